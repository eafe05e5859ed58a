"""Stock openers and empty phrases."""

from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="filler-opener",
    title="A stock opening",
    looks="Phrases that open a thousand letters: “touching base”, “I hope this finds you well”.",
    rule="well-wish-opener",
    severity="info",
    message="A stock phrase: you can begin with what you want to say.",
    silent="Nothing hangs on it: in some places such a line is courtesy.",
    finder=Phrases(
        (
            (
                r"(?:i )?(?:do )?(?:hope|trust|hoping) (?:that )?(?:this (?:e-?mail|message|note|"
                r"letter)?(?: finds you)?|(?:you|you're|you are|you've|you had|you have|all|everything|"
                r"things|your (?:week|day|weekend|holidays?))\b(?! (?:understand|can|could|will|enjoy|"
                r"found|find|consider|agree|decide|know|may|might|would|like|don't|do not|see|need|get|"
                r"remember|receive)))(?: \w+){0,6}"
            ),
            r"touch(?:ing)? base",
            (
                r"(?:just |simply )?(?:wanted to )?(?:check(?:ing)?|circl(?:e|ing)|loop(?:ing)?|"
                r"ping(?:ing)?) (?:in|back|you)(?! (?:when|if|any))"
            ),
            (
                r"just (?:a )?(?:quick )?(?:following up|follow(?:ing)?[- ]up|wanted to|writing to|a "
                r"quick|a friendly)"
            ),
            r"(?:i am |i'm )?reaching out (?:to|about|regarding)",
            r"finds you well|found you well",
            r"bump(?:ing)? this",
            r"(?:a )?(?:gentle|friendly|quick) (?:reminder|nudge|follow-up)",
            (
                r"per our (?:conversation|discussion)|needless to say|without further ado|at the end of "
                r"the day"
            ),
        ),
    ),
    bad=(
        Example("Hope you're well, just touching base."),
        Example("I hope this email finds you well.", tone="formal"),
        Example("I am reaching out to circle back on this."),
    ),
    good=(
        Example("I hope that you will find the second reference useful."),
        Example("The base of the old shelf is oak.", situation="ty-interview"),
        Example("I hope that the move to the new shelves went well."),
    ),
)
