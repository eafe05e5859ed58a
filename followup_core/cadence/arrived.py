"""Which messages reached anybody: one that came back did not, and counts for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable


class Happened(Protocol):
    """Anything that happened, with the name of what it was."""

    @property
    def type(self) -> str:
        """What it was, for example `sent` or `bounced`."""
        ...


def arrived[E: Happened](events: Iterable[E]) -> tuple[E, ...]:
    """Give the events in order without the messages that came back: the last sent before each `bounced`."""
    told: list[E] = []
    back: set[int] = set()
    last: int | None = None
    for place, event in enumerate(events):
        told.append(event)
        if event.type == "sent":
            last = place
        elif event.type == "bounced" and last is not None:
            back.add(last)
    return tuple(event for place, event in enumerate(told) if place not in back)
