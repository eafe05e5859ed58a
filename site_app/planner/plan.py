"""The plan of one opportunity: what was sent, what comes, when it ends, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from flask import Blueprint, Response, g, redirect, url_for
from werkzeug import Response as Redirect

from followup_core import cadence, workdays
from followup_core.cadence import Plan
from followup_core.record import Event, Interviewer, Opportunity, Round, SentMessage
from site_app.planner import changes, choices, edits, following, kinds, nudges, timeline, words
from site_app.planner.following import Task
from site_app.planner.interviews import found
from site_app.planner.reasons import Reason, reasons
from site_app.planner.screens import show

screen = Blueprint("plan", __name__)
OVER = "closed-out"
STILL_WAITING = (None, "status-suppressed", "cap-reached", "last-message-sent")
"""Why a plan may have ended while the date they named still counts."""


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
    came_back: bool = False


def rows_of(opportunity: Opportunity, plan: Plan, tasks: tuple[Task, ...]) -> tuple[Row, ...]:
    """List what was sent, what is planned, and the day the plan ends."""
    round_ = opportunity.current
    texts = {m.id: m for m in g.shelf.messages(opportunity.id)}
    names = {p.id: p.name for p in round_.interviewers}
    there = {e.id for e in following.arrived(round_)}
    rows = [
        Row(
            "done",
            kinds.sent_title(e, texts.get(e.message)),
            e.at.date(),
            event=e,
            text=texts.get(e.message),
            to=names.get(e.to, ""),
            came_back=e.id not in there,
        )
        for e in round_.events
        if e.type == "sent"
    ]
    rows += [Row(t.state, t.words.title, t.best.date(), reasons(t.message.steps), task=t) for t in tasks]
    if plan.close_on:
        title = "Look again" if plan.stop_reason and plan.stop_reason != OVER else "Then stop"
        rows.append(Row("close", title, plan.close_on, reasons(plan.close_steps)))
    return tuple(rows)


def sentence(plan: Plan, tasks: tuple[Task, ...], today: date) -> str:
    """Say in a sentence what there is to do."""
    now = [t for t in tasks if t.state != "planned"]
    if now:
        return f"{words.upper(words.listed([t.errand for t in now]))} today."
    if tasks:
        return f"Nothing to do until {words.near_day(min(t.day for t in tasks), today)}."
    if plan.stop_reason == kinds.BOUNCED:
        return "One thing to do: find another address."
    if plan.close_on and plan.close_on > today:
        return f"Nothing to do until {words.near_day(plan.close_on, today)}. Then have one last look."
    return "Nothing to do here any more."


@dataclass(frozen=True, slots=True)
class News:
    """What was noted just now, what it moved, and the address that takes it back."""

    title: str
    moved: Sequence[changes.Change]
    undo: str
    first: str = ""
    """What it means, before all that it moved."""
    to: str = ""
    """The name of whom it was sent to."""
    next: Interviewer | None = None
    """Who is still to be thanked."""


def _noted(opportunity: Opportunity, event: Event, now: datetime, zone: str) -> News:
    undo = url_for("plan.forget", identity=opportunity.id, event=event.id)
    moved = changes.of(opportunity, event, now, zone)
    if event.type == "sent":
        text = next((m for m in g.shelf.messages(opportunity.id) if m.id == event.message), None)
        to = following.people_named(opportunity.current).get(event.to, "")
        left = _unthanked(opportunity, now, zone) if event.kind == "thank_you" else None
        return News(f"Noted: {kinds.sent_told(event, text)}", moved, undo, to=to, next=left)
    told = kinds.HAPPENINGS[event.type].told.rstrip(".")
    if event.back_on:
        back = words.day(event.back_on, now.date())
        return News(
            f"Noted: {told}", moved, undo, f"They are back on {back}. We plan no question before that."
        )
    plan = following.plan_of(opportunity, now=now, zone=zone)
    first = kinds.STOPPED.get(plan.stop_reason or "", "")
    if first:  # it says why already
        moved = tuple(change._replace(why=()) if change.gone else change for change in moved)
    return News(f"Noted: {told}", moved, undo, first)


def _unthanked(opportunity: Opportunity, now: datetime, zone: str) -> Interviewer | None:
    """Give the first person whose note is still to be written, None when the plan holds none."""
    plan = following.plan_of(opportunity, now=now, zone=zone)
    tasks = following.tasks_of(opportunity, plan, now)
    return next((p for task in tasks if task.kind == "thank_you" for p in task.to), None)


def _page(opportunity: Opportunity, latest: News | None = None, noted: Sequence[str] = ()) -> Response:
    now, zone = following.here(), following.own_zone()
    plan = following.plan_of(opportunity, now=now, zone=zone)
    tasks = following.tasks_of(opportunity, plan, now)
    round_, today = opportunity.current, now.date()
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
        nudge=nudges.of(opportunity, plan, now),
        stopped=kinds.STOPPED.get(plan.stop_reason or "", ""),
        stop_reasons=reasons(plan.stop_steps),
        line=timeline.draw(
            tasks,
            following.done_of(round_),
            met=round_.ended.date(),
            today=now.astimezone(following.zone_of(round_)).date(),
            promised=plan.promised_date if plan.stop_reason in STILL_WAITING else None,
            close_on=plan.close_on,
            calendar=workdays.calendar(opportunity.calendar, opportunity.closures),
        ),
        calendar=choices.calendar_name(opportunity.calendar),
        preset=cadence.presets[opportunity.preset],
        happenings=kinds.HAPPENINGS,
        messages=kinds.MESSAGES,
        sent_told=kinds.sent_told,
        news=latest,
        noted=noted,
        texts={m.id: m for m in g.shelf.messages(opportunity.id)},
        said_since=_said_since(round_),
        away_until=_away_until(round_, today),
        again=_again(round_) if plan.stop_reason == kinds.BOUNCED else "",
    )


def _foreign(round_: Round, zone: str) -> bool:
    """Tell whether the user's clock and that of the interview differ at the moment."""
    offset = g.now.astimezone(following.zone_of(round_)).utcoffset()
    return bool(offset != following.here().utcoffset())


def _said_since(round_: Round) -> date | None:
    """Give the date they named last, if that was after the interview."""
    return next((e.date for e in reversed(round_.events) if e.type == "reply_new_date"), None)


def _away_until(round_: Round, today: date) -> date | None:
    """Give the day they are back, by their last automatic reply, while it is ahead."""
    back = next((e.back_on for e in reversed(round_.events) if e.back_on), None)
    return back if back and back > today else None


def _again(round_: Round) -> str:
    """Give the kind of the message that came back: the one that was sent last."""
    sent = (e.kind for e in reversed(round_.events) if e.type == "sent" and e.kind in kinds.MESSAGES)
    return next(sent, kinds.EARLIER[0])


@screen.get("/opportunities/<identity>")
def view(identity: str) -> Response:
    """Show the plan."""
    return _page(found(identity))


@screen.get("/opportunities/<identity>/noted")
def noted(identity: str) -> Response:
    """Show the plan with the lines of the debrief that name nobody."""
    opportunity = found(identity)
    return _page(opportunity, noted=opportunity.current.details)


@screen.get("/opportunities/<identity>/news/<event>")
def news(identity: str, event: str) -> Response:
    """Show the plan with what the latest event moved."""
    opportunity = found(identity)
    latest = next((e for e in opportunity.current.events if e.id == event), None)
    now, zone = following.here(), following.own_zone()
    return _page(opportunity, _noted(opportunity, latest, now, zone) if latest else None)


@screen.get("/opportunities/<identity>/changed")
def changed(identity: str) -> Response:
    """Show the plan with what the change of its facts moved."""
    opportunity = found(identity)
    before = edits.before(opportunity)
    if before is None or before == opportunity:
        return _page(opportunity)
    moved = changes.since(before, opportunity, following.here(), following.own_zone())
    return _page(
        opportunity, News("The facts are changed", moved, url_for("plan.restore", identity=identity))
    )


@screen.post("/opportunities/<identity>/changed/undo")
def restore(identity: str) -> Redirect:
    """Take the last change of the facts back."""
    before = edits.before(found(identity))
    if before:
        g.shelf.save(before)
        edits.forget(identity)
    return redirect(url_for("plan.view", identity=identity), 303)


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
