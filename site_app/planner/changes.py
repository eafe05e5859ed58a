"""What one event moved in a plan, and why: the plan without it beside the plan with it."""

from datetime import datetime
from typing import NamedTuple

from followup_core import cadence
from followup_core.cadence import Plan, Planned
from followup_core.record import Event, Opportunity
from site_app.planner import following, kinds, words

MOST_REASONS = 2
"""The first reasons say why it moved; all of them stand with the step."""


class Change(NamedTuple):
    """One thing that moved, in a sentence, with the reasons that are new."""

    text: str
    why: tuple[str, ...] = ()


def of(opportunity: Opportunity, event: Event, now: datetime, zone: str) -> tuple[Change, ...]:
    """Say what the event changed; empty when the plan is as it was."""
    before = following.plan_of(following.without(opportunity, event.id), now=now, zone=zone)
    after = following.plan_of(opportunity, now=now, zone=zone)
    was, now_is = _by_kind(before), _by_kind(after)
    ordered = list(dict.fromkeys([*was, *now_is]))
    found = [_message(kind, was.get(kind), now_is.get(kind), event, now) for kind in ordered]
    return (*(change for change in found if change), *_end(before, after, now))


def _by_kind(plan: Plan) -> dict[str, Planned]:
    return {message.kind: message for message in plan.messages}


def _message(
    kind: str, was: Planned | None, is_now: Planned | None, event: Event, now: datetime
) -> Change | None:
    name = kinds.MESSAGES[kind].title
    if was and is_now:
        if was.ideal.date() == is_now.ideal.date():
            return None
        old, new = (words.day(m.ideal.date(), now.date()) for m in (was, is_now))
        return Change(f"{name}: {new} instead of {old}.", _new_reasons(was, is_now))
    if is_now:
        return Change(
            f"{name}: new, best on {words.moment(is_now.ideal, now.date())}.", _new_reasons(None, is_now)
        )
    return None if event.kind == kind else Change(f"{name}: no longer planned.")


def _new_reasons(was: Planned | None, is_now: Planned) -> tuple[str, ...]:
    known = {cadence.tell(step) for step in was.steps} if was else set()
    told = [cadence.tell(step) for step in is_now.steps]
    return tuple(why for left, why in told if (left, why) not in known)[:MOST_REASONS]


def _end(before: Plan, after: Plan, now: datetime) -> tuple[Change, ...]:
    if after.close_on == before.close_on:
        return ()
    if after.close_on is None:
        return (Change("We no longer count towards a last day."),)
    return (Change(f"If nothing comes, we stop on {words.day(after.close_on, now.date())}."),)
