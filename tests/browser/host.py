"""A static host that can be stopped and started, that counts, and whose files can be altered."""

import os
import shutil
import socket
import threading
from contextlib import suppress
from pathlib import Path

from site_app.publish import offline
from site_app.publish.serve import Server

BROKEN = object()
"""In place of a file: the line breaks when it is asked for."""
LONGEST = 60
"""Seconds a file is held back, should nobody let it go."""


class Host(Server):
    """Serves a site under /afterword/ until it is stopped."""

    def __init__(self, root, port=0):
        self.asked = []
        self.altered = {}
        self._held = {}
        self._open = set()
        super().__init__(root, "/afterword/", port)

    def file(self, path):
        self.asked.append(path)
        for end, free in [*self._held.items()]:
            if path.endswith(end):
                free.wait(LONGEST)
        for end, file in self.altered.items():
            if path.endswith(end):
                if file is BROKEN:
                    raise ConnectionAbortedError
                return file
        return super().file(path)

    def hold(self, end):
        """Send what ends like this only when it is let go."""
        self._held[end] = threading.Event()

    def let_go(self):
        """Send what was held back."""
        while self._held:
            self._held.popitem()[1].set()

    def process_request(self, request, client_address):
        self._open.add(request)
        super().process_request(request, client_address)

    def stop(self):
        """Be gone as a host is that has lost its line: open connections end too."""
        self.shutdown()
        self.server_close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def recover(self, root):
        """Be as on a good day: there, with the files of `root`, and nobody has asked for any."""
        self.let_go()
        self.altered.clear()
        self.root = root
        if self.socket.fileno() < 0:
            self.start()
        self.asked.clear()

    def start(self):
        """Be there again at the same address."""
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()
        threading.Thread(target=self.serve_forever, daemon=True).start()


def next_version(site, into, words="A later version"):
    """Copy a site as its next release would be: other pages, and the planner's folder under another name."""
    shutil.copytree(site, into, copy_function=os.link)
    app = next((into / "planner").glob("app-*"))
    app.rename(app.with_name("app-0123456789"))
    for file in (into / "planner/index.html", into / "when-to-write/index.html"):
        text = file.read_text("utf-8").replace(app.name, "app-0123456789")
        file.unlink()  # it is a link to the older site's file
        file.write_text(text.replace("</header>", f"<i class='release'>{words}</i></header>", 1), "utf-8")
    for part in (into, into / "planner"):
        for name in ("sw.js", "offline.html"):
            (part / name).unlink()
    offline.write(into)
    return Path(into)
