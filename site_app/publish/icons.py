"""Draws the icons of the installed planner: the favicon's speech bubble as PNG files."""

import json
import math
from pathlib import Path

from PIL import Image, ImageDraw

GREEN, PAPER = "#1b6a5c", "#faf8f4"
UNITS = 32
"""The favicon's view box; all coordinates here are its own."""
FINE = 4
"""How many times larger an icon is drawn than it gets."""
LINES = (((12.5, 13.2), (19.5, 13.2)), ((12.5, 16.8), (16.7, 16.8)))
CORNERS = ((11.5, 12.5, 180, 270), (20.5, 12.5, 270, 360), (20.5, 17.5, 0, 90))
"""Centre and angles (degrees, clockwise from the right) of the bubble's three round corners."""
RADIUS = 3.5
TAIL = ((15, 21), (10, 25), (10, 20.7), (8, 17.5), (8, 12.5))

ICONS = {
    "icon-192.png": (192, "any"),
    "icon-512.png": (512, "any"),
    "icon-maskable-512.png": (512, "maskable"),
    "icon-180.png": (180, "apple"),
}
"""File name to width in pixels and purpose."""


def write(folder: Path) -> None:
    """Write the icons into a folder of the planner's, and beside them the manifest that names them."""
    for name, (size, purpose) in ICONS.items():
        draw(size, full=purpose != "any").quantize(32).save(folder / name, optimize=True)
    listed = [
        {"src": name, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
        for name, (size, purpose) in ICONS.items()
        if purpose != "apple"
    ]
    manifest = {
        "name": "Afterword",
        "short_name": "Afterword",
        "description": "What to say after a job interview, and when. Everything stays in your browser.",
        "lang": "en",
        "start_url": "../",
        "scope": "../../",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": listed,
    }
    (folder / "manifest.webmanifest").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


def draw(size: int, *, full: bool) -> Image.Image:
    """Give the icon, `size` pixels wide; a full one has no round corners."""
    unit = size * FINE / UNITS
    icon = Image.new("RGBA", (size * FINE, size * FINE), GREEN if full else (0, 0, 0, 0))
    pen = ImageDraw.Draw(icon)
    if not full:
        pen.rounded_rectangle((0, 0, size * FINE - 1, size * FINE - 1), 8 * unit, GREEN)
    for line in (_bubble(), *LINES):
        _stroke(pen, [(x * unit, y * unit) for x, y in line], 2 * unit)
    return icon.resize((size, size), Image.Resampling.LANCZOS)


def _bubble() -> list[tuple[float, float]]:
    arcs = [
        (x + RADIUS * math.cos(math.radians(angle)), y + RADIUS * math.sin(math.radians(angle)))
        for x, y, start, end in CORNERS
        for angle in range(start, end + 1, 6)
    ]
    return [*arcs, *TAIL]


def _stroke(pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], width: float) -> None:
    pen.line(points, PAPER, round(width), joint="curve")
    for x, y in points:
        pen.circle((x, y), width / 2, PAPER)
