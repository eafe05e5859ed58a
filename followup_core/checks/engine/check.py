"""A check: what it looks for, what it says, and texts that show when it fires and when it does not."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from followup_core.checks.engine.reading import Reading

type Severity = Literal["block", "error", "warn", "info"]

SEVERITIES: tuple[Severity, ...] = ("block", "error", "warn", "info")
"""From “do not send” to “a hint”."""
SAID: Mapping[str, str] = {
    "block": "Stop",
    "error": "Please change",
    "warn": "Look again",
    "info": "A thought",
}
"""How people are told of each."""
MOST_HITS = 20
"""More marks of one kind in one message help nobody."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in the body, in characters; 0 to 0 is the message as a whole or its subject."""

    start: int = 0
    end: int = 0
    severity: Severity | None = None
    message: str = ""
    """Said instead of the check's own sentence."""
    replacement: str | None = None
    in_subject: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has to say about a place in the body.

    `start` and `end` count Unicode characters of the body; both are 0 for a finding about the subject, about
    something that is missing, or about the message as a whole. `replacement` is a text for that place;
    `in_subject` says that it is about the subject.
    """

    check: str
    severity: Severity
    message: str
    start: int
    end: int
    rule: str
    replacement: str | None = None
    in_subject: bool = False


class Finder(Protocol):
    """Anything that finds places in a reading."""

    def find(self, reading: Reading) -> Iterable[Hit]:
        """Give the places."""
        ...


@dataclass(frozen=True, slots=True)
class Example:
    """A text that shows a check at work. `whole` texts stand alone, others stand inside a sound message."""

    text: str
    situation: str = "checkin-open"
    channel: str = "email"
    tone: str = "standard"
    subject: str | None = None
    whole: bool = False
    known: Mapping[str, object] = field(default_factory=dict)
    """Further fields of a `check` request."""
    told: str = ""
    """What `known` says, for the reader of the guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One of the checks; `rule` is an id of the catalogue, `silent` says when it holds its tongue."""

    id: str
    title: str
    looks: str
    """What it looks at."""
    rule: str
    severity: Severity | Callable[[Reading], Severity]
    message: str
    silent: str
    finder: Finder
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    only: tuple[str, ...] = ()
    """Situations it looks at; empty is all."""
    never: tuple[str, ...] = ()
    """Situations it leaves alone."""
    channels: tuple[str, ...] = ()
    """Channels it looks at; empty is all."""

    def findings(self, reading: Reading) -> Iterable[Finding]:
        """Give what this check has to say."""
        if (self.only and reading.situation not in self.only) or reading.situation in self.never:
            return
        if self.channels and reading.channel not in self.channels:
            return
        usual = self.severity(reading) if callable(self.severity) else self.severity
        for number, hit in enumerate(self.finder.find(reading)):
            if number >= MOST_HITS:
                return
            yield Finding(
                self.id,
                hit.severity or usual,
                hit.message or self.message,
                hit.start,
                hit.end,
                self.rule,
                hit.replacement,
                hit.in_subject,
            )
