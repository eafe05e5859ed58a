"""The facts of one plan, read once: what was sent, what came back, what is still open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from followup_core import promises
from followup_core.cadence.arrived import arrived
from followup_core.cadence.clock import STATUS, Window, at, next_slot, round_up
from followup_core.cadence.horizon import MINUTE, Horizon
from followup_core.cadence.presets import constants, presets
from followup_core.cadence.stated import promised_date
from followup_core.cadence.types import Planned, Step
from followup_core.workdays import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from followup_core.cadence.clock import Hours
    from followup_core.cadence.types import Event, Facts
    from followup_core.workdays import Calendar

STATUS_KINDS = ("check_in", "final")
UNSOLICITED = ("thank_you", *STATUS_KINDS)


@dataclass(frozen=True, slots=True)
class Promised:
    """The day they named; `you_write` when it is the day on which they want to hear from the candidate."""

    date: date
    you_write: bool = False
    new: bool = False


class Trail:
    """A day on its way to its place: whatever moves it also leaves the step that says why."""

    __slots__ = ("calendar", "day", "steps")

    def __init__(self, day: date, calendar: Calendar, steps: Iterable[Step] = ()) -> None:
        self.day = day
        self.calendar = calendar
        self.steps = list(steps)

    def note(self, name: str, code: str | None, rule: str, **inputs: object) -> None:
        """Add a step that explains and moves nothing."""
        self.steps.append(Step(name, code, rule, inputs, self.day))

    def count(self, n: int, name: str, code: str | None, rule: str, **inputs: object) -> None:
        """Move on by n business days on which status messages are read."""
        start = self.day
        self.day = self.calendar.add(start, n, status=True)
        self.steps.append(Step(name, code, rule, {"n": n, "start": start, **inputs}, self.day))
        self._skipped(start)

    def not_before(self, day: date, name: str, code: str | None, rule: str, **inputs: object) -> None:
        """Move on to `day` if the present day is earlier; leave no step otherwise."""
        if day > self.day:
            start, self.day = self.day, day
            self.steps.append(Step(name, code, rule, {"start": start, **inputs}, day))

    def _skipped(self, start: date) -> None:
        """Explain the holidays and quiet days that were passed over, neighbours with one reason together."""
        runs: list[tuple[date, date, str]] = []
        for day, why in self.calendar.closed_between(start, self.day, status=True):
            if runs and runs[-1][2] == why and day - runs[-1][1] <= timedelta(3):
                runs[-1] = (runs[-1][0], day, why)
            else:
                runs.append((day, day, why))
        for first, last, why in runs:
            name = "closed-day" if first == last else "closed-days"
            self.steps.append(
                Step(name, None, "respect-process", {"first": first, "last": last, "why": why}, self.day)
            )


class Case:
    """The facts with what follows from them at once; lives as long as one call of `plan`."""

    def __init__(self, facts: Facts, calendar: Calendar) -> None:
        self.facts = facts
        self.calendar = calendar
        self.preset = presets[facts.preset]
        self.zone = ZoneInfo(facts.recipient_tz)
        self.end = facts.interview.end_local
        self.interview_day = self.end.date()
        self.as_of = facts.as_of
        self.horizon = Horizon(facts.as_of)
        self._read_events()
        self.said = facts.stated_timeline.said if facts.stated_timeline else None
        self.promise = self._read_promise()

    def _read_promise(self) -> Promised | None:
        """Find the day they named: the newest they wrote, or the one they stated in the interview."""
        new = [event.date for event in self.facts.events if event.date]
        if new:
            self.said = None
            return Promised(new[-1], new=True)
        stated = self.facts.stated_timeline
        if stated is None or stated.kind == "none":
            return None
        if stated.kind:
            args = {"date": stated.date, "days": stated.days}
            args |= {"business_days": stated.days, "max_days": stated.days}
            return Promised(promised_date(stated.kind, args, self.interview_day, self.calendar))
        found = promises.resolve(stated.said or "", self.interview_day, self.calendar)
        return Promised(found.date, found.you_write) if found else None

    def _read_events(self) -> None:
        self.thanked: datetime | None = None
        self.status_sent: list[Event] = []
        self.back_on: date | None = None
        people: int = self.facts.interview.interviewers
        for event in arrived(self.facts.events):
            if event.type == "sent" and event.kind == "thank_you":
                self.thanked = event.at
                people -= event.count or people
            elif event.type == "sent" and event.kind in STATUS_KINDS:
                self.status_sent.append(event)
            elif event.type == "auto_reply_ooo":
                self.back_on = event.back_on or self.back_on
        self.unthanked = max(people, 0)

    def seen_with(self, events: tuple[Event, ...]) -> Case:
        """Give the case as it would be had other things happened."""
        return Case(replace(self.facts, events=events), self.calendar)

    @property
    def kinds_sent(self) -> set[str | None]:
        """Give which status kinds went out already."""
        return {event.kind for event in self.status_sent}

    @property
    def unsolicited(self) -> int:
        """Count what weighs on the cap: status messages, and the thank-you once for all the people."""
        return (self.thanked is not None) + len(self.status_sent)

    @property
    def last_sent(self) -> date:
        """Give the day of the last unsolicited message, or of the interview when none was sent."""
        days = [event.at.date() for event in self.status_sent]
        return max([self.interview_day, *days, *([self.thanked.date()] if self.thanked else [])])

    def pending(self) -> tuple[str, ...]:
        """Give the kinds that the preset would still send when nothing had come back."""
        open_kinds = []
        if self.unthanked and not self.status_sent:
            open_kinds.append("thank_you")
        if not self.status_sent:
            open_kinds.append("check_in")
        if self.preset.final_gap_bd and "final" not in self.kinds_sent:
            open_kinds.append("final")
        return tuple(open_kinds)

    def close_after(self, day: date) -> tuple[date, tuple[Step, ...]]:
        """Give the day on which silence is an answer, counted from the last message, and why."""
        trail = Trail(day, self.calendar)
        trail.count(self.preset.close_after_bd, "close", None, "final-means-final")
        return trail.day, tuple(trail.steps)

    @property
    def now(self) -> datetime:
        """Give the present; only a case that is seen at a moment has one."""
        if self.as_of is None:
            raise ValueError("this plan is made without a present")
        return self.as_of

    def passed(self, moment: datetime) -> bool:
        """Tell whether a moment has gone by, never without a present; the plan holds until one has not."""
        if self.as_of is None:
            return False
        if self.as_of <= moment:
            self.horizon.days_until(moment)
        return self.as_of > moment

    def moved(self, window: Window, hours: Hours) -> Window:
        """Give the window of a message behind its best time.

        Past its limit it goes at the next open slot of the offices. Within its limit it keeps its window, and
        now is the best time whenever such messages are read, else the next day on which they are.
        """
        if window.latest and self.passed(window.latest):
            return self._overdue(window, hours)
        if self._on_its_day(window, hours):
            self.horizon.same_until(self.now)
            self.horizon.days_until(at(window.ideal.date(), hours.closes))
            return window.moved_to(window.earliest, self.now)
        day = hours.first_day(self.now, self.calendar)
        opening, best = at(day, hours.opens), at(day, hours.best)
        self.horizon.days_until(at(day, hours.closes))
        if self.now >= opening:
            self.horizon.same_until(max(self.now, best))
            return window.moved_to(window.earliest, max(self.now, self._in_time(best, window)))
        self.horizon.days_until(opening - MINUTE)
        return window.moved_to(opening, max(opening, self._in_time(best, window)))

    def _overdue(self, window: Window, hours: Hours) -> Window:
        opens = hours.best
        slot = next_slot(self.now, opens, self.calendar, status=hours.status)
        self.horizon.same_until(slot)
        self.horizon.days_until(at(slot.date(), constants.status_close))
        earliest = min(slot, max(at(slot.date(), constants.status_open), round_up(self.now)))
        self.horizon.same_until(earliest)
        return window.moved_to(earliest, slot, overdue=True)

    def _on_its_day(self, window: Window, hours: Hours) -> bool:
        """Tell whether it is open on the very day it was meant for, even if that is no business day."""
        return self.now.date() == window.ideal.date() and self.now.time() <= hours.closes

    @staticmethod
    def _in_time(best: datetime, window: Window) -> datetime:
        return min(best, window.latest) if window.latest else best

    def was_sent(self, kind: str, since: datetime) -> bool:
        """Tell whether a message of that kind went out at `since` or later."""
        sent = (event for event in self.facts.events if event.type == "sent" and event.kind == kind)
        return any(event.at >= since for event in sent)

    def status_message(self, kind: str, trail: Trail) -> Planned:
        """Place a status message on the trail's day, or at the next open slot if it is behind its time."""
        day = trail.day
        window = Window(at(day, constants.status_open), at(day, constants.status_send), self._window_end(day))
        if self.passed(window.ideal):
            window = self._late_status(window)
            trail.day = window.ideal.date()
            trail.steps.append(behind(window))
        return self.planned(kind, window, trail.steps)

    def _late_status(self, window: Window) -> Window:
        moved = self.moved(window, STATUS)
        return replace(moved, latest=self._window_end(moved.ideal.date())) if moved.overdue else moved

    def _window_end(self, day: date) -> datetime:
        last = self.calendar.add(day, self.preset.status_window_bd, status=True)
        return at(last, constants.status_close)

    def planned(
        self,
        kind: str,
        window: Window,
        steps: Iterable[Step],
        count: int | None = None,
        note: str | None = None,
    ) -> Planned:
        """Give the message in the recipient's zone, its last step naming the moment on both sides' clocks."""
        w = window.in_zone(self.zone)
        facts, day = self.facts, window.ideal.date()
        open_day = facts.calendar not in PLAIN and self.calendar.is_open(day, status=kind in STATUS_KINDS)
        clocks = {
            "workplace": facts.calendar if open_day else None,
            "zone": facts.recipient_tz,
            "candidate_zone": facts.candidate_tz,
        }
        landing = Step("lands", None, "respect-their-time", clocks, w.ideal)
        return Planned(
            kind, w.earliest, w.ideal, w.latest, (*steps, landing), count, note, w.was_due, w.overdue
        )


def behind(window: Window) -> Step:
    """Give the step of a message behind its best time: still in its window, or past it."""
    name, inputs = (
        "send-now" if window.overdue else "in-time",
        {"was": window.was_due, "until": window.latest},
    )
    return Step(name, name, "timing-is-central", inputs, window.ideal)
