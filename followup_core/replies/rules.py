"""The rules, loaded once from `letter.toml`, `words.toml` and the files of `cues`, and compiled."""

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
    needs: frozenset[str]
    against: frozenset[str]
    anywhere: bool
    statement: bool


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
        needs=frozenset(table.get("needs", ())),
        against=frozenset(table.get("against", ())),
        anywhere=table.get("anywhere", False),
        statement=table.get("statement", False),
    )


def _loaded() -> Mapping[str, Any]:
    """Give the tables of all files as one; those under `cue` in the order of the files' names."""
    here = resources.files(__package__)
    files = sorted(here.joinpath("cues").iterdir(), key=lambda file: file.name)
    said = [tomllib.loads(file.read_text("utf-8"))["cue"] for file in files]
    about, how = (
        tomllib.loads(here.joinpath(f"{name}.toml").read_text("utf-8")) for name in ("letter", "words")
    )
    return about | how | {"cue": [cue for cues in said for cue in cues]}


def _compiled(table: Mapping[str, str]) -> Mapping[str, re.Pattern[str]]:
    return {name: re.compile(_expanded(words, data["words"])) for name, words in table.items()}


data = _loaded()
cues = tuple(_cue(table, data["words"]) for table in data["cue"])
guards = _compiled(data["guards"])
letter = _compiled(data["letter"])
days = _compiled(data["days"])
front = re.compile(data["spelling"]["front"])
outranks: Mapping[str, frozenset[str]] = {kind: frozenset(less) for kind, less in data["outranks"].items()}
formats: tuple[str, ...] = tuple(data["sent"]["formats"])
