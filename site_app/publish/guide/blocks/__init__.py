"""Draws the pieces of HTML that stand inside the guide's Markdown."""

from pathlib import Path

import jinja2

from followup_core.words import clock, place, short_day

_blocks = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent),
    undefined=jinja2.StrictUndefined,
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_blocks.filters |= {
    "day": short_day,
    "clock": clock,
    "place": place,
    "start": lambda text: text[:1].upper() + text[1:],
}


def draw(block: str, **names: object) -> str:
    """Give the HTML of a block of this folder, without the blank lines and indents that would end it."""
    html = _blocks.get_template(f"{block}.html").render(**names)
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())
