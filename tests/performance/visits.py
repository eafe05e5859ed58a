"""One browser's visit: pages opened one after the other, and what the clock in each told."""

import os
import queue
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.performance import engines
from tests.performance.host import Host, Sent, Trip

LONGEST = 240.0
"""Seconds after which a page counts as failed."""
CALM = float(os.environ.get("CALM", "20"))
"""Seconds to wait at most for a machine that does nothing else, before each page."""
SETTLED = 1.5
"""Seconds a browser that has just been started is left alone."""


class NotReadyError(RuntimeError):
    """A page did not become ready."""


@dataclass(frozen=True)
class Load:
    """One page load: the times the clock told (ms), and what the server sent for it."""

    told: Mapping[str, Any]
    sent: Sequence[Sent]
    afterwards: Sequence[Sent] = ()
    """What was sent between the page's report and the next page, where the visit stayed."""

    @property
    def ready(self) -> float:
        """Milliseconds from navigation to ready."""
        return float(self.told["ready"])

    @property
    def own(self) -> Sequence[Sent]:
        """What was sent for the page itself, not for a service worker that keeps the site beside it."""
        return [one for one in self.sent if not one.aside]

    @property
    def size(self) -> int:
        """Bytes on the wire for the page itself."""
        return sum(one.size for one in self.own)


@dataclass(frozen=True)
class Stop:
    """A page of a visit, and what to do there: wait for its offline copy, take its HTML, stay a while."""

    address: str
    offline: bool = False
    page: bool = False
    pause: float = 0


def visit(engine: engines.Engine, host: Host, stops: Sequence[Stop | str], calm: float = CALM) -> list[Load]:
    """Open the pages in one fresh browser, each from the idle page; NotReadyError names one that is not."""
    host.trip = trip = Trip()
    with engines.browser(engine, f"http://127.0.0.1:{host.server_port}/bench/idle.html"):
        return [_stop(trip, Stop(stop) if isinstance(stop, str) else stop, calm) for stop in stops]


def _stop(trip: Trip, stop: Stop, calm: float) -> Load:
    time.sleep(SETTLED)
    engines.quiet(calm)
    trip.sent.clear()
    trip.goals.put({"go": stop.address})
    told = dict(_heard(trip, stop.address))
    if told["state"] != "ready":
        raise NotReadyError(f"{stop.address} says “{told['state']}”")
    sent = list(trip.sent)
    if stop.offline:
        trip.goals.put({"wait": True})
        told |= _heard(trip, stop.address)
    if stop.page:
        trip.goals.put({"page": True})
        told |= _heard(trip, stop.address)
    time.sleep(stop.pause)
    afterwards = trip.sent[len(sent) :]
    trip.goals.put({"go": "/bench/idle.html"})
    return Load(told, sent, afterwards)


def _heard(trip: Trip, address: str) -> Mapping[str, Any]:
    try:
        told: Mapping[str, Any] = trip.reports.get(timeout=LONGEST)
    except queue.Empty:
        raise NotReadyError(f"{address} was not ready after {LONGEST:.0f} s") from None
    return told
