"""The plan of one opportunity: what was sent, what comes, when it ends, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from flask import Blueprint, Response, g, redirect, url_for
from werkzeug import Response as Redirect

from followup_core import cadence, workdays
from followup_core.cadence import Plan
from followup_core.record import Event, Opportunity, Round, SentMessage
from site_app.planner import changes, choices, following, kinds, timeline, words
from site_app.planner.following import Task
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("plan", __name__)


class Reason(NamedTuple):
    """One line of the arithmetic behind a date, with the rule it applies."""

    left: str
    why: str
    rule: str


@dataclass(frozen=True, slots=True)
class Row:
    """One step of the plan as it is listed."""

    state: str
    """done, late, due, planned or close."""
    title: str
    on: date
    reasons: tuple[Reason, ...] = ()
    task: Task | None = None
    event: Event | None = None
    text: SentMessage | None = None
    to: str = ""


def reasons(steps: Iterable[cadence.Step]) -> tuple[Reason, ...]:
    """Tell the steps that led to a date."""
    return tuple(Reason(*cadence.tell(step), rule=step.rule) for step in steps)


def rows_of(opportunity: Opportunity, plan: Plan, tasks: tuple[Task, ...]) -> tuple[Row, ...]:
    """List what was sent, what is planned, and the day the plan ends."""
    round_ = opportunity.current
    texts = {m.id: m for m in g.shelf.messages(opportunity.id)}
    names = {p.id: p.name for p in round_.interviewers}
    rows = [
        Row(
            "done",
            kinds.MESSAGES[e.kind].title,
            e.at.date(),
            event=e,
            text=texts.get(e.message),
            to=names.get(e.to, ""),
        )
        for e in round_.events
        if e.type == "sent" and e.kind in kinds.MESSAGES
    ]
    rows += [Row(t.state, t.words.title, t.best.date(), reasons(t.message.steps), task=t) for t in tasks]
    if plan.close_on:
        title = "Look again" if plan.stop_reason else "Then stop"
        rows.append(Row("close", title, plan.close_on, reasons(plan.close_steps)))
    return tuple(rows)


def sentence(plan: Plan, tasks: tuple[Task, ...], today: date) -> str:
    """Say in a sentence what there is to do."""
    now = [t for t in tasks if t.state != "planned"]
    if now:
        return f"Write today: {words.listed([t.words.title.lower() for t in now])}."
    if tasks:
        return f"Nothing to do until {words.near(min(t.day for t in tasks), today)}."
    if plan.close_on and plan.close_on > today:
        return f"Nothing to do until {words.near(plan.close_on, today)}. Then have one last look."
    return "Nothing to do here any more."


def _page(identity: str, news: str = "") -> Response:
    opportunity = found(identity)
    now, zone = following.here(), following.own_zone()
    plan = following.plan_of(opportunity, now=now, zone=zone)
    tasks = following.tasks_of(opportunity, plan, now)
    round_, today = opportunity.current, now.date()
    latest = next((e for e in round_.events if e.id == news), None)
    return show(
        "plan/view.html",
        title=f"{opportunity.role} at {opportunity.company}",
        section="opportunities",
        opportunity=opportunity,
        round=round_,
        today=today,
        zone=zone,
        foreign=_foreign(round_, zone),
        plan=plan,
        tasks=tasks,
        rows=rows_of(opportunity, plan, tasks),
        sentence=sentence(plan, tasks, today),
        stopped=kinds.STOPPED.get(plan.stop_reason or "", ""),
        stop_reasons=reasons(plan.stop_steps),
        line=timeline.draw(
            tasks,
            following.done_of(round_),
            met=round_.ended.date(),
            today=now.astimezone(following.zone_of(round_)).date(),
            promised=plan.promised_date,
            close_on=plan.close_on,
            calendar=workdays.calendar(opportunity.calendar, opportunity.closures),
        ),
        calendar=choices.calendar_name(opportunity.calendar),
        preset=cadence.presets[opportunity.preset],
        happenings=kinds.HAPPENINGS,
        messages=kinds.MESSAGES,
        names={p.id: p.name for p in round_.interviewers},
        latest=latest,
        moved=changes.of(opportunity, latest, now, zone) if latest else (),
    )


def _foreign(round_: Round, zone: str) -> bool:
    """Tell whether the user's clock and that of the interview differ at the moment."""
    offset = g.now.astimezone(following.zone_of(round_)).utcoffset()
    return bool(offset != following.here().utcoffset())


@screen.get("/opportunities/<identity>")
def view(identity: str) -> Response:
    """Show the plan."""
    return _page(identity)


@screen.get("/opportunities/<identity>/news/<event>")
def news(identity: str, event: str) -> Response:
    """Show the plan with what the latest event moved."""
    return _page(identity, event)


@screen.post("/opportunities/<identity>/events/<event>/delete")
def forget(identity: str, event: str) -> Redirect:
    """Take back something that was noted; the text of a message that was never sent goes with it."""
    opportunity = found(identity)
    gone = next((e for e in opportunity.current.events if e.id == event), None)
    if gone:
        g.shelf.save(following.without(opportunity, event))
        if gone.message:
            g.shelf.delete(f"m/{gone.message}")
    return redirect(url_for("plan.view", identity=identity), 303)
