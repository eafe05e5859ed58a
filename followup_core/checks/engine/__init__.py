"""What a check is made of, and how it is run."""

from followup_core.checks.engine.check import Check, Example, Finding, Hit
from followup_core.checks.engine.draft import Context, Draft, Sent
from followup_core.checks.engine.groups import PERSONAL, REPLIES, STATUS, THANKS, THANKS_AFTER_INTERVIEW
from followup_core.checks.engine.kinds import By, Lacks, Phrases, Tally
from followup_core.checks.engine.reading import Reading

__all__ = [
    "PERSONAL",
    "REPLIES",
    "STATUS",
    "THANKS",
    "THANKS_AFTER_INTERVIEW",
    "By",
    "Check",
    "Context",
    "Draft",
    "Example",
    "Finding",
    "Hit",
    "Lacks",
    "Phrases",
    "Reading",
    "Sent",
    "Tally",
]
