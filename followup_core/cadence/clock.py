"""Moments on the recipient's wall clock: naive, so that “24 h later” is the same time over a clock change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from followup_core.cadence.presets import constants

if TYPE_CHECKING:
    from followup_core.workdays import Calendar

at = datetime.combine


@dataclass(frozen=True, slots=True)
class Window:
    """When a message may go, on the recipient's wall clock; `was_due` and `overdue` as in `Planned`."""

    earliest: datetime
    ideal: datetime
    latest: datetime | None
    was_due: datetime | None = None
    overdue: bool = False

    def in_zone(self, zone: ZoneInfo) -> Window:
        """Give the same window with its moments aware of their zone."""
        return Window(
            self.earliest.replace(tzinfo=zone),
            self.ideal.replace(tzinfo=zone),
            self.latest and self.latest.replace(tzinfo=zone),
            self.was_due and self.was_due.replace(tzinfo=zone),
            self.overdue,
        )

    def moved_to(self, earliest: datetime, ideal: datetime, *, overdue: bool = False) -> Window:
        """Give the window of a message behind its time, now to go at `ideal`; its limit stays if it can."""
        latest = self.latest
        if latest and latest < ideal:
            latest = max(at(ideal.date(), constants.rolled_limit), ideal)
        return Window(earliest, ideal, latest, self.ideal, overdue)


@dataclass(frozen=True, slots=True)
class Hours:
    """When messages of a sort may be sent on a day, and the hour that is best when nothing else is said."""

    opens: time
    best: time
    closes: time
    status: bool = False
    """Whether quiet days are closed as well."""

    def first_day(self, moment: datetime, calendar: Calendar) -> date:
        """Give the day of the first open hour from `moment` on."""
        day = moment.date()
        if calendar.is_open(day, status=self.status) and moment.time() <= self.closes:
            return day
        return calendar.add(day, 1, status=self.status)


STATUS = Hours(constants.status_open, constants.status_send, constants.status_close, status=True)
FRIENDLY = Hours(constants.thank_you_earliest, constants.status_open, constants.friendly_close)


def wall_clock(moment: datetime, zone: str) -> datetime:
    """Give an aware moment as the naive wall clock of `zone`, on the whole minute.

    >>> wall_clock(datetime.fromisoformat("2026-03-17T14:00:00Z"), "America/New_York").isoformat()
    '2026-03-17T10:00:00'
    """
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0, fold=0)


def round_up(moment: datetime) -> datetime:
    """Round a moment up to the next quarter of an hour.

    >>> round_up(datetime(2026, 6, 4, 12, 20)).time()
    datetime.time(12, 30)
    """
    over = moment.minute % constants.round_up_minutes
    return moment + timedelta(minutes=constants.round_up_minutes - over) if over else moment


def next_slot(moment: datetime, opens: time, calendar: Calendar, *, status: bool = False) -> datetime:
    """Give the first quarter of an hour from `moment` on, between `opens` and the close of a business day."""
    day = moment.date()
    slot = round_up(moment)
    if calendar.is_open(day, status=status) and slot <= at(day, constants.status_close):
        return max(slot, at(day, opens))
    return at(calendar.add(day, 1, status=status), opens)


def limit(moment: datetime, calendar: Calendar) -> datetime:
    """Give a limit, moved to noon of the next business day when it falls on a closed one."""
    day = moment.date()
    return moment if calendar.is_open(day) else at(calendar.add(day, 1), constants.rolled_limit)
