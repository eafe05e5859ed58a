"""The anatomy of a written message: greeting, text, signature; paragraphs, sentences, words."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

_GREETING = re.compile(
    r"(?i)^(?:dear|hello|hi|good (?:morning|afternoon|evening))\b(?:.{0,99}[,:]|[^.?!]{0,99})$"
)
_CLOSING = re.compile(r"^[^\W\d_][^.?!:;,]{0,40},$")
_ABBREVIATION = re.compile(
    r"(?i)(?:^|[\s(“])(?:dr|mr|mrs|ms|mx|prof|st|jr|sr|inc|ltd|co|corp|no|vs|e\.g|i\.e|[a-z])\.$"
)
LONGEST_SHORTENED = 8
"""Characters before a full stop that decide whether it ends a sentence or shortens a word."""
_BOUNDARY = re.compile(r"[.!?…][”’\"'»)]*(?=\s)")
_WORD = re.compile(r"\S*\w\S*")


class Letter(NamedTuple):
    """A message in three: the greeting line, the text, and closing with signature (each may be empty)."""

    greeting: str
    text: str
    signature: str


def split_letter(body: str) -> Letter:
    r"""Part a message into greeting, text and signature, whoever wrote it.

    >>> split_letter("Hello Dana,\n\nThank you.\n\nBest regards,\nSam Rivera\n555 0142")
    Letter(greeting='Hello Dana,', text='Thank you.', signature='Best regards,\nSam Rivera\n555 0142')
    """
    lines = body.strip().split("\n")
    first = 1 if len(lines) > 1 and _GREETING.match(lines[0].strip()) else 0
    last = len(lines)
    for index in range(len(lines) - 1, max(first, len(lines) - 7), -1):
        if _CLOSING.match(lines[index].strip()):
            last = index
            break
    return Letter(
        "\n".join(lines[:first]).strip(),
        "\n".join(lines[first:last]).strip(),
        "\n".join(lines[last:]).strip(),
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """Give the paragraphs of `text`, each on one line."""
    return tuple(" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip())


def sentences(text: str) -> tuple[str, ...]:
    """Give the sentences of `text`; “Dr. Lee of Contoso Inc. called” is one.

    >>> sentences("Dr. Lee called. Was it you?")
    ('Dr. Lee called.', 'Was it you?')
    """
    found: list[str] = []
    for paragraph in paragraphs(text):
        edges = (0, *sentence_ends(paragraph), len(paragraph))
        found += [paragraph[start:end].strip() for start, end in pairwise(edges)]
    return tuple(sentence for sentence in found if sentence)


def sentence_ends(paragraph: str) -> Iterator[int]:
    """Give the places inside a paragraph at which a sentence ends; its last need not be among them."""
    start = 0
    for end in _BOUNDARY.finditer(paragraph):
        if not _ABBREVIATION.search(paragraph[max(start, end.end() - LONGEST_SHORTENED) : end.end()]):
            start = end.end()
            yield start


def count_words(text: str) -> int:
    """Count the words of `text`: runs of visible characters with a letter or digit among them."""
    return len(_WORD.findall(text))
