"""The panel pack: a moment each, and no two notes that read alike."""

from dataclasses import replace

import pytest

from followup_core.record import Event, Me
from tests.planner.conftest import PANEL, Planner, opportunity

PATH = "/opportunities/n2/panel"
MOMENTS = {
    "moment-priya": "the rota that the night shift writes itself",
    "moment-jonas": "how returns are counted",
    "moment-aoife": "the new dock doors",
}


@pytest.fixture
def planner():
    planner = Planner(PANEL, opportunity(interviewers=()), Me(name="Sam Rivera"))
    planner.now = "2026-03-17T18:00:00Z"
    return planner


def test_each_person_has_a_note_and_without_a_moment_none_is_ready(planner):
    page = planner.get(PATH)
    assert page.status == 200
    assert page.faults() == []
    assert len(page.all("article")) == 3
    assert page.words.count("needs a moment") == 3
    assert " ready" not in page.words


def test_with_a_moment_each_they_are_ready_and_read_differently(planner):
    page = planner.ask("POST", f"{PATH}/preview", MOMENTS)
    assert page.words.count(" ready") == 3
    for moment in MOMENTS.values():
        assert page.text_of("article").count(moment) == 1
    assert "No sentence stands in two of them." in page.words
    assert "too alike" not in page.words


def test_a_moment_used_twice_makes_neither_ready(planner):
    twice = MOMENTS | {"moment-jonas": "The rota that the night shift writes itself."}
    page = planner.ask("POST", f"{PATH}/preview", twice)
    assert page.words.count("moment used twice") == 2
    assert page.words.count(" ready") == 1


def test_sentences_that_stand_in_two_notes_are_marked(planner):
    for who in ("priya", "jonas"):
        planner.ask("POST", "/opportunities/n2/write/thank_you", {"person": who, "wording": "2"})
    page = planner.ask("POST", f"{PATH}/preview", MOMENTS)
    assert "If I can add to anything I said, please tell me." in page.text_of("mark")
    assert "in more than one note" in page.words


def test_moments_are_kept_and_feed_the_letters(planner):
    kept = planner.ask("POST", PATH, MOMENTS)
    assert kept.status == 303
    assert "Kept." in planner.get(kept.location).words
    assert "how returns are counted" in planner.get("/opportunities/n2/write/thank_you/jonas").text_of(
        "article"
    )
    assert [p.moment for p in planner.opportunity("n2").current.interviewers] == [*MOMENTS.values()]


def test_who_has_been_thanked_is_said(planner):
    event = Event(id="e9", type="sent", at=PANEL.current.ended, kind="thank_you", to="priya")
    planner.put(replace(PANEL, rounds=(replace(PANEL.current, events=(event,)),)))
    assert " sent Open" in planner.get(PATH).words


def test_a_moment_that_can_not_be_kept_is_refused_beside_its_field(planner):
    page = planner.ask("POST", PATH, MOMENTS | {"moment-jonas": "x" * 2000})
    assert page.status == 422
    assert "2,000 characters" in page.error("moment-jonas")


def test_an_interview_without_names_leads_to_the_debrief(planner):
    page = planner.get("/opportunities/c1/panel")
    assert page.status == 200
    assert "#/opportunities/c1/debrief" in page.links()
