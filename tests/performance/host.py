"""The server of `make serve`, with more folders, slow lines, a clock in each page, a count of its bytes."""

import base64
import hashlib
import json
import queue
import socketserver
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from site_app.publish import serve

PAGES = Path(__file__).with_name("pages")
_SCRIPT = (PAGES / "clock.js").read_bytes()
CLOCK = b"<script>" + _SCRIPT + b"</script>"
"""Inline: a file of its own would hold up the page, and most of all where a service worker passes it on."""
ALLOWED = b" 'sha256-" + base64.b64encode(hashlib.sha256(_SCRIPT).digest()) + b"'"
"""Lets the planner's policy run the clock."""
STRICT = b"script-src 'self' 'wasm-unsafe-eval'"
OURS = "/bench/"
"""Under this path are the pages of the bench itself; what they weigh is never counted."""
NEVER_TIMED = (f"{OURS}idle.html", "/offline.html")
PIECE = 16 * 1024


@dataclass(frozen=True)
class Line:
    """A way to the network: its rate (None is as fast as it goes) and seconds there and back."""

    name: str
    megabits: float | None = None
    round_trip: float = 0.0


LOCALHOST = Line("localhost")
SLOW = Line("20 Mbit/s, 40 ms", 20, 0.04)
FAST = Line("100 Mbit/s", 100)


def timed(page: bytes) -> bytes:
    """Give a page with the clock in its head, and its policy with leave for the clock."""
    charset = b'<meta charset="utf-8">'
    page = page.replace(charset, charset + CLOCK, 1)
    return page.replace(STRICT, STRICT + ALLOWED, 1)


def untimed(page: bytes) -> bytes:
    """Give a page as it was before."""
    return page.replace(CLOCK, b"", 1).replace(ALLOWED, b"", 1)


class Bucket:
    """Shares a line among all connections: whoever sends waits until its bytes have gone."""

    def __init__(self, line: Line) -> None:
        self._seconds_per_byte = 8 / (line.megabits * 1e6) if line.megabits else 0.0
        self._free, self._lock = 0.0, threading.Lock()

    def take(self, count: int) -> None:
        """Wait as long as this many bytes need, after all that others have asked for before."""
        if not self._seconds_per_byte:
            return
        with self._lock:
            self._free = max(time.perf_counter(), self._free) + count * self._seconds_per_byte
            until = self._free
        time.sleep(max(0.0, until - time.perf_counter()))


class Slowly(socketserver._SocketWriter):  # type: ignore[name-defined,misc]  # the only writer there is to extend
    """Writes to a socket no faster than the line, and counts."""

    def __init__(self, handler: "Handler") -> None:
        super().__init__(handler.request)
        self._bucket = handler.server.bucket
        self.count = 0

    def write(self, data: bytes) -> int:
        """Send all of it."""
        for start in range(0, len(data), PIECE):
            piece = data[start : start + PIECE]
            self._bucket.take(len(piece))
            super().write(piece)
        self.count += len(data)
        return len(data)


class Handler(serve.Handler):
    """Answers like a static host, and talks with the clock in the page."""

    server: "Host"
    wfile: Slowly

    def setup(self) -> None:
        """Open the connection: that takes one way there and back."""
        super().setup()
        self.wfile = Slowly(self)
        time.sleep(self.server.line.round_trip)

    def do_GET(self) -> None:  # noqa: N802 - http.server's name
        """Send a file, or the address the page is to go to next, once there is one."""
        if self.path == f"{OURS}next":
            return self._answer(self.server.trip.goals.get())
        time.sleep(self.server.line.round_trip)
        before = self.wfile.count
        super().do_GET()
        if not self.path.startswith(OURS):
            worker = self.headers.get("Service-Worker") or self.headers.get("Referer", "").endswith("/sw.js")
            size = self.wfile.count - before - self._extra
            self.server.trip.sent.append(Sent(self.path, size, aside=bool(worker)))
        return None

    def do_POST(self) -> None:  # noqa: N802
        """Take a report of the clock."""
        report = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.trip.reports.put(report)
        self._answer({})

    def _answer(self, value: object) -> None:
        self._extra = 0
        super()._send(200, json.dumps(value).encode(), ".json")

    def send_header(self, keyword: str, value: str) -> None:
        """Send a header; how long a file stays fresh is the host's to say."""
        if keyword == "Cache-Control":
            value = "no-store" if self.path.startswith(OURS) else self.server.fresh
        super().send_header(keyword, value)

    def _send(self, status: int, data: bytes, suffix: str, headers: dict[str, str] | None = None) -> None:
        self._extra = 0
        if suffix == ".html" and not self.path.endswith(NEVER_TIMED):
            bare = untimed(data)
            data = timed(bare)
            self._extra = len(serve._squeeze(data)) - len(serve._squeeze(bare))
        super()._send(status, data, suffix, headers)


@dataclass(frozen=True)
class Sent:
    """One answer: what was asked for, and the bytes that went over the line, headers included."""

    path: str
    size: int
    aside: bool = False
    """Whether it was for a service worker, which keeps the site when the page is there."""


@dataclass
class Trip:
    """One browser's way through some pages."""

    goals: "queue.Queue[dict[str, Any]]" = field(default_factory=queue.Queue)
    reports: "queue.Queue[dict[str, Any]]" = field(default_factory=queue.Queue)
    sent: list[Sent] = field(default_factory=list)


class Host(serve.Server):
    """Serves folders under paths of one origin, over one line; its files stay `fresh` for so many seconds."""

    def __init__(self, folders: dict[str, Path], line: Line = LOCALHOST, fresh: int = 600) -> None:
        self.folders = {OURS: PAGES} | {path: folder.resolve() for path, folder in folders.items()}
        self.line, self.bucket, self.trip = line, Bucket(line), Trip()
        self.fresh = f"max-age={fresh}"
        super().__init__(PAGES)
        self.RequestHandlerClass = Handler

    def __enter__(self) -> Self:
        """Serve."""
        super().__enter__()
        return self

    def file(self, path: str) -> Path | None:
        """Give the file in the folder that the path's beginning names."""
        for prefix, folder in self.folders.items():
            if path.startswith(prefix):
                file = (folder / path.removeprefix(prefix)).resolve()
                file = file / "index.html" if path.endswith("/") else file
                return file if folder in file.parents and file.exists() else None
        return None
