"""Something happened: only the fields that a kind needs, and moments that can be."""

from datetime import date, datetime

import pytest

from site_app.planner.kinds import HAPPENINGS
from tests.planner.conftest import Planner, opportunity

WHEN = {"event-day": "2026-03-11", "event-time": "15:00"}
DETAILS = {
    "reply_new_date": ({"new-date": "2026-03-20"}, {"date": date(2026, 3, 20)}),
    "competing_offer": (
        {"deadline-day": "2026-03-17", "deadline-time": "17:00"},
        {"deadline": datetime(2026, 3, 17, 17, 0)},
    ),
    "auto_reply_ooo": ({"back-on": "2026-03-16"}, {"back_on": date(2026, 3, 16)}),
    "sent": ({"sent-kind": "check_in", "sent-to": "dana"}, {"kind": "check_in", "to": "dana"}),
}


@pytest.fixture
def planner():
    return Planner(opportunity())


def note(planner, kind, **fields):
    return planner.ask("POST", f"/opportunities/c1/events/new/{kind}", WHEN | fields)


def test_every_kind_is_offered(planner):
    links = planner.get("/opportunities/c1/events/new").links()
    assert {f"#/opportunities/c1/events/new/{kind}" for kind in HAPPENINGS} <= set(links)


def test_what_was_begun_and_left_is_said_where_one_looks_for_it(planner):
    planner.shelf.apply([("d/event-c1-reply_new_date", {"new-date": ["2026-03-20"]})], 2)
    page = planner.get("/opportunities/c1/events/new").words
    assert "and they say when. You began to note this." in page
    assert page.count("You began to note this.") == 1


@pytest.mark.parametrize("kind", HAPPENINGS)
def test_an_event_is_noted_on_the_clock_of_the_interview_and_leads_to_what_moved(planner, kind):
    fields, expected = DETAILS.get(kind, ({}, {}))
    page = note(planner, kind, **fields)
    (event,) = planner.opportunity("c1").current.events
    assert (page.status, page.location) == (303, f"/opportunities/c1/news/{event.id}")
    assert (event.type, event.at) == (kind, datetime(2026, 3, 11, 11, 0))
    assert {name: getattr(event, name) for name in expected} == expected
    assert planner.get(page.location).status == 200


@pytest.mark.parametrize(
    ("kind", "fields", "wrong", "words"),
    [
        ("reply_ongoing", {"event-day": ""}, "event-day", "Please add the day it came."),
        ("reply_ongoing", {"event-time": ""}, "event-time", "Please add the time"),
        ("reply_ongoing", {"event-day": "1850-01-01"}, "event-day", "1850"),
        ("reply_ongoing", {"event-day": "2026-03-02"}, "event-day", "before the interview ended"),
        ("reply_ongoing", {"event-day": "2026-03-18"}, "event-day", "still to come"),
        ("reply_new_date", {}, "new-date", "Please add the date they gave"),
        ("reply_new_date", {"new-date": "2026-03-01"}, "new-date", "before their message"),
        ("competing_offer", {}, "deadline-day", "Please add the day you must answer by."),
        (
            "competing_offer",
            {"deadline-day": "2026-03-10", "deadline-time": "9:00"},
            "deadline-time",
            "14:30",
        ),
        (
            "competing_offer",
            {"deadline-day": "2026-03-10", "deadline-time": "09:00"},
            "deadline-day",
            "before the offer",
        ),
        ("auto_reply_ooo", {}, "back-on", "the day they are back"),
        ("auto_reply_ooo", {"back-on": "2026-03-01"}, "back-on", "before the automatic reply"),
    ],
)
def test_what_can_not_be_is_answered_beside_its_field(planner, kind, fields, wrong, words):
    page = note(planner, kind, **fields)
    assert page.status == 422
    assert words in page.error(wrong)
    kept = WHEN | fields
    assert {name: page.value(name) for name in kept} == kept
    assert planner.opportunity("c1").current.events == ()


@pytest.mark.parametrize(("field", "value"), [("sent-kind", "bribe"), ("sent-to", "nobody")])
def test_only_what_was_offered_can_have_been_sent(planner, field, value):
    assert note(planner, "sent", **{field: value}).status == 422


def test_an_answer_that_is_planned_can_have_been_sent_too(planner):
    note(planner, "reply_on_hold")
    page = note(planner, "sent", **{"event-time": "16:00", "sent-kind": "reply_ack"})
    assert page.status == 303
    assert [event.kind for event in planner.opportunity("c1").current.events] == ["", "reply_ack"]


def test_an_unknown_kind_is_not_there(planner):
    assert planner.get("/opportunities/c1/events/new/earthquake").status == 404
    assert note(planner, "earthquake").status == 404


def test_events_stand_in_the_order_of_time(planner):
    note(planner, "reply_ongoing")
    note(planner, "sent", **{"event-day": "2026-03-04", "sent-kind": "thank_you"})
    assert [event.type for event in planner.opportunity("c1").current.events] == ["sent", "reply_ongoing"]


def test_the_first_thing_not_sent_yet_is_proposed(planner):
    page = planner.get("/opportunities/c1/events/new/sent")
    (checked,) = [field for field in page.all("input", name="sent-kind") if "checked" in field]
    assert checked["value"] == "thank_you"


def test_a_deadline_without_a_time_is_the_end_of_the_business_day(planner):
    assert note(planner, "competing_offer", **{"deadline-day": "2026-03-20"}).status == 303
    (event,) = planner.opportunity("c1").current.events
    assert event.deadline == datetime(2026, 3, 20, 17, 0)


def test_a_form_that_was_left_offers_the_present_again_unless_another_moment_was_typed(planner):
    path = "/opportunities/c1/events/new/reply_new_date"
    page = planner.get(path)
    names = ("event-day", "event-time", "offered")
    left = {name: page.value(name) for name in names} | {"new-date": "2026-03-30", "restore": "yes"}
    planner.now = "2026-03-19T09:20:00Z"
    again = planner.ask("POST", path, left)
    assert [again.value(name) for name in names] == ["2026-03-19", "09:20", "2026-03-19 09:20"]
    assert again.value("new-date") == "2026-03-30"
    typed = planner.ask("POST", path, left | {"event-time": "08:00"})
    assert [typed.value(name) for name in names[:2]] == ["2026-03-17", "08:00"]


def test_never_mind_leaves_no_draft(planner):
    page = planner.get("/opportunities/c1/events/new/reply_new_date")
    assert page.all("a", **{"data-discard": None, "href": "#/opportunities/c1"})
