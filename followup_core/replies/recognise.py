"""From a pasted text to what it is: the cues that speak up in it, and whether they agree."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from followup_core.promises.text import LONGEST, Text
from followup_core.replies import dates
from followup_core.replies.flat import Flat, flatten
from followup_core.replies.rules import DOUBT, SIGN, Cue, cues, guards, outranks
from followup_core.replies.theirs import theirs
from followup_core.workdays import Calendar

__all__ = ["LONGEST", "Mark", "Reply", "recognise"]

REACH = 160
"""Characters in front of a cue in which a guard is looked for, so that a text takes linear time."""
BETWEEN = 40
"""Characters between a cue and its day that are marked with them."""
STOPS_AT_SENTENCE = {"supposed"}
"""Guards that count from the start of the sentence; the others count from that of the clause."""
WAITING = ONGOING, NEW_DATE = "reply_ongoing", "reply_new_date"
"""The first only where the whole reply names no day, the second only where it names the same one."""


class Mark(NamedTuple):
    """A stretch of the pasted text that counted; offsets count its characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What a text is: `kind` is an event's type, or None when nobody can say.

    `date` is the day that goes with the kind: of their decision, their return, or the next interview.
    """

    kind: str | None
    marks: tuple[Mark, ...] = ()
    date: dt.date | None = None
    sounds_like: tuple[str, ...] = ()
    """With no kind: the kinds that speak up and do not agree."""
    left_out: bool = False
    """Whether an earlier message stood in the text, which was not read."""


class Hit(NamedTuple):
    """A cue where it speaks up, in the flat text; a dated one with its day."""

    cue: Cue
    start: int
    end: int
    day: dates.Named | None = None

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """What it would mark: its words, those of its day, and what is between them if that is little."""
        if not self.day:
            return ((self.start, self.end),)
        first, second = sorted([(self.start, self.end), (self.day.start, self.day.end)])
        near = second[0] - first[1] <= BETWEEN
        return ((first[0], max(first[1], second[1])),) if near else (first, second)


def recognise(text: str, *, received_on: date, calendar: Calendar) -> Reply:
    """Say what a pasted reply is; only its first `LONGEST` characters are read.

    >>> from followup_core.workdays import calendar
    >>> reply = recognise("We need one more week.", received_on=date(2026, 3, 11), calendar=calendar("US"))
    >>> reply.kind, reply.date
    ('reply_new_date', datetime.date(2026, 3, 18))
    >>> recognise("Lovely, thanks!", received_on=date(2026, 3, 11), calendar=calendar("US")).kind is None
    True
    """
    part = theirs(text[:LONGEST])
    flat = flatten(text, part)
    spoken = _confirmed(list(_hits(flat, received_on, calendar)))
    kind, counted, sounds_like = _unless_against(*_agreed(spoken), spoken)
    named = _day(kind, counted, spoken, flat, received_on, calendar)
    if kind in WAITING and (named and named.date) != dates.stated(flat, received_on, calendar):
        kind, named, sounds_like = None, None, WAITING
    spans = [span for hit in counted for span in hit.spans]
    marks = _merged(flat.shown_as(*span) for span in (*spans, *([named[1:]] if named else [])))
    return Reply(kind, marks, named.date if named else None, sounds_like, part.left_out)


def hits(text: str, received_on: date, calendar: Calendar) -> list[Hit]:
    """Give every cue that speaks up in a text, whether or not they agree."""
    return _confirmed(list(_hits(flatten(text, theirs(text)), received_on, calendar)))


def _hits(flat: Flat, day: date, calendar: Calendar) -> Iterator[Hit]:
    for cue in cues:
        for pattern in cue.patterns:
            for match in pattern.finditer(flat.text.plain, 0 if cue.anywhere else flat.body):
                if _stands(cue, match.start(), match.end(), flat):
                    hit = Hit(cue, match.start(), match.end())
                    if cue.weight != "dated":
                        yield hit
                    elif named := dates.promised(flat, hit.start, hit.end, day, calendar):
                        yield hit._replace(day=named)


def _stands(cue: Cue, start: int, end: int, flat: Flat) -> bool:
    """Tell whether nothing around the words takes them back."""
    text = flat.text
    if cue.statement and _asks(text, start, end):
        return False
    if cue.unless_after and cue.unless_after.match(text.plain, end):
        return False
    for name in cue.not_after:
        around = text.sentence if name in STOPS_AT_SENTENCE else text.clause
        before = text.plain[max(around(start, end)[0], start - REACH) : start]
        if guards[name].search(guards["idioms"].sub(" ", before)):
            return False
    return True


def _asks(text: Text, start: int, end: int) -> bool:
    opening, closing = text.sentence(start, end)
    asked = text.plain.startswith("?", closing)
    return asked and bool(guards["question"].search(text.plain, max(opening, start - REACH), closing))


def _confirmed(hits: list[Hit]) -> list[Hit]:
    """Leave out what means nothing without a cue that is not there."""
    ids = {hit.cue.id for hit in hits}
    return [hit for hit in hits if not hit.cue.needs or not ids.isdisjoint(hit.cue.needs)]


def _agreed(hits: list[Hit]) -> tuple[str | None, list[Hit], tuple[str, ...]]:
    """Give the kind all that counts agrees on, what counted, and the kinds that do not agree."""
    weighed = [hit for hit in hits if hit.cue.kind != SIGN and not hit.cue.against]
    strong, dated, weak = (
        [hit for hit in weighed if hit.cue.weight == weight] for weight in ("strong", "dated", "weak")
    )
    doubts = [hit for hit in weak if hit.cue.kind == DOUBT]
    hints = [hit for hit in weak if hit.cue.kind not in {DOUBT, ONGOING}]
    said = strong or doubts or [*dated, *(hints if dated else weak)]
    kinds = dict.fromkeys(hit.cue.kind for hit in said)
    if strong and dated and set(kinds) == {ONGOING}:
        return NEW_DATE, [*strong, *dated], ()
    ranked = {} if dated and hints and not strong else outranks
    left = tuple(kind for kind in kinds if not any(kind in ranked.get(other, ()) for other in kinds))
    counted = [hit for hit in said if hit.cue.kind in left]
    if len(left) == 1 and left[0] != DOUBT:
        return left[0], counted, ()
    return None, counted, tuple(kind for kind in left if kind != DOUBT)


def _unless_against(
    kind: str | None, counted: list[Hit], sounds_like: tuple[str, ...], hits: list[Hit]
) -> tuple[str | None, list[Hit], tuple[str, ...]]:
    """Take a kind back where a cue speaks against it."""
    clear = any(hit.cue.weight == "strong" for hit in counted)
    against = [hit for hit in hits if kind in hit.cue.against and not (clear and hit.cue.weight == "weak")]
    return (None, [*counted, *against], (kind,)) if kind and against else (kind, counted, sounds_like)


def _day(
    kind: str | None, counted: list[Hit], spoken: list[Hit], flat: Flat, day: date, calendar: Calendar
) -> dates.Named | None:
    match kind:
        case "reply_new_date":
            return max((hit.day for hit in counted if hit.day), key=lambda named: named.date, default=None)
        case "auto_reply_ooo":
            return dates.back(flat, [hit.start for hit in spoken], day, calendar)
        case "reply_next_round":
            return dates.invited(flat, [hit.end for hit in counted], day, calendar)
    return None


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1].end:
            merged[-1] = Mark(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Mark(start, end))
    return tuple(merged)
