"""One calm line a day: on the plan, and on Today beside what it is about."""

from datetime import date, datetime

import pytest

from followup_core.cadence import reminders
from followup_core.record import Event
from tests.planner.conftest import THANKED, Planner, opportunity

REFUSED = Event(id="e2", type="reply_rejection", at=datetime(2026, 3, 9, 15, 0))
RULES = "../rules/#"


def at(now, *, put_off=None, **more):
    planner = Planner(opportunity(put_off=put_off or {}, **more))
    planner.now = now
    return planner


def lines(page):
    return len(page.all("p", **{"class": "nudge muted"}))


@pytest.mark.parametrize(
    ("now", "events", "words", "rule", "link"),
    [
        ("2026-03-03T17:00:00Z", (), "Let it settle", "detail-kinds", "#/opportunities/c1/debrief"),
        (
            "2026-03-03T21:00:00Z",
            (),
            "A good time for your thanks",
            "ty-fresh-memory",
            "#/opportunities/c1/write/thank_you",
        ),
        (
            "2026-03-10T14:00:00Z",
            (THANKED,),
            "This is the day for it.",
            "ci-after-a-week",
            "#/opportunities/c1/write/check_in",
        ),
        ("2026-03-09T20:00:00Z", (THANKED, REFUSED), "Sleep on it;", "rejection", "../they-answered/"),
    ],
)
def test_the_plan_has_one_line_with_its_rule_and_where_it_leads(now, events, words, rule, link):
    page = at(now, events=events).get("/opportunities/c1")
    assert page.status == 200
    assert words in page.words
    assert lines(page) == 1
    assert {RULES + rule, link} <= set(page.links())


def test_the_day_of_a_message_has_its_line_on_today_without_a_second_button(planner):
    page = planner.get("/")
    assert "This is the day for it. Decisions slip" in page.words
    assert RULES + "wait-past-date" in page.links()
    assert page.links().count("#/opportunities/c1/write/check_in") == 1


def test_those_who_wait_share_one_line(planner):
    page = planner.get("/")
    words = [case.words for case in reminders["waiting-day"].cases.values()]
    assert sum(page.words.count(said) for said in words) == 1
    assert "Nothing to do here." in page.words


def test_after_a_no_the_row_says_to_sleep_on_it():
    assert (
        "nobody expects your answer today"
        in at("2026-03-09T20:00:00Z", events=(THANKED, REFUSED)).get("/").words
    )


def test_a_sunday_has_no_line():
    planner = at("2026-03-08T15:00:00Z", events=(THANKED,))
    assert lines(planner.get("/opportunities/c1")) == 0
    assert "Nothing to do here." in planner.get("/").words
    assert not [link for link in planner.get("/").links() if link.startswith(RULES)]


def test_what_was_put_off_is_not_asked_for():
    planner = at("2026-03-10T14:00:00Z", events=(THANKED,), put_off={"check_in": date(2026, 3, 11)})
    assert "This is the day for it." not in planner.get("/opportunities/c1").words
