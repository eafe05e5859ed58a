"""What lies on the desk: who gets which message, in which situation, channel, tone and wording."""

from dataclasses import dataclass, replace

from flask import abort, g

from followup_core.cadence import Plan
from followup_core.errors import BadInput
from followup_core.exchange.address import mailbox
from followup_core.messages import Channel, Situation, channels, grouped, situations, tones
from followup_core.record import Draft, Interviewer, Opportunity, SentMessage, Template
from site_app.planner import following, kinds
from site_app.planner.fields import Form
from site_app.planner.interviews import found

NOBODY = "-"
"""Stands in an address for the person when it is none of the interviewers."""
WORDINGS = 4
"""Openings and endings of the same letter come in this many combinations."""
CHANNEL, TONE = "email", "standard"
SENT_AS = {
    "checkin-open": "check_in",
    "checkin-past-date": "check_in",
    "final-note": "final",
    "ack-ongoing": "reply_ack",
    "ack-hold": "reply_ack",
    "confirm-next-round": "reply_next_round",
    "reply-rejection": "reply_rejection",
    "keep-in-touch": "keep_in_touch",
    "offer-elsewhere": "offer_notice",
    "offer-received": "reply_offer",
    "withdraw": "withdrawal",
}
"""What the plan counts a message as, for situations other than a thank-you."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the desk; `kind` is the step of the plan, or a situation that stands by itself."""

    opportunity: Opportunity
    plan: Plan
    kind: str
    person: Interviewer | None
    paper: Draft

    @property
    def situation(self) -> Situation:
        """The situation it is written for."""
        return situations[self.paper.situation]

    @property
    def channel(self) -> Channel:
        """The way it goes."""
        return channels[self.paper.channel]

    @property
    def heading(self) -> str:
        """What one is about to do."""
        if self.kind == "thank_you" and not self.name:
            return "Thank the people at"
        known = kinds.MESSAGES.get(self.kind)
        return known.task if known else f"{self.situation.title}:"

    @property
    def name(self) -> str:
        """Whom it goes to, as far as that is known."""
        return self.person.name if self.person else self.paper.to

    @property
    def email(self) -> str:
        """The address it goes to, where there is one."""
        return self.person.email if self.person else self.paper.email

    @property
    def template(self) -> Template | None:
        """The text of the user's own that is to be filled."""
        return g.shelf.template(self.paper.template) if self.paper.template else None

    @property
    def key(self) -> str:
        """The name under which the round keeps what is typed for it."""
        return f"{self.kind}/{self.person.id}" if self.person else self.kind

    @property
    def half_typed(self) -> str:
        """The name under which the page keeps what is typed for it and not sent yet."""
        name = f"write-{self.opportunity.id}-{self.kind}"
        return f"{name}-{self.person.id}" if self.person else name

    @property
    def sent_as(self) -> str:
        """What the plan counts it as; thanks to somebody else are no thanks to those who were there."""
        if not self.paper.situation.startswith("ty-"):
            return SENT_AS.get(self.paper.situation, "other")
        aside = self.paper.situation in ("ty-coordinator", "ty-informational") or not self.person
        passed_on = self.paper.situation == "ty-via-contact"
        return "other" if aside and not passed_on and self.opportunity.current.interviewers else "thank_you"

    @property
    def history(self) -> tuple[SentMessage, ...]:
        """What was sent to this person before, the latest first."""
        to = self.person.id if self.person else ""
        return tuple(m for m in reversed(g.shelf.messages(self.opportunity.id)) if m.to == to)


def lay_out(identity: str, kind: str, person: str, form: Form | None = None) -> Desk:
    """Give the desk for a message of an opportunity, with the choices of `form` or those that were kept."""
    opportunity = found(identity)
    plan = following.plan_of(opportunity, now=g.now, zone=following.own_zone())
    situation = situation_of(kind, opportunity, plan)
    people = opportunity.current.interviewers
    chosen = next((p for p in people if p.id == person), None)
    if situation is None or (person not in ("", NOBODY) and not chosen):
        abort(404)
    if not person and people:
        chosen = _first(kind, opportunity)
    bare = Desk(opportunity, plan, kind, chosen, Draft(situation=situation))
    kept = opportunity.current.drafts.get(bare.key) or _fresh(bare)
    return replace(bare, paper=fitting(_chosen(form, kept) if form else kept, situation))


def _first(kind: str, opportunity: Opportunity) -> Interviewer | None:
    """Give the person a message goes to when none was picked: with thanks, one who has had none."""
    people, thanked = opportunity.current.interviewers, following.thanked(opportunity)
    if kind in situations or (kind == "thank_you" and opportunity.current.through_contact):
        return None
    waiting = [p for p in people if p.id not in thanked] if kind == "thank_you" else []
    return (waiting or people)[0]


def _fresh(desk: Desk) -> Draft:
    """Give the choices a message starts with; two people of a panel start with other wordings."""
    row = desk.opportunity.current.interviewers.index(desk.person) if desk.person else 0
    kept = desk.opportunity.current.slots.get(desk.key, {}).get("wording", "")
    return replace(
        desk.paper,
        channel=desk.person.channel if desk.person else "",
        tone=g.shelf.me.tone,
        wording=number(kept) if kept else row % WORDINGS,
    )


def _chosen(form: Form, kept: Draft) -> Draft:
    """Give the choices of a form; what it does not ask for stays as it was kept."""

    def get(name: str, before: str) -> str:
        return form.typed.get(name, before)

    return replace(
        kept,
        situation=get("situation", kept.situation),
        channel=get("channel", kept.channel),
        tone=get("tone", kept.tone),
        template=get("template", kept.template),
        wording=number(get("wording", str(kept.wording))),
        to=form.text("to-name") if "to-name" in form.typed else kept.to,
        email=_address(form) if "to-email" in form.typed else kept.email,
    )


def _address(form: Form) -> str:
    """Give what is typed as an address, once it is one."""
    try:
        return mailbox(form.text("to-email"))
    except BadInput:
        return ""


def fitting(paper: Draft, situation: str) -> Draft:
    """Give choices that go together: a channel the situation has, a tone the channel has, a text for both."""
    kind = situations.get(paper.situation) or situations[situation]
    channel = paper.channel if paper.channel in kind.channels else CHANNEL
    tone = paper.tone if paper.tone in channels[channel].tones else TONE
    own = g.shelf.template(paper.template) if paper.template else None
    fits = own and (own.situation, own.channel) == (kind.id, channel)
    template = paper.template if fits else ""
    return replace(paper, situation=kind.id, channel=channel, tone=tone, template=template)


def situation_of(kind: str, opportunity: Opportunity, plan: Plan) -> str | None:
    """Give the situation of a step of the plan, or the one named; None where there is no text of ours."""
    if kind in situations:
        return kind
    if kind == "thank_you" and opportunity.current.through_contact:
        return "ty-via-contact"
    return kinds.situation(
        kind, opportunity, state=plan.thank_you_state, promised=plan.promised_date is not None
    )


def can_write(task: following.Task) -> bool:
    """Tell whether there is a text to start from for a task."""
    return situation_of(task.kind, task.opportunity, task.plan) is not None


def number(typed: str) -> int:
    """Give the number of the wording that was picked."""
    return int(typed) % WORDINGS if typed.isdecimal() and len(typed) < 4 else 0


def offered(desk: Desk) -> dict[str, object]:
    """Give what the user may pick instead: situations in groups, channels, tones, texts of their own."""
    own = [t for t in g.shelf.templates() if (t.situation, t.channel) == (desk.situation.id, desk.channel.id)]
    return {
        "groups": grouped(),
        "channels": [(key, channels[key].label) for key in desk.situation.channels],
        "tones": [(key, tones[key].label) for key in desk.channel.tones],
        "own_texts": [("", "Ours"), *((t.id, t.name) for t in own)] if own else [],
    }
