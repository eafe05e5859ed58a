"""How well the checks tell good messages from flawed ones."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from followup_core.checks import CHECKS, command
from followup_core.checks.engine.anatomy import plain, sentence_spans
from tests.messages.labelled import GRAVE, Message


@dataclass(frozen=True)
class Row:
    """What one check did: faults found and missed, alarms in good messages, and marks beside the faults."""

    check: str
    found: int
    missed: int
    alarms: int
    beside: int

    @property
    def precision(self) -> float | None:
        """The part of its marks that are right; None without any."""
        return _share(self.found, self.alarms + self.beside)

    @property
    def recall(self) -> float | None:
        """The part of its faults that it finds; None where there were none."""
        return _share(self.found, self.missed)


@dataclass
class Tally:
    """All counts; `notes` names every miss and every alarm."""

    good: int = 0
    clean: int = 0
    flawed: int = 0
    notes: list[str] = field(default_factory=list)
    _found: Counter[str] = field(default_factory=Counter)
    _missed: Counter[str] = field(default_factory=Counter)
    _alarms: Counter[str] = field(default_factory=Counter)
    _beside: Counter[str] = field(default_factory=Counter)

    def rows(self) -> Iterator[Row]:
        """Give a row for each check, and one for all of them."""
        counts = (self._found, self._missed, self._alarms, self._beside)
        for check in CHECKS:
            yield Row(check.id, *(count[check.id] for count in counts))
        yield Row("overall", *(count.total() for count in counts))

    def take_good(self, message: Message) -> None:
        """Count a message that may raise nothing; of hints only those count that are hints by nature."""
        marks = raised(message)
        grave = {one["check"] for one in marks if one["severity"] in GRAVE}
        hints = {one["check"] for one in marks} & HINTS
        self.good += 1
        self.clean += not grave
        self._alarms.update(grave | hints)
        self._note("false alarm", message, grave)

    def take_flawed(self, message: Message) -> None:
        """Count a message with its faults."""
        marks = raised(message)
        found = {one["check"] for one in marks} & message.must
        missed = message.must - found
        beside = _beside(message, marks) - message.must - message.may
        self.flawed += 1
        self._found.update(found)
        self._missed.update(missed)
        self._beside.update(beside)
        self._note("missed", message, missed)
        self._note("unlabelled", message, beside)

    def _note(self, what: str, message: Message, checks: Iterable[str]) -> None:
        self.notes += [f"{what}: {message.name}: {check}" for check in sorted(checks)]


HINTS = {check.id for check in CHECKS if check.severity == "info"}


def tally(good: Iterable[Message], flawed: Iterable[Message]) -> Tally:
    """Run the checks over all messages and count."""
    found = Tally()
    for message in good:
        found.take_good(message)
    for message in flawed:
        found.take_flawed(message)
    return found


def raised(message: Message) -> list[dict[str, Any]]:
    """Give what the checks find in a message; each is looked over once."""
    return _findings(json.dumps(message.request, sort_keys=True))


@cache
def _findings(request: str) -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = command(json.loads(request))["findings"]
    return findings


def _beside(message: Message, marks: Iterable[dict[str, Any]]) -> set[str]:
    """Give the checks that warn of a sentence in which nothing was to be found."""
    body = message.request["body"]
    right = {one["start"] for one in marks if one["check"] in message.must and one["end"]}
    faulty = [
        span for span in sentence_spans(plain(body), 0, len(body)) if any(_within(r, span) for r in right)
    ]
    return {
        one["check"]
        for one in marks
        if one["severity"] in GRAVE and not (one["end"] and any(_within(one["start"], s) for s in faulty))
    }


def _within(place: int, span: tuple[int, int]) -> bool:
    return span[0] <= place < span[1]


def _share(part: int, rest: int) -> float | None:
    return part / (part + rest) if part + rest else None
