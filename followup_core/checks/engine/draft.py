"""What a check looks at: the draft, and what is known about it."""

import datetime as dt
from dataclasses import dataclass

from followup_core.cadence import Facts
from followup_core.messages import Person, Record, Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A message somebody is writing; `subject` is empty outside email."""

    situation: str
    channel: str = "email"
    tone: str = "standard"
    subject: str = ""
    body: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that went out before; `sent_at` on the recipient's wall clock."""

    situation: str
    recipient: str
    sent_at: dt.datetime
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known around a draft. None says “unknown”; an empty tuple says “none”."""

    recipient: Person
    sender: Sender
    record: Record
    history: tuple[Sent, ...] | None = None
    facts: Facts | None = None
    """The request that the plan is computed from."""
    now: dt.datetime | None = None
    """The recipient's wall clock at the moment of sending."""
    cc: tuple[str, ...] = ()
    attachments: tuple[str, ...] | None = None
    channels_offered: tuple[str, ...] | None = None
    employer_domain: str = ""
    """Domain of the addresses of the present employer."""
    decision_same_day: bool = False
