"""Stands in for flask.cli: apps and blueprints have a group of commands, which stays empty in the browser."""


class AppGroup:
    """A group of commands that nobody adds any to."""

    def __init__(self) -> None:
        self.name: str | None = None
        self.commands: dict[str, object] = {}


class ScriptInfo:
    """Flask's test client names it, and never makes one."""
