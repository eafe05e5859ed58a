"""The page of each kind of message."""

import json
import re
from pathlib import Path

import pytest

from followup_core.messages import channels, situations
from site_app.publish.guide import cast
from tests.guide.built_pages import Html


def page(site: Path, situation: str) -> str:
    return (site / "situations" / situation / "index.html").read_text("utf-8")


def test_every_kind_of_message_has_a_reader_an_example_and_a_page(site: Path):
    assert cast.CAST.keys() == situations.keys()
    assert {path.parent.name for path in (site / "situations").glob("*/index.html")} == set(situations)


@pytest.mark.parametrize("situation", situations)
def test_a_page_holds_every_text_with_nothing_missing(site: Path, pages: dict[str, Html], situation: str):
    ids = pages[f"situations/{situation}"].ids
    for channel in situations[situation].channels:
        for tone in channels[channel].tones:
            assert [name for name in ids if name.startswith(f"{channel}-{tone}")]
    shown = re.findall(r'class="aw-copied">(.*?)</(?:div|span)>', page(site, situation), re.DOTALL)
    assert shown
    assert not [text for text in shown if re.search(r"[\[{]|&lt;", re.sub('data-gap="[^"]*"', "", text))]


@pytest.mark.parametrize("situation", situations)
def test_what_is_tinted_has_a_gap_for_the_copy(site: Path, situation: str):
    marks = re.findall(r"<mark[^>]*>", page(site, situation))
    assert marks
    assert [mark for mark in marks if not re.fullmatch(r'<mark data-gap="\[[^\]"]+\]">', mark)] == []


@pytest.mark.parametrize("situation", situations)
def test_a_page_opens_the_planner_for_its_kind_of_message(pages: dict[str, Html], situation: str):
    assert f"../../planner/#/write/{situation}" in pages[f"situations/{situation}"].links


def test_the_list_leads_to_every_page_and_each_page_to_the_next(site: Path, pages: dict[str, Html]):
    assert [key for key in situations if f"../situations/{key}/" not in pages["situations"].links] == []
    first, second, *_ = situations
    assert f'href="../{second}/" class="md-footer__link md-footer__link--next"' in page(site, first)


def test_the_search_leaves_the_letters_out_and_runs_no_words_together(site: Path):
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    found = " ".join(entry["text"] for entry in index)
    assert "Larch Insurance" not in found
    assert not re.search(r"At most\d|When(?:Counted|Best)|It holds[a-z]", found)


def test_the_rules_are_told_in_plain_words(site: Path):
    text = re.sub("<[^>]+>", "", (site / "rules/index.html").read_text("utf-8"))
    assert not re.search(r"the check [a-z]+-[a-z]+|\(to come\)|Inc\.\.", text)
