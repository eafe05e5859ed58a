"""One draft, read once: its parts, its sentences, and a copy in which names and quotations are hidden."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache

from followup_core.checks.engine.anatomy import Anatomy, dissect, plain, sentence_spans
from followup_core.checks.engine.draft import Context, Draft
from followup_core.checks.engine.timing import Timing
from followup_core.checks.engine.words import words
from followup_core.messages import Situation, situations
from followup_core.messages.letter import count_words

HIDDEN = "\ue000"
"""Stands for each character of a name, a quotation or an address: no letter, so no pattern matches it."""
MARKS = ".?!…\"')»"
WINDOW = 300
MOST_NAMES = 60
LONGEST_NAME_WORDS = 8

_QUOTED = re.compile(
    r"“[^“”\n]{1,400}”|„[^„“\n]{1,400}“|«[^«»\n]{1,400}»|\"[^\"\n]{1,300}\"|(?<!\w)‘[^‘’\n]{1,200}’(?!\w)"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w.-]{1,255}")
_WORD = re.compile(r"[^\W_](?:[\w’'&-]*[^\W_])?")
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


class Reading:
    """A draft with its context, prepared for the checks; lives as long as one call of `check`."""

    def __init__(self, draft: Draft, context: Context) -> None:
        self.draft = draft
        self.context = context
        self.body = draft.body
        self.situation = draft.situation
        self.channel = draft.channel
        self.tone = draft.tone

    @property
    def kind(self) -> Situation:
        """The situation with its limits."""
        return situations[self.situation]

    @cached_property
    def timing(self) -> Timing:
        """What is known about moments."""
        return Timing(self.context)

    @cached_property
    def plain(self) -> str:
        """The body in lower case with plain marks, place for place."""
        return plain(self.body)

    @cached_property
    def parts(self) -> Anatomy:
        """Greeting, text, signature, and the end of what the writer wrote."""
        people = f"{self.context.recipient.name} {self.context.recipient.given} {self.context.sender.name}"
        return dissect(self.plain, frozenset(re.findall(r"\w{2,}", plain(people))))

    @property
    def own(self) -> str:
        """What the writer wrote: the plain body without the quoted thread."""
        return self.plain[: self.parts.own]

    @cached_property
    def search(self) -> str:
        """What the patterns read: the writer's own words, names, quotations and addresses hidden."""
        return plain(self._without_notes(self._named))

    @cached_property
    def spelled(self) -> str:
        """What is read for slips: as `search`, but what the writer noted is theirs to spell."""
        return plain(self._named)

    @cached_property
    def subject(self) -> str:
        """The subject as the patterns read it."""
        return plain(self._without_notes(self._without_names(self.draft.subject)))

    @cached_property
    def everything(self) -> str:
        """Subject and own words in plain form, nothing hidden."""
        return f"{plain(self.draft.subject)}\n{self.own}"

    @cached_property
    def text(self) -> str:
        """The text between greeting and signature, as it was typed."""
        return self.body[slice(*self.parts.text)]

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The places of the sentences of the text."""
        return sentence_spans(self.plain, *self.parts.text)

    @cached_property
    def stretches(self) -> tuple[tuple[int, str], ...]:
        """All sentences as the patterns read them, with their places: each with the mark before it."""
        spans = sentence_spans(self.plain, 0, self.parts.own)
        ends = [end - (self.plain[end - 1] in MARKS) for _, end in spans]
        starts = [start for start, _ in spans]
        edges = zip([0, *ends], [*starts[1:], self.parts.own], strict=False)
        return tuple((start, self.search[start:end]) for start, end in edges)

    @property
    def words(self) -> int:
        """The number of words of the text."""
        return count_words(self.text)

    def around(self, start: int, end: int) -> tuple[str, str]:
        """Give what stands before and after a place in its sentence, as the patterns read it."""
        before = re.split(r"[.?!](?=\s)|\n\s*\n", self.search[max(0, start - WINDOW) : start])[-1]
        after = re.split(r"[.?!](?=\s|$)|\n\s*\n", self.search[end : end + WINDOW], maxsplit=1)[0]
        return before, after

    @cached_property
    def _named(self) -> str:
        return self._without_names(self.body[: self.parts.own])

    def _without_names(self, text: str) -> str:
        hidden = _QUOTED.sub(_hide, text)
        hidden = _ADDRESS.sub(_hide, hidden)
        recipient, sender, record = self.context.recipient, self.context.sender, self.context.record
        near = frozenset(map(str.casefold, _WORD.findall(text)))
        others = [name for name in record.other_companies if _first_word(name) in near]
        names = (recipient.name, recipient.given, sender.name, record.company, *others[:MOST_NAMES])
        return _all_hidden(_names(names, record.role), hidden)

    def _without_notes(self, text: str) -> str:
        return _all_hidden(_phrases(self.context.record.details), text)


def _all_hidden(patterns: Iterable[re.Pattern[str]], text: str) -> str:
    for pattern in patterns:
        text = pattern.sub(_hide, text)
    return text


def _hide(found: re.Match[str]) -> str:
    return HIDDEN * len(found[0])


@cache
def _first_word(name: str) -> str:
    return next(iter(_WORD.findall(name)), "").casefold()


@lru_cache(maxsize=256)
def _names(names: tuple[str, ...], role: str) -> tuple[re.Pattern[str], ...]:
    """Give patterns for names and a role: phrases in any case, single words only as they are written."""
    phrases = _runs(_WORD.findall(role)[: LONGEST_NAME_WORDS * 2])
    words = {word for word in _WORD.findall(role) if word[0].isupper() and len(word) > 1}
    for name in names:
        parts = [word for word in _WORD.findall(name) if word.casefold() not in _SUFFIX][:LONGEST_NAME_WORDS]
        phrases |= _runs(parts)
        words |= {part for part in parts if part[0].isupper() and len(part) > 1}
    return (*_any_of(phrases, re.IGNORECASE), *_any_of(words))


@lru_cache(maxsize=256)
def _phrases(details: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Give a pattern for what the writer noted, in any case."""
    noted = (_runs(_WORD.findall(one)[: LONGEST_NAME_WORDS * 2]) for one in details[:MOST_NAMES])
    return _any_of(set().union(*noted), re.IGNORECASE)


def _any_of(names: set[str], flags: int = 0) -> tuple[re.Pattern[str], ...]:
    if not names:
        return ()
    spelled = "|".join(map(_loose, sorted(names, key=lambda name: (-len(name), name))))
    return (re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", flags),)


def _runs(words: list[str]) -> set[str]:
    """Give the runs of two to six words that neither start nor end with a small word."""
    return {
        " ".join(words[start:stop])
        for start in range(len(words))
        for stop in range(start + 2, min(start + 6, len(words)) + 1)
        if words[start].casefold() not in _LINK_WORDS and words[stop - 1].casefold() not in _LINK_WORDS
    }


def _loose(name: str) -> str:
    """Let a name be written with other spaces, hyphens, ampersands or quotes."""
    return re.escape(name).replace(r"\ ", r"[\s&-]+").replace("’", "'").replace("'", "['’]")


SPELLED = {
    ord(letter): plain_form
    for letter, plain_form in zip("øłđðþæœßı", ("o", "l", "d", "d", "th", "ae", "oe", "ss", "i"), strict=True)
}


def folded(text: str) -> str:
    """Give `text` in plain small letters: Zoë is zoe, Søren is soren.

    >>> folded("Müller-Łódź Þóra")
    'muller-lodz thora'
    """
    spelled = plain(text).translate(SPELLED)
    if spelled.isascii():
        return spelled
    return "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join spans that overlap.

    >>> merged([(4, 9), (0, 5), (12, 13)])
    [(0, 9), (12, 13)]
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
