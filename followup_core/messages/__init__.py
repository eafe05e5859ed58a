"""What to write: one text for each situation, channel and tone, made from what was said in the room."""

from followup_core.messages.compose import Draft, Part, compose
from followup_core.messages.facts import Person, Record, Sender
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
    "Part",
    "Person",
    "Record",
    "Sender",
    "Situation",
    "Slot",
    "Tone",
    "Window",
    "channels",
    "compose",
    "situations",
    "tones",
]
