"""Add an interview, or change what is known about one."""

from flask import Blueprint, Response, abort, g, redirect, render_template, request, url_for
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.record import Opportunity
from site_app.planner import choices, closures, edits, following, interview_form, promise, zones
from site_app.planner.fields import Form
from site_app.planner.screens import show

screen = Blueprint("interviews", __name__)


def page(
    form: Form,
    *,
    title: str,
    section: str,
    action: str,
    draft: str,
    save: str,
    back: Opportunity | None = None,
    status: int = 200,
) -> Response:
    """Show the form about an interview, whatever it is for."""
    return show(
        "interviews/form.html",
        title=title,
        section=section,
        status=status,
        form=form,
        heading=title,
        action=action,
        draft=draft,
        save=save,
        back=back,
        rows=interview_form.rows(form),
        focused=None,
        line=promise.line(form),
        formats=choices.FORMATS,
        contact=choices.CONTACT,
        presets=choices.presets(),
        round_names=choices.ROUNDS,
        closed_rows=closures.rows(form),
        more_open=any(name.startswith(_FOLDED) for name in form.errors),
        **choices.calendars(form.typed.get("country", "")),
    )


_FOLDED = ("ended-zone", "round-name", "contact-policy", "preset", "country", "region", "closed-")


def typed() -> Form:
    """Give the form that was sent."""
    return Form(MultiDict(request.form))


@screen.get("/interviews/new")
def new() -> Response:
    """Show an empty form with sensible defaults."""
    form = Form(interview_form.blank(g.shelf.me, g.zone, g.now))
    return _new_page(form)


def _new_page(form: Form, status: int = 200) -> Response:
    return page(
        form,
        title="Add an interview",
        section="add",
        action=url_for("interviews.add"),
        status=status,
        draft="new-interview",
        save="Make the plan",
    )


@screen.post("/interviews/new")
def add() -> Response | Redirect:
    """Save a new opportunity with its interview; or say beside each field why not."""
    form = typed()
    if "restore" in form.typed:
        return _new_page(form)
    round_ = interview_form.read(form, now=g.now, zone=following.own_zone(), before=None, first=True)
    if round_ is None:
        return _new_page(form, status=422)
    opportunity = interview_form.applied(form, round_, None, replaces=False)
    g.shelf.save(opportunity)
    return redirect(url_for("plan.view", identity=opportunity.id), 303)


@screen.get("/opportunities/<identity>/edit")
def edit(identity: str) -> Response:
    """Show what is known, to change it."""
    opportunity = found(identity)
    return _edit_page(Form(interview_form.typed_of(opportunity)), opportunity)


@screen.get("/opportunities/<identity>/edit/address")
def address(identity: str) -> Response:
    """Show what is known, to change the address of whom they met first."""
    opportunity = found(identity)
    form = Form(interview_form.typed_of(opportunity))
    form.typed["person-0-open"], form.typed["asked"] = "yes", "person-0-email"
    return _edit_page(form, opportunity)


def _edit_page(form: Form, opportunity: Opportunity, status: int = 200) -> Response:
    return page(
        form,
        title="Change the facts",
        section="opportunities",
        action=url_for("interviews.change", identity=opportunity.id),
        status=status,
        draft=f"edit-{opportunity.id}",
        save="Save and plan again",
        back=opportunity,
    )


@screen.post("/opportunities/<identity>/edit")
def change(identity: str) -> Response | Redirect:
    """Save the changed facts; or say beside each field why not."""
    opportunity, form = found(identity), typed()
    if "restore" in form.typed:
        return _edit_page(form, opportunity)
    before = opportunity.current
    round_ = interview_form.read(form, now=g.now, zone=before.zone, before=before, first=True)
    if round_ is None:
        return _edit_page(form, opportunity, status=422)
    changed = interview_form.applied(form, round_, opportunity, replaces=True)
    if changed == opportunity:
        return redirect(url_for("plan.view", identity=identity), 303)
    edits.note(opportunity)
    g.shelf.save(changed)
    return redirect(url_for("plan.changed", identity=identity), 303)


def found(identity: str) -> Opportunity:
    """Give the opportunity, or answer that there is none, or that it could not be read."""
    opportunity: Opportunity | None = g.shelf.opportunity(identity)
    if f"a/{identity}" in g.shelf.damaged:
        abort(redirect(url_for("damaged.view"), 303))
    return opportunity or abort(404)


@screen.post("/interviews/people")
def people() -> str:
    """Give the rows for people, one more or one less; the focus goes to the new one, or the one before."""
    form = typed()
    gone = form.typed.get("person-remove", "")
    if gone.isdecimal() and int(gone[:4]) in interview_form.rows(form):
        interview_form.drop_row(form, int(gone[:4]))
        focused = int(gone[:4]) - 1
    else:
        interview_form.add_row(form)
        focused = interview_form.rows(form)[-1]
    rows = interview_form.rows(form)
    return render_template("interviews/people.html", form=form, rows=rows, focused=focused)


@screen.post("/interviews/regions")
def regions() -> str:
    """Give the regions of the country that was picked."""
    form = typed()
    return render_template(
        "interviews/region.html", form=form, **choices.calendars(form.typed.get("country", ""))
    )


@screen.post("/interviews/promise")
def promised() -> str:
    """Say what their words on timing mean, while they are typed."""
    return render_template("interviews/promise.html", line=promise.line(typed()))


@screen.get("/interviews/zones")
def zone_list() -> str:
    """Give the time zones to pick from."""
    return render_template("interviews/zones.html", zones=zones.names())
