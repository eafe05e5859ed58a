"""What a message has to hold and what it must not: looked for in any text, ours or the user's."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from followup_core.messages import grammar
from followup_core.messages.facts import Record, Sender
from followup_core.messages.letter import sentences, split_letter
from followup_core.messages.marks import clean
from followup_core.messages.situations import Situation

SHARED_WORDS = 0.6
"""Share of a fact's words that must be there for it to count as mentioned in a rewritten text."""

_WORD = re.compile(r"[^\W_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Element:
    """Something that a message says: its name for people, and what it looks like."""

    id: str
    says: str
    patterns: tuple[re.Pattern[str], ...]

    def find(self, text: str) -> re.Match[str] | None:
        """Give the first place in `text` that says it."""
        return next((found for pattern in self.patterns if (found := pattern.search(text))), None)


def _load(kind: str) -> Mapping[str, Element]:
    data = tomllib.loads(files(__package__).joinpath("elements.toml").read_text("utf-8"))[kind]
    return MappingProxyType(
        {
            key: Element(key, value["says"], tuple(re.compile(rf"(?i)(?<!\w){p}") for p in value["patterns"]))
            for key, value in data.items()
        }
    )


@cache
def required() -> Mapping[str, Element]:
    """Give the elements that some message must hold, by id."""
    return _load("required")


@cache
def absent() -> Mapping[str, Element]:
    """Give what some message must not hold, by id."""
    return _load("absent")


def mentions(text: str, fact: str) -> bool:
    """Tell whether `text` says `fact`, word for word or with most of its words.

    >>> mentions("You moved from spreadsheets to dbt, I hear.", "the move from spreadsheets to dbt")
    True
    """
    said, sought = (" ".join(_WORD.findall(part.casefold())) for part in (text, fact))
    if not sought or sought in said:
        return bool(fact)
    words, there = set(sought.split()), set(said.split())
    return len(words & there) >= SHARED_WORDS * len(words)


def missing_elements(
    situation: Situation,
    channel: str,
    message: str,
    sender: Sender,
    record: Record,
    facts: Mapping[str, str],
) -> tuple[str, ...]:
    """Give the ids of the required elements that `message` (subject and body) lacks."""
    return tuple(
        element
        for element in situation.elements[channel]
        if _is_asked(situation, element, facts) and not _holds(element, message, sender, record, facts)
    )


def wrong_elements(situation: Situation, message: str) -> tuple[str, ...]:
    """Give the ids of what must be absent from the text of `message` and is there.

    Asking whether the moment is good, at the start of a call, is no question about the job.
    """
    text = required()["good-moment"].patterns[0].sub("", split_letter(message).text)
    return tuple(key for key in situation.absent if absent()[key].find(text))


def _is_asked(situation: Situation, element: str, facts: Mapping[str, str]) -> bool:
    """Tell whether an element counts under the choices that were made."""
    if element.startswith("slot:"):
        return situation.asks(element.removeprefix("slot:"), facts)
    return not (element == "attendees" and facts.get("ask_who") == "no")


def _holds(element: str, message: str, sender: Sender, record: Record, facts: Mapping[str, str]) -> bool:
    day = record.interview_on
    if element.startswith("slot:"):
        fact = grammar.spoken_date(clean(facts.get(element.removeprefix("slot:"), "")))
        return mentions(message, fact)
    if element == "interview-day":
        return day is None or any(
            name in message for name in (grammar.day_name(day), grammar.month_name(day))
        )
    if element == "withdrawal" and message.startswith("Subject:"):
        return any(
            required()[element].find(sentence) for sentence in sentences(split_letter(message).text)[:2]
        )
    values = {
        "role": grammar.bare_role(clean(record.role)),
        "company": clean(record.company),
        "sender": clean(sender.name),
        "phone": clean(sender.phone),
        "phone-twice": clean(sender.phone),
    }
    if element in values:
        return message.count(values[element]) >= (2 if element == "phone-twice" else 1)
    return required()[element].find(message) is not None
