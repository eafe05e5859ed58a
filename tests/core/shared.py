"""The worked examples that lie beside the checkout, where there are any."""

import json
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[3] / "shared" / "golden"


def golden(name):
    """Read one of the files, or skip the module with the reason."""
    path = GOLDEN / name
    if not path.exists():
        pytest.skip(
            f"{path} is not beside this checkout; plans.toml holds examples of our own",
            allow_module_level=True,
        )
    return json.loads(path.read_text("utf-8"))
