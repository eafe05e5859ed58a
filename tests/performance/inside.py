"""What runs inside Pyodide, in milliseconds: the same walk as on the host, the plans and the checks alone."""

import time
from dataclasses import replace
from datetime import UTC, timedelta
from statistics import median
from typing import Any

from followup_core import cadence, workdays
from followup_core.checks import CHECKS, Example, check, read_request, sample
from followup_core.record import Shelf, facts
from site_app.planner import create_app
from tests.performance import document, walk

MOMENTS = 5
PATIENCE = 4_000
"""Milliseconds one action may take altogether before it is not repeated."""
LONG = 200
"""Words of the messages that are looked over."""


def measured(count: int, each: int) -> dict[str, Any]:
    """Walk through the planner with so many opportunities; each action's times are in milliseconds."""
    records = document.records(count)
    plans = _plans(records)
    walked = walk.Walk(create_app(), records, _milliseconds, each, PATIENCE).go()
    return {
        "opportunities": count,
        "load": walked.loading,
        "plans": plans,
        "actions": {
            action.name: {
                "times": [round(cost, 2) for cost in action.cost],
                "statuses": dict(action.statuses),
                "rows": action.rows,
                "bytes": action.bytes,
            }
            for action in walked.actions.values()
        },
        "unseen": walk.unseen(walked),
    }


def checked(each: int) -> dict[str, Any]:
    """Look long messages over at each of so many keys at their end; the times of all checks together."""
    taken = []
    for situation in ("ty-interview", "checkin-open", "final-note"):
        draft, context = read_request(sample(Example(_long_text(), situation=situation)))
        for keys in range(1, each + 1):
            typed = replace(draft, body=draft.body + "x" * keys)
            before = _milliseconds()
            check(typed, context)
            taken.append(_milliseconds() - before)
    return {"times": taken}


def _long_text() -> str:
    """Give the texts that the checks leave alone, one after the other, to the length that is measured."""
    texts = [example.text for one in CHECKS for example in one.good if not (example.whole or example.known)]
    return " ".join(" ".join(texts).split()[:LONG])


def _milliseconds() -> float:
    return time.perf_counter() * 1000


def _plans(records: dict[str, Any]) -> float:
    """Give the milliseconds that `cadence.plan` takes for every opportunity: the middle of some moments."""
    every = Shelf(records).sheet().opportunities()
    taken = []
    for minutes in range(MOMENTS):
        now = document.NOW.replace(tzinfo=UTC) + timedelta(minutes=minutes)
        cases = [
            (facts(one, one.current, now, "Europe/London"), workdays.calendar(one.calendar, one.closures))
            for one in every
        ]
        before = _milliseconds()
        for case in cases:
            cadence.plan(*case)
        taken.append(_milliseconds() - before)
    return median(taken)
