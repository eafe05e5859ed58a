"""The holidays of a calendar by the names that people use for them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import easter  # type: ignore[import-untyped]

from followup_core.promises.vocabulary import also_called, every_year
from followup_core.workdays import Calendar

NOTE = re.compile(r" ?\([^)]*\)")


@lru_cache(maxsize=64)
def holidays(calendar: Calendar, year: int) -> Mapping[str, tuple[date, ...]]:
    """Map lower-case names to the days that bear them, in order, in `year` and the next.

    Christmas, Easter and a few more are known everywhere: people name them where they are no holidays, too.
    """
    named: dict[str, list[date]] = {}
    for day, name in sorted({*_official(calendar, year), *_known(calendar, year)}):
        named.setdefault(name, []).append(day)
    return {name: tuple(days) for name, days in named.items()}


def _official(calendar: Calendar, year: int) -> Iterator[tuple[date, str]]:
    for day, names in (*calendar.holidays(year), *calendar.holidays(year + 1)):
        for official in names.lower().replace("’", "'").split("; "):
            name = NOTE.sub("", official)
            everyday = () if calendar.is_weekend(day) else also_called["*"]
            for said in (name, *also_called.get(name, ()), *everyday):
                yield day, said


def _known(calendar: Calendar, year: int) -> Iterator[tuple[date, str]]:
    for near in (year, year + 1):
        mondays = [day for day, name in calendar.holidays(near) if name == "Easter Monday"]
        yield (mondays[0] - timedelta(1) if mondays else easter(near)), "easter"
        for name, (month, day) in every_year.items():
            yield date(near, month, day), name
