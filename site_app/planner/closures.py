"""Days on which a company is closed besides the holidays, as spans in a form: the first day and the last."""

from collections.abc import Iterable
from datetime import date, timedelta

from site_app.planner.fields import Form

MOST_SPANS, MOST_DAYS = 60, 366
"""With more closed days than that, a year may have no day left on which to write."""
DAY = timedelta(1)


def typed_of(closures: Iterable[date]) -> dict[str, str]:
    """Give the fields as they would have been typed for these days."""
    typed = {"closed-count": "1"}
    for row, (first, last) in enumerate(_spans(closures)):
        typed |= dict(zip(_names(row), (first.isoformat(), last.isoformat()), strict=True))
        typed["closed-count"] = str(row + 2)
    return typed


def _spans(closures: Iterable[date]) -> list[tuple[date, date]]:
    """Give runs of days, without a gap, in order.

    >>> [(a.day, b.day) for a, b in _spans([date(2026, 12, d) for d in (24, 28, 25, 31)])]
    [(24, 25), (28, 28), (31, 31)]
    """
    spans: list[tuple[date, date]] = []
    for day in sorted(set(closures)):
        if spans and day - spans[-1][1] == DAY:
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def rows(form: Form) -> range:
    """Give the numbers of the spans; one of them is empty, for one more."""
    count = form.typed.get("closed-count", "1")
    return range(min(MOST_SPANS, max(1, int(count))) if count.isdecimal() and len(count) < 4 else 1)


def read(form: Form) -> tuple[date, ...]:
    """Give the days that were typed, noting in the form what is wrong; one day alone is a span of one."""
    days: set[date] = set()
    for row in rows(form):
        names = [name for name in _names(row) if form.typed.get(name, "").strip()]
        typed = [day for day in (form.day(name, missing="") for name in names) if day]
        if not typed or len(typed) < len(names):
            continue
        first, last = typed[0], typed[-1]
        if last < first:
            form.refuse(names[-1], "This is before the first day. Which days are they closed?")
        elif len(days) + (last - first).days >= MOST_DAYS:
            form.refuse(names[-1], f"That makes more than {MOST_DAYS} closed days. Is the year right?")
        else:
            days |= {first + n * DAY for n in range((last - first).days + 1)}
    return tuple(sorted(days))


def _names(row: int) -> tuple[str, str]:
    return f"closed-{row}-from", f"closed-{row}-to"
