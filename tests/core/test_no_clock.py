"""Nothing in the core reads a clock, the zone of the machine, its locale or the network."""

import ast
from pathlib import Path

import pytest

CORE = Path(__file__).parents[2] / "followup_core"
CLOCKS = {
    "now",
    "utcnow",
    "today",
    "fromtimestamp",
    "utcfromtimestamp",
    "localtime",
    "gmtime",
    "tzset",
    "time_ns",
    "monotonic",
    "perf_counter",
    "getlocale",
    "setlocale",
    "urlopen",
    "getenv",
}
MODULES = {"time", "locale", "socket", "urllib.request", "http.client", "random", "secrets"}


def offences(tree):
    """Yield the line and the name of each call or import that would make an answer depend on the machine."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            bare = node.func.attr == "astimezone" and not node.args and not node.keywords
            if node.func.attr in CLOCKS or bare:
                yield node.lineno, node.func.attr
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names if name.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module in MODULES:
            yield node.lineno, node.module


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: str(path.relative_to(CORE)))
def test_a_module_of_the_core_depends_on_its_arguments_alone(path):
    assert list(offences(ast.parse(path.read_text("utf-8")))) == []


@pytest.mark.parametrize(
    "text",
    [
        "datetime.now()",
        "date.today()",
        "dt.datetime.now(UTC)",
        "moment.astimezone()",
        "import time",
        "from time import monotonic",
        "import random",
    ],
)
def test_a_clock_would_be_noticed(text):
    assert list(offences(ast.parse(text)))


def test_a_conversion_to_a_named_zone_is_no_clock():
    assert list(offences(ast.parse("moment.astimezone(ZoneInfo(name)); from datetime import time"))) == []
