"""From what is saved to what a plan is computed from."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from followup_core import cadence
from followup_core.record.types import Event, Opportunity, Round

THANK_YOU = "thank_you"


def facts(opportunity: Opportunity, of: Round, now: datetime, zone: str) -> cadence.Facts:
    """Give the facts of one round; `now` is aware, `zone` is where the candidate is.

    Two notes of thanks to the same person count as one, so that nobody else is forgotten.
    """
    return cadence.Facts(
        preset=opportunity.preset,
        calendar=opportunity.calendar,
        recipient_tz=of.zone,
        candidate_tz=zone,
        interview=cadence.Interview(of.ended, of.format, of.name, max(1, len(of.interviewers))),
        stated_timeline=cadence.Stated(said=of.said) if of.said.strip() else None,
        contact_policy=of.contact_policy,
        events=tuple(_events(of)),
        as_of=now.astimezone(ZoneInfo(of.zone)).replace(tzinfo=None, second=0, microsecond=0),
        closures=opportunity.closures,
        decision_same_day=of.decision_same_day,
    )


def _events(of: Round) -> Iterator[cadence.Event]:
    thanked: set[str] = set()
    events = sorted(of.events, key=lambda event: event.at)
    there = cadence.arrived(events)
    for event in events:
        single = event.kind == THANK_YOU and bool(event.to)
        if single and event.to in thanked:
            continue
        thanked.add(event.to if single and event in there else "")
        yield _event(event, count=1 if single else None)


def _event(event: Event, count: int | None) -> cadence.Event:
    return cadence.Event(
        type=event.type,
        at=event.at,
        kind=event.kind or None,
        count=count,
        date=event.date,
        back_on=event.back_on,
        deadline=event.deadline,
    )
