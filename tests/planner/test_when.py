"""The calculator: the dates of the planner, with nothing saved."""

import pytest

TUESDAY = {
    "ended-day": "2026-03-03",
    "ended-time": "11:00",
    "country": "US",
    "preset": "balanced",
}


def dates(page):
    return [attrs["datetime"] for attrs in page.all("time")]


def test_it_opens_with_dates_for_an_interview_that_just_ended(empty):
    page = empty.get("/when")
    assert page.status == 200
    assert page.title == "When should I write?"
    assert page.value("ended-day") == "2026-03-17"
    assert dates(page) == ["2026-03-17", "2026-03-24", "2026-03-31", "2026-04-08"]


def test_holidays_are_those_of_the_browsers_country_until_another_is_picked(empty):
    page = empty.get("/when")
    assert {"value": "GB", "selected": None} in page.all("option")


def test_their_words_decide(empty):
    page = empty.post("/when/dates", **TUESDAY, said="by Friday the 13th")
    assert dates(page) == ["2026-03-03", "2026-03-17", "2026-03-24", "2026-03-31"]
    assert "= Friday 13 March, so we would write on Tuesday 17 March." in page.words
    assert "+ 2 business days" in page.words


def test_hours_are_those_of_the_place_that_was_named(empty):
    page = empty.post("/when/dates", **TUESDAY, ended_zone="new york")
    assert "10:00 in New York, 14:00 for you" in page.words or "10:00 in New York" in page.words


def test_every_date_leads_to_the_rules_behind_it(empty):
    page = empty.post("/when/dates", **TUESDAY, said="by Friday the 13th")
    assert "../rules/#wait-past-date" in page.links()


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ended-day": ""}, "Please add the day the interview ended."),
        ({"ended-day": "soon"}, "This is no date we can read."),
        ({"country": "XX"}, "Please pick a country from the list."),
        ({"ended-zone": "Atlantis"}, "We know no time zone called “Atlantis”."),
        ({"preset": "brisk"}, "Please pick one of the choices."),
        ({"said": "x" * 600}, "600 characters long"),
    ],
)
def test_what_is_missing_is_said_and_no_date_is_made_up(empty, changed, said):
    page = empty.post("/when/dates", **TUESDAY | changed)
    assert page.status == 200
    assert said in page.words
    assert dates(page) == []


def test_nothing_is_saved_and_nothing_stands_in_an_address(empty):
    form = empty.get("/when").all("form")[0]
    page = empty.post("/when/dates", **TUESDAY, said="by Friday the 13th")
    assert "Location" not in page.headers
    assert "data-draft" not in form
    assert empty.shelf.records == {}


def test_it_is_the_same_as_a_plan_that_is_saved(empty):
    said = {"said": "in one to two weeks"}
    shown = dates(empty.post("/when/dates", **TUESDAY, **said))
    empty.now = "2026-03-03T11:00:00Z"
    kept = empty.post("/interviews/new", company="Contoso", job_role="Analyst", **TUESDAY, **said)
    plan = empty.get(kept.location)
    assert set(shown) <= {moment[:10] for moment in dates(plan)}
