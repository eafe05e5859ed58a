import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.guide.built_pages import ROOT, Html, read


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide, built as strictly as for readers, for no address in particular."""
    folder = tmp_path_factory.mktemp("guide") / "site"
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "SITE_URL"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Html]:
    """Every page by its address below the root, the not-found page left out."""
    return {
        path.parent.relative_to(site).as_posix().replace(".", "", 1): read(path)
        for path in sorted(site.rglob("index.html"))
    }
