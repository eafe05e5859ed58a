"""Names of the countries and regions that the `holidays` package knows, for pickers and sentences.

The names come from the package itself (its module names, its aliases of regions): no other data is shipped.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import holidays
from holidays.registry import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

SPELLED = {
    "AX": "Åland Islands",
    "BQ": "Bonaire, Sint Eustatius and Saba",
    "CD": "Congo (Kinshasa)",
    "CG": "Congo (Brazzaville)",
    "CI": "Côte d’Ivoire",
    "CW": "Curaçao",
    "GW": "Guinea-Bissau",
    "HK": "Hong Kong",
    "HM": "Heard Island and McDonald Islands",
    "BL": "Saint Barthélemy",
    "RE": "Réunion",
    "SH": "Saint Helena, Ascension and Tristan da Cunha",
    "ST": "São Tomé and Príncipe",
    "SY": "Syria",
    "TL": "Timor-Leste",
    "TR": "Türkiye",
}
WITH_ARTICLE = {"Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles"}


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """List every known country as (code, English name), sorted by name.

    >>> dict(countries())["GB"]
    'United Kingdom'
    """
    pairs = ((code, country_name(code)) for code in country_modules())
    return tuple(sorted(pairs, key=lambda pair: _plain(pair[1])))


@cache
def regions(country: str) -> tuple[tuple[str, str], ...]:
    """List the regions of a country as (code, name), sorted by name; empty when it has none.

    >>> regions("GB")
    (('ENG', 'England'), ('NIR', 'Northern Ireland'), ('SCT', 'Scotland'), ('WLS', 'Wales'))
    """
    entity = getattr(holidays, country)
    names = {code: max(names, key=len) for code, names in entity.get_subdivision_aliases().items() if names}
    pairs = ((code, names.get(code, code)) for code in entity.subdivisions)
    return tuple(sorted(pairs, key=lambda pair: _plain(pair[1])))


@cache
def country_modules() -> Mapping[str, str]:
    """Give the package’s module of each two-letter country code."""
    return {codes[1]: module for module, codes in COUNTRIES.items()}


def country_name(code: str) -> str:
    """Give the English name of a country code; raise KeyError for an unknown one."""
    words = country_modules()[code].split("_")
    return SPELLED.get(code) or " ".join(w if w in {"and", "of", "the"} else w.capitalize() for w in words)


def with_article(name: str) -> str:
    """Give a country’s name as it stands after “in”: “the United States”, “Japan”."""
    plural = name.startswith("United ") or name.endswith((" Islands", " Republic"))
    return f"the {name}" if plural or name in WITH_ARTICLE else name


def _plain(name: str) -> str:
    """Fold the accents with which a name starts, so that Åland stands under A."""
    return name.translate(str.maketrans("ÅÇÉÎŌŠØÚ", "ACEIOSOU")).casefold()
