"""What the page and the worker say to each other, written down once.

The page owns the store, the worker owns the logic. The page sends `load` once after each start
(`{revision, records: {key: data}}`), `changed` after each commit (`{revision, operations}`), and a
request for each action:

    {id, method, path, form: {name: [values]}, revision, now: "2026-03-17T14:00:00Z", zone: "Europe/London"}

It gets exactly one reply for each request, errors included:

    {id, status, headers: {name: value}, body, operations: [[key, data or null], ...], revision}

A reply with operations is not true before the page has committed them; the page then says `changed`
and follows `location`. This module is the only one that knows the wire, and knows no browser.
"""

import json
import logging
import traceback
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, g, request
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from followup_core.record import Operation, Shelf

SHELF, NOW, ZONE, IN_PAGE = "afterword.shelf", "afterword.now", "afterword.zone", "afterword.in_page"
"""Names under which a request's shelf, time and place stand in the WSGI environment."""

FAILED = "<h1 tabindex='-1'>That did not work</h1><p>Something in Afterword broke. Nothing was changed.</p>"


def attach(app: Flask) -> None:
    """Give each request of the app its sheet, its time and its place: `g.shelf`, `g.now`, `g.zone`."""

    @app.before_request
    def _open() -> None:
        environ = request.environ
        g.shelf = environ[SHELF].sheet()
        g.now = datetime.fromisoformat(environ[NOW]).astimezone(UTC)
        g.zone = environ[ZONE]


def committed(response: Response) -> list[Operation]:
    """Give the operations a finished request wants committed: none unless it succeeded."""
    return g.shelf.operations if response.status_code < 400 else []


class Worker:
    """The app as the worker runs it: plain JSON-able values in and out."""

    def __init__(self, app: Flask) -> None:
        app.config["PROPAGATE_EXCEPTIONS"] = True
        self._client = app.test_client(use_cookies=False)
        self._shelf = Shelf()

    def load(self, revision: int, records: Mapping[str, Any]) -> None:
        """Take the whole document; `records` is key to data."""
        self._shelf = Shelf(records, revision)

    def changed(self, revision: int, operations: Iterable[tuple[str, Any]]) -> None:
        """Take over what the page has committed, here or in another tab."""
        self._shelf.apply(operations, revision)

    def answer(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """Answer one request. Whatever happens there is one reply, and it carries the request's id."""
        reply: dict[str, Any] = {"id": asked.get("id"), "revision": self._shelf.revision, "operations": []}
        try:
            return reply | self._ask(asked)
        except Exception as error:
            # An exception's message can hold what the user typed: the console gets its kind and place.
            *_, place = traceback.extract_tb(error.__traceback__)
            kind = type(error).__name__
            logging.getLogger(__name__).error("%s in %s line %s", kind, place.filename, place.lineno)
            return reply | {"status": 500, "headers": {"content-type": "text/html"}, "body": FAILED}

    def _ask(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        environ = {SHELF: self._shelf, NOW: asked["now"], ZONE: _zone(asked["zone"]), IN_PAGE: True}
        form = MultiDict(
            [(name, _sound(value)) for name, values in asked.get("form", {}).items() for value in values]
        )
        with self._client:
            response = self._client.open(
                asked["path"],
                method=asked["method"],
                data=form if asked["method"] == "POST" else None,
                query_string=form if asked["method"] == "GET" else None,
                headers={"HX-Request": "true"},
                environ_overrides=environ,
            )
            operations = committed(response)
        return {
            "status": response.status_code,
            "headers": {name.lower(): value for name, value in response.headers.items()},
            "body": response.get_data(as_text=True),
            "operations": [[key, data] for key, data in operations],
        }


def _sound(text: str) -> str:
    """Give the text with each half of a broken surrogate pair as U+FFFD, so that it can be encoded."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _zone(name: str) -> str:
    """Give the browser's zone, or UTC when its name is none that the zone data knows."""
    try:
        return ZoneInfo(name).key
    except (ValueError, OSError, KeyError):
        return "UTC"


def spoken(worker: Worker, message: str) -> str | None:
    """Take one message of the page as JSON text; give the reply as JSON text, None where there is none."""
    said = json.loads(message)
    match said["type"]:
        case "load":
            worker.load(said["revision"], said["records"])
        case "changed":
            worker.changed(said["revision"], said["operations"])
        case "request":
            return json.dumps(worker.answer(said), allow_nan=False)
        case other:
            raise ValueError(f"unknown message type {other!r}: load, changed or request")
    return None
