import re
from collections import defaultdict

import pytest
import textstat

from tests.guide.built_pages import ROOT, Html

WRITTEN = sorted(
    path.relative_to(ROOT / "docs").with_suffix("").as_posix()
    for path in (ROOT / "docs").rglob("*.md")
    if "snippets" not in path.parts
)
CHAPTERS = [
    page
    for page in WRITTEN
    if "/" not in page and page not in {"index", "tags", "about", "accessibility", "privacy", "host-your-own"}
]
EASY = 60
SPECIFICATION = ROOT.parent / "shared/etiquette.md"
SAYINGS = {"by the end of the week", "30 by the end of the", "five working days a few days"}
"""What interviewers say is nobody’s own wording."""


def source(page: str) -> str:
    return (ROOT / "docs" / f"{page}.md").read_text("utf-8")


def runs(text: str, length: int = 6) -> set[str]:
    words = re.findall(r"[\w’']+", re.sub(r"[`*|{}]", " ", text.casefold()))
    return {" ".join(words[start : start + length]) for start in range(len(words) - length + 1)}


def address(page: str) -> str:
    return page.removesuffix("index").rstrip("/")


@pytest.mark.parametrize("page", WRITTEN)
def test_a_page_reads_easily(page: str, pages: dict[str, Html]):
    text = " ".join(s if s[-1] in ".?!" else f"{s}." for s in pages[address(page)].sentences)
    ease = textstat.flesch_reading_ease(text) if text else 100
    assert ease >= EASY, f"Flesch reading ease {ease:.0f}"


def test_no_sentence_stands_on_two_pages(pages: dict[str, Html]):
    homes = defaultdict(set)
    shared = " ".join(path.read_text("utf-8") for path in (ROOT / "docs/snippets").glob("*"))
    for address_, page in pages.items():
        for sentence in page.sentences:
            if len(sentence.split()) > 5 and sentence not in shared:
                homes[sentence].add(address_)
    assert {sentence: at for sentence, at in homes.items() if len(at) > 1} == {}


@pytest.mark.skipif(not SPECIFICATION.exists(), reason="the specification lies beside the working copy only")
@pytest.mark.parametrize("page", CHAPTERS)
def test_a_chapter_is_in_our_own_words(page: str):
    shared = runs(source(page)) & runs(SPECIFICATION.read_text("utf-8"))
    assert shared - SAYINGS == set()


@pytest.mark.parametrize("page", WRITTEN)
def test_a_page_has_a_title_a_description_and_a_short_version(page: str):
    text = source(page)
    assert re.search(r"^title: .+$", text, re.MULTILINE)
    assert re.search(r"^description: .+\.$", text, re.MULTILINE)
    assert page in {"index", "tags"} or '!!! short "In short"' in text.split("\n## ")[0]


@pytest.mark.parametrize("page", CHAPTERS)
def test_a_chapter_shows_an_example_and_opens_the_planner(page: str, pages: dict[str, Html]):
    assert "{{ timeline(" in source(page)
    assert "{{ planner(" in source(page)


@pytest.mark.parametrize("page", [page for page in CHAPTERS if page != "evidence"])
def test_a_chapter_counts_nothing_by_itself(page: str):
    prose = re.sub(r"\{\{.*?\}\}|\{%.*?%\}|^>.*$", "", source(page), flags=re.DOTALL | re.MULTILINE)
    number = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)"
    assert re.findall(rf"\b{number} (?:business days?|hours?|words|characters)\b", prose) == []
