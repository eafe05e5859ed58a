"""Nobody makes the planner do more without noticing: counts, the same on every machine, never times."""

import sys
import tomllib
from pathlib import Path
from statistics import median

import pytest

from site_app.planner import create_app
from tests.performance import document, engines, walk
from tests.performance.host import Host
from tests.performance.visits import visit

ROOT = Path(__file__).parents[2]
COUNTS = tomllib.loads(Path(__file__).with_name("counts.toml").read_text("utf-8"))
MARGIN, MARGIN_OF_BYTES = 1.1, 1.02
OPPORTUNITIES = 200
UNREADABLE = {"t/old": {"name": "Unreadable"}}


class Calls:
    """Counts the Python functions that are called while it is entered."""

    def __init__(self):
        self.count = 0

    def __call__(self):
        return self.count

    def __enter__(self):
        watch = sys.monitoring
        watch.use_tool_id(watch.PROFILER_ID, "afterword")
        watch.register_callback(watch.PROFILER_ID, watch.events.PY_START, self._one)
        watch.set_events(watch.PROFILER_ID, watch.events.PY_START)
        return self

    def _one(self, *_):
        self.count += 1

    def __exit__(self, *_):
        sys.monitoring.set_events(sys.monitoring.PROFILER_ID, 0)
        sys.monitoring.free_tool_id(sys.monitoring.PROFILER_ID)


def walked(opportunities, each=12):
    with Calls() as calls:
        return walk.Walk(create_app(), document.records(opportunities) | UNREADABLE, calls, each).go()


@pytest.fixture(scope="module")
def planner():
    return walked(OPPORTUNITIES)


@pytest.fixture(scope="module")
def larger():
    return walked(3 * OPPORTUNITIES, each=4)


def above(kind, counted):
    """Give what is above its limit: letters that are looked over have limits of their own."""
    screens = COUNTS["screens"]
    letters = screens["letters"]
    return {
        name: count
        for name, count in counted.items()
        if count > MARGIN * (letters if any(map(name.__contains__, letters["at"])) else screens)[kind]
    }


def test_every_screen_is_walked_through(planner):
    assert walk.unseen(planner) == []


def test_no_action_of_the_walk_fails(planner):
    failed = {
        name: dict(a.statuses)
        for name, a in planner.actions.items()
        if set(a.statuses) - {200, 303, 404, 422}
    }
    assert failed == {}


def test_an_action_calls_no_more_functions_than_it_did(planner):
    calls = {name: median(a.cost) for name, a in planner.actions.items() if a.cost}
    assert above("calls", calls) == {}


def test_the_first_time_calls_no_more_functions_than_it_did(planner):
    calls = {name: max(a.cost) for name, a in planner.actions.items() if a.cost}
    assert above("calls_when_cold", calls) == {}


def test_work_grows_no_faster_than_the_document(planner, larger):
    growth = {
        name: median(larger.actions[name].cost) / median(action.cost)
        for name, action in planner.actions.items()
        if name in larger.actions and action.cost and larger.actions[name].cost
    }
    assert {name: times for name, times in growth.items() if times > 3 * MARGIN} == {}


def test_a_screen_lists_no_more_than_it_did(planner):
    assert above("rows", {name: action.rows for name, action in planner.actions.items()}) == {}


@pytest.mark.browser
@pytest.mark.parametrize(("name", "path"), [("planner", "planner/"), ("guide", "when-to-write/")])
def test_a_first_visit_asks_for_no_more_than_it_did(name, path):
    site = ROOT / "site"
    assert (site / "planner/index.html").is_file(), "There is no built site: run `make build` first."
    with Host({"/afterword/": site}) as host:
        (load,) = visit(engines.ENGINES["chromium"], host, [f"/afterword/{path}"], calm=0)
    assert load.size <= COUNTS["first_visit"][f"{name}_bytes"] * MARGIN_OF_BYTES
    assert len(load.own) <= COUNTS["first_visit"][f"{name}_requests"] * MARGIN
