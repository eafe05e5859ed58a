"""What could not be read: why, its data to save, and a way to part with it."""

import base64
import json
from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, Response, abort, g, request
from werkzeug import Response as Redirect

from followup_core.record import ME, Damaged, dumped, key_of
from site_app.planner import deleted, words
from site_app.planner.screens import show

screen = Blueprint("damaged", __name__)
KINDS = {"a": "opportunity", "m": "message", "t": "text of yours", ME: "settings"}


class Row(NamedTuple):
    """One record that could not be read."""

    key: str
    what: str
    name: str
    why: str
    data: str

    @property
    def file(self) -> str:
        """Its data as a file, in base64."""
        return base64.b64encode(self.data.encode()).decode("ascii")

    @property
    def file_name(self) -> str:
        """What that file is called."""
        return f"afterword-{self.key.replace('/', '-')}.json"


def records_named(damaged: Mapping[str, Damaged]) -> str:
    """Count damaged records by what they are: "one opportunity", "two saved records"."""
    kinds = {key.partition("/")[0] for key in damaged}
    one_kind = kinds == {"a"}
    return words.count(
        len(damaged),
        "opportunity" if one_kind else "saved record",
        "opportunities" if one_kind else "saved records",
    )


@screen.get("/damaged")
def view() -> Response:
    """Show each damaged record with the reason and its data."""
    return show(
        "damaged/view.html",
        title="What could not be read",
        section="opportunities",
        deleted=deleted.waiting("record"),
        rows=[_row(key, record) for key, record in sorted(g.shelf.damaged.items())],
    )


@screen.post("/damaged/remove")
def remove() -> Redirect:
    """Take a damaged record away, with the messages of an opportunity; it waits to be put back as it was."""
    key = request.form.get("key", "")
    record: Damaged = g.shelf.damaged.get(key) or abort(404)
    kind, _, identity = key.partition("/")
    letters = g.shelf.messages(identity) if kind == "a" else ()
    records = {key: record.data} | {key_of(letter): dumped(letter) for letter in letters}
    row = _row(key, record)
    name = f"{row.what}, {row.name}" if row.name else row.what
    return deleted.delete("record", name, records)


def _row(key: str, record: Damaged) -> Row:
    data = record.data if isinstance(record.data, dict) else {}
    name = data.get("company") or data.get("name")
    return Row(
        key,
        words.upper(KINDS.get(key.partition("/")[0], "record")),
        name if isinstance(name, str) else "",
        record.why,
        json.dumps({key: record.data}, ensure_ascii=False, indent=1),
    )
