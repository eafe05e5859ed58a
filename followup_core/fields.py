"""Read the fields of a JSON object one by one; each refusal names the field, the value and the way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from followup_core.errors import BadInput

FIRST_YEAR, LAST_YEAR = 2000, 2100
DATE_EXAMPLE = "2026-03-13"
MOMENT_EXAMPLE = "2026-03-13T11:00"


class Fields:
    """One JSON object at `path`; fields that nobody asked for are refused by name."""

    def __init__(self, value: object, path: str, known: Iterable[str]) -> None:
        known = tuple(known)
        if not isinstance(value, Mapping):
            raise BadInput(path or "input", value, f"Write an object with {', '.join(known)}.")
        self.values = value
        self.path = path
        for name in value:
            if name not in known:
                place = self.name_of(str(name)[:60])
                raise BadInput(place, value[name], f"There is no such field; known are {', '.join(known)}.")

    def name_of(self, field: str) -> str:
        """Give the full name of a field, for messages."""
        return f"{self.path}.{field}" if self.path else field

    def has(self, field: str) -> bool:
        """Tell whether a field is there and not null."""
        return self.values.get(field) is not None

    def take[T](self, field: str, read: Callable[[object, str], T]) -> T:
        """Read a field that must be there."""
        if not self.has(field):
            raise BadInput(self.name_of(field), self.values.get(field), "It is needed here.")
        return read(self.values[field], self.name_of(field))

    def find[T](self, field: str, read: Callable[[object, str], T]) -> T | None:
        """Read a field that may be missing or null."""
        return self.take(field, read) if self.has(field) else None


def a_date(value: object, field: str) -> date:
    """Read a date such as 2026-03-13, from 2000 to 2100."""
    try:
        if not isinstance(value, str) or len(value) != len(DATE_EXAMPLE):
            raise ValueError
        day = date.fromisoformat(value)
    except ValueError:
        raise BadInput(field, value, f"Write a date such as {DATE_EXAMPLE}.") from None
    _in_range(day.year, field, value)
    return day


def a_moment(value: object, field: str) -> datetime:
    """Read a wall-clock moment such as 2026-03-13T11:00, with no offset: the zone stands in its own field."""
    try:
        if not isinstance(value, str) or not len(DATE_EXAMPLE) < len(value) <= len(
            "2026-03-13T11:00:00.000000"
        ):
            raise ValueError
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            raise ValueError
    except ValueError:
        advice = f"Write the wall clock there, with no offset, such as {MOMENT_EXAMPLE}."
        raise BadInput(field, value, advice) from None
    _in_range(moment.year, field, value)
    return moment.replace(second=0, microsecond=0)


def a_count(least: int, most: int) -> Callable[[object, str], int]:
    """Give a reader of whole numbers from `least` to `most`."""

    def read(value: object, field: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise BadInput(field, value, f"Write a whole number from {least} to {most}.")
        return value

    return read


def a_text(longest: int) -> Callable[[object, str], str]:
    """Give a reader of text of at most `longest` characters."""

    def read(value: object, field: str) -> str:
        if not isinstance(value, str) or len(value) > longest:
            raise BadInput(field, value, f"Write text of at most {longest} characters.")
        return value

    return read


def a_choice(choices: Iterable[str]) -> Callable[[object, str], str]:
    """Give a reader of one of the given words."""
    known = tuple(choices)

    def read(value: object, field: str) -> str:
        if not isinstance(value, str) or value not in known:
            raise BadInput(field, value, f"Write one of {', '.join(known)}.")
        return value

    return read


def a_flag(value: object, field: str) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise BadInput(field, value, "Write true or false.")
    return value


def a_list(value: object, field: str, longest: int) -> Sequence[object]:
    """Read a list of at most `longest` items."""
    if not isinstance(value, list | tuple):
        raise BadInput(field, value, "Write a list.")
    if len(value) > longest:
        raise BadInput(field, f"{len(value)} items", f"At most {longest} fit.")
    return value


def a_zone(value: object, field: str) -> str:
    """Read an IANA time zone name; only names that the `tzdata` package knows, on every machine the same."""
    try:
        if not isinstance(value, str) or value not in _zones():
            raise ValueError
        ZoneInfo(value)
    except (ValueError, ZoneInfoNotFoundError):
        advice = "Write a time zone such as America/New_York or Europe/London."
        raise BadInput(field, value, advice) from None
    return value


@cache
def _zones() -> frozenset[str]:
    return frozenset(resources.files("tzdata").joinpath("zones").read_text("utf-8").split())


def _in_range(year: int, field: str, value: object) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadInput(field, value, f"Write a year from {FIRST_YEAR} to {LAST_YEAR}.")
