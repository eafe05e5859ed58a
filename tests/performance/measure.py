"""What is measured, one function a part; each adds its figures, or a note on why there is none."""

import json
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from site_app.publish import wheels
from tests.performance.engines import Engine
from tests.performance.figures import Figures, percentile
from tests.performance.host import Host, Line
from tests.performance.stage import Stage
from tests.performance.visits import Load, NotReadyError, Stop, visit

type Say = Callable[[str], None]
NO_SNAPSHOT = "this build has no snapshot"
EXPIRES = 40
"""Seconds the browser's own cache keeps a file where a later visit is counted: that visit comes after it."""
SIZES = (1_000, 5_000, 10_000)


def first_visits(
    figures: Figures, stage: Stage, engine: Engine, line: Line, *, names: Sequence[str], rounds: int, say: Say
) -> None:
    """Open each page in a fresh browser, shuffled in each round; milliseconds to ready."""
    order = random.Random(line.name)  # noqa: S311 - nothing secret: the same order in each run
    pages = [name for name in names if stage.has_snapshot or name not in {"floor", "plain"}]
    for name in set(names) - set(pages):
        figures.note(f"{engine.name}/{line.name}/{name}", NO_SNAPSHOT)
    with Host(stage.folders, line) as host:
        for turn in range(rounds):
            for name in order.sample(pages, len(pages)):
                under = f"{engine.name}/{line.name}/{name}"
                try:
                    load = visit(engine, host, [stage.page(name)])[0]
                except NotReadyError as failed:
                    figures.note(under, str(failed))
                    say(f"{under}: {failed}")
                    continue
                figures.add(under, load.ready)
                say(f"{under}, {turn + 1} of {rounds}: {load.ready / 1e3:.2f} s, {load.size / 1e6:.2f} MB")


def bytes_on_the_wire(figures: Figures, stage: Stage, engine: Engine, say: Say) -> None:
    """Count what is sent for a first and for a later visit: one round is enough for a count."""
    with Host(stage.folders, fresh=EXPIRES) as host:
        for name in ("planner", "guide"):
            stops: list[Stop | str] = [
                Stop(stage.page(name), offline=True, pause=EXPIRES + 1),
                stage.page(name),
            ]
            first, later = visit(engine, host, stops)
            _count(figures, f"first/{name}", first)
            _count(figures, f"later/{name}", later)
            figures.add(f"bytes/offline/{name}", sum(one.size for one in first.afterwards))
            say(f"{name}: {first.size:,} bytes first, {later.size:,} later, offline: {first.told['offline']}")
            figures.about[f"sent/{name}"] = {one.path: one.size for one in first.own}
            figures.about[f"beside/{name}"] = {one.path: one.size for one in later.sent if one.aside}
        for name in ("stock", "packages"):
            _count(figures, f"first/{name}", visit(engine, host, [stage.page(name)])[0])


def _count(figures: Figures, name: str, load: Load) -> None:
    figures.add(f"bytes/{name}", load.size)
    figures.add(f"requests/{name}", len(load.own))


def saved_view(figures: Figures, stage: Stage, engine: Engine, line: Line, *, rounds: int, say: Say) -> None:
    """Come back to the planner, and open a plain page of its size, for the first time and once more.

    Milliseconds until the plan is painted.
    """
    under = f"{engine.name}/{line.name}/saved"
    planner, static = stage.page("planner"), stage.page("static")
    with Host(stage.folders) as host:
        _, _, first = visit(engine, host, [stage.page("seed"), planner, Stop(planner, page=True)])
    stage.keep_static(first.told["page"])
    before: list[Stop | str] = [stage.page("seed"), Stop(planner, offline=True)]
    with Host(stage.folders, line) as host:
        for turn in range(rounds):
            *_, one, other, kept = visit(
                engine, host, before + ([planner, static] if turn % 2 else [static, planner]) + [static]
            )
            back, plain = (one, other) if turn % 2 else (other, one)
            say(
                f"{under}, {turn + 1} of {rounds}: {back.told.get('seen')} of {back.ready} ms, "
                f"plain {plain.told.get('seen')} ms, kept {kept.told.get('seen')} ms, "
                f"shift {back.told['shift']} {back.told['shifts'][:2]}"
            )
            for name, load in (("planner", back), ("static", plain), ("kept", kept)):
                if load.told.get("seen") is not None:
                    figures.add(f"{under}/{name}", load.told["seen"])
            figures.add(f"{under}/ready", back.ready)
            if back.told["shift"] is not None:
                figures.add(f"{under}/shift", back.told["shift"])


def screens(figures: Figures, stage: Stage, *, each: int, sizes: Sequence[int], say: Say) -> None:
    """Walk through the built planner in Pyodide under Node.js; milliseconds of Python for an action."""
    found = {}
    for size in sizes:
        found[size] = told = in_node(planner=str(stage.site / "planner"), count=size, each=each)
        times = {name: action["times"] for name, action in told["actions"].items() if action["times"]}
        worst = max(times, key=lambda name: percentile(times[name], 0.95))
        figures.add(f"python/{size}/worst", percentile(times[worst], 0.95))
        first = max(values[0] for values in times.values())
        figures.about[f"python/{size}/worst"] = f"{worst}; the slowest first one {first:.0f} ms"
        figures.add(f"python/{size}/all", percentile(chain.from_iterable(times.values()), 0.95))
        for name, values in times.items():
            figures.add_all(f"python/{size}/{name}", values)
        figures.add(f"python/{size}/load", told["load"])
        figures.add(f"python/{size}/plan", told["plans"])
        figures.add(f"memory/{size}", told["bytes"])
        figures.about["unseen"] = told["unseen"]
        say(f"{size} opportunities: slowest is {worst}, {percentile(times[worst], 0.95):.0f} ms")
    _growth(figures, found)


def _growth(figures: Figures, found: dict[int, dict[str, Any]]) -> None:
    """From the smallest document to one ten times as large, how many times as long does each action take?"""
    if not {SIZES[0], SIZES[-1]} <= found.keys():
        return
    names = found[SIZES[0]]["actions"].keys() & found[SIZES[-1]]["actions"].keys()
    ratios = {}
    for name in ("plan", *names):
        small, large = (figures[f"python/{size}/{name}"] for size in (SIZES[0], SIZES[-1]))
        if small and large:
            ratios[name] = large / small
    figures.add("growth/plan", ratios.pop("plan"))
    worst = max(ratios, key=lambda name: ratios[name])
    figures.add("growth/screen", ratios[worst])
    figures.about["growth/screen"] = worst


def memory(figures: Figures, stage: Stage, say: Say) -> None:
    """Compare the memory of the booted planner with that of stock Pyodide with the same packages."""
    ours = in_node(planner=str(stage.site / "planner"), memory=True)
    stock = in_node(stock=str(stage.folders["/stock/"]), wheels=str(stage.wheels), memory=True)
    figures.add("memory/planner", ours["bytes"])
    figures.add("memory/packages", stock["bytes"])
    say(f"memory: {ours['bytes'] / 1e6:.1f} MB, stock with the same packages {stock['bytes'] / 1e6:.1f} MB")


def in_node(**asked: object) -> dict[str, Any]:
    """Give what runtime.mjs answers; NotReadyError tells what it said instead."""
    script = Path(__file__).with_name("runtime.mjs")
    done = subprocess.run(["node", script, json.dumps(asked)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotReadyError(f"under Node.js: {done.stderr.strip()[-500:]}")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def builds(figures: Figures, *, rounds: int, say: Say) -> None:
    """Build the site in a copy, from clean and after a change of one guide page; seconds."""
    for turn in range(rounds):
        with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
            copy = Path(folder)
            _copy_to(copy)
            figures.add("build/clean", _built(copy))
            page = copy / "docs/waiting.md"
            page.write_text(page.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
            figures.add("build/page", _built(copy))
            clean, page_only = (figures.rounds[f"build/{name}"][-1] for name in ("clean", "page"))
            say(
                f"build, round {turn + 1} of {rounds}: {clean:.1f} s from clean, {page_only:.1f} s for a page"
            )


def _copy_to(copy: Path) -> None:
    """Copy what git knows or would take, and lend what is installed."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=wheels.ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\0"
    )
    for name in filter(None, names):
        if (wheels.ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(wheels.ROOT / name, copy / name)
    for name in (".venv", "site_app/web/node_modules"):
        (copy / name).symlink_to(wheels.ROOT / name)


def _built(copy: Path) -> float:
    before = time.perf_counter()
    done = subprocess.run(["make", "build"], cwd=copy, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotReadyError(f"make build: {done.stderr.strip()[-500:]}")
    return time.perf_counter() - before
