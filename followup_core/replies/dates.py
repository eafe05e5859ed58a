"""The day that a reply names, in the words of `followup_core.promises`."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from followup_core.promises import resolve
from followup_core.promises.dates import read
from followup_core.promises.find import find
from followup_core.promises.text import Text
from followup_core.replies.flat import Flat
from followup_core.replies.rules import days
from followup_core.workdays import Calendar

NAMES_A_DAY = {"relative_day", "weekday", "date", "numbers", "holiday"}
BEHIND = 2
"""Sentences behind an invitation in which its day may stand."""

NEAR = 12
"""Characters between “through” and the last day of an absence."""
WHOLE = {"through", "range"}
"""Names of `days` behind which a day of the absence itself stands."""


class Named(NamedTuple):
    """A day and the words that name it, as a stretch of the flat text."""

    date: dt.date
    start: int
    end: int


def promised(flat: Flat, start: int, end: int, day: date, calendar: Calendar) -> Named | None:
    """Give the day on which they promise word, named in the sentence of a cue."""
    opening, closing = flat.text.sentence(start, end)
    sentence = flat.text.shown[opening:closing]
    promise = resolve(sentence, day, calendar)
    if not promise:
        return None
    at = sentence.find(promise.phrase)
    return Named(promise.date, opening + at, opening + at + len(promise.phrase))


def stated(flat: Flat, day: date, calendar: Calendar) -> dt.date | None:
    """Give the day on which they promise word, as the whole reply names it."""
    promise = resolve(flat.text.shown[flat.body :], day, calendar)
    return promise.date if promise else None


def back(flat: Flat, cues: list[int], day: date, calendar: Calendar) -> Named | None:
    """Give the first business day on which someone who is away is back.

    An end of the absence counts in a sentence with a cue only; others say when somebody works.
    """
    plain = flat.text.plain
    spoken = {flat.text.sentence(cue, cue) for cue in cues}
    for name in ("back", "until", "through", "range"):
        for words in days[name].finditer(plain):
            sentence = flat.text.sentence(words.start(), words.end())
            if name != "back" and sentence not in spoken:
                continue
            named = next(_named(flat, words.end(), sentence[1], day, calendar, ranges=name == "range"), None)
            if name == "back" and not named:
                named = _opening(flat, sentence[0], words.start(), day, calendar)
            if not named or (name in WHOLE and named.start - words.end() > NEAR):
                continue
            whole = name in WHOLE or days["inclusive"].match(plain, named.end)
            return named._replace(date=calendar.add(named.date, 1) if whole else calendar.roll(named.date))
    return None


def _opening(flat: Flat, start: int, end: int, day: date, calendar: Calendar) -> Named | None:
    """Give the day a sentence starts with: “From Monday I am back”."""
    named = next(_named(flat, start, end, day, calendar), None)
    return named if named and days["from"].fullmatch(flat.text.plain[start : named.start].lstrip()) else None


def invited(flat: Flat, cues: list[int], day: date, calendar: Calendar) -> Named | None:
    """Give the day of the next interview; None when none stands near the invitation, or several do."""
    found = set()
    for cue in cues:
        opening, closing = flat.text.sentence(cue, cue)
        for _ in range(BEHIND):
            closing = (
                flat.text.sentence(closing + 1, closing + 1)[1] if closing < len(flat.text.plain) else closing
            )
        found |= set(_named(flat, opening, closing, day, calendar))
    return found.pop() if len({named.date for named in found}) == 1 else None


def _named(
    flat: Flat, opening: int, closing: int, day: date, calendar: Calendar, *, ranges: bool = False
) -> Iterator[Named]:
    """Give the days that a stretch of the text names, or the last ones of its ranges, if still to come."""
    words = flat.text.shown[opening:closing]
    lead = len(words) - len(words.lstrip())
    for found in find(Text(words), day, calendar):
        known = found.phrase.reading in NAMES_A_DAY
        reading = read(replace(found, lead=""), day, calendar) if known else None
        single = reading and reading.first in {None, reading.date}
        if reading and reading.date > day and single != ranges:
            yield Named(reading.date, opening + lead + found.core, opening + lead + found.end)
