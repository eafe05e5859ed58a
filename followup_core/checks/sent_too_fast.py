"""Thanks typed in the lift."""

from collections.abc import Iterator

from followup_core.checks.engine import THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.words import duration


def _find(reading: Reading) -> Iterator[Hit]:
    timing = reading.timing
    same_day = reading.context.decision_same_day or (timing.facts and timing.facts.decision_same_day)
    if not (timing.now and timing.end) or same_day:
        return
    delay = timing.minimum_delay(reading.situation)
    if timing.end <= timing.now < timing.end + delay:
        minutes = int(delay.total_seconds()) // 60
        yield Hit(message=f"This is very quick: {duration(minutes)} after the interview is prompt enough.")


_PLAN = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
}

_TOLD = "The interview ended on 3 March at 11:00. It is {}."

CHECK = Check(
    id="sent-too-fast",
    title="Sent from the doorstep",
    looks="The minutes between the end of the interview and the thank-you.",
    rule="prompt-not-instant",
    severity="warn",
    message="This is very quick: give it an hour or two.",
    silent="When they decide the same day.",
    finder=By(_find, "the minimum delay comes from the pace"),
    only=THANKS_AFTER_INTERVIEW,
    bad=(
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("11:06"),
            known={"plan": _PLAN, "now": "2026-03-03T11:06"},
        ),
        Example(
            "The cash book is still on my mind.",
            situation="ty-interview",
            told=_TOLD.format("11:20"),
            known={"plan": _PLAN, "now": "2026-03-03T11:20"},
        ),
        Example(
            "Your question about the cash book was a good one.",
            situation="ty-final-onsite",
            told=_TOLD.format("11:45"),
            known={"plan": _PLAN, "now": "2026-03-03T11:45"},
        ),
    ),
    good=(
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("13:00"),
            known={"plan": _PLAN, "now": "2026-03-03T13:00"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("12:00, and they decide today"),
            known={"plan": _PLAN, "now": "2026-03-03T12:00", "decision_same_day": True},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("9:00 the next day"),
            known={"plan": _PLAN, "now": "2026-03-04T09:00"},
        ),
    ),
)
