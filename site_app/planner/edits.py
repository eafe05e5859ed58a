"""The facts as they were before they were changed last: to say what that moved, and to take it back."""

from dataclasses import replace
from typing import Any

from flask import g

from followup_core.record import Opportunity, dumped, structured
from site_app.planner import following

CHANGED = "d/changed"
"""The key under which an opportunity is kept as it was; one at a time."""


def note(before: Opportunity) -> None:
    """Keep an opportunity as it is before its facts are changed."""
    g.shelf.keep(CHANGED, {"id": before.id, "record": dumped(before)})


def before(opportunity: Opportunity) -> Opportunity | None:
    """Give the opportunity with the facts from before their last change; None once something followed.

    What was typed for messages since then stays in it.
    """
    kept: Any = g.shelf.read(CHANGED)
    if not kept or kept["id"] != opportunity.id:
        return None
    was = structured(Opportunity, kept["record"])
    now = opportunity.current
    if _course(was) != _course(opportunity):
        return None
    return following.with_round(
        was,
        replace(was.current, slots=now.slots, drafts=now.drafts, details=now.details, put_off=now.put_off),
    )


def _course(opportunity: Opportunity) -> list[tuple[str, list[str]]]:
    return [(round_.id, [event.id for event in round_.events]) for round_ in opportunity.rounds]


def forget(identity: str) -> None:
    """Drop what is kept of an opportunity."""
    kept: Any = g.shelf.read(CHANGED)
    if kept and kept["id"] == identity:
        g.shelf.delete(CHANGED)
