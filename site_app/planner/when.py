"""When to write after an interview that nobody has to save: the calculator, also shown inside the guide."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, g, render_template
from werkzeug.datastructures import MultiDict

from followup_core import workdays
from followup_core.errors import BadInput
from followup_core.record import Opportunity
from site_app.planner import choices, following, interview_form, plan, promise, timeline
from site_app.planner.fields import Form
from site_app.planner.interviews import typed
from site_app.planner.screens import show

screen = Blueprint("when", __name__)


@dataclass(frozen=True, slots=True)
class Dates:
    """What comes of the form: the dates with their reasons, or what is missing."""

    told: promise.Line
    rows: tuple[plan.Row, ...] = ()
    line: timeline.Line | None = None
    problems: tuple[str, ...] = ()


def dates_of(form: Form) -> Dates:
    """Work out the dates as the planner would, from the day of the interview on."""
    tried = Form(MultiDict(form.typed))
    ended = tried.moment("ended-day", "ended-time", what="the interview ended")
    said = tried.text("said", limit=interview_form.SAID_LIMIT)
    zone = tried.zone("ended-zone", following.own_zone())
    opportunity = promise.supposed(tried, ended or following.here().replace(tzinfo=None), zone, said)
    if not ended or tried.errors:
        return Dates(promise.line(form), problems=tuple(tried.errors.values()))
    try:
        return _worked_out(opportunity, ended.replace(tzinfo=ZoneInfo(zone)), promise.line(form))
    except BadInput as bad:
        return Dates(promise.line(form), problems=(bad.advice,))


def _worked_out(opportunity: Opportunity, ended: datetime, told: promise.Line) -> Dates:
    made = following.plan_of(opportunity, now=ended, zone=following.own_zone())
    tasks = following.tasks_of(opportunity, made, ended)
    line = timeline.draw(
        tasks,
        (),
        met=ended.date(),
        today=following.here().date(),
        promised=made.promised_date,
        close_on=made.close_on,
        calendar=workdays.calendar(opportunity.calendar),
    )
    return Dates(told, plan.rows_of(opportunity, made, tasks), line)


@screen.get("/when")
def view() -> Response:
    """Show the calculator, filled with an interview that ended just now."""
    form = Form(interview_form.blank(g.shelf.me, g.zone, g.now))
    form.typed["country"] = form.typed["country"] or choices.country_of(following.own_zone())
    return show(
        "when/view.html",
        title="When should I write?",
        section="",
        status=200,
        form=form,
        presets=[(key, name) for key, name, _ in choices.presets()],
        dates=dates_of(form),
        today=following.here().date(),
        **choices.calendars(form.typed["country"]),
    )


@screen.post("/when/dates")
def dates() -> str:
    """Give the dates for what is typed. Nothing is saved."""
    return render_template("when/dates.html", dates=dates_of(typed()), today=following.here().date())
