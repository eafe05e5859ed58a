"""Stands in for holidays.countries: a country is imported when it is asked for, not all 279 at once."""

from importlib import import_module
from typing import Any

from holidays.registry import COUNTRIES


def __getattr__(name: str) -> Any:
    """Give a country's class by its name or code."""
    for module, names in COUNTRIES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
