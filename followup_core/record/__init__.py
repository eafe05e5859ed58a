"""What is saved: types, reading and writing, and the shelf they stand on."""

from followup_core.record.convert import dumped, structured
from followup_core.record.facts import facts
from followup_core.record.shelf import ME, Damaged, Operation, Record, Sheet, Shelf, key_of
from followup_core.record.types import (
    NAME_LIMIT,
    TEXT_LIMIT,
    ContactPolicy,
    Draft,
    Event,
    Format,
    Interviewer,
    Me,
    Opportunity,
    Round,
    SentMessage,
    Template,
)

SCHEMA = 1
"""Version of the document. A step that upgrades it comes with each new number."""

__all__ = [
    "ME",
    "NAME_LIMIT",
    "SCHEMA",
    "TEXT_LIMIT",
    "ContactPolicy",
    "Damaged",
    "Draft",
    "Event",
    "Format",
    "Interviewer",
    "Me",
    "Operation",
    "Opportunity",
    "Record",
    "Round",
    "SentMessage",
    "Sheet",
    "Shelf",
    "Template",
    "dumped",
    "facts",
    "key_of",
    "structured",
]
