"""From an opportunity to a letter: which situation it is, what its slots hold, and how it reads."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import g

from followup_core import cadence, messages
from followup_core.cadence import Plan
from followup_core.exchange import Link, mailto
from followup_core.messages import Draft, Person, Record, Sender, Situation
from followup_core.record import Interviewer, Opportunity
from site_app.planner import kinds
from site_app.planner.fields import Form
from site_app.planner.following import Task

SLOT_LIMIT = 1000
WORDINGS = 4
"""Openings and endings of the same letter come in this many combinations."""
CHANNEL, TONE = "email", "standard"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it stands: its text, what limits it, and the link that opens it in the mail program."""

    draft: Draft
    situation: Situation
    wording: int
    link: Link

    @property
    def limit(self) -> int | None:
        """The most words it may have."""
        return self.situation.most_words(CHANNEL)

    @property
    def too_long(self) -> bool:
        """Whether it has more words than it may have."""
        return self.limit is not None and self.draft.words > self.limit


def situation_of(kind: str, opportunity: Opportunity, plan: Plan) -> Situation | None:
    """Give the situation of a kind of message, or None where there is no text of ours for it."""
    wanted = kinds.situation(
        kind, opportunity, state=plan.thank_you_state, promised=plan.promised_date is not None
    )
    if wanted and wanted not in messages.situations and wanted.startswith("ty-"):
        wanted = "ty-interview"
    return messages.situations.get(wanted or "")


def can_write(task: Task) -> bool:
    """Tell whether there is a text to start from for a task."""
    return situation_of(task.kind, task.opportunity, task.plan) is not None


def kept_under(kind: str, person: Interviewer | None) -> str:
    """Give the name under which a round keeps what was typed for a message."""
    return f"{kind}/{person.id}" if person else kind


def first_typed(
    situation: Situation, opportunity: Opportunity, plan: Plan, kind: str, person: Interviewer | None
) -> dict[str, str]:
    """Give what the form starts with: what was kept, else what the plan knows."""
    kept = opportunity.current.slots.get(kept_under(kind, person), {})
    typed = {
        f"slot-{slot.id}": kept.get(slot.id, _known(slot.id, slot.default, opportunity, plan, kind))
        for slot in situation.slots
    }
    row = opportunity.current.interviewers.index(person) if person else 0
    return typed | {"wording": kept.get("wording", str(row % WORDINGS))}


def _known(slot: str, default: str, opportunity: Opportunity, plan: Plan, kind: str) -> str:
    if slot == "expected" and plan.promised_date:
        return plan.promised_date.isoformat()
    if slot == "ask_timeline":
        asks = cadence.presets[opportunity.preset].ask_timeline
        if kind == "thank_you":
            return "yes" if asks.startswith("thank_you") and plan.promised_date is None else "no"
        return "no" if asks == "never" else "yes"
    return default


def slots_of(form: Form, situation: Situation) -> dict[str, str]:
    """Give what was typed into the slots, noting in the form what is wrong."""
    found = {}
    for slot in situation.slots:
        name = f"slot-{slot.id}"
        if slot.choices:
            found[slot.id] = form.choice(name, slot.choices, slot.default or slot.choices[0])
        else:
            found[slot.id] = form.text(name, limit=SLOT_LIMIT)
    return found


def wording_of(form: Form) -> int:
    """Give the number of the wording that was picked."""
    typed = form.typed.get("wording", "0")
    return int(typed) % WORDINGS if typed.isdecimal() and len(typed) < 4 else 0


def written(
    situation: Situation,
    opportunity: Opportunity,
    person: Interviewer | None,
    slots: Mapping[str, str],
    wording: int,
    name: str = "",
) -> Letter:
    """Write the letter; `name` signs it while the settings hold none."""
    me = g.shelf.me
    draft = messages.compose(
        situation.id,
        CHANNEL,
        TONE,
        Person(person.name, person.given) if person else Person(""),
        Sender(me.name or name, me.email, me.phone),
        Record(opportunity.company, opportunity.role, opportunity.current.ended.date()),
        slots,
        wording,
    )
    return Letter(
        draft, situation, wording, mailto(person.email if person else "", draft.subject, draft.body)
    )
