"""A question before its day."""

from collections.abc import Iterator

from followup_core.checks.engine import STATUS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern
from followup_core.words import long_day

INVITED = phrase_pattern(
    (
        (
            r"you(?:'ve| have| had)? (?:asked|invited|encouraged|told|suggested|offered|said i (?:could|"
            r"should|might))(?: me)?(?: that i| to)? ?(?:\w+ ){0,2}?(?:write|check in|call|ring|get in "
            r"touch|follow up|contact|ask|remind|e-?mail|ping|nudge)"
        ),
        r"as you (?:asked|suggested|invited|requested)",
        r"at your (?:invitation|request|suggestion)",
    )
)


def _find(reading: Reading) -> Iterator[Hit]:
    now, due = reading.timing.now, reading.timing.due(reading.situation)
    if now and due and now.date() < due and not INVITED.search(reading.search):
        yield Hit(message=f"It is early for this: by your plan it fits from {long_day(due)} on.")


_PLAN = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
    "stated_timeline": {"kind": "within_days", "days": 14},
}

CHECK = Check(
    id="too-early",
    rule="not-before-date",
    severity="error",
    message="It is early for this: the time they asked for is still running.",
    silent="When they invited you to write, and for news that cannot wait.",
    finder=By(_find, "the due day comes from the plan"),
    only=STATUS,
    bad=(Example("I would be glad of a word.", known={"plan": _PLAN, "now": "2026-03-06T10:00"}),),
    good=(
        Example("I would be glad of a word.", known={"plan": _PLAN, "now": "2026-03-19T10:00"}),
        Example("You asked me to write this week.", known={"plan": _PLAN, "now": "2026-03-06T10:00"}),
    ),
)
