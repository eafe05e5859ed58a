"""What was said, made ready for reading: one case, one space, one kind of quote and dash."""

import re
from bisect import bisect_left, bisect_right

from followup_core.promises.vocabulary import context

LONGEST = 10_000
"""Characters that are read; nobody's words about timing are longer."""

PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-"})
SPACES = re.compile(r"[^\S\n]+")


class Text:
    """The words, lower-case in `plain` and as written in `shown`, position by position the same."""

    def __init__(self, said: str) -> None:
        self.shown = SPACES.sub(" ", said[:LONGEST]).strip()
        lower = (c.lower() if len(c.lower()) == 1 else c for c in self.shown.translate(PLAIN))
        self.plain = "".join(lower)
        self._clauses = _edges(context.boundary, self.plain)
        self._sentences = _edges(context.sentence, self.plain)

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """Give the borders of the clause around a stretch of the text."""
        return _around(self._clauses, start, end, len(self.plain))

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Give the borders of the sentence around a stretch of the text."""
        return _around(self._sentences, start, end, len(self.plain))


type Edges = tuple[list[int], list[int]]


def _edges(pattern: re.Pattern[str], plain: str) -> Edges:
    spans = [match.span() for match in pattern.finditer(plain)]
    return [start for start, _ in spans], [end for _, end in spans]


def _around(edges: Edges, start: int, end: int, length: int) -> tuple[int, int]:
    starts, ends = edges
    before = bisect_right(ends, start)
    after = bisect_left(starts, end)
    return (ends[before - 1] if before else 0), (starts[after] if after < len(starts) else length)
