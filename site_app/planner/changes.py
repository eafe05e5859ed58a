"""What something moved in a plan, and why: the plan before it beside the plan after it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from followup_core import cadence
from followup_core.cadence import Plan, Step
from followup_core.record import Event, Opportunity
from site_app.planner import following, kinds, words

MOST_REASONS = 2
"""The first reasons say why it moved; all of them stand with the step."""


class Change(NamedTuple):
    """One thing that moved, in a sentence, with the reasons that are new."""

    text: str
    why: tuple[str, ...] = ()


def of(opportunity: Opportunity, event: Event, now: datetime, zone: str) -> tuple[Change, ...]:
    """Say what an event changed; empty when the plan is as it was."""
    sent = event.kind if event.type == "sent" else ""
    return since(following.without(opportunity, event.id), opportunity, now, zone, sent=sent)


def since(
    before: Opportunity, opportunity: Opportunity, now: datetime, zone: str, *, sent: str = ""
) -> tuple[Change, ...]:
    """Say what differs between two plans; what was `sent` is not said to be planned no longer."""
    old, new = (following.plan_of(one, now=now, zone=zone) for one in (before, opportunity))
    changes = (_told(change, new, now.date(), sent) for change in cadence.moved(old, new))
    return tuple(change for change in changes if change)


def _told(change: cadence.Change, plan: Plan, today: date, sent: str) -> Change | None:
    was, is_now = (_day(value) for value in (change.before, change.after))
    if was == is_now or (was and change.kind == sent):
        return None
    why = _why(change.steps or (() if is_now else plan.stop_steps))
    if change.kind == "close":
        return _end(is_now, plan, today, why)
    name = kinds.MESSAGES[change.kind].title
    if is_now is None:
        return Change(f"{name}: no longer planned.", why)
    if was:
        return Change(f"{name}: {words.day(is_now, today)} instead of {words.day(was, today)}.", why)
    return Change(f"{name}: new, best on {_moment(change.after, today)}.", why)


def _end(day: date | None, plan: Plan, today: date, why: tuple[str, ...]) -> Change:
    if day is None:
        return Change("There is no last day to wait for any more.", why)
    what = "we suggest a last look" if plan.stop_reason else "we stop"
    return Change(f"If nothing comes, {what} on {words.day(day, today)}.", why)


def _why(steps: Iterable[Step]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cadence.tell(step)[1] for step in steps))[:MOST_REASONS]


def _day(value: datetime | date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def _moment(value: datetime | date | None, today: date) -> str:
    return words.moment(value, today) if isinstance(value, datetime) else ""
