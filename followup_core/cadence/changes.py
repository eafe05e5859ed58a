"""What is due, and what a new fact moved: for the screens, from plans alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from followup_core.cadence.case import UNSOLICITED
from followup_core.cadence.thanks import FOLDED

if TYPE_CHECKING:
    from datetime import date, datetime

    from followup_core.cadence.types import Event, Facts, Plan, Planned, Step


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of message before and after a new fact; `how` is moved, new, dropped or done.

    `before` and `after` are best moments (for the kind "close" they are days); `steps` say why.
    """

    kind: str
    how: str
    before: datetime | date | None
    after: datetime | date | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a plan as a person reads it: done, planned, open, due or overdue, at a moment.

    `message` is set while it is still to send, `event` once it was sent.
    """

    kind: str
    state: str
    at: datetime
    message: Planned | None = None
    event: Event | None = None


def state(message: Planned, now: datetime) -> str:
    """Tell how a message stands at `now` (aware): planned, open, due or overdue.

    It is open from its earliest moment, due from its best one, overdue once its window has gone by. One that
    is behind its time and has to wait for another day is planned for that day.
    """
    if message.was_due and message.earliest.date() > now.astimezone(message.earliest.tzinfo).date():
        return "planned"
    if message.overdue or (message.latest and now > message.latest):
        return "overdue"
    if now >= message.ideal:
        return "due"
    return "open" if now >= message.earliest else "planned"


def agenda(facts: Facts, plan: Plan, now: datetime) -> tuple[Entry, ...]:
    """List what was sent and what is still to send, in order of time."""
    zone = ZoneInfo(facts.recipient_tz)
    sent = (event for event in facts.events if event.type == "sent")
    done = [Entry(str(event.kind), "done", event.at.replace(tzinfo=zone), event=event) for event in sent]
    ahead = [Entry(m.kind, state(m, now), m.ideal, message=m) for m in plan.messages]
    return tuple(sorted(done + ahead, key=lambda entry: entry.at))


def due(plan: Plan, now: datetime) -> tuple[Planned, ...]:
    """List the messages that may go at `now`, the one with the nearest limit first; optional ones last."""
    ready = [message for message in plan.messages if state(message, now) != "planned"]
    return tuple(sorted(ready, key=lambda m: (m.latest is None, m.latest or m.ideal)))


def next_moment(plan: Plan, now: datetime) -> datetime | None:
    """Give the moment from which the next message may go, or None when nothing is ahead."""
    return min((m.earliest for m in plan.messages if m.earliest > now), default=None)


def moved(before: Plan, after: Plan) -> tuple[Change, ...]:
    """Say what a new fact changed, in the order of the plans, with the steps that explain it."""
    old = {message.kind: message for message in before.messages}
    new = {message.kind: message for message in after.messages}
    changes = [_change(old[kind], new.get(kind), before, after) for kind in old]
    fresh = [Change(kind, "new", None, m.ideal, m.steps) for kind, m in new.items() if kind not in old]
    changes += [*fresh, _close(before, after)]
    return tuple(change for change in changes if change)


def _change(old: Planned, new: Planned | None, before: Plan, after: Plan) -> Change | None:
    if new is None:
        steps = _why_gone(old.kind, before, after)
        return Change(old.kind, "dropped" if steps else "done", old.ideal, None, steps)
    if new.ideal == old.ideal:
        return None
    known = {(step.name, step.effect) for step in old.steps}
    steps = tuple(step for step in new.steps if (step.name, step.effect) not in known)
    return Change(old.kind, "moved", old.ideal, new.ideal, steps)


def _why_gone(kind: str, before: Plan, after: Plan) -> tuple[Step, ...]:
    """Give the steps that say why a kind is no longer planned; none when it was sent."""
    if kind in after.cancelled:
        return after.stop_steps
    if kind == "thank_you" and after.thank_you_state == FOLDED:
        return tuple(s for message in after.messages for s in message.steps if s.name == "folded")
    heard = {(step.name, step.effect) for step in before.stop_steps}
    news = tuple(step for step in after.stop_steps if (step.name, step.effect) not in heard)
    return news if kind not in UNSOLICITED else ()


def _close(before: Plan, after: Plan) -> Change | None:
    if before.close_on == after.close_on:
        return None
    how = "moved" if before.close_on and after.close_on else "new" if after.close_on else "dropped"
    steps = after.close_steps if after.close_on else after.stop_steps
    return Change("close", how, before.close_on, after.close_on, steps)
