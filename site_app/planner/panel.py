"""One interview, several people: their notes side by side, one moment each, and how alike they are."""

from dataclasses import dataclass, replace

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.messages import Likeness, Slot, alike, distinct
from followup_core.messages.likeness import TOO_ALIKE
from followup_core.record import Interviewer, Opportunity
from site_app.planner import checking, following, letters
from site_app.planner import desk as desks
from site_app.planner.desk import Desk
from site_app.planner.fields import Form
from site_app.planner.interviews import found
from site_app.planner.letters import Letter
from site_app.planner.screens import show

screen = Blueprint("panel", __name__)
KIND, NAME = "thank_you", "my-name"


@dataclass(frozen=True, slots=True)
class Note:
    """The note to one of them, and what it still lacks."""

    person: Interviewer
    letter: Letter
    moment: str
    lacks: str
    """Nothing when it is ready."""
    stretches: tuple[tuple[str, str], ...]
    """Its body in stretches; each is `shared` with another note, a `gap`, or neither."""
    sent: bool
    look_at: int
    """How many things there are to look at before it goes out, its gaps left out."""


def _moment_slot(desk: Desk) -> Slot | None:
    return next((slot for slot in desk.situation.slots if slot.id in letters.MOMENTS), None)


def _half_typed(desk: Desk) -> dict[str, list[str]]:
    """Give what is typed into the form of a note and not kept yet, by field; empty when nothing is."""
    return g.shelf.read(f"d/{desk.half_typed}") or {}


def _laid_out(opportunity: Opportunity, person: Interviewer) -> tuple[Desk, Form]:
    """Give the desk of a note and its form, as they were left on the screen where it is written."""
    desk = desks.lay_out(opportunity.id, KIND, person.id)
    left = _half_typed(desk)
    if not left:
        return desk, Form(MultiDict(letters.first_typed(desk)))
    form = Form(MultiDict(left))
    return desks.lay_out(opportunity.id, KIND, person.id, form), form


def _letters(opportunity: Opportunity, form: Form) -> list[tuple[Letter, str, Form]]:
    """Write every note with the moments of the form; give each with its moment and what it was made from."""
    written = []
    for person in opportunity.current.interviewers:
        desk, own = _laid_out(opportunity, person)
        slot = _moment_slot(desk)
        moment = form.text(f"moment-{person.id}", limit=letters.SLOT_LIMIT)
        if NAME in form.typed:
            own.typed[NAME] = form.text(NAME)
        if slot:
            own.typed[f"slot-{slot.id}"] = moment
        written.append((letters.written(desk, own), moment, own))
    return written


def pack(opportunity: Opportunity, form: Form) -> tuple[tuple[Note, ...], Likeness]:
    """Give the notes and how alike they are."""
    written = _letters(opportunity, form)
    likeness = alike([letter.body.text for letter, *_ in written])
    own = distinct([moment for _, moment, _ in written])
    thanked = following.thanked(opportunity)
    notes = []
    for row, (person, (letter, moment, made_from)) in enumerate(
        zip(opportunity.current.interviewers, written, strict=True)
    ):
        near = max((value for other, value in enumerate(likeness.grid[row]) if other != row), default=0.0)
        shared = [s.sentence for s in likeness.shared if row in s.notes]
        notes.append(
            Note(
                person,
                letter,
                moment,
                _lacks(letter, moment, own=own[row], near=near),
                _stretches(letter, shared),
                person.id in thanked,
                sum(not item.final for item in checking.look(letter, made_from).first),
            )
        )
    return tuple(notes), likeness


def _lacks(letter: Letter, moment: str, *, own: bool, near: float) -> str:
    if not moment:
        return "needs a moment"
    if not own:
        return "moment used twice"
    if near >= TOO_ALIKE:
        return "too much alike"
    return "has gaps" if letter.missing else ""


def _stretches(letter: Letter, shared: list[str]) -> tuple[tuple[str, str], ...]:
    gaps = [piece.text for piece in letter.pieces if piece.origin == "gap"]
    stretches = [(letter.body.text, "")]
    for wanted, sort in [*((s, "shared") for s in shared), *((gap, "gap") for gap in gaps)]:
        stretches = [
            part
            for text, marked in stretches
            for part in ([(text, marked)] if marked else _parted(text, wanted, sort))
            if part[0]
        ]
    return tuple(stretches)


def _parted(text: str, wanted: str, sort: str) -> list[tuple[str, str]]:
    before, inside, after = text.partition(wanted)
    return [(before, ""), (inside, sort), (after, "")]


def _shown(opportunity: Opportunity, form: Form) -> dict[str, object]:
    notes, likeness = pack(opportunity, form)
    return {"opportunity": opportunity, "notes": notes, "likeness": likeness, "too_alike": TOO_ALIKE}


def _page(
    opportunity: Opportunity, form: Form, *, after: str | None = None, left: bool = False, status: int = 200
) -> Response:
    return show(
        "panel/view.html",
        title=f"Thank everyone at {opportunity.company}",
        section="opportunities",
        status=status,
        form=form,
        kept=after == "panel.kept",
        left=left,
        me=g.shelf.me,
        noted=opportunity.current.details if after == "panel.noted" else (),
        **_shown(opportunity, form),
    )


@screen.get("/opportunities/<identity>/panel")
@screen.get("/opportunities/<identity>/panel/kept", endpoint="kept")
@screen.get("/opportunities/<identity>/panel/noted", endpoint="noted")
def view(identity: str) -> Response:
    """Show the notes side by side."""
    opportunity = found(identity)
    people = opportunity.current.interviewers
    typed = {f"moment-{person.id}": _newest(opportunity, person) for person in people}
    typed[NAME] = next(filter(None, (_half_typed_name(opportunity, person) for person in people)), "")
    left = bool(typed[NAME]) or any(
        typed[f"moment-{person.id}"] != _kept(opportunity, person) for person in people
    )
    return _page(opportunity, Form(MultiDict(typed)), after=request.endpoint, left=left)


def _half_typed_name(opportunity: Opportunity, person: Interviewer) -> str:
    """Give the user's own name as it was typed into a note and not kept yet."""
    desk, _ = _laid_out(opportunity, person)
    return "" if g.shelf.me.name else "".join(_half_typed(desk).get(NAME, []))


def _newest(opportunity: Opportunity, person: Interviewer) -> str:
    """Give the moment that was typed last for a person, here or into the letter."""
    desk, form = _laid_out(opportunity, person)
    slot = _moment_slot(desk)
    if slot and _half_typed(desk):
        return form.typed.get(f"slot-{slot.id}", "")
    return _kept(opportunity, person)


def _kept(opportunity: Opportunity, person: Interviewer) -> str:
    """Give the moment that is kept for a person."""
    slots = opportunity.current.slots.get(f"{KIND}/{person.id}", {})
    return next((slots[name] for name in letters.MOMENTS if slots.get(name)), person.moment)


@screen.post("/opportunities/<identity>/panel/preview")
def preview(identity: str) -> str:
    """Give the notes with the moments as they are typed so far, and leave each with its letter."""
    opportunity, form = found(identity), Form(MultiDict(request.form))
    for person in opportunity.current.interviewers:
        name = form.typed.get(NAME, "")
        moment = form.typed.get(f"moment-{person.id}", "")
        if (moment, name) != (_newest(opportunity, person), _half_typed_name(opportunity, person)):
            _leave(opportunity, person, form)
    return render_template("panel/notes.html", **_shown(opportunity, form))


def _leave(opportunity: Opportunity, person: Interviewer, form: Form) -> None:
    """Put a moment into what is half typed for its letter, so that both screens know the newest."""
    desk, _ = _laid_out(opportunity, person)
    slot = _moment_slot(desk)
    if not slot:
        return
    kept = letters.first_typed(desks.lay_out(opportunity.id, KIND, person.id))
    fresh = {name: [text] for name, text in (kept | {"person": person.id}).items()}
    moment = {f"slot-{slot.id}": [form.typed.get(f"moment-{person.id}", "")]}
    half_typed = (_half_typed(desk) or fresh) | moment
    half_typed.pop(NAME, None)
    if form.typed.get(NAME) and not g.shelf.me.name:
        half_typed[NAME] = [form.typed[NAME]]
    if half_typed == fresh:
        g.shelf.delete(f"d/{desk.half_typed}")
    else:
        g.shelf.keep(f"d/{desk.half_typed}", half_typed)


@screen.post("/opportunities/<identity>/panel")
def keep(identity: str) -> Response | Redirect:
    """Keep the moments, each for its note."""
    opportunity, form = found(identity), Form(MultiDict(request.form))
    round_ = opportunity.current
    slots, people = dict(round_.slots), []
    for letter, moment, _ in _letters(opportunity, form):
        person, slot = letter.desk.person, _moment_slot(letter.desk)
        if person and slot:
            slots[letter.desk.key] = {**slots.get(letter.desk.key, {}), slot.id: moment}
            people.append(replace(person, moment=moment))
    if form.errors:
        return _page(opportunity, form, status=422)
    by_id = {person.id: person for person in people}
    everyone = tuple(by_id.get(person.id, person) for person in round_.interviewers)
    opportunity = following.with_round(opportunity, replace(round_, slots=slots, interviewers=everyone))
    g.shelf.save(opportunity)
    letters.keep_writer(form)
    for person in everyone:
        _leave(opportunity, person, form)
    return redirect(url_for("panel.kept", identity=identity), 303)
