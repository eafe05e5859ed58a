"""The job treated as won."""

from followup_core.checks._as_mine import AS_MINE
from followup_core.checks._counted_on import COUNTED_ON
from followup_core.checks._everyday import LOOK_NO_FURTHER
from followup_core.checks._grouped_claims import PRESUMED
from followup_core.checks._offhand import WHEN_I_AM_THERE
from followup_core.checks._plainly import NOBODY_BETTER
from followup_core.checks._said_simply import ALL_MINE
from followup_core.checks._taken_as_read import TAKEN_AS_READ
from followup_core.checks._won import AS_IF_WON
from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="presumption",
    title="As if the job were yours",
    looks="Words that treat the job as won: “when I start”, “my new team”.",
    rule="no-assumptions",
    severity="error",
    message="This treats the job as won: “would” and “could” leave the choice to them.",
    silent="With “would”, “could” and “if”, and once an offer is on the table.",
    finder=Phrases(
        (
            *AS_IF_WON,
            *AS_MINE,
            *TAKEN_AS_READ,
            *COUNTED_ON,
            *NOBODY_BETTER,
            *ALL_MINE,
            *LOOK_NO_FURTHER,
            *WHEN_I_AM_THERE,
        ),
        together=PRESUMED,
        unless=(
            (
                r"(?:would|could|might|should|'d) (?:\w+ ){0,2}?(?:if|like(?: to (?:be|become|work|join|"
                r"start|serve|see|meet|help|know)| nothing| being| very much))"
            ),
            r"if (?:i|you|we|things|it|chosen|selected|hired|offered)",
            r"the (?:possibility|chance|opportunity|idea|thought|prospect) of",
            r"(?:years?|months?|weeks?) ago",
            r"hop(?:e|ing)",
            r"(?:choose|pick|decide|select) (?:well|wisely|carefully|fairly|rightly)",
            (
                r"(?:check|label|wash|count|measure|sharpen|clean|oil|taste|weigh|sketch|test|inspect|"
                r"stretch|"
                r"breathe)(?: [\w']+){0,6} before i (?:start|begin)"
            ),
        ),
    ),
    never=(
        "offer-received",
        "offer-answer",
        "referrer-update",
        "withdraw",
        "keep-in-touch",
        "confirm-next-round",
    ),
    bad=(
        Example("Once I start, I'll fix your onboarding.", situation="ty-interview"),
        Example("I can't wait to meet my new team.", situation="ty-final-onsite"),
        Example("I am confident that you will offer me the job.", situation="ty-interview"),
        Example("The rest is only paperwork, I take it."),
    ),
    good=(
        Example("I would begin with the petty cash, if you chose me.", situation="ty-interview"),
        Example("If the role became mine one day, I would enjoy the archive most.", situation="ty-interview"),
        Example("When I start a ledger, I write the date first.", situation="ty-interview"),
        Example("As your new bookkeeper I will bring the old ledgers.", situation="offer-answer"),
    ),
)
