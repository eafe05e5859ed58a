"""When something is not there, or breaks: in words, with a way on."""

import logging

from flask import Flask, Response
from werkzeug.exceptions import HTTPException

from site_app.planner.screens import show


def attach(app: Flask) -> None:
    """Answer errors with a screen."""
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _broken)


def _refused(error: HTTPException) -> Response:
    status = error.code or 500
    template = "problems/missing.html" if status in (404, 405) else "problems/broken.html"
    return show(template, title="Not here", status=status)


def _broken(error: Exception) -> Response:
    logging.getLogger(__name__).error("a screen broke", exc_info=error)
    return show("problems/broken.html", title="That did not work", status=500)
