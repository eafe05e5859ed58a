"""A question about their schedule where it does not belong."""

from collections.abc import Iterator

from followup_core.checks._everyday import TAKES_LONG
from followup_core.checks._plainly import ASKED_WHEN
from followup_core.checks._said_simply import SCHEDULED
from followup_core.checks.engine import STATUS, THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases

SCHEDULE = (
    r"(?:time ?lines?|time ?frames?|schedule|next steps?|decision|hear(?:ing)? (?:back|from you|more|"
    r"something|anything|the)|decid\w+|process|calendar of|dates?|deadline|answer|result|outcome|"
    r"selection|hiring)"
)

QUESTION = Phrases(
    (
        *ASKED_WHEN,
        *SCHEDULED,
        *TAKES_LONG,
        (
            r"when (?:will|do|can|could|may|might|should|would|are|is|shall|exactly|am)\b(?: "
            r"[\w']+){0,4}? (?:decide|deciding|decision|hear|hearing|expect|know|learn|tell|inform|"
            r"announce|contact|be in touch|get back|choose|answer|finali[sz]e|reply|respond|result|"
            r"notified|informed|make)\b[^.?!]{0,60}\?"
        ),
        (
            r"when (?:will|can|could|should|may|might|do|would) i (?:\w+ )?(?:hear|expect|know|learn|"
            r"be)\b[^.?!]{0,60}\?"
        ),
        (
            rf"(?:what(?:'s| is| are)|how (?:is|does|are)|which)(?: [\w']+){{0,4}}? "
            rf"{SCHEDULE}\b[^.?!]{{0,60}}\?"
        ),
        (
            r"when (?:would|will|does|is|should|could|might) (?:the |this |my )(?:new )?(?:job|post|"
            r"position|role|contract)"
            r"\b[^.?!]{0,40}\?|(?:is|will|might|could|can) (?:there be )?(?:a|the|your|any) (?:\w+ "
            r")?(?:decision|answer|result|"
            r"reply|offer|choice)\b[^.?!]{0,40}?\b(?:likely|expected|due|before|by|this|next|soon|come|"
            r"made|taken|ready|out)"
            r"\b[^.?!]{0,40}\?|how many (?:more |further |other )?(?:rounds? (?:of|are|will|do|remain|"
            r"there)|interviews?|stages?|candidates?|applicants?)\b"
            r"[^.?!]{0,60}\?|know when you(?:'ll| will)? (?:make up|decide(?! (?:on|about|to|whether|"
            r"which))|choose(?! (?:a|an|the))|have (?:decided|chosen))"
        ),
        (
            r"(?:by|from|until|before|in|on|around) (?:what|which) (?:date|week|month|day|point|time|stage)\b"
            r"[^.?!]{0,60}?\b(?:decide(?=[.,?!]|$| on (?:the (?:post|role|job)|me))|decision|fill (?:the|"
            r"this)|answer|hear|contracts?|offers?|post|position|role|appoint\w*|announce\w*|candidates?|"
            r"next round|result)"
        ),
        r"what (?:happens|comes|will happen|would happen|follows) (?:next|now|from here)\b[^.?!]{0,40}\??",
        r"(?:how soon|how long|by when|how quickly|how many weeks)\b[^.?!]{0,80}\?",
        (
            r"(?:let me know|tell me|share|know|say|give me|ask|wonder(?:ed|ing)?|inform me|curious|"
            r"idea|hear|explain|provide|clarify|outline)(?: me| with me| to ask| of| about| on| a sense "
            r"of| an idea of| some information about| an update on)*(?: (?:what|when|how|the|your|where|"
            r"if|whether|by|soon|long|a|an|for|any|on|about|is|are|you|there|expected|rough|likely|"
            rf"approximate|hiring|decision|selection|recruitment|current|next|further)){{1,6}} "
            rf"(?:{SCHEDULE}|might be|will be|looks? like|to expect|i (?:might|may|can|could|should|"
            r"will) (?:hear|expect|know))"
        ),
        (
            r"(?:let me know|tell me|know|wonder(?:ing|ed)?|ask|say|idea|inform me|hear) (?:of |about "
            r")?when (?:you|i|a|the|they|we|it|there)\b[^.?!]{0,40}?(?:decide|decision|hear|expect|know|"
            r"choose|answer|made|taken|reached|announced|notified|informed|deciding|(?:make|reach) (?:up "
            r")?(?:a|the|your|their|his|her) (?:\w+ )?(?:choice|minds?))"
        ),
        (
            r"(?:any|a rough|an approximate|some) (?:idea|sense|estimate|indication)(?: \w+){0,2} "
            r"(?:when|how (?:soon|long)|of (?:the|your) (?:timeline|timing|schedule|time ?frame))"
        ),
        (
            r"when (?:is|are|does|do|will|would) (?:the |your |any |these )?(?:\w+ )?(?:second|next|final|"
            r"other|last|following|further) (?:\w+ )?(?:interviews?|rounds?|talks?|meetings?|stages?|"
            r"steps?)"
            r"\b[^.?!]{0,40}\?"
        ),
        (
            r"(?:when|how soon|how long|by which date|(?:what|which) (?:date|day|"
            r"week))\b[^.?!]{0,60}?\b(?:final|pick|choose|choice|announce\w*|met|meet (?:again|on "
            r"it)|next stage|stages?|next step|answer|result|panel|committee|board|decid\w+|happen|take "
            r"place)\b[^.?!]{0,60}\?"
        ),
        (
            r"(?:do|would|can|could|may) you (?:\w+ )?(?:know|say|tell me|have (?:an|any) idea) (?:\w+ "
            r")?(?:when|how soon|how long|by when)\b[^.?!]{0,60}\?"
        ),
        (
            r"(?:will|would|can|could|may|might|should|shall) i (?:\w+ )?(?:hear|know|learn|count on|get "
            r"(?:an?|the|your))\b[^.?!]{0,60}\?|is there (?:\w+ )?(?:a|any) (?:\w+ )?(?:date|day|deadline|"
            r"time ?line|time ?frame|schedule)\b[^.?!]{0,80}\?"
        ),
        (
            r"(?:love|like|curious|happy|glad|wonder\w*|interested|keen|good) (?:\w+ )?(?:to )?(?:know|"
            r"hear|learn|understand|see|about)? ?(?:about )?(?:your|the|how long|what your) (?:\w+ "
            r")?(?:time ?line|timing|schedule|time ?frame|whole thing takes|process takes|it takes)"
        ),
        (
            r"(?:how many|in how many) (?:\w+ )?(?:days|weeks|months) (?:until|till|before|does|"
            r"will|do|is)\b[^.?!]{0,60}\?|should i (?:\w+ )?(?:expect|count on|wait for)\b[^.?!]{0,60}\?|"
            r"what (?:happens|comes|follows) (?:after|now|next|then)\b[^.?!]{0,40}\?"
        ),
        (
            r"(?:may|might|can|could|would|do|does|will|are|is|shall|should) (?:i|you|we|there|it|the|"
            r"your)\b"
            r"[^.?!]{0,60}?\b(?:schedule|time ?line|time ?frame|time ?table|calendar|dates?|how "
            r"(?:long|soon)|"
            r"when you|by when|the next steps?|decision|decide\w*|hear (?:back|from|more|something)|"
            r"this week|"
            r"next week|make up your)\b[^.?!]{0,40}\?"
        ),
        (
            r"(?:when|how (?:long|soon|"
            r"quickly)|by when|"
            r"how much longer)\b[^.?!]{0,80}\b(?:pick|choose|decide|decid\w+|hear|know|expect|takes?|"
            r"made up|"
            r"made|answer|news|reply|result|wait)\b[^.?!]{0,40}\?"
        ),
    ),
    unless=(
        r"when you (?:have|know|can|get|are ready)(?: [\w']+){0,3},? (?:could|would|please|i)",
        r"i(?:'m| am) ready for (?:the )?next steps(?=[.,;!])",
    ),
)


def _find(reading: Reading) -> Iterator[Hit]:
    timing = reading.timing
    asks = timing.preset.ask_timeline
    thanks = reading.situation in THANKS_AFTER_INTERVIEW
    unknown = timing.facts is not None and timing.facts.stated_timeline is None
    if asks == "never" or (thanks and not (asks.startswith("thank_you") and unknown)):
        yield from QUESTION.find(reading)


CHECK = Check(
    id="timeline-question",
    title="A question about their schedule",
    looks="Questions about when they will decide, in a thank-you or at the quiet pace.",
    rule="never-ask-timeline",
    severity="warn",
    message="Leave their schedule alone here: a check-in later may ask how things stand.",
    silent="In check-ins and last notes, unless the quiet pace is chosen.",
    finder=By(_find, "it depends on the pace whether the question is allowed"),
    only=(*THANKS_AFTER_INTERVIEW, *STATUS),
    bad=(
        Example("When will you decide?", situation="ty-interview"),
        Example("Please let me know what the hiring timeline looks like.", situation="ty-interview"),
        Example("How long will the whole process take?", situation="ty-final-onsite"),
    ),
    good=(
        Example("When do you expect to decide?"),
        Example("I am ready for the next steps.", situation="ty-final-onsite"),
        Example("When we close the month, I will think of your three days.", situation="ty-interview"),
    ),
)
