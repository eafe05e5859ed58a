"""The worked examples that lie beside the checkout, where there are any."""

import json
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared"


def text(path):
    """Read a file from beside the checkout, or skip the module with the reason."""
    place = SHARED / path
    if not place.exists():
        reason = f"{place} is not beside this checkout; plans.toml holds examples of our own"
        pytest.skip(reason, allow_module_level=True)
    return place.read_text("utf-8")


def golden(name):
    """Read one of the files of worked examples."""
    return json.loads(text(f"golden/{name}"))
