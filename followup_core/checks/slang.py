"""Slang, chat abbreviations, swearing."""

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern
from followup_core.checks.engine.words import words

ALWAYS = phrase_pattern(
    (
        r"(?:hey|hi|hello|yo|ok|thanks|you|sup) (?:guys|dude|bro|fam|peeps|folks!|mate!|man!)",
        (
            r"(?:thx|tnx|thnx|thanx|ty!|tysm|tyvm|pls|plz|plss|u|ur|r u|ya'll|abt|bc|cuz|coz|b4|gr8|l8r|"
            r"m8|2moro|tmrw|tmr|nvm|idk|tbh|imo|imho|ngl|lmk|ikr|fyi|tbf|ftw|jk|dm me|hmu|omw|gtg|bff|"
            r"lol|lmao|rofl|omg|omfg|btw|ttyl|brb|hmu|wtf|af|"
            r"smh|fomo|yolo|rn|w/e|wanna|gonna|gotta|gimme|lemme|dunno|kinda|sorta|coulda|woulda|shoulda|"
            r"whatcha|gotcha|tho|thru|def|defo|obvs|totes|deets|convo|legit|lowkey|highkey|no cap|sus|"
            r"bussin|slay|slayed|on fleek|yeet|stan|bae|fam|bruh|bro|dude|dudes|homie|peeps|yo|sup|"
            r"wassup|whassup|what's up|wazzup|yay|woohoo|woot|yup|yep|yeah|nah|nope|yikes|duh|meh|ugh|"
            r"haha|hahaha|hehe|heh)"
        ),
        (
            r"(?:was|is|were|are|so|totally|pretty|absolutely|really|that's|super|it's) (?:lit|dope|epic|"
            r"rad|gnarly|wicked|fire|tight|sweet as|bomb|the bomb|hella \w+|da bomb|insane!|banging|off "
            r"the hook|on point!)(?= |[.,!?;]|$)(?! (?:leave|note|days?|today|with|from|of|on))"
        ),
        (
            r"(?:sick|dope|rad|killer|badass|kick-?ass|wicked|epic|lit) (?:team|office|project|product|"
            r"setup|job|gig|place|chat|idea|work|company|stuff|oven|kitchen|game|time|vibes?)"
        ),
        (
            r"badass|kick-?ass|bad-ass|(?:bit|so|still|was|am|felt|feel|totally|well|dead) knackered|sound "
            r"as a pound|right (?:laugh|hoot|giggle)|laugh and a half|(?<!on )(?<!of )(?<!in )(?:the|your|"
            r"those) \w+s rock(?=[.!]|$)|"
            r"(?:place|team|job|office|"
            r"company|bread|app|shop|food) rocks(?=[.,!]|$)|(?:is|was|were|are|'s) mega(?=[.,!;]|$)|you "
            r"(?:folks|lot|people|all|lads) (?:are|were) (?:\w+ )?(?:legends|stars|awesome|ace|gems|champs)|"
            r"(?:totally|so|well|fully|dead) up for (?:it|this|that)|dead (?:keen|chuffed|easy|handy|proud|"
            r"funny|interesting|excited|pleased)|(?:vans?|trucks?|cars?|"
            r"bikes?|machines?|ovens?|tools?|office|kitchen|"
            r"workshop|building|view|kit|gear|set-?up|studio|design|demo|app|site|website|place|garage|"
            r"shop) (?:is|are|was|were|looks?|looked) (?:\w+ )?sick(?=[.!]|$)"
        ),
        (
            r"(?:is|was|were|are|that's|it's|so|super|pretty|really|totally) (?:super |so |really |"
            r"totally )?"
            r"(?:chill|dope|wicked|mint|ace|banging|bonkers|fab|savage|peng|bangin)(?=[.,!?;]|"
            r"$| "
            r"(?:and|but|man|mate|bro|dude|thanks|honestly))(?! and (?:tired|injured|needed))"
        ),
        (
            r"(?:totally|so|super|really|am|i'm) down for (?:it|this|that|whatever)|catch (?:you|ya|"
            r"u) (?:later|"
            r"soon|around)|(?:seems?|looked|feels?|felt) (?:\w+ )?(?:dope|lit|wicked|rad)(?= |[.,!?;]|$)"
        ),
        (
            r"you guys (?:rock|rule|are (?:\w+ )?(?:awesome|the best|cool|great|amazing|legends))|"
            r"(?:posted|know|"
            r"cool|ok|alright),? (?:k|yeah|innit|aight|m'?kay)\?|(?:a |the )?(?:great|good|cool|nice|chill|"
            r"positive|friendly|super|fun|real) vibe|(?:hey|hi|hello|thanks|cheers|yes|no) (?:man|mate|bud|"
            r"buddy|pal|dude|bro|love|hun|babe|chief|folks|y'all)(?=[ ,.!?]|$)"
        ),
        (
            r"(?:totally |super |so |really )?(?:stoked|psyched|pumped|amped|jazzed|hyped)(?= (?:about|"
            r"for|to|on|up)|[.,!?;]|$)"
        ),
        r"(?:good |great |cool |nice |positive |chill |the )?vib(?:es|ing)|vibed",
        (
            r"(?:that|this)(?:'s| is| was|'d be| would be|'ll be) (?:\w+ )?(?:sick|sweet|mint|peng|unreal|"
            r"bonkers|"
            r"banging|class)(?=[.,!?;]|$)|(?:super|totally|proper|well|so) sick(?=[.,!?;]|$)"
        ),
        r"(?<=, )(?:mate|pal|buddy|bud|bro|fella|hun|babe|luv|my dude|geezer|lads|y'all)(?=[.!?]|$)",
        (
            r"(?:give|giving) (?:us|me) a (?:bell|buzz|tinkle|shout|bell back)|(?:well|dead|"
            r"proper|right) chuffed|"
            r"thang|holy (?:moly|cow|smokes?|crap|guacamole)|flip side(?=[.!?]|$)|what's the tea|cool "
            r"beans|no drama|"
            r"(?:so|soo)o+|re{3,}ally|ye{3,}s|no{3,}|lo{3,}ve\w*|ple{3,}a?se|he{3,}y|su{3,}per|wo{3,}w|"
            r"u{3,}gh"
        ),
        r"hiya|heya|y'all|ayup|ey up|oi|innit|dunnit|goss|summat|nowt|owt|deffo|whenevs|probs|soz|ta muchly",
        (
            r"(?:is|was|were|are|'s|looks?|feels?|been) (?:well|dead|proper|mad|hella|bare) (?:good|nice|"
            r"lush|fun|"
            r"cool|impressive|happy|excited|chuffed|tasty|funny|smart|fit|decent|jealous|interesting|busy|"
            r"keen|"
            r"lovely|friendly)(?= |[.,!?;]|$)"
        ),
        (
            r"an? (?:\w+ )?(?:banger|belter|corker|stonker|blinder|ripper|doozy|hoot|stunner|cracker) of an?|"
            r"(?:what|such) an? (?:\w+ )?(?:banger|belter|corker|stonker|blinder|doozy|hoot)"
        ),
        (
            r"(?:bunch|group|set) of (?:lads|blokes|legends|geezers|mates)|(?:cracking|top|proper|sound|"
            r"solid|right)"
            r" (?:lads?|blokes?|lass|lasses|geezers?|legends?|fellas?)|(?:proper|absolute|total|utter) "
            r"legends?|"
            r"(?:a |the |these |those |your |nice |good )blokes?"
        ),
        (
            r"(?:was|were|am|are|be|i'm) (?:all |just )?(?:like,|like:)|(?:this|that|it|place|food|team|"
            r"which|gig|job|"
            r"kitchen|stuff) (?:\w+ )?(?:slaps|slapped|hits different|goes hard)(?=[.,!?;]|$)"
        ),
        (
            r"i(?:'m| am| was) (?:\w+ )?(?:buzzing|buzzin|gassed|chuffed to bits|gutted|knackered|skint|"
            r"hyped|geeking|"
            r"gagging|bricking it|cream crackered)(?= |[.,!?;]|$)"
        ),
        r"hit me up|holla|holler at|shoot me a (?:text|line)|gimme a|give (?:me|us) a holler",
        (
            r"(?:i'd|i would|i'll|i|gonna|totally|would) (?:\w+ )?(?:kill|crush|nail|smash|slay|rock) "
            r"(?:it|this job|the job|that job)"
        ),
        r"(?:killed|nailed|crushed|smashed|aced|slayed|rocked) (?:it|that|the interview)",
        (
            r"(?:my bad(?=[.,;!?]|$)|no biggie|no sweat|no prob|np|easy peasy|hell yeah|hell yes|heck yeah|"
            r"for realz?|"
            r"oh well|chill out|chilling|chillin|chillax|hang out|hanging out with you guys|awesome "
            r"sauce|cheers mate|ta very|laters|peace out|catch ya|see ya|later gator|ya know|y'know|"
            r"ain't gonna)"
        ),
        (
            r"(?:shit|shitty|bullshit|crap|crappy|damn|damned|dammit|goddamn|fuck\w*|f\*+k\w*|s\*+t|"
            r"bitch\w*|bastards?|ass|arse|asshole|bloody|freaking|frickin'?|friggin'?|effing|pissed|piss|"
            r"sucks?|sucked|screw (?:it|that|this)|hell of a|the hell|as hell|jesus|christ|wtf|bollocks|"
            r"bugger)(?= |[.,!?;]|$)"
        ),
        (
            r"(?:sounds|looks|was|is|are|so|super|really|pretty|totally) (?:super |so |really |pretty |"
            r"totally )?(?:rad|dope|lit)"
        ),
    )
)
TOO_LOOSE = phrase_pattern(
    (
        r"you guys",
        (
            r"(?:super|totally|crazy|mega|hella|insanely|ridiculously) (?:cool|awesome|fun|nice|excited|"
            r"happy|keen|stoked|into)"
        ),
        r"awesome",
        r"no worries|cool stuff|cool beans|all good!",
        r"(?:the|this|a) (?:\w+ ){0,2}?gig",
        r"stuff like that|and stuff|or whatever",
    )
)
FORMAL_ONLY = phrase_pattern(
    (
        r"hey",
        r"cool",
        r"guys",
        r"kids",
        r"super",
        r"ok(?:ay)?",
        r"cheers",
        r"a bunch of",
        r"a ton of|tons of|lots and lots",
    )
)


BETTER = {
    slang.replace("~", " "): right.replace("~", " ")
    for slang, right in (pair.split("=") for pair in words("better"))
}


def _find(reading: Reading) -> list[Hit]:
    patterns = [ALWAYS]
    if reading.tone == "formal":
        patterns += [TOO_LOOSE, FORMAL_ONLY]
    every = (found for pattern in patterns for found in pattern.finditer(reading.search))
    return [Hit(*found.span(), replacement=_better(reading, found[0], found.start())) for found in every]


def _better(reading: Reading, slang: str, start: int) -> str | None:
    right = BETTER.get(slang)
    return right and (right[0].upper() + right[1:] if reading.body[start].isupper() else right)


CHECK = Check(
    id="slang",
    title="Slang",
    looks="Chat words, swearing and abbreviations that only friends use.",
    rule="no-slang",
    severity=lambda reading: "error" if reading.tone == "formal" else "warn",
    message="This is slang: say it in a word that suits any desk.",
    silent="For trade terms and names; a casual tone is looser, a formal one stricter.",
    finder=By(_find, "how much is too loose depends on the tone"),
    bad=(
        Example("Thx, that chat was lit.", situation="ty-interview"),
        Example("Hey guys, I'm gonna be around all week."),
        Example("The archive is super cool.", situation="ty-interview", tone="formal"),
    ),
    good=(
        Example("The tour of the cool room was instructive.", situation="ty-interview"),
        Example("The paper is kept in litres of ink, as you put it.", situation="ty-interview"),
        Example("It is cool how the ledgers are shelved.", situation="ty-interview", tone="casual"),
    ),
)
