"""Business days: weekends, public holidays of any country and region, quiet days, own closures.

Holidays and weekends come from the `holidays` package. A year is worked out once for each calendar
and kept as a sorted list of open days, so that counting is a search in a list and not a walk.
"""

from __future__ import annotations

import warnings
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import holidays

from followup_core.errors import BadInput
from followup_core.places import countries, country_modules, country_name, regions, with_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["CLOSURE", "PLAIN", "Calendar", "calendar", "countries", "regions"]

PLAIN = {
    "NONE": ("No holidays", frozenset({5, 6})),
    "FRI-SAT": ("Weekend on Friday and Saturday, no holidays", frozenset({4, 5})),
}
QUIET = "quiet days at the year’s end"
AFTER_THANKSGIVING = "the quiet Friday after Thanksgiving"
CLOSURE = "your own closure"
WEEKEND = "weekend"
YEARS_WITHOUT_AN_OPEN_DAY = 2


@dataclass(frozen=True, slots=True)
class _Year:
    """One year of a calendar: sorted ordinals of the open days, and why the others are closed."""

    open: tuple[int, ...]
    open_for_status: tuple[int, ...]
    closed: Mapping[int, str]
    quiet: Mapping[int, str]
    weekend: frozenset[int]


class Calendar:
    """Business days of one country or region, less own closures; equal and hashable by both."""

    __slots__ = ("_years", "closures", "code")

    def __init__(self, code: str, closures: frozenset[date] = frozenset()) -> None:
        self.code = code
        self.closures = closures
        self._years: dict[int, _Year] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Calendar) and (self.code, self.closures) == (other.code, other.closures)

    def __hash__(self) -> int:
        return hash((self.code, self.closures))

    def __repr__(self) -> str:
        return f"calendar({self.code!r}, {sorted(self.closures)!r})"

    @property
    def name(self) -> str:
        """Name the country and region for people.

        >>> calendar("DE-BE").name
        'Germany, Berlin'
        """
        if self.code in PLAIN:
            return PLAIN[self.code][0]
        country, _, region = self.code.partition("-")
        name = country_name(country)
        return f"{name}, {dict(regions(country))[region]}" if region else name

    @property
    def place(self) -> str:
        """Name the region, or else the country, as it stands after “in”.

        >>> calendar("US").place, calendar("GB-ENG").place
        ('the United States', 'England')
        """
        return self.name.rsplit(", ", 1)[-1] if "-" in self.code else with_article(self.name)

    def is_weekend(self, day: date) -> bool:
        """Tell whether `day` falls on the calendar's weekend."""
        return day.toordinal() in self._year(day.year).weekend

    def is_open(self, day: date, *, status: bool = False) -> bool:
        """Tell whether `day` is a business day; with `status`, quiet days are closed too.

        >>> friday = date(2026, 11, 27)
        >>> calendar("US").is_open(friday), calendar("US").is_open(friday, status=True)
        (True, False)
        """
        return self._is_open(day.toordinal(), day.year, status)

    def add(self, day: date, n: int, *, status: bool = False) -> date:
        """Give the n-th business day strictly after `day`, n >= 1; raise BadInput when nothing ever opens.

        >>> calendar("US").add(date(2026, 5, 22), 5)
        datetime.date(2026, 6, 1)
        """
        if n < 1:
            raise ValueError(f"{n} business days cannot be added. Count from 1.")
        year, empty = day.year, 0
        days = self._open(year, status)
        index = bisect_right(days, day.toordinal()) + n - 1
        while index >= len(days):
            empty = 0 if days else empty + 1
            self._refuse_endless(empty)
            index -= len(days)
            year += 1
            days = self._open(year, status)
        return date.fromordinal(days[index])

    def back(self, day: date, n: int, *, status: bool = False) -> date:
        """Give the n-th business day strictly before `day`, n >= 1; raise BadInput as `add` does."""
        if n < 1:
            raise ValueError(f"{n} business days cannot be taken off. Count from 1.")
        year, empty = day.year, 0
        days = self._open(year, status)
        index = bisect_left(days, day.toordinal()) - n
        while index < 0:
            empty = 0 if days else empty + 1
            self._refuse_endless(empty)
            year -= 1
            days = self._open(year, status)
            index += len(days)
        return date.fromordinal(days[index])

    def roll(self, day: date, *, status: bool = False) -> date:
        """Give `day` itself, or the next business day when it is none.

        >>> calendar("GB-ENG").roll(date(2026, 4, 3))
        datetime.date(2026, 4, 7)
        """
        return day if self.is_open(day, status=status) else self.add(day, 1, status=status)

    def why_closed(self, day: date, *, status: bool = False) -> str | None:
        """Name why `day` is no business day ("weekend", "Memorial Day"), or None when it is one.

        >>> calendar("US").why_closed(date(2026, 5, 25))
        'Memorial Day'
        """
        year, ordinal = self._year(day.year), day.toordinal()
        if ordinal in year.weekend:
            return WEEKEND
        return year.closed.get(ordinal) or (year.quiet.get(ordinal) if status else None)

    def closed_between(self, start: date, end: date, *, status: bool = False) -> tuple[tuple[date, str], ...]:
        """List the weekdays after `start`, up to `end`, that are closed all the same, with the reason."""
        first, last = start.toordinal() + 1, end.toordinal()
        found: dict[int, str] = {}
        for number in range(start.year, end.year + 1):
            year = self._year(number)
            for days in (year.quiet, year.closed) if status else (year.closed,):
                inside = {o: why for o, why in days.items() if first <= o <= last}
                found |= {o: why for o, why in inside.items() if o not in year.weekend}
        return tuple((date.fromordinal(o), found[o]) for o in sorted(found))

    def holidays(self, year: int) -> tuple[tuple[date, str], ...]:
        """List a year's public holidays with their names, those on a weekend too, but not own closures.

        >>> calendar("US").holidays(2026)[0]
        (datetime.date(2026, 1, 1), "New Year's Day")
        """
        closed = self._year(year).closed
        return tuple((date.fromordinal(o), closed[o]) for o in sorted(closed) if closed[o] != CLOSURE)

    def _refuse_endless(self, empty_years: int) -> None:
        if empty_years >= YEARS_WITHOUT_AN_OPEN_DAY:
            advice = "They leave no business day in two years. Take some closures out."
            raise BadInput("closures", f"{len(self.closures)} days", advice)

    def _open(self, year: int, status: bool) -> tuple[int, ...]:
        known = self._year(year)
        return known.open_for_status if status else known.open

    def _is_open(self, ordinal: int, year: int, status: bool) -> bool:
        days = self._open(year, status)
        index = bisect_left(days, ordinal)
        return index < len(days) and days[index] == ordinal

    def _year(self, year: int) -> _Year:
        if year not in self._years:
            self._years[year] = _less_closures(_year_of(self.code, year), year, self.closures)
        return self._years[year]


def calendar(code: str, closures: Iterable[date] = ()) -> Calendar:
    """Give the calendar of `code` ("US", "GB-ENG", "NONE", "FRI-SAT"); raise BadInput when nobody knows it.

    >>> calendar("XX")
    Traceback (most recent call last):
    followup_core.errors.BadInput: calendar: 'XX' is not accepted. Write a country such as US or DE, ...
    """
    return _calendar(code, frozenset(closures))


@lru_cache(maxsize=256)
def _calendar(code: str, closures: frozenset[date]) -> Calendar:
    if code not in PLAIN:
        country, dash, region = code.partition("-")
        if country not in country_modules():
            near = get_close_matches(country.upper(), country_modules(), 3, 0.4)
            hint = f" Near it are {', '.join(near)}." if near else ""
            advice = "Write a country such as US or DE, one with a region such as GB-ENG, NONE or FRI-SAT."
            raise BadInput("calendar", code, advice + hint)
        if dash and region not in dict(regions(country)):
            known = ", ".join(f"{country}-{c}" for c, _ in regions(country)) or "none"
            raise BadInput("calendar", code, f"Regions of {country_name(country)}: {known}.")
    return Calendar(code, closures)


@cache
def _year_of(code: str, year: int) -> _Year:
    days = tuple(date(year, 1, 1) + timedelta(n) for n in range(date(year, 12, 31).timetuple().tm_yday))
    if code in PLAIN:
        rest = PLAIN[code][1]
        weekend = frozenset(day.toordinal() for day in days if day.weekday() in rest)
        return _sorted_out(days, {}, {}, weekend)
    country, _, region = code.partition("-")
    known = _holidays(country, region or None, year)
    weekend = frozenset(day.toordinal() for day in days if known.is_weekend(day))
    closed = {day.toordinal(): name for day, name in known.items() if day.year == year}
    quiet = {day.toordinal(): why for day, why in _quiet(country, year)}
    return _sorted_out(days, closed, quiet, weekend)


def _holidays(country: str, region: str | None, year: int) -> holidays.HolidayBase:
    """Ask the package, always with a language: without one the names depend on the machine's locale.

    It warns about years that it does not fully cover; the plan is then made with what it knows.
    """
    entity = getattr(holidays, country)
    spoken = entity.supported_languages
    english = [name for name in ("en_US", *spoken) if name in spoken and name.startswith("en")]
    language = english[0] if english else entity.default_language
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return holidays.country_holidays(country, subdiv=region, years=year, expand=False, language=language)


def _quiet(country: str, year: int) -> Iterator[tuple[date, str]]:
    yield date(year, 1, 1), QUIET
    for day in range(24, 32):
        yield date(year, 12, day), QUIET
    if country == "US":
        first = date(year, 11, 1)
        yield first + timedelta((3 - first.weekday()) % 7 + 22), AFTER_THANKSGIVING


def _sorted_out(
    days: Iterable[date], closed: Mapping[int, str], quiet: Mapping[int, str], weekend: frozenset[int]
) -> _Year:
    ordinals = [day.toordinal() for day in days]
    base = tuple(o for o in ordinals if o not in weekend and o not in closed)
    return _Year(base, tuple(o for o in base if o not in quiet), closed, quiet, weekend)


def _less_closures(year: _Year, number: int, closures: frozenset[date]) -> _Year:
    own = {day.toordinal(): CLOSURE for day in closures if day.year == number}
    if not own:
        return year
    days = tuple(o for o in year.open if o not in own)
    status = tuple(o for o in year.open_for_status if o not in own)
    return _Year(days, status, {**own, **year.closed}, year.quiet, year.weekend)
