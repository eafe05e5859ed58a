"""After “still in process”, “on hold” or a new date: thanks for the news, and one more check-in at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_core.cadence.answers import answer
from followup_core.cadence.case import Promised, Trail
from followup_core.cadence.presets import constants
from followup_core.cadence.status import after_last_status, after_promise, after_thank_you, wait_for_return
from followup_core.cadence.types import Plan

if TYPE_CHECKING:
    from followup_core.cadence.case import Case
    from followup_core.cadence.types import Event, Planned


def still_going(case: Case, event: Event) -> Plan:
    """Ask once more after a wait, where the preset has one; else wait for them."""
    hold = event.type == "reply_on_hold"
    wait = case.preset.after_hold_bd if hold else case.preset.after_ongoing_bd
    most = case.preset.after_hold_max if hold else case.preset.after_ongoing_max
    reason = "on-hold" if hold else "process-ongoing"
    first = next(other.at for other in case.facts.events if other.type == event.type)
    asked = sum(sent.at >= first for sent in case.status_sent)
    trail = None
    if wait and asked < most:
        trail = Trail(event.at.date(), case.calendar)
        trail.note(reason, reason, "ongoing-means-wait")
        trail.count(wait, "wait", f"wait-{wait}bd", "ongoing-means-wait")
        _past_a_named_day(case, trail)
    return _once_more(case, event, trail, reason)


def new_date(case: Case, event: Event) -> Plan:
    """Start again from the day they named now."""
    asked = any(sent.at >= event.at for sent in case.status_sent)
    full = case.unsolicited >= case.preset.cap_total
    trail = Trail(event.at.date(), case.calendar)
    after_promise(case, trail, case.promise or Promised(event.at.date()), "new-stated-timeline")
    return _once_more(case, event, None if asked else trail, "cap-reached" if full else "last-message-sent")


def _past_a_named_day(case: Case, trail: Trail) -> None:
    """Keep off a day they named before, when it is still ahead."""
    if case.promise:
        day, code = case.promise.date, "moved-past-stated-date"
        named = Trail(day, case.calendar)
        after_promise(case, named, case.promise, code)
        trail.not_before(named.day, "past-named-day", code, "not-before-date", named=day)


def _once_more(case: Case, event: Event, trail: Trail | None, reason: str) -> Plan:
    """Give the acknowledgement, and the check-in that cap and policy leave; else stop for `reason`."""
    messages = answer(case, event, "reply_ack")
    count, cap = case.unsolicited + 1, case.preset.cap_total
    if case.facts.contact_policy != "open":
        return review(case, messages)
    if count > cap or trail is None:
        last = max([case.last_sent, *(message.ideal.date() for message in messages)])
        close_on, steps = case.close_after(last)
        return Plan(messages=messages, stop_reason=reason, close_on=close_on, close_steps=steps)
    after_last_status(case, trail)
    after_thank_you(case, trail, None)
    wait_for_return(case, trail)
    rule = "cap-one-plus-one" if cap == 2 else "cap-two-or-three"
    trail.note("cap", f"cap-{count}-of-{cap}", rule, count=count, cap=cap)
    check_in = case.status_message("check_in", trail)
    close_on, steps = case.close_after(trail.day)
    return Plan(messages=(*messages, check_in), close_on=close_on, close_steps=steps)


def review(case: Case, messages: tuple[Planned, ...]) -> Plan:
    """Give the plan of a case in which they asked not to be asked: a private day to look again."""
    trail = Trail(case.interview_day, case.calendar)
    trail.count(constants.suppressed_review_bd, "review", None, "heed-we-call-you")
    last = max((message.ideal.date() for message in messages), default=case.interview_day)
    if last >= trail.day:
        trail = Trail(last, case.calendar)
        trail.count(constants.suppressed_review_bd, "review", None, "heed-we-call-you")
    stop = "no-contact-requested" if case.facts.contact_policy == "none" else "status-suppressed"
    return Plan(messages=messages, stop_reason=stop, close_on=trail.day, close_steps=tuple(trail.steps))
