"""The rules, loaded once from `rules.toml` and compiled."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

type Weight = Literal["strong", "weak", "dated"]

DOUBT, SIGN = "doubt", "sign"
"""Kinds that are no event: nothing may be said about the text; another cue counts only beside this one."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for one kind of reply, and what takes them back."""

    id: str
    kind: str
    weight: Weight
    patterns: tuple[re.Pattern[str], ...]
    not_after: frozenset[str]
    unless_after: re.Pattern[str] | None
    needs: str
    anywhere: bool


def _expanded(pattern: str, words: Mapping[str, str]) -> str:
    while (more := re.sub(r"\{([A-Z_]+)\}", lambda name: words[name[1]], pattern)) != pattern:
        pattern = more
    return pattern


def _cue(table: Mapping[str, Any], words: Mapping[str, str]) -> Cue:
    after = table.get("unless_after")
    return Cue(
        id=table["id"],
        kind=table["kind"],
        weight=table["weight"],
        patterns=tuple(re.compile(_expanded(pattern, words)) for pattern in table["patterns"]),
        not_after=frozenset(table.get("not_after", ())),
        unless_after=re.compile(_expanded(after, words)) if after else None,
        needs=table.get("needs", ""),
        anywhere=table.get("anywhere", False),
    )


data: Mapping[str, Any] = tomllib.loads(
    resources.files(__package__).joinpath("rules.toml").read_text("utf-8")
)
cues = tuple(_cue(table, data["words"]) for table in data["cue"])
guards: Mapping[str, re.Pattern[str]] = {name: re.compile(words) for name, words in data["guards"].items()}
letter: Mapping[str, re.Pattern[str]] = {name: re.compile(words) for name, words in data["letter"].items()}
outranks: Mapping[str, frozenset[str]] = {kind: frozenset(less) for kind, less in data["outranks"].items()}
days: Mapping[str, re.Pattern[str]] = {name: re.compile(words) for name, words in data["days"].items()}
told = re.compile(data["told"]["verb"])
moved = re.compile(data["moved"]["words"])
formats: tuple[str, ...] = tuple(data["sent"]["formats"])
