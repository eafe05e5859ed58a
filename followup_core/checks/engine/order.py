"""Findings in the order in which people should see them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from followup_core.checks.engine.check import SEVERITIES, Finding

MOST_WARNINGS = 5
LONGEST_PLACE = 200
"""A finding about more characters is about a passage."""
PASSAGES = frozenset(("near-duplicate", "too-long", "too-thin", "wall-of-text"))
"""Checks that look at a passage, be it ever so short."""
HEATED = frozenset(
    ("argues-decision", "blame", "decision-pressure", "demand", "desperation", "frustration", "ultimatum")
)
"""Checks that hear a feeling in a message: with an error of theirs it had better wait until the morning."""


class Shown(NamedTuple):
    """What is shown at once, and what is folded away."""

    first: tuple[Finding, ...]
    folded: tuple[Finding, ...]


def passage(found: Finding) -> bool:
    """Tell whether a finding is about a passage: it leaves what is found inside that as it is."""
    return found.check in PASSAGES or found.end - found.start > LONGEST_PLACE


def order(findings: Iterable[Finding]) -> Shown:
    """Merge findings that overlap, put blocks and errors first, then five warnings; the rest is folded."""
    merged = _merged(findings)
    ranked = sorted(merged, key=lambda found: (SEVERITIES.index(found.severity), found.start, found.end))
    grave = [found for found in ranked if found.severity in ("block", "error")]
    warnings = [found for found in ranked if found.severity == "warn"]
    hints = [found for found in ranked if found.severity == "info"]
    return Shown((*grave, *warnings[:MOST_WARNINGS]), (*warnings[MOST_WARNINGS:], *hints))


def _merged(findings: Iterable[Finding]) -> list[Finding]:
    """Keep one finding for each place: the gravest names it, and its place covers all of them.

    Findings about the message as a whole have no place and stay, once for each check; so do those
    about a passage.
    """
    placed: list[Finding] = []
    whole: dict[tuple[str, int], Finding] = {}
    for found in sorted(findings, key=lambda found: (found.start, -found.end)):
        if found.start == found.end or passage(found):
            whole.setdefault((found.check, found.start), found)
        elif placed and found.start < placed[-1].end:
            placed[-1] = _joined(placed[-1], found)
        else:
            placed.append(found)
    return [*whole.values(), *placed]


def _joined(one: Finding, other: Finding) -> Finding:
    grave = min(one, other, key=lambda found: SEVERITIES.index(found.severity))
    start, end = min(one.start, other.start), max(one.end, other.end)
    fits = (grave.start, grave.end) == (start, end)
    return replace(grave, start=start, end=end, replacement=grave.replacement if fits else None)
