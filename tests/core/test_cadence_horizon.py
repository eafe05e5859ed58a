"""How long a plan holds, so that it need not be worked out again; and when an answer is no longer awaited."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup_core.cadence import Event, Facts, Interview, plan
from followup_core.workdays import calendar
from tests.core.strategies import facts

MINUTE = timedelta(minutes=1)


def planned(found):
    return plan(found, calendar(found.calendar, found.closures))


def moments(found, until, draw):
    """The last minute before a horizon, and any one from now on."""
    last = until.replace(tzinfo=None) - MINUTE
    return last, found.as_of + draw * ((last - found.as_of) // 100 // MINUTE) * MINUTE


@given(facts(), st.integers(0, 100))
def test_until_its_horizon_a_plan_is_equal_at_every_moment(found, part):
    assume(found.as_of)
    first = planned(found)
    if first.same_until is None:
        assert planned(replace(found, as_of=found.as_of + timedelta(3000))) == first
        return
    for moment in moments(found, first.same_until, part):
        assert planned(replace(found, as_of=moment)) == first


def in_days(result):
    messages = [
        (m.kind, m.earliest.date(), m.ideal.date(), m.overdue, bool(m.was_due)) for m in result.messages
    ]
    return messages, result.close_on, result.stop_reason, result.cancelled, result.thank_you_state


@given(facts(), st.integers(0, 100))
def test_until_the_horizon_of_its_days_no_message_comes_goes_or_moves_to_another_day(found, part):
    assume(found.as_of)
    first = planned(found)
    if first.days_until is None:
        assert first.same_until is None
        return
    for moment in moments(found, first.days_until, part):
        assert in_days(planned(replace(found, as_of=moment))) == in_days(first)


@given(facts(late=False))
def test_a_plan_without_a_present_holds_for_good(found):
    result = planned(found)
    assert result.same_until is None
    assert result.days_until is None


def case(*events, as_of=None):
    meeting = Interview(datetime(2026, 3, 3, 11, 0))
    return Facts("balanced", "US", "America/New_York", meeting, events=tuple(events), as_of=as_of)


NO = Event("reply_rejection", datetime(2026, 3, 10, 14, 0))
NEWS = Event("reply_ongoing", datetime(2026, 3, 10, 14, 0))
INVITED = Event("reply_next_round", datetime(2026, 3, 10, 14, 0))
STEPPED_BACK = Event("withdrawn", datetime(2026, 3, 10, 14, 0))
ANSWERS = {"reply_rejection", "reply_ack", "reply_next_round", "withdrawal"}


def answers(event, as_of):
    return {m.kind: m for m in planned(case(event, as_of=as_of)).messages if m.kind in ANSWERS}


@pytest.mark.parametrize("event", [NO, NEWS, INVITED, STEPPED_BACK])
def test_a_late_answer_is_welcome_for_a_week_and_then_dropped(event):
    (late,) = answers(event, datetime(2026, 3, 16, 9, 0)).values()
    assert late.overdue
    assert answers(event, datetime(2026, 3, 20, 12, 0)) == {}


def test_after_a_rejection_keeping_in_touch_is_offered_for_some_months_and_then_nothing_for_good():
    def kinds(*day):
        return [m.kind for m in planned(case(NO, as_of=datetime(*day))).messages]

    assert kinds(2026, 3, 20) == kinds(2026, 6, 20) == kinds(2026, 8, 20) == ["keep_in_touch"]
    assert kinds(2026, 9, 20) == []
    assert planned(case(NO, as_of=datetime(2026, 9, 20))).same_until is None
