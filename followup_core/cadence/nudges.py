"""The one reminder that an opportunity calls for at a moment; its words stand in `nudges.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from importlib import resources
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from followup_core.cadence.changes import state
from followup_core.cadence.clock import wall_clock
from followup_core.cadence.presets import constants
from followup_core.cadence.tell import tell
from followup_core.words import clock, long_day, short_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date

    from followup_core.cadence.types import Facts, Plan, Planned
    from followup_core.workdays import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """What a reminder says in one case; `rule` is the id of the rule, or the circumstance, that is linked.

    `leads` is debrief, guide (the page of its `Reminder`), write:<kind of message or situation> or nothing;
    `label` is what the link to it is called.
    """

    id: str
    case: str
    words: str
    rules: tuple[str, ...]
    leads: str = ""
    label: str = ""

    @property
    def rule(self) -> str:
        """The id of the rule that it names."""
        return self.rules[0]

    @property
    def guide(self) -> str:
        """The page of the guide that tells more."""
        return reminders[self.id].guide


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder with the cases in which it comes up."""

    id: str
    title: str
    guide: str
    cases: Mapping[str, Nudge]

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that it applies in any of its cases, each once."""
        return tuple(dict.fromkeys(rule for case in self.cases.values() for rule in case.rules))


@dataclass(frozen=True, slots=True)
class Limits:
    """The numbers of the reminders: hours, business days, and the evening on the candidate's clock."""

    fresh_hours: int
    near_hours: int
    answer_hours: int
    evening: time
    close_out_bd: int
    helpers_bd: int


def _reminder(name: str, table: dict[str, Any]) -> Reminder:
    cases = {
        case: Nudge(id=name, case=case, **(said | {"rules": tuple(said["rules"])}))
        for case, said in table["cases"].items()
    }
    return Reminder(name, table["title"], table["guide"], MappingProxyType(cases))


_data = tomllib.loads(resources.files(__package__).joinpath("nudges.toml").read_text("utf-8"))
limits = Limits(**_data["limits"])
reminders: Mapping[str, Reminder] = MappingProxyType(
    {name: _reminder(name, table) for name, table in _data["nudges"].items()}
)
INVITED_OR_OFFERED: Mapping[str, str] = {"reply_next_round": "invitation", "reply_offer": "offer"}
DECIDING = ("check-in", "asked-to-write", "grace", "wait", "final-gap")
"""The steps that give a status message its day."""
LET_GO = ("closed-out", "rejected", "posting-cancelled")
ENDED = (*LET_GO, "withdrawn", "accepted-elsewhere", "offer-received")
AFTERWARDS = ("keep_in_touch", "other")
"""What may be sent after the end without being the end."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An opportunity at a moment: `there` is on the reader's wall clock, `own` on the candidate's."""

    facts: Facts
    plan: Plan
    calendar: Calendar
    now: datetime
    there: datetime
    own: datetime
    noted: bool
    messages: tuple[Planned, ...]
    """The messages still to send that the candidate has not put off."""
    ready: tuple[Planned, ...]
    """Those of them that may go now."""

    @property
    def behind(self) -> tuple[Planned, ...]:
        """Those of them that may go now, or might have gone already."""
        return tuple(message for message in self.messages if message.was_due or message in self.ready)


def nudge(
    facts: Facts,
    plan: Plan,
    now: datetime,
    calendar: Calendar,
    *,
    noted: bool = False,
    resting: AbstractSet[str] = frozenset(),
) -> Nudge | None:
    """Give the one reminder of the moment `now` (aware), or None; `plan` is that of `facts` at `now`.

    `noted` tells whether anything was noted of the interview, `resting` are the kinds of messages that the
    candidate has put off. On a day that is none of business for the reader only what surrounds the thank-you
    comes up.
    """
    there = wall_clock(now, facts.recipient_tz)
    own = now.astimezone(ZoneInfo(facts.candidate_tz or facts.recipient_tz))
    messages = tuple([message for message in plan.messages if message.kind not in resting])
    ready = tuple([message for message in messages if state(message, now) != "planned"])
    moment = Moment(facts, plan, calendar, now, there, own, noted, messages, ready)
    for circumstance in CIRCUMSTANCES if calendar.is_open(there.date()) else AROUND_THANKS:
        found = circumstance(moment)
        if found:
            return found
    return None


def _said(name: str, case: str, *, kind: str = "", **words: str) -> Nudge:
    one = reminders[name].cases[case]
    leads = f"write:{kind}" if kind and one.leads == "write" else one.leads
    return replace(one, words=one.words.format_map(words), leads=leads)


def _before_you_leave(moment: Moment) -> Nudge | None:
    """Tell it while an interview is ahead: this one, or the one they said yes to."""
    agreed = moment.plan.stop_reason == "next-round" and not moment.plan.messages
    ahead = moment.there < moment.facts.interview.end_local
    return _said("before-you-leave", "ahead") if ahead or agreed else None


def _reply_due(moment: Moment) -> Nudge | None:
    """Tell it when an invitation or an offer has lain for some hours."""
    for message in moment.messages:
        case = INVITED_OR_OFFERED.get(message.kind)
        if case:
            came = max(event.at for event in moment.facts.events if event.type == message.kind)
            waited = moment.there - came >= timedelta(hours=limits.answer_hours)
            return _said("reply-due", case, kind=message.kind) if waited else None
    return None


def _after_a_no(moment: Moment) -> Nudge | None:
    """Tell it when they said no, and the answer is for another day."""
    if moment.plan.stop_reason != "rejected":
        return None
    planned = (m for m in moment.messages if m.kind == "reply_rejection" and not m.was_due)
    waits = any(state(message, moment.now) == "planned" for message in planned)
    return _said("sleep-on-it", "rejection") if waits else None


def _right_after(moment: Moment) -> Nudge | None:
    """Tell it when the interview is just over and nothing is noted or written yet."""
    since = moment.there - moment.facts.interview.end_local
    if moment.noted or not timedelta() <= since <= timedelta(hours=limits.fresh_hours):
        return None
    if any(event.type == "sent" for event in moment.facts.events):
        return None
    return _said("right-after", "before-thanks" if moment.ready else "at-once")


def _evening(moment: Moment) -> Nudge | None:
    """Tell it late in the candidate’s day when what is due can wait; thanks have hours of their own."""
    if moment.own.time() < limits.evening or not moment.behind:
        return None
    morning = datetime.combine(moment.own.date() + timedelta(1), constants.status_open, moment.own.tzinfo)
    waits = all(m.kind != "thank_you" and (not m.latest or m.latest > morning) for m in moment.behind)
    return _said("sleep-on-it", "evening") if waits else None


def _ty_window(moment: Moment) -> Nudge | None:
    """Tell it while the thank-you may go: its time has come, is nearly over, or has passed."""
    thanks = next((message for message in moment.ready if message.kind == "thank_you"), None)
    if thanks is None or thanks.latest is None:
        return None
    if moment.plan.thank_you_state in ("late", "belated"):
        return _said("ty-window", "passed", kind=thanks.kind)
    limit = thanks.latest.astimezone(moment.own.tzinfo)
    if limit - moment.now > timedelta(hours=limits.near_hours):
        return _said("ty-window", "open", kind=thanks.kind)
    return _said("ty-window", "closing", kind=thanks.kind, moment=f"{short_day(limit)}, {clock(limit)}")


def _status_due(moment: Moment) -> Nudge | None:
    """Tell it on the day of a check-in or a final note, with the reason that it is this day."""
    for message in moment.messages:
        days = {message.ideal.date(), (message.was_due or message.ideal).date()}
        if message.kind in ("check_in", "final") and days == {moment.there.date()}:
            step = next(step for step in reversed(message.steps) if step.name in DECIDING)
            told = _said("status-due", "today", kind=message.kind, why=tell(step)[1])
            return replace(told, rules=(step.rule,))
    return None


def _ended(moment: Moment) -> date | None:
    """Give the business day on which it ended, None while there is something to answer or to wait for."""
    plan = moment.plan
    if plan.stop_reason not in ENDED or any(m.kind not in AFTERWARDS for m in plan.messages):
        return None
    if plan.close_on:
        return moment.calendar.roll(plan.close_on + timedelta(1))
    last = max(event.at for event in moment.facts.events if event.kind not in AFTERWARDS)
    return moment.calendar.roll(last.date())


def _close_out(moment: Moment) -> Nudge | None:
    """Tell it when it is over without the job, with the day on which one may say hello."""
    ended = _ended(moment)
    if ended is None or moment.plan.stop_reason not in LET_GO:
        return None
    if moment.there.date() >= moment.calendar.add(ended, limits.close_out_bd):
        return None
    if moment.facts.contact_policy == "none":
        return _said("close-out", "quiet")
    later = moment.calendar.roll(ended + timedelta(constants.keep_in_touch_days), status=True)
    planned = (message.ideal.date() for message in moment.plan.messages if message.kind == "keep_in_touch")
    return _said("close-out", "over", day=long_day(next(planned, later)))


def _thank_helpers(moment: Moment) -> Nudge | None:
    """Tell it after the end, whichever it was, until somebody else was written to."""
    ended = _ended(moment)
    if ended is None or moment.there.date() >= moment.calendar.add(ended, limits.helpers_bd):
        return None
    told = any(event.kind == "other" and event.at.date() >= ended for event in moment.facts.events)
    return None if told else _said("thank-helpers", "end")


def _waiting_day(moment: Moment) -> Nudge | None:
    """Tell it while nothing is to be sent and the last day is still ahead; each day has words of its own."""
    today, last = moment.there.date(), moment.plan.close_on
    today_too = any(message.ideal.date() == today for message in moment.messages)
    if moment.behind or today_too or last is None or last < today:
        return None
    cases = tuple(reminders["waiting-day"].cases)
    return _said("waiting-day", cases[today.toordinal() % len(cases)])


AROUND_THANKS: tuple[Callable[[Moment], Nudge | None], ...] = (_right_after, _ty_window)
CIRCUMSTANCES: tuple[Callable[[Moment], Nudge | None], ...] = (
    _before_you_leave,
    _reply_due,
    _after_a_no,
    _right_after,
    _evening,
    _ty_window,
    _status_due,
    _close_out,
    _thank_helpers,
    _waiting_day,
)
"""The circumstances in the order in which they go before one another: at most one comes up."""
