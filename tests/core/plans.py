"""Plans as one line a message, so that a worked example can be read at a glance."""

import tomllib
from pathlib import Path

from followup_core.cadence import Plan, plan, read_facts
from followup_core.workdays import calendar

EXAMPLES = tomllib.loads(Path(__file__).with_name("plans.toml").read_text("utf-8"))["plan"]


def request(example):
    """Give the request of a worked example in `plans.toml`."""
    optional = {
        name: example[name]
        for name in ("events", "as_of", "closures", "decision_same_day")
        if name in example
    }
    return {
        "preset": example.get("preset", "balanced"),
        "calendar": example.get("calendar", "US"),
        "recipient_tz": example.get("zone", "America/New_York"),
        "interview": {"end_local": example["ends"], "interviewers": example.get("people", 1)},
        "stated_timeline": example.get("stated"),
        "contact_policy": example.get("policy", "open"),
        **optional,
    }


def planned(obj) -> Plan:
    facts = read_facts(obj)
    return plan(facts, calendar(facts.calendar, facts.closures))


def line(message):
    moments = (message.earliest, message.ideal, message.latest)
    window = " > ".join(f"{moment:%m-%d %H:%M}" for moment in moments if moment)
    return " ".join([message.kind, window, *message.reasons])
