"""Put steps into words; the words stand in `words.toml`, the numbers come from the steps."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from importlib import resources
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from followup_core.words import clock, counted, duration, place, quoted, short_day
from followup_core.workdays import calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from followup_core.cadence.types import Step

_words_of_a_plan = tomllib.loads(resources.files(__package__).joinpath("words.toml").read_text("utf-8"))
kind_names: Mapping[str, str] = _words_of_a_plan["kinds"]
information: Mapping[str, str] = _words_of_a_plan["info"]
sentences: Mapping[str, Mapping[str, str]] = _words_of_a_plan["steps"]


def tell(step: Step) -> tuple[str, str]:
    """Give a step for people: a short left column and the sentence why.

    >>> from followup_core.cadence.types import Step
    >>> tell(Step("grace", "grace-2bd", "wait-past-date", {"n": 2}, date(2026, 3, 17)))[0]
    '+ 2 business days'
    """
    words = _words(step)
    sentence = sentences[_name(step)]
    return sentence["left"].format_map(words), sentence["why"].format_map(words)


def _name(step: Step) -> str:
    """Choose the words: some steps say more when there is more to say."""
    inputs = step.inputs
    if inputs.get("said"):
        return f"{step.name}-said"
    if step.name == "lands" and inputs["workplace"]:
        return "lands-open"
    return "final-gap-sent" if step.name == "final-gap" and inputs["sent"] else step.name


def _words(step: Step) -> Mapping[str, str]:
    words = {name: _spoken(value) for name, value in step.inputs.items()}
    if isinstance(step.effect, date):
        words["day"] = short_day(step.effect)
        words["moment"] = _spoken(step.effect)
    for name, value in step.inputs.items():
        match name, value:
            case "n", int():
                words["n_business_days"] = counted(value, "business day")
            case "said", str():
                words["said"] = quoted(value)
            case "minutes", int():
                words["duration"] = duration(value)
            case (("before" | "raw"), datetime()):
                words[f"{name}_day"] = short_day(value)
                words[f"{name}_clock"] = clock(value)
            case "workplace", str():
                words["workplace"] = calendar(value).place
            case "zone", str() if isinstance(step.effect, datetime):
                words["clocks"] = _clocks(step.effect, value, step.inputs["candidate_zone"])
            case _:
                pass
    return words


def _spoken(value: object) -> str:
    if isinstance(value, datetime):
        return f"{short_day(value)}, {clock(value)}"
    return short_day(value) if isinstance(value, date) else str(value)


def _clocks(moment: datetime, zone: str, own: object) -> str:
    """Say what time it is on both sides: “10:00 in New York is 14:00 for you in London”."""
    if not isinstance(own, str):
        return f"{clock(moment)} in {place(zone)}."
    yours = moment.astimezone(ZoneInfo(own))
    if yours.utcoffset() == moment.utcoffset():
        return f"{clock(moment)} in {place(zone)}, and for you too."
    day = "" if yours.date() == moment.date() else f" on {short_day(yours)}"
    return f"{clock(moment)} in {place(zone)} is {clock(yours)}{day} for you in {place(own)}."
