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
        yield Hit(
            message=(
                f"This is very quick: {duration(minutes)} after the interview it still arrives the same day."
            )
        )


_PLAN = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
}

CHECK = Check(
    id="sent-too-fast",
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
            known={"plan": _PLAN, "now": "2026-03-03T11:06"},
        ),
    ),
    good=(
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            known={"plan": _PLAN, "now": "2026-03-03T13:00"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            known={"plan": _PLAN, "now": "2026-03-03T12:00", "decision_same_day": True},
        ),
    ),
)
