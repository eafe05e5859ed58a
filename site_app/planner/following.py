"""From what is saved to what is planned: the plan of an opportunity's current round at a moment."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flask import g

from followup_core import cadence, workdays
from followup_core.cadence import Facts, Plan, Planned
from followup_core.record import Event, Interviewer, Opportunity, Round, key_of
from followup_core.record.facts import facts
from site_app.planner import kinds, words

MEMO = "plan"
QUARTER = timedelta(minutes=cadence.constants.round_up_minutes)
"""A message behind its time is planned for the next quarter of an hour, which is now to a person."""

CLOCKS_DIFFER = timedelta(minutes=5)
"""Clocks differ a little; a moment this far ahead is still now."""


def own_zone() -> str:
    """Give the zone the user lives by: the one from the settings, else the browser's."""
    zone: str = g.shelf.me.zone or g.zone
    return zone


def here() -> datetime:
    """Give the present moment on the user's own clock."""
    now: datetime = g.now
    return now.astimezone(ZoneInfo(own_zone()))


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan with what it was made from."""

    opportunity: Opportunity
    zone: str
    since: datetime
    facts: Facts
    plan: Plan

    def holds(self, opportunity: Opportunity, now: datetime, zone: str) -> bool:
        """Tell whether the plan would come out the same at `now`."""
        same = self.opportunity is opportunity and self.zone == zone and self.since <= now
        return same and (self.plan.same_until is None or now < self.plan.same_until)


def plan_of(opportunity: Opportunity, *, now: datetime, zone: str) -> Plan:
    """Give the plan of an opportunity's current round at a moment, for a user who lives by `zone`."""
    return _kept(opportunity, now, zone).plan


def facts_of(opportunity: Opportunity, *, now: datetime, zone: str) -> Facts:
    """Give the facts that the plan was made from; their `as_of` may lie a while before `now`."""
    return _kept(opportunity, now, zone).facts


def _kept(opportunity: Opportunity, now: datetime, zone: str) -> Kept:
    """Give the plan with what it was made from; that of a saved one is kept while it comes out the same."""
    key = key_of(opportunity)
    kept: Kept | None = g.shelf.recall(key, MEMO)
    if kept and kept.holds(opportunity, now, zone):
        return kept
    calendar = workdays.calendar(opportunity.calendar, opportunity.closures)
    told = facts(opportunity, opportunity.current, now, zone)
    kept = Kept(opportunity, zone, now, told, cadence.plan(told, calendar))
    if g.shelf.read(key) is opportunity:
        g.shelf.remember(key, MEMO, kept)
    return kept


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
    def notes(self) -> int:
        """How many are to be written: thanks go to each person, all else to one."""
        each = self.kind == "thank_you" and not self.opportunity.current.through_contact
        return max(1, len(self.to)) if each else 1

    @property
    def errand(self) -> str:
        """What to do, as an errand of the day: "check in", "thank two more people"."""
        people = len(self.opportunity.current.interviewers)
        if self.notes == 1 and (self.kind != "thank_you" or people < 2 or len(self.to) == people):
            return self.words.today
        more = "more " if self.notes < people else ""
        return f"thank {words.count(self.notes, f'{more}person', f'{more}people')}"

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
    def put_off(self) -> date | None:
        """The day until which the user does not want to see it, None when there is none ahead."""
        until = self.opportunity.current.put_off.get(self.kind)
        return until if until and until > self.now.date() else None

    @property
    def day(self) -> date:
        """The user's day on which it comes up."""
        if self.put_off:
            return max(self.put_off, self.best.date())
        return max(self.best.date(), self.now.date()) if self.opens <= self.now else self.best.date()

    @property
    def state(self) -> str:
        """One of late, due (today), planned."""
        if self.put_off:
            return "planned"
        stands = cadence.state(self.message, self.now)
        if stands == "overdue":
            return "late"
        if self.message.was_due and stands != "planned":
            return "due"
        return "due" if max(self.opens, self.best).date() <= self.now.date() else "planned"

    @property
    def behind(self) -> bool:
        """Whether it is late for somebody who may wait for it; a question of one's own is never late."""
        return self.state == "late" and self.kind not in kinds.UNASKED

    @property
    def open_now(self) -> bool:
        """Whether it may be sent at this moment, give or take the quarter of an hour it is rounded to."""
        return self.message.earliest <= self.now + (QUARTER if self.message.was_due else timedelta())

    @property
    def to(self) -> tuple[Interviewer, ...]:
        """The people it goes to: for a thank-you all who have none yet, else the first one."""
        people = self.opportunity.current.interviewers
        if self.kind == "thank_you":
            return tuple(p for p in people if p.id not in thanked(self.opportunity))
        return people[:1]


def thanked(opportunity: Opportunity) -> frozenset[str]:
    """Give the ids of the people who have had their thank-you in the current round."""
    sent = [e for e in arrived(opportunity.current) if e.kind == "thank_you"]
    everyone = frozenset(p.id for p in opportunity.current.interviewers)
    return everyone if any(not e.to for e in sent) else frozenset(e.to for e in sent)


def tasks_of(opportunity: Opportunity, plan: Plan, now: datetime) -> tuple[Task, ...]:
    """Give the planned messages as tasks, in order of time."""
    ordered = sorted(plan.messages, key=lambda m: m.ideal)
    return tuple(Task(opportunity, plan, message, now) for message in ordered)


def goes_out(opportunity: Opportunity, plan: Plan, kind: str, now: datetime) -> date | None:
    """Give the reader's day on which a message goes out, written at `now`; None where that is still open."""
    there = now.astimezone(zone_of(opportunity.current)).date()
    step = next((message for message in plan.messages if message.kind == kind), None)
    if step is None or step.ideal.date() <= there:
        return there
    return step.ideal.date() if step.earliest.date() > there else None


def done_of(round_: Round) -> tuple[tuple[str, date], ...]:
    """Give kind and day of every message that was sent in a round and did not come back."""
    return tuple((e.kind, e.at.date()) for e in arrived(round_) if e.kind in kinds.MESSAGES)


def arrived(round_: Round) -> tuple[Event, ...]:
    """Give the messages that were sent in a round and did not come back."""
    return tuple(event for event in cadence.arrived(round_.events) if event.type == "sent")


def people_named(round_: Round) -> dict[str, str]:
    """Give the names of the people of a round by their ids."""
    return {person.id: person.name for person in round_.interviewers}


def zone_of(round_: Round) -> ZoneInfo:
    """Give the clock on the wall of the people who were met."""
    return ZoneInfo(round_.zone)
