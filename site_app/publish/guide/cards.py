"""Draws the pictures that other sites show when someone links to a page."""

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
LEFT = 96
STRIP = "!---xx----!xx+----"  # ! a day to write, + its window, x a day off, - any other


def draw_card(title: str, description: str, tokens: str, file: Path) -> None:
    """Write a PNG with a page's title and what it is about.

    The colours are the light ones of the style sheet `tokens`, the fonts are Pillow's own.
    """
    colour = dict(re.findall(r"--([\w-]+): light-dark\((#\w+),", tokens))
    card = Image.new("RGB", SIZE, colour["paper"])
    pen = ImageDraw.Draw(card)
    small, large, brand = (ImageFont.load_default(size) for size in (34, 76, 44))
    pen.text((LEFT, 84), "After", colour["ink"], brand)
    pen.text((LEFT + pen.textlength("After", brand), 84), "word", colour["accent"], brand)
    lines = textwrap.wrap(title, 26, max_lines=2)
    for number, line in enumerate(lines):
        pen.text((LEFT, 190 + 92 * number), line, colour["ink"], large)
    for number, line in enumerate(textwrap.wrap(description, 58, max_lines=2)):
        pen.text((LEFT, 206 + 92 * len(lines) + 46 * number), line, colour["muted"], small)
    _strip(pen, colour)
    file.parent.mkdir(parents=True, exist_ok=True)
    card.quantize(32, Image.Quantize.FASTOCTREE).save(file, compress_level=8)


def _strip(pen: ImageDraw.ImageDraw, colour: Mapping[str, str]) -> None:
    shades = {
        "!": colour["accent"],
        "+": colour["accent-soft"],
        "x": colour["sunk"],
        "-": colour["surface"],
    }
    for number, day in enumerate(STRIP):
        left = LEFT + number * 56
        pen.rounded_rectangle((left, 530, left + 48, 566), 8, shades[day], colour["line"])
