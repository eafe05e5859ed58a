"""Why a text that has something like a date in it names none, and whether they ask not to be asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup_core.promises.context import standing
from followup_core.promises.dates import read
from followup_core.promises.days import in_words
from followup_core.promises.find import Found, find
from followup_core.promises.promise import YEARS, resolve
from followup_core.promises.reading import DAY, Groups, day_number, months, months_on, weekday_number
from followup_core.promises.text import Text
from followup_core.promises.vocabulary import context, no_date_words
from followup_core.words import long_day
from followup_core.workdays import Calendar

NAMED = ("date", "numbers")


@dataclass(frozen=True, slots=True)
class NoDate:
    """Why a phrase names no day: a name of the `no_date` words, and those words with what was said."""

    reason: str
    phrase: str
    words: str


def explain_none(said: str, interview_day: date, calendar: Calendar) -> NoDate | None:
    """Say why `said` names no day; None when it does, or when nothing in it looks like a date.

    >>> from followup_core.workdays import calendar
    >>> explain_none("by 31 February", date(2026, 3, 3), calendar("US")).reason
    'impossible_day'
    """
    if interview_day.year not in YEARS or resolve(said, interview_day, calendar):
        return None
    return next(_reasons(Text(said), interview_day, calendar), None)


def asks_not_to_be_asked(said: str) -> bool:
    """Tell whether they will write and want no questions: “Don’t call us, we’ll call you”."""
    return bool(context.no_chasing.search(Text(said).plain))


def _reasons(text: Text, day: date, calendar: Calendar) -> Iterator[NoDate]:
    for found in find(text, day, calendar):
        stands = standing(found, text)
        if stands and found.phrase.reading in NAMED and not read(stands.found, day, calendar):
            groups = found.groups if found.phrase.reading == "date" else in_words(found.groups, calendar)
            reason = groups and _reason(groups, day)
            if reason:
                yield _told(*reason, found, text)


def _reason(groups: Groups, day: date) -> tuple[str, date | None] | None:
    """Give the reason, and the day they must have meant when there is one."""
    number = day_number(groups.get("day2") or groups.get("day") or groups.get("dayword") or "0")
    words, year = groups.get("month") or groups.get("of"), groups.get("year")
    openings = months(words, year, day) if words else [day.replace(day=1), months_on(day.replace(day=1), 1)]
    meant = [first + DAY * (number - 1) for first in openings if number <= (months_on(first, 1) - first).days]
    if not openings or not meant:
        return "impossible_day", None
    ahead = next((found for found in meant if found >= day), meant[-1])
    weekday = groups.get("weekday")
    if weekday and ahead.weekday() != weekday_number(weekday):
        return "weekday_differs", ahead
    if year and int(year) < day.year:
        return "past_year", None
    return "before_interview", None


def _told(reason: str, meant: date | None, found: Found, text: Text) -> NoDate:
    phrase = text.shown[found.core : found.end].strip(" ,.")
    weekday = long_day(meant).split()[0] if meant else ""
    return NoDate(reason, phrase, no_date_words[reason].format(phrase=phrase, weekday=weekday))
