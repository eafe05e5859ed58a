"""How every opportunity stands: worked out once, kept until record or day change it, put in order."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from heapq import nsmallest
from operator import attrgetter

from flask import g

from followup_core.cadence import Plan
from followup_core.record import Opportunity, key_of
from site_app.planner import following, kinds, words
from site_app.planner.following import QUARTER, Task

MEMO = "outlook"
NEVER = float("inf")


@dataclass(frozen=True, slots=True)
class Followed:
    """An opportunity with its plan at this moment."""

    opportunity: Opportunity
    plan: Plan
    tasks: tuple[Task, ...]
    today: date

    @property
    def due(self) -> tuple[Task, ...]:
        """The messages that come up today or should have gone already."""
        return tuple(task for task in self.tasks if task.state != "planned")

    @property
    def over(self) -> bool:
        """Whether nothing is left to do or to wait for."""
        if self.plan.stop_reason == kinds.BOUNCED:
            return False
        return not self.tasks and (self.plan.close_on is None or self.plan.close_on <= self.today)

    @property
    def next_day(self) -> date | None:
        """The next day on which there is something to do, after today's."""
        later = [task.day for task in self.tasks if task.state == "planned"]
        return min(later) if later else self.plan.close_on if not self.due else None

    @property
    def summary(self) -> str:
        """What comes next, in a few words."""
        if self.due:
            return "Write today"
        if self.tasks:
            first = min(self.tasks, key=lambda task: task.day)
            return f"Next: {words.lower(first.words.title)}, {words.near_short(first.day, self.today)}"
        if self.plan.stop_reason == kinds.BOUNCED:
            return "Find another address"
        if self.over or not self.plan.close_on:
            return "Over"
        return f"Look again {words.near_short(self.plan.close_on, self.today)}"

    @property
    def last_sent(self) -> str:
        """What went out last in this round, and when; nothing when nothing did."""
        done = following.done_of(self.opportunity.current)
        if not done:
            return ""
        kind, on = done[-1]
        return f"{kinds.MESSAGES[kind].title} sent {words.near_short(on, self.today)}"


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the lists need to know of an opportunity, true from `since` to before `until` (seconds, UTC)."""

    opportunity: Opportunity
    zone: str
    since: float
    until: float
    due: int
    late: int
    over: bool
    next_day: date | None
    order: tuple[int, float, str]
    """Due ones first, the nearest limit leading; then by the next day; then the ones that are over."""
    sought: str
    """Company and role as a search looks through them."""


def of(opportunity: Opportunity, now: datetime, zone: str) -> Outlook:
    """Work out the outlook of an opportunity at `now`, on the clock of `zone`."""
    one = followed(opportunity, now, zone)
    return Outlook(
        opportunity=opportunity,
        zone=zone,
        since=now.timestamp(),
        until=_until(one, now),
        due=sum(task.notes for task in one.due),
        late=sum(task.notes for task in one.due if task.behind),
        over=one.over,
        next_day=one.next_day,
        order=_order(one),
        sought=f"{opportunity.company}\n{opportunity.role}".casefold(),
    )


def followed(opportunity: Opportunity, now: datetime, zone: str) -> Followed:
    """Give an opportunity with its plan and its tasks at `now`, which is on the user's own clock."""
    plan = following.plan_of(opportunity, now=now, zone=zone)
    return Followed(opportunity, plan, following.tasks_of(opportunity, plan, now), now.date())


def every(now: datetime) -> list[Outlook]:
    """Give the outlooks of all opportunities. One that can't be planned is set aside as damaged."""
    shelf, zone, second, found = g.shelf, following.own_zone(), now.timestamp(), []
    for opportunity in shelf.opportunities():
        key = key_of(opportunity)
        one: Outlook | None = shelf.recall(key, MEMO)
        if not (one and one.since <= second < one.until and one.zone == zone):
            try:
                one = of(opportunity, now, zone)
            except Exception as error:
                logging.getLogger(__name__).error("%s in the plan of a record", type(error).__name__)
                shelf.set_aside(key, f"It can’t be planned: {error}")
                continue
            shelf.remember(key, MEMO, one)
        found.append(one)
    return found


def shown(outlooks: Iterable[Outlook], now: datetime, start: int, end: int) -> tuple[Followed, ...]:
    """Give a stretch of the outlooks in their order, with their plans; the rest is not even sorted."""
    first = nsmallest(end, outlooks, key=attrgetter("order"))
    return tuple(followed(one.opportunity, now, one.zone) for one in first[start:])


def _until(one: Followed, now: datetime) -> float:
    """Give the second from which on a list may have to say something else of it."""
    zone = now.tzinfo
    moments = [_start(task.day, zone) for task in one.tasks if task.state == "planned"]
    moments += [_start(m.earliest.date(), m.earliest.tzinfo) for m in one.plan.messages if m.was_due]
    moments += [task.best - QUARTER for task in one.tasks if task.state == "planned" and task.message.was_due]
    if one.plan.days_until:
        moments.append(one.plan.days_until)
    if one.plan.close_on:
        moments.append(_start(one.plan.close_on, zone))
    return min((m.timestamp() for m in moments if m > now), default=NEVER)


def _start(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone)


def _order(one: Followed) -> tuple[int, float, str]:
    name = one.opportunity.company.casefold()
    if one.due:
        limits = (
            task.message.was_due if task.state == "late" and task.message.was_due else task.message.latest
            for task in one.due
        )
        return 0, min((limit.timestamp() for limit in limits if limit), default=NEVER), name
    if one.over:
        return 2, -one.opportunity.current.ended.toordinal(), name
    return 1, one.next_day.toordinal() if one.next_day else NEVER, name
