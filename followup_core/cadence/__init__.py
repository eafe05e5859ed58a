"""When to write: facts in, dated messages with their reasons out. Nothing here reads a clock."""

from followup_core.cadence.arrived import arrived
from followup_core.cadence.changes import Change, Entry, agenda, due, moved, next_moment, state
from followup_core.cadence.clock import wall_clock
from followup_core.cadence.facts import read_facts
from followup_core.cadence.nudges import Nudge, Reminder, nudge, reminders
from followup_core.cadence.planning import plan
from followup_core.cadence.presets import Constants, Preset, constants, presets
from followup_core.cadence.show import command, show
from followup_core.cadence.stated import promised_date
from followup_core.cadence.tell import kind_names, tell
from followup_core.cadence.types import Event, Facts, Interview, Plan, Planned, Stated, Step

__all__ = [
    "Change",
    "Constants",
    "Entry",
    "Event",
    "Facts",
    "Interview",
    "Nudge",
    "Plan",
    "Planned",
    "Preset",
    "Reminder",
    "Stated",
    "Step",
    "agenda",
    "arrived",
    "command",
    "constants",
    "due",
    "kind_names",
    "moved",
    "next_moment",
    "nudge",
    "plan",
    "presets",
    "promised_date",
    "read_facts",
    "reminders",
    "show",
    "state",
    "tell",
    "wall_clock",
]
