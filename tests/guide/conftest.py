from pathlib import Path

import pytest

from tests.guide.built_pages import Html, build, read


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide, built as strictly as for readers, for no address in particular."""
    folder = tmp_path_factory.mktemp("guide") / "site"
    build(folder)
    return folder


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Html]:
    """Every page by its address below the root, the not-found page left out."""
    return {
        path.parent.relative_to(site).as_posix().replace(".", "", 1): read(path)
        for path in sorted(site.rglob("index.html"))
    }
