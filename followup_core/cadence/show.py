"""A plan as the JSON of the command line, with its reasons as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from followup_core.cadence.facts import WEEKDAYS, read_facts
from followup_core.cadence.planning import plan
from followup_core.cadence.tell import kind_names, tell
from followup_core.workdays import calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from followup_core.cadence.types import Plan, Planned, Step


def command(obj: object) -> dict[str, Any]:
    """Answer `python -m followup_core plan` for one request; raise BadInput for what it can't read."""
    facts = read_facts(obj)
    return show(plan(facts, calendar(facts.calendar, facts.closures)))


def show(plan: Plan) -> dict[str, Any]:
    """Give a plan as JSON; dates are ISO, moments carry the recipient's offset."""
    return {
        "promised_date": _iso(plan.promised_date),
        "promised_business_date": _iso(plan.promised_business_date),
        "messages": [_message(message) for message in plan.messages],
        "cancelled": list(plan.cancelled),
        "close_on": _iso(plan.close_on),
        "stop_reason": plan.stop_reason,
        "thank_you_state": plan.thank_you_state,
        "answer_requested_by": _iso(plan.answer_requested_by),
        "info": list(plan.info),
        "explain": list(_explain(plan)),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _message(message: Planned) -> dict[str, Any]:
    moments = {"earliest": message.earliest, "ideal": message.ideal, "latest": message.latest}
    shown: dict[str, Any] = {"kind": message.kind}
    shown |= {name: moment.isoformat(timespec="minutes") for name, moment in moments.items() if moment}
    shown |= {"weekday": WEEKDAYS[message.ideal.weekday()], "reasons": list(message.reasons)}
    shown |= {"count": message.count} if message.count else {}
    return shown | ({"note": message.note} if message.note else {})


def _explain(plan: Plan) -> Iterator[str]:
    yield from _lines("", plan.stop_steps)
    for message in plan.messages:
        yield from _lines(f"{kind_names[message.kind]}: ", message.steps)
    yield from _lines(f"{kind_names['close']}: ", plan.close_steps)
    yield from plan.info


def _lines(head: str, steps: Iterable[Step]) -> Iterator[str]:
    for step in steps:
        left, why = tell(step)
        yield f"{head}{left}. {why}"
