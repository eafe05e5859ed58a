"""What a form offers to pick from: presets, countries and regions, formats, contact wishes."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from followup_core import cadence, workdays
from site_app.planner.fields import Form

DEFAULT_PRESET = "balanced"
FORMATS = (
    ("video", "Video", ""),
    ("in_person", "In person", ""),
    ("phone", "Phone", ""),
    ("onsite", "Day on site", ""),
)
CONTACT = (
    ("open", "Nothing was said", "Or they are happy to hear from you."),
    (
        "status_suppressed",
        "“We will contact you”",
        "You say thank you, then you wait. We tell you when to look again.",
    ),
    ("none", "No contact wanted", "For example in a public competition. You write nothing at all."),
)
ROUNDS = (
    "First round",
    "Second round",
    "Third round",
    "Final round",
    "Phone screen",
    "Assessment day",
    "Informal talk",
)


def preset_keys() -> Sequence[str]:
    """Give the presets, the default first."""
    return tuple(cadence.presets)


@cache
def presets() -> tuple[tuple[str, str, str], ...]:
    """Give each preset with its name and what it is for and does, in a line."""
    return tuple(
        (
            key,
            p.label,
            f"For {p.meant_for}. Without a date from them: check in after {p.check_in_bd} business days.",
        )
        for key, p in cadence.presets.items()
    )


def parted(calendar: str) -> tuple[str, str]:
    """Give country and region of a calendar's code: "GB-ENG" is ("GB", "ENG")."""
    if calendar in workdays.PLAIN:
        return calendar, ""
    country, _, region = calendar.partition("-")
    return country, region


def calendars(country: str) -> dict[str, Sequence[tuple[str, str]]]:
    """Give the countries, and the regions of the one that is picked, to offer in a form."""
    plain = tuple((code, name) for code, (name, _) in workdays.PLAIN.items())
    known = dict(workdays.countries())
    return {
        "countries": (*workdays.countries(), *plain),
        "regions": (("", "Anywhere in the country"), *workdays.regions(country)) if country in known else (),
    }


def calendar_of(form: Form, default: str) -> str:
    """Give the calendar's code that a form's country and region name; without a country it is the default."""
    country, region = form.typed.get("country", ""), form.typed.get("region", "")
    if not country:
        return default
    if country in workdays.PLAIN:
        return country
    if country not in dict(workdays.countries()):
        form.refuse("country", "Please pick a country from the list.")
        return default
    if region not in dict(workdays.regions(country)):
        return country
    return f"{country}-{region}"


@cache
def _countries_by_zone() -> Mapping[str, str]:
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def country_of(zone: str) -> str:
    """Give the country a zone lies in, or NONE where our calendars know no such country.

    >>> country_of("America/New_York"), country_of("Europe/London"), country_of("UTC")
    ('US', 'GB', 'NONE')
    """
    country = _countries_by_zone().get(zone, "NONE")
    return country if country in dict(workdays.countries()) else "NONE"


def calendar_name(code: str) -> str:
    """Give the country and region of a calendar for people."""
    return workdays.calendar(code).name
