"""Thanks after their time, in the words of the same day."""

import re
from collections.abc import Iterator
from datetime import datetime, time

from followup_core.checks.engine import THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.checks.engine.timing import NO_HOLIDAYS
from followup_core.workdays import calendar

SAYS_LATE = re.compile(
    r"\b(?:belated(?:ly)?|(?:a few|some|several|two|three) days late|late (?:note|thank|thanks|message|"
    r"reply)|later than|comes? late|bit late|sooner|overdue|delay(?:ed)?|(?:thank|note|message|"
    r"writing)\b[^.?!]{0,40}\blate\b)"
)
TODAY = re.compile(r"\b(?:today|this (?:morning|afternoon|evening)|earlier today)(?:'s)?\b")
MET = re.compile(
    r"\b(?:meet|met|meeting|speak|spoke|talk|talked|interview\w*|conversation|time|chat|tour|visit|"
    r"showing|seeing|conversation)\b"
)
DAYS_WITHOUT_A_PLAN = 2


def _limit(reading: Reading) -> datetime | None:
    """Give the limit by the plan; without one, two weekdays after the interview."""
    if reading.timing.facts:
        return reading.timing.thanks_until
    day = reading.context.record.interview_on
    return datetime.combine(calendar(NO_HOLIDAYS).add(day, DAYS_WITHOUT_A_PLAN), time.max) if day else None


def _find(reading: Reading) -> Iterator[Hit]:
    now, day = reading.timing.now, reading.timing.interview_day
    limit = _limit(reading)
    if not (now and day and limit) or now <= limit:
        return
    for found in TODAY.finditer(reading.search):
        before, _ = reading.around(*found.span())
        if MET.search(before):
            yield Hit(found.start(), found.end(), message="The interview was not today: name its day.")
            return
    if reading.situation != "ty-belated" and not SAYS_LATE.search(reading.search):
        yield Hit()


_PLAN = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
}

_TOLD = "The interview was on Tuesday 3 March. It is {}."

CHECK = Check(
    id="late-thanks",
    title="Late thanks",
    looks="How long ago the interview was, and whether a late thank-you says that it is late.",
    rule="ty-within-24h",
    severity="warn",
    message="The usual time for thanks has passed: send them all the same, in the belated form.",
    silent="Over weekends and holidays, and in a note that says it is late.",
    finder=By(_find, "the limit comes from the plan"),
    only=THANKS_AFTER_INTERVIEW,
    bad=(
        Example(
            "It was great to meet you today.",
            situation="ty-interview",
            told=_TOLD.format("Friday 6 March"),
            known={"plan": _PLAN, "now": "2026-03-06T10:00"},
        ),
        Example(
            "The cash book is still on my mind.",
            situation="ty-interview",
            told=_TOLD.format("Monday 9 March"),
            known={"plan": _PLAN, "now": "2026-03-09T10:00"},
        ),
        Example(
            "It was good of you to see me this morning.",
            situation="ty-interview",
            told=_TOLD.format("Thursday 5 March"),
            known={"plan": _PLAN, "now": "2026-03-05T15:00"},
        ),
    ),
    good=(
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("Wednesday 4 March"),
            known={"plan": _PLAN, "now": "2026-03-04T10:00"},
        ),
        Example(
            "This note comes later than it should.",
            situation="ty-belated",
            told=_TOLD.format("Friday 6 March"),
            known={"plan": _PLAN, "now": "2026-03-06T10:00"},
        ),
        Example(
            "I should have thanked you on Tuesday; I liked the cash book.",
            situation="ty-belated",
            told=_TOLD.format("Monday 9 March"),
            known={"plan": _PLAN, "now": "2026-03-09T10:00"},
        ),
    ),
)
