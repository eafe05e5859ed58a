"""Phrases that name a week, a month, a quarter or the turn of the year, or a part of one."""

from datetime import date

from followup_core.cadence.stated import NEW_YEAR_BUSINESS_DAY, promised_date, working_week
from followup_core.promises.reading import DAY, WEEK, Groups, Reading, likely, months, months_on, one_day
from followup_core.workdays import Calendar

MIDDLE_OF_MONTH = 15
NTH_WEEK = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
CHRISTMAS = (12, 25)


def _part(words: str | None) -> str | None:
    if words is None:
        return None
    if words in {"first half", "mid", "middle", "halfway"}:
        return "mid"
    return "early" if words.startswith(("early", "beginning", "start", "first")) else "late"


def week(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a working week or a part of it."""
    words = groups.get("which") or groups.get("week") or "this week"
    part = _part(groups.get("part"))
    if "after" in words:
        later = _next_week(part, day + WEEK, calendar)
        return Reading("by_date", later.date, later.first)
    if words not in {"this week", "week"} or (words == "week" and part == "early"):
        return _next_week(part, day, calendar)
    first, _ = working_week(day, calendar)
    if part == "mid":
        middle = first + DAY * 2
        return one_day(middle if middle > day else middle + WEEK)
    end = promised_date("end_of_week", {}, day, calendar)
    return Reading("end_of_week", end, None if part else working_week(end, calendar)[0])


def _next_week(part: str | None, day: date, calendar: Calendar) -> Reading:
    first = working_week(day, calendar)[0] + WEEK
    if part == "mid":
        return Reading("by_date", first + DAY * 2, first + DAY * 2)
    kind = "early_next_week" if part == "early" else "next_week"
    return Reading(kind, promised_date(kind, {}, day, calendar), None if part == "late" else first)


def weekend(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a weekend by its last day, so that "after" it is the next business day."""
    opening = working_week(day, calendar)[0] + WEEK * (2 if groups["which"] == "next" else 1)
    return Reading("by_date", opening - DAY, working_week(opening - DAY, calendar)[1] + DAY)


def week_around(day: date, relation: str, calendar: Calendar) -> date | None:
    """Give the last business day of the week of, after or before a day, None when that week has none."""
    shift = {"after": WEEK, "following": WEEK, "before": -WEEK}.get(relation)
    inside = day if shift is not None or not calendar.is_weekend(day) else calendar.add(day, 1)
    first, last = working_week(inside + (shift or 0 * WEEK), calendar)
    found = calendar.back(last + DAY, 1)
    return found if found >= first else None


def month(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a month or a part of it; the end of the interview's own month is a kind of its own."""
    part, year = groups.get("part"), groups.get("year")
    words = groups.get("month2") or groups.get("month") or "month"
    own = promised_date("end_of_month", {}, day, calendar)
    for first in months(words, year, day):
        end = calendar.back(months_on(first, 1), 1)
        wanted = _within_month(part, first, end, calendar)
        opening = None if _part(part) == "late" else first
        if wanted == end == own and not words.startswith(("next", "following", "the following")):
            return Reading("end_of_month", end, opening)
        if likely(wanted, day, year) and (wanted > day or not words.endswith("month")):
            return Reading("by_date", wanted, opening, opens=part is None)
    return None


def _within_month(part: str | None, first: date, end: date, calendar: Calendar) -> date:
    if part in NTH_WEEK:
        return calendar.back(first + WEEK * NTH_WEEK[part], 1)
    place = _part(part)
    if place == "early":
        return calendar.add(first - DAY, NEW_YEAR_BUSINESS_DAY)
    return first.replace(day=MIDDLE_OF_MONTH) if place == "mid" else end


def quarter(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a quarter of the calendar year or a part of it."""
    part, which, year = _part(groups["part"]), groups["which"] or "", groups["year"]
    if which == "the" and not part:
        return None
    if year == "next year":
        year = str(day.year + 1)
    number = int(groups["number"] or 0) or QUARTERS.get(which, (day.month + 2) // 3)
    opening = months_on(date(int(year or day.year), 1, 1), 3 * (number - 1 + (which == "next")))
    for first in (opening,) if year else (opening, months_on(opening, 12)):
        wanted = _within_quarter(part, first, calendar)
        if likely(wanted, day, year):
            return Reading("by_date", wanted, None if part == "late" else first, opens=part is None)
    return None


def _within_quarter(part: str | None, first: date, calendar: Calendar) -> date:
    if part == "early":
        return calendar.add(first - DAY, NEW_YEAR_BUSINESS_DAY)
    return (
        months_on(first, 1).replace(day=MIDDLE_OF_MONTH)
        if part == "mid"
        else calendar.back(months_on(first, 3), 1)
    )


def year_end(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read the end of a year as its last business day."""
    year = groups.get("year")
    ends = (calendar.back(date(y + 1, 1, 1), 1) for y in ((int(year),) if year else (day.year, day.year + 1)))
    return next((Reading("by_date", end) for end in ends if end >= day), None)


def new_year(_: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read "in the new year" and "after the holidays"."""
    return Reading("new_year", promised_date("new_year", {}, day, calendar))


def before_the_holidays(_: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read "before the holidays" as the last business day before the quiet days around Christmas."""
    return Reading("by_date", calendar.back(date(day.year, *CHRISTMAS), 1, status=True))
