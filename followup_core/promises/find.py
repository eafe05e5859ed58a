"""Where the text names a time: every phrase with the words in front of it, none inside another."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from followup_core.promises.named import holidays
from followup_core.promises.text import Text
from followup_core.promises.vocabulary import Phrase, leads, phrases
from followup_core.workdays import Calendar

REACH = 80
"""Characters in front of a phrase in which its lead is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """One phrase in the text: `start` includes its lead, `core` does not."""

    phrase: Phrase
    groups: dict[str, str | None]
    start: int
    core: int
    end: int
    lead: str
    """What the words in front do to the time: before, after, by, at, or nothing."""


def find(text: Text, day: date, calendar: Calendar) -> list[Found]:
    """List what the text names, in its order; of two that overlap the earlier, then the longer one counts."""
    every = sorted(_every(text, day, calendar), key=lambda found: (found.core, -found.end))
    kept: list[Found] = []
    for found in every:
        if not kept or found.core >= kept[-1].end:
            kept.append(found)
    return kept


def _every(text: Text, day: date, calendar: Calendar) -> Iterator[Found]:
    for phrase in (*phrases, *_holiday_phrases(text, day, calendar)):
        for pattern in phrase.patterns:
            for match in pattern.finditer(text.plain):
                if found := _found(text.plain, phrase, match):
                    yield found


def _found(plain: str, phrase: Phrase, match: re.Match[str]) -> Found | None:
    reach = max(0, match.start() - REACH)
    before = plain[reach : match.start()]
    if phrase.unless_before and phrase.unless_before.search(before):
        return None
    if phrase.unless_after and phrase.unless_after.match(plain, match.end()):
        return None
    lead = leads[phrase.lead].search(before)
    start = reach + lead.start() if lead else match.start()
    return Found(
        phrase=phrase,
        groups=match.groupdict(),
        start=start,
        core=match.start(),
        end=match.end(),
        lead=(lead.lastgroup or "") if lead else "",
    )


def _holiday_phrases(text: Text, day: date, calendar: Calendar) -> Iterator[Phrase]:
    names = [name for name in holidays(calendar, day.year) if name in text.plain]
    if names:
        alternatives = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        pattern = re.compile(rf"\b(?P<name>{alternatives})(?: day)?\b")
        yield Phrase("holiday", "holiday", "day", "lead", (pattern,), None, None)
