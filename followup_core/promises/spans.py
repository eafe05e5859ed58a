"""Phrases that name an amount of time: "two weeks", "five working days", "a week to ten days"."""

from datetime import date
from math import ceil

from followup_core.cadence.stated import promised_date
from followup_core.promises.reading import DAY, Groups, Reading, amount, months_on
from followup_core.workdays import Calendar

DAYS_IN = {"d": 1, "w": 7, "f": 14}
WORKING_DAYS_IN = {"d": 1, "w": 5, "f": 10}
HOURS_A_DAY = 24


def span(groups: Groups, day: date, calendar: Calendar) -> Reading | None:
    """Read an amount of time that runs from `day`, a range by its upper end; None for less than a day."""
    many, unit, ranged = _upper(groups)
    if unit.startswith("h"):
        many, unit = many // HOURS_A_DAY, "days"
    if groups.get("half") or groups.get("halved"):
        many += 0.5
    if not many:
        return None
    business = groups.get("business") or groups.get("business2") or (unit == "days" and _is_few(groups))
    kind, name = ("range_days", "max_days") if ranged else ("within_days", "days")
    if business and unit[0] in WORKING_DAYS_IN:
        kind, name = "within_business_days", "business_days"
        number = ceil(many * WORKING_DAYS_IN[unit[0]])
    else:
        number = _calendar_days(many, unit, day)
    return Reading(kind, promised_date(kind, {name: number}, day, calendar))


def _upper(groups: Groups) -> tuple[float, str, bool]:
    unit, upper = groups["unit"] or "days", groups.get("upper") or groups.get("most")
    if upper and upper != "so":
        return amount(upper), groups.get("unit2") or unit, True
    return amount(groups["amount"] or "a"), unit, False


def _is_few(groups: Groups) -> bool:
    return (groups.get("upper") or groups["amount"] or "").endswith("few")


def _calendar_days(many: float, unit: str, day: date) -> int:
    if unit[0] in DAYS_IN:
        return ceil(many * DAYS_IN[unit[0]])
    first = months_on(day.replace(day=1), int(many))
    last = months_on(first, 1) - DAY
    half = ceil((many % 1) * last.day)
    return (first.replace(day=min(day.day, last.day)) - day).days + half
