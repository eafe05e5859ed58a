"""Too little distance to the last message."""

from collections.abc import Iterator

from followup_core.checks.engine import STATUS, By, Check, Example, Hit, Reading
from followup_core.words import long_day


def _find(reading: Reading) -> Iterator[Hit]:
    now, free = reading.timing.now, reading.timing.quiet_until()
    if now and free and now.date() < free:
        yield Hit(message=f"Your last message is still fresh: leave room until {long_day(free)}.")


_SENT = {
    "situation": "checkin-open",
    "recipient": "Mina Castellanos",
    "sent_at": "2026-03-11T10:00",
    "body": "Is there any news?",
}

_TOLD = "You asked for news on Wednesday 11 March at 10:00. It is {}."

CHECK = Check(
    id="too-soon-after-last",
    title="Close on the last one",
    looks="The business days since your last message in this round, against the gap that your pace keeps.",
    rule="space-them-out",
    severity="error",
    message="Your last message is still fresh: leave room before the next.",
    silent="For corrections and requested items.",
    finder=By(_find, "the distance comes from the pace and the business days"),
    only=STATUS,
    bad=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Thursday 12 March"),
            known={"history": [_SENT], "now": "2026-03-12T10:00"},
        ),
        Example(
            "One more word on the cash book.",
            told=_TOLD.format("Friday 13 March"),
            known={"history": [_SENT], "now": "2026-03-13T10:00"},
        ),
        Example(
            "It was good to meet you.",
            situation="final-note",
            told=_TOLD.format("Monday 16 March"),
            known={"history": [_SENT], "now": "2026-03-16T10:00"},
        ),
    ),
    good=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Wednesday 18 March"),
            known={"history": [_SENT], "now": "2026-03-18T10:00"},
        ),
        Example(
            "The year was 2019, not 2018.",
            situation="correct-or-add",
            told=_TOLD.format("Thursday 12 March"),
            known={"history": [_SENT], "now": "2026-03-12T10:00"},
        ),
        Example(
            "Here is the list that you asked for.",
            situation="send-material",
            told=_TOLD.format("Thursday 12 March") + " They asked for a list.",
            known={"history": [_SENT], "now": "2026-03-12T10:00"},
        ),
    ),
)
