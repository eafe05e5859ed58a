"""How near two words are, and whether they are one word in two countries."""

import re
from typing import Literal

type Dialect = Literal["american", "australian", "british", "canadian"]
HALF = 0.5
"""What a slip costs that the ear hardly hears: a letter doubled or not, an apostrophe, another vowel."""
_ALIKE = tuple(map(frozenset, ("aeiouy", "csz", "ck", "mn", "dt")))
_VARIANTS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"(?<=[a-z]{3})our", "or"),
        (r"(?<=[a-z]{2})([iy])s(?=e|ing|ation|able)", r"\1z"),
        (r"(?<=[bgtv])re(?=s?$)", "er"),
        (r"ae|oe", "e"),
        (r"(?<=[a-z]{2}[ao]g)ue", ""),
        (r"([aeiouy][a-z]+[aeiou])ll(?=ed|ing|ers?$|ors?$|ist|ous)", r"\1l"),
        (r"dgement", "dgment"),
        (r"(?<=[a-z])amme", "am"),
        (r"(?<=[a-z]ward)s$", ""),
        (r"^en(?=qui)", "in"),
        (r"(?<=[fe][fet]e)nce$", "nse"),
    )
)


def nearness(typed: str, right: str) -> float:
    """Give how many slips of the keys lead from one word to another: a letter more, less, wrong or swapped.

    What the ear does not hear counts half; a wrong first letter counts two, as nobody often types one.

    >>> nearness("tommorow", "tomorrow"), nearness("freind", "friend"), nearness("dobby", "hobby")
    (1.0, 1.0, 2.0)
    """
    one, other = typed.casefold(), right.casefold()
    before: list[float] = []
    row = [0.0]
    for place in range(1, len(other) + 1):
        row.append(row[-1] + _cost(other, place))
    for i, letter in enumerate(one, 1):
        past, before, row = before, row, [row[0] + _cost(one, i)]
        for j, wanted in enumerate(other, 1):
            best = min(
                before[j - 1] + (2.0 if i == j == 1 and letter != wanted else _wrong(letter, wanted)),
                before[j] + _cost(one, i),
                row[j - 1] + _cost(other, j),
            )
            if i > 1 and j > 1 and letter == other[j - 2] != wanted == one[i - 2]:
                best = min(best, past[j - 2] + 1)
            row.append(best)
    return row[-1]


def _cost(word: str, place: int) -> float:
    """Give what it costs to leave the letter at a place out, counted from one."""
    return HALF if place > 1 and word[place - 1] in ("'", word[place - 2]) else 1.0


def _wrong(letter: str, wanted: str) -> float:
    if letter == wanted:
        return 0.0
    return HALF if any(letter in alike and wanted in alike for alike in _ALIKE) else 1.0


def same_elsewhere(one: str, other: str) -> bool:
    """Tell whether two spellings are the same word in two countries.

    >>> same_elsewhere("colour", "color"), same_elsewhere("travelling", "traveling")
    (True, True)
    >>> same_elsewhere("wether", "weather")
    False
    """
    return _plain(one) == _plain(other)


def _plain(word: str) -> str:
    plain = word.casefold()
    for pattern, instead in _VARIANTS:
        plain = pattern.sub(instead, plain)
    return plain
