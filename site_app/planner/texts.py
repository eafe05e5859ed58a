"""Texts of the user's own: copied from ours, edited, checked by line, and passed on as plain text files."""

import base64
from dataclasses import replace

from flask import Blueprint, Response, abort, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core import messages
from followup_core.messages import (
    BadTemplate,
    Person,
    Record,
    Sender,
    channels,
    grouped,
    situations,
    used_slots,
)
from followup_core.messages.letter import split_letter
from followup_core.messages.own import LONGEST
from followup_core.record import Template, dumped, key_of
from site_app.planner import deleted, letters, write
from site_app.planner import desk as desks
from site_app.planner.fields import Form
from site_app.planner.interview_form import fresh_id
from site_app.planner.letters import Letter
from site_app.planner.screens import show

screen = Blueprint("texts", __name__)
MOST, NAME_LENGTH = 200, 80
FIRST_LINE = "Afterword text"
PLACES = {
    "recipient": "Their name",
    "the_role": "“the … role”",
    "role": "The role",
    "company": "The company",
    "on_day": "“on Tuesday” or “today”",
    "day": "Weekday of the interview",
    "date": "Day of the interview",
    "sender": "Your name",
    "phone": "Your phone",
}
"""What a text may name beside its slots, as it is offered."""


@screen.get("/texts")
def every() -> Response:
    """List the texts, and offer to start or import one."""
    return _list(Form(MultiDict({"start": "ty-interview/email"})))


def _list(form: Form, status: int = 200) -> Response:
    return show(
        "texts/list.html",
        title="Your own texts",
        section="settings",
        status=status,
        form=form,
        deleted=deleted.waiting("text"),
        texts=[
            (t, situations.get(t.situation), channels.get(t.channel), fault(t)) for t in g.shelf.templates()
        ],
        groups=[(label, [(k, channels[c]) for k in kinds for c in k.channels]) for label, kinds in grouped()],
    )


def fault(text: Template) -> BadTemplate | None:
    """Give what is wrong with a text, or nothing."""
    kind = situations.get(text.situation)
    try:
        messages.check_own(text.text, kind.slot_ids if kind else ())
    except BadTemplate as found:
        return found
    return None


@screen.post("/texts/new")
def new() -> Response | Redirect:
    """Copy one of ours to be edited."""
    form = Form(MultiDict(request.form))
    situation, _, channel = form.typed.get("start", "").partition("/")
    kind = situations.get(situation)
    if not kind or channel not in kind.channels:
        abort(404)
    tone = desks.TONE if desks.TONE in channels[channel].tones else channels[channel].tones[0]
    facts = {slot.id: slot.default or slot.example for slot in used_slots(situation, channel, tone)}
    source = messages.as_own_text(situation, channel, tone, facts, 0)
    return _added(
        form, Template(id=fresh_id(), name=kind.title, situation=situation, channel=channel, text=source)
    )


@screen.post("/opportunities/<identity>/write/<kind>/own")
def start(identity: str, kind: str) -> Response | Redirect:
    """Make a text of the letter as it stands, edits and all; the letter is kept as well."""
    form = Form(MultiDict(request.form))
    desk = desks.lay_out(identity, kind, form.typed.get("person", ""), form)
    letter = letters.written(desk, form)
    slots = letters.slots_of(form, desk)
    if form.errors:
        abort(400)
    g.shelf.save(write.with_slots(desk, slots, letter))
    name = f"{desk.situation.title}, {desk.opportunity.company}"[:NAME_LENGTH]
    source = _with_edits(letter, slots)
    made = Template(
        id=fresh_id(), name=name, situation=desk.situation.id, channel=desk.channel.id, text=source
    )
    return _added(form, made)


def _with_edits(letter: Letter, slots: dict[str, str]) -> str:
    """Give the source of a letter: ours with its places, and in it what was changed by hand."""
    desk, own = letter.desk, letter.desk.template
    source = (
        own.text
        if own
        else messages.as_own_text(
            desk.situation.id, desk.channel.id, desk.paper.tone, slots, desk.paper.wording
        )
    )
    if not letter.edited:
        return source
    head, _, text = source.partition("\n") if source.startswith("Subject:") else ("", "", source)
    written = messages.merge(
        split_letter(letter.draft.body).text, split_letter(letter.body.text).text, text.strip()
    ).text
    if not head:
        return written
    subject = messages.merge(letter.draft.subject, letter.subject.text, head.removeprefix("Subject:").strip())
    return f"Subject: {subject.text}\n\n{written}"


def _added(form: Form, text: Template) -> Response | Redirect:
    if len(g.shelf.templates()) >= MOST:
        form.refuse("start", f"You have {MOST} texts. Please delete one you no longer use.")
        return _list(form, status=422)
    g.shelf.save(text)
    return redirect(url_for("texts.view", identity=text.id), 303)


def _found(identity: str) -> Template:
    text: Template | None = g.shelf.template(identity)
    if text is None or text.situation not in situations or text.channel not in channels:
        abort(404)
    return text


@screen.get("/texts/<identity>")
@screen.get("/texts/<identity>/saved", endpoint="saved")
def view(identity: str) -> Response:
    """Show a text to edit, beside what it makes of made-up facts."""
    text = _found(identity)
    typed = {"text-name": text.name, "source": text.text}
    return _page(text, Form(MultiDict(typed)), saved=request.endpoint == "texts.saved")


def _page(text: Template, form: Form, *, saved: bool = False, status: int = 200) -> Response:
    kind = situations[text.situation]
    return show(
        "texts/view.html",
        title=text.name,
        section="settings",
        status=status,
        form=form,
        text=text,
        kind=kind,
        channel=channels[text.channel],
        places=[*((slot.id, slot.label) for slot in kind.slots if not slot.choices), *PLACES.items()],
        file=base64.b64encode(exported(text).encode()).decode("ascii"),
        file_name=f"{letters.plain_name(text.name)}.txt",
        saved=saved,
        **_sample(text, form.typed.get("source", "")),
    )


def _sample(text: Template, source: str) -> dict[str, object]:
    """Give the letter a source makes of made-up facts, or what is wrong with it and the line it stands in."""
    kind = situations[text.situation]
    try:
        own = messages.own_text(source.replace("\r\n", "\n"), kind.slot_ids)
    except BadTemplate as fault:
        lines = source.split("\n")
        return {"draft": None, "fault": fault, "line": lines[min(fault.line, len(lines)) - 1].strip()[:120]}
    tone = desks.TONE if desks.TONE in channels[text.channel].tones else channels[text.channel].tones[0]
    people = Person("Dana Lee", "Dana"), Sender("Sam Rivera", "sam@example.com", "555 0142")
    facts = {slot.id: slot.default if slot.choices else slot.example for slot in kind.slots}
    record = Record("Contoso", "data analyst", g.now.date())
    draft = messages.compose(kind.id, text.channel, tone, *people, record, facts, own=own)
    return {"draft": draft, "fault": None, "line": ""}


@screen.post("/texts/<identity>/preview")
def preview(identity: str) -> str:
    """Give the letter with the source as it is typed so far."""
    text, form = _found(identity), Form(MultiDict(request.form))
    return render_template("texts/sample.html", text=text, **_sample(text, form.typed.get("source", "")))


@screen.post("/texts/<identity>")
def save(identity: str) -> Response | Redirect:
    """Save the text; one that can't be used is refused with its line, and the last good one stays."""
    text, form = _found(identity), Form(MultiDict(request.form))
    if "restore" in form.typed:
        return _page(text, form)
    changed = replace(
        text,
        name=form.text("text-name", limit=NAME_LENGTH, missing="Please give it a name."),
        text=form.long_text("source", limit=LONGEST),
    )
    trouble = fault(changed)
    if trouble:
        form.refuse("source", f"Line {trouble.line}: {trouble.why} {trouble.advice}")
    if form.errors:
        return _page(text, form, status=422)
    g.shelf.save(changed)
    return redirect(url_for("texts.saved", identity=identity), 303)


@screen.post("/texts/<identity>/delete")
def delete(identity: str) -> Redirect:
    """Take a text away; it waits to be put back, and letters that were made from it stay as they are."""
    text: Template = g.shelf.template(identity) or abort(404)
    return deleted.delete("text", text.name, {key_of(text): dumped(text)})


def exported(text: Template) -> str:
    """Give a text as a file that people can read and that can be imported again."""
    return f"{FIRST_LINE}\nName: {text.name}\nFor: {text.situation}\nBy: {text.channel}\n\n{text.text}\n"


@screen.post("/texts/import")
def take_in() -> Response | Redirect:
    """Add a text from a file; one that can't be used is shown again with its line."""
    form = Form(MultiDict(request.form))
    source = form.long_text("file-text")
    if not source:
        form.refuse("file-text", "Please choose a file, or paste a text.")
    text = imported(source, form.typed.get("start", ""))
    trouble = fault(text)
    if trouble:
        form.refuse("file-text", f"Line {trouble.line} of the text: {trouble.why} {trouble.advice}")
    if form.errors:
        return _list(form, status=422)
    return _added(form, text)


def imported(source: str, default: str) -> Template:
    r"""Give the text that a file holds; without our first lines the whole file is the text.

    >>> imported("Afterword text\nName: Mine\nFor: ty-belated\nBy: email\n\nHello.", "").situation
    'ty-belated'
    """
    situation, _, channel = default.partition("/")
    head, _, body = source.partition("\n\n")
    first, *rest = head.split("\n")
    said = {}
    if first.strip() == FIRST_LINE:
        said = {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
        source = body
    kind = situations.get(said.get("For", situation)) or situations["ty-interview"]
    by = said.get("By", channel)
    name = " ".join(said.get("Name", "").split())[:NAME_LENGTH] or kind.title
    channel = by if by in kind.channels else desks.CHANNEL
    return Template(id=fresh_id(), name=name, situation=kind.id, channel=channel, text=source.strip())
