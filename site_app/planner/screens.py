"""What every screen has in common: a title, its place in the navigation, and the shell around it."""

import re
from typing import Any
from urllib.parse import quote, unquote

from flask import Flask, Response, make_response, render_template, request
from markupsafe import Markup

_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]")
"""Characters that turn the direction of the text after them, here that of a window's title."""


def show(template: str, *, title: str, section: str = "", status: int = 200, **context: Any) -> Response:
    """Answer with a screen: its HTML, its title, and the section of the navigation it stands in."""
    response = make_response(render_template(template, **context), status)
    response.headers["X-Title"] = quote(_TURNING.sub("", title))
    response.headers["X-Section"] = section
    return response


def wrap(app: Flask) -> None:
    """Put the shell round a screen when a whole page is asked for: the first load, or without htmx."""

    @app.after_request
    def _wrap(response: Response) -> Response:
        if "X-Title" not in response.headers:
            return response
        if "HX-Request" not in request.headers:
            body = Markup(response.get_data(as_text=True))  # noqa: S704 - our own template, escaped already
            title = unquote(response.headers["X-Title"])
            section = response.headers["X-Section"]
            response.set_data(render_template("shell.html", screen=body, section=section, title=title))
        return response
