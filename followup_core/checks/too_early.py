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

_TOLD = "You met on Tuesday 3 March, and they asked for two weeks. It is {}."

CHECK = Check(
    id="too-early",
    title="Too early to ask",
    looks="The first day on which your plan has a question, and the time that they asked for.",
    rule="not-before-date",
    severity="error",
    message="It is early for this: the time they asked for is still running.",
    silent="When they invited you to write, and for news that cannot wait.",
    finder=By(_find, "the due day comes from the plan"),
    only=STATUS,
    bad=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Friday 6 March"),
            known={"plan": _PLAN, "now": "2026-03-06T10:00"},
        ),
        Example(
            "How do things stand?",
            told=_TOLD.format("Monday 9 March"),
            known={"plan": _PLAN, "now": "2026-03-09T10:00"},
        ),
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Tuesday 17 March, the day itself"),
            known={"plan": _PLAN, "now": "2026-03-17T10:00"},
        ),
    ),
    good=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Thursday 19 March"),
            known={"plan": _PLAN, "now": "2026-03-19T10:00"},
        ),
        Example(
            "You asked me to write this week.",
            told=_TOLD.format("Friday 6 March"),
            known={"plan": _PLAN, "now": "2026-03-06T10:00"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("the same day"),
            known={"plan": _PLAN, "now": "2026-03-03T14:00"},
        ),
    ),
)
