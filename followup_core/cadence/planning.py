"""`plan`: from what happened to what is still to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING

from followup_core.cadence.case import Case
from followup_core.cadence.clock import at
from followup_core.cadence.horizon import end_of
from followup_core.cadence.presets import constants
from followup_core.cadence.recheck import review
from followup_core.cadence.replies import after_event, turning_point
from followup_core.cadence.status import plan_status
from followup_core.cadence.tell import information
from followup_core.cadence.thanks import FOLDED, plan_thanks
from followup_core.cadence.types import Facts, Plan, Step
from followup_core.words import long_day

if TYPE_CHECKING:
    from followup_core.workdays import Calendar


CLOSED_OUT = "closed-out"
LAST_MINUTE = time(23, 59)


def plan(facts: Facts, calendar: Calendar) -> Plan:
    """Compute what is still to send and when, with reasons; the same facts always give the same plan.

    `calendar` is the one that `facts.calendar` and `facts.closures` name.
    """
    case = Case(facts, calendar)
    result = _computed(case)
    if case.as_of and (not result.messages or any(message.was_due for message in result.messages)):
        result = _unless_over(case, result)
    promise = case.promise
    return replace(
        result,
        promised_date=promise.date if promise else None,
        promised_business_date=calendar.roll(promise.date) if promise else None,
        info=_info(facts),
        same_until=end_of(case.horizon.same, case.zone),
        days_until=end_of(case.horizon.days, case.zone),
    )


def _computed(case: Case) -> Plan:
    event = turning_point(case)
    return after_event(case, event) if event else _as_planned(case)


def _unless_over(case: Case, result: Plan) -> Plan:
    """Give the plan as it is now, or its end once the last day of the plan as it stood has gone by.

    Late messages move with the clock, and the close-out with them; without this, time alone would keep the
    plan going for ever.
    """
    expired = [e for e in case.facts.events if e.deadline and case.passed(e.deadline)]
    happened = tuple(e for e in case.facts.events if e not in expired)
    stood = Case(replace(case.facts, as_of=None, events=happened), case.calendar)
    plan = _computed(stood)
    if plan.close_on is None or not case.passed(at(plan.close_on, LAST_MINUTE)):
        return result
    case.horizon.never_ends()
    dropped = (*(message.kind for message in plan.messages), *plan.cancelled)
    over = Step("closed-out", CLOSED_OUT, "final-means-final", {"dropped": dropped}, plan.close_on)
    return replace(
        plan,
        messages=(),
        cancelled=tuple(dict.fromkeys(dropped)),
        stop_reason=CLOSED_OUT,
        stop_steps=(over,),
        thank_you_state="missed" if "thank_you" in dropped else plan.thank_you_state,
        answer_requested_by=None,
    )


def _as_planned(case: Case) -> Plan:
    """Plan from the interview while nothing has come back."""
    policy = case.facts.contact_policy
    if policy == "none":
        return _quiet(case, review(case, ()))
    thank_you, state = plan_thanks(case)
    first = (thank_you,) if thank_you else ()
    if policy == "status_suppressed":
        # There is no check-in to fold late thanks into.
        state = "missed" if state == FOLDED else state
        return replace(_quiet(case, review(case, first)), thank_you_state=state)
    messages = (*first, *plan_status(case, thank_you, folded=state == FOLDED))
    kept = {message.kind for message in messages} | ({"thank_you"} if state == FOLDED else set())
    last = max([case.last_sent, *(message.ideal.date() for message in messages)])
    close_on, steps = case.close_after(last)
    cancelled = tuple(kind for kind in case.pending() if kind not in kept)
    plan = Plan(None, None, messages, cancelled, close_on, None, state, close_steps=steps)
    return plan if messages else _finished(case, plan)


def _finished(case: Case, plan: Plan) -> Plan:
    """Say why nothing more is planned though nothing has come back."""
    full = case.unsolicited >= case.preset.cap_total
    reason, rule = ("cap-reached", "cap-two-or-three") if full else ("last-message-sent", "final-means-final")
    step = Step("enough", reason, rule, {"dropped": plan.cancelled}, case.last_sent)
    return replace(plan, stop_reason=reason, stop_steps=(step,))


def _quiet(case: Case, plan: Plan) -> Plan:
    kept = {message.kind for message in plan.messages}
    cancelled = tuple(kind for kind in case.pending() if kind not in kept)
    asked = Step(
        str(plan.stop_reason), plan.stop_reason, "heed-we-call-you", {"dropped": cancelled}, case.end
    )
    return replace(plan, cancelled=cancelled, stop_steps=(asked,))


def _info(facts: Facts) -> tuple[str, ...]:
    """Give facts worth knowing that move no date: Ontario's duty to answer within some days."""
    day = facts.interview.end_local.date()
    if facts.calendar != "CA-ON" or day < constants.ontario_duty_since:
        return ()
    by = long_day(day + timedelta(constants.ontario_duty_days))
    numbers = {"staff": constants.ontario_duty_staff, "days": constants.ontario_duty_days, "by": by}
    return (information["ontario"].format_map(numbers),)
