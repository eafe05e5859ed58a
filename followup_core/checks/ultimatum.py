"""Threats to leave, bluffs, and deadlines that only you have set."""

from followup_core.checks.engine import Check, Example, Phrases

LEAVE = (
    r"(?:accept|sign|take (?:a|an|another|the|my|up|it|this|that|one|something)|go (?:elsewhere|with|to|"
    r"for|ahead with)|look elsewhere|move on|walk away|withdraw(?:ing)?|join (?:a|an|another|your|the|"
    r"someone)"
    r"|pursue|drop out|be (?:gone|off|taken|withdrawing|accepting|signing|signed|unavailable|forced|"
    r"looking elsewhere|moving on)|turn to|contact your|complain|post|report|leave (?:the process|for|"
    r"without)|pull out|pull my"
    r"|consider (?:my|other|myself|it|this|the matter|the process)|start elsewhere|lose interest|inform|"
    r"have no (?:choice|option)|stop|drop my|regard|treat|say yes to|(?:taking|accepting|signing|going|"
    r"leaving|moving on|withdrawing|walking|pulling out|choosing|picking|joining)(?= |[.,;!?]|$)|"
    r"out(?=[.,;!?]|$)|done(?=[.,;!?]|$)|gone(?=[.,;!?]|$))"
)
I_WILL = (
    r"(?:i(?:'ll| will| shall| am going to|'m going to| may| might| would| intend to| plan to| must| am|"
    r"'m)(?: have to| be forced to| be obliged to| need to| gladly| simply| just)*"
    r"|i(?:'d| would| will|'ll) have to|my (?:application|candidacy) (?:will|should|shall|is to))"
)

CHECK = Check(
    id="ultimatum",
    title="A threat to leave",
    looks="Threats to go elsewhere, last chances, and deadlines without a real offer behind them.",
    rule="never-press",
    severity="error",
    message=(
        "This threatens to leave: if there is a real offer with a date, tell them so in “Another offer”, "
        "else leave it out."
    ),
    silent="When you tell of a real offer with its date, and when you withdraw.",
    finder=Phrases(
        (
            (
                rf"(?:otherwise|or else|if not),? {I_WILL} (?:\w+ ){{0,2}}?look (?:for|at|into) (?:\w+ "
                r")?(?:other|another|opportunit\w+|something|jobs?|work|elsewhere)"
            ),
            rf"(?:otherwise|or else|if not),? {I_WILL} (?:\w+ ){{0,2}}?{LEAVE}",
            (
                r"(?:if|unless|should|without|in case) (?:i|you|we|there|nobody|no one|this|an answer|a "
                rf"reply|your answer|no)\b[^.?!]{{2,90}}?\b{I_WILL} (?:\w+ ){{0,2}}?{LEAVE}"
            ),
            (
                rf"{I_WILL} (?:\w+ ){{0,2}}?(?:accept|sign|go (?:elsewhere|with another)|take (?:another|"
                r"the other|my (?:skills|talents?))|withdraw|move on|look "
                rf"elsewhere)\b[^.?!]{{2,60}}?\b(?:if|unless) (?:i|you)\b[^.?!]{{0,30}}?\b(?:hear|reply|"
                r"respond|answer|decide|offer|hire|confirm|act)"
            ),
            r"either (?:you|hire|offer|confirm|make)\b[^.?!]{2,90}?\bor\b",
            (
                r"(?:your|this is (?:the|your)|the|a) (?:last|final) (?:chance|warning|opportunity) "
                r"(?:to|for you|before|we|i)"
            ),
            (
                r"(?:now or never|take it or leave it|last warning|final warning|or i walk|or i'm out|or "
                r"i am out)"
            ),
            (
                r"tak(?:e|ing) my (?:\w+ )?(?:skills?|talents?|experience|business|application|ideas?|"
                r"expertise) (?:elsewhere|to (?:a|your|another))"
            ),
            (
                r"(?:several|many|multiple|plenty of|lots of|numerous|a number of|two|three|four|five|"
                r"other)(?: other)? (?:\w+ )?(?:companies|employers|firms|recruiters|businesses|offers?|"
                r"schools|hospitals|studios) (?:\w+ ){0,2}?(?:fighting|chasing|competing|after me|want "
                r"me|waiting|lined up|courting|on the table|knocking|begging|queuing|have (?:already "
                r")?(?:made|offered)|are (?:very )?(?:keen|eager|desperate)|lining)"
            ),
            (
                r"(?:you(?:'d| had) better (?:be quick|hurry|act|move|decide|offer|hire|be fast|not)|"
                r"better be quick|(?:so|please|you should|you must|better|and) act (?:fast|quickly|now|"
                r"soon)|hurry,? (?:or|before|because)|i won't be "
                r"(?:available|around|free|on the market))"
            ),
            (
                r"before (?:i (?:move on|sign (?:with|elsewhere|somewhere)|accept (?:another|a|an)|am "
                r"gone|am off|lose|withdraw|take (?:another|something|my))|it(?:'s| is) too late|someone "
                r"else (?:snaps|hires|grabs|takes|does)|i'm (?:gone|off|taken|snapped)|another company)"
            ),
            (
                r"(?:won't|will not|can't|cannot|can not|not going to|not) (?:wait|hold (?:them|it|on|"
                r"off|this)(?: off)?|be able to wait|be waiting|stay available) (?:\w+ )?(?:much longer|"
                r"any longer|forever|for ?ever|long|for long|around)"
            ),
            (
                r"(?:competitors?|rivals?)\b[^.?!]{0,40}?\b(?:waiting for|wants? me|want to hire|has "
                r"made me|have made me|offered me|ready to (?:hire|sign|offer)|eager to|keen to|dying to|"
                r"lined up|on the phone|will (?:get|have) me)"
            ),
            r"sign (?:up )?with (?:your|a|the|one of your) (?:\w+ )?(?:rivals?|competitors?|competition)",
            r"consider my (?:application|candidacy|interest) (?:withdrawn|closed|void|ended|over)",
            r"failing (?:a|an|your|any|this|such) (?:\w+ )?(?:response|reply|answer|decision|confirmation)",
            r"in the absence of (?:a|an|any|your) (?:\w+ )?(?:response|reply|answer|decision)",
            r"(?:lose|losing) me(?: to|,|\.|!|$)|(?:lose|miss) out on me",
            (
                r"you have (?:until|till|exactly|only|just|one|two|three|\d+) (?:\w+ )?(?:mon|tues|"
                r"wednes|thurs|fri|satur|sun|the|tomorrow|tonight|noon|days?|hours?|weeks?|end|next|this|"
                r"left)\w*"
            ),
            r"unless i (?:hear|receive|get|have)\b(?! otherwise| differently| something else)",
            (
                r"unless you (?:reply|respond|answer|confirm|act|call|decide|offer|hire|get back|let me "
                r"know|make)"
            ),
            (
                r"my (?:patience|offer|availability|interest)(?: to [\w ]{2,25}?)? (?:is |will |won't |"
                r"has )?(?:not )?(?:\w+ )?(?:expir\w+|lapses?|ends? (?:on|by|this|next)|run(?:ning)? out|"
                r"last(?: forever| long)?|limit\w*|end\w*|an end)"
            ),
        ),
        waiting=(
            (
                r"if you (?:do not|don't|won't|can't|cannot|will not) ~3 (?:hire|choose|want|take|pick|"
                r"offer|decide|act|reply|answer|respond) ~6 (?:another|other|others|someone else|"
                r"somebody else|competitors?|rivals?|lose|regret)"
            ),
            r"before i (?:go|leave|turn|join|look)(?= (?:to|elsewhere|with|for|another|your))",
            (
                r"(?:other|another|different|competing|rival|several|two|three|multiple) ~2 (?:offers?|"
                r"options?|compan(?:y|ies)|employers?|schools?|firms?|hospitals?|clinics?|studios?|"
                r"recruiters?) ~9 (?:moment to act|not afraid|waiting|ready to|eager|keen|tomorrow|move "
                r"(?:forward|ahead|on)|go with|accept|sign\w*|choose|take|snap|hire me|want me|"
                r"interested in (?:me|hiring))"
            ),
            r"giv(?:e|ing) you (?:until|till|\w+ (?:more )?(?:days?|hours?|weeks?)|one (?:last|more))",
            (
                r"(?:time is running out|clock is ticking|moment to act|act now|window is closing|"
                r"opportunity won't last|before someone else|last chance)"
            ),
            r"(?:take|remove|withdraw|strike) my (?:name|application|candidacy) (?:off|from|if|out)",
            (
                r"(?:i(?:'ll| will|'m going to| am going to| may| might| would have to| have no choice "
                r"but to| shall| am forced to| must) ~3 (?:withdraw|look elsewhere|go elsewhere|accept "
                r"elsewhere|accept (?:another|the other)|be signing|sign (?:with|elsewhere|another)|walk "
                r"away|drop out|take (?:another|the other)|move forward with (?:my|another|other)|pursue "
                r"(?:my )?other))"
            ),
            (
                r"(?:if|unless|should|until) ~12 i(?:'ll| will|'m going to| am going to| shall) ~2 "
                r"(?:move on|stop waiting|give up|look around|turn)"
            ),
            r"failing (?:that|this|which)",
            r"if this (?:takes|drags|goes on|continues|lasts) ~2 (?:longer|on|like this|more)",
            (
                r"(?:application|candidacy|interest|offer) ~2 (?:is|will be|goes|comes) ~1 (?:off the table|"
                r"withdrawn|over|gone|history|void)|off the table"
            ),
            (
                r"(?:so|please|better),? ~1 (?:hurry|be quick|act)(?= |[.,;!]|$)|(?:act|move|be quick|"
                r"hurry|jump|strike|grab me|snap me up|hire me|sign me) "
                r"(?:fast|quickly|now|soon|while|before|or|up)"
            ),
            (
                r"(?:decide|answer|act|reply|respond|hire me|call|sign|choose|tell me|yes)(?: [\w']+){0,4},? "
                r"(?:or|otherwise|or else) ~1 (?:i|i'm|i'll|you|you'll|we|else|somebody|someone)"
            ),
            (
                r"(?:or|else|otherwise|then|and) ~1 i(?:'ll| will|'m| am| shall)? ~2 (?:sign(?:ing)?|"
                r"go(?:ing)?|walk(?:ing)?|leav\w+|accept(?:ing)?|withdraw\w*|gone|out|off) ~3 (?:elsewhere|"
                r"away|out|with|to (?:your|another|the other|someone|a)|the other|another|gone|rival|"
                r"competitor)"
            ),
            r"(?:i'm|i am|i'll be|i will be) (?:out|gone|off|history|out of here)(?=[.,;!]|$)|count me out",
            r"(?:you(?:'ll| will| might| may| would)?|risk) (?:lose|losing) (?:me|out)|lose me",
            (
                r"(?:your|the|a|their) (?:\w+ )?(?:rivals?|competitors?|competition|neighbou?rs?) (?:across|"
                r"down|next|will|would|is|are|has|have|want|who)"
            ),
            (
                r"now or never|take it or leave it|last (?:chance|call|warning|opportunity)|final (?:warning|"
                r"chance|offer)|clock is ticking|time is running out|window is closing"
            ),
            (
                r"(?:others?|companies|firms|employers|people|shops?|hospitals?|schools?|kitchens?|studios?|"
                r"everyone|\w+ more|half the town) ~2 (?:fighting|lining up|queu\w+|competing|calling|"
                r"chasing|"
                r"after me|waiting for me|want me|would (?:love|snap|take|hire|grab)|open arms)"
            ),
            r"(?:arms|doors?) ~1 (?:is|are|stand\w*|wide)? ?open",
            (
                r"(?:not|n't|won't|never) (?:going to )?(?:sit around|wait (?:around|forever|long|any longer|"
                r"much longer|for ever)|hang around|stand by|hold my breath)"
            ),
            r"take (?:whatever|the first|the next|any) ~2 (?:comes|offers?|job|one|that (?:comes|i|is))",
            (
                r"(?:no|without (?:an?|your)) (?:answer|reply|news|word|contract|offer|decision|call) (?:by|"
                r"before|on|until) ~3 (?:means?|and|is|will|i)"
            ),
            (
                r"from (?:mon|tues|wednes|thurs|fri|tomorrow|next)\w* ~3 (?:i(?:'ll| will)|(?:talking|"
                r"speaking|looking|applying))"
            ),
            (
                r"i(?:'ll| will| shall) (?:\w+ )?(?:assume|take it|consider|conclude|regard|treat) "
                r"[^.?!]{0,60}?(?:not interested|closed|withdrawn|over|move on|moving on|a no\b)"
            ),
            (
                r"can only (?:wait|hold|keep|stay)|(?:make|force|drive|push|leave) me ~3 (?:go|accept|"
                r"sign|leave|turn|look|choose|but) ~3 (?:competitor|competition|elsewhere|rival|another|"
                r"other|someone|somebody|accept)"
            ),
            (
                r"(?:somebody|someone|another \w+|they|others?) ~1 (?:will|'ll|is going to|are going to|"
                r"would) (?:\w+ )?(?:get|have|hire|take|grab|snap|sign) me|i(?:'ve| have)?(?: got| "
                r"have)? (?:other|plenty of|many|several|better) (?:options|opportunities|irons|"
                r"choices)|(?:i )?have options"
            ),
            (
                r"(?:if|unless|should|without|after|from|in case|once|by|until|when)\b[^.?!]{2,90}?"
                r"(?:you (?:can|may|might as well|should|will have to|are free to) ~1 (?:take|strike|"
                r"remove|cross|delete|forget|count|scratch|tear|give (?:it|the|my)|look for|find) ~3 "
                r"(?:off|out|me|my|name|someone|somebody|another|up|it to))"
            ),
            (
                r"(?:i )?(?:can't|cannot|can not|couldn't|won't|will not|can only|could only|not able to) "
                r"~1 (?:keep|hold|put|let|leave|turn|make|string|stall) (?:\w+ ){1,5}?(?:waiting|wait|off|"
                r"past|beyond|longer|down|on hold|hanging|open|until|till|forever|after)"
            ),
            (
                r"(?:after|from|past|beyond|until|by|come|on) (?:this |next |the )*(?:mon|tues|wednes|"
                r"thurs|fri|satur|sun|tomorrow|end of|weekend|first|\d)[\w ]{0,16}?,? (?:then "
                r")?i(?:'ll| will|'m "
                r"| am|'m going to| shall| have to| must| say)(?: \w+){0,2}? (?:say|sign|go|take|accept|"
                r"start|join|gone|out|off|choose|tell them|be (?:gone|off|unavailable|elsewhere)|"
                r"somewhere|leave|move|look|stop|withdraw\w*|moving|leaving|starting|signing|taking)"
            ),
            (
                r"(?:hold|keep|leave) my (?:application|candidacy|offer) (?:\w+ )?(?:open|until|till|alive)|"
                r"(?:please |you can |better |then )(?:find|take|hire|look for|choose) (?:somebody|"
                r"someone|another) "
                r"(?:else|person|candidate|\w+er)|i (?:could|can|might) (?:\w+ )?(?:be (?:working|"
                r"starting|employed|"
                r"gone)|start|work|begin) (?:\w+ )?(?:somewhere else|elsewhere(?! in your)|at another|"
                r"for another|"
                r"tomorrow "
                r"(?:at|with|for))"
            ),
            (
                r"(?:move|moving|moved|work|works|act|decide|are|is|answer|reply|react|hire)(?:s|d)? (?:\w+ "
                r"){0,2}?(?:faster|quicker|sooner|more quickly|quickly) than (?:you|yours|your|this)|"
                r"(?:other|"
                r"more|several|two|some) irons in the fire|other fish"
            ),
            (
                r"(?:there are|i know|i have|i've got|i've|with) ~2 (?:other|others|another|enough|plenty|"
                r"more|several|better)(?: of)? (?:\w+ )?(?:companies|employers|firms|places|jobs|schools|"
                r"hospitals|shops|people|options|offers|doors|kitchens|studios|clinics)?,? ?(?:who|that|"
                r"which|to choose|waiting|out there|would|interested|where)"
            ),
            (
                r"(?:another|a different|other|one more|some other|a second) (?:\w+ )?(?:company|"
                r"employer|firm|"
                r"hospital|clinic|school|shop|studio|restaurant|place|office|bank|hotel|offer|job|team|"
                r"lab|garage|warehouse) (?:\w+ ){0,2}?(?:wants? me|would (?:like|love)|has (?:made|offered|"
                r"asked)|offered|is (?:waiting|ready|keen|eager|interested|asking)|made me|is after me|"
                r"keeps (?:asking|calling)|on the table|waiting)\b[^?]{0,120}?(?:before|until|or|so (?:i|"
                r"you|please|decide|let)|wait|longer|by|after|unless|say yes|take|accept|sign|choose)"
            ),
            (
                r"(?:or|otherwise|else|before) ~1 (?:i(?:'m| am|'ll be| will be| get| go)|someone|somebody|"
                r"another|they|others?) (?:\w+ )?(?:gone|out|off|elsewhere|taken|away|snapped|grabs?|gets?|"
                r"takes?|snaps?|hires?|hired|lost|moving|leaving)(?= |[.,;!]|$)"
            ),
            (
                r"(?:i )?(?:won't|will not|can't|cannot|don't|do not|not going to) (?:\w+ )?(?:be (?:here|"
                r"available|free|around|waiting)|stay (?:free|available|around)|keep (?:this|my|the) ~2 "
                r"(?:free|open)|wait|stand around) (?:\w+ )?(?:forever|for ever|long|longer|all|past|"
                r"after|until|much|any|beyond)"
            ),
            (
                r"(?:my|this|the) (?:\w+ )?(?:offer|application|interest|availability|decision|time|"
                r"deadline|limit) (?:is|stands|ends|expires|runs|stays|remains|holds|lapses|closes) (?:\w+ "
                r")?(?:open |good |valid )?(?:until|till|only|on|by|at|out|off|over|with)"
            ),
        ),
        unless=(
            r"unless (?:i|you) (?:hear|say|tell)[^.?!]{0,12} otherwise",
            r"gladly call",
            r"i(?:'ll| will) understand",
        ),
    ),
    never=("withdraw", "confirm-next-round", "offer-answer", "referrer-update", "keep-in-touch"),
    bad=(
        Example("Otherwise I'll sign with your rival."),
        Example("If I don't hear from you by Monday, I will go with another employer."),
        Example("Several companies are chasing me, so you had better be quick."),
        Example("This is your last chance to hire me."),
    ),
    good=(
        Example("If the timing does not work, I understand.", situation="final-note"),
        Example("I keep applying elsewhere, but this role is the one I would enjoy most."),
        Example("If you don't need the second reference, I will leave it at one."),
    ),
)
