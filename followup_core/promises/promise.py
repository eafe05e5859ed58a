"""From what they said about timing to a date, or to nothing."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from followup_core.fields import Fields, a_date, a_text
from followup_core.promises.context import invites, standing
from followup_core.promises.dates import read
from followup_core.promises.find import Found, find
from followup_core.promises.periods import week_around
from followup_core.promises.reading import Reading
from followup_core.promises.text import LONGEST, Text
from followup_core.workdays import Calendar, calendar

NEARBY = 32
"""Most characters between an amount of time and the day it is counted from."""
WEEK_AFTER = {"the week after", "the week after that", "week after that"}
"""The week after the day named before, or, when none was, after the next one."""
LATEST_WORD = re.compile(r"\blatest\b")
FIELDS = ("said", "interview_date", "calendar")
YEARS = range(date.min.year + 3, date.max.year - 3)
"""Years whose neighbours a calendar still has."""
LONGEST_CODE = 40


@dataclass(frozen=True, slots=True)
class Promise:
    """A day they named: `kind` as in `cadence.stated`, and the words that decided, as they were written.

    `you_write` says that the candidate was asked to write on that day.
    """

    kind: str
    date: dt.date
    phrase: str
    you_write: bool


@lru_cache(maxsize=512)
def resolve(said: str, interview_day: date, calendar: Calendar) -> Promise | None:
    """Give the day that `said` names, never before `interview_day`, or None when it names none.

    Of several days the one on which the candidate is asked to write counts, else the latest.

    >>> from followup_core.workdays import calendar
    >>> resolve("You'll know by Friday the 13th.", date(2026, 3, 3), calendar("US")).date
    datetime.date(2026, 3, 13)
    >>> resolve("We'll be in touch soon.", date(2026, 3, 3), calendar("US")) is None
    True
    """
    if interview_day.year not in YEARS:
        return None
    named = _promises(Text(said), interview_day, calendar)
    best = max(named, key=lambda pair: (pair[1].you_write, pair[0], pair[1].date), default=None)
    return best and best[1]


def _promises(text: Text, day: date, calendar: Calendar) -> Iterator[tuple[bool, Promise]]:
    """Give each day the text names, and whether it is one for the answer itself."""
    found = find(text, day, calendar)
    used, weekday = 0, day
    last: date | None = None
    for index, first in enumerate(found):
        if index < used:
            continue
        anchor = (
            found[index + 1]
            if index + 1 < len(found) and _counted_from(first, found[index + 1], text)
            else None
        )
        used = index + 2 if anchor else index
        whole = replace(first, end=anchor.end) if anchor else first
        stands = standing(whole, text)
        if not stands:
            continue
        lead = stands.found
        reading = _shifted(lead, anchor, day, calendar) if anchor else read(lead, day, calendar)
        if reading and last and first.groups.get("week") in WEEK_AFTER and not first.groups.get("part"):
            end = week_around(last, "after", calendar)
            reading = Reading("by_date", end) if end else reading
        last = reading.date if reading else last
        if reading and first.phrase.reading == "weekday":
            if reading.date < weekday and LATEST_WORD.search(
                text.plain, first.start, first.end + len(" at the latest")
            ):
                reading = read(lead, weekday, calendar) or reading
            weekday = reading.date
        if reading:
            words = text.shown[whole.start : whole.end].strip(" ,.")
            yield stands.firm, Promise(reading.kind, reading.date, words, invites(whole, text))


def _counted_from(first: Found, second: Found, text: Text) -> bool:
    between = text.plain[first.end : second.core]
    near = len(between) <= NEARBY and text.clause(first.end, first.end) == text.clause(
        second.core, second.core
    )
    return bool(first.groups.get("rel")) and near and second.phrase.reading != "span"


def _shifted(first: Found, anchor: Found, day: date, calendar: Calendar) -> Reading | None:
    """Read "two weeks after Easter" and "the week of the 16th"."""
    start = read(Found(anchor.phrase, anchor.groups, anchor.core, anchor.core, anchor.end, ""), day, calendar)
    relation = (first.groups["rel"] or "").strip(" ,")
    if not start:
        return None
    if first.phrase.reading == "week_of":
        end = week_around(start.date, relation, calendar)
        return Reading("by_date", end) if end and end >= day else None
    after = read(first, start.date, calendar)
    if not after:
        return None
    end = start.date - (after.date - start.date) if relation == "before" else after.date
    return Reading("by_date", end) if end >= day else None


def command(request: object) -> object:
    """Answer `python -m followup_core promise`: kind and date of one {said, interview_date, calendar}."""
    fields = Fields(request, "", FIELDS)
    said = fields.take("said", a_text(LONGEST))
    day = fields.take("interview_date", a_date)
    promise = resolve(said, day, calendar(fields.take("calendar", a_text(LONGEST_CODE))))
    if promise is None:
        return {"kind": "none", "date": None, "phrase": None, "you_write": False}
    return {
        "kind": promise.kind,
        "date": promise.date.isoformat(),
        "phrase": promise.phrase,
        "you_write": promise.you_write,
    }
