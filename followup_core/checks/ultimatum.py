"""Threats to leave, bluffs, and deadlines that only you have set."""

from followup_core.checks._everyday import OTHERS_TOO, SO_LONG_ONLY
from followup_core.checks._gone_soon import GONE_SOON
from followup_core.checks._grouped_threats import ULTIMATUM
from followup_core.checks._leaving import ASKING
from followup_core.checks._offhand import ACT_IF
from followup_core.checks._push_along import WAVERING
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
    r"'m)(?: have to| be forced to| be obliged to| need to| gladly| simply| just| definitely| really| "
    r"certainly| surely| honestly| also| then| now)*"
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
                rf"the other|my (?:skills|talents?))|withdraw|move on|look "
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
                r"you (?:really |also |now |then |certainly )?have (?:now |also |really |then )?(?:until|"
                r"till|exactly|only|just|one|two|three|\d+) (?:\w+ )?(?:mon|tues|"
                r"wednes|thurs|fri|satur|sun|the|tomorrow|tonight|noon|days?|hours?|weeks?|end|next|this|"
                r"left)\w*"
            ),
            r"(?:so|then|please|you must) decide (?:by|before|until|now|today|quickly)",
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
        together=ULTIMATUM,
        waiting=(
            *OTHERS_TOO,
            *ACT_IF,
            (
                r"(?:time is running out|clock is ticking|moment to act|act now|window is closing|"
                r"opportunity won't last|before someone else|last chance)"
            ),
            (
                r"(?:so|please|better),? (?:(?!no |not |don't )[\w']+ )?(?:hurry|be quick|act)(?= |[.,;!]|"
                r"$)|(?:act|move|be quick|"
                r"hurry|jump|strike|grab me|snap me up|hire me|sign me) "
                r"(?:fast|quickly|now|soon|while|before|or|up)"
            ),
            (
                r"now or never|take it or leave it|last (?:chance|call|warning|opportunity)|final "
                r"(?:warning|"
                r"chance|offer)|clock is ticking|time is running out|window is closing"
            ),
            (r"(?:arms|doors?) ~1 (?:is|are|stand\w*|wide)? ?open"),
        ),
        across=(
            (
                r"(?:another|a different|other|one more|some other|a second) (?:\w+ )?(?:company|"
                r"employer|firm|"
                r"hospital|clinic|school|shop|studio|restaurant|place|office|bank|hotel|offer|job|team|"
                r"lab|garage|warehouse) (?:\w+ ){0,2}?(?:wants? me|would (?:like|love)|has (?:made|offered|"
                r"asked)|offered|is (?:waiting|ready|keen|eager|interested|asking)|made me|is after me|"
                r"keeps (?:asking|calling)|on the table|waiting)\b[^?]{0,120}?(?:before|until|or|so (?:i|"
                r"you|please|decide|let)|wait|longer|by|after|unless|say yes|take|accept|sign|choose)"
            ),
        ),
        asking=(*ASKING, *SO_LONG_ONLY, *GONE_SOON, *WAVERING),
        unless=(
            r"unless (?:i|you) (?:hear|say|tell)[^.?!]{0,12} otherwise",
            r"gladly call|(?:gladly|happily) wait|(?:happy|glad|content) to wait",
            r"i(?:'ll| will) understand",
        ),
    ),
    never=("withdraw", "confirm-next-round", "offer-answer", "referrer-update", "keep-in-touch"),
    bad=(
        Example("Otherwise I'll sign with your rival."),
        Example("If I don't hear from you by Monday, I will go with another employer."),
        Example("Several companies are chasing me, so you had better be quick."),
        Example("This is your last chance to hire me."),
        Example("I will be joining another firm from Monday."),
    ),
    good=(
        Example("If the timing does not work, I understand.", situation="final-note"),
        Example("I keep applying elsewhere, but this role is the one I would enjoy most."),
        Example("If you don't need the second reference, I will leave it at one."),
    ),
)
