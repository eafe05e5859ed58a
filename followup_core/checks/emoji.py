"""Emoji, several exclamation marks, capitals for emphasis."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.hiding import HIDDEN
from followup_core.checks.engine.reading import merged
from followup_core.checks.missing_detail import COMMON

PICTURE = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2700-\u2712\u2714-\u27bf\u2b50\u2b55\u2764\u231a\u231b\u23e9-\u23f3\u203c\u2049]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff\U0001f000-\U0001faff\u2640\u2642]*"
)
EMOTICON = re.compile(
    r"(?<![\w:/])(?:[:;=8][-'^o]?[)(DPp3*|\]\[/\\](?![\w/])|<3+(?!\d)|[xX]D+\b|\^_\^|:'\(|[-o]_[-o]|\\o/|"
    r"¯\\_)(?!\w)"
)
MARKS = re.compile(r"[!！]+")
SHOUTED = re.compile(
    r"\b(?:SO|VERY|REALLY|EXTREMELY|TOTALLY|ABSOLUTELY|NOT|NEVER|ALWAYS|MUST|PLEASE|THANKS?|THANK YOU|"
    r"LOVE[DS]?|AMAZING|GREAT|BEST|NOW"
    r"|TODAY|ALL|ANY|EVERY|MUCH|MOST|SUCH|TRULY|SUPER|HUGE|PERFECT|AWESOME|NEED|WANT|DEFINITELY|EXACTLY|"
    r"EVER|STILL|AGAIN|YES|TOO|ONLY|ANYTHING"
    r"|EVERYTHING|IMPORTANT|EXCITED|INTERESTED|HIGHLY|IMMEDIATELY|FINALLY|PROMISE|BEYOND|ANYONE|DID|DO|"
    r"AM|HAVE|WILL|WOULD|HOPE|DREAM|MORE|LOT)\b"
)
CAPITALS = re.compile(r"\b[A-Z][A-Z'’]+(?:[ ,]+(?:[A-Z][A-Z'’]+|I))+\b")
LOUD = re.compile(r"\b[A-Z]{4,}\b")
STARTS = re.compile(r"(?:^|[.!?:]|\n)\s*$")
LEAST_SHOUTED_WORDS = 3
MOST_MARKS = 1


def _find(reading: Reading) -> Iterator[Hit]:
    own = _shown(reading)
    for pattern in (PICTURE, EMOTICON):
        yield from (Hit(*found.span(), replacement="") for found in pattern.finditer(own))
    marks = list(MARKS.finditer(own))
    if sum(len(mark[0]) for mark in marks) > MOST_MARKS:
        first = marks[0]
        extra = marks if len(first[0]) > 1 else marks[1:]
        yield from (Hit(*mark.span(), replacement="." if mark is not first else "!") for mark in extra)
    shouted = [] if own.isupper() else [*SHOUTED.finditer(own), *filter(_is_plain_word, LOUD.finditer(own))]
    capitals = [c for c in CAPITALS.finditer(own) if len(c[0].split()) >= LEAST_SHOUTED_WORDS]
    for start, end in merged(found.span() for found in (*shouted, *capitals)):
        yield Hit(
            start,
            end,
            message="Capitals read as shouting: small letters carry the same weight.",
            replacement=_calm(own[start:end], own[:start]),
        )


def _calm(shouted: str, before: str) -> str:
    """Give the words in small letters, with a capital at the start of a sentence and for “I”."""
    small = re.sub(r"\bi\b", "I", shouted.lower())
    return small[0].upper() + small[1:] if STARTS.search(before) else small


def _is_plain_word(found: re.Match[str]) -> bool:
    return found[0].lower() in COMMON


def _shown(reading: Reading) -> str:
    """Give the writer's own words as typed, with names and quotations hidden."""
    hidden = reading.search
    return "".join(HIDDEN if mark == HIDDEN else c for c, mark in zip(reading.body, hidden, strict=False))


CHECK = Check(
    id="emoji",
    title="Pictures and shouting",
    looks="Emoji, several exclamation marks, and capitals for emphasis.",
    rule="professional-tone",
    severity="warn",
    message="Words are enough: leave out pictures, and use one exclamation mark at most.",
    silent="For abbreviations, product names, and a single exclamation mark.",
    finder=By(_find, "marks have to be counted, and capitals need the text as it was typed"),
    bad=(
        Example("I was SO pleased to meet you!!! :-D", situation="ty-interview"),
        Example("The ledgers were a joy 😀", situation="ty-interview"),
        Example("I would LOVE to keep your books.", situation="ty-interview"),
    ),
    good=(
        Example("The PDF, the CSV and the VAT return are ready!", situation="ty-interview"),
        Example("I can meet on Monday (8:30) or Tuesday.", situation="ty-phone-screen"),
        Example("I have passed the ACCA exam and know SAP.", situation="ty-interview"),
    ),
)
