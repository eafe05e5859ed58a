"""Days, times, numbers and places in English, independent of the machine's locale."""

import re
from datetime import date, datetime, time

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that force a direction on all that follows."""
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def short_day(day: date) -> str:
    """Give the day as a column shows it.

    >>> short_day(date(2026, 3, 13))
    'Fri 13 March'
    """
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]}"


def long_day(day: date) -> str:
    """Give the day in full.

    >>> long_day(date(2026, 3, 13))
    'Friday 13 March 2026'
    """
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def clock(moment: datetime | time) -> str:
    """Give the time of day, "10:00"."""
    return f"{moment.hour:02}:{moment.minute:02}"


def counted(n: int, noun: str) -> str:
    """Give a number with its noun: "1 business day", "2 business days"."""
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def duration(minutes: int) -> str:
    """Give a span of time: "1 hour", "90 minutes"."""
    return counted(minutes // 60, "hour") if minutes % 60 == 0 else counted(minutes, "minute")


def quoted(text: str) -> str:
    r"""Give somebody's words as they stand in a sentence of ours: they can't turn its direction (UAX 9).

    >>> quoted("by \u202eyadirF")
    '\u2068by yadirF\u2069'
    """
    return f"\u2068{TURNING.sub('', text)}\u2069"


def place(zone: str) -> str:
    """Name the place that a time zone is named for.

    >>> place("America/Argentina/Buenos_Aires"), place("Etc/UTC"), place("Etc/GMT-2")
    ('Buenos Aires', 'UTC', 'GMT+2')
    """
    if zone.startswith("Etc/GMT"):  # POSIX counts the hours the other way round
        return zone.removeprefix("Etc/").translate(str.maketrans("+-", "-+"))
    return zone.rsplit("/", 1)[-1].replace("_", " ")
