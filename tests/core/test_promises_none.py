"""Words that look like a date and name none: the reason is said."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.promises import asks_not_to_be_asked, explain_none, resolve
from followup_core.promises.vocabulary import no_date_words
from followup_core.workdays import calendar

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("said", "reason", "words"),
    [
        ("by 2 March", "before_interview", "“2 March” lies before the interview."),
        ("by 3/2", "before_interview", "“3/2” lies before the interview."),
        ("by Friday the 14th", "weekday_differs", "“Friday the 14th” doesn’t fit: that day is a Saturday."),
        ("31 February", "impossible_day", "There is no such day as “31 February”."),
        ("March 20, 2025", "past_year", "“March 20, 2025” lies in a year that has gone by."),
    ],
)
def test_a_date_that_can_not_be_meant_is_told_in_words(said, reason, words):
    found = explain_none(said, TUESDAY, calendar("US"))
    assert found is not None
    assert (found.reason, found.words) == (reason, words)


@pytest.mark.parametrize(
    "said", ["", "soon", "by Friday the 13th", "The contract begins on 1 May.", "next week"]
)
def test_what_names_a_day_or_looks_like_none_needs_no_reason(said):
    assert explain_none(said, TUESDAY, calendar("US")) is None


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 31), st.sampled_from(("Feb", "June", "of March")), st.sampled_from(("", "Friday ", "Mon "))
)
def test_every_date_is_read_or_refused_with_one_of_the_reasons(day, month, weekday):
    said = f"by {weekday}{day} {month}"
    why = explain_none(said, TUESDAY, calendar("US"))
    assert (why is None) == (resolve(said, TUESDAY, calendar("US")) is not None)
    assert why is None or why.reason in no_date_words


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Don’t call us, we’ll call you.", True),
        ("Please do not contact us; we will get in touch with you.", True),
        ("We’ll call you, no need to follow up.", True),
        ("We’ll call you by Friday.", False),
        ("Don’t hesitate to call us.", False),
    ],
)
def test_who_will_call_is_heard(said, expected):
    assert asks_not_to_be_asked(said) == expected
