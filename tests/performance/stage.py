"""What the bench serves: the built site, its twin without the snapshot, the rivals, a document."""

import json
import os
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from site_app.publish import offline, wheels
from tests.performance import document, host

OPPORTUNITIES = 12
"""How many somebody follows who comes back to the planner: the size of the saved view."""
SNAPSHOT = re.compile(r'\s(?:data-snapshot="[^"]*"|<link[^>]*snapshot[^>]*>)')
"""What in index.html makes the planner boot from a snapshot."""


def with_clock(site: Path, copy: Path) -> Path:
    """Copy a site with the clock in its pages: what a service worker keeps must be what its list says."""
    shutil.copytree(site, copy, copy_function=os.link)
    for page in copy.rglob("*.html"):
        text = page.read_bytes()
        page.unlink()  # it is a link to the site's own file
        page.write_bytes(host.timed(text))
    for keeper in copy.rglob("sw.js"):
        keeper.unlink()
    offline.write(copy)
    return copy


class Stage:
    """The folders of one bench run, by the paths they are served under."""

    def __init__(self, site: Path, work: Path) -> None:
        self.made = work / "made"
        shutil.rmtree(self.made, ignore_errors=True)
        self.made.mkdir(parents=True)
        self.site = with_clock(site, self.made / "site")
        self.folders = {
            "/afterword/": self.site,
            "/stock/": wheels.ROOT / "site_app/web/node_modules/pyodide",
            "/made/": self.made,
        }
        self._wheels()
        self._document()
        self.has_snapshot = self._plain()

    def page(self, name: str) -> str:
        """Give the address of a page by its name."""
        return {
            "planner": "/afterword/planner/",
            "plain": "/plain/planner/" if self.has_snapshot else "/afterword/planner/",
            "guide": "/afterword/when-to-write/",
            "seed": f"/bench/seed.html#/afterword/planner/{self.file('app-*/store.js')}",
            "static": "/made/static.html",
        }.get(name, f"/bench/python.html#{name}")

    def file(self, pattern: str) -> str:
        """Give the path in the planner's folder of the one file that a pattern names."""
        planner = self.site / "planner"
        return next(planner.glob(pattern)).relative_to(planner).as_posix()

    def keep_static(self, html: str) -> None:
        """Keep a planner's screen as a plain page with files of its own: HTML, style sheets and icons."""
        html = re.sub(
            r"<script\b.*?</script>|<script\b[^>]*>|<meta http-equiv[^>]*>", "", html, flags=re.DOTALL
        )
        html = re.sub(r'<link rel="(?:module)?(?:preload|manifest)"[^>]*>|\sdata-planner="\w*"', "", html)
        for file in re.findall(r'href="(app-[^"]*)"', html):
            (self.made / "static" / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(self.site / "planner" / file, self.made / "static" / file)
        html = html.replace('href="app-', 'href="static/app-')
        (self.made / "static.html").write_text("<!doctype html>" + html, "utf-8")

    def _wheels(self) -> None:
        """Lay out the wheels as they are published, ours too, for stock Pyodide."""
        self.wheels = self.made / "wheels"
        self.wheels.mkdir()
        build = wheels.ROOT / "build"
        for wheel in [*wheels.download(build / "wheels"), wheels.ours(self.made / "ours")]:
            shutil.copy(wheel, self.wheels)
        self.folders["/wheels/"] = self.wheels
        (self.wheels / "list.json").write_text(json.dumps([file.name for file in self.wheels.glob("*.whl")]))

    def _document(self) -> None:
        now = datetime.now(UTC).replace(tzinfo=None, second=0, microsecond=0)
        whole = document.document(OPPORTUNITIES, now)
        (self.made / "document.json").write_text(json.dumps(whole), "utf-8")

    def _plain(self) -> bool:
        """Make the twin, whose index.html names no snapshot. Say whether the site has a snapshot at all."""
        index = (self.site / "planner/index.html").read_text("utf-8")
        plain = SNAPSHOT.sub("", index)
        image = next(iter(self.site.glob("planner/*/*snapshot*")), None)
        wasm = next(iter(self.site.glob("planner/*/*.wasm.gz")), None)
        if plain == index or image is None:
            return False
        twin = self.made / "plain"
        shutil.copytree(self.site / "planner", twin / "planner")
        (twin / "planner/index.html").write_text(plain, "utf-8")
        self.folders["/plain/"] = twin
        wasm = wasm or next(self.site.glob("planner/*/*.wasm"))
        names = {"image": image, "wasm": wasm}
        addresses = {key: f"/afterword/{path.relative_to(self.site)}" for key, path in names.items()}
        floor = self.made / "floor"
        floor.mkdir()
        (floor / "list.json").write_text(json.dumps(addresses))
        self.folders["/floor/"] = floor
        return True
