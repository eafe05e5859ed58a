"""Stands in for pyodide.webloop in the image: the worker asks and Python answers, nothing is ever awaited.

It imports from JavaScript what the real one does: an image may hold that, in this order, and nothing else.
"""

from pyodide_js._api import scheduleCallback  # noqa: F401


def _initialize_event_loop() -> None:
    """Make no event loop, and so import no asyncio."""
    from pyodide_js import _api  # noqa: F401, PLC0415
