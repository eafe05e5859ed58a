"""What to write: one text for each situation, channel and tone, made from what was said in the room."""

from followup_core.messages.compose import Draft, Part, compose
from followup_core.messages.draft import command
from followup_core.messages.facts import Person, Record, Sender
from followup_core.messages.library import used_slots
from followup_core.messages.likeness import Likeness, Shared, alike
from followup_core.messages.situations import (
    Channel,
    Situation,
    Slot,
    Tone,
    Window,
    channels,
    situations,
    tones,
)

__all__ = [
    "Channel",
    "Draft",
    "Likeness",
    "Part",
    "Person",
    "Record",
    "Sender",
    "Shared",
    "Situation",
    "Slot",
    "Tone",
    "Window",
    "alike",
    "channels",
    "command",
    "compose",
    "situations",
    "tones",
    "used_slots",
]
