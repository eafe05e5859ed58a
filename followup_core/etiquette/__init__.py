"""The etiquette: what the sources say, stated once, with who says it and what applies it."""

from followup_core.etiquette.catalogue import (
    KINDS,
    Circumstance,
    Consensus,
    Contradiction,
    Evidence,
    Rule,
    Side,
    Source,
    circumstances,
    consensus,
    contradictions,
    evidence,
    rules,
    sources,
    verdict,
)
from followup_core.etiquette.numbers import fill, number
from followup_core.etiquette.show import command

__all__ = [
    "KINDS",
    "Circumstance",
    "Consensus",
    "Contradiction",
    "Evidence",
    "Rule",
    "Side",
    "Source",
    "circumstances",
    "command",
    "consensus",
    "contradictions",
    "evidence",
    "fill",
    "number",
    "rules",
    "sources",
    "verdict",
]
