"""The check-in and the final note: counted in business days, never before a date they named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from followup_core.cadence.case import Trail
from followup_core.cadence.presets import constants

if TYPE_CHECKING:
    from datetime import date

    from followup_core.cadence.case import Case, Promised
    from followup_core.cadence.types import Planned


def plan_status(case: Case, thank_you: Planned | None, *, folded: bool) -> tuple[Planned, ...]:
    """Give check-in and final note as far as they are unsent and the cap leaves room."""
    room = case.preset.cap_total - case.unsolicited - (thank_you is not None and case.thanked is None)
    last = case.status_sent[-1].at.date() if case.status_sent else None
    messages: list[Planned] = []
    if last is None and room > 0:
        trail = check_in_trail(case, thank_you)
        if folded:
            trail.note("folded", "thank-you-folded-in", "thanks-first")
        messages.append(case.status_message("check_in", trail))
        last, room = trail.day, room - 1
    final_gap = case.preset.final_gap_bd
    if final_gap and last and room > 0 and "final" not in case.kinds_sent:
        trail = Trail(last, case.calendar)
        rule = "final-at-two-weeks" if final_gap == case.preset.check_in_bd else "final-two-weeks-silence"
        sent = bool(case.status_sent)
        trail.count(final_gap, "final-gap", f"final-{final_gap}bd-after-check-in", rule, sent=sent)
        wait_for_return(case, trail)
        messages.append(case.status_message("final", trail))
    return tuple(messages)


def check_in_trail(case: Case, thank_you: Planned | None) -> Trail:
    """Find the day of the check-in from what they said, or from the interview when they said nothing."""
    trail = Trail(case.interview_day, case.calendar)
    promise = case.promise
    if promise is None:
        trail.note("no-timeline", "no-timeline", "no-timeline-discretion", said=case.said)
        days = case.preset.check_in_bd
        rule = "ci-after-a-week" if days >= 5 else "second-try-48h"
        trail.count(days, "check-in", f"check-in-{days}bd", rule)
    elif promise.you_write:
        trail.day = case.calendar.roll(promise.date, status=True)
        trail.note("asked-to-write", "asked-to-write", "timeline-is-first-clue", said=case.said)
        trail.not_before(
            case.calendar.add(case.interview_day, 1, status=True), "not-today", None, "space-first"
        )
    else:
        after_promise(case, trail, promise, "stated-timeline")
    after_thank_you(case, trail, thank_you)
    wait_for_return(case, trail)
    return trail


def after_promise(case: Case, trail: Trail, promise: Promised, code: str) -> None:
    """Move the trail to the named day, then past it by the preset's grace."""
    trail.day = promise.date
    trail.note("stated-timeline", code, "not-before-date", said=case.said)
    business_day = case.calendar.roll(promise.date)
    why = case.calendar.why_closed(promise.date)
    trail.not_before(business_day, "rolled", None, "respect-process", why=why)
    grace = case.preset.grace_bd
    trail.count(grace, "grace", f"grace-{grace}bd", "wait-past-date")


def after_thank_you(case: Case, trail: Trail, thank_you: Planned | None) -> None:
    """Keep the preset's distance to the thank-you, sent or planned."""
    thanked: date | None = case.thanked.date() if case.thanked else None
    if thank_you:
        thanked = thank_you.ideal.date()
    if thanked:
        gap = case.preset.min_gap_after_thank_you_bd
        day = case.calendar.add(thanked, gap, status=True)
        code = "moved-min-gap-after-thank-you"
        trail.not_before(day, "gap-after-thank-you", code, "week-anchor", n=gap, thanked=thanked)


def after_last_status(case: Case, trail: Trail) -> None:
    """Keep the preset's distance to the last status message that was sent."""
    if case.status_sent:
        last = case.status_sent[-1].at.date()
        gap = case.preset.min_gap_between_status_bd
        day = case.calendar.add(last, gap, status=True)
        code = "moved-min-gap-between-status"
        trail.not_before(day, "gap-between-status", code, "space-them-out", n=gap, last=last)


def wait_for_return(case: Case, trail: Trail) -> None:
    """Wait until the one who is away has had a little time after the return."""
    if case.back_on:
        buffer = constants.ooo_buffer_bd
        day = case.calendar.add(case.back_on, buffer, status=True)
        inputs = {"n": buffer, "back_on": case.back_on}
        trail.not_before(day, "out-of-office", "moved-out-of-office", "respect-process", **inputs)
