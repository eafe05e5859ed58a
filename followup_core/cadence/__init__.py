"""When to write: facts in, dated messages with their reasons out. Nothing here reads a clock."""

from followup_core.cadence.presets import Constants, Preset, constants, presets
from followup_core.cadence.stated import promised_date
from followup_core.cadence.types import Event, Facts, Interview, Plan, Planned, Stated, Step

__all__ = [
    "Constants",
    "Event",
    "Facts",
    "Interview",
    "Plan",
    "Planned",
    "Preset",
    "Stated",
    "Step",
    "constants",
    "presets",
    "promised_date",
]
