"""Builds pages and reads them: what they link to, load, and say."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).parents[2]
SILENT = {"script", "style", "table", "figure", "pre", "code", "nav", "svg", "button", "h1", "h2", "h3", "h4"}
BLOCKS = {"p", "li", "dd", "dt", "blockquote", "div", "summary"}
VOID = {"br", "img", "input", "link", "meta", "hr", "path", "circle", "rect"}


def build(folder: Path, address: str = "") -> None:
    """Build the guide into a folder, for the address it will have, if it is known; a warning fails."""
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": address},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr


def contents(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@dataclass
class Html(HTMLParser):
    """One page; `prose` holds its sentences, block by block, without tables, figures, code and headings."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    _open: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and given.get("rel") in {"stylesheet", "icon", "preload", "modulepreload"}:
            self.loads.append(given["href"])
        self.loads.extend(given[name] for name in ("src", "srcset", "poster", "data") if given.get(name))
        if tag == "figure":
            self.figures.append(given.get("class", ""))
        if tag in BLOCKS:
            self.prose.append("")
        if tag not in VOID:
            self._open.append((tag, given.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag in BLOCKS:
            self.prose.append("")

    def handle_data(self, data: str) -> None:
        tags = {tag for tag, _ in self._open}
        classes = " ".join(name for _, name in self._open)
        quiet = (
            "headerlink",
            "aw-rule",
            "aw-button",
            "admonition-title",
            "aw-scroll",
            "chip",
            "md-tag",
            "aw-sources",
            "aw-facts",
            "aw-behind",
            "aw-letter",
            "aw-brief",
            "aw-slots",
        )
        if "article" not in tags or tags & SILENT or any(name in classes for name in quiet):
            return
        if not self.prose:
            self.prose.append("")
        self.prose[-1] += data

    @property
    def sentences(self) -> list[str]:
        """Its sentences, white space evened out."""
        blocks = (re.sub(r"\s+", " ", block).strip() for block in self.prose)
        return [s.strip() for block in blocks if block for s in re.split(r"(?<=[.?!:])[”\"]?\s+", block)]


@cache
def read(path: Path) -> Html:
    """Read a built page."""
    page = Html()
    page.feed(path.read_text("utf-8"))
    return page
