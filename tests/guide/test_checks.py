"""The page of each check, and the list of them."""

import re
from pathlib import Path

import pytest
import textstat

from followup_core import etiquette
from followup_core.checks import CHECKS
from site_app.publish.guide import checks
from tests.guide.built_pages import ROOT, Html

EASY = 60
NAMES = [check.id for check in CHECKS]


def page(site: Path, check: str) -> str:
    return (site / "checks" / check / "index.html").read_text("utf-8")


def part(html: str, title: str) -> str:
    return html.partition(f'<h2 id="{title}">')[2].partition("<h2")[0].partition("</article>")[0]


def test_every_check_has_a_topic_and_a_page(site: Path):
    assert sorted(name for names in checks.TOPICS.values() for name in names) == sorted(NAMES)
    assert {path.parent.name for path in (site / "checks").glob("*/index.html")} == set(NAMES)


def test_what_weighs_more_in_one_message_than_in_another_says_so():
    assert checks.DEPENDS.keys() == {check.id for check in CHECKS if callable(check.severity)}


@pytest.mark.parametrize("check", CHECKS, ids=NAMES)
def test_a_page_shows_every_example_and_marks_only_bad_ones(site: Path, check):
    bad, good = (part(page(site, check.id), title) for title in ("what-it-marks", "what-it-leaves-alone"))
    shown = (bad.count('class="aw-letter'), good.count('class="aw-letter'))
    assert shown == (len(check.bad), len(check.good))
    assert "<mark>" not in good


def test_the_place_is_marked_where_there_is_one(site: Path):
    assert "<mark>you</mark>" not in page(site, "demand")
    assert re.search(r"<mark>[^<]*make up your mind[^<]*</mark>", page(site, "decision-pressure"))
    assert "Subject:</span> <mark>URGENT!! decision needed</mark>" in page(site, "subject-urgent")
    assert "<del>definately</del> <ins>definitely</ins>" in page(site, "typo")


def test_slips_lead_to_the_spelling_checker_by_the_name_of_its_button(site: Path):
    button = "Check spelling and grammar too"
    panel = ROOT / "site_app/planner/templates/checks/spelling.html"
    assert f">{button}</button>" in panel.read_text("utf-8")
    assert f"“{button}”" in page(site, "typo")
    assert '"../../checks/#spelling-and-grammar"' in page(site, "typo")
    assert f"“{button}”" in (site / "checks/index.html").read_text("utf-8")


@pytest.mark.parametrize("check", CHECKS, ids=NAMES)
def test_a_page_leads_to_its_rules_and_each_rule_leads_back(pages: dict[str, Html], check):
    links = pages[f"checks/{check.id}"].links
    applied = {
        one.id
        for one in (*etiquette.rules.values(), *etiquette.circumstances.values())
        if f"check:{check.id}" in one.applied_by
    }
    assert {f"../../rules/#{rule}" for rule in applied | {check.rule}} <= set(links)
    assert f"../checks/{check.id}/" in pages["rules"].links


def test_the_list_leads_to_every_page_and_each_page_to_the_next(site: Path, pages: dict[str, Html]):
    assert [name for name in NAMES if f"../checks/{name}/" not in pages["checks"].links] == []
    first, second, *_ = next(iter(checks.TOPICS.values()))
    assert f'href="../{second}/" class="md-footer__link md-footer__link--next"' in page(site, first)


def test_a_page_says_how_to_make_the_check_quiet(site: Path):
    assert "Nothing overrules this one" in page(site, "placeholder-left")
    assert "“I know, send anyway”" in page(site, "wrong-company")
    assert "“Not here”" in page(site, "blame")


def test_only_a_check_that_offers_other_words_says_so(site: Path):
    assert "It mends" in page(site, "typo")
    assert "It mends" not in page(site, "near-duplicate")


def test_the_list_and_the_words_of_the_checks_read_easily(pages: dict[str, Html]):
    own = " ".join(f"{check.looks} {check.message} {check.silent}" for check in CHECKS)
    for text in (" ".join(pages["checks"].sentences), own):
        assert textstat.flesch_reading_ease(text) >= EASY
