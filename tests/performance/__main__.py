"""The bench, `make bench`; docs/contributing/benchmarks.md says how to read it."""

import argparse
import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from site_app.publish import wheels
from tests.performance import checking, engines, measure, report
from tests.performance.figures import Figures
from tests.performance.host import FAST, LOCALHOST, SLOW
from tests.performance.stage import Stage
from tests.performance.visits import NotReadyError

PARTS = ("loads", "lines", "bytes", "saved", "screens", "checks", "build")
PAGES = ("stock", "packages", "plain", "planner", "floor")


def main() -> None:
    """Run the parts that were asked for; exit 0 however the goals fare, the table says it."""
    parser = argparse.ArgumentParser(prog="python -m tests.performance", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="how often each page is loaded (9)")
    parser.add_argument("--parts", default=",".join(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument(
        "--engines", default=",".join(engines.ENGINES), help="some of chromium,firefox,webkit"
    )
    parser.add_argument("--site", type=Path, default=wheels.ROOT / "site")
    parser.add_argument("--out", type=Path, default=wheels.ROOT / "build/bench")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if not (options.site / "planner/index.html").is_file():
        sys.exit(f"There is no planner in {options.site}: run make build first.")
    figures = Figures(about={"rounds": options.rounds, "machine": _machine(), "parts": options.parts})
    wanted = [engines.ENGINES[name] for name in options.engines.split(",")]
    here = {one.name: one for one in wanted if _is_here(figures, one)}
    try:
        with engines.screen():
            _run(figures, options, here)
    finally:
        _write(figures, options.out)


def _run(figures: Figures, options: argparse.Namespace, here: dict[str, engines.Engine]) -> None:
    parts, rounds = options.parts.split(","), options.rounds
    stage = Stage(options.site, options.out)
    chromium = here.get("chromium")
    for engine in here.values():
        if "loads" in parts:
            with _part(figures, engine.name):
                measure.first_visits(figures, stage, engine, LOCALHOST, names=PAGES, rounds=rounds, say=_say)
        for line in (LOCALHOST, SLOW) if "saved" in parts else ():
            with _part(figures, f"{engine.name}/{line.name}/saved"):
                measure.saved_view(figures, stage, engine, line, rounds=rounds, say=_say)
    if chromium and "lines" in parts:
        for line in (SLOW, FAST):
            with _part(figures, f"chromium/{line.name}"):
                measure.first_visits(figures, stage, chromium, line, names=PAGES, rounds=rounds, say=_say)
    if chromium and "bytes" in parts:
        with _part(figures, "bytes"):
            measure.bytes_on_the_wire(figures, stage, chromium, _say)
    if "screens" in parts:
        with _part(figures, "memory"):
            measure.memory(figures, stage, _say)
        with _part(figures, "python"):
            measure.screens(figures, stage, each=20 if rounds > 2 else 5, sizes=measure.SIZES, say=_say)
    if "checks" in parts:
        checking.quality(figures, _say)
        checking.hundred(figures, _say)
        with _part(figures, "checks/time"):
            checking.time_to_check(figures, stage, _say)
    if "build" in parts:
        with _part(figures, "build"):
            measure.builds(figures, rounds=min(rounds, 3), say=_say)


def _is_here(figures: Figures, engine: engines.Engine) -> bool:
    if engines.ready(engine):
        return True
    wanted = " ".join(engine.packages)
    figures.note(engine.name, f"{engine.name} is not on this machine (Debian: apt-get install {wanted})")
    _say(figures.notes[engine.name])
    return False


@contextmanager
def _part(figures: Figures, name: str) -> Iterator[None]:
    """Let one part fail without the others; the table then says why its figures are missing."""
    try:
        yield
    except NotReadyError as failed:
        figures.note(name, str(failed))
        _say(f"{name}: {failed}")


def _machine() -> str:
    processor = platform.processor() or platform.machine()
    return f"{os.cpu_count()} × {processor}, {platform.system()} {platform.release()}"


def _say(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)  # noqa: T201 - a bench takes long and tells how far it is


def _write(figures: Figures, out: Path) -> None:
    judged = report.judge(figures)
    figures.about["goals"] = [vars(one) | {"verdict": one.verdict} for one in judged]
    figures.save(out / "results.json")
    table = report.table(judged) + report.checks(figures)
    (out / "results.md").write_text(table, "utf-8")
    (out / "chart.svg").write_text(report.chart(figures), "utf-8")
    print(f"\n{table}\n{out}/results.md, results.json, chart.svg", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
