"""What lets the built site work without a network: a service worker for the guide and one for the planner."""

import subprocess
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, select_autoescape

HERE = Path(__file__).parent
TOKENS = HERE.parent / "web/tokens.css"
PLACES = {"": {"guide": "./", "planner": "planner/"}, "planner": {"guide": "../", "planner": "./"}}
"""For each folder that has a service worker, the way from there to the guide and to the planner."""


def write(site: Path) -> None:
    """Write both into a finished site; a file that changes afterwards is refused by every browser."""
    pages = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=select_autoescape())
    page = pages.get_template("offline.html")
    for folder, ways in PLACES.items():
        text = page.render(tokens=TOKENS.read_text("utf-8"), **ways)
        (site / folder / "offline.html").write_text(text, "utf-8")
    subprocess.run(["node", HERE / "offline.mjs", site], check=True)  # noqa: S603, S607
