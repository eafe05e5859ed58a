"""From a desk to a letter: what its slots hold, how it reads with its writer's edits, and how it leaves."""

import base64
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from flask import g
from jinja2 import Template

from followup_core import cadence, messages
from followup_core.errors import BadInput
from followup_core.exchange import Link, eml, mailto
from followup_core.messages import BadTemplate, Draft, Merged, Passage, Person, Record, Sender, Slot
from followup_core.messages.letter import count_words, sentence_ends, split_letter
from site_app.planner import following, words
from site_app.planner.desk import Desk
from site_app.planner.fields import Form

SLOT_LIMIT, BODY_LIMIT, SUBJECT_LIMIT = 1000, 5000, 200
MOMENTS = ("detail", "surer", "learned", "memory")
"""Slots that a moment of the interview fits."""
AFTER, MOST_BEFORE = re.compile("([Ff]its? after )“[^”]*”"), 7
"""Where a hint says after which words of the letter a slot stands, and how many of them."""


class Piece(NamedTuple):
    """A stretch of a letter as it is shown: where it is from is `template`, `slot`, `gap` or `hand`."""

    text: str
    origin: str
    slot: str = ""
    """Whose words these are, or whose gap."""


@dataclass(frozen=True)
class Letter:
    """A letter as it stands: what is written for the facts, and what its writer made of that."""

    desk: Desk
    draft: Draft
    subject: Merged
    body: Merged
    editing: bool = False
    trouble: BadTemplate | None = None
    """What is wrong with the text of the user's own that was to be filled."""

    @property
    def edited(self) -> bool:
        """Whether something in it was changed by hand."""
        return (self.subject.text, self.body.text) != (self.draft.subject, self.draft.body)

    @property
    def conflicts(self) -> tuple[tuple[str, int, Passage], ...]:
        """What both changed: which part of the letter, its number there, and the texts."""
        parts = (("subject", self.subject), ("body", self.body))
        return tuple((name, n, p) for name, merged in parts for n, p in enumerate(merged.conflicts))

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The body in the stretches it is shown in."""
        found: list[Piece] = []
        at = 0
        for passage in self.body.passages:
            end = at + len(passage.new)
            found += [Piece(passage.mine, "hand")] if passage.by_hand else _slice(self.draft, at, end)
            at = end
        return tuple(found)

    def slot_at(self, start: int, end: int) -> str:
        """Give the slot whose words alone stand from `start` to `end` in the body; else none."""
        at = 0
        for piece in self.pieces:
            if at <= start < end <= at + len(piece.text):
                return piece.slot
            at += len(piece.text)
        return ""

    def hint(self, slot: Slot) -> str:
        """Give the hint of a slot, with the words after which it stands in this letter."""
        at = next((n for n, piece in enumerate(self.pieces) if piece.slot == slot.id), 0)
        line = "".join(piece.text for piece in self.pieces[:at]).rpartition("\n")[2]
        before = line[max(sentence_ends(line), default=0) :].split()[-MOST_BEFORE:]
        return AFTER.sub(lambda hint: f"{hint[1]}“{' '.join(before)} …”", slot.hint) if before else slot.hint

    @property
    def missing(self) -> int:
        """How many gaps are left in it."""
        whole = f"{self.subject.text}\n{self.body.text}"
        gaps = {p.text for p in self.draft.parts if p.origin.startswith("gap:")}
        inside = sum(gap in whole for gap in gaps)
        return max(inside, len(self.draft.missing)) if not self.edited else inside

    @property
    def words(self) -> int:
        """How many words its text has."""
        return count_words(split_letter(self.body.text).text) if self.edited else self.draft.words

    @property
    def length(self) -> tuple[int, int | None, str]:
        """How long it is, how long it may be, and what is counted."""
        if self.desk.channel.characters:
            return len(self.body.text), self.desk.channel.characters, "characters"
        return self.words, self.desk.situation.most_words(self.desk.channel.id), "words"

    @property
    def too_long(self) -> bool:
        """Whether it is longer than it may be."""
        length, limit, _ = self.length
        return limit is not None and length > limit

    @cached_property
    def link(self) -> Link:
        """The link that opens it in the mail program, or why there is none."""
        if self.desk.channel.id != "email":
            return Link(None)
        return mailto(self.desk.email, self.subject.text, self.body.text)

    @cached_property
    def file(self) -> str:
        """The mail file in base64; nothing where it can't be one."""
        if self.desk.channel.id != "email":
            return ""
        try:
            told = eml(
                to=self.desk.email,
                to_name=self.desk.name,
                subject=self.subject.text,
                body=self.body.text,
                sender=g.shelf.me.email,
                sender_name=g.shelf.me.name,
            )
        except BadInput:
            return ""
        return base64.b64encode(told).decode("ascii")

    @property
    def file_name(self) -> str:
        """What the mail file is called: for the company and the situation, in plain letters."""
        return f"{plain_name(f'{self.desk.opportunity.company} {self.desk.situation.id}')}.eml"


def plain_name(text: str) -> str:
    """Give a name any system takes for a file: small plain letters, digits and hyphens.

    >>> plain_name("../CON:\u202eÜber & Söhne")
    'con-uber-sohne'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:60].strip("-") or "message"


def _slice(draft: Draft, start: int, end: int) -> list[Piece]:
    found = []
    at = 0
    for part in draft.parts:
        text = part.text[max(0, start - at) : max(0, end - at)]
        if text:
            origin, _, name = part.origin.partition(":")
            found.append(Piece(text, origin, name if origin in ("slot", "gap") else ""))
        at += len(part.text)
    return found


def first_typed(desk: Desk) -> dict[str, str]:
    """Give what the form starts with: what was kept, else what the record knows."""
    kept, paper = desk.opportunity.current.slots.get(desk.key, {}), desk.paper
    typed = {f"slot-{slot.id}": kept.get(slot.id) or known(slot, desk) for slot in desk.situation.slots}
    if not desk.person:
        typed |= {"to-name": paper.to, "to-email": paper.email}
    edits = ("subject", paper.subject, paper.subject_from), ("body", paper.body, paper.body_from)
    for name, text, made_from in edits:
        typed |= {name: text, f"{name}-from": made_from} if text else {}
    return typed


def known(slot: Slot, desk: Desk) -> str:
    """Give what the record knows for a slot."""
    round_, plan = desk.opportunity.current, desk.plan
    others = [p.name for p in round_.interviewers if p != desk.person]
    offer = next((e for e in reversed(round_.events) if e.type == "competing_offer"), None)
    match slot.id:
        case "expected" if plan.promised_date:
            return words.day(plan.promised_date)
        case "deadline" if offer and offer.deadline:
            return words.day(offer.deadline.date())
        case "people" | "names" | "interviewer":
            return words.listed(others) if others else ""
        case "ask_timeline" | "thanked":
            right = _may_ask(desk) if slot.id == "ask_timeline" else plan.thank_you_state != "folded"
            return "yes" if right else "no"
        case name if name in MOMENTS and desk.person:
            return desk.person.moment
    return slot.default


def _may_ask(desk: Desk) -> bool:
    """Tell whether the pace that was chosen lets this message ask for a date."""
    asks = cadence.presets[desk.opportunity.preset].ask_timeline
    if desk.paper.situation.startswith("ty-"):
        return asks.startswith("thank_you") and desk.plan.promised_date is None
    return asks != "never"


def moments(desk: Desk) -> tuple[str, ...]:
    """Give the moments noted after the interview that fit this person."""
    own = (desk.person.moment,) if desk.person else ()
    return tuple(dict.fromkeys(filter(None, (*own, *desk.opportunity.current.details))))


def slots_of(form: Form, desk: Desk) -> dict[str, str]:
    """Give what was typed into the slots, noting in the form what is wrong."""
    found = {}
    for slot in desk.situation.slots:
        name = f"slot-{slot.id}"
        if name not in form.typed:
            form.typed[name] = known(slot, desk)
        if slot.choices:
            found[slot.id] = form.choice(name, slot.choices, slot.default or slot.choices[0])
        else:
            found[slot.id] = form.text(name, limit=SLOT_LIMIT)
    return found


def written(desk: Desk, form: Form) -> Letter:
    """Write the letter: for the facts in the form, with the edits in it."""
    own, trouble = _own(desk)
    draft = _draft(desk, slots_of(form, desk), form, own)
    made = {name: form.long_text(f"{name}-from", limit=2 * BODY_LIMIT) for name in ("subject", "body")}
    if trouble and made["body"]:
        # a text that can't be filled must not drive out what was made from it while it could
        draft = Draft(made["subject"], made["body"], 0, (), (messages.Part(made["body"], "template"),))
    editing = form.typed.get("edit") == "yes"
    subject = form.text("subject", limit=SUBJECT_LIMIT)
    body = form.long_text("body", limit=BODY_LIMIT)
    if not made["body"]:
        made, subject, body = {"subject": draft.subject, "body": draft.body}, draft.subject, draft.body
    return Letter(
        desk,
        draft,
        messages.merge(made["subject"], subject, draft.subject, draft.filled),
        messages.merge(made["body"], body, draft.body, draft.filled),
        editing,
        trouble,
    )


def _own(desk: Desk) -> tuple[Template | None, BadTemplate | None]:
    kept = desk.template
    if not kept:
        return None, None
    try:
        return messages.own_text(kept.text, desk.situation.slot_ids), None
    except BadTemplate as trouble:
        return None, trouble


def reader(desk: Desk) -> Person:
    """Give whom it goes to."""
    person = desk.person
    if not person:
        return Person(desk.paper.to)
    return Person(person.name, person.given, person.honorific, person.sign_off)


def writer(form: Form) -> Sender:
    """Give who writes it; a name or number that is not in the settings yet is in the form."""
    me = g.shelf.me
    return Sender(me.name or form.text("my-name"), me.email, me.phone or form.text("my-phone"))


def keep_writer(form: Form) -> None:
    """Keep in the settings who writes, where the form has told it."""
    me, writes = g.shelf.me, writer(form)
    if (writes.name, writes.phone) != (me.name, me.phone):
        g.shelf.save(replace(me, name=writes.name, phone=writes.phone))


def _draft(desk: Desk, slots: Mapping[str, str], form: Form, own: Template | None) -> Draft:
    opportunity = desk.opportunity
    return messages.compose(
        desk.situation.id,
        desk.channel.id,
        desk.paper.tone,
        reader(desk),
        writer(form),
        Record(opportunity.company, opportunity.role, opportunity.current.ended.date()),
        slots,
        desk.paper.wording,
        own=own,
        sent_on=following.goes_out(desk.opportunity, desk.plan, desk.kind, g.now),
    )
