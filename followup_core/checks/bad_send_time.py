"""An hour or a day on which nobody wants mail."""

from collections.abc import Iterator

from followup_core.cadence import constants
from followup_core.checks.engine import REPLIES, STATUS, THANKS, By, Check, Example, Hit, Reading
from followup_core.words import clock


def _find(reading: Reading) -> Iterator[Hit]:
    now, timing = reading.timing.now, reading.timing
    if not now:
        return
    status = reading.situation in STATUS
    friendly = reading.situation in (*THANKS, *REPLIES, "referrer-update")
    opens = constants.thank_you_earliest if friendly else constants.status_open
    if reading.situation in THANKS:
        opens = min(opens, timing.thanks_at(now.date()) or opens)
    closes = constants.friendly_close if friendly else constants.status_close
    why = timing.calendar.why_closed(now.date(), status=status)
    if not opens <= now.time() <= closes:
        yield Hit(message=f"It is {clock(now)} where they are: {clock(opens)} to {clock(closes)} is better.")
    elif why and not (friendly and now.date() == timing.interview_day):
        yield Hit(message=f"It is no working day where they are ({why}): wait for the next one.")


_PLAN = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
}

_TOLD = "The interview was on Tuesday 3 March. There it is {}."

CHECK = Check(
    id="bad-send-time",
    title="An odd hour",
    looks="The hour and the day where the reader is: nights, weekends, public holidays.",
    rule="respect-their-time",
    severity="warn",
    message="This is an odd hour where they are: send it in their working hours.",
    silent="For thanks on the interview’s own day, even a weekend or at the plan’s best hour; and for cards.",
    finder=By(_find, "hours and holidays come from the plan"),
    bad=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Sunday 15 March, 2:10"),
            known={"plan": _PLAN, "now": "2026-03-15T02:10"},
        ),
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Saturday 14 March, 10:00"),
            known={"plan": _PLAN, "now": "2026-03-14T10:00"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("Wednesday 4 March, 22:30"),
            known={"plan": _PLAN, "now": "2026-03-04T22:30"},
        ),
    ),
    good=(
        Example(
            "I would be glad of a word.",
            told=_TOLD.format("Wednesday 11 March, 10:00"),
            known={"plan": _PLAN, "now": "2026-03-11T10:00"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told=_TOLD.format("the same day, 19:30"),
            known={"plan": _PLAN, "now": "2026-03-03T19:30"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            channel="email",
            told=_TOLD.format("Wednesday 4 March, 8:15"),
            known={"plan": _PLAN, "now": "2026-03-04T08:15"},
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told="The interview ended on Tuesday 3 March at 5:00. Two hours later, the plan’s best time.",
            known={
                "plan": _PLAN | {"interview": {"end_local": "2026-03-03T05:00"}},
                "now": "2026-03-03T07:00",
            },
        ),
    ),
    channels=("email", "linkedin_invitation", "linkedin_message", "text", "chat", "phone", "voicemail"),
)
