"""The next round of an opportunity: the same form, with what is known already filled in."""

from dataclasses import replace

from flask import Blueprint, Response, g, redirect, url_for
from werkzeug import Response as Redirect

from followup_core.record import Opportunity
from site_app.planner import interview_form
from site_app.planner.fields import Form
from site_app.planner.interviews import found, page, typed

screen = Blueprint("rounds", __name__)


def _page(form: Form, opportunity: Opportunity, status: int = 200) -> Response:
    return page(
        form,
        title="Add the next round",
        section="opportunities",
        action=url_for("rounds.add", identity=opportunity.id),
        status=status,
        draft=f"round-{opportunity.id}",
        save="Make the plan",
        back=opportunity,
    )


@screen.get("/opportunities/<identity>/rounds/new")
def new(identity: str) -> Response:
    """Show the form for one more interview with the same company."""
    opportunity = found(identity)
    form = Form(interview_form.blank(g.shelf.me, opportunity.current.zone, g.now))
    known = interview_form.typed_of(opportunity)
    for name in ("company", "job-role", "preset", "country", "region", "ended-zone"):
        form.typed[name] = known[name]
    form.typed.update({name: value for name, value in known.items() if name.startswith("closed-")})
    return _page(form, opportunity)


@screen.post("/opportunities/<identity>/rounds/new")
def add(identity: str) -> Response | Redirect:
    """Save the new round; the plan starts again from it."""
    opportunity, form = found(identity), typed()
    if "restore" in form.typed:
        return _page(form, opportunity)
    round_ = interview_form.read(form, now=g.now, zone=opportunity.current.zone, before=None, first=True)
    if round_ and round_.ended < opportunity.current.ended:
        form.refuse(
            "ended-day", "This is before the round you already have. Rounds are added in their order."
        )
    if round_ is None or form.errors:
        return _page(form, opportunity, status=422)
    g.shelf.save(interview_form.applied(form, round_, opportunity, replaces=False))
    return redirect(url_for("plan.view", identity=identity), 303)


@screen.post("/opportunities/<identity>/rounds/<round_>/delete")
def forget(identity: str, round_: str) -> Redirect:
    """Take back the round that was added last, as long as nothing has followed it; else nothing changes."""
    opportunity = found(identity)
    if len(opportunity.rounds) > 1 and opportunity.current.id == round_ and not opportunity.current.events:
        g.shelf.save(replace(opportunity, rounds=opportunity.rounds[:-1]))
    return redirect(url_for("plan.view", identity=identity), 303)
