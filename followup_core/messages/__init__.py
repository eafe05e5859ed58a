"""What to write: one text for each situation, channel and tone, made from what was said in the room."""

from followup_core.messages.compose import Draft, Part, compose
from followup_core.messages.draft import command
from followup_core.messages.edits import Merged, Passage, merge
from followup_core.messages.facts import Person, Record, Sender
from followup_core.messages.library import used_slots
from followup_core.messages.likeness import Likeness, Shared, alike, distinct
from followup_core.messages.own import BadTemplate, as_own_text, check_own, own_text
from followup_core.messages.situations import (
    Channel,
    Situation,
    Slot,
    Tone,
    Window,
    channels,
    grouped,
    situations,
    tones,
)

__all__ = [
    "BadTemplate",
    "Channel",
    "Draft",
    "Likeness",
    "Merged",
    "Part",
    "Passage",
    "Person",
    "Record",
    "Sender",
    "Shared",
    "Situation",
    "Slot",
    "Tone",
    "Window",
    "alike",
    "as_own_text",
    "channels",
    "check_own",
    "command",
    "compose",
    "distinct",
    "grouped",
    "merge",
    "own_text",
    "situations",
    "tones",
    "used_slots",
]
