"""The holidays of a calendar by the names that people use for them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter

from followup_core.promises.vocabulary import also_called
from followup_core.workdays import CLOSURE, Calendar



@lru_cache(maxsize=64)
def holidays(calendar: Calendar, year: int) -> Mapping[str, tuple[date, ...]]:
    """Map lower-case names to the days that bear them, in order, from `year` to the end of the next year."""
    named: dict[str, list[date]] = {}
    for day, name in sorted(_every(calendar, year)):
        days = named.setdefault(name, [])
        if day not in days:
            days.append(day)
    return {name: tuple(days) for name, days in named.items()}


def _every(calendar: Calendar, year: int) -> Iterator[tuple[date, str]]:
    mondays = {}
    for day, why in calendar.closed_between(date(year - 1, 12, 31), date(year + 1, 12, 31)):
        if why == CLOSURE:
            continue
        for official in why.lower().replace("’", "'").split("; "):
            name = re.sub(r" ?\([^)]*\)", "", official)
            if name == "easter monday":
                mondays[day.year] = day
            for said in (name, *also_called.get(name, ()), *also_called["*"]):
                yield day, said
    for near in (year, year + 1):
        sunday = mondays[near] - timedelta(1) if near in mondays else easter(near)
        yield sunday, "easter"
        yield date(near, 12, 25), "christmas"
        yield date(near, 12, 24), "christmas eve"
        yield date(near, 12, 31), "new year's eve"
