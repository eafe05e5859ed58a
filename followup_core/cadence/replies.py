"""What follows from an answer, an offer or a withdrawal: the last such event decides what is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from followup_core.cadence.answers import EXEMPT, answer, answer_window, on_time
from followup_core.cadence.case import UNSOLICITED, Trail
from followup_core.cadence.clock import STATUS, Window, at, limit
from followup_core.cadence.presets import constants
from followup_core.cadence.recheck import new_date, still_going
from followup_core.cadence.thanks import FOLDED
from followup_core.cadence.types import Plan, Planned, Step
from followup_core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from followup_core.cadence.case import Case
    from followup_core.cadence.types import Event

WITHOUT_STOPPING = {"sent", "auto_reply_ooo"}


def turning_point(case: Case) -> Event | None:
    """Find the last event that decides how things go on, or None while nothing has come back.

    A competing offer counts until it is answered or its deadline has passed; a bounced address until
    something was sent again.
    """
    sent_since = False  # by their order: what can't be delivered often comes back within the minute
    for event in reversed(case.facts.events):
        sent_since |= event.type == "sent" and event.kind in UNSOLICITED
        expired = event.deadline is not None and case.passed(event.deadline)
        mended = event.type == "bounced" and sent_since
        if event.type not in WITHOUT_STOPPING and not expired and not mended:
            return event
    return None


def after_event(case: Case, event: Event) -> Plan:
    """Give the plan that follows from the event which decides."""
    turn, rule = TURNS[event.type]
    plan = turn(case, event)
    kept = {message.kind for message in plan.messages}
    cancelled = tuple(kind for kind in _had_all_arrived(case).pending() if kind not in kept)
    heard = Step(event.type, plan.stop_reason, rule, {"dropped": cancelled}, event.at)
    asks = any(message.kind == "check_in" for message in plan.messages)
    unthanked = case.thanked is None and not case.status_sent
    state = FOLDED if asks and unthanked else None
    return replace(plan, cancelled=cancelled, stop_steps=(heard,), thank_you_state=state)


def _had_all_arrived(case: Case) -> Case:
    """Give the case without what came back: a message to be sent once more is not one that is dropped."""
    events = tuple(event for event in case.facts.events if event.type != "bounced")
    return case if events == case.facts.events else case.seen_with(events)


def _stop(reason: str, kind: str | None) -> Callable[[Case, Event], Plan]:
    """Give a turn that answers with one message, or none, and ends the plan."""

    def turn(case: Case, event: Event) -> Plan:
        return Plan(messages=answer(case, event, kind) if kind else (), stop_reason=reason)

    return turn


def _rejected(case: Case, event: Event) -> Plan:
    """Sleep on it, answer the next business morning; a note after some months is optional."""
    messages: list[Planned] = []
    if not case.was_sent("reply_rejection", event.at):
        messages += _answer_to_rejection(case, event.at)
    if case.facts.contact_policy != "none" and not case.was_sent("keep_in_touch", event.at):
        messages += _keep_in_touch(case, event.at.date())
    return Plan(messages=tuple(messages), stop_reason="rejected")


def _answer_to_rejection(case: Case, arrived: datetime) -> tuple[Planned, ...]:
    days = constants.rejection_reply_latest_bd
    morning = at(case.calendar.add(arrived.date(), 1), constants.status_open)
    latest = at(case.calendar.add(arrived.date(), days), constants.status_close)
    steps = (
        Step("cool-off", "cool-off-overnight", "calm-when-anxious", {}, morning),
        Step("within", f"within-{days}bd", "polite-respectful", {"n": days}, latest),
        EXEMPT,
    )
    return on_time(case, "reply_rejection", Window(morning, morning, latest), steps)


def _keep_in_touch(case: Case, since: date) -> tuple[Planned, ...]:
    """Offer a note after some months; after as many more the moment for it is gone."""
    days, rule = constants.keep_in_touch_days, "relationship-beyond-job"
    trail = Trail(since + timedelta(days), case.calendar)
    trail.note("optional", "optional", rule)
    trail.note("after-months", f"at-least-{days}-days", rule, days=days, since=since)
    why = case.calendar.why_closed(trail.day, status=True)
    trail.not_before(case.calendar.roll(trail.day, status=True), "rolled", None, "respect-process", why=why)
    window = Window(at(trail.day, constants.status_open), at(trail.day, constants.status_send), None)
    if case.passed(at(trail.day + timedelta(days), constants.status_close)):
        return ()
    if case.passed(window.ideal):
        window = case.moved(window, STATUS)
    return (case.planned("keep_in_touch", window, trail.steps),)


def _offer_elsewhere(case: Case, event: Event) -> Plan:
    """Tell them at once and truthfully, with the day by which an answer would help."""
    if event.deadline is None:
        raise BadInput("deadline", None, "A competing offer needs the day it runs out.")
    window, step = _notice_window(case, event, event.deadline)
    last_day = event.deadline.date()
    before = case.calendar.back(last_day, constants.offer_answer_requested_before_deadline_bd)
    answer_by = min(last_day, max(before, window.ideal.date()))
    steps = (
        step,
        Step("compelling-reason", "compelling-reason", "compelling-reason", {}, window.latest),
        EXEMPT,
        Step("answer-asked-by", None, "never-press", {"deadline": event.deadline}, answer_by),
    )
    messages: tuple[Planned, ...] = ()
    if case.facts.contact_policy != "none" and not case.was_sent("offer_notice", event.at):
        note = f"ask for an answer by {answer_by}"
        messages = on_time(case, "offer_notice", window, steps, note)
    return Plan(messages=messages, stop_reason="superseded-by-offer-notice", answer_requested_by=answer_by)


def _notice_window(case: Case, event: Event, deadline: datetime) -> tuple[Window, Step]:
    """Leave them some business days before the deadline; when those are gone, write at once."""
    window, step = answer_window(case, event)
    day = case.calendar.back(deadline.date(), constants.offer_notice_latest_before_deadline_bd)
    latest = at(day, constants.status_close)
    if latest >= window.ideal:
        return replace(window, latest=latest), step
    arrived = event.at
    soon = limit(arrived + timedelta(hours=constants.reply_latest_hours), case.calendar)
    step = Step("notify-at-once", "notify-at-once", "compelling-reason", {"deadline": deadline}, arrived)
    return Window(arrived, arrived, max(arrived, min(deadline, soon))), step


TURNS: Mapping[str, tuple[Callable[[Case, Event], Plan], str]] = {
    "reply_ongoing": (still_going, "ongoing-means-wait"),
    "reply_on_hold": (still_going, "ongoing-means-wait"),
    "reply_new_date": (new_date, "timeline-is-first-clue"),
    "reply_next_round": (_stop("next-round", "reply_next_round"), "every-contact-counts"),
    "reply_rejection": (_rejected, "relationship-beyond-job"),
    "reply_offer": (_stop("offer-received", "reply_offer"), "every-contact-counts"),
    "competing_offer": (_offer_elsewhere, "compelling-reason"),
    "withdrawn": (_stop("withdrawn", "withdrawal"), "polite-respectful"),
    "accepted_elsewhere": (_stop("accepted-elsewhere", "withdrawal"), "polite-respectful"),
    "posting_cancelled": (_stop("posting-cancelled", None), "respect-process"),
    "bounced": (_stop("address-bounced", None), "channel-options"),
}
