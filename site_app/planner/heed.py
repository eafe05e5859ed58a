"""What a writer answers to a finding: mend it, leave it here, never look for it again, send it anyway."""

from collections.abc import Callable
from dataclasses import replace

from flask import Blueprint, abort, g, render_template

from followup_core.checks import CHECKS
from followup_core.record import Draft
from site_app.planner import checking, following, write
from site_app.planner.checking import CAN_BE_SILENCED, FINAL_WORD, Look
from site_app.planner.desk import Desk
from site_app.planner.fields import Form
from site_app.planner.letters import Letter

screen = Blueprint("heed", __name__)
MOST = 500
"""So many findings may be left alone in one message."""


@screen.post("/opportunities/<identity>/write/<kind>/heed")
def answer(identity: str, kind: str) -> str:
    """Do what was asked about a finding, and give the letter as it is then."""
    desk, form = write.posted(identity, kind)
    letter = write.composed(desk, form)
    mend, leave, back, overrule, recall = (
        form.typed.get(name, "") for name in ("mend", "leave", "back", "overrule", "recall")
    )
    fields: set[str] = set()
    if mend:
        letter, fields = _mended(letter, form, mend, checking.look(letter, form))
    if leave or back or overrule or recall:
        desk = _kept(desk, lambda paper: _answered(paper, leave.split(), back.split(), overrule, recall))
        letter = replace(letter, desk=desk)
    never = next((one for one in CHECKS if one.id == form.typed.get("never")), None)
    if never or "again" in form.typed:
        _silence(never.id if never else "", form.typed.get("again", ""))
    return render_template("write/anew.html", never=never, fields=fields, **write.shown(letter, form))


def _silence(never: str, again: str) -> None:
    """Note that a check is never to be shown again, or that it is."""
    if never and never not in CAN_BE_SILENCED:
        abort(400)
    me = g.shelf.me
    silenced = dict.fromkeys((*me.silenced, never) if never else me.silenced)
    g.shelf.save(replace(me, silenced=tuple(check for check in silenced if check != again)))


def _mended(letter: Letter, form: Form, identity: str, seen: Look) -> tuple[Letter, set[str]]:
    """Put the replacement of a finding where its words were typed; give the letter and the fields it changed.

    What was not typed into a field, or not just once, is mended in the text, as if its writer had done it.
    """
    item = seen.item(identity)
    if item is None or item.found.replacement is None:
        return letter, set()
    body, fields = letter.body.text, {}
    for place in sorted(item.places, reverse=True):
        slot = letter.slot_at(place.start, place.end)
        typed = form.typed.get(f"slot-{slot}", "")
        if typed.count(place.text) == 1:
            fields[slot] = typed.replace(place.text, item.found.replacement)
        else:
            body = f"{body[: place.start]}{item.found.replacement}{body[place.end :]}"
    for slot, text in fields.items():
        form.typed[f"slot-{slot}"] = text
    if body != letter.body.text:
        form.typed["subject"], form.typed["body"] = letter.subject.text, body
        form.typed["subject-from"], form.typed["body-from"] = letter.subject.base, letter.body.base
    return write.composed(letter.desk, form), {*fields}


def _answered(paper: Draft, leave: list[str], back: list[str], overrule: str, recall: str) -> Draft:
    dismissed = [key for key in dict.fromkeys((*paper.dismissed, *leave)) if key not in back]
    overruled = dict.fromkeys((*paper.overruled, overrule) if overrule else paper.overruled)
    if overrule in FINAL_WORD:
        abort(400)
    return replace(
        paper,
        dismissed=tuple(dismissed[-MOST:]),
        overruled=tuple(check for check in overruled if check != recall),
    )


def _kept(desk: Desk, change: Callable[[Draft], Draft]) -> Desk:
    """Save what was answered with the draft; what else is typed is not saved by that."""
    round_ = desk.opportunity.current
    kept = change(round_.drafts.get(desk.key, desk.paper))
    opportunity = following.with_round(
        desk.opportunity, replace(round_, drafts={**round_.drafts, desk.key: kept})
    )
    g.shelf.save(opportunity)
    paper = replace(desk.paper, dismissed=kept.dismissed, overruled=kept.overruled)
    return replace(desk, opportunity=opportunity, paper=paper)
