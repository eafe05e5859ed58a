"""How long a plan holds: noted by the computation itself, wherever it looks at the present."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


class Horizon:
    """The last moments, on the recipient's wall clock, at which a plan comes out as it does now.

    `same` is for the plan as a whole; `days` for what is in it, what is overdue, and the days of it all.
    """

    __slots__ = ("_as_of", "days", "same")

    def __init__(self, as_of: datetime | None) -> None:
        self._as_of = as_of
        self.same: datetime | None = None
        self.days: datetime | None = None

    def never_ends(self) -> None:
        """Forget what was noted: the plan is over, whatever the time."""
        self.same = self.days = None

    def same_until(self, moment: datetime) -> None:
        """Note that the plan is another one after `moment`."""
        self.same = min(self.same or moment, moment)

    def days_until(self, moment: datetime) -> None:
        """Note that after `moment` something comes, goes, becomes overdue or moves to another day."""
        self.same_until(moment)
        self.days = min(self.days or moment, moment)


def end_of(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """Give the first aware moment that lies after the minute of a wall time; None stays None.

    A wall time that a clock change repeats or leaves out counts at the earlier of its two readings.
    """
    if moment is None:
        return None
    after = moment.replace(second=0, microsecond=0) + MINUTE
    return min(after.replace(tzinfo=zone), after.replace(tzinfo=zone, fold=1), key=lambda m: m.timestamp())
