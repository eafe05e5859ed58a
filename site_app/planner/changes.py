"""What something moved in a plan, and why: the plan before it beside the plan after it."""

from collections.abc import Iterable, Iterator
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
    gone: bool = False
    """Whether it is about what is no longer planned."""


def of(opportunity: Opportunity, event: Event, now: datetime, zone: str) -> tuple[Change, ...]:
    """Say what an event changed; empty when the plan is as it was."""
    sent = event.kind if event.type == "sent" else ""
    return since(following.without(opportunity, event.id), opportunity, now, zone, sent=sent)


def since(
    before: Opportunity, opportunity: Opportunity, now: datetime, zone: str, *, sent: str = ""
) -> tuple[Change, ...]:
    """Say what differs between two plans; what was `sent` is not said to be planned no longer."""
    old, new = (following.plan_of(one, now=now, zone=zone) for one in (before, opportunity))
    found = [change for change in cadence.moved(old, new) if not (change.before and change.kind == sent)]
    kept = (_told(change, new, now.date()) for change in found if change.after)
    gone = [change for change in found if change.kind != "close" and not change.after]
    return (*(change for change in kept if change), *_gone(gone, new))


def _gone(gone: list[cadence.Change], plan: Plan) -> Iterator[Change]:
    """Say what is no longer planned, all that went for the same reason at once."""
    reasons = {change.kind: _why(change.steps or plan.stop_steps) for change in gone}
    off = "off until then" if plan.stop_reason == kinds.BOUNCED else "no longer planned"
    for why in dict.fromkeys(reasons.values()):
        names = [kinds.MESSAGES[kind].title for kind, own in reasons.items() if own == why]
        if len(names) == 1:
            yield Change(f"{names[0]}: {off}.", why, gone=True)
        else:
            told = words.listed([names[0], *map(words.lower, names[1:])])
            yield Change(f"{told} are {off}.", why, gone=True)


def _told(change: cadence.Change, plan: Plan, today: date) -> Change | None:
    was, is_now = (_day(value) for value in (change.before, change.after))
    if was == is_now or is_now is None:
        return None
    why = _why(change.steps)
    if change.kind == "close":
        what = "we suggest a last look" if plan.stop_reason else "we stop"
        return Change(f"If nothing comes, {what} on {words.day(is_now, today)}.", why)
    name = kinds.MESSAGES[change.kind].title
    if was:
        return Change(f"{name}: {words.day(is_now, today)} instead of {words.day(was, today)}.", why)
    return Change(f"{name}: new, best on {_moment(change.after, today)}.", why)


def _why(steps: Iterable[Step]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cadence.tell(step)[1] for step in steps))[:MOST_REASONS]


def _day(value: datetime | date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def _moment(value: datetime | date | None, today: date) -> str:
    return words.moment(value, today) if isinstance(value, datetime) else ""
