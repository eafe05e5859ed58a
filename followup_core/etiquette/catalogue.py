"""The etiquette as typed data, loaded once: rules, sources, disputes, evidence, circumstances."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal

type Kind = Literal["timing", "content", "tone", "conduct", "mindset", "evidence"]
KINDS: tuple[Kind, ...] = ("timing", "content", "tone", "conduct", "mindset", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One piece of advice. `statement` holds placeholders for `numbers.fill`, and no digit of its own.

    `applied_by` names what acts on it, as `cadence:<number or fact>`, `step:<step of a plan>`,
    `situation:<message>`, `message:<element>`, `slot:<slot>`, `channel:<id>`, `tone:<id>`, `check:<id>`,
    `nudge:<id>`, or only `guide`.
    """

    id: str
    kind: Kind
    statement: str
    sources: tuple[str, ...]
    applied_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Someone who said something: grade A, B or C, or one of the four articles we began with."""

    id: str
    grade: Literal["A", "B", "C", "article"]
    name: str
    known_for: str
    links: tuple[str, ...] = ()
    """Whole addresses for readers."""
    site: str = ""
    """The site, where the whole address isn't known."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a contradiction."""

    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A question on which the sources disagree, what we do by default, and what else can be chosen.

    `numbers` are those of a preset in which it shows, by name; none where all presets do the same.
    """

    id: str
    question: str
    sides: tuple[Side, ...]
    default: str
    otherwise: str
    rules: tuple[str, ...]
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was asked or measured, and how far it carries; `show` is how the guide may use it."""

    id: str
    claim: str
    found: str
    sources: tuple[str, ...]
    strength: str
    show: Literal["debunked", "poll", "background", "voice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstance:
    """A case that the articles leave out, with what wider guidance says; `applied_by` as in Rule."""

    id: str
    title: str
    advice: str
    sources: tuple[str, ...]
    applied_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consensus:
    """How far guidance agrees on one matter of timing, and where our default lies."""

    id: str
    question: str
    found: str
    ours: str
    sources: tuple[str, ...]


def _toml(path: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(path).read_text("utf-8"))


def _typed[T](make: Callable[..., T], tables: Mapping[str, Any], **more: object) -> dict[str, T]:
    return {key: make(id=key, **_tuples(table), **more) for key, table in tables.items()}


def _tuples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in table.items()}


def _contradictions() -> dict[str, Contradiction]:
    tables = _toml("contradictions.toml")
    for table in tables.values():
        table["sides"] = [Side(side["says"], tuple(side["sources"])) for side in table["sides"]]
    return _typed(Contradiction, tables)


def _rules() -> dict[str, Rule]:
    return {
        rule.id: rule
        for kind in KINDS
        for rule in _typed(Rule, _toml(f"rules/{kind}.toml"), kind=kind).values()
    }


_evidence = _toml("evidence.toml")
verdict: str = _evidence.pop("verdict")
"""What all the evidence together allows one to say."""
rules: Mapping[str, Rule] = MappingProxyType(_rules())
sources: Mapping[str, Source] = MappingProxyType(_typed(Source, _toml("sources.toml")))
contradictions: Mapping[str, Contradiction] = MappingProxyType(_contradictions())
evidence: Mapping[str, Evidence] = MappingProxyType(_typed(Evidence, _evidence))
circumstances: Mapping[str, Circumstance] = MappingProxyType(
    _typed(Circumstance, _toml("circumstances.toml"))
)
consensus: Mapping[str, Consensus] = MappingProxyType(_typed(Consensus, _toml("consensus.toml")))
