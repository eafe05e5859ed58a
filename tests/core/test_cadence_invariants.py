"""What holds for every plan: the twelve invariants of the cadence."""

import os
import time as clock
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st

from followup_core.cadence import Facts, Plan, plan, presets, show
from followup_core.workdays import calendar
from tests.core.strategies import facts, only_sent, untouched

STATUS = ("check_in", "final")
ORDER = ("prompt", "balanced", "patient", "formal_slow")
UNSOLICITED = ("thank_you", *STATUS)


def planned(given_facts: Facts) -> Plan:
    return plan(given_facts, calendar(given_facts.calendar, given_facts.closures))


def ideals(result: Plan):
    return {message.kind: message.ideal.replace(tzinfo=None) for message in result.messages}


def days_of_status(given_facts):
    return [e.at.date() for e in given_facts.events if e.type == "sent" and e.kind in STATUS]


@given(facts())
def test_1_earliest_ideal_and_latest_are_in_order(found):
    for message in planned(found).messages:
        assert message.earliest <= message.ideal
        assert message.latest is None or message.ideal <= message.latest


@given(facts())
def test_2_status_messages_are_read_in_office_hours_of_open_days(found):
    own = calendar(found.calendar)
    for message in planned(found).messages:
        if message.kind in (*STATUS, "keep_in_touch"):
            for moment in filter(None, (message.earliest, message.ideal, message.latest)):
                assert own.is_open(moment.date(), status=True)
                assert time(9) <= moment.time() <= time(17)


@given(facts())
def test_3_no_status_message_comes_on_or_before_a_stated_date(found):
    result = planned(found)
    for message in result.messages:
        if message.kind in STATUS and result.promised_business_date:
            assert message.earliest.date() > result.promised_business_date


@given(facts())
def test_4_status_messages_keep_their_distance(found):
    own, gap = calendar(found.calendar), presets[found.preset].min_gap_between_status_bd
    assert gap >= 5
    ahead = [message.ideal.date() for message in planned(found).messages if message.kind in STATUS]
    days = [*days_of_status(found)[-1:], *ahead]
    for earlier, later in pairwise(days):
        assert own.add(earlier, gap, status=True) <= later


@given(facts())
def test_5_the_cap_holds(found):
    sent = {"thank_you"} & {e.kind for e in found.events if e.type == "sent"}
    count = len(sent) + len(days_of_status(found))
    ahead = [
        m.kind for m in planned(found).messages if m.kind in UNSOLICITED and m.kind not in sent - set(STATUS)
    ]
    assert not ahead or count + len(ahead) <= presets[found.preset].cap_total


@given(only_sent, st.integers(1, 60 * 24 * 20))
def test_6_a_message_sent_later_never_brings_another_forward(found, minutes):
    assume(found.events)
    *others, last = found.events
    delayed = replace(found, events=(*others, replace(last, at=last.at + timedelta(minutes=minutes))))
    before, after = ideals(planned(found)), ideals(planned(delayed))
    for kind in before.keys() & after.keys():
        assert after[kind] >= before[kind]


@given(facts(late=False), st.integers(0, 60))
def test_7_one_more_holiday_never_brings_a_status_message_forward(found, offset):
    holiday = found.interview.end_local.date() + timedelta(offset)
    before, after = ideals(planned(found)), ideals(planned(replace(found, closures=(holiday,))))
    for kind in set(STATUS) & before.keys() & after.keys():
        assert after[kind] >= before[kind]


@given(facts())
def test_8_the_zone_of_the_machine_does_not_matter(found):
    answers = []
    before = os.environ.get("TZ")
    try:
        for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
            os.environ["TZ"] = zone
            clock.tzset()
            answers.append(show(planned(found)))
    finally:
        os.environ.pop("TZ") if before is None else os.environ.update(TZ=before)
        clock.tzset()
    assert answers[0] == answers[1]


@given(facts(late=False))
def test_9_after_an_answer_only_the_one_check_in_it_allows_remains(found):
    answered = [e.type for e in found.events if e.type not in ("sent", "auto_reply_ooo", "bounced")]
    assume(answered)
    result = planned(found)
    left = [message.kind for message in result.messages if message.kind in UNSOLICITED]
    asks_again = {"reply_ongoing", "reply_on_hold", "reply_new_date"}
    assert left == [] or (left == ["check_in"] and asks_again & set(answered))
    if found.contact_policy != "open":
        assert left == []


@given(untouched.filter(lambda found: presets[found.preset].thank_you.mode == "same_day"))
def test_10_a_same_day_thank_you_goes_within_a_day_or_on_the_first_business_morning(found):
    thank_you = planned(found).messages[0]
    end = found.interview.end_local
    morning = calendar(found.calendar).add(end.date(), 1)
    soon = thank_you.ideal.replace(tzinfo=None) <= end + timedelta(hours=24)
    assert soon or thank_you.ideal.date() == morning


@given(untouched)
def test_11_presets_ask_in_their_order(found):
    days = [ideals(planned(replace(found, preset=key)))["check_in"] for key in ORDER]
    assert days == sorted(days)


@given(facts())
def test_12_the_record_closes_after_the_last_message(found):
    result = planned(found)
    if result.close_on and result.messages:
        assert result.close_on > max(message.ideal.date() for message in result.messages)


def in_time(found):
    """The messages whose planned window is open, each as planned before and as it is now."""
    before = {m.kind: m for m in planned(replace(found, as_of=None)).messages}
    now = found.as_of.replace(tzinfo=ZoneInfo(found.recipient_tz))
    first = planned(found).messages[:1]
    pairs = [(before[m.kind], m) for m in first if m.kind in before]
    return [(was, is_now) for was, is_now in pairs if was.latest and was.ideal < now <= was.latest]


@given(facts().filter(lambda found: found.as_of is not None))
def test_a_message_in_its_window_keeps_its_limit_and_is_not_behind_the_clock(found):
    assume(not any(event.type != "sent" for event in found.events))
    for was, is_now in in_time(found):
        assert is_now.latest == was.latest or was.latest < is_now.ideal
        assert is_now.was_due == was.ideal
        assert is_now.ideal.replace(tzinfo=None) >= found.as_of
        assert not is_now.overdue


@given(facts(late=False), st.integers(1, 4000))
def test_time_alone_never_keeps_a_plan_open_past_its_last_day(found, days):
    assume(not any(event.deadline for event in found.events))
    stood = planned(found)
    assume(stood.close_on)
    later = datetime.combine(stood.close_on + timedelta(days), time(9))
    over = planned(replace(found, as_of=later))
    assert (over.messages, over.close_on, over.stop_reason) == ((), stood.close_on, "closed-out")
    assert over.stop_steps
    assert over.same_until is None


@given(facts())
def test_every_moment_has_steps_and_every_step_has_words(found):
    result = planned(found)
    assert len(show(result)["explain"]) >= len(result.messages)
    assert "{" not in "".join(show(result)["explain"])
    assert all(message.reasons for message in result.messages)
    assert result.stop_steps or not result.stop_reason


@given(facts())
def test_the_same_facts_are_the_same_key(found):
    assert hash(found) == hash(replace(found))
    assert planned(found) == planned(replace(found))
