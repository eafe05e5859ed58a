"""Today leads with a sentence, then what to write, then what is waiting."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from followup_core.record import Event
from tests.planner.conftest import PANEL, THANKED, Planner, opportunity

REJECTED = Event(id="e9", type="reply_rejection", at=datetime(2026, 3, 5, 9, 0))
ANSWERED = Event(id="e10", type="sent", at=datetime(2026, 3, 6, 9, 0), kind="reply_rejection")


def test_the_first_visit_is_kind_and_has_one_main_button(empty):
    page = empty.get("/")
    assert page.status == 200
    assert page.text_of("h1") == "How did it go?"
    assert [a["href"] for a in page.all("a", **{"class": "button main"})] == ["#/interviews/new"]


def test_the_day_is_told_in_a_sentence(planner):
    page = planner.get("/")
    assert page.text_of("h1") == "Tuesday 17 March"
    assert "Four messages today. After that, nothing to do until Tuesday 24 March." in page.words


def test_each_note_to_a_panel_is_a_message_unless_one_person_passes_it_on():
    planner = Planner(PANEL)
    planner.now = "2026-03-17T18:00:00Z"
    assert "Three messages today." in planner.get("/").words
    planner.put(replace(PANEL, rounds=(replace(PANEL.current, through_contact=True),)))
    assert "One message today." in planner.get("/").words


def test_what_is_due_stands_with_its_limit_and_its_reasons(planner):
    page = planner.get("/")
    assert "Check in with Contoso" in page.words
    assert "fine until Friday, 21:00" in page.words
    assert "They said “\u2068by Friday the 13th\u2069”" in page.words
    assert "Thank three people at Northwind" in page.words
    assert "#/opportunities/c1/write/check_in" in page.links()


def test_one_button_is_the_main_one(planner):
    assert len(planner.get("/").all("a", **{"class": "button main"})) == 1


def test_who_is_waited_for_stands_below_with_the_next_day(planner):
    page = planner.get("/")
    assert "Waiting" in page.words
    assert "Kestrel Timber Yard lead Thank-you sent Tue 10 March Look again Tue 31 March" in page.words


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-03-04T15:00:00Z", "Nothing to do until Tuesday 17 March."),
        ("2026-03-16T15:00:00Z", "Nothing to do until tomorrow."),
        ("2026-03-13T15:00:00Z", "Nothing to do until Tuesday 17 March."),
        ("2026-03-17T12:30:00Z", "open from 13:00"),
        ("2026-03-17T13:30:00Z", "best at 14:00, fine until Friday, 21:00"),
        ("2026-03-25T15:00:00Z", "its best day has passed, today is fine"),
    ],
)
def test_each_day_says_what_it_asks_for(now, words):
    planner = Planner(opportunity(said="by Friday the 13th", events=(THANKED,)))
    planner.now = now
    page = planner.get("/")
    assert page.status == 200
    assert words in page.words


def test_a_forgotten_thank_you_is_overdue_and_still_welcome():
    planner = Planner(opportunity())
    planner.now = "2026-03-05T15:00:00Z"
    assert "One message today; it is late, and still welcome." in planner.get("/").words


def test_a_question_nobody_waits_for_is_never_called_late():
    planner = Planner(opportunity(said="by Friday the 13th", events=(THANKED,)))
    planner.now = "2026-03-25T15:00:00Z"
    today, plan = planner.get("/").words, planner.get("/opportunities/c1").words
    assert "One message today. After that" in today
    assert not re.search(r"\blate\b", today + plan)
    assert "Its best day, Tuesday 17 March, has gone by, and nobody counts but you." in plan
    planner.now = "2026-05-25T15:00:00Z"
    assert "Let it go kindly." in planner.get("/opportunities/c1").words


def test_an_answer_they_wait_for_is_called_late():
    told = Event(id="e9", type="reply_ongoing", at=datetime(2026, 3, 5, 9, 0))
    planner = Planner(opportunity(events=(THANKED, told)))
    planner.now = "2026-03-10T15:00:00Z"
    assert "late, still welcome" in planner.get("/").words
    assert "A word on the delay is enough." in planner.get("/opportunities/c1").words


def test_what_is_over_is_not_waited_for():
    planner = Planner(opportunity(events=(THANKED, REJECTED, ANSWERED)))
    planner.now = "2027-03-05T15:00:00Z"
    assert planner.get("/").status == 200


def test_the_day_is_the_users_own():
    planner = Planner(opportunity(events=(THANKED,)))
    planner.now, planner.zone = "2026-03-04T20:00:00Z", "Asia/Tokyo"
    assert planner.get("/").text_of("h1") == "Thursday 5 March"
