"""What somebody changed by hand, kept while the text it was made from goes on changing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal, NamedTuple

from followup_core.messages.letter import sentence_ends

STILL_THE_SAME = 0.5
"""Two wordings of a sentence with less in common than this are not mixed word by word."""

_WORDS = re.compile(r"\s+|\S+")
_LINES = re.compile(r"\n+|[^\n]+")


class Passage(NamedTuple):
    """A stretch of a text: what it was made from, as the user has it, as it is written now."""

    base: str
    mine: str
    new: str

    @property
    def by_hand(self) -> bool:
        """Whether the user's words stand here."""
        return self.mine not in (self.base, self.new)

    @property
    def both(self) -> bool:
        """Whether both changed it, each in another way."""
        return self.by_hand and self.new != self.base

    @property
    def text(self) -> str:
        """What stands here: the user's words, where there are any."""
        return self.mine if self.by_hand else self.new


@dataclass(frozen=True, slots=True)
class Merged:
    """A text with the hand edits in it. Where both changed it, the user's words stand until they decide."""

    passages: tuple[Passage, ...]

    @property
    def text(self) -> str:
        """The merged text."""
        return "".join(passage.text for passage in self.passages)

    @property
    def base(self) -> str:
        """What the text counts as made from, from now on; what is undecided stays undecided."""
        return "".join(passage.base if passage.both else passage.new for passage in self.passages)

    @property
    def conflicts(self) -> tuple[Passage, ...]:
        """The passages that the user has to look at."""
        return tuple(passage for passage in self.passages if passage.both)

    def settle(self, number: int, take: Literal["mine", "new"]) -> "Merged":
        """Decide one of the conflicts; a number that there is none of changes nothing."""
        open_ones = [at for at, passage in enumerate(self.passages) if passage.both]
        if number >= len(open_ones):
            return self
        at = open_ones[number]
        _, mine, new = self.passages[at]
        decided = Passage(new, mine if take == "mine" else new, new)
        return Merged((*self.passages[:at], decided, *self.passages[at + 1 :]))


def merge(base: str, mine: str, new: str, filled: Iterable[tuple[str, str]] = ()) -> Merged:
    """Bring `mine`, which was made from `base` by hand, together with `new`, which is written instead of it.

    A sentence that one side changed is taken from that side. One that both changed is merged word by word
    where that is safe, else it is a conflict. `filled` are gaps and what stands there now: a gap that nobody
    touched is filled.

    >>> merge("Hi. I like it.", "Hi! I like it.", "Hi. I love it.").text
    'Hi! I love it.'
    """
    for gap, words in filled:
        if gap in base:
            base, mine = base.replace(gap, words), mine.replace(gap, words)
    by_sentence = _aligned(*(_sentences(text) for text in (base, mine, new)))
    return Merged(tuple(part for passage in by_sentence for own in _apart(passage) for part in _finer(own)))


def _apart(passage: Passage) -> Iterator[Passage]:
    """Set apart what was added before and after the one line that both changed: that is the user's own."""
    base, mine, new = passage
    if not (passage.both and base.strip() and mine.strip()) or "\n" in base:
        yield passage
        return
    before, line, after = _around(_LINES.findall(mine), base, new)
    sentences = _sentences(line)
    if base in sentences:
        at = sentences.index(base)
        before, line, after = (
            before + "".join(sentences[:at]),
            base,
            "".join(sentences[at + 1 :]) + after,
        )
    yield from filter(any, (Passage("", before, ""), Passage(base, line, new), Passage("", after, "")))


def _around(lines: Sequence[str], base: str, new: str) -> tuple[str, str, str]:
    """Give the line that stands for `base`, the most like it or like `new`, and what is around it."""

    def fit(at: int) -> tuple[bool, float, float]:
        return bool(lines[at].strip()), _likeness(base, lines[at]), _likeness(new, lines[at])

    at = max(range(len(lines)), key=fit)
    return "".join(lines[:at]), lines[at], "".join(lines[at + 1 :])


def _finer(passage: Passage) -> tuple[Passage, ...]:
    """Part what both changed into words, where both kept most of it and no word is changed twice."""
    base, mine, new = passage
    if passage.both and min(_likeness(base, mine), _likeness(base, new)) >= STILL_THE_SAME:
        by_word = tuple(_aligned(*(_WORDS.findall(text) for text in passage)))
        if not any(part.both for part in by_word):
            return by_word
    return (passage,)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _WORDS.findall(one), _WORDS.findall(other), autojunk=False).ratio()


def _sentences(text: str) -> list[str]:
    """Part a text into sentences and the space between them; joined they are the text."""
    pieces: list[str] = []
    for line in _LINES.findall(text):
        for start, end in pairwise((0, *sentence_ends(line), len(line))):
            bare = line[start:end].lstrip()
            pieces += [line[start : end - len(bare)], bare]
    return [piece for piece in pieces if piece]


def _aligned(base: Sequence[str], mine: Sequence[str], new: Sequence[str]) -> Iterator[Passage]:
    """Walk three texts at once: stretches that stand in all of them, and what is between."""
    at = (0, 0, 0)
    for start in (*_common(base, mine, new), (len(base), len(mine), len(new), 0)):
        here = Passage(*("".join(t[a:s]) for t, a, s in zip((base, mine, new), at, start, strict=False)))
        if any(here):
            yield here
        length = start[3]
        same = "".join(base[start[0] : start[0] + length])
        if same:
            yield Passage(same, same, same)
        at = (start[0] + length, start[1] + length, start[2] + length)


def _common(
    base: Sequence[str], mine: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Give where each stretch that stands in all three starts in each, and its length."""
    ours, theirs = (
        SequenceMatcher(None, base, other, autojunk=False).get_matching_blocks() for other in (mine, new)
    )
    one = other = 0
    while one < len(ours) and other < len(theirs):
        a, b = ours[one], theirs[other]
        start, end = max(a.a, b.a), min(a.a + a.size, b.a + b.size)
        if start < end:
            yield start, a.b + start - a.a, b.b + start - b.a, end - start
        if a.a + a.size < b.a + b.size:
            one += 1
        else:
            other += 1
