"""Days, hours and counts in the words of the screens."""

from collections.abc import Sequence
from datetime import date, datetime

from followup_core.words import place

__all__ = [
    "clock",
    "count",
    "day",
    "listed",
    "lower",
    "moment",
    "near",
    "near_day",
    "near_short",
    "options",
    "place",
    "short_day",
    "upper",
]
_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)


def count(number: int, noun: str, plural: str = "") -> str:
    """Give a count in words: "one message", "three messages", "14 messages".

    >>> count(2, "message"), count(0, "reply", "replies")
    ('two messages', 'no replies')
    """
    shown = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{shown} {noun if number == 1 else plural or noun + 's'}"


def upper(text: str) -> str:
    """Give the text with its first letter raised, the rest as it is."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """Give the text with its first letter lowered, the rest as it is."""
    return text[:1].lower() + text[1:]


def options(values: Sequence[str]) -> list[tuple[str, str]]:
    """Give each value with the way it is shown in a list: "yes" as "Yes"."""
    return [(value, upper(value)) for value in values]


def day(value: date, today: date | None = None) -> str:
    """Give a day in full, with the year when it is not today's.

    >>> day(date(2026, 3, 17), date(2026, 3, 3)), day(date(2027, 1, 4), date(2026, 12, 17))
    ('Tuesday 17 March', 'Monday 4 January 2027')
    """
    year = "" if today is None or value.year == today.year else f" {value.year}"
    return f"{value:%A} {value.day} {value:%B}{year}"


def short_day(value: date, today: date | None = None) -> str:
    """Give a day with its weekday cut to three letters: "Tue 17 March"."""
    year = "" if today is None or value.year == today.year else f" {value.year}"
    return f"{value:%a} {value.day} {value:%B}{year}"


def near(value: date, today: date) -> str:
    """Give a day as one says it today: "today", "tomorrow", "Monday", "Tuesday 17 March".

    >>> [near(date(2026, 3, d), date(2026, 3, 17)) for d in (16, 17, 18, 23, 24)]
    ['yesterday', 'today', 'tomorrow', 'Monday', 'Tuesday 24 March']
    """
    away = (value - today).days
    if away in (-1, 0, 1):
        return ("yesterday", "today", "tomorrow")[away + 1]
    return f"{value:%A}" if 1 < away < 7 else day(value, today)


def near_day(value: date, today: date) -> str:
    """Give a day so that it can't be mistaken for another week's: "tomorrow", "Tuesday 17 March".

    >>> [near_day(date(2026, 3, d), date(2026, 3, 17)) for d in (18, 20)]
    ['tomorrow', 'Friday 20 March']
    """
    return near(value, today) if abs((value - today).days) < 2 else day(value, today)


def near_short(value: date, today: date) -> str:
    """Give a day briefly, and so that it can't be mistaken: "tomorrow", "Tue 24 March"."""
    return near(value, today) if abs((value - today).days) < 2 else short_day(value, today)


def clock(value: datetime) -> str:
    """Give the time of day: "09:00"."""
    return f"{value:%H:%M}"


def moment(value: datetime, today: date | None = None) -> str:
    """Give day and time: "Tuesday 17 March, 10:00"."""
    return f"{day(value.date(), today)}, {clock(value)}"


def listed(items: Sequence[str]) -> str:
    """Join names as one says them.

    >>> listed(["Dana Lee", "Priya Raman", "Jonas Weber"])
    'Dana Lee, Priya Raman and Jonas Weber'
    """
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
