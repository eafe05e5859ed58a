"""Write a message: slots beside a letter that grows, edited by hand or not, and what to do with it then."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, abort, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.messages import Slot, grouped, situations, used_slots
from followup_core.record import Event, Opportunity, SentMessage
from site_app.planner import checking, events, following, letters, outlook, spelling, words
from site_app.planner import desk as desks
from site_app.planner.desk import NOBODY, Desk
from site_app.planner.fields import Form
from site_app.planner.interview_form import fresh_id
from site_app.planner.interviews import found
from site_app.planner.letters import Letter
from site_app.planner.opportunities import AT_ONCE
from site_app.planner.screens import show

screen = Blueprint("write", __name__)
STOPPED = "findings"
"""Where it is said that a message must not go out as it is."""
TWICE = "mark"
"""Where it is said that a message was noted already: the button that notes it."""
TAKEN_BACK = {f"was-{name}": name for name in ("edit", "subject", "subject-from", "body", "body-from")}
"""Where edits by hand go that are taken back, and where they come from: the fields of the form."""


@screen.get("/write/<kind>")
def begin(kind: str) -> Response:
    """Ask which plan a message belongs to, for whoever comes from its page in the guide."""
    if kind not in situations:
        abort(404)
    newest = [*outlook.every(following.here())]
    newest.sort(key=lambda one: one.opportunity.current.ended, reverse=True)
    newest.sort(key=lambda one: one.over)
    return show(
        "write/begin.html",
        title=situations[kind].title,
        section="opportunities",
        kind=kind,
        heading=situations[kind].title,
        opportunities=[one.opportunity for one in newest[:AT_ONCE]],
        more=len(newest) > AT_ONCE,
    )


@screen.get("/opportunities/<identity>/write")
def choose(identity: str) -> Response:
    """Ask what it is about, for a message that the plan does not ask for."""
    opportunity = found(identity)
    return show(
        "write/choose.html",
        title=f"Write to {opportunity.company}",
        section="opportunities",
        opportunity=opportunity,
        groups=grouped(),
    )


def _page(desk: Desk, form: Form, *, kept: bool = False, status: int = 200) -> Response:
    letter = composed(desk, form if form.errors else Form(MultiDict(form.typed)))
    return show(
        "write/view.html",
        title=f"{desk.heading} {desk.name or desk.opportunity.company}",
        section="opportunities",
        status=status,
        **shown(letter, form),
        thanked=following.thanked(desk.opportunity) if desk.kind == "thank_you" else (),
        task=next((m for m in desk.plan.messages if m.kind == desk.kind), None),
        already=_already(desk),
        today=following.here().date(),
        me=g.shelf.me,
        asks_phone=not g.shelf.me.phone and ("phone" in letter.draft.missing or "my-phone" in form.typed),
        english=spelling.english(),
        kept=kept,
        zone=following.own_zone(),
        sending=any(name.startswith(("event-", STOPPED, TWICE)) for name in form.errors),
        titles={key: kind.title for key, kind in situations.items()},
        **desks.offered(desk),
    )


def _already(desk: Desk) -> Event | None:
    """Give the event of the same message having gone to the same person, None when it has not arrived."""
    to = desk.person.id if desk.person else ""
    sent = [e for e in following.arrived(desk.opportunity.current) if e.kind == desk.sent_as]
    return next((e for e in reversed(sent) if e.to in ("", to)), None)


def shown(letter: Letter, form: Form) -> dict[str, object]:
    """Give what a letter and the findings beside it are shown from."""
    seen = checking.look(letter, form)
    return {
        "form": form,
        "letter": letter,
        "desk": letter.desk,
        "taken_back": {} if letter.edited else {n: v for n, v in form.typed.items() if n in TAKEN_BACK},
        "look": seen,
        "stretches": checking.stretches(letter, seen),
        "slots": _asked(letter, form),
        "moments": letters.moments(letter.desk),
        "takes_moment": letters.MOMENTS,
    }


def _asked(letter: Letter, form: Form) -> list[tuple[Slot, bool]]:
    """Give the slots with hints for this letter, and whether each has a place in it as it is chosen now."""
    desk = letter.desk
    facts = {slot.id: form.typed.get(f"slot-{slot.id}", "") for slot in desk.situation.slots}
    used = used_slots(desk.situation.id, desk.channel.id, desk.paper.tone)
    return [
        (
            replace(slot, hint=letter.hint(slot)),
            bool(desk.template or slot in used) and desk.situation.asks(slot.id, facts),
        )
        for slot in desk.situation.slots
    ]


def composed(desk: Desk, form: Form) -> Letter:
    """Write the letter, after what a button asked for was done to its edits."""
    letter = letters.written(desk, form)
    which, _, at = form.typed.get("settle", "").partition("-")
    name, _, place = at.partition("-")
    if which in ("mine", "new") and name in ("subject", "body") and place.isdecimal() and len(place) < 4:
        merged = getattr(letter, name).settle(int(place), which)
        letter = replace(letter, **{name: merged})
    return letter


@screen.get("/opportunities/<identity>/write/<kind>")
@screen.get("/opportunities/<identity>/write/<kind>/<person>")
@screen.get("/opportunities/<identity>/write/<kind>/<person>/kept", endpoint="kept")
def view(identity: str, kind: str, person: str = "") -> Response:
    """Show the slots with what was kept, beside the letter."""
    desk = desks.lay_out(identity, kind, person)
    form = Form(MultiDict(letters.first_typed(desk)))
    events.offer_now(form)
    return _page(desk, form, kept=request.endpoint == "write.kept")


def posted(identity: str, kind: str) -> tuple[Desk, Form]:
    """Give the desk and the form of a letter that is being written."""
    form = Form(MultiDict(request.form))
    if "other-wording" in form.typed:
        form.typed["wording"] = str(desks.number(form.typed.get("wording", "")) + 1)
    if "plain" in form.typed:
        for aside, name in TAKEN_BACK.items():
            form.typed[aside] = form.typed.pop(name, "")
    elif "mine-again" in form.typed:
        for aside, name in TAKEN_BACK.items():
            form.typed[name] = form.typed.pop(aside, "")
    if "done" in form.typed:
        form.typed.pop("edit", None)
    return desks.lay_out(identity, kind, form.typed.get("person", ""), form), form


@screen.post("/opportunities/<identity>/write/<kind>/preview")
def preview(identity: str, kind: str) -> str:
    """Give the letter with what is typed so far, or a part: what is said about it, or when it went out."""
    desk, form = posted(identity, kind)
    if form.typed.get("part") == "moment":
        events.refresh(form)
        return render_template("write/moment.html", form=form, desk=desk, zone=following.own_zone())
    return render_template("write/anew.html", **shown(composed(desk, form), form))


def with_slots(desk: Desk, slots: dict[str, str], letter: Letter) -> Opportunity:
    """Give the opportunity with what was typed for a letter kept in it."""
    edits = {
        f"{name}{end}": text
        for name in ("subject", "body")
        for end, text in (("", getattr(letter, name).text), ("_from", getattr(letter, name).base))
    }
    blank = dict.fromkeys(edits, "")
    paper = replace(desk.paper, **(edits if letter.edited else blank))
    round_ = desk.opportunity.current
    changed = replace(
        round_,
        slots={**round_.slots, desk.key: {**round_.slots.get(desk.key, {}), **slots}},
        drafts={**round_.drafts, desk.key: paper},
    )
    return following.with_round(desk.opportunity, changed)


@screen.post("/opportunities/<identity>/write/<kind>")
def keep(identity: str, kind: str) -> Response | Redirect:
    """Keep what is typed for later; or show it again after another choice."""
    desk, form = posted(identity, kind)
    if "restore" in form.typed:
        events.refresh(form)
        return _page(desk, form)
    letter = composed(desk, form)
    opportunity = with_slots(desk, letters.slots_of(form, desk), letter)
    if form.errors:
        return _page(desk, form, status=422)
    letters.keep_writer(form)
    g.shelf.save(opportunity)
    person = desk.person.id if desk.person else NOBODY
    return redirect(url_for("write.kept", identity=identity, kind=kind, person=person), 303)


def _refuse_twice(desk: Desk, form: Form) -> None:
    """Refuse to note a message that was noted since the form was shown, maybe in another tab.

    The form that says so knows of it, so that a second message can be noted on purpose.
    """
    already = _already(desk)
    if already is None or form.typed.get("noted") == already.id:
        return
    there = already.at.replace(tzinfo=following.zone_of(desk.opportunity.current))
    at = there.astimezone(ZoneInfo(following.own_zone()))
    form.refuse(
        TWICE,
        f"You noted this as sent already: on {words.day(at.date(), following.here().date())} at "
        f"{words.clock(at)}. Did you send one more since? Then mark it again.",
    )


@screen.post("/opportunities/<identity>/sent")
def sent(identity: str) -> Response | Redirect:
    """Note that the message went out, with its text; or say why that can't be."""
    desk, form = posted(identity, request.form.get("kind", ""))
    events.refresh(form)
    letter = composed(desk, form)
    at = events.happened_at(form, desk.opportunity)
    _refuse_twice(desk, form)
    if at and checking.look(letter, form, at).stopped:
        form.refuse(STOPPED, "Something below must not go out like this: settle it first.")
    settled = replace(desk, paper=replace(desk.paper, dismissed=(), overruled=()))
    opportunity = with_slots(settled, letters.slots_of(form, desk), letter)
    if at is None or form.errors:
        return _page(desk, form, status=422)
    person = desk.person.id if desk.person else ""
    message = SentMessage(
        id=fresh_id(),
        opportunity=identity,
        situation=desk.situation.id,
        sent_at=at,
        to=person,
        subject=letter.subject.text,
        body=letter.body.text,
    )
    event = Event(id=fresh_id(), type="sent", at=at, kind=desk.sent_as, to=person, message=message.id)
    letters.keep_writer(form)
    g.shelf.save(message)
    g.shelf.save(following.with_events(opportunity, [*opportunity.current.events, event]))
    return redirect(url_for("plan.news", identity=identity, event=event.id), 303)
