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


def left(planner, who, **typed):
    """Leave a letter half typed, as the page keeps it."""
    fields = {"person": who, "kind": "thank_you"} | {
        name.replace("_", "-", 1): v for name, v in typed.items()
    }
    planner.shelf.apply([(f"d/write-n2-thank_you-{who}", {k: [v] for k, v in fields.items()})], 3)


def restored(planner, who):
    """Open a letter as the page does where something was left half typed."""
    draft = planner.shelf.records.get(f"d/write-n2-thank_you-{who}", {})
    fields = {name: values[0] for name, values in draft.items()} | {"restore": "yes"}
    return planner.ask("POST", "/opportunities/n2/write/thank_you", fields)


def test_a_moment_half_typed_into_a_letter_is_known_beside_the_others(planner):
    left(planner, "jonas", slot_detail="the cold hall", slot_fit_point="I ran a cold store", tone="casual")
    page = planner.get(PATH)
    assert page.value("moment-jonas") == "the cold hall"
    assert page.words.count("needs a moment") == 2
    assert "Hi Jonas" in page.text_of("article")
    assert "I ran a cold store" in page.text_of("article")


def test_of_a_moment_typed_on_both_screens_the_newest_stands_on_both(planner):
    left(planner, "jonas", slot_detail="the cold hall", slot_fit_point="I ran a cold store")
    planner.ask("POST", f"{PATH}/preview", MOMENTS | {"moment-aoife": ""})
    for who in ("priya", "jonas"):
        assert restored(planner, who).value("slot-detail") == MOMENTS[f"moment-{who}"]
    assert restored(planner, "priya").text_of("h1") == "Thank Priya Raman"
    assert restored(planner, "priya").value("event-day") == "2026-03-17"
    assert restored(planner, "jonas").text_of("textarea").strip() == "I ran a cold store"
    assert "d/write-n2-thank_you-aoife" not in planner.shelf.records
    assert planner.get(PATH).value("moment-priya") == MOMENTS["moment-priya"]
    left(planner, "priya", slot_detail="the dock")
    assert planner.get(PATH).value("moment-priya") == "the dock"
    planner.ask("POST", PATH, MOMENTS)
    assert planner.get(PATH).value("moment-priya") == MOMENTS["moment-priya"]
    assert restored(planner, "priya").value("slot-detail") == MOMENTS["moment-priya"]


def test_a_name_typed_beside_the_moments_stands_under_each_note_and_is_kept():
    planner = Planner(PANEL)
    planner.now = "2026-03-17T18:00:00Z"
    typed = MOMENTS | {"my-name": "Sam Rivera"}
    assert planner.ask("POST", f"{PATH}/preview", MOMENTS).words.count("has gaps") == 3
    page = planner.ask("POST", f"{PATH}/preview", typed)
    assert page.words.count(" ready") == 3
    assert page.words.count("Sam Rivera") == 3
    page = planner.get(PATH)
    assert page.value("my-name") == "Sam Rivera"
    assert page.words.count("is still here") == 1
    assert restored(planner, "jonas").value("my-name") == "Sam Rivera"
    page = planner.get(planner.ask("POST", PATH, typed).location)
    assert "is still here" not in page.words
    assert not page.all("input", id="my-name")
    assert not [key for key in planner.shelf.records if key.startswith("d/")]


def test_a_name_that_was_taken_back_leaves_nothing_half_typed():
    planner = Planner(PANEL)
    planner.now = "2026-03-17T18:00:00Z"
    planner.ask("POST", f"{PATH}/preview", {"my-name": "Sam"})
    planner.ask("POST", f"{PATH}/preview", {"my-name": ""})
    assert not [key for key in planner.shelf.records if key.startswith("d/")]


def test_a_moment_that_was_taken_back_or_kept_leaves_nothing_half_typed(planner):
    planner.ask("POST", f"{PATH}/preview", MOMENTS)
    planner.ask("POST", f"{PATH}/preview", dict.fromkeys(MOMENTS, ""))
    assert not [key for key in planner.shelf.records if key.startswith("d/")]
    planner.ask("POST", f"{PATH}/preview", MOMENTS)
    planner.ask("POST", PATH, MOMENTS)
    assert not [key for key in planner.shelf.records if key.startswith("d/")]


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
