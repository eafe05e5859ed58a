"""Stands in for werkzeug.serving: no server ever runs in the browser."""


def is_running_from_reloader() -> bool:
    """Say that no reloader watches the files."""
    return False


def run_simple(*_: object, **__: object) -> None:
    """Refuse to serve."""
    raise RuntimeError("The planner is asked directly here; there is no server.")
