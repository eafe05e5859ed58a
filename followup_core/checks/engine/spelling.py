"""What a spelling checker found, sifted: only what is a slip in a message to people, as findings of `typo`.

The checker is Harper, which runs beside us in the browser when the user wishes it. It knows English and
nothing of the people, firms and trades a message is about; `spelling.toml` says which of its rules are heard,
and why.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from followup_core.checks import doubled_word, typo
from followup_core.checks.engine.check import MOST_HITS, Finding
from followup_core.checks.engine.draft import Context, Draft
from followup_core.checks.engine.hiding import HIDDEN
from followup_core.checks.engine.reading import Reading
from followup_core.checks.engine.run import reading
from followup_core.checks.engine.spelling_words import HALF, Dialect, nearness, same_elsewhere
from followup_core.checks.engine.words import words

MOST_LINTS, MOST_REPLACEMENTS, LONGEST_WORD = 500, 8, 40
UNKNOWN = "SpellCheck"
"""The rule that marks a word which is in no dictionary."""
AROUND = 40
"""Characters that a pattern may look at before and after a place."""
SHORT, MIDDLE, LONG = 3, 5, 8
"""Letters of words of which ever more may be wrong: the shorter a word, the more others are near."""
FOREIGN = 1 / 3
"""The share of words unknown from which on a text is in another language."""
JOINTS = frozenset("-_@/.#‑–")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENDINGS = re.compile(r"(?:['’]s|(?<=e)d|(?<![sxhe])s|(?<!e)ed|(?<!e)ing|(?<!e)er|(?<!e)ers|(?<=e)rs?)$")


@dataclass(frozen=True, slots=True)
class Lint:
    """A place that Harper marks, in Unicode characters of the body; `replacements` are texts for it."""

    start: int
    end: int
    rule: str
    kind: str
    message: str
    replacements: tuple[str, ...] = ()


def read_lints(text: str, body: str) -> tuple[Lint, ...]:
    """Read what the page sends as JSON; nothing when it can't be read or is about another text.

    White space at the ends of the text may differ: it is often taken away on the way.
    """
    try:
        told = json.loads(text)
        read = str(told["text"])
        if read.strip() != body.strip():
            return ()
        moved = _margin(body) - _margin(read)
        found = tuple(_lint(one, moved) for one in told["lints"][:MOST_LINTS])
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
        return ()
    return tuple(one for one in found if 0 <= one.start < one.end <= len(body))


def _margin(text: str) -> int:
    return len(text) - len(text.lstrip())


def _lint(one: Mapping[str, Any], moved: int) -> Lint:
    replacements = tuple(str(text) for text in one["replacements"][:MOST_REPLACEMENTS])
    return Lint(
        int(one["start"]) + moved,
        int(one["end"]) + moved,
        str(one["rule"]),
        str(one["kind"]),
        str(one["message"]),
        replacements,
    )


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("spelling.toml").read_text("utf-8"))


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(_data()["words"][name].split())


def spelling(
    lints: Iterable[Lint], draft: Draft, context: Context, dialect: Dialect | None = None
) -> tuple[Finding, ...]:
    """Give the slips among what Harper marked in the body, none of them a place that our own checks mark.

    `dialect` is the English the user has chosen to keep to: None lets every country's spelling pass.
    """
    read = reading(draft, context)
    lints = [one for one in lints if one.end <= read.parts.own]
    parted = {(one.start, one.end): one.replacements[:1] for one in lints if one.rule == "SplitWords"}
    lints = [
        one for one in lints if _heard(one, read.body) and HIDDEN not in read.spelled[one.start : one.end]
    ]
    known = _known(draft, context)
    strange = [one for one in lints if one.rule == UNKNOWN]
    if len(strange) > FOREIGN * len(_WORD.findall(read.own)):
        return ()
    ours = [found for check in (typo.CHECK, doubled_word.CHECK) for found in check.findings(read)]
    findings: list[Finding] = []
    for one in sorted(lints, key=lambda one: (one.rule != UNKNOWN, one.start, one.end)):
        if any(one.start < other.end and other.start < one.end for other in (*ours, *findings)):
            continue
        found: Finding | None = _phrase(one)
        if one.rule == UNKNOWN:
            found = _word(one, read, known, dialect, parted.get((one.start, one.end), ()))
        findings += [found] if found else []
    return tuple(sorted(findings, key=lambda found: found.start))[:MOST_HITS]


def _heard(one: Lint, body: str) -> bool:
    kinds, rules = _data()["kinds"], _data()["rules"]
    if one.rule not in rules["on"] and (one.kind not in kinds["on"] or one.rule in rules["off"]):
        return False
    unless = rules["unless"].get(one.rule)
    around = f"{body[: one.start][-AROUND:]}⟨{body[one.start : one.end]}⟩{body[one.end :][:AROUND]}"
    return not (unless and re.search(unless, around))


def _known(draft: Draft, context: Context) -> frozenset[str]:
    """Give the words of people, employers and the role, and of earlier messages, in small letters."""
    recipient, sender, record = context.recipient, context.sender, context.record
    told = (
        *(recipient.name, recipient.given, recipient.title, sender.name, sender.email),
        *(record.company, record.role, *record.other_companies),
        *(sent.body for sent in context.history or () if sent.body != draft.body),
    )
    return frozenset(word.casefold() for text in told for word in _WORD.findall(text))


def _word(
    one: Lint, read: Reading, known: frozenset[str], dialect: Dialect | None, parted: tuple[str, ...]
) -> Finding | None:
    """Give a finding for a word that no dictionary has, None when it may well be a word all the same.

    `parted` is the same in two words, where it can be parted.
    """
    typed = read.body[one.start : one.end]
    if not _plain_word(typed, read.body[one.start - 1 : one.start], read.body[one.end : one.end + 1]):
        return None
    word, stem = typed.replace("’", "'"), _ENDINGS.sub("", typed)
    if word in known or not _list("trades").isdisjoint((word, stem)):
        return None
    others = [right for right in one.replacements if right.casefold() != word]
    if stem in known and stem not in others:
        return None
    abroad = next((right for right in others if same_elsewhere(word, right)), None)
    if abroad or word in _list("two_ways"):
        return _abroad(one, typed, abroad or one.replacements[0], dialect) if one.replacements else None
    near = next((pair for pair in parted if not _list("parted").isdisjoint(pair.split())), None)
    near = near or _nearest(word, filter(_one_word, one.replacements))
    if not near or (stem in one.replacements and nearness(word, near) > HALF):
        return None
    return _finding(one, f"“{typed}” looks like a slip of the keys.", near)


def _plain_word(typed: str, before: str, after: str) -> bool:
    """Tell whether a place is a word in small letters: a capital makes a name, a hyphen a new word."""
    if not (
        typed.replace("’", "").isascii()
        and typed.islower()
        and _WORD.fullmatch(typed)
        and len(typed) <= LONGEST_WORD
    ):
        return False
    return before not in JOINTS and after not in JOINTS - {"."}


def _nearest(word: str, replacements: Iterable[str]) -> str | None:
    """Give the word that was meant: the nearest, of several the one that stands in many letters."""
    common = words("form_letter") | _list("common")
    near = sorted(
        (nearness(word, right), right.casefold() not in common, n, right)
        for n, right in enumerate(replacements)
    )
    for slips, rare, _, right in near:
        if _plausible(word, right, slips, rare=rare):
            return right
    return None


def _one_word(right: str) -> bool:
    """Tell whether a word is neither parted nor a possessive: helpdesk may be one word, runbooks are many."""
    whole, _, owned = right.partition("'s")
    return right.replace("'", "").isalpha() and (whole == right or (not owned and whole in _list("clipped")))


def _plausible(word: str, right: str, slips: float, *, rare: bool) -> bool:
    """Tell whether a word is that other word mistyped: the shorter or rarer, the less may be wrong."""
    swapped = sorted(word) == sorted(right)
    if slips == 0:  # but for its capital: the days are meant, names of products may be written small
        return right.casefold() in _list("capitals")
    if len(word) <= SHORT:
        return swapped
    if rare:
        return swapped or slips <= (HALF if len(word) <= MIDDLE else 1.0 if len(word) <= LONG else 1.5)
    return slips <= (1.0 if len(word) <= MIDDLE else 2.0 if len(word) < LONG else 2.5)


def _abroad(one: Lint, typed: str, right: str, dialect: Dialect | None) -> Finding | None:
    """Give a finding for another country's spelling when the user has chosen to keep to one."""
    if dialect is None:
        return None
    return _finding(one, f"In {dialect.title()} English “{typed}” is spelt “{right}”.", right)


def _phrase(one: Lint) -> Finding:
    said = re.sub(r"`([^`]*)`", r"“\1”", one.message)
    return _finding(one, said, one.replacements[0] if one.replacements else None)


def _finding(one: Lint, message: str, replacement: str | None) -> Finding:
    return Finding("typo", "warn", message, one.start, one.end, typo.CHECK.rule, replacement)
