"""Tables of the guide that are made from the data alone."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from followup_core.cadence import Preset, presets
from followup_core.messages import situations
from followup_core.words import counted, duration
from site_app.publish.guide.blocks import draw

MODES = {
    "same_day": "the same day",
    "plus_24h": "a day later, at the same hour",
    "next_business_day": "the next business morning",
}
QUESTIONS = {
    "check_in_only": "in the check-in and the final note",
    "thank_you_if_unknown_and_check_in": "also in the thank-you, if it never came up",
    "never": "never",
}


def comparison() -> str:
    """Give every number of every preset, side by side."""
    return draw(
        "table",
        head=["", *(one.label for one in presets.values())],
        rows=[[title, *map(cell, presets.values())] for title, cell in NUMBERS.values()],
    )


def by_pace(names: Iterable[str]) -> str:
    """Give some numbers of each preset; KeyError names one that is unknown."""
    shown = [NUMBERS[name] for name in names]
    rows = [[one.label, *(cell(one) for _, cell in shown)] for one in presets.values()]
    return draw("table", head=["Pace", *(title for title, _ in shown)], rows=rows)


def limits(kinds: Iterable[str]) -> str:
    """Give the word limits of some kinds of message; KeyError names one that is unknown."""
    return draw(
        "table",
        head=["Message", "Words, at most"],
        rows=[[situations[kind].title, situations[kind].words] for kind in kinds],
    )


def _days(name: str, otherwise: str = "") -> Callable[[Preset], str]:
    return partial(_in_days, name, otherwise)


def _delay(preset: Preset) -> str:
    delay = preset.thank_you.min_delay_minutes
    return f"{duration(delay)} after" if delay else MODES[preset.thank_you.mode]


def _in_days(name: str, otherwise: str, preset: Preset) -> str:
    number = getattr(preset, name)
    return otherwise if number is None else counted(number, "day")


NUMBERS: Mapping[str, tuple[str, Callable[[Preset], object]]] = {
    "meant_for": ("Meant for", lambda one: one.meant_for),
    "thank_you.mode": ("Thank-you", lambda one: MODES[one.thank_you.mode]),
    "thank_you.min_delay_minutes": ("Thank-you, at the earliest", _delay),
    "thank_you.latest_hours": (
        "Thank-you, at the latest",
        lambda one: f"{one.thank_you.latest_hours} hours after",
    ),
    "check_in_bd": ("Check-in, if no date was named", _days("check_in_bd")),
    "grace_bd": ("Check-in, after their date", _days("grace_bd")),
    "status_window_bd": ("Time to send it", _days("status_window_bd")),
    "final_gap_bd": ("Final note, after the check-in", _days("final_gap_bd", otherwise="no final note")),
    "min_gap_after_thank_you_bd": ("Thank-you to check-in, at least", _days("min_gap_after_thank_you_bd")),
    "min_gap_between_status_bd": ("Between two questions, at least", _days("min_gap_between_status_bd")),
    "cap_total": ("Messages in a round, at most", lambda one: one.cap_total),
    "close_after_bd": ("Close the file, after the last message", _days("close_after_bd")),
    "after_ongoing_bd": (
        "Look in again after “still deciding”",
        _days("after_ongoing_bd", otherwise="wait for them"),
    ),
    "after_hold_bd": ("Look in again after “on hold”", _days("after_hold_bd", otherwise="wait for them")),
    "ask_timeline": ("Ask about timing", lambda one: QUESTIONS[one.ask_timeline]),
}
"""Each number of a preset by name: its title and how it is written. “Days” are business days."""
