"""Judges a run by the goals, and writes it down: a table for people and a chart."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from tests.performance.figures import Figures

GOALS = Path(__file__).with_name("goals.toml")
UNITS = {"bytes": "{:,.0f} bytes", "ms": "{:.0f} ms", "s": "{:.1f} s", "": "{:.2f}"}


@dataclass(frozen=True)
class Judged:
    """A goal with what was measured; `met` is None when nothing was."""

    part: str
    says: str
    limit: str
    measured: str
    met: bool | None
    remark: str

    @property
    def verdict(self) -> str:
        """Say in a word how it went."""
        return {True: "met", False: "NOT met", None: "not measured"}[self.met]


def judge(figures: Figures) -> list[Judged]:
    """Hold the run against each goal."""
    goals = tomllib.loads(GOALS.read_text("utf-8"))["goal"]
    return [_judged(goal, figures, engine) for goal in goals for engine in goal.get("engines", ("",))]


def _judged(goal: dict[str, Any], figures: Figures, engine: str) -> Judged:
    def named(key: str) -> str:
        return str(goal[key]).format(engine=engine)

    names = [named(key) for key in ("of", "to") if key in goal]
    values = [figures[name] for name in names]
    shape = UNITS[goal.get("unit", "")]
    says = f"{goal['says']} ({NAME[engine]})" if engine else goal["says"]
    limit = f"at most {shape.format(goal['limit'])}" if goal["limit"] else "0"
    known = [value for value in values if value is not None]
    if len(known) < len(names):
        missing = names[values.index(None)]
        return Judged(goal["part"], says, limit, "-", None, figures.why_missing(missing))
    value = known[0] / known[1] if len(known) > 1 else known[0]
    met = value <= goal["limit"]
    remarks = [*_besides(goal, figures, engine, known), *_spread(figures, names)]
    if names[0] in figures.about:
        remarks.insert(0, str(figures.about[names[0]]))
    if not met and "why" in goal:
        remarks.insert(0, goal["why"])
    return Judged(goal["part"], says, limit, shape.format(value), met, "; ".join(remarks))


def _besides(goal: dict[str, Any], figures: Figures, engine: str, known: list[float]) -> Iterator[str]:
    for beside in goal.get("beside", ()):
        name = beside.format(engine=engine)
        value = figures[name]
        if value is not None:
            yield f"{name.rpartition('/')[2]} alone {value / known[-1]:.2f}"


def _spread(figures: Figures, names: list[str]) -> Iterator[str]:
    """Tell how far the rounds lay apart, where there were several and they are times."""
    for name in names:
        values = figures.rounds[name]
        if len(values) > 1 and max(values) > min(values):
            yield f"{name.rpartition('/')[2]} {min(values):.0f} to {max(values):.0f}"


def table(judged: list[Judged]) -> str:
    """Give the goals as a Markdown table that also reads well as plain text."""
    head = ("Goal", "Asked", "Measured", "", "Remarks")
    rows = [(f"{one.part}: {one.says}", one.limit, one.measured, one.verdict, one.remark) for one in judged]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(4)]

    def line(cells: tuple[str, ...]) -> str:
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=False)]
        return f"| {' | '.join([*padded, cells[4]])} |"

    rule = f"|{'|'.join('-' * (width + 2) for width in widths)}|---|"
    return "\n".join([line(head), rule, *map(line, rows)]) + "\n"


def checks(figures: Figures) -> str:
    """Give a table of the checks with their precision and recall; nothing where they were not measured."""
    rows = figures.about.get("checks", ())
    head = ("Check", "Found", "Missed", "Alarms", "Beside", "Precision", "Recall")
    lines = [f"| {' | '.join(head)} |", f"|---|{'--:|' * (len(head) - 1)}"]
    for row in rows:
        shares = ["-" if row[name] is None else f"{row[name]:.1%}" for name in ("precision", "recall")]
        cells = [row["check"], *(str(row[name]) for name in ("found", "missed", "alarms", "beside")), *shares]
        lines.append(f"| {cells[0]:24} | {' | '.join(f'{cell:>6}' for cell in cells[1:])} |")
    return "\n" + "\n".join(lines) + "\n" if rows else ""


NAME = {"chromium": "Chromium", "firefox": "Firefox", "webkit": "WebKit"}
NAMES = {
    "stock": "stock Pyodide",
    "packages": "stock, same packages",
    "plain": "ours from bytecode",
    "planner": "ours",
    "floor": "floor",
}
BAR, LEFT, WIDE = 22, 190, 420


def chart(figures: Figures) -> str:
    """Draw the first visits as SVG: a group for each engine and line, a bar for each page."""
    groups: dict[str, dict[str, float]] = {}
    for name in figures.rounds:
        group, _, page = name.rpartition("/")
        if page in NAMES and group.partition("/")[0] in NAME and not group.endswith("saved"):
            groups.setdefault(group, {})[page] = figures[name] or 0.0
    drawn, y = [], 0
    for group, pages in sorted(groups.items()):
        y += BAR
        engine, _, line = group.partition("/")
        title = escape(f"{NAME[engine]}, {line}")
        drawn.append(f'<text x="0" y="{y + 14}" font-weight="bold">{title}</text>')
        y += BAR
        longest = max(pages.values())
        stock = pages.get("stock") or pages.get("packages") or longest
        for page in (page for page in NAMES if page in pages):
            drawn.append(_bar(y, page, pages[page], pages[page] / longest, pages[page] / stock))
            y += BAR
    size = f'viewBox="0 0 {LEFT + WIDE + 150} {y + BAR}" width="{LEFT + WIDE + 150}"'
    style = "font: 13px system-ui, sans-serif; background: white"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} style="{style}">\n' + "\n".join(drawn) + "\n</svg>\n"
    )


def _bar(y: int, page: str, milliseconds: float, length: float, ratio: float) -> str:
    colour = "#1f6f5c" if page == "planner" else "#b9c4bf"
    end = LEFT + WIDE * length
    return (
        f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{NAMES[page]}</text>'
        f'<rect x="{LEFT}" y="{y + 2}" width="{WIDE * length:.0f}" height="{BAR - 6}" fill="{colour}"/>'
        f'<text x="{end + 6:.0f}" y="{y + 14}">{ratio:.2f} ({milliseconds / 1000:.2f} s)</text>'
    )
