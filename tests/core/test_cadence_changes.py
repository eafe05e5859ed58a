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
