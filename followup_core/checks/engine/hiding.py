"""Hiding names: the words of people, companies and roles never fire a check, so no pattern may see them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from followup_core.checks.engine.words import words

HIDDEN = "\ue000"
"""Stands for each character of a name, a quotation or an address: no letter, so no pattern matches it."""
MOST_DETAILS = 60
LONGEST_NAME_WORDS = 8
LONGEST_RUN = 6

_WORD = re.compile(r"[^\W_](?:[\w’'&-]*[^\W_])?")
_PART = re.compile(r"[^\W_](?:[\w’']*[^\W_])?")
_BETWEEN = re.compile(r"[\s&-]+")
_SUFFIX = {
    "inc",
    "ltd",
    "llc",
    "llp",
    "gmbh",
    "plc",
    "ag",
    "corp",
    "co",
    "sa",
    "bv",
    "limited",
    "company",
    "group",
}
_LINK_WORDS = words("link_words")

type Run = tuple[str, ...]


class Names(NamedTuple):
    """Words in a row that are hidden, by their first: some in any case, some only as they are written."""

    loose: dict[str, list[Run]]
    exact: dict[str, list[Run]]

    def hide(self, text: str) -> str:
        """Hide them in a text; between two of the words may be spaces, hyphens or “&”."""
        parts = [(found[0].replace("’", "'"), *found.span()) for found in _PART.finditer(text)]
        written = [part for part, _, _ in parts]
        folded = [part.casefold() for part in written]
        shown = list(text)
        for runs, said in ((self.loose, folded), (self.exact, written)):
            for at, word in enumerate(said):
                for run in runs.get(word, ()):
                    found = parts[at : at + len(run)]
                    if tuple(said[at : at + len(run)]) == run and _together(text, found):
                        start, end = found[0][1], found[-1][2]
                        shown[start:end] = HIDDEN * (end - start)
                        break
        return "".join(shown)


def hide(found: re.Match[str]) -> str:
    """Give what stands for a match instead."""
    return HIDDEN * len(found[0])


def words_of(text: str) -> list[str]:
    """Give the words of a text; a hyphen, an apostrophe or “&” may stand inside one."""
    return _WORD.findall(text)


@cache
def first_word(name: str) -> str:
    """Give the first word of a name in small letters, “” for none."""
    return next(iter(words_of(name)), "").casefold()


@lru_cache(maxsize=256)
def names_of(names: Run, role: str) -> Names:
    """Give names and a role: several words in any case, single words only as they are written."""
    of_role = words_of(role)
    own = [[word for word in words_of(name) if word.casefold() not in _SUFFIX] for name in names]
    some = [of_role[: LONGEST_NAME_WORDS * 2], *(name[:LONGEST_NAME_WORDS] for name in own)]
    singles = (word for word in chain(of_role, *some) if word[0].isupper() and len(word) > 1)
    return Names(_by_first(map(_folded, chain(*map(_runs, some)))), _by_first(map(_parts, singles)))


@lru_cache(maxsize=256)
def noted(details: Run) -> Names:
    """Give what the writer noted, in any case."""
    every = (words_of(one)[: LONGEST_NAME_WORDS * 2] for one in details[:MOST_DETAILS])
    return Names(_by_first(map(_folded, chain(*map(_runs, every)))), {})


def _together(text: str, parts: list[tuple[str, int, int]]) -> bool:
    return all(_BETWEEN.fullmatch(text, one[2], other[1]) for one, other in pairwise(parts))


def _by_first(runs: Iterable[Run]) -> dict[str, list[Run]]:
    found: dict[str, list[Run]] = {}
    for run in sorted(set(runs), key=len, reverse=True):
        found.setdefault(run[0], []).append(run)
    return found


def _runs(words: list[str]) -> Iterator[str]:
    """Give the runs of two to six words that neither start nor end with a small word."""
    for start in range(len(words)):
        for stop in range(start + 2, min(start + LONGEST_RUN, len(words)) + 1):
            if words[start].casefold() not in _LINK_WORDS and words[stop - 1].casefold() not in _LINK_WORDS:
                yield " ".join(words[start:stop])


def _parts(text: str) -> Run:
    return tuple(_PART.findall(text.replace("’", "'")))


def _folded(text: str) -> Run:
    return _parts(text.casefold())
