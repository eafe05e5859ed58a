"""Settings: who you are under a letter, and what new interviews start with."""

from dataclasses import replace

from flask import Blueprint, Response, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.checks import CHECKS, Check
from followup_core.messages import tones
from site_app.planner import choices, spelling
from site_app.planner.desk import TONE
from site_app.planner.fields import Form
from site_app.planner.screens import show

screen = Blueprint("settings", __name__)


def _page(form: Form, *, saved: bool = False, status: int = 200) -> Response:
    return show(
        "settings/view.html",
        title="Settings",
        section="settings",
        status=status,
        form=form,
        saved=saved,
        browser_zone=g.zone,
        presets=choices.presets(),
        silenced=_silenced(),
        me=g.shelf.me,
        forget=False,
        english=spelling.ENGLISH,
        tones=[(key, f"{tone.label}: {tone.where}") for key, tone in tones.items()],
        **choices.calendars(form.typed.get("country", "")),
    )


def _silenced() -> list[Check]:
    """Give the checks whose findings are never shown, without those that this version does not know."""
    return [one for one in CHECKS if one.id in g.shelf.me.silenced]


@screen.post("/settings/again")
def again() -> str:
    """Look again for what was never to be shown."""
    me, back = g.shelf.me, request.form.get("check", "")
    g.shelf.save(replace(me, silenced=tuple(check for check in me.silenced if check != back)))
    return render_template("settings/silenced.html", silenced=_silenced())


@screen.get("/settings")
@screen.get("/settings/saved", endpoint="saved")
def view() -> Response:
    """Show the settings as they are saved."""
    me = g.shelf.me
    country, region = choices.parted(me.calendar)
    typed = {
        "my-name": me.name,
        "my-email": me.email,
        "my-phone": me.phone,
        "my-zone": me.zone,
        "country": country,
        "region": region,
        "preset": me.preset or choices.DEFAULT_PRESET,
        "tone": me.tone,
        "english": me.english,
    }
    return _page(Form(MultiDict(typed)), saved=request.endpoint == "settings.saved")


def _left(form: Form) -> Form:
    """Give the form as it was left; what a letter told of its writer since then stands where it is empty."""
    me = g.shelf.me
    for name, known in (("my-name", me.name), ("my-phone", me.phone)):
        form.typed[name] = form.typed.get(name) or known
    return form


@screen.post("/settings")
def save() -> Response | Redirect:
    """Save the settings, or say beside each field why not."""
    form = Form(MultiDict(request.form))
    if "restore" in form.typed:
        return _page(_left(form))
    me = replace(
        g.shelf.me,
        name=form.text("my-name"),
        email=form.email("my-email"),
        phone=form.text("my-phone"),
        zone=form.zone("my-zone", "") if form.typed.get("my-zone", "").strip() else "",
        calendar=choices.calendar_of(form, ""),
        preset=form.choice("preset", choices.preset_keys(), choices.DEFAULT_PRESET),
        tone=form.choice("tone", tones, TONE),
        english=form.choice("english", dict(spelling.ENGLISH), ""),
    )
    if form.errors:
        return _page(form, status=422)
    g.shelf.save(me)
    return redirect(url_for("settings.saved"), 303)
