"""The thank-you: its moment, its limit, and what becomes of one that was forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from followup_core.cadence.case import behind
from followup_core.cadence.clock import FRIENDLY, Window, at, limit, round_up
from followup_core.cadence.presets import constants
from followup_core.cadence.types import Planned, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from followup_core.cadence.case import Case

FOLDED = "folded"
type Slot = tuple[datetime, datetime, tuple[Step, ...]]


def plan_thanks(case: Case) -> tuple[Planned | None, str | None]:
    """Give the unsent thank-you and its state: on_time, late, belated, folded; None without `as_of`."""
    if not case.unthanked:
        return None, None
    if case.status_sent:
        return None, FOLDED
    same_day = case.facts.decision_same_day
    earliest, ideal, steps = (_decision_today if same_day else MODES[case.preset.thank_you.mode])(case)
    window, limit_step = _limited(Window(earliest, ideal, None), case)
    if not case.passed(ideal):
        state = "on_time" if case.as_of else None
        return case.planned("thank_you", window, (*steps, limit_step), case.unthanked), state
    return _late(case, window, (*steps, limit_step))


def _ended(case: Case) -> Step:
    return Step("interview-ended", None, "ty-fresh-memory", {}, case.end)


def _same_day(case: Case) -> Slot:
    """Send after the delay; else the next business morning. Before a gap the evening is longer."""
    pace = case.preset.thank_you
    moment = round_up(case.end + timedelta(minutes=pace.min_delay_minutes))
    next_day = case.calendar.add(case.interview_day, 1)
    gap = next_day - case.interview_day >= timedelta(2)
    cutoff = pace.before_gap_cutoff if gap else pace.same_day_cutoff
    if moment.date() == case.interview_day and moment.time() <= cutoff:
        evening = moment.time() > pace.same_day_cutoff
        name, rule = (
            ("same-evening-before-gap", "ty-fresh-memory") if evening else ("same-day", "prompt-not-instant")
        )
        step = Step(name, name, rule, {"minutes": pace.min_delay_minutes, "next_day": next_day}, moment)
        return moment, moment, (_ended(case), step)
    ideal = at(next_day, pace.next_slot)
    inputs = {"too_late": moment, "cutoff": cutoff}
    step = Step("too-late-today", "next-business-morning", "ty-day-after", inputs, ideal)
    return min(ideal, at(next_day, constants.thank_you_earliest)), ideal, (_ended(case), step)


def _next_morning(case: Case) -> Slot:
    ideal = at(case.calendar.add(case.interview_day, 1), case.preset.thank_you.next_slot)
    step = Step("next-business-morning", "next-business-morning", "ty-day-after", {}, ideal)
    return ideal, ideal, (_ended(case), step)


def _a_day_later(case: Case) -> Slot:
    moment = case.end + timedelta(hours=24)
    steps = [_ended(case), Step("plus-24h", "plus-24h", "ty-hold-a-day", {}, moment)]
    slot = case.preset.thank_you.next_slot
    if not case.calendar.is_open(moment.date()) or moment.time() > constants.status_close:
        why = case.calendar.why_closed(moment.date())
        ideal = at(case.calendar.add(moment.date(), 1), slot)
        name = "closed-then" if why else "too-late-then"
        inputs = {"before": moment, "why": why}
        steps.append(Step(name, "next-business-morning", "respect-their-time", inputs, ideal))
        return ideal, ideal, tuple(steps)
    opening = at(moment.date(), slot)
    if moment < opening:
        steps.append(Step("before-hours", None, "respect-their-time", {"before": moment}, opening))
    return opening, max(moment, opening), tuple(steps)


def _decision_today(case: Case) -> Slot:
    minutes = constants.same_day_decision_minutes
    moment = round_up(case.end + timedelta(minutes=minutes))
    step = Step("decision-same-day", "decision-same-day", "timed-exception", {"minutes": minutes}, moment)
    return moment, moment, (_ended(case), step)


MODES: Mapping[str, Callable[[Case], Slot]] = {
    "same_day": _same_day,
    "plus_24h": _a_day_later,
    "next_business_day": _next_morning,
}


def _limited(window: Window, case: Case) -> tuple[Window, Step]:
    """Put the latest moment to a window, never before noon of the day the note goes out."""
    hours = case.preset.thank_you.latest_hours
    raw = case.end + timedelta(hours=hours)
    latest = limit(raw, case.calendar)
    rule = "ty-within-24h" if hours == 24 else "ty-24-48h"
    noon = at(window.ideal.date(), constants.rolled_limit)
    if latest < noon:
        latest = max(noon, window.ideal)
        step = Step("latest-noon", "latest-noon-of-send-day", rule, {"hours": hours}, latest)
    elif latest == raw:
        step = Step("latest", f"latest-{hours}h", rule, {"hours": hours}, latest)
    else:
        why = case.calendar.why_closed(raw.date())
        inputs = {"hours": hours, "raw": raw, "why": why}
        step = Step("latest-rolled", "latest-rolled-to-business-noon", rule, inputs, latest)
    return replace(window, latest=latest), step


def _late(case: Case, window: Window, steps: tuple[Step, ...]) -> tuple[Planned | None, str]:
    """Move an unsent thank-you to the next open slot; after its limits it is late, belated, then folded."""
    late_until = limit(case.end + timedelta(hours=constants.late_thank_you_hours), case.calendar)
    last_day = case.calendar.add(case.interview_day, constants.belated_thank_you_until_bd)
    belated_until = at(last_day, constants.status_close)
    moved = case.moved(window, FRIENDLY)
    if not moved.overdue:
        state = "on_time"
    elif not case.passed(late_until):
        state = "late"
        moved = replace(
            moved, latest=max(late_until, at(moved.ideal.date(), constants.rolled_limit), moved.ideal)
        )
        steps = (_ended(case), Step("thank-you-late", "thank-you-late", "ty-24-48h", {}, moved.latest))
    elif moved.ideal <= belated_until:
        state = "belated"
        moved = replace(moved, latest=belated_until)
        steps = (
            _ended(case),
            Step("thank-you-belated", "thank-you-belated", "do-follow-up", {}, belated_until),
        )
    else:
        return None, FOLDED
    return case.planned("thank_you", moved, (*steps, behind(moved)), case.unthanked), state
