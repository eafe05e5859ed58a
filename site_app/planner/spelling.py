"""Spelling and grammar, on the user's wish: Harper looks in the page, what it finds is sifted here."""

from dataclasses import replace
from typing import get_args

from flask import Blueprint, g, render_template, request

from followup_core.checks import Context, Draft, Finding
from followup_core.checks.engine.spelling_words import Dialect
from site_app.planner import choices
from site_app.planner.fields import Form

screen = Blueprint("spelling", __name__)
FIELD = "spelling"
"""The field in which the page says what Harper found."""
DIALECTS: dict[str, Dialect] = {name: name for name in get_args(Dialect.__value__)}
ENGLISH = (("", "Any spelling is fine"), *((name, name.title()) for name in DIALECTS))
SPOKEN: dict[str, Dialect] = {
    "AU": "australian",
    "CA": "canadian",
    "NZ": "australian",
    "PH": "american",
    "US": "american",
}
"""The English of a country; everywhere else it is British."""


def found(form: Form, draft: Draft, context: Context) -> tuple[Finding, ...]:
    """Give the slips among what the page found in this very text."""
    told = form.typed.get(FIELD, "")
    if not (told and g.shelf.me.spelling):
        return ()
    # Few ask for it: what it needs is not in the memory image, and comes when it is first imported.
    from followup_core.checks.engine.spelling import read_lints, spelling  # noqa: PLC0415

    return spelling(read_lints(told, draft.body), draft, context, DIALECTS.get(g.shelf.me.english))


def english() -> str:
    """Give the English to be checked, as Harper calls it; empty leaves it to the language of the browser."""
    country, _ = choices.parted(g.shelf.me.calendar)
    spoken = DIALECTS.get(g.shelf.me.english) or (SPOKEN.get(country, "british") if country else "")
    return spoken.title()


@screen.post("/spelling")
def wish() -> str:
    """Note whether spelling is to be checked, and show it where that was asked for."""
    g.shelf.save(replace(g.shelf.me, spelling=request.form.get("wish") == "on"))
    where = "settings" if request.form.get("at") == "settings" else "checks"
    return render_template(f"{where}/spelling.html", me=g.shelf.me, english=english(), forget=True)
