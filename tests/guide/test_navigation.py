"""Ways through the guide: from page to page, and by topic."""

import re
from pathlib import Path

import pytest

from tests.guide.test_words import CHAPTERS

LINK = r'rel="{}" href="([^"]+)"'


def page(site: Path, chapter: str) -> str:
    return (site / chapter / "index.html").read_text("utf-8")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_leads_to_the_one_before_and_the_one_after(site: Path, chapter: str):
    for way, back in (("prev", "next"), ("next", "prev")):
        there = re.search(LINK.format(way), page(site, chapter))
        assert there
        other = (site / chapter / there[1]).resolve()
        home = re.search(LINK.format(back), (other / "index.html").read_text("utf-8"))
        assert home
        assert (other / home[1]).resolve() == (site / chapter).resolve()


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_can_be_found_by_its_topics(site: Path, chapter: str):
    topics = re.findall(r'href="\.\./tags/#(tag:[^"]+)"', page(site, chapter))
    assert topics
    listed = page(site, "tags")
    for topic in topics:
        part = listed.split(f'id="{topic}"')[1].split("<h2")[0]
        assert f'href="../{chapter}/"' in part
