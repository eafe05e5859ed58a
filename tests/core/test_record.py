"""The document: what is saved can be read back, and nothing that can't be read is lost."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.errors import BadInput
from followup_core.record import (
    Event,
    Interviewer,
    Me,
    Opportunity,
    Round,
    SentMessage,
    Shelf,
    dumped,
    facts,
    structured,
)

text = st.text(max_size=40)
ids = st.text("abcdefghijklmnop0123456789", min_size=1, max_size=8)
walls = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
dates = st.dates(date(2000, 1, 1), date(2100, 1, 1))
interviewers = st.builds(Interviewer, id=ids, name=text, given=text, title=text, email=text)
events = st.builds(
    Event, id=ids, type=text, at=walls, kind=text, date=dates | st.none(), deadline=walls | st.none()
)
rounds = st.builds(
    Round,
    id=ids,
    ended=walls,
    zone=text,
    said=text,
    slots=st.dictionaries(ids, st.dictionaries(ids, text, max_size=2), max_size=2),
    interviewers=st.lists(interviewers, max_size=3).map(tuple),
    events=st.lists(events, max_size=3).map(tuple),
)
opportunities = st.builds(
    Opportunity,
    id=ids,
    company=text,
    role=text,
    calendar=text,
    preset=text,
    closures=st.lists(dates, max_size=2).map(tuple),
    rounds=st.lists(rounds, min_size=1, max_size=2).map(tuple),
)
messages = st.builds(SentMessage, id=ids, opportunity=ids, situation=text, sent_at=walls, body=text)
records = opportunities | messages | st.builds(Me, name=text, email=text)


def job(**changes):
    first = Round(id="r1", ended=datetime(2026, 3, 3, 11), zone="America/New_York")
    given = {"id": "a1", "company": "Kestrel Timber", "role": "Yard lead", "calendar": "US"}
    return Opportunity(**given | {"preset": "balanced", "rounds": (first,)} | changes)


@given(records)
def test_what_is_dumped_is_read_back_the_same(record):
    assert structured(type(record), dumped(record)) == record


@given(st.recursive(st.none() | st.booleans() | st.integers() | text, st.lists) | st.dictionaries(ids, text))
def test_other_data_raises_one_documented_error(data):
    with pytest.raises(BadInput):
        structured(Opportunity, data)


def test_fields_of_a_newer_version_are_kept_at_every_depth():
    data = dumped(job())
    data["mood"] = "hopeful"
    data["rounds"][0]["weather"] = {"sky": "grey"}
    assert dumped(structured(Opportunity, data)) == data


def test_a_wall_time_with_a_zone_is_refused():
    data = dumped(job())
    data["rounds"][0]["ended"] = "2026-03-03T11:00-05:00"
    with pytest.raises(BadInput, match="ended"):
        structured(Opportunity, data)


def test_an_opportunity_without_a_round_is_refused():
    with pytest.raises(BadInput, match="round"):
        structured(Opportunity, dumped(job()) | {"rounds": []})


def test_one_damaged_record_is_set_aside_and_the_rest_is_read():
    good = job()
    shelf = Shelf({"a/a1": dumped(good), "a/a2": {"company": 7}, "a/a3": dumped(good)})
    assert shelf.sheet().opportunities() == (good,)
    assert set(shelf.damaged) == {"a/a2", "a/a3"}


def with_event(**changes):
    event = {"id": "e1", "type": "sent", "kind": "thank_you", "at": "2026-03-03T13:00"} | changes
    data = dumped(job())
    data["rounds"][0]["events"] = [event]
    return data


def with_round(**changes):
    data = dumped(job())
    data["rounds"][0] |= changes
    return data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (dumped(job()) | {"preset": "brisk"}, "preset: 'brisk'"),
        (dumped(job()) | {"calendar": "ATLANTIS"}, "calendar: 'ATLANTIS'"),
        (dumped(job()) | {"calendar": "GB-XXX"}, "Regions of United Kingdom"),
        (dumped(job()) | {"closures": ["9999-12-31"]}, "closures: '9999-12-31'"),
        (with_round(zone="America/Gotham"), "rounds[0].zone: 'America/Gotham'"),
        (with_round(zone="/etc/passwd"), "rounds[0].zone"),
        (with_round(id="R 1"), "rounds[0].id: 'R 1'"),
        (with_round(ended="1850-03-03T11:00"), "rounds[0].ended: '1850"),
        (with_round(put_off={"final": "9999-01-01"}), "rounds[0].put_off"),
        (with_round(interviewers=[{"id": "../x", "name": "Dana Lee"}]), "rounds[0].id: '../x'"),
        (with_event(type="shrug"), "rounds[0].events[0].type: 'shrug'"),
        (with_event(kind="fax"), "rounds[0].events[0].kind: 'fax'"),
        (with_event(kind=""), "rounds[0].events[0].kind: ''"),
        (with_event(id="E1"), "rounds[0].events[0].id: 'E1'"),
        (with_event(to="Dana Lee"), "rounds[0].events[0].id: 'Dana Lee'"),
        (with_event(at="9999-01-01T10:00"), "rounds[0].events[0].at: '9999"),
        (with_event(type="competing_offer", kind=""), "rounds[0].events[0].deadline: null"),
        (with_event(type="reply_new_date", kind=""), "rounds[0].events[0].date: null"),
        (dumped(job()) | {"id": "A1"}, "id: 'A1'"),
        ("a string", "instead of an object"),
    ],
)
def test_a_record_that_names_what_nobody_knows_is_set_aside_with_the_reason_and_its_data(data, why):
    shelf = Shelf({"a/a1": data, "a/b2": dumped(job(id="b2"))})
    assert [one.id for one in shelf.sheet().opportunities()] == ["b2"]
    assert why in shelf.damaged["a/a1"].why
    assert shelf.damaged["a/a1"].data == data


@pytest.mark.parametrize("me", [{"preset": "brisk"}, {"calendar": "XX"}, {"zone": "Gotham"}])
def test_settings_that_name_what_nobody_knows_are_set_aside(me):
    shelf = Shelf({"me": me})
    assert shelf.sheet().me == Me()
    assert set(shelf.damaged) == {"me"}


def test_a_repaired_record_is_no_longer_damaged():
    shelf = Shelf({"a/a1": dumped(job()) | {"preset": "brisk"}})
    shelf.apply([("a/a1", dumped(job()))], 2)
    assert shelf.sheet().opportunities() == (job(),)
    assert not shelf.damaged


def test_what_was_worked_out_is_kept_until_its_record_changes():
    shelf = Shelf({"a/a1": dumped(job()), "a/b2": dumped(job(id="b2"))})
    for key in ("a/a1", "a/b2"):
        shelf.sheet().remember(key, "plan", f"plan of {key}")
    sheet = shelf.sheet()
    sheet.save(job(role="Foreman"))
    assert sheet.recall("a/a1", "plan") is None
    sheet.remember("a/a1", "plan", "plan of something that is not committed")
    assert shelf.sheet().recall("a/a1", "plan") == "plan of a/a1"
    shelf.apply(sheet.operations, 1)
    assert shelf.sheet().recall("a/a1", "plan") is None
    assert shelf.sheet().recall("a/b2", "plan") == "plan of a/b2"


def test_a_record_that_turns_out_to_be_of_no_use_is_set_aside():
    shelf = Shelf({"a/a1": dumped(job())})
    shelf.sheet().set_aside("a/a1", "no plan")
    assert shelf.sheet().opportunities() == ()
    assert shelf.damaged["a/a1"] == ("no plan", dumped(job()))


def test_a_sheet_reads_its_own_changes_and_leaves_the_shelf_alone():
    shelf = Shelf({"a/a1": dumped(job())})
    sheet = shelf.sheet()
    sheet.save(job(role="Foreman"))
    sheet.delete("me")
    assert sheet.opportunity("a1").role == "Foreman"
    assert [o.role for o in sheet.opportunities()] == ["Foreman"]
    assert shelf.sheet().opportunity("a1").role == "Yard lead"
    assert sheet.operations == [("a/a1", dumped(job(role="Foreman"))), ("me", None)]


def test_committed_operations_make_the_shelf_what_the_sheet_was():
    shelf = Shelf()
    sheet = shelf.sheet()
    sheet.save(job())
    sheet.save(Me(name="Oluwaseun Adeyemi"))
    shelf.apply(sheet.operations, 1)
    assert shelf.revision == 1
    assert shelf.sheet().opportunities() == (job(),)
    assert shelf.sheet().me.name == "Oluwaseun Adeyemi"


def thanked(identity, to, minute):
    at = datetime(2026, 3, 3, 13, minute)
    return Event(id=identity, type="sent", kind="thank_you", to=to, at=at)


def panel(*events):
    people = tuple(Interviewer(id=i, name=n) for i, n in (("p1", "Dana Lee"), ("p2", "Ilse Bakker")))
    of = Round(
        id="r1", ended=datetime(2026, 3, 3, 11), zone="America/New_York", interviewers=people, events=events
    )
    return facts(job(rounds=(of,)), of, datetime(2026, 3, 3, 18, 30, 9, tzinfo=UTC), "Europe/London")


def test_facts_are_on_the_recipients_clock_to_the_minute():
    assert panel().as_of == datetime(2026, 3, 3, 13, 30)
    assert (panel().candidate_tz, panel().interview.interviewers) == ("Europe/London", 2)


def test_each_person_of_a_panel_is_thanked_once():
    twice = panel(thanked("e1", "p1", 5), thanked("e2", "p1", 20))
    assert [event.count for event in twice.events] == [1]
    both = panel(thanked("e2", "p2", 20), thanked("e1", "p1", 5))
    assert [(event.count, event.at.minute) for event in both.events] == [(1, 5), (1, 20)]


def test_thanks_that_came_back_may_be_given_once_more():
    back = Event(id="e2", type="bounced", at=datetime(2026, 3, 3, 13, 6))
    again = panel(thanked("e1", "p1", 5), back, thanked("e3", "p1", 20))
    assert [event.type for event in again.events] == ["sent", "bounced", "sent"]


def test_words_that_are_only_blanks_are_no_timeline():
    blank = job(rounds=(Round(id="r1", ended=datetime(2026, 3, 3, 11), zone="Europe/Paris", said="  "),))
    now = datetime(2026, 3, 3, 18, tzinfo=UTC)
    assert facts(blank, blank.current, now, "UTC").stated_timeline is None
