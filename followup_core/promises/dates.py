"""From a phrase and the words in front of it to a date."""

from collections.abc import Callable, Mapping
from datetime import date

from followup_core.promises import days, periods, spans
from followup_core.promises.find import Found
from followup_core.promises.reading import Groups, Reading
from followup_core.workdays import Calendar

LONGEST_DAYS = 731
"""Nobody promises an answer for later than in two years; such a date is a slip of the pen."""

READERS: Mapping[str, Callable[[Groups, date, Calendar], Reading | None]] = {
    "span": spans.span,
    "relative_day": days.relative_day,
    "weekday": days.weekday,
    "date": days.dated,
    "numbers": days.numbers,
    "holiday": days.holiday,
    "week": periods.week,
    "weekend": periods.weekend,
    "month": periods.month,
    "quarter": periods.quarter,
    "year_end": periods.year_end,
    "new_year": periods.new_year,
    "before_the_holidays": periods.before_the_holidays,
}


def read(found: Found, day: date, calendar: Calendar) -> Reading | None:
    """Give the kind and date of a phrase said on `day`, with its lead applied, or None when there is none."""
    reader = READERS.get(found.phrase.reading)
    reading = reader and reader(found.groups, day, calendar)
    if not reading or (reading.date - day).days > LONGEST_DAYS:
        return None
    bounded = _bounded(reading, found.lead, day, calendar)
    return bounded if bounded.date >= day else None


def _bounded(reading: Reading, lead: str, day: date, calendar: Calendar) -> Reading:
    """Apply "before", "after" and "by"; a phrase that is itself an end is left as it is."""
    if reading.first is None:
        return reading
    if lead == "before":
        return Reading("by_date", calendar.back(reading.first, 1))
    if lead == "after":
        return Reading("by_date", calendar.add(reading.date, 1))
    if lead == "by" and reading.opens and reading.first > day:
        return Reading("by_date", reading.first)
    return reading
