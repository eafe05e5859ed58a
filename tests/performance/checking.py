"""Measures the checks: how well they tell good messages from flawed ones, and how long they take."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

from site_app.publish.wheels import ROOT
from tests.messages.labelled import flawed, good, lines_flawed, lines_good
from tests.messages.tally import tally
from tests.performance.figures import Figures, percentile
from tests.performance.measure import in_node
from tests.performance.stage import Stage

KEYS = 60
"""Keys that are typed at the end of each long message."""
HUNDRED, TURNS = 100, 3


def quality(figures: Figures, say: Callable[[str], None]) -> None:
    """Run the checks over the labelled messages: alarms in good ones, the part of the faults missed."""
    found = tally([*good(), *lines_good()], [*flawed(), *lines_flawed()])
    *every, overall = found.rows()
    figures.add("checks/alarms", found.good - found.clean)
    figures.add("checks/missed", 1 - (overall.recall or 0))
    figures.about["checks/alarms"] = f"{found.good} good messages"
    figures.about["checks/missed"] = f"{found.flawed} flawed messages, {overall.missed} faults missed"
    figures.about["checks"] = [
        vars(row) | {"precision": row.precision, "recall": row.recall} for row in (*every, overall)
    ]
    say(
        f"checks: {found.clean} of {found.good} good messages are clean, {overall.recall:.1%} of faults found"
    )


def hundred(figures: Figures, say: Callable[[str], None]) -> None:
    """Look a hundred messages over in one call of the command line; seconds beyond what one message takes."""
    requests = [message.request for message in good()][:HUNDRED]
    one, all_ = (min(_commanded(requests[:count]) for _ in range(TURNS)) for count in (1, HUNDRED))
    figures.add("checks/hundred", all_ - one)
    figures.about["checks/hundred"] = f"with its start {all_:.1f} s, of one message {one:.1f} s"
    say(f"checks: {all_ - one:.2f} s for {HUNDRED} messages, once started")


def _commanded(requests: list[dict[str, Any]]) -> float:
    command = [sys.executable, "-m", "followup_core", "check"]
    before = time.perf_counter()
    subprocess.run(command, input=json.dumps(requests), text=True, capture_output=True, cwd=ROOT, check=True)
    return time.perf_counter() - before


def time_to_check(figures: Figures, stage: Stage, say: Callable[[str], None]) -> None:
    """Look long messages over after each key, in Pyodide under Node.js; milliseconds for all checks."""
    times = in_node(planner=str(stage.site / "planner"), checks=KEYS)["times"]
    slow = percentile(times, 0.95)
    figures.add("checks/time", slow)
    figures.about["checks/time"] = f"the slowest {max(times):.0f} ms, the first {times[0]:.0f} ms"
    say(f"checks: {slow:.0f} ms for a long message, 95th percentile")
