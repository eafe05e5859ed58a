"""What the user's browser runs, in Pyodide under Node.js: the built packages and the built image."""

import json
import subprocess
import sysconfig
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("runtime")


@pytest.fixture(scope="session")
def planner():
    """The built planner's folder."""
    folder = ROOT / "site/planner"
    if not (folder / "index.html").is_file():
        pytest.fail("There is no built site: run `make build` first.")
    return folder


def _node(**asked):
    command = ["node", HERE / "pyodide.mjs", json.dumps(asked)]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


@pytest.fixture
def suite(planner):
    """Run pytest in Pyodide with some arguments."""
    places = {"repository": str(ROOT), "packages": sysconfig.get_path("purelib")}
    return lambda *arguments: _node(planner=str(planner), suite=arguments, **places)


@pytest.fixture
def image(planner):
    """Restore the image; give the values of Python expressions, and how often the archive was fetched."""

    def restored(*code, later=False, rest=True):
        done = _node(planner=str(planner), code=code, later=later, rest=rest)
        assert done.returncode == 0, done.stderr[-3000:]
        said = json.loads(done.stdout.splitlines()[-1])
        return said["said"], said["fetched"]

    return restored
