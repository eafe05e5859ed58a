"""The drawing of a plan: a line of days from the interview to the end, what is to be sent in lanes on it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup_core.workdays import Calendar
from site_app.planner.following import Task
from site_app.planner.kinds import MESSAGES

ROOM = 21
"""CSS pixels of a day where it has the least room; the line widens with its page, its words do not."""
LONGEST = 40
"""From this many days on, stretches in which nothing happens are drawn short."""
NEAR, GAP, SPLIT = 2, 2, 5
"""Days that stay round what happens; days of room for a stretch drawn short; its fewest days."""
LETTER, PAD = 7, 10
"""CSS pixels of a letter, and beside a label."""
DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Column:
    """A day of the line, or a stretch of days drawn short; `x` and `width` in percent of the line."""

    x: float
    width: float
    number: str = ""
    weekday: str = ""
    month: str = ""
    state: str = ""
    """today, promised, off, gap, or nothing special."""
    met: bool = False

    @property
    def middle(self) -> float:
        """The place of its number."""
        return round(self.x + self.width / 2, 3)


@dataclass(frozen=True, slots=True)
class Bar:
    """A window in which something is, or was, to be sent; its label begins, or ends, at `label_x` percent."""

    x: float
    width: float
    state: str
    label: str
    label_x: float
    side: str
    """Where the label stands: inside, after or before."""
    lane: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A named place on the line, in percent; `end` when its words stand before it."""

    x: float
    label: str
    end: bool


@dataclass(frozen=True, slots=True)
class Line:
    """All that the time line shows. It is `width` CSS pixels wide at least and has that many lanes."""

    width: int
    columns: tuple[Column, ...]
    bars: tuple[Bar, ...]
    lanes: int
    promised: Mark | None
    today: Mark | None


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where each day lies: the days from which a column starts, and how many days of room come before it."""

    starts: Sequence[tuple[date, int, int]]
    """First day of the column, how many days it stands for, and the room before it."""
    room: int

    def left(self, day: date) -> int:
        """Give the room before a day."""
        return max(((first, before) for first, _, before in self.starts if first <= day))[1]

    def percent(self, room: float) -> float:
        """Give room as a share of the whole line."""
        return round(100 * room / self.room, 3)

    @property
    def width(self) -> int:
        """The least width of the line in CSS pixels."""
        return self.room * ROOM


type Span = tuple[str, str, date, date]
"""State, title, first and last day of something on the line."""


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
    spans: list[Span] = [("done", f"✓ {MESSAGES[kind].title}", on, on) for kind, on in dict.fromkeys(done)]
    spans += _planned(tasks)
    marked = [met, *(day for day in (promised, close_on) if day)]
    marked += [day for _, _, *ends in spans for day in ends]
    first, last = min(marked) - DAY, max([*marked, met + 9 * DAY]) + DAY
    if today - last < timedelta(14):
        last = max(last, today + DAY)
    if first <= today <= last:
        marked.append(today)
    scale = _scale(first, last, marked)
    special = ({promised: "promised"} if promised else {}) | {today: "today"}
    bars = tuple(_bars(sorted(spans, key=lambda span: span[2]), scale))
    return Line(
        width=scale.width,
        columns=tuple(_columns(scale, met, special, calendar)),
        bars=bars,
        lanes=max((bar.lane for bar in bars), default=0) + 1,
        promised=_mark(promised, "their date", scale) if promised else None,
        today=_mark(today, "today", scale) if first <= today <= last else None,
    )


def _planned(tasks: Iterable[Task]) -> Iterator[Span]:
    for task in tasks:
        first = task.message.earliest.date()
        last = task.message.latest.date() if task.message.latest else task.message.ideal.date()
        yield task.state, task.words.title, first, max(first, last)


def _scale(first: date, last: date, marked: Iterable[date]) -> _Scale:
    """Give each day its room; on a long line the stretches far from all that is marked get little."""
    days = [first + n * DAY for n in range((last - first).days + 1)]
    if len(days) > LONGEST:
        kept = {day + n * DAY for day in marked for n in range(-NEAR, NEAR + 1)}
    else:
        kept = set(days)
    starts: list[tuple[date, int, int]] = []
    room = 0
    for run in _runs(days, kept):
        parts = [run] if len(run) >= SPLIT and run[0] not in kept else [[day] for day in run]
        for part in parts:
            starts.append((part[0], len(part), room))
            room += GAP if len(part) > 1 else 1
    return _Scale(starts, room)


def _runs(days: Iterable[date], kept: set[date]) -> Iterator[list[date]]:
    run: list[date] = []
    for day in days:
        if run and (day in kept) != (run[-1] in kept):
            yield run
            run = []
        run.append(day)
    yield run


def _columns(scale: _Scale, met: date, special: Mapping[date, str], calendar: Calendar) -> Iterator[Column]:
    month = 0
    for day, days, before in scale.starts:
        x = scale.percent(before)
        if days > 1:
            yield Column(x, scale.percent(GAP), "…", state="gap")
            continue
        named = day.month != month and (day.day < 24 or month)
        month = day.month if named else month
        yield Column(
            x=x,
            width=scale.percent(1),
            number=str(day.day),
            weekday=f"{day:%a}"[0],
            month=f"{day:%B}" if named and before < scale.room - 3 else "",
            state=special.get(day) or ("" if calendar.is_open(day, status=True) else "off"),
            met=day == met,
        )


def _bars(spans: Iterable[Span], scale: _Scale) -> Iterator[Bar]:
    """Give each span a lane in which neither it nor its label lies on another."""
    ends: list[int] = []
    for state, title, first, last in spans:
        left, right = scale.left(first), scale.left(last) + 1
        words = len(title) * LETTER + PAD
        side = "inside" if words + PAD <= (right - left) * ROOM else "after"
        if side == "after" and right * ROOM + words > scale.width:
            side = "before"
        start = left * ROOM - words if side == "before" else left * ROOM
        end = right * ROOM + words if side == "after" else right * ROOM
        lane = next((n for n, taken in enumerate(ends) if taken <= start), len(ends))
        ends[lane : lane + 1] = [end]
        at = right if side == "after" else left
        x, width = scale.percent(left), scale.percent(right - left)
        yield Bar(x, width, state, title, scale.percent(at), side, lane)


def _mark(day: date, label: str, scale: _Scale) -> Mark:
    at = scale.left(day) + 0.5
    return Mark(scale.percent(at), label, at * ROOM > scale.width - len(label) * LETTER - PAD)
