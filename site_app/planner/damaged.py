"""What could not be read: why, and its data, so that it is not lost."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, Response, g

from followup_core.record import ME, Damaged
from site_app.planner import words
from site_app.planner.screens import show

screen = Blueprint("damaged", __name__)
KINDS = {"a": "opportunity", "m": "message", "t": "text of yours", ME: "settings"}


class Row(NamedTuple):
    """One record that could not be read."""

    what: str
    name: str
    why: str
    data: str


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
        rows=[_row(key, record) for key, record in sorted(g.shelf.damaged.items())],
    )


def _row(key: str, record: Damaged) -> Row:
    company = record.data.get("company") if isinstance(record.data, dict) else None
    return Row(
        words.upper(KINDS.get(key.partition("/")[0], "record")),
        company if isinstance(company, str) else "",
        record.why,
        json.dumps({key: record.data}, ensure_ascii=False, indent=1),
    )
