"""Marks around what people typed, so that a rendered text still knows where each word came from."""

import re
import unicodedata
from typing import NamedTuple

OPEN, SHUT = "\ue000", "\ue001"
FIRST = 0xE100
"""The private-use character after OPEN says which value follows: FIRST + its number."""

_MARKED = re.compile(f"{OPEN}(.)([^{SHUT}]*){SHUT}")
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SENTENCE_END = re.compile(r"[.!?…][”’\"'»)]*$")


class Part(NamedTuple):
    """A stretch of a text and its origin: `template`, `slot:<id>`, `record:<field>` or `gap:<id>`."""

    text: str
    origin: str


def clean(text: str) -> str:
    r"""Give `text` as one line, without control, private-use, surrogate and direction-override characters.

    >>> clean(" Sam\r\nBcc: all@example.org\ue000 ")
    'Sam Bcc: all@example.org'
    """
    spaced = " ".join(text.split())
    kept = (
        c for c in spaced if c not in _BIDI_CONTROLS and unicodedata.category(c) not in ("Cc", "Co", "Cs")
    )
    return " ".join("".join(kept).split())


def mark(number: int, text: str) -> str:
    """Wrap the cleaned `text` of value `number`."""
    return f"{OPEN}{chr(FIRST + number)}{text}{SHUT}"


def split(marked: str, origins: list[str]) -> tuple[Part, ...]:
    """Take the marks out of a rendered text: its parts in order, no two neighbours from the template.

    A full stop of the template is dropped where the value before it already ends a sentence (“Contoso Inc.”).
    """
    pieces: list[Part] = []
    position = 0
    for found in _MARKED.finditer(marked):
        pieces.append(Part(marked[position : found.start()], "template"))
        pieces.append(Part(found[2], origins[ord(found[1]) - FIRST]))
        position = found.end()
    pieces.append(Part(marked[position:], "template"))
    parts: list[Part] = []
    for text, origin in pieces:
        before = parts[-1] if parts else Part("", "template")
        ends_twice = (
            before.origin != "template"
            and text.startswith(".")
            and _SENTENCE_END.search(before.text) is not None
        )
        rest = text[1:] if ends_twice and not text.startswith("..") else text
        if not rest:
            continue
        if parts and origin == before.origin == "template":
            parts[-1] = Part(before.text + rest, origin)
        else:
            parts.append(Part(rest, origin))
    return tuple(parts)
