"""What a phrase is read as, and the words in it that are numbers."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from followup_core.promises.vocabulary import amounts, ordinals

type Groups = Mapping[str, str | None]

DAY = timedelta(1)
WEEK = timedelta(7)
GUESSED_YEAR_DAYS = 330
"""A date without a year that has only just gone by is no promise for eleven months from now."""

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase names: a kind of `cadence.stated` and its date.

    `first` is the day that "before" counts back from, None when the phrase is itself an end ("before the end
    of the month" is its end). `opens` says that "by" means the start: "by May", but "in May".
    """

    kind: str
    date: dt.date
    first: dt.date | None = None
    opens: bool = False


def one_day(day: date | None) -> Reading | None:
    """Read a single day, "before" and "after" of which are the business days next to it."""
    return Reading("by_date", day, day) if day else None


def amount(words: str) -> int:
    """Give the number that an amount of time starts with: "a couple of" is 2, "a few" 3, other words 1."""
    if words.isdigit():
        return int(words)
    if "couple" in words:
        return 2
    return 3 if words.endswith("few") else amounts.get(words, 1)


def day_number(words: str) -> int:
    """Give the day of the month for "13" or "thirteenth"."""
    return int(words) if words.isdigit() else ordinals.index(words) + 1


def weekday_number(words: str) -> int:
    """Give 0 for any spelling of Monday."""
    return WEEKDAYS.index(words[:3])


def months(words: str, year: str | None, day: date) -> list[date]:
    """List the first days of the months that words may mean when said on `day`, the likeliest first."""
    if re.match("next|the following|following|coming", words):
        return [months_on(day.replace(day=1), 1)]
    if words.endswith("month") or words in {"this", "the"}:
        return [day.replace(day=1), months_on(day.replace(day=1), 1)]
    number = int(words) if words.isdigit() else MONTHS.index(words[:3]) + 1
    years = [int(year)] if year else [day.year, day.year + 1]
    return [date(y, number, 1) for y in years] if 1 <= number <= len(MONTHS) else []


def months_on(first: date, count: int) -> date:
    """Give the first of the month `count` months later."""
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    return date(year, month + 1, 1)


def likely(wanted: date, day: date, year: str | None) -> bool:
    """Tell whether a date may be meant by words said on `day`; a year not said is not stretched far."""
    return wanted >= day and (year is not None or (wanted - day).days <= GUESSED_YEAR_DAYS)
