from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core import workdays
from followup_core.errors import BadInput
from followup_core.workdays import Calendar, calendar, countries, regions

CODES = ("US", "US-CA", "GB-ENG", "GB-SCT", "CA-ON", "DE-BE", "IL", "AE", "NP", "BN", "HK", "NONE", "FRI-SAT")
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
codes = st.sampled_from(CODES)


def walk(own: Calendar, day: date, n: int, status: bool) -> date:
    """Count one day after the other, the slow way."""
    step = 1 if n > 0 else -1
    for _ in range(abs(n)):
        day += timedelta(step)
        while not own.is_open(day, status=status):
            day += timedelta(step)
    return day


@given(codes, days, st.integers(1, 60), st.booleans())
def test_counting_in_the_list_is_counting_day_by_day(code, day, n, status):
    own = calendar(code)
    assert own.add(day, n, status=status) == walk(own, day, n, status)
    assert own.back(day, n, status=status) == walk(own, day, -n, status)


@given(codes, days, st.integers(1, 40), st.sets(st.dates(date(2030, 1, 1), date(2030, 6, 30))))
def test_a_closure_never_makes_a_day_come_sooner(code, day, n, closures):
    assert calendar(code, closures).add(day, n) >= calendar(code).add(day, n)


@given(codes, days, st.booleans())
def test_rolling_stops_at_the_first_open_day(code, day, status):
    own = calendar(code)
    rolled = own.roll(day, status=status)
    assert own.is_open(rolled, status=status)
    assert all(not own.is_open(day + timedelta(n), status=status) for n in range((rolled - day).days))


@given(codes, days, st.booleans())
def test_a_closed_day_says_why_and_an_open_one_does_not(code, day, status):
    own = calendar(code)
    assert (own.why_closed(day, status=status) is None) is own.is_open(day, status=status)


@pytest.mark.parametrize(
    ("code", "day", "why"),
    [
        ("US", date(2026, 11, 26), "Thanksgiving Day"),
        ("DE-BE", date(2027, 3, 8), "Women's Day"),
        ("DE-BY", date(2027, 3, 8), None),
        ("GB-ENG", date(2026, 12, 28), "Boxing Day (observed)"),
        ("GB-SCT", date(2026, 11, 30), "Saint Andrew's Day"),
        ("JP", date(2026, 5, 5), "Children's Day"),
        ("FR", date(2026, 7, 14), "National Day"),
        ("SA", date(2026, 9, 25), "weekend"),
        ("SA", date(2026, 9, 27), None),
        ("IL", date(2026, 9, 11), "weekend"),
        ("NONE", date(2026, 12, 25), None),
        ("FRI-SAT", date(2026, 12, 25), "weekend"),
        ("FRI-SAT", date(2026, 12, 27), None),
    ],
)
def test_known_days(code, day, why):
    assert calendar(code).why_closed(day) == why


@pytest.mark.parametrize(
    ("code", "day", "quiet"),
    [
        ("US", date(2026, 11, 27), True),
        ("US-NY", date(2029, 11, 23), True),
        ("CA-ON", date(2026, 10, 13), False),
        ("GB-ENG", date(2026, 11, 27), False),
        ("JP", date(2026, 12, 28), True),
        ("JP", date(2026, 12, 23), False),
        ("NONE", date(2026, 12, 28), False),
        ("FRI-SAT", date(2026, 12, 28), False),
    ],
)
def test_quiet_days_are_closed_for_status_messages_only(code, day, quiet):
    own = calendar(code)
    assert own.is_open(day)
    assert own.is_open(day, status=True) is not quiet


def test_an_own_closure_says_that_it_is_one():
    own = calendar("NONE", [date(2026, 9, 10)])
    assert own.why_closed(date(2026, 9, 10)) == "your own closure"


def test_a_calendar_that_never_opens_is_refused_and_not_searched_for_ever():
    start = date(2026, 1, 1)
    own = calendar("US", [start + timedelta(n) for n in range(4000)])
    for search in (lambda: own.add(start, 1), lambda: own.back(date(2036, 1, 1), 1), lambda: own.roll(start)):
        with pytest.raises(BadInput, match="closures: '4000 days' is not accepted"):
            search()


@pytest.mark.parametrize(
    "code", ["", "XX", "US-ZZ", "us", "US-", "NONE-X", "GB_ENG", "../../etc", "U" * 10_000]
)
def test_an_unknown_calendar_is_refused_with_the_way_out(code):
    with pytest.raises(BadInput) as refused:
        calendar(code)
    assert refused.value.field == "calendar"
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 1000


@pytest.mark.parametrize("n", [0, -3])
def test_only_whole_steps_forward_are_counted(n):
    with pytest.raises(ValueError, match="Count from 1"):
        calendar("US").add(date(2026, 1, 1), n)


def test_calendars_are_equal_by_code_and_closures():
    closures = [date(2026, 9, 10)]
    assert calendar("US", closures) == calendar("US", tuple(closures)) != calendar("US")
    assert len({calendar("US"), calendar("US"), calendar("DE")}) == 2


def test_every_country_has_a_readable_name_and_a_working_year():
    names = dict(countries())
    assert len(names) > 200
    for code, name in names.items():
        assert name[0].isupper()
        assert "_" not in name
        own = calendar(code)
        assert 150 < sum(own.is_open(date(2026, 1, 1) + timedelta(n)) for n in range(365)) < 330
        assert own.add(date(2100, 12, 31), 5) > date(2100, 12, 31)


def test_regions_have_their_names():
    assert dict(regions("DE"))["BE"] == "Berlin"
    assert dict(regions("US"))["CA"] == "California"
    assert regions("MC") == ()


def test_names_do_not_depend_on_the_locale_of_the_machine(monkeypatch):
    names = []
    for language in ("de_DE", "fr_FR"):
        monkeypatch.setenv("LANGUAGE", language)
        monkeypatch.setenv("LANG", f"{language}.UTF-8")
        workdays._year_of.cache_clear()
        names.append(Calendar("JP").why_closed(date(2026, 5, 5)))
    assert names == ["Children's Day", "Children's Day"]
