"""What to do today, and what may be waited for."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, abort, g, redirect, render_template, url_for
from werkzeug import Response as Redirect

from followup_core.cadence import Nudge
from followup_core.record import Opportunity
from site_app.planner import following, kinds, nudges, outlook, words
from site_app.planner.following import Task
from site_app.planner.interviews import found
from site_app.planner.outlook import Followed, Outlook
from site_app.planner.reasons import reasons
from site_app.planner.screens import show

screen = Blueprint("today", __name__)
DUE_AT_ONCE, WAITING_AT_ONCE = 10, 10
"""How many opportunities with something due, and how many that wait, are shown at a time."""


def lead(every: Sequence[Outlook], on: date) -> str:
    """Say in a sentence or two what the day asks for, and what comes after it."""
    due, late = sum(one.due for one in every), sum(one.late for one in every)
    later = min((one.next_day for one in every if one.next_day and one.next_day > on), default=None)
    after = f"nothing to do until {words.near_day(later, on)}." if later else "nothing more to do."
    if not due:
        return words.upper(after) if later else "Nothing to do. Nobody is waiting for you."
    first = f"{words.upper(words.count(due, 'message'))} today"
    if late and due == 1:
        first = f"{first}; it is late, and still welcome"
    elif late:
        some = "all" if late == due else words.count(late, "of them", "of them")
        first = f"{first}; {some} late, and still welcome"
    return f"{first}. After that, {after}"


def _nudge(one: Followed, now: datetime) -> Nudge | None:
    return nudges.of(one.opportunity, one.plan, now)


def _due(every: Sequence[Outlook], start: int, now: datetime) -> dict[str, Any]:
    """Give what a part of the list of due messages shows, from the opportunity at `start` on."""
    ready = [one for one in every if one.due]
    end = start + DUE_AT_ONCE
    return {
        "today": now.date(),
        "now": now,
        "start": start,
        "due": [
            (task, None if n else _nudge(one, now))
            for one in outlook.shown(ready, now, start, end)
            for n, task in enumerate(one.due)
        ],
        "reasons": reasons,
        "more_from": end if end < len(ready) else None,
        "step": DUE_AT_ONCE,
        "more": max(0, len(ready) - end),
    }


@dataclass(frozen=True, slots=True)
class PutOff:
    """What was put off just now; `word` says when its time ends before tomorrow is over."""

    opportunity: Opportunity
    kind: str
    name: str
    word: str


def _put_off(opportunity: Opportunity, kind: str, now: datetime) -> PutOff | None:
    """Give what is put off of an opportunity, None when it isn't or is no step of the plan any more."""
    plan = following.plan_of(opportunity, now=now, zone=following.own_zone())
    for task in following.tasks_of(opportunity, plan, now):
        if task.kind == kind and task.put_off:
            return PutOff(opportunity, kind, task.words.title, _ends(task, now))
    return None


def _ends(task: Task, now: datetime) -> str:
    """Say when the time of a message that waits until tomorrow ends, "" when that is no matter."""
    if not task.until or not now < task.until or task.until.date() > now.date() + timedelta(1):
        return ""
    ends = f"It is fine until {words.clock(task.until)} {words.near(task.until.date(), now.date())}"
    return f"{ends}." if task.kind in kinds.UNASKED else f"{ends}; after that it is late, and still welcome."


@screen.get("/")
def view() -> Response:
    """Show the day."""
    return _page(None)


@screen.get("/opportunities/<identity>/later/<kind>")
def later(identity: str, kind: str) -> Response:
    """Show the day with what was put off just now, and the way back."""
    return _page(_put_off(found(identity), kind, following.here()))


def _page(put_off: PutOff | None) -> Response:
    now = following.here()
    every = outlook.every(now)
    waits = [one for one in every if not one.due and one.next_day and not one.over]
    waiting = [(one, _nudge(one, now)) for one in outlook.shown(waits, now, 0, WAITING_AT_ONCE)]
    return show(
        "today/view.html" if every or g.shelf.damaged else "today/first.html",
        title="Today",
        section="today",
        lead=lead(every, now.date()),
        put_off=put_off,
        waiting=waiting,
        waiting_day=next((nudge for _, nudge in waiting if nudge and nudge.id == nudges.WAITING), None),
        waiting_more=max(0, len(waits) - WAITING_AT_ONCE),
        damaged=g.shelf.damaged,
        me=g.shelf.me,
        **_due(every, 0, now),
    )


@screen.get("/due/<int:start>")
def due(start: int) -> str:
    """Give the next part of what is due."""
    now = following.here()
    return render_template("today/due.html", **_due(outlook.every(now), start, now))


@screen.post("/opportunities/<identity>/later/<kind>")
def rest(identity: str, kind: str) -> Redirect:
    """Leave a message until tomorrow, because the user wants to; the plan stays as it is."""
    opportunity, on = found(identity), following.here().date()
    if kind not in kinds.MESSAGES:
        abort(404)
    kept = {other: day for other, day in opportunity.current.put_off.items() if day > on}
    round_ = replace(opportunity.current, put_off=kept | {kind: on + timedelta(1)})
    g.shelf.save(following.with_round(opportunity, round_))
    return redirect(url_for("today.later", identity=identity, kind=kind), 303)


@screen.post("/opportunities/<identity>/later/<kind>/undo")
def take_back(identity: str, kind: str) -> Redirect:
    """Have a message come up today after all."""
    opportunity = found(identity)
    kept = {other: day for other, day in opportunity.current.put_off.items() if other != kind}
    g.shelf.save(following.with_round(opportunity, replace(opportunity.current, put_off=kept)))
    return redirect(url_for("today.view"), 303)
