"""The numbers in a statement: placeholders filled from the cadence and from the limits of the messages."""

import re
from collections.abc import Callable
from datetime import time

from followup_core.cadence.presets import constants, presets
from followup_core.messages.situations import channels, situations
from followup_core.words import clock, duration

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def fill(statement: str, spell: Callable[[int], str] = str) -> str:
    """Give a statement with its numbers in place; KeyError names a placeholder that nothing answers to.

    `spell` writes a whole number; by default in digits. What is named in minutes comes with its unit.

    >>> fill("{prompt.thank_you.min_delay_minutes}, {balanced.grace_bd} days, {constants.status_send}")
    '1 hour, 2 days, 10:00'
    """

    def written(placeholder: re.Match[str]) -> str:
        value = number(placeholder[1])
        if isinstance(value, time):
            return clock(value)
        return duration(value) if placeholder[1].endswith("_minutes") else spell(value)

    return PLACEHOLDER.sub(written, statement)


def number(name: str) -> int | time:
    """Look up a name such as `balanced.check_in_bd` or `ty-interview.words`; KeyError if there is none."""
    holder, *path = name.split(".")
    homes = (presets, {"constants": constants}, situations, channels)
    value: object = next((home[holder] for home in homes if holder in home), None)
    for part in path:
        value = getattr(value, part, None)
    if isinstance(value, bool) or not isinstance(value, int | time):
        raise KeyError(name)
    return value
