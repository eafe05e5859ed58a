"""All opportunities at a glance; and how one leaves the list, and comes back."""

from flask import Blueprint, Response, g, redirect, url_for
from werkzeug import Response as Redirect

from followup_core.record import Opportunity, dumped, key_of
from site_app.planner import following, today
from site_app.planner.interviews import found
from site_app.planner.screens import show

screen = Blueprint("opportunities", __name__)
DELETED = "d/deleted"
"""The key under which the last deleted opportunity waits until it is put back or removed for good."""


@screen.get("/opportunities")
def view() -> Response:
    """Show the opportunities: those that run, by what comes next, then those that are over."""
    now = following.here()
    followed = today.followed(now)
    return show(
        "opportunities/view.html",
        title="Opportunities",
        section="opportunities",
        running=[one for one in followed if not one.over],
        over=[one for one in followed if one.over],
        today=now.date(),
        deleted=g.shelf.read(DELETED),
        damaged=len(g.shelf.damaged),
    )


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
    g.shelf.keep(DELETED, _packed(opportunity))
    g.shelf.delete_opportunity(opportunity)
    return redirect(url_for("opportunities.view"), 303)


def _packed(opportunity: Opportunity) -> dict[str, object]:
    records = (opportunity, *g.shelf.messages(opportunity.id))
    return {"company": opportunity.company, "records": {key_of(record): dumped(record) for record in records}}


@screen.post("/opportunities/put-back")
def put_back() -> Redirect:
    """Put the last deleted opportunity back as it was."""
    deleted = g.shelf.read(DELETED)
    if deleted:
        for key, data in deleted["records"].items():
            g.shelf.keep(key, data)
        g.shelf.delete(DELETED)
    return redirect(url_for("opportunities.view"), 303)


@screen.post("/opportunities/forget")
def forget() -> Redirect:
    """Remove the last deleted opportunity for good."""
    if g.shelf.read(DELETED):
        g.shelf.delete(DELETED)
    return redirect(url_for("opportunities.view"), 303)
