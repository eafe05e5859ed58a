"""The planner under `make dev`: a plain Flask server, the system's clock, and a store that forgets."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flask import Flask, Response, request, send_from_directory

from followup_core.record import Shelf
from site_app.planner import create_app, wire

WEB = Path(__file__).parent.parent / "web"


def served(shelf: Shelf, now: datetime | None = None, zone: str | None = None) -> Flask:
    """Make the app with a shelf in memory; `now` and `zone` are the system's unless they are given."""
    app = create_app(assets="/web/")
    inner = app.wsgi_app

    def with_surroundings(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        environ[wire.SHELF] = shelf
        environ[wire.NOW] = (now or datetime.now(UTC)).isoformat()
        environ[wire.ZONE] = zone or os.environ.get("TZ") or "Europe/London"
        return inner(environ, start_response)

    @app.after_request
    def _commit(response: Response) -> Response:
        if not request.path.startswith("/web/"):
            shelf.apply(wire.committed(response), shelf.revision + 1)
        if request.method == "GET" and "X-Title" in response.headers:
            response.headers["HX-Push-Url"] = request.path
        return response

    @app.get("/web/<path:name>")
    def web(name: str) -> Response:
        return send_from_directory(WEB, name)

    app.wsgi_app = with_surroundings  # type: ignore[method-assign]
    return app


def app() -> Flask:
    """Make the app for `flask --app site_app.planner.dev:app run --reload`."""
    return served(Shelf())
