"""The phrases and the words around them, loaded once from `phrases.toml` and compiled."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

type Needs = Literal["nothing", "lead", "context"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of naming a time: how to find it, which arithmetic reads it, what has to surround it."""

    id: str
    reading: str
    lead: str
    needs: Needs
    patterns: tuple[re.Pattern[str], ...]
    unless_before: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Context:
    """The words around a phrase that decide whether it counts, each as a compiled pattern."""

    boundary: re.Pattern[str]
    sentence: re.Pattern[str]
    idioms: re.Pattern[str]
    denial: re.Pattern[str]
    limit: re.Pattern[str]
    denied_after: re.Pattern[str]
    past: re.Pattern[str]
    answer: re.Pattern[str]
    elsewhere: re.Pattern[str]
    meanwhile: re.Pattern[str]
    done: re.Pattern[str]
    hedges: re.Pattern[str]
    invite: re.Pattern[str]
    their_turn: re.Pattern[str]
    your_turn: re.Pattern[str]
    instead: re.Pattern[str]
    waiting: re.Pattern[str]
    no_chasing: re.Pattern[str]


def _expanded(pattern: str, words: Mapping[str, str]) -> str:
    while (more := re.sub(r"\{([A-Z_]+)\}", lambda name: words[name[1]], pattern)) != pattern:
        pattern = more
    return pattern


def _optional(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None


def _phrase(table: Mapping[str, Any], words: Mapping[str, str]) -> Phrase:
    before = table.get("unless_before")
    return Phrase(
        id=table["id"],
        reading=table["reading"],
        lead=table["lead"],
        needs=table["needs"],
        patterns=tuple(re.compile(_expanded(p, words)) for p in table["patterns"]),
        unless_before=_optional(before and rf"\b{before} $"),
        unless_after=_optional(_expanded(table.get("unless_after", ""), words)),
    )


def _lead(table: Mapping[str, str]) -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{kind}>{words})" for kind, words in table.items() if kind != "fillers")
    return re.compile(rf"(?<![\w'])(?:{kinds}) (?:{table['fillers']} ){{0,5}}$")


data: Mapping[str, Any] = tomllib.loads(
    resources.files(__package__).joinpath("phrases.toml").read_text("utf-8")
)
ordinals: tuple[str, ...] = tuple(data["counting"]["ordinals"])
amounts: Mapping[str, int] = {
    word: number for number, word in enumerate(data["counting"]["cardinals"], 1)
} | data["counting"]["other"]
_words: Mapping[str, str] = data["words"] | {
    "CARDINAL": f"(?:{'|'.join(data['counting']['cardinals'])})",
    "DAYWORD": f"(?:{'|'.join(ordinals)})",
}
phrases = tuple(_phrase(table, _words) for table in data["phrase"])
leads: Mapping[str, re.Pattern[str]] = {name: _lead(table) for name, table in data["leads"].items()}
context = Context(**{name: re.compile(pattern) for name, pattern in data["context"].items()})
no_date_words: Mapping[str, str] = data["no_date"]
also_called: Mapping[str, list[str]] = data["holidays"]["also"]
every_year: Mapping[str, tuple[int, int]] = data["holidays"]["every_year"]
month_first = frozenset(data["numbers"]["month_first"])
unclear = frozenset(data["numbers"]["unclear"])
