"""What checks ask about moments: due days, limits, what was sent; on the recipient's wall clock."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from followup_core.cadence import Event, Planned, Preset, arrived, constants, plan, presets
from followup_core.checks.engine.draft import Context
from followup_core.checks.engine.groups import STATUS, THANKS_AFTER_INTERVIEW
from followup_core.workdays import Calendar, calendar

USUAL_PRESET = "balanced"
NO_HOLIDAYS = "NONE"


class Timing:
    """The moments around one draft."""

    def __init__(self, context: Context) -> None:
        self.facts = context.facts
        self.now = context.now
        self.record = context.record
        self.history = context.history or ()

    @property
    def preset(self) -> Preset:
        """The pace of the plan, or the usual one."""
        return presets[self.facts.preset if self.facts else USUAL_PRESET]

    @cached_property
    def calendar(self) -> Calendar:
        """The business days of the plan, or plain weekdays."""
        return calendar(self.facts.calendar, self.facts.closures) if self.facts else calendar(NO_HOLIDAYS)

    @property
    def end(self) -> datetime | None:
        """The end of the interview."""
        return self.facts.interview.end_local if self.facts else None

    @property
    def interview_day(self) -> date | None:
        """The day of the interview."""
        return self.end.date() if self.end else self.record.interview_on

    @cached_property
    def planned(self) -> dict[str, Planned]:
        """The messages that the plan still holds, by kind, as if nobody were late."""
        if not self.facts:
            return {}
        found = plan(replace(self.facts, as_of=None), self.calendar)
        return {message.kind: message for message in found.messages}

    @cached_property
    def thanks_until(self) -> datetime | None:
        """The limit of the thank-you by the plan."""
        if not self.facts:
            return None
        fresh = replace(self.facts, as_of=None, events=(), contact_policy="open")
        limits = [m.latest for m in plan(fresh, self.calendar).messages if m.kind == "thank_you" and m.latest]
        return limits[0].replace(tzinfo=None) if limits else None

    def thanks_at(self, day: date) -> time | None:
        """Give the hour that the plan calls best for the thank-you, when it is on `day`."""
        thanks = self.planned.get("thank_you")
        return thanks.ideal.time() if thanks and thanks.ideal.date() == day else None

    @cached_property
    def status_sent(self) -> list[datetime]:
        """When check-ins and final notes of this round went out, by the plan's events or the history."""
        events = [event.at for event in self._events() if event.kind in ("check_in", "final")]
        sent = [
            message.sent_at
            for message in self.history
            if message.situation in STATUS and self._counts(message.sent_at)
        ]
        return sorted(events if len(events) > len(sent) else sent)

    @cached_property
    def thanked(self) -> datetime | None:
        """When the first thank-you of this round went out."""
        moments = [event.at for event in self._events() if event.kind == "thank_you"]
        moments += [
            message.sent_at
            for message in self.history
            if message.situation in THANKS_AFTER_INTERVIEW and self._counts(message.sent_at)
        ]
        return max(moments, default=None)

    @property
    def unsolicited(self) -> int:
        """What weighs on the cap: status messages, and the thank-you once for everybody."""
        return len(self.status_sent) + (self.thanked is not None)

    def due(self, situation: str) -> date | None:
        """Give the first day for a status message: by the plan, or the earliest that any pace allows."""
        kinds = ("final", "check_in") if situation == "final-note" else ("check_in", "final")
        for kind in kinds:
            if kind in self.planned:
                return self.planned[kind].earliest.date()
        if self.facts or self.record.interview_on is None:
            return None
        shortest = min(preset.check_in_bd for preset in presets.values())
        return self.calendar.add(self.record.interview_on, shortest)

    def quiet_until(self) -> date | None:
        """Give the first day on which the preset's distance to the last message is kept."""
        days = []
        if self.status_sent:
            gap = self.preset.min_gap_between_status_bd
            days.append(self.calendar.add(self.status_sent[-1].date(), gap, status=True))
        if self.thanked:
            gap = self.preset.min_gap_after_thank_you_bd
            days.append(self.calendar.add(self.thanked.date(), gap, status=True))
        return max(days, default=None)

    def minimum_delay(self, situation: str) -> timedelta:
        """Give how long to wait after the interview before any thank-you."""
        delay = self.preset.thank_you.min_delay_minutes or presets[USUAL_PRESET].thank_you.min_delay_minutes
        if situation in ("ty-phone-screen", "ty-internal"):
            delay = min(delay, constants.reply_after_minutes)
        return timedelta(minutes=delay)

    def _events(self) -> list[Event]:
        """Give what was sent and reached somebody, by the plan's events."""
        return [e for e in arrived(self.facts.events) if e.type == "sent"] if self.facts else []

    def _counts(self, moment: datetime) -> bool:
        """Tell whether a message belongs to this round: it went out on the interview's day or later."""
        return self.interview_day is None or moment.date() >= self.interview_day
