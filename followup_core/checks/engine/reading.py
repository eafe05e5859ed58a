"""One draft, read once: its parts, its sentences, and a copy in which names and quotations are hidden."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property

from followup_core.checks.engine.anatomy import Anatomy, dissect, plain, sentence_spans
from followup_core.checks.engine.draft import Context, Draft
from followup_core.checks.engine.hiding import first_word, hide, names_of, noted, words_of
from followup_core.checks.engine.timing import Timing
from followup_core.messages import Situation, situations
from followup_core.messages.letter import count_words

MARKS = ".?!…\"')»"
WINDOW = 300
MOST_NAMES = 60

_QUOTED = re.compile(
    r"“[^“”\n]{1,400}”|„[^„“\n]{1,400}“|«[^«»\n]{1,400}»|\"[^\"\n]{1,300}\"|(?<!\w)‘[^‘’\n]{1,200}’(?!\w)"
)
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w.-]{1,255}")


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
        hidden = _ADDRESS.sub(hide, _QUOTED.sub(hide, text))
        recipient, sender, record = self.context.recipient, self.context.sender, self.context.record
        near = frozenset(map(str.casefold, words_of(text)))
        others = [name for name in record.other_companies if first_word(name) in near]
        names = (recipient.name, recipient.given, sender.name, record.company, *others[:MOST_NAMES])
        return names_of(names, record.role).hide(hidden)

    def _without_notes(self, text: str) -> str:
        return noted(self.context.record.details).hide(text)


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
