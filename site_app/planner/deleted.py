"""What was deleted last waits to be put back or to be removed for good, one thing of each kind."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from flask import Blueprint, abort, g, redirect, url_for
from werkzeug import Response as Redirect

screen = Blueprint("deleted", __name__)


class Kind(NamedTuple):
    """Where a deleted thing waits: the key it is kept under, and the screen that offers it."""

    key: str
    home: str


class Waiting(NamedTuple):
    """A deleted thing: its name for people, and its records by key."""

    kind: str
    name: str
    records: Mapping[str, Any]


KINDS = {
    "opportunity": Kind("d/deleted", "opportunities.view"),
    "text": Kind("d/deleted-text", "texts.every"),
    "record": Kind("d/deleted-record", "damaged.view"),
}


def delete(kind: str, name: str, records: Mapping[str, Any]) -> Redirect:
    """Take records away as one thing that waits, instead of what waited before; lead to where it waits."""
    g.shelf.keep(KINDS[kind].key, {"name": name, "records": dict(records)})
    for key in records:
        g.shelf.delete(key)
    return redirect(url_for(KINDS[kind].home), 303)


def waiting(kind: str) -> Waiting | None:
    """Give what waits of a kind, None when nothing does."""
    match g.shelf.read(KINDS[kind].key):
        case {"records": dict(records), **about}:
            return Waiting(kind, str(about.get("name", "")), records)
    return None


@screen.post("/deleted/<kind>/put-back")
def put_back(kind: str) -> Redirect:
    """Put it back as it was; what has been saved anew meanwhile stays, and its old record goes on waiting."""
    if kind not in KINDS:
        abort(404)
    gone = waiting(kind)
    if gone:
        back = {key: data for key, data in gone.records.items() if g.shelf.read(key) is None}
        for key, data in back.items():
            g.shelf.keep(key, data)
        if len(back) == len(gone.records):
            g.shelf.delete(KINDS[kind].key)
    return redirect(url_for(KINDS[kind].home), 303)


@screen.post("/deleted/<kind>/forget")
def forget(kind: str) -> Redirect:
    """Remove it for good."""
    if kind not in KINDS:
        abort(404)
    if g.shelf.read(KINDS[kind].key) is not None:
        g.shelf.delete(KINDS[kind].key)
    return redirect(url_for(KINDS[kind].home), 303)
