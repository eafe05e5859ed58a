"""What to look at before a letter goes out: what the checks find in it, and what its writer made of that."""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from flask import g

from followup_core import checks
from followup_core.cadence import Nudge
from followup_core.checks import CHECKS, Context, Draft, Finding, Sent
from followup_core.checks.engine.check import SAID
from followup_core.checks.engine.order import HEATED, order, passage
from followup_core.messages import Record
from followup_core.record import Opportunity
from followup_core.record.facts import facts
from site_app.planner import events, following, letters, nudges, spelling
from site_app.planner.fields import Form
from site_app.planner.letters import Letter, Piece

FINAL_WORD = frozenset({"placeholder-left"})
"""Checks that stop a message whatever its writer says."""
CAN_BE_SILENCED = frozenset(one.id for one in CHECKS if one.severity != "block")
LONGEST_QUOTE = 80


class Place(NamedTuple):
    """A place in the body, in characters, and what stands there."""

    start: int
    end: int
    text: str
    marked: bool
    """Whether it is underlined in the text: what is about a whole passage is not."""

    @property
    def quote(self) -> str:
        """What stands there, in one line that is not too long."""
        line = " ".join(self.text.split())
        return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at, said once about all the places it is true of."""

    found: Finding
    places: tuple[Place, ...]
    keys: tuple[str, ...]
    """What its findings are called in a draft that leaves them alone."""
    subject: str = ""
    """What stands in the subject, when it is about that."""

    @property
    def id(self) -> str:
        """A name for it on the screen, the same for as long as it is about the same words."""
        return f"{self.found.check}-{_digest(' '.join((self.found.message, *self.keys)))}"

    @property
    def word(self) -> str:
        """How grave it is, in words."""
        return SAID[self.found.severity]

    @property
    def final(self) -> bool:
        """Whether it stops the message whatever its writer says."""
        return self.found.check in FINAL_WORD


@dataclass(frozen=True, slots=True)
class Look:
    """What is to be shown beside a letter: at once, folded away, and what its writer has settled."""

    first: tuple[Item, ...]
    folded: tuple[Item, ...]
    settled: tuple[Item, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        """All that is still open."""
        return (*self.first, *self.folded)

    @property
    def stopped(self) -> bool:
        """Whether the message must not go out as it is."""
        return any(item.found.severity == "block" for item in self.first)

    @property
    def sleep_on_it(self) -> Nudge | None:
        """The reminder that it had better wait until the morning, None where nothing in it is heated."""
        errors = (item.found.check for item in self.first if item.found.severity == "error")
        return nudges.HEATED if any(check in HEATED for check in errors) else None

    def item(self, identity: str) -> Item | None:
        """Give the thing of that name, None when it is no longer there."""
        return next((item for item in self.items if item.id == identity), None)


def look(letter: Letter, form: Form, at: datetime | None = None) -> Look:
    """Look a letter over; `at` is when it went out, on the reader's clock, where that is known."""
    paper, silenced = letter.desk.paper, frozenset(g.shelf.me.silenced)
    still: list[Finding] = []
    settled: list[Finding] = []
    for found in gathered(letter, form, at or _sending(letter, form)):
        if found.severity == "block":
            overruled = found.check in paper.overruled and found.check not in FINAL_WORD
            (settled if overruled else still).append(found)
        elif found.check not in silenced:
            (settled if key(found, letter.body.text) in paper.dismissed else still).append(found)
    shown = order(still)
    return Look(
        _items(shown.first, still, letter),
        _items(shown.folded, still, letter),
        _items(settled, settled, letter),
    )


def gathered(letter: Letter, form: Form, at: datetime) -> list[Finding]:
    """Give everything that is found in a letter, in no order, its writer's wishes not yet heeded."""
    desk = letter.desk
    draft = Draft(
        situation=desk.situation.id,
        channel=desk.channel.id,
        tone=desk.paper.tone,
        subject=letter.subject.text,
        body=letter.body.text,
    )
    context = _context(letter, form, at)
    found = (*checks.check(draft, context), *spelling.found(form, draft, context))
    ours = not (letter.edited or desk.template)
    # a letter of ours is as complete as its kind of message wants it
    return [one for one in found if not (ours and one.severity == "info" and one.start == one.end)]


def _sending(letter: Letter, form: Form) -> datetime:
    """Give the moment at which it is sent, on the reader's clock: now, unless the form names another."""
    place = following.zone_of(letter.desk.opportunity.current)
    named = events.other_moment(form) or g.now
    return named.astimezone(place).replace(tzinfo=None, second=0, microsecond=0)


def _context(letter: Letter, form: Form, at: datetime) -> Context:
    """Give what the record knows around a letter."""
    desk = letter.desk
    opportunity, round_, person = desk.opportunity, desk.opportunity.current, desk.person
    noted = (
        *(p.moment for p in round_.interviewers),
        *round_.details,
        *(form.typed.get(f"slot-{name}", "") for name in letters.MOMENTS),
    )
    return Context(
        recipient=letters.reader(desk),
        sender=letters.writer(form),
        record=Record(
            opportunity.company,
            opportunity.role,
            round_.ended.date(),
            tuple(dict.fromkeys(filter(None, noted))),
            tuple(_others(opportunity)),
        ),
        history=tuple(_history(opportunity)),
        facts=replace(facts(opportunity, round_, g.now, following.own_zone()), as_of=None),
        now=at,
        channels_offered=(person.channel,) if person and person.channel else None,
        decision_same_day=round_.decision_same_day,
    )


def _others(opportunity: Opportunity) -> Iterator[str]:
    """Give the names of the other companies in the document."""
    own = opportunity.company.casefold()
    for other in g.shelf.opportunities():
        if other.company.casefold() != own:
            yield other.company


def _history(opportunity: Opportunity) -> Iterator[Sent]:
    names = {p.id: p.name for round_ in opportunity.rounds for p in round_.interviewers}
    round_ = opportunity.current
    sent = {event.message for event in round_.events if event.type == "sent"}
    came_back = sent - {event.message for event in following.arrived(round_)}
    for message in g.shelf.messages(opportunity.id):
        if message.id in came_back:
            continue
        yield Sent(message.situation, names.get(message.to, ""), message.sent_at, message.body)


def _digest(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def key(found: Finding, body: str) -> str:
    """Give the name under which a draft leaves a finding alone: its check, and the words at its place."""
    if found.start == found.end or passage(found):
        return found.check
    return f"{found.check}-{_digest(body[found.start : found.end])}"


def _items(found: Iterable[Finding], every: Iterable[Finding], letter: Letter) -> tuple[Item, ...]:
    """Say the same about several places once; `every` holds the findings that were merged into these."""
    body = letter.body.text
    alike: dict[tuple[str, ...], list[Finding]] = {}
    for one in found:
        fix = () if one.replacement is None else (body[one.start : one.end], one.replacement)
        alike.setdefault((one.check, one.message, *fix), []).append(one)
    return tuple(
        Item(
            same[0],
            tuple(
                Place(f.start, f.end, body[f.start : f.end], not passage(f)) for f in same if f.end > f.start
            ),
            tuple(dict.fromkeys(key(part, body) for f in same for part in every if _is_told(part, f))),
            letter.subject.text if same[0].in_subject else "",
        )
        for same in alike.values()
    )


def _is_told(one: Finding, of: Finding) -> bool:
    """Tell whether a finding is said by what is shown; another that was merged into its place is not."""
    if of.start == of.end or passage(of):
        return (one.check, one.start, one.end) == (of.check, of.start, of.end)
    return (one.check, one.message) == (of.check, of.message) and of.start <= one.start < one.end <= of.end


class Stretch(NamedTuple):
    """Pieces of a letter that stand together; `item` is what is to be looked at there, if anything."""

    pieces: tuple[Piece, ...]
    item: Item | None
    number: int
    """Which of the item's places it is."""


def stretches(letter: Letter, seen: Look) -> tuple[Stretch, ...]:
    """Part the body of a letter where something is to be looked at, every character in one stretch."""
    places = sorted(
        (place, number, item)
        for item in seen.items
        for number, place in enumerate(item.places)
        if place.marked
    )
    found, at = [], 0
    for place, number, item in places:
        found.append(Stretch(_cut(letter, at, place.start), None, 0))
        found.append(Stretch(_cut(letter, place.start, place.end), item, number))
        at = place.end
    found.append(Stretch(_cut(letter, at, len(letter.body.text)), None, 0))
    return tuple(stretch for stretch in found if stretch.pieces)


def _cut(letter: Letter, start: int, end: int) -> tuple[Piece, ...]:
    """Give the pieces between two places."""
    cut, at = [], 0
    for piece in letter.pieces:
        text = piece.text[max(0, start - at) : max(0, end - at)]
        if text:
            cut.append(piece._replace(text=text))
        at += len(piece.text)
    return tuple(cut)
