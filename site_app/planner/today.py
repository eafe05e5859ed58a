"""What to do today, and what may be waited for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from flask import Blueprint, Response, abort, g, redirect, render_template, url_for
from werkzeug import Response as Redirect

from followup_core.cadence import Nudge
from site_app.planner import following, kinds, nudges, outlook, words
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


@screen.get("/")
def view() -> Response:
    """Show the day."""
    now = following.here()
    every = outlook.every(now)
    waits = [one for one in every if not one.due and not one.over]
    waiting = [(one, _nudge(one, now)) for one in outlook.shown(waits, now, 0, WAITING_AT_ONCE)]
    return show(
        "today/view.html" if every or g.shelf.damaged else "today/first.html",
        title="Today",
        section="today",
        lead=lead(every, now.date()),
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
def put_off(identity: str, kind: str) -> Redirect:
    """Leave a message until tomorrow, because the user wants to; the plan stays as it is."""
    opportunity, on = found(identity), following.here().date()
    if kind not in kinds.MESSAGES:
        abort(404)
    kept = {other: day for other, day in opportunity.current.put_off.items() if day > on}
    round_ = replace(opportunity.current, put_off=kept | {kind: on + timedelta(1)})
    g.shelf.save(following.with_round(opportunity, round_))
    return redirect(url_for("today.view"), 303)
