"""The page's modules that need no browser, tested by Node.js."""

import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.mjs")), ids=lambda file: file.name)
def test_every_test_of_the_module_passes(file):
    done = subprocess.run(["node", "--test", file], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout


def test_the_page_can_be_read_in_a_sitting():
    web = HERE.parents[1] / "site_app/web"
    lines = [
        len((web / name).read_text("utf-8").splitlines()) for name in ("page.js", "worker.js", "store.js")
    ]
    assert sum(lines) < 600
