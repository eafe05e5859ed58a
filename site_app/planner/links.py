"""Where links lead: a screen, a page of the guide, the rule behind a date."""

from typing import Any

from flask import current_app, request, url_for

from site_app.planner import wire


def to(endpoint: str, **args: Any) -> str:
    """Give the link to a screen: in the fragment in the browser, a plain path under `make dev`."""
    path = url_for(endpoint, **args)
    return f"#{path}" if request.environ.get(wire.IN_PAGE) else path


def guide(page: str = "") -> str:
    """Give the address of a guide page as seen from the planner: "" is its home."""
    return f"{current_app.config['GUIDE']}{page}"


def rule_link(rule: str) -> str:
    """Give the address of the guide page that states a rule and its sources."""
    return guide(f"rules/#{rule}")


def asset(name: str) -> str:
    """Give the address of a file that is served beside the page."""
    return f"{current_app.config['ASSETS']}{name}"
