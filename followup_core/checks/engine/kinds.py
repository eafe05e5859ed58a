"""The closed set of kinds a check is made of: phrases, a tally, something missing, or a function."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from followup_core.checks.engine.check import Hit
from followup_core.checks.engine.groups import THANKS, UNASKED, WAITING
from followup_core.checks.engine.hiding import HIDDEN
from followup_core.checks.engine.reading import Reading, merged
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


MOST_KEPT = 8192
LONGEST_KEPT = 600
"""Characters of a sentence whose places are kept."""

type Spans = tuple[tuple[int, int], ...]


def places(find: Callable[[str], Spans], sentences: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    """Give the places that `find` gives in each of some sentences, found once for the same words.

    Somebody who types changes one sentence and leaves the others; letters to a panel share most of theirs.
    """
    for at, text in sentences:
        for start, end in (_kept if len(text) <= LONGEST_KEPT else _found)(find, text):
            yield at + start, at + end


def _found(find: Callable[[str], Spans], text: str) -> Spans:
    return find(text)


_kept = lru_cache(MOST_KEPT)(_found)


def spans_of(pattern: re.Pattern[str] | None, text: str) -> Spans:
    """Give all places of a pattern."""
    return tuple(found.span() for found in pattern.finditer(text)) if pattern else ()


@dataclass(frozen=True, eq=False)
class Phrases:
    """Words that should not be there, as patterns over the lower-case text with names and quotations hidden.

    Each is looked for in one sentence at a time; `across` are those that may go on in the next. A phrase is
    spared where `unless` matches in its sentence, or `unless_before` right before it.
    """

    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    unless_before: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    """Further phrases for messages that wait for news, where few other things are talked about."""
    across: tuple[str, ...] = ()
    """For the same messages: phrases that may go on in the next sentence."""
    asking: tuple[str, ...] = ()
    """Further phrases for messages nobody asked for; a thank-you that tells of others is spared."""
    together: tuple[tuple[str, ...], ...] = ()
    """For the same messages: groups of phrases that mean it only when one sentence has all, in any order."""
    _pattern: re.Pattern[str] = field(init=False, repr=False)
    _waiting: re.Pattern[str] | None = field(init=False, repr=False)
    _across: re.Pattern[str] | None = field(init=False, repr=False)
    _asking: re.Pattern[str] | None = field(init=False, repr=False)
    _together: tuple[tuple[re.Pattern[str], ...], ...] = field(init=False, repr=False)
    _unless: re.Pattern[str] | None = field(init=False, repr=False)
    _before: re.Pattern[str] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", phrase_pattern(self.phrases))
        object.__setattr__(self, "_waiting", phrase_pattern(self.waiting) if self.waiting else None)
        object.__setattr__(self, "_across", phrase_pattern(self.across) if self.across else None)
        object.__setattr__(self, "_asking", phrase_pattern(self.asking) if self.asking else None)
        groups = tuple(tuple(phrase_pattern((one,)) for one in group) for group in self.together)
        object.__setattr__(self, "_together", groups)
        object.__setattr__(self, "_unless", phrase_pattern(self.unless) if self.unless else None)
        before = "|".join(map(_spelled, self.unless_before))
        object.__setattr__(self, "_before", re.compile(rf"(?<![\w'])(?:{before})\s*$") if before else None)

    def find(self, reading: Reading) -> Iterator[Hit]:
        """Give the places of the phrases."""
        spans = [
            span
            for span in self._everywhere(reading)
            if not self._spared(reading, *span) and not (self.together and _told(reading, *span, EARLIER))
        ]
        if reading.situation in UNASKED:
            spans += [
                span
                for span in self._where_unasked(reading)
                if not self._spared(reading, *span) and not _told(reading, *span)
            ]
        for start, end in merged(spans):
            yield Hit(start, end)

    def _everywhere(self, reading: Reading) -> Iterator[tuple[int, int]]:
        yield from places(self._usual, reading.stretches)
        if reading.situation in WAITING:
            yield from places(self._while_waiting, reading.stretches)
            yield from spans_of(self._across, reading.search)

    def _where_unasked(self, reading: Reading) -> Iterator[tuple[int, int]]:
        yield from places(self._not_asked, reading.stretches)
        search = reading.search
        yield from places(self._joined, ((start, search[start:end]) for start, end in reading.sentences))

    def _usual(self, text: str) -> Spans:
        return spans_of(self._pattern, text)

    def _while_waiting(self, text: str) -> Spans:
        return spans_of(self._waiting, text)

    def _not_asked(self, text: str) -> Spans:
        return spans_of(self._asking, text)

    def _joined(self, text: str) -> Spans:
        return tuple(filter(None, (_all_of(group, text) for group in self._together)))

    def unless_matches(self, reading: Reading) -> bool:
        """Tell whether the words that spare a phrase stand anywhere in the message."""
        return bool(self._unless and self._unless.search(reading.search))

    def _spared(self, reading: Reading, start: int, end: int) -> bool:
        if not (self._unless or self._before):
            return False
        before, after = reading.around(start, end)
        if self._before and self._before.search(before):
            return True
        return bool(self._unless and self._unless.search(f"{before}{reading.search[start:end]}{after}"))


def _all_of(group: Iterable[re.Pattern[str]], text: str) -> tuple[int, int] | None:
    """Give the place from the first to the last of some patterns, None where one of them is not there."""
    spans = []
    for pattern in group:
        if not (found := pattern.search(text)):
            return None
        spans.append(found.span())
    return min(spans)[0], max(end for _, end in spans)


def _told(reading: Reading, start: int, end: int, by: re.Pattern[str] | None = None) -> bool:
    """Tell whether a sentence of a thank-you retells the talk or speaks of other people's work."""
    if reading.situation not in THANKS:
        return False
    before, after = reading.around(start, end)
    return (by or TELLING).search(f"{before}{reading.search[start:end]}{after}") is not None


WORK_BEFORE = (
    (
        r"(?:in|at|from|with|during) my (?:last|previous|present|old|current|former|other|first(?! (?:\w+ )?"
        r"(?:days?|weeks?|months?|shift|year)(?: with you| here| there)?,? i(?:'ll| will| shall))) \w+"
    ),
    r"when i (?:was|worked|had|ran|taught|drove|managed|first)|years? ago|we (?:were|had|used|did)",
)
EARLIER = phrase_pattern((*WORK_BEFORE, r"you (?:told|mentioned|described|explained|said)"))
TELLING = phrase_pattern(
    (
        (
            r"you (?:\w+ )?(?:said|told|mentioned|described|asked|explained|showed|called|spoke|talked|"
            r"pointed|"
            r"warned|admitted|quoted|laughed|wondered|need|want|had|were|see|use|run|keep|often|"
            r"always)"
        ),
        (
            r"(?:your|that) (?:\w+ )?(?:story|stories|question|point|rule|idea|example|remark|"
            r"account|tale)"
        ),
        (
            r"(?:customers?|clients?|patients?|guests?|pupils?|parents?|children|suppliers?|readers?|"
            r"users?|"
            r"tenants?|drivers?|passengers?|visitors?|members?|callers?|students?|families|residents?|"
            r"donors?|"
            r"farmers?|crews?|nurses?|teachers?|staff)(?:'s?)?"
        ),
        *WORK_BEFORE,
    )
)


@dataclass(frozen=True, eq=False)
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
        spans = [*places(self._at_once, reading.stretches)]
        light = [*places(self._few, reading.stretches)]
        if len({reading.search[slice(*span)] for span in light}) >= self.least:
            spans += light
        for start, end in merged(spans):
            yield Hit(start, end)

    def _at_once(self, text: str) -> Spans:
        return spans_of(self._heavy, text)

    def _few(self, text: str) -> Spans:
        return spans_of(self._words, text)


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
