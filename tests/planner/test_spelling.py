"""Spelling and grammar on the user's wish: what the page found joins the list while it fits the text."""

import json
import re

import pytest

from followup_core.record import Me
from tests.planner.conftest import Planner, opportunity

WRITE = "/opportunities/c1/write/thank_you"
ME = Me(name="Sam Rivera", phone="555 0142", spelling=True)
SLIP = "the long rehersal 🎉 of the colour theatre"
SPELLING = {"kind": "Spelling", "rule": "SpellCheck", "message": ""}


@pytest.fixture
def planner():
    planner = Planner(opportunity(), ME)
    planner.now = "2026-03-03T19:00:00Z"
    return planner


def edited(planner):
    """Give what the form sends once a slip was typed into the letter."""
    sent = {"person": "dana", "edit": "yes"}
    page = planner.ask("POST", f"{WRITE}/preview", sent)
    made = page.value("body-from")
    return sent | {"body": made.replace("[one thing you talked about]", SLIP), "body-from": made}


def typed(planner, about=None, **more):
    """Ask for what is said about an edited text, as the page does once it has read it."""
    sent = edited(planner) | {"part": "about"}
    body = sent["body"]
    marks = [
        {"start": (at := body.index(word)), "end": at + len(word), "replacements": [right], **SPELLING}
        for word, right in (("rehersal", "rehearsal"), ("colour", "color"))
    ]
    told = json.dumps({"text": about or body, "lints": marks})
    return planner.ask("POST", f"{WRITE}/preview", sent | {"spelling": told} | more)


def fixes(page):
    return re.findall(r"Fix: <bdi>(.*?)</bdi>", page.html)


def test_what_the_page_found_joins_the_list_with_its_right_form(planner):
    page = typed(planner)
    assert fixes(page) == ["rehearsal"]
    assert re.search(r'data-of="typo-[0-9a-f]{8}-0">rehersal</span>', page.html)


def test_what_was_found_in_another_text_is_dropped(planner):
    assert fixes(typed(planner, about="Our rehersal was long.")) == []


def test_without_the_wish_nothing_of_it_is_shown():
    planner = Planner(opportunity(), Me(name="Sam Rivera"))
    assert fixes(typed(planner)) == []


def test_the_chosen_english_is_kept_to():
    planner = Planner(opportunity(), Me(name="Sam Rivera", spelling=True, english="american"))
    assert fixes(typed(planner)) == ["rehearsal", "color"]


def test_a_slip_is_fixed_in_the_text(planner):
    page = typed(planner)
    (values,) = [b["hx-vals"] for b in page.all("button") if '"mend": "typo-' in b.get("hx-vals", "")]
    sent = edited(planner) | json.loads(values)
    marks = [
        {
            "start": (at := sent["body"].index("rehersal")),
            "end": at + 8,
            "replacements": ["rehearsal"],
            **SPELLING,
        }
    ]
    told = json.dumps({"text": sent["body"], "lints": marks})
    fixed = planner.ask("POST", f"{WRITE}/heed", sent | {"spelling": told})
    assert "the long rehearsal 🎉 of" in fixed.html


def test_the_wish_is_remembered_and_can_be_taken_back(planner):
    panel = planner.post("/spelling", wish="off")
    assert not planner.shelf.sheet().me.spelling
    assert "Check spelling and grammar too" in panel.text_of("button")
    panel = planner.post("/spelling", wish="on")
    assert planner.shelf.sheet().me.spelling
    assert 'data-wish="on"' in panel.html
    assert 'data-wish="on"' in planner.get(WRITE).html


def test_settings_say_how_it_is_and_give_its_room_back(planner):
    assert "Switch it off, and take it from this device" in planner.get("/settings").text_of("button")
    off = planner.post("/spelling", wish="off", at="settings")
    assert 'data-wish="forget"' in off.html
    assert "data-wish" not in planner.get("/settings").html


@pytest.mark.parametrize(
    ("calendar", "chosen", "english"),
    [
        ("US", "", "American"),
        ("GB-ENG", "", "British"),
        ("NZ", "", "Australian"),
        ("DE-BE", "", "British"),
        ("", "", ""),
        ("US", "canadian", "Canadian"),
        ("", "klingon", ""),
    ],
)
def test_the_english_is_the_chosen_one_or_that_of_the_country(calendar, chosen, english):
    planner = Planner(opportunity(), Me(calendar=calendar, english=chosen))
    assert f'data-dialect="{english}"' in planner.get(WRITE).html


def test_the_english_is_chosen_in_settings(planner):
    page = planner.ask("POST", "/settings", {"preset": "balanced", "english": "australian"})
    assert page.status == 303
    assert planner.shelf.sheet().me.english == "australian"
    assert planner.shelf.sheet().me.spelling
    assert planner.ask("POST", "/settings", {"preset": "balanced", "english": "x"}).status == 422
