"""The one reminder of the moment: each has its circumstance, and most days off have none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from followup_core.cadence import nudge, plan, read_facts, reminders
from followup_core.workdays import calendar
from tests.core import strategies
from tests.core.plans import request

BASE = request({"ends": "2026-09-08T11:00"})
THANKED = {"type": "sent", "kind": "thank_you", "at": "2026-09-08T13:00"}
ASKED = {"type": "sent", "kind": "check_in", "at": "2026-09-15T10:00"}
REFUSED = {"type": "reply_rejection", "at": "2026-09-10T10:00"}
ANSWERED = {"type": "sent", "kind": "reply_rejection", "at": "2026-09-11T09:00"}
INVITED = {"type": "reply_next_round", "at": "2026-09-10T10:00"}
CONFIRMED = {"type": "sent", "kind": "reply_next_round", "at": "2026-09-10T11:00"}
OFFERED = {"type": "reply_offer", "at": "2026-09-10T10:00"}
TOLD_THEM = {"type": "sent", "kind": "other", "at": "2026-10-02T10:00"}
SATURDAY = {"interview": {"end_local": "2026-09-12T11:00"}}


def told(now, *events, noted=True, resting=frozenset(), **more):
    """Give the reminder at a moment in New York."""
    facts = read_facts(BASE | {"events": list(events), "as_of": now} | more)
    days = calendar(facts.calendar, facts.closures)
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo("America/New_York"))
    return nudge(facts, plan(facts, days), moment, days, noted=noted, resting=resting)


def name(found):
    return f"{found.id} {found.case}" if found else None


@pytest.mark.parametrize(
    ("now", "events", "expected"),
    [
        ("2026-09-08T09:00", [], "before-you-leave ahead"),
        ("2026-09-11T10:00", [THANKED, INVITED, CONFIRMED], "before-you-leave ahead"),
        ("2026-09-08T13:30", [], "ty-window open"),
        ("2026-09-09T08:30", [], "ty-window closing"),
        ("2026-09-09T14:00", [], "ty-window passed"),
        ("2026-09-14T14:00", [], "ty-window passed"),
        ("2026-09-10T10:00", [THANKED], "waiting-day time"),
        ("2026-09-11T10:00", [THANKED], "waiting-day patience"),
        ("2026-09-15T08:00", [THANKED], "status-due today"),
        ("2026-09-15T14:00", [THANKED], "status-due today"),
        ("2026-09-16T14:00", [THANKED], None),
        ("2026-09-22T10:00", [THANKED, ASKED], "status-due today"),
        ("2026-09-15T20:30", [THANKED], "sleep-on-it evening"),
        ("2026-09-10T11:00", [THANKED, REFUSED], "sleep-on-it rejection"),
        ("2026-09-11T10:00", [THANKED, REFUSED], None),
        ("2026-09-10T13:30", [THANKED, INVITED], None),
        ("2026-09-10T14:00", [THANKED, INVITED], "reply-due invitation"),
        ("2026-09-10T14:00", [THANKED, OFFERED], "reply-due offer"),
        ("2026-09-11T12:00", [THANKED, REFUSED, ANSWERED], "close-out over"),
        ("2026-09-16T12:00", [THANKED, REFUSED, ANSWERED], "thank-helpers end"),
        ("2026-09-30T12:00", [THANKED, ASKED], "close-out over"),
        ("2026-10-02T12:00", [THANKED, ASKED], "thank-helpers end"),
        ("2026-10-05T12:00", [THANKED, ASKED, TOLD_THEM], None),
        ("2026-10-12T12:00", [THANKED, ASKED], None),
    ],
)
def test_each_reminder_has_its_circumstance(now, events, expected):
    assert name(told(now, *events)) == expected


def test_right_after_the_interview_the_debrief_comes_first_until_something_is_noted():
    assert name(told("2026-09-08T12:00", noted=False)) == "right-after at-once"
    assert told("2026-09-08T12:00", noted=False).leads == "debrief"
    assert told("2026-09-08T12:00", noted=True) is None
    assert name(told("2026-09-08T14:00", noted=False)) == "right-after before-thanks"
    assert name(told("2026-09-08T16:00", noted=False)) == "ty-window open"


def test_the_day_to_ask_names_the_reason_and_the_rule_of_its_day():
    plain = told("2026-09-15T10:00", THANKED)
    assert (plain.rule, plain.leads) == ("ci-after-a-week", "write:check_in")
    assert plain.words.endswith("That gives them room to weigh things up, and you are not forgotten.")
    named = told("2026-09-17T10:00", THANKED, stated_timeline={"kind": "by_date", "date": "2026-09-15"})
    assert named.rule == "wait-past-date"
    assert told("2026-09-22T10:00", THANKED, ASKED).rule == "final-at-two-weeks"


def test_the_thanks_say_until_when_they_are_in_time():
    assert "Wed 9 September, 11:00" in told("2026-09-09T08:30").words


def test_what_is_let_go_comes_with_a_day_to_say_hello_unless_they_want_no_contact():
    assert "Wednesday 9 December 2026" in told("2026-09-11T12:00", THANKED, REFUSED, ANSWERED).words
    quiet = told("2026-09-11T12:00", REFUSED, ANSWERED, contact_policy="none")
    assert (name(quiet), quiet.leads) == ("close-out quiet", "guide")


def test_a_message_that_was_put_off_is_not_asked_for():
    assert name(told("2026-09-15T10:00", THANKED, resting={"check_in"})) == "waiting-day patience"


def test_a_sunday_has_none_but_the_thank_you_has_its_window():
    assert told("2026-09-13T12:00", THANKED) is None
    assert told("2026-09-12T15:00", THANKED, INVITED) is None
    assert name(told("2026-09-12T12:00", noted=False, **SATURDAY)) == "right-after at-once"
    assert name(told("2026-09-12T13:30", **SATURDAY)) == "ty-window open"
    assert (
        told(
            "2026-09-07T09:00",
            THANKED | {"at": "2026-09-03T13:00"},
            interview={"end_local": "2026-09-03T11:00"},
        )
        is None
    )


def test_the_evening_is_the_one_of_the_candidate():
    assert name(told("2026-09-15T15:30", THANKED, candidate_tz="Europe/London")) == "sleep-on-it evening"


@settings(max_examples=200, deadline=None)
@given(facts=strategies.facts())
def test_whatever_happened_at_most_one_comes_up_and_it_names_a_rule_of_its_own(facts):
    days = calendar(facts.calendar)
    zone = ZoneInfo(facts.recipient_tz)
    now = (facts.as_of or facts.interview.end_local).replace(tzinfo=zone)
    found = nudge(facts, plan(facts, days), now, days)
    if found is None:
        return
    assert found.rule in reminders[found.id].rules
    assert "{" not in found.words.replace(
        facts.stated_timeline.said or "" if facts.stated_timeline else "", ""
    )
    assert days.is_open(now.date()) or found.id in ("right-after", "ty-window")
