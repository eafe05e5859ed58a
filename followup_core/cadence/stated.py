"""From a kind of stated timeline to the day they named: the one place for this arithmetic."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from followup_core.errors import BadInput
from followup_core.workdays import Calendar

NEW_YEAR_BUSINESS_DAY = 5
WEEKS_AHEAD = 110
type Arguments = Mapping[str, Any]
type Arithmetic = Callable[[Arguments, date, Calendar], date]


def promised_date(kind: str, args: Arguments, interview_day: date, calendar: Calendar) -> date:
    """Give the day that a stated timeline names; raise KeyError for an unknown kind.

    `args` holds what the kind needs: date, days, business_days or max_days. Weekends, public holidays and
    own closures count here; quiet days do not, they are only about when we write.

    >>> from followup_core.workdays import calendar
    >>> promised_date("end_of_week", {}, date(2026, 6, 12), calendar("US"))
    datetime.date(2026, 6, 18)
    """
    return KINDS[kind](args, interview_day, calendar)


def working_week(day: date, calendar: Calendar) -> tuple[date, date]:
    """Give first and last day of the working week that `day` lies in, or that its weekend ends.

    The working week is the longest run of days between weekends, so that a country which rests on
    Friday and Sunday still has one.
    """
    rest = [calendar.is_weekend(day + timedelta((n - day.weekday()) % 7)) for n in range(7)]
    runs = [(_run(rest, start), start) for start in range(7) if rest[start - 1] and not rest[start]]
    length, start = max(runs, default=(7, 0))
    first = day - timedelta((day.weekday() - start) % 7)
    return first, first + timedelta(length - 1)


def _run(rest: list[bool], start: int) -> int:
    return next(n for n in range(1, 8) if rest[(start + n) % 7])


def _open_days(first: date, last: date, calendar: Calendar) -> list[date]:
    days = (first + timedelta(n) for n in range((last - first).days + 1))
    return [day for day in days if calendar.is_open(day)]


def _end_of_week(_: Arguments, day: date, calendar: Calendar) -> date:
    first, last = working_week(day, calendar)
    for week in range(WEEKS_AHEAD):
        ahead = timedelta(weeks=week)
        if (days := _open_days(first + ahead, last + ahead, calendar)) and days[-1] > day:
            return days[-1]
    raise _never_opens(calendar)


def _next_week(day: date, calendar: Calendar) -> list[date]:
    first, last = working_week(day, calendar)
    for week in range(1, WEEKS_AHEAD):
        ahead = timedelta(weeks=week)
        if days := _open_days(first + ahead, last + ahead, calendar):
            return days
    raise _never_opens(calendar)


def _end_of_month(_: Arguments, day: date, calendar: Calendar) -> date:
    first = day.replace(day=1)
    while True:
        first = (first + timedelta(31)).replace(day=1)
        if (last := calendar.back(first, 1)) > day:
            return last


def _new_year(_: Arguments, day: date, calendar: Calendar) -> date:
    this_year = calendar.add(date(day.year - 1, 12, 31), NEW_YEAR_BUSINESS_DAY)
    return this_year if this_year > day else calendar.add(date(day.year, 12, 31), NEW_YEAR_BUSINESS_DAY)


def _never_opens(calendar: Calendar) -> BadInput:
    days = f"{len(calendar.closures)} days"
    return BadInput("closures", days, "They leave no business day in two years. Take some closures out.")


KINDS: Mapping[str, Arithmetic] = {
    "by_date": lambda args, _, __: args["date"],
    "within_days": lambda args, day, _: day + timedelta(args["days"]),
    "within_business_days": lambda args, day, calendar: calendar.add(day, args["business_days"]),
    "range_days": lambda args, day, _: day + timedelta(args["max_days"]),
    "end_of_week": _end_of_week,
    "early_next_week": lambda _, day, calendar: _next_week(day, calendar)[:2][-1],
    "next_week": lambda _, day, calendar: _next_week(day, calendar)[-1],
    "end_of_month": _end_of_month,
    "new_year": _new_year,
}
