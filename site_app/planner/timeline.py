"""The drawings of a plan: a time line of days, and the strip of a few weeks beside a waiting opportunity."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from followup_core.workdays import Calendar
from site_app.planner.following import Task
from site_app.planner.kinds import MESSAGES

WIDE, NARROWEST, WIDEST = 976, 19, 48
"""Units (CSS pixels) of the whole line where it fits, and of one day."""
DENSE_FROM, DENSE = 56, 17
"""From this many days on, a day gets this little room and only Mondays are numbered."""
LETTER = 7
STRIP_BEFORE, STRIP_DAYS, STRIP_DAY = 7, 35, 10


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the line."""

    x: int
    number: str
    weekday: str
    month: str
    state: str
    """today, promised, off, or nothing special."""
    met: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A window in which something is, or was, to be sent."""

    x: int
    width: int
    state: str
    label: str
    label_x: int
    inside: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A named place on the line."""

    x: int
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Line:
    """All that the time line shows, in CSS pixels."""

    width: int
    day: int
    days: tuple[Day, ...]
    bars: tuple[Bar, ...]
    promised: Mark | None
    today: Mark | None


def _span(tasks: Iterable[Task]) -> Iterator[tuple[Task, date, date]]:
    for task in tasks:
        first = task.message.earliest.date()
        last = task.message.latest.date() if task.message.latest else task.message.ideal.date()
        yield task, first, max(first, last)


def _room(days: int) -> int:
    if days > DENSE_FROM:
        return DENSE
    return max(NARROWEST, min(WIDEST, WIDE // days))


def draw(
    tasks: tuple[Task, ...],
    done: tuple[tuple[str, date], ...],
    *,
    met: date,
    today: date,
    promised: date | None,
    close_on: date | None,
    calendar: Calendar,
) -> Line:
    """Draw the days from the interview to the close: what was sent, what is planned, their date, today."""
    spans = list(_span(tasks))
    ends = [last for _, _, last in spans] + [on for _, on in done] + [d for d in (promised, close_on) if d]
    first = min([met, *(on for _, on in done)]) - timedelta(1)
    last = max([*ends, met + timedelta(9)]) + timedelta(1)
    last = max(last, today + timedelta(1)) if today - last < timedelta(14) else last
    number = (last - first).days + 1
    room = _room(number)

    def x(day: date) -> int:
        return (day - first).days * room

    special = ({promised: "promised"} if promised else {}) | {today: "today"}
    days = tuple(
        _day(first + timedelta(n), n * room, first, met, special, calendar, room) for n in range(number)
    )
    bars = [_bar(x(on), room, "done", MESSAGES[kind].title, room) for kind, on in dict.fromkeys(done)]
    for task, start, end in spans:
        bars.append(_bar(x(start), x(end) - x(start) + room, task.state, task.words.title, room))
    width = number * room
    return Line(
        width=width,
        day=room,
        days=days,
        bars=tuple(bars),
        promised=_mark(x(promised) + room // 2, "their date", width) if promised else None,
        today=_mark(x(today) + room // 2, "today", width) if first <= today <= last else None,
    )


def _day(
    day: date, x: int, first: date, met: date, special: Mapping[date, str], calendar: Calendar, room: int
) -> Day:
    state = special.get(day) or ("" if calendar.is_open(day, status=True) else "off")
    named = room > DENSE or day.weekday() == 0
    return Day(
        x=x,
        number=str(day.day) if named else "",
        weekday=f"{day:%a}"[0] if room > DENSE else "",
        month=f"{day:%B}" if day.day == 1 or (day == first and day.day < 26) else "",
        state=state,
        met=day == met,
    )


def _bar(x: int, width: int, state: str, title: str, room: int) -> Bar:
    title = f"✓ {title}" if state == "done" else title
    inside = len(title) * LETTER + 16 <= width
    pad = 3 if room > DENSE else 1
    return Bar(x + pad, width - 2 * pad, state, title, x + 12 if inside else x + width + 4, inside)


def _mark(x: int, label: str, width: int) -> Mark:
    near_end = x > width - 80
    return Mark(x, label, "end" if near_end else "start")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a strip: done, win, or off."""

    x: int
    width: int
    kind: str


def strip(
    tasks: tuple[Task, ...],
    done: tuple[tuple[str, date], ...],
    *,
    today: date,
    promised: date | None,
    calendar: Calendar,
) -> tuple[tuple[Piece, ...], int | None]:
    """Draw five weeks round today: days off, what was sent, what is planned; and where their date is."""
    first = today - timedelta(STRIP_BEFORE)
    last = first + timedelta(STRIP_DAYS - 1)
    all_days = (first + timedelta(n) for n in range(STRIP_DAYS))
    off = [(day, day, "off") for day in all_days if not calendar.is_open(day, status=True)]
    sent = [(on, on, "done") for _, on in done]
    wins = [(start, end, "win") for _, start, end in _span(tasks)]
    pieces = [
        Piece(
            (max(start, first) - first).days * STRIP_DAY,
            ((min(end, last) - max(start, first)).days + 1) * STRIP_DAY,
            kind,
        )
        for start, end, kind in [*off, *sent, *wins]
        if start <= last and end >= first
    ]
    at = (
        (promised - first).days * STRIP_DAY + STRIP_DAY // 2
        if promised and first <= promised <= last
        else None
    )
    return tuple(pieces), at
