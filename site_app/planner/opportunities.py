"""All opportunities at a glance; and how one leaves the list, and comes back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, Response, g, render_template, request
from werkzeug import Response as Redirect
from werkzeug.datastructures import MultiDict

from followup_core.record import dumped, key_of
from site_app.planner import deleted, edits, following, outlook
from site_app.planner.fields import Form
from site_app.planner.interviews import found
from site_app.planner.outlook import Followed, Outlook
from site_app.planner.screens import show

screen = Blueprint("opportunities", __name__)
AT_ONCE = 20
"""How many rows a part of the list shows at a time; from one more on, one can search."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of the list: of those that run, or of those that are over."""

    over: bool
    rows: Sequence[Followed]
    next: int
    """Where the next rows start."""
    more: int
    """How many there are from there on."""
    step: int = AT_ONCE


def _part(every: Sequence[Outlook], now: datetime, *, over: bool, start: int = 0) -> Part:
    own = [one for one in every if one.over == over]
    end = start + AT_ONCE
    return Part(over, outlook.shown(own, now, start, end), end, max(0, len(own) - end))


def _parts(every: Sequence[Outlook], now: datetime) -> list[Part]:
    parts = [_part(every, now, over=over) for over in (False, True)]
    return [part for part in parts if part.rows]


@screen.get("/opportunities")
def view() -> Response:
    """Show the opportunities: those that run, by what comes next, then those that are over."""
    now = following.here()
    every = outlook.every(now)
    over = sum(one.over for one in every)
    return show(
        "opportunities/view.html",
        title="Plans",
        section="opportunities",
        running=len(every) - over,
        over=over,
        searchable=len(every) > AT_ONCE,
        parts=_parts(every, now),
        sought="",
        today=now.date(),
        deleted=deleted.waiting("opportunity"),
        damaged=g.shelf.damaged,
    )


def _sought(now: datetime) -> tuple[str, list[Outlook]]:
    """Give what is searched for, and the opportunities that have it in company or role."""
    sought = Form(MultiDict(request.form)).text("sought")
    return sought, [one for one in outlook.every(now) if sought.casefold() in one.sought]


@screen.post("/opportunities/search")
def search() -> str:
    """Give the list with what was searched for; the words stay out of the address."""
    now = following.here()
    sought, every = _sought(now)
    return render_template(
        "opportunities/found.html",
        sought=sought,
        parts=_parts(every, now),
        matches=len(every),
        today=now.date(),
    )


@screen.post("/opportunities/more")
def more() -> str:
    """Give the next rows of a part of the list."""
    now = following.here()
    typed = request.form.get("start", "")
    start = int(typed) if typed.isdecimal() and len(typed) < 7 else 0
    part = _part(_sought(now)[1], now, over=request.form.get("part") == "over", start=start)
    return render_template("opportunities/rows.html", part=part, today=now.date())


@screen.get("/opportunities/<identity>/delete")
def ask(identity: str) -> Response:
    """Ask before deleting."""
    opportunity = found(identity)
    return show(
        "opportunities/delete.html",
        title=f"Delete {opportunity.company}?",
        section="opportunities",
        opportunity=opportunity,
    )


@screen.post("/opportunities/<identity>/delete")
def delete(identity: str) -> Redirect:
    """Take an opportunity off the list; it waits to be put back."""
    opportunity = found(identity)
    edits.forget(identity)
    records = (opportunity, *g.shelf.messages(identity))
    return deleted.delete(
        "opportunity", opportunity.company, {key_of(record): dumped(record) for record in records}
    )
