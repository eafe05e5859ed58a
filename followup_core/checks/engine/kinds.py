"""The closed set of kinds a check is made of: phrases, a tally, something missing, or a function."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from followup_core.checks.engine.check import Hit
from followup_core.checks.engine.groups import WAITING
from followup_core.checks.engine.reading import HIDDEN, Reading, merged
from followup_core.messages.elements import required


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Compile phrases into one pattern: words match whole, “n't” also without its mark, a space is any.

    “ ~3 ” lets up to three words stand between.

    >>> bool(phrase_pattern(["don't keep me"]).search("so dont  keep me waiting"))
    True
    """
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(_spelled, phrases))})(?!\w)")


def _spelled(phrase: str) -> str:
    """Let each space stand for any white space, but in look-behinds, whose width is fixed."""
    parts = re.split(r"(\(\?<[!=][^()]*\)|\[[^\]]*\])", phrase.replace("n't", "n'?t"))
    return "".join(part if part.startswith(("(?<", "[")) else SPACE.sub(_space, part) for part in parts)


def _space(found: re.Match[str]) -> str:
    if found[1]:
        return rf"(?:[\s,]+[\w'{HIDDEN}-]+){{0,{found[1]}}}?[\s,]+"
    return r"\s+" if found[0] == " " else r"\s*"


SPACE = re.compile(r" ~(\d+) | [?*]?")


@dataclass(frozen=True)
class Phrases:
    """Words that should not be there, as patterns over the lower-case text with names and quotations hidden.

    A phrase is spared where `unless` matches in its sentence, or `unless_before` right before it.
    """

    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    unless_before: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    """Further phrases for messages that wait for news, where few other things are talked about."""
    _pattern: re.Pattern[str] = field(init=False, repr=False)
    _waiting: re.Pattern[str] | None = field(init=False, repr=False)
    _unless: re.Pattern[str] | None = field(init=False, repr=False)
    _before: re.Pattern[str] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", phrase_pattern(self.phrases))
        object.__setattr__(self, "_waiting", phrase_pattern(self.waiting) if self.waiting else None)
        object.__setattr__(self, "_unless", phrase_pattern(self.unless) if self.unless else None)
        before = "|".join(map(_spelled, self.unless_before))
        object.__setattr__(self, "_before", re.compile(rf"(?<![\w'])(?:{before})\s*$") if before else None)

    def find(self, reading: Reading) -> Iterator[Hit]:
        """Give the places of the phrases."""
        patterns = [self._pattern]
        if self._waiting and reading.situation in WAITING:
            patterns.append(self._waiting)
        spans = [
            found.span()
            for pattern in patterns
            for found in pattern.finditer(reading.search)
            if not self._spared(reading, found)
        ]
        for start, end in merged(spans):
            yield Hit(start, end)

    def unless_matches(self, reading: Reading) -> bool:
        """Tell whether the words that spare a phrase stand anywhere in the message."""
        return bool(self._unless and self._unless.search(reading.search))

    def _spared(self, reading: Reading, found: re.Match[str]) -> bool:
        if not (self._unless or self._before):
            return False
        before, after = reading.around(*found.span())
        if self._before and self._before.search(before):
            return True
        return bool(self._unless and self._unless.search(f"{before}{found[0]}{after}"))


@dataclass(frozen=True)
class Tally:
    """Words of which a few are fine: they count from `least` different ones on, or `heavy` ones at once."""

    words: tuple[str, ...]
    least: int
    heavy: tuple[str, ...] = ()
    _words: re.Pattern[str] = field(init=False, repr=False)
    _heavy: re.Pattern[str] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", phrase_pattern(self.words))
        object.__setattr__(self, "_heavy", phrase_pattern(self.heavy) if self.heavy else None)

    def find(self, reading: Reading) -> Iterator[Hit]:
        """Give the places of the words, if there are enough."""
        heavy = [found.span() for found in self._heavy.finditer(reading.search)] if self._heavy else []
        light = list(self._words.finditer(reading.search))
        if len({found[0] for found in light}) >= self.least:
            heavy += [found.span() for found in light]
        for start, end in merged(heavy):
            yield Hit(start, end)


@dataclass(frozen=True)
class Lacks:
    """Something that has to be there and is not: an element of the library, or the same in `other` words."""

    element: str
    other: tuple[str, ...] = ()
    _other: re.Pattern[str] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_other", phrase_pattern(self.other) if self.other else None)

    def find(self, reading: Reading) -> Iterator[Hit]:
        """Give one hit for the whole message when it is nowhere."""
        if required()[self.element].find(reading.everything) is None and not (
            self._other and self._other.search(reading.everything)
        ):
            yield Hit()


@dataclass(frozen=True)
class By:
    """A function, for what no list of words can tell; `reason` says why."""

    function: Callable[[Reading], Iterable[Hit]]
    reason: str

    def find(self, reading: Reading) -> Iterable[Hit]:
        """Give what the function finds."""
        return self.function(reading)
