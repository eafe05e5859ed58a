"""Serve the built site as a static host would: under a path, gzip for text, no special header."""

import argparse
import gzip
import http.server
import threading
from functools import cache
from pathlib import Path

TYPES = {
    ".css": "text/css",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
SQUEEZED = {".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"}


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers GET from a folder."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # as static hosts do: a small file would wait 40 ms for the browser's word
    server: "Server"

    def do_GET(self) -> None:
        """Send the file, the index of its folder, or 404 with the site's own page."""
        found = self.server.file(self.path.partition("?")[0].partition("#")[0])
        missing = self.server.root / "404.html"
        if found is not None and found.is_dir():  # a folder asked for without its slash
            self._send(301, b"", ".txt", {"Location": self.path.partition("?")[0] + "/"})
        elif found is not None:
            self._send(200, found.read_bytes(), found.suffix)
        else:
            self._send(404, missing.read_bytes() if missing.is_file() else b"Not found", ".html")

    def _send(self, status: int, data: bytes, suffix: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Cache-Control", "max-age=600")
        if suffix in SQUEEZED and "gzip" in self.headers.get("Accept-Encoding", ""):
            data = _squeeze(data)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(http.server.ThreadingHTTPServer):
    """Serves one folder under one path of this machine, until it is closed."""

    daemon_threads = True

    def __init__(self, root: Path, prefix: str = "/", port: int = 0) -> None:
        self.root, self.prefix = root.resolve(), prefix
        super().__init__(("127.0.0.1", port), Handler)

    @property
    def address(self) -> str:
        """Where the site is, with a slash at the end."""
        return f"http://127.0.0.1:{self.server_port}{self.prefix}"

    def file(self, path: str) -> Path | None:
        """Give the file or folder a path names, None when there is none or it is outside."""
        if not path.startswith(self.prefix):
            return None
        file = (self.root / path.removeprefix(self.prefix)).resolve()
        if path.endswith("/"):
            file = file / "index.html"
        inside = file == self.root or self.root in file.parents
        return file if inside and file.exists() else None

    def handle_error(self, *_: object) -> None:
        """Say nothing: a browser that closes a connection is no news."""

    def __enter__(self) -> "Server":
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


@cache
def _squeeze(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=0)


def main() -> None:
    """Serve `site` until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m site_app.publish.serve", description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--prefix", default="/afterword/")
    parser.add_argument("--port", type=int, default=8000, help="0 takes any free one")
    options = parser.parse_args()
    try:
        server = Server(options.site, options.prefix, options.port)
    except OSError:
        server = Server(options.site, options.prefix)
    print(f"Afterword is at {server.address}\nPress Ctrl-C to stop.", flush=True)  # noqa: T201 - it is what make serve is for
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main()
