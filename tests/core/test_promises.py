"""What holds for any words about timing, and for the `promise` command."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.cadence.stated import KINDS, promised_date
from followup_core.errors import BadInput
from followup_core.promises import command, resolve
from followup_core.promises.dates import READERS
from followup_core.promises.text import LONGEST
from followup_core.promises.vocabulary import phrases
from followup_core.workdays import calendar

TUESDAY = date(2026, 3, 3)
CODES = ["US", "GB-ENG", "CA-ON", "DE-BE", "FRI-SAT", "NONE", "IN", "AE"]
WORDS = [
    *(
        "by",
        "before",
        "after",
        "in",
        "within",
        "on",
        "until",
        "not",
        "no",
        "won't",
        "we",
        "you",
        "write",
        "ping",
        "me",
    ),
    *(
        "hear",
        "decide",
        "at",
        "the",
        "latest",
        "of",
        "next",
        "this",
        "week",
        "month",
        "friday",
        "tuesday",
        "13",
        "13th",
    ),
    *(
        "march",
        "may",
        "end",
        "middle",
        "early",
        "late",
        "two",
        "a",
        "few",
        "couple",
        "days",
        "weeks",
        "business",
        "or",
    ),
    *(
        "to",
        "and",
        ",",
        ".",
        "-",
        "new",
        "year",
        "easter",
        "holidays",
        "thanksgiving",
        "3/4",
        "q1",
        "tomorrow",
        "eod",
    ),
    *("if", "start", "interview", "ago", "2027"),
]
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
sentences = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(said=st.text(max_size=200) | sentences, day=days, code=st.sampled_from(CODES))
def test_any_text_gives_a_day_not_before_the_interview_or_nothing(said, day, code):
    promise = resolve(said, day, calendar(code))
    assert promise is None or (promise.date >= day and promise.kind in KINDS and promise.phrase)
    assert promise == resolve(said, day, calendar(code))


@settings(max_examples=60, deadline=None)
@given(said=sentences, day=days, code=st.sampled_from(CODES))
def test_a_kind_that_needs_no_number_has_the_date_of_its_own_arithmetic(said, day, code):
    promise = resolve(said, day, calendar(code))
    if promise and promise.kind in {
        "end_of_week",
        "early_next_week",
        "next_week",
        "end_of_month",
        "new_year",
    }:
        assert promise.date == promised_date(promise.kind, {}, day, calendar(code))


@settings(max_examples=30, deadline=None)
@given(day=days, ahead=st.integers(0, 300))
def test_a_full_date_is_that_date_whenever_it_is_said(day, ahead):
    wanted = day + timedelta(ahead)
    promise = resolve(f"You will hear by {wanted.day} {wanted:%B %Y}.", day, calendar("NONE"))
    assert promise is not None
    assert promise.date == wanted


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_give_nothing_rather_than_an_error(day):
    for said in (
        "two weeks",
        "by Friday",
        "next month",
        "before Easter",
        "by 13/3",
        "the week of the 16th",
        "Q1",
    ):
        promise = resolve(said, day, calendar("NONE"))
        assert promise is None or promise.date >= day


@pytest.mark.parametrize(
    "said", ["friday ", "two weeks ", "13/3 ", "ping me on friday ", "a week or ", "not before "]
)
def test_ten_thousand_characters_do_not_hang(said):
    found = resolve(said * (LONGEST // len(said)), TUESDAY, calendar("US"))
    assert found is None or found.date >= TUESDAY


def test_numbers_that_are_about_something_else_name_no_day():
    said = "You’d be one of 3 candidates, the team of 12 sits on floor 4, and round 2 is 45 minutes."
    assert resolve(said, TUESDAY, calendar("US")) is None
    promise = resolve(said + " You’ll know by the middle of next week.", TUESDAY, calendar("US"))
    assert promise is not None
    assert (promise.date, promise.phrase) == (date(2026, 3, 11), "by the middle of next week")


def test_a_day_for_you_to_write_outranks_what_they_promised():
    promise = resolve("We decide by 20 March, but ping me on Tuesday.", TUESDAY, calendar("US"))
    assert promise is not None
    assert (promise.date, promise.you_write) == (date(2026, 3, 10), True)


@pytest.mark.parametrize(
    "said",
    [
        "If you haven’t heard by Friday, feel free to write.",
        "Ping me if you haven’t heard by Friday.",
        "We’ll get in touch by Friday.",
        "They promised to call me by Friday.",
        "I’ll write to you by Friday.",
    ],
)
def test_their_own_promise_is_no_invitation_to_write(said):
    promise = resolve(said, TUESDAY, calendar("US"))
    assert promise is not None
    assert (promise.date, promise.you_write) == (date(2026, 3, 6), False)


@pytest.mark.parametrize(
    "said",
    [
        "Drop me a line on Friday.",
        "You’re welcome to check in on Friday.",
        "Don’t hesitate to call us on Friday.",
        "She asked me to follow up on Friday.",
        "I should write on Friday.",
        "On Friday you can call me.",
    ],
)
def test_an_invitation_to_write_is_recognised(said):
    promise = resolve(said, TUESDAY, calendar("US"))
    assert promise is not None
    assert (promise.date, promise.you_write) == (date(2026, 3, 6), True)


@pytest.mark.parametrize(
    "said",
    [
        "soon",
        "shortly",
        "We’ll be in touch.",
        "We’ll call you.",
        "as soon as possible",
        "in due course",
        "",
        "  ",
        "5",
    ],
)
def test_what_holds_no_date_gives_none(said):
    assert resolve(said, TUESDAY, calendar("US")) is None


@pytest.mark.parametrize(
    ("code", "wanted"), [("US", date(2026, 3, 4)), ("GB-ENG", date(2026, 4, 3)), ("NONE", None)]
)
def test_a_date_in_two_numbers_is_read_as_the_country_writes_it(code, wanted):
    promise = resolve("by 3/4", TUESDAY, calendar(code))
    assert (promise and promise.date) == wanted


def test_the_next_working_week_begins_where_the_weekend_ends():
    promise = resolve("next Sunday", date(2026, 3, 10), calendar("FRI-SAT"))
    assert promise is not None
    assert promise.date == date(2026, 3, 15)


def test_every_way_of_reading_has_its_phrases():
    assert {phrase.reading for phrase in phrases} | {"holiday"} == set(READERS) | {"week_of"}


def test_no_pattern_repeats_a_group_without_a_bound():
    patterns = [pattern.pattern for phrase in phrases for pattern in phrase.patterns]
    assert [pattern for pattern in patterns if ")*" in pattern or ")+" in pattern] == []


def test_the_command_answers_kind_and_date():
    request = {"said": "by Friday the 13th", "interview_date": "2026-03-03", "calendar": "US"}
    assert command(request) == {
        "kind": "by_date",
        "date": "2026-03-13",
        "phrase": "by Friday the 13th",
        "you_write": False,
    }
    assert command(request | {"said": "soon"}) == {
        "kind": "none",
        "date": None,
        "phrase": None,
        "you_write": False,
    }


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"said": 5}, "said"),
        ({"said": None}, "said"),
        ({"interview_date": "1850-01-01"}, "interview_date"),
        ({"interview_date": "yesterday"}, "interview_date"),
        ({"calendar": "XX"}, "calendar"),
        ({"calender": "US"}, "calender"),
    ],
)
def test_the_command_names_what_it_refuses(change, field):
    request = {"said": "soon", "interview_date": "2026-03-03", "calendar": "US"}
    with pytest.raises(BadInput) as refused:
        command(request | change)
    assert refused.value.field == field
    assert "\n" not in str(refused.value)
