"""Write a message: slots beside a letter that grows, and what to do with it then."""

from dataclasses import dataclass, replace

from flask import Blueprint, Response, abort, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.cadence import Plan
from followup_core.messages import Situation
from followup_core.record import Event, Interviewer, Opportunity, SentMessage
from site_app.planner import events, following, kinds, letters
from site_app.planner.fields import Form
from site_app.planner.interview_form import fresh_id
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("write", __name__)


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the desk: who gets which message in which situation."""

    opportunity: Opportunity
    plan: Plan
    kind: str
    situation: Situation
    person: Interviewer | None

    @property
    def heading(self) -> str:
        """What one is about to do."""
        return kinds.MESSAGES[self.kind].task

    @property
    def place(self) -> dict[str, str]:
        """The part of the address that says which message this is."""
        place = {"identity": self.opportunity.id, "kind": self.kind}
        return place | ({"person": self.person.id} if self.person else {})


def _desk(identity: str, kind: str, person: str) -> Desk:
    opportunity = found(identity)
    plan = following.plan_of(opportunity, now=g.now, zone=following.own_zone())
    situation = letters.situation_of(kind, opportunity, plan)
    people = opportunity.current.interviewers
    chosen = next((p for p in people if p.id == person), None)
    if situation is None or (person and not chosen):
        abort(404)
    if not chosen and people:
        waiting = (
            [p for p in people if p.id not in following.thanked(opportunity)] if kind == "thank_you" else []
        )
        chosen = (waiting or list(people))[0]
    return Desk(opportunity, plan, kind, situation, chosen)


def _letter(desk: Desk, form: Form) -> letters.Letter:
    slots = letters.slots_of(form, desk.situation)
    name = form.text("my-name")
    return letters.written(
        desk.situation, desk.opportunity, desk.person, slots, letters.wording_of(form), name
    )


def _page(desk: Desk, form: Form, *, kept: bool = False, status: int = 200) -> Response:
    letter = _letter(desk, form if form.errors else Form(MultiDict(form.typed)))
    to = desk.person.name if desk.person else desk.opportunity.company
    return show(
        "write/view.html",
        title=f"{desk.heading} {to}",
        section="opportunities",
        status=status,
        desk=desk,
        form=form,
        letter=letter,
        thanked=following.thanked(desk.opportunity) if desk.kind == "thank_you" else (),
        task=next((m for m in desk.plan.messages if m.kind == desk.kind), None),
        today=following.here().date(),
        me=g.shelf.me,
        kept=kept,
        zone=following.own_zone(),
        sending=any(name.startswith("event-") for name in form.errors),
    )


@screen.get("/opportunities/<identity>/write/<kind>")
@screen.get("/opportunities/<identity>/write/<kind>/<person>")
@screen.get("/opportunities/<identity>/write/<kind>/<person>/kept", endpoint="kept")
def view(identity: str, kind: str, person: str = "") -> Response:
    """Show the slots with what was kept, beside the letter."""
    person = "" if person == NOBODY else person
    desk = _desk(identity, kind, person)
    now = following.here()
    typed = letters.first_typed(desk.situation, desk.opportunity, desk.plan, kind, desk.person)
    form = Form(MultiDict(typed | {"event-day": f"{now:%Y-%m-%d}", "event-time": f"{now:%H:%M}"}))
    return _page(desk, form, kept=request.endpoint == "write.kept")


NOBODY = "-"
"""Stands in an address for the person when there is none."""


def _posted(identity: str, kind: str) -> tuple[Desk, Form]:
    form = Form(MultiDict(request.form))
    return _desk(identity, kind, form.typed.get("person", "")), form


@screen.post("/opportunities/<identity>/write/<kind>/preview")
def preview(identity: str, kind: str) -> str:
    """Give the letter with what is typed so far."""
    desk, form = _posted(identity, kind)
    if "other-wording" in form.typed:
        form.typed["wording"] = str((letters.wording_of(form) + 1) % letters.WORDINGS)
    return render_template("write/letter.html", letter=_letter(desk, form), desk=desk, form=form)


def _with_slots(desk: Desk, form: Form) -> Opportunity:
    slots = letters.slots_of(form, desk.situation) | {"wording": str(letters.wording_of(form))}
    under = letters.kept_under(desk.kind, desk.person)
    round_ = replace(desk.opportunity.current, slots={**desk.opportunity.current.slots, under: slots})
    return following.with_round(desk.opportunity, round_)


def _keep_name(form: Form) -> None:
    name = form.text("my-name")
    if name and not g.shelf.me.name:
        g.shelf.save(replace(g.shelf.me, name=name))


@screen.post("/opportunities/<identity>/write/<kind>")
def keep(identity: str, kind: str) -> Response | Redirect:
    """Keep what is typed for later."""
    desk, form = _posted(identity, kind)
    if "restore" in form.typed:
        return _page(desk, form)
    opportunity = _with_slots(desk, form)
    if form.errors:
        return _page(desk, form, status=422)
    _keep_name(form)
    g.shelf.save(opportunity)
    person = desk.person.id if desk.person else NOBODY
    return redirect(url_for("write.kept", identity=identity, kind=kind, person=person), 303)


@screen.post("/opportunities/<identity>/sent")
def sent(identity: str) -> Response | Redirect:
    """Note that the message went out, with its text; or say why that can't be."""
    desk, form = _posted(identity, request.form.get("kind", ""))
    opportunity = _with_slots(desk, form)
    at = events.happened_at(form, opportunity)
    letter = _letter(desk, form)
    if at is None or form.errors:
        return _page(desk, form, status=422)
    person = desk.person.id if desk.person else ""
    message = SentMessage(
        id=fresh_id(),
        opportunity=identity,
        situation=desk.situation.id,
        sent_at=at,
        to=person,
        subject=letter.draft.subject,
        body=letter.draft.body,
    )
    event = Event(id=fresh_id(), type="sent", at=at, kind=desk.kind, to=person, message=message.id)
    _keep_name(form)
    g.shelf.save(message)
    g.shelf.save(following.with_events(opportunity, [*opportunity.current.events, event]))
    return redirect(url_for("plan.news", identity=identity, event=event.id), 303)
