"""Answers of ours to something that arrived: soon, in office hours, and outside the cap."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from followup_core.cadence.case import behind
from followup_core.cadence.clock import FRIENDLY, Window, at, limit, round_up
from followup_core.cadence.presets import constants
from followup_core.cadence.types import Step

if TYPE_CHECKING:
    from datetime import datetime

    from followup_core.cadence.case import Case
    from followup_core.cadence.types import Event, Planned

EXEMPT = Step("exempt", "exempt-from-cap", "cap-two-or-three", {})


def answer(case: Case, event: Event, kind: str) -> tuple[Planned, ...]:
    """Plan an answer of ours to something that arrived; none when it went out already."""
    if case.was_sent(kind, event.at):
        return ()
    window, step = answer_window(case, event)
    return on_time(case, kind, window, (step, EXEMPT))


def on_time(
    case: Case, kind: str, window: Window, steps: tuple[Step, ...], note: str | None = None
) -> tuple[Planned, ...]:
    """Give the message, at the next open slot when it is behind its time; none when it is too late."""
    if window.latest and case.passed(_last_use(case, window.latest)):
        return ()
    if case.passed(window.ideal):
        window = case.moved(window, FRIENDLY)
        steps = (*steps, behind(window))
    return (case.planned(kind, window, steps, note=note),)


def _last_use(case: Case, latest: datetime) -> datetime:
    """Give the end of the days for which an answer is belated and still welcome, as late thanks are."""
    return at(case.calendar.add(latest.date(), constants.belated_answer_until_bd), constants.status_close)


def answer_window(case: Case, event: Event) -> tuple[Window, Step]:
    """Answer an hour after what came in working hours, at ten what came before, else the next morning."""
    arrived, day, rule = event.at, event.at.date(), "every-contact-counts"
    verb = "reply" if event.type.startswith("reply") else "tell"
    latest = limit(arrived + timedelta(hours=constants.reply_latest_hours), case.calendar)
    if case.calendar.is_open(day) and arrived.time() <= constants.reply_after_until:
        ideal = at(day, constants.reply_morning)
        if arrived.time() >= constants.status_open:
            ideal = round_up(arrived + timedelta(minutes=constants.reply_after_minutes))
        step = Step(f"{verb}-same-day", "reply-same-day", rule, {"arrived": arrived}, ideal)
        return Window(arrived, ideal, latest), step
    ideal = at(case.calendar.add(day, 1), constants.status_open)
    latest = latest if latest >= ideal else at(ideal.date(), constants.rolled_limit)
    step = Step(f"{verb}-next-morning", "reply-next-business-morning", rule, {"arrived": arrived}, ideal)
    return Window(arrived, ideal, latest), step
