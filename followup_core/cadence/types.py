"""What goes into a plan and what comes out: facts, and dated messages with their reasons."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview, or the last of a day; `end_local` is naive, on the recipient's wall clock."""

    end_local: dt.datetime
    format: str = "video"
    round: str = "first"
    interviewers: int = 1


@dataclass(frozen=True, slots=True)
class Stated:
    """What they said about their schedule: a kind with its number or date, or only their words."""

    kind: str | None = None
    said: str | None = None
    date: dt.date | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at `at` (recipient's wall clock).

    `kind` and `count` belong to `sent` (what, to how many people; None is all of them), `date` to
    `reply_new_date`, `back_on` to `auto_reply_ooo`, `deadline` to `competing_offer`.
    """

    type: str
    at: dt.datetime
    kind: str | None = None
    count: int | None = None
    date: dt.date | None = None
    back_on: dt.date | None = None
    deadline: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a plan is computed from, events in order of time; hashable, so plans can be cached."""

    preset: str
    calendar: str
    recipient_tz: str
    interview: Interview
    candidate_tz: str | None = None
    stated_timeline: Stated | None = None
    contact_policy: str = "open"
    events: tuple[Event, ...] = ()
    as_of: dt.datetime | None = None
    closures: tuple[dt.date, ...] = ()
    decision_same_day: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a date: `name` finds its words, `code` is its reason code (None: it only explains).

    `rule` is the id of the rule it applies, `inputs` are what the words need, `effect` is the date or
    the moment that it led to.
    """

    name: str
    code: str | None
    rule: str
    inputs: Mapping[str, object]
    effect: dt.date | dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """One message still to send: a window on the recipient's clock, and the steps that led there.

    `latest` is None when there is no hurry. `count` is the number of people a thank-you goes to.
    `was_due` is set when the message is behind its time: the moment it was best sent at. Within its window it
    is then open whenever such messages are read, with the limit it always had; `ideal` is the hour from which
    it is best today, or on the next open day. `overdue` says that the window has gone by as well.
    """

    kind: str
    earliest: dt.datetime
    ideal: dt.datetime
    latest: dt.datetime | None
    steps: tuple[Step, ...]
    count: int | None = None
    note: str | None = None
    was_due: dt.datetime | None = None
    overdue: bool = False

    @property
    def reasons(self) -> tuple[str, ...]:
        """Give the codes of the steps that have one, in order."""
        return tuple(step.code for step in self.steps if step.code)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is still to do, and when it ends; `stop_reason` is None while the plan runs.

    Once `close_on` of the plan as it stood has gone by, `stop_reason` is "closed-out" and no message is left.
    `thank_you_state` "folded" says that the next check-in carries the thanks, as the first message of all.

    Seen at any moment from `as_of` to before `same_until` the plan is equal; to before `days_until` the same
    messages are in it, on the same days, and the same ones overdue. None: for good.
    """

    promised_date: dt.date | None = None
    promised_business_date: dt.date | None = None
    messages: tuple[Planned, ...] = ()
    cancelled: tuple[str, ...] = ()
    close_on: dt.date | None = None
    stop_reason: str | None = None
    thank_you_state: str | None = None
    answer_requested_by: dt.date | None = None
    info: tuple[str, ...] = ()
    close_steps: tuple[Step, ...] = ()
    stop_steps: tuple[Step, ...] = ()
    same_until: dt.datetime | None = field(default=None, compare=False)
    days_until: dt.datetime | None = field(default=None, compare=False)
