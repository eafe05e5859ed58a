"""From what is saved to what is planned: the plan of an opportunity's current round at a moment."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import g

from followup_core import cadence, workdays
from followup_core.cadence import Plan, Planned
from followup_core.record import Event, Interviewer, Opportunity, Round
from followup_core.record.facts import facts
from site_app.planner import kinds


def own_zone() -> str:
    """Give the zone the user lives by: the one from the settings, else the browser's."""
    zone: str = g.shelf.me.zone or g.zone
    return zone


def here() -> datetime:
    """Give the present moment on the user's own clock."""
    now: datetime = g.now
    return now.astimezone(ZoneInfo(own_zone()))


def plan_of(opportunity: Opportunity, *, now: datetime, zone: str) -> Plan:
    """Give the plan of an opportunity's current round at a moment, for a user who lives by `zone`."""
    calendar = workdays.calendar(opportunity.calendar, opportunity.closures)
    return cadence.plan(facts(opportunity, opportunity.current, now, zone), calendar)


def without(opportunity: Opportunity, event: str) -> Opportunity:
    """Give the opportunity as it would be had one thing not happened in the current round."""
    return with_events(opportunity, [e for e in opportunity.current.events if e.id != event])


def with_events(opportunity: Opportunity, events: Iterable[Event]) -> Opportunity:
    """Give the opportunity with other events in its current round, put in order of time."""
    ordered = tuple(sorted(events, key=lambda event: event.at))
    return with_round(opportunity, replace(opportunity.current, events=ordered))


def with_round(opportunity: Opportunity, round_: Round) -> Opportunity:
    """Give the opportunity with another current round."""
    return replace(opportunity, rounds=(*opportunity.rounds[:-1], round_))


@dataclass(frozen=True, slots=True)
class Task:
    """A planned message beside the clock of its reader."""

    opportunity: Opportunity
    plan: Plan
    message: Planned
    now: datetime
    """The present on the user's own clock."""

    @property
    def kind(self) -> str:
        """The kind of message."""
        return self.message.kind

    @property
    def words(self) -> kinds.Message:
        """Its name and what it does."""
        return kinds.MESSAGES[self.message.kind]

    @property
    def opens(self) -> datetime:
        """When it may be sent, on the user's own clock."""
        return self.message.earliest.astimezone(self.now.tzinfo)

    @property
    def best(self) -> datetime:
        """When it is best sent, on the user's own clock."""
        return self.message.ideal.astimezone(self.now.tzinfo)

    @property
    def until(self) -> datetime | None:
        """Until when it is fine, on the user's own clock."""
        return self.message.latest.astimezone(self.now.tzinfo) if self.message.latest else None

    @property
    def day(self) -> date:
        """The user's day on which it comes up."""
        return max(self.best.date(), self.now.date()) if self.opens <= self.now else self.best.date()

    @property
    def state(self) -> str:
        """One of late, due (today), planned."""
        if self.message.overdue:
            return "late"
        opened = self.opens.date() <= self.now.date()
        return "due" if opened and (self.best.date() <= self.now.date()) else "planned"

    @property
    def open_now(self) -> bool:
        """Whether it may be sent at this moment."""
        return self.message.earliest <= self.now

    @property
    def to(self) -> tuple[Interviewer, ...]:
        """The people it goes to: for a thank-you all who have none yet, else the first one."""
        people = self.opportunity.current.interviewers
        if self.kind == "thank_you":
            return tuple(p for p in people if p.id not in thanked(self.opportunity))
        return people[:1]


def thanked(opportunity: Opportunity) -> frozenset[str]:
    """Give the ids of the people who have had their thank-you in the current round."""
    sent = [e for e in opportunity.current.events if e.type == "sent" and e.kind == "thank_you"]
    everyone = frozenset(p.id for p in opportunity.current.interviewers)
    return everyone if any(not e.to for e in sent) else frozenset(e.to for e in sent)


def tasks_of(opportunity: Opportunity, plan: Plan, now: datetime) -> tuple[Task, ...]:
    """Give the planned messages as tasks, in order of time."""
    ordered = sorted(plan.messages, key=lambda m: m.ideal)
    return tuple(Task(opportunity, plan, message, now) for message in ordered)


def zone_of(round_: Round) -> ZoneInfo:
    """Give the clock on the wall of the people who were met."""
    return ZoneInfo(round_.zone)
