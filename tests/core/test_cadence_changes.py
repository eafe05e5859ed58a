"""What is due now, and what a new fact moved."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from followup_core.cadence import agenda, due, moved, next_moment, read_facts, state, tell
from tests.core.plans import planned, request

NEW_YORK = ZoneInfo("America/New_York")
BASE = request({"ends": "2026-09-08T11:00"})
THANKED = {"type": "sent", "kind": "thank_you", "at": "2026-09-08T13:00"}


def on(day, hour, minute=0):
    return datetime(2026, 9, day, hour, minute, tzinfo=NEW_YORK)


def after(*events, **more):
    return planned(BASE | {"events": list(events)} | more)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (on(15, 8, 59), "planned"),
        (on(15, 9), "open"),
        (on(15, 10), "due"),
        (on(18, 17), "due"),
        (on(18, 17, 1), "overdue"),
    ],
)
def test_a_message_is_planned_open_due_and_overdue_in_turn(now, expected):
    check_in = after(THANKED).messages[0]
    assert state(check_in, now) == expected


@pytest.mark.parametrize(
    ("as_of", "expected"), [("2026-09-16T08:00", "due"), ("2026-09-21T08:00", "overdue")]
)
def test_a_message_that_moved_to_now_is_still_known_as_due_or_overdue(as_of, expected):
    check_in = after(THANKED, as_of=as_of).messages[0]
    assert state(check_in, check_in.ideal) == expected
    assert check_in.was_due == on(15, 10)


def test_what_may_go_now_comes_with_the_nearest_limit_first():
    result = after(THANKED, {"type": "reply_rejection", "at": "2026-09-10T10:00"})
    assert [message.kind for message in due(result, on(11, 9))] == ["reply_rejection"]
    assert [message.kind for message in due(result, datetime(2026, 12, 10, 9, tzinfo=NEW_YORK))] == [
        "reply_rejection",
        "keep_in_touch",
    ]


def test_nothing_to_do_until_the_next_message_opens():
    assert next_moment(after(THANKED), on(9, 8)) == on(15, 9)
    assert next_moment(after(THANKED, {"type": "reply_offer", "at": "2026-09-10T10:00"}), on(12, 8)) is None


def test_an_agenda_lists_what_was_sent_and_what_is_ahead():
    facts = read_facts(BASE | {"events": [THANKED]})
    entries = agenda(facts, after(THANKED), on(15, 9, 30))
    assert [(entry.kind, entry.state) for entry in entries] == [
        ("thank_you", "done"),
        ("check_in", "open"),
        ("final", "planned"),
    ]


def test_still_in_process_moves_the_check_in_drops_the_final_and_says_why():
    reply = {"type": "reply_ongoing", "at": "2026-09-10T14:00"}
    changes = {change.kind: change for change in moved(after(THANKED), after(THANKED, reply))}
    assert {kind: change.how for kind, change in changes.items()} == {
        "check_in": "moved",
        "final": "dropped",
        "reply_ack": "new",
        "close": "moved",
    }
    assert (changes["check_in"].before, changes["check_in"].after) == (on(15, 10), on(24, 10))
    assert [step.code for step in changes["check_in"].steps if step.code] == [
        "process-ongoing",
        "wait-10bd",
        "cap-2-of-3",
    ]
    assert [tell(step)[1] for step in changes["final"].steps] == [
        "They wrote that it is still running, so the rest of the plan is dropped."
    ]
    assert changes["close"].after == date(2026, 10, 1)


def test_a_thank_you_sent_late_is_done_and_moves_the_others_for_that_reason_alone():
    late = THANKED | {"at": "2026-09-14T09:30"}
    changes = moved(after(), after(late))
    assert [(change.kind, change.how) for change in changes] == [
        ("thank_you", "done"),
        ("check_in", "moved"),
        ("final", "moved"),
        ("close", "moved"),
    ]
    assert [step.code for step in changes[1].steps if step.code] == ["moved-min-gap-after-thank-you"]


def test_nothing_moved_when_nothing_new_was_said():
    assert moved(after(THANKED), after(THANKED)) == ()


def test_some_of_a_panel_are_thanked_and_the_others_still_wait():
    panel = BASE | {"interview": BASE["interview"] | {"interviewers": 4}, "events": [THANKED | {"count": 1}]}
    assert planned(panel).messages[0].count == 3
    assert planned(panel | {"events": [THANKED]}).messages[0].kind == "check_in"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 11, 22, 12, tzinfo=NEW_YORK), "planned"),
        (datetime(2026, 11, 23, 8, tzinfo=NEW_YORK), "overdue"),
    ],
)
def test_what_is_overdue_on_a_sunday_is_for_monday_and_not_for_today(now, expected):
    forgotten = request({"ends": "2026-11-16T14:00"}) | {"as_of": now.replace(tzinfo=None).isoformat()}
    thank_you = planned(forgotten).messages[0]
    assert (thank_you.kind, thank_you.overdue, thank_you.ideal.day) == ("thank_you", True, 23)
    assert state(thank_you, now) == expected


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2026-09-08T19:30", "due"), ("2026-09-08T21:30", "planned"), ("2026-09-09T08:10", "open")],
)
def test_thanks_behind_their_best_time_are_open_by_day_and_in_the_evening(as_of, expected):
    thank_you = after(as_of=as_of).messages[0]
    assert thank_you.latest == on(9, 11)
    assert state(thank_you, datetime.fromisoformat(as_of).replace(tzinfo=NEW_YORK)) == expected


def test_every_kind_that_is_dropped_and_a_last_day_that_is_gone_say_why():
    news = {"type": "reply_ongoing", "at": "2026-09-10T14:00"}
    invited = {"type": "reply_next_round", "at": "2026-09-10T16:00"}
    changes = {change.kind: change for change in moved(after(news), after(news, invited))}
    assert {kind: change.how for kind, change in changes.items()} == {
        "reply_ack": "dropped",
        "check_in": "dropped",
        "close": "dropped",
        "reply_next_round": "new",
    }
    for kind in ("reply_ack", "check_in", "close"):
        assert [tell(step)[1] for step in changes[kind].steps] == [
            "They invited you to the next round. The count starts again with that interview."
        ]


def test_an_answer_that_was_sent_is_done():
    news = {"type": "reply_ongoing", "at": "2026-09-10T14:00"}
    sent = {"type": "sent", "kind": "reply_ack", "at": "2026-09-10T15:00"}
    (change,) = moved(after(news), after(news, sent))
    assert (change.kind, change.how) == ("reply_ack", "done")


def test_thanks_that_were_folded_say_so():
    (gone, *_) = moved(after(as_of="2026-09-15T12:00"), after(as_of="2026-09-17T08:00"))
    assert (gone.kind, gone.how) == ("thank_you", "dropped")
    assert "your thanks go into this message" in tell(gone.steps[0])[1]


def test_a_check_in_after_their_answer_carries_the_thanks_that_were_never_sent():
    news = {"type": "reply_ongoing", "at": "2026-09-10T14:00"}
    assert after(news).thank_you_state == "folded"
    assert after(THANKED, news).thank_you_state is None
