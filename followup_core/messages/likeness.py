"""How alike notes to several people are, for nobody should find their thank-you in a colleague's post."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from followup_core.messages.letter import sentences, split_letter

FEWEST_WORDS = 4
"""Shorter sentences (“Thank you again.”) may stand in every note."""

TOO_ALIKE = 0.8
"""Notes that have this much in common are one note, sent twice."""

_WORD = re.compile(r"[^\W_][\w’'-]*")


class Shared(NamedTuple):
    """A sentence and the numbers of the notes it stands in."""

    sentence: str
    notes: tuple[int, ...]


class Likeness(NamedTuple):
    """How alike notes are: `grid[i][j]` from 0 (nothing in common) to 1 (the same), and what they share."""

    grid: tuple[tuple[float, ...], ...]
    shared: tuple[Shared, ...]

    @property
    def highest(self) -> float:
        """The likeness of the two notes that are most alike; 0 for a single note."""
        pairs = (row[other] for number, row in enumerate(self.grid) for other in range(number))
        return max(pairs, default=0.0)


def alike(notes: Sequence[str]) -> Likeness:
    r"""Compare the texts of `notes`, word by word; greetings and signatures are left out.

    >>> alike(["Hello Dana,\n\nI liked the chess club.", "Hello Bo,\n\nI liked the chess club."]).highest
    1.0
    """
    texts = [split_letter(note).text for note in notes]
    words = [_WORD.findall(text.casefold()) for text in texts]
    rows = [[_ratio(one, other) for other in words[:number]] for number, one in enumerate(words)]
    everyone = range(len(notes))
    grid = tuple(
        tuple(1.0 if one == other else rows[max(one, other)][min(one, other)] for other in everyone)
        for one in everyone
    )
    return Likeness(grid, _shared(texts))


def _ratio(one: list[str], other: list[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else 0.0


def _shared(texts: Sequence[str]) -> tuple[Shared, ...]:
    places: dict[tuple[str, ...], list[int]] = {}
    wording: dict[tuple[str, ...], str] = {}
    for number, text in enumerate(texts):
        for sentence in sentences(text):
            key = tuple(_WORD.findall(sentence.casefold()))
            if len(key) >= FEWEST_WORDS and number not in places.setdefault(key, []):
                places[key].append(number)
                wording.setdefault(key, sentence)
    return tuple(Shared(wording[key], tuple(notes)) for key, notes in places.items() if len(notes) > 1)


def distinct(moments: Sequence[str]) -> tuple[bool, ...]:
    """Tell of each moment whether it is there and belongs to one note only.

    >>> distinct(["the chess club", "The chess club.", "the rota", ""])
    (False, False, True, False)
    """
    keys = [" ".join(_WORD.findall(moment.casefold())) for moment in moments]
    return tuple(bool(key) and keys.count(key) == 1 for key in keys)
