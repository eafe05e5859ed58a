"""Phrases that name a day: a weekday, a date, a day of the month, a holiday."""

from datetime import date

from followup_core.cadence.stated import working_week
from followup_core.promises.named import holidays
from followup_core.promises.reading import (
    DAY,
    WEEK,
    Groups,
    Reading,
    day_number,
    likely,
    months,
    months_on,
    one_day,
    weekday_number,
)
from followup_core.promises.vocabulary import month_first, unclear
from followup_core.workdays import Calendar

MONTHS_A_YEAR = 12


def relative_day(groups: Groups, day: date, _: Calendar) -> Reading | None:
    """Read "today", "tomorrow" and their like."""
    words = groups["day"] or ""
    return one_day(day + DAY * (2 if "day after" in words else 1 if words.startswith(("tom", "tm")) else 0))


def weekday(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a weekday as the first one after `day`, with "next" as that of the next working week."""
    first = _weekday(groups, weekday_number(groups["weekday"] or ""), day, calendar)
    last = _after(first, weekday_number(groups["weekday2"])) if groups["weekday2"] else first
    return Reading("by_date", last, first)


def _after(day: date, number: int) -> date:
    return day + DAY * ((number - day.weekday() - 1) % 7 + 1)


def _weekday(groups: Groups, number: int, day: date, calendar: Calendar) -> date:
    coming = _after(day, number)
    monday = working_week(day, calendar)[0] + WEEK
    next_week = monday + DAY * ((number - monday.weekday()) % 7)
    shift = groups["shift"] or ""
    if "week after" in shift or "after next" in shift:
        return next_week + WEEK
    if "next week" in shift or groups["week"] or groups["which"] in {"next", "following"}:
        return next_week
    if not shift or "this" in shift:
        return coming
    return coming + WEEK * (2 if any(two in shift for two in ("two", "2", "fortnight")) else 1)


def dated(groups: Groups, day: date, _: Calendar) -> Reading | None:
    """Read a day of a month, the next one that fits the weekday said with it; None when none is near."""
    first = day_number(groups.get("day") or groups.get("dayword") or "0")
    last = day_number(groups.get("day2") or str(first))
    year, said = groups.get("year"), groups.get("weekday")
    wanted = weekday_number(said) if said else None
    for opening in _months_of(groups, day):
        if last > (months_on(opening, 1) - opening).days or last < 1:
            continue
        found = opening + DAY * (last - 1)
        fits = (
            wanted is None or found.weekday() == wanted or (opening + DAY * (first - 1)).weekday() == wanted
        )
        named = groups.get("month") or year
        if fits and likely(found, day, year) and (named or found > day):
            return Reading("by_date", found, found - DAY * max(0, last - first))
    return None


def _months_of(groups: Groups, day: date) -> list[date]:
    words = groups.get("month") or groups.get("of")
    if words:
        return months(words, groups.get("year"), day)
    this = day.replace(day=1)
    number = day_number(groups.get("day2") or groups.get("day") or groups.get("dayword") or "0")
    opening = this if number > day.day else months_on(this, 1)
    return [opening, months_on(opening, 1)] if groups.get("weekday") else [opening]


def numbers(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read "13/3" and "13.3.2026"; where either may be the month, the country decides or nobody."""
    said = in_words(groups, calendar)
    return dated(said, day, calendar) if said else None


def in_words(groups: Groups, calendar: Calendar) -> Groups | None:
    """Give a date in numbers as the day, month and year that `dated` reads; None when it says nothing."""
    first, second, separator = int(groups["first"] or 0), int(groups["second"] or 0), groups["sep"]
    country = calendar.code if calendar.code in unclear else calendar.code.partition("-")[0]
    if separator == "-" and not groups["year"]:
        return None
    either = separator != "." and first != second and max(first, second) <= MONTHS_A_YEAR
    if either and country in unclear:
        return None
    month_leads = country in month_first if either else separator != "." and second > MONTHS_A_YEAR
    number, month = (second, first) if month_leads else (first, second)
    year = groups["year"] and f"20{groups['year'][-2:]}"
    return {**groups, "day": str(number), "month": str(month), "year": year}


def holiday(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read a holiday of the calendar by its name as the next one that comes."""
    days = holidays(calendar, day.year).get(groups["name"] or "", ())
    return one_day(next((found for found in days if likely(found, day, None)), None))
