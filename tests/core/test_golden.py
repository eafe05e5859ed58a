"""The worked examples of the specification, read where they lie."""

import re
from dataclasses import asdict
from datetime import date, time, timedelta

import pytest

from followup_core.cadence import command, constants, presets
from followup_core.workdays import calendar
from tests.core.plans import EXAMPLES, planned, request
from tests.core.shared import golden, text

PLANS = golden("plans.json")
PRESETS = golden("presets.json")
CALENDARS = golden("calendars.json")
RULES = set(re.findall(r"^\| `([a-z0-9-]+)` \|", text("etiquette.md"), re.MULTILINE))
ASKED = (
    "preset",
    "calendar",
    "recipient_tz",
    "candidate_tz",
    "interview",
    "stated_timeline",
    "contact_policy",
    "events",
    "as_of",
)


@pytest.mark.parametrize("example", PLANS, ids=lambda example: f"{example['id']} {example['title']}")
def test_a_plan_is_as_expected(example):
    shown = command({name: example[name] for name in ASKED if name in example})
    expected = example["expected"]
    assert {name: shown[name] for name in expected} == expected


@pytest.mark.parametrize("key", PRESETS["presets"])
def test_a_preset_has_the_specified_numbers(key):
    expected = PRESETS["presets"][key]
    own = written(asdict(presets[key]))
    own["final_enabled"] = own["final_gap_bd"] is not None
    if presets[key].thank_you.mode != "same_day":
        own["thank_you"] |= dict.fromkeys(("min_delay_minutes", "same_day_cutoff", "before_gap_cutoff"))
    assert {name: own[name] for name in expected if name != "label"} == {
        name: value for name, value in expected.items() if name != "label"
    }


def test_the_constants_are_as_specified():
    own = written(asdict(constants))
    assert {name: own[name] for name in PRESETS["constants"]} == PRESETS["constants"]


def written(values):
    """Give times as the JSON has them."""
    return {
        name: written(value)
        if isinstance(value, dict)
        else f"{value:%H:%M}"
        if isinstance(value, time)
        else value
        for name, value in values.items()
    }


@pytest.mark.parametrize("code", CALENDARS)
def test_a_calendar_is_closed_on_the_specified_days(code):
    expected = CALENDARS[code]
    own = calendar(code)
    day = date(2026, 1, 1)
    while day.year < 2028:
        weekend = f"{day:%a}" in expected["weekend"]
        holiday = expected["holidays"].get(str(day))
        quiet = str(day) in expected["soft_quiet"]
        assert own.is_weekend(day) is weekend
        assert own.is_open(day) is not (weekend or holiday is not None)
        assert own.is_open(day, status=True) is not (weekend or holiday is not None or quiet)
        if holiday and not weekend:
            assert own.why_closed(day) == holiday
        day += timedelta(1)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["title"])
def test_every_step_names_a_rule_that_exists(example):
    result = planned(request(example))
    steps = [step for message in result.messages for step in message.steps]
    assert {step.rule for step in (*steps, *result.close_steps, *result.stop_steps)} <= RULES
