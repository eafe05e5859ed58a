"""What a plan request may hold, and how what it may not hold is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.cadence import command, read_facts
from followup_core.errors import BadInput

GOOD = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-09-08T11:00"},
}
THANKED = {"type": "sent", "kind": "thank_you", "at": "2026-09-08T13:00"}


def with_interview(**fields):
    return GOOD | {"interview": GOOD["interview"] | fields}


def with_event(**fields):
    return GOOD | {"events": [fields]}


@pytest.mark.parametrize(
    ("request_", "field", "advice"),
    [
        ([], "input", "Write an object"),
        (None, "input", "Write an object"),
        ({}, "interview", "It is needed here."),
        (GOOD | {"colour": "red"}, "colour", "There is no such field; known are preset, calendar"),
        (GOOD | {"preset": "brisk"}, "preset", "Write one of balanced, prompt"),
        (GOOD | {"preset": ["balanced"]}, "preset", "Write one of"),
        (GOOD | {"calendar": "ZZ"}, "calendar", "Write a country such as US"),
        (GOOD | {"calendar": "US-BAY"}, "calendar", "Regions of United States"),
        (GOOD | {"calendar": 7}, "calendar", "Write text"),
        (GOOD | {"recipient_tz": "America/Gotham"}, "recipient_tz", "Write a time zone such as"),
        (GOOD | {"recipient_tz": "localtime"}, "recipient_tz", "Write a time zone such as"),
        (GOOD | {"recipient_tz": "../../etc/passwd"}, "recipient_tz", "Write a time zone such as"),
        (GOOD | {"candidate_tz": ""}, "candidate_tz", "Write a time zone such as"),
        (GOOD | {"contact_policy": "never"}, "contact_policy", "Write one of open"),
        (GOOD | {"interview": "yesterday"}, "interview", "Write an object"),
        (with_interview(end_local="2026-09-08"), "interview.end_local", "Write the wall clock there"),
        (with_interview(end_local="2026-09-31T10:00"), "interview.end_local", "Write the wall clock there"),
        (with_interview(end_local="2026-09-08T11:00Z"), "interview.end_local", "with no offset"),
        (with_interview(end_local="2026-09-08T11:00-04:00"), "interview.end_local", "with no offset"),
        (
            with_interview(end_local="1850-09-08T11:00"),
            "interview.end_local",
            "Write a year from 2000 to 2100.",
        ),
        (with_interview(end_local=20260908), "interview.end_local", "Write the wall clock there"),
        (with_interview(weekday="Mon"), "interview.weekday", "2026-09-08 is a Tue"),
        (with_interview(interviewers=0), "interview.interviewers", "Write a whole number from 1 to 100."),
        (with_interview(interviewers=True), "interview.interviewers", "Write a whole number"),
        (with_interview(interviewers=2.0), "interview.interviewers", "Write a whole number"),
        (with_interview(interviewers=10**5000), "interview.interviewers", "Write a whole number"),
        (with_interview(round="x" * 10_000), "interview.round", "at most 60 characters"),
        (
            GOOD | {"stated_timeline": {"kind": "soonish"}},
            "stated_timeline.kind",
            "Write one of none, by_date",
        ),
        (GOOD | {"stated_timeline": {"kind": "by_date"}}, "stated_timeline.date", "It is needed here."),
        (
            GOOD | {"stated_timeline": {"kind": "by_date", "date": "13 March"}},
            "stated_timeline.date",
            "Write a date",
        ),
        (
            GOOD | {"stated_timeline": {"kind": "by_date", "date": "2026-09-01"}},
            "stated_timeline.date",
            "It lies before the interview",
        ),
        (
            GOOD | {"stated_timeline": {"kind": "within_days", "days": -1}},
            "stated_timeline.days",
            "whole number",
        ),
        (
            GOOD | {"stated_timeline": {"kind": "next_week", "days": 3}},
            "stated_timeline.days",
            "no such field",
        ),
        (GOOD | {"stated_timeline": {"said": "x" * 1001}}, "stated_timeline.said", "at most 1000"),
        (GOOD | {"events": {}}, "events", "Write a list."),
        (GOOD | {"events": [THANKED] * 501}, "events", "At most 500 fit."),
        (GOOD | {"events": [THANKED, 3]}, "events[1]", "Write an object"),
        (with_event(type="sent", at="2026-09-08T13:00"), "events[0].kind", "It is needed here."),
        (
            with_event(type="sent", kind="fax", at="2026-09-08T13:00"),
            "events[0].kind",
            "Write one of thank_you",
        ),
        (with_event(type="shrug", at="2026-09-08T13:00"), "events[0].type", "Write one of sent"),
        (with_event(type="withdrawn"), "events[0].at", "It is needed here."),
        (
            with_event(type="withdrawn", at="2026-09-08T10:59"),
            "events[0].at",
            "It lies before the interview ended",
        ),
        (
            with_event(type="withdrawn", at="2026-09-09T10:00", date="2026-09-10"),
            "events[0].date",
            "no such field",
        ),
        (with_event(type="reply_new_date", at="2026-09-09T10:00"), "events[0].date", "It is needed here."),
        (
            with_event(type="reply_new_date", at="2026-09-09T10:00", date="2026-09-08"),
            "events[0].date",
            "It lies before the day this happened",
        ),
        (
            with_event(type="competing_offer", at="2026-09-09T10:00", deadline="2026-09-09T09:00"),
            "events[0].deadline",
            "It lies before the day this happened",
        ),
        (GOOD | {"as_of": "now"}, "as_of", "Write the wall clock there"),
        (GOOD | {"closures": ["2026-09-10", "x"]}, "closures[1]", "Write a date"),
        (GOOD | {"decision_same_day": 1}, "decision_same_day", "Write true or false."),
    ],
)
def test_a_request_is_refused_by_field_value_and_way_out(request_, field, advice):
    with pytest.raises(BadInput) as refused:
        read_facts(request_)
    assert refused.value.field == field
    assert advice in refused.value.advice
    assert str(refused.value).startswith(f"{field}: ")
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 1200


def test_events_are_put_in_order_of_time():
    later = {"type": "sent", "kind": "check_in", "at": "2026-09-15T10:00"}
    kinds = [event.kind for event in read_facts(GOOD | {"events": [later, THANKED]}).events]
    assert kinds == ["thank_you", "check_in"]


def test_an_offer_may_come_before_the_interview():
    offer = {"type": "competing_offer", "at": "2026-09-07T11:00", "deadline": "2026-09-18"}
    assert command(with_event(**offer))["answer_requested_by"] == "2026-09-17"


def test_a_calendar_that_the_closures_leave_no_open_day_is_refused():
    closed = [
        f"{year}-{month:02}-{day:02}"
        for year in range(2026, 2030)
        for month in range(1, 13)
        for day in range(1, 29)
    ]
    closed += [
        f"{year}-{month:02}-{day}"
        for year in range(2026, 2030)
        for month in range(1, 13)
        for day in (29, 30, 31)
    ]
    possible = [day for day in closed if is_date(day)]
    with pytest.raises(BadInput, match="closures"):
        command(GOOD | {"closures": possible})


def is_date(text):
    try:
        read_facts(GOOD | {"closures": [text]})
    except BadInput:
        return False
    return True


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
FULL = with_interview(weekday="Tue", format="video", round="first", interviewers=2) | {
    "candidate_tz": "Europe/London",
    "stated_timeline": {"kind": "by_date", "date": "2026-09-18", "said": "by Friday week"},
    "contact_policy": "open",
    "events": [THANKED, {"type": "reply_new_date", "at": "2026-09-10T13:00", "date": "2026-09-25"}],
    "as_of": "2026-09-11T09:00",
    "closures": ["2026-09-14"],
    "decision_same_day": False,
}


def places(value, path=()):
    """Yield the path of every value inside a request."""
    yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        yield from places(inner, (*path, key))


def outcome(obj):
    try:
        return command(obj)["messages"]
    except BadInput as refused:
        return refused.field


@given(st.sampled_from(list(places(FULL))), json_values)
def test_anything_anywhere_is_planned_or_refused(path, value):
    changed = {"request": json.loads(json.dumps(FULL))}
    target, key = changed, "request"
    for step in path:
        target, key = target[key], step
    target[key] = value
    assert outcome(changed["request"]) is not None


def test_a_full_request_is_planned():
    assert [message["kind"] for message in command(FULL)["messages"]] == ["reply_ack", "check_in"]
