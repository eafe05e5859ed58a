import gzip
import re
import shutil
from pathlib import Path

import pytest
from mkdocs.config import load_config
from PIL import Image

from site_app.publish.guide import hook
from site_app.publish.guide.writing import Writer
from tests.guide.built_pages import ROOT, Html, build, contents

LIGHT = 300_000


def render(text: str) -> str:
    return Writer(snippets=ROOT / "docs/snippets").render(text, source="page.md", address="page/")


def test_a_number_comes_from_the_presets():
    assert render("{{ preset.balanced.check_in_bd | words }}") == "five"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{{ preset.balanced.chek_in_bd }}", "chek_in_bd"),
        ("{{ preset.brisk.check_in_bd }}", "brisk"),
        ("{{ number_of_days }}", "number_of_days"),
        ("{{ timeline('2026-03-03T11:00', preset='brisk', caption='') }}", "brisk"),
        ("{{ limits(['ty-interviu']) }}", "ty-interviu"),
        ("{{ rule('be-loud') }}", "be-loud"),
    ],
)
def test_an_unknown_name_stops_the_build_and_is_named(text: str, named: str):
    with pytest.raises(ValueError, match=f"page.md.*{named}"):
        render(text)


def test_a_time_line_is_a_real_plan():
    drawn = render("{{ timeline('2026-03-03T11:00', said='by Friday the 13th', caption='An example') }}")
    assert re.findall(r"<time[^>]*>([^<]*)<", drawn) == [
        "Tue 3 March",
        "Tue 3 March",
        "Fri 13 March",
        "Tue 17 March",
        "Tue 24 March",
        "Tue 31 March",
    ]


def test_a_button_opens_the_planner_at_a_screen():
    assert 'href="../planner/#/interviews/new"' in render("{{ planner('Plan', '/interviews/new') }}")


def test_pages_made_from_data_are_built_and_not_committed(pages: dict[str, Html]):
    made = {page.stem for page in (hook.HERE / "pages").glob("*.md")}
    assert made
    assert made <= pages.keys()
    assert not [name for name in made if (ROOT / "docs" / f"{name}.md").exists()]


def test_a_page_weighs_little(site: Path, pages: dict[str, Html]):
    def weigh(path: Path) -> int:
        return len(gzip.compress(path.read_bytes(), 6))

    index = weigh(site / "search/search_index.json")
    worker = sum(weigh(path) for path in (site / "assets/javascripts/workers").glob("search*.js"))
    for address, page in pages.items():
        own = [site / address / "index.html", *(site / address / load for load in page.loads)]
        total = index + worker + sum(weigh(path) for path in own)
        assert total <= LIGHT, f"{address} weighs {total} bytes"


def test_building_over_an_older_site_gives_the_same_as_building_anew(site: Path, tmp_path: Path):
    again = shutil.copytree(site, tmp_path / "site")
    (again / "privacy/index.html").write_text("How it was before", "utf-8")
    (again / "gone").mkdir()
    (again / "gone/index.html").write_text("A page that is no more", "utf-8")
    build(again)
    assert contents(again) == contents(site)


def test_a_page_that_moved_leaves_a_signpost(tmp_path: Path):
    config = load_config(
        str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path), extra={"moved": {"old/name": "privacy"}}
    )
    hook.on_post_build(config)
    assert "url=../../privacy/" in (tmp_path / "old/name/index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide, built for an address it knows."""
    folder = tmp_path_factory.mktemp("published")
    build(folder, address="https://example.org/notes/")
    return folder


def test_with_an_address_there_is_a_sitemap_and_without_one_there_is_none(site: Path, published: Path):
    assert not (site / "sitemap.xml").exists()
    sitemap = (published / "sitemap.xml").read_text("utf-8")
    assert "<loc>https://example.org/notes/privacy/</loc>" in sitemap


def test_the_not_found_page_of_a_site_with_an_address_knows_the_way(published: Path):
    assert 'href="/notes/planner/"' in (published / "404.html").read_text("utf-8")


def test_links_to_a_page_show_its_picture(published: Path):
    page = (published / "privacy/index.html").read_text("utf-8")
    address = re.search(r'property="og:image" content="https://example.org/notes/([^"]+)"', page)
    assert address
    with Image.open(published / address[1]) as picture:
        assert picture.size == (1200, 630)
