"""Time zones as people name them: by a city, by a short form, or by the hours from Greenwich."""

import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

OFFSET = re.compile(r"(?:gmt|utc)\s*([+-])\s*(\d{1,2})(?::?00)?")
WEST, EAST = -12, 14
"""The hours from Greenwich for which there are zones."""
CLOSE, SHORTEST = 0.8, 5
"""How alike two names must be for one to be a slip for the other; and from how many letters on."""


@cache
def names() -> tuple[str, ...]:
    """Give the zones a person may pick, by name."""
    kept = (z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix/", "right/")))
    return (*sorted(kept), "UTC")


@cache
def _places() -> Mapping[str, str]:
    """Give each zone under the ways one types it, without capitals: by name, by city, by short form."""
    also: dict[str, dict[str, str]] = tomllib.loads(
        files(__package__).joinpath("zones.toml").read_text("utf-8")
    )
    places = {zone.rpartition("/")[2].replace("_", " ").casefold(): zone for zone in reversed(names())}
    places |= {zone.casefold(): zone for zone in names()}
    return places | also["cities"] | also["short"]


def _sought(typed: str) -> str:
    return " ".join(typed.replace("_", " ").replace(".", "").replace(",", " ").casefold().split())


def find(typed: str) -> str | None:
    """Give the zone that somebody means, or None.

    >>> find("new york"), find("PST"), find("GMT+2"), find("GMT+25")
    ('America/New_York', 'America/Los_Angeles', 'Etc/GMT-2', None)
    """
    sought = _sought(typed)
    return _places().get(typed.strip().casefold()) or _places().get(sought) or _by_offset(sought)


def _by_offset(sought: str) -> str | None:
    found = OFFSET.fullmatch(sought.replace("\u2212", "-"))
    if not found:
        return None
    hours = int(found[1] + found[2])
    if not WEST <= hours <= EAST:
        return None
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"  # POSIX counts the hours the other way round


def near(typed: str) -> str | None:
    """Give the zone whose name is so close that a slip of the hand explains it, or None.

    >>> near("Europe/Lodnon"), near("Mars")
    ('Europe/London', None)
    """
    sought = _sought(typed)
    close = get_close_matches(sought, _places(), n=1, cutoff=CLOSE) if len(sought) >= SHORTEST else []
    return _places()[close[0]] if close else None
