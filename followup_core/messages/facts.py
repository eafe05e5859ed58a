"""Who writes to whom about what: the facts every message is made from."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who reads a message; what is unknown stays empty and is never guessed."""

    name: str
    """Full name, in the order they write it."""
    given: str = ""
    """What they asked to be called, or how they sign."""
    title: str = ""
    """A title they use themselves, such as “Dr”."""
    sign_off: str = ""
    """The closing of their own messages, such as “Warm regards”."""


@dataclass(frozen=True, slots=True)
class Sender:
    """The candidate, with what goes under a letter."""

    name: str
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """The opportunity a message is about."""

    company: str
    role: str
    interview_on: dt.date | None = None
    details: tuple[str, ...] = ()
    """Moments noted after the interview; offered for slots, never put in by themselves."""
    other_companies: tuple[str, ...] = ()
    """Names of other employers in the user's records, which no message may mention by mistake."""
