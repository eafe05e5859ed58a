"""Plans are worked out when they have to be, and lists draw only what they show. Counts, never times."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core import cadence
from followup_core.record import Event
from tests.performance import document
from tests.planner.conftest import THANKED, Planner, opportunity

MANY = 60
REAL_PLAN = cadence.plan
LISTS = ("/", "/opportunities")


@pytest.fixture
def calls(monkeypatch):
    """The facts of every plan that is worked out."""
    made = []

    def counted(facts, calendar):
        made.append(facts)
        return REAL_PLAN(facts, calendar)

    monkeypatch.setattr("followup_core.cadence.plan", counted)
    return made


@pytest.fixture
def crowd():
    """A planner with sixty opportunities at every point of their way."""
    planner = Planner()
    planner.shelf.apply(document.records(MANY).items(), 1)
    planner.now = f"{document.NOW:%Y-%m-%dT%H:%M:00Z}"
    return planner


def later(planner, **much):
    now = datetime.fromisoformat(planner.now) + timedelta(**much)
    planner.now = f"{now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def test_the_first_list_plans_each_opportunity_once_and_the_second_none(crowd, calls):
    crowd.get("/")
    assert len(calls) == MANY
    for path in LISTS * 2:
        assert crowd.get(path).status == 200
        later(crowd, seconds=5)
    assert len(calls) == MANY


def test_after_a_change_only_what_changed_is_planned_again(crowd, calls):
    crowd.get("/")
    crowd.get("/opportunities")
    calls.clear()
    sheet = crowd.shelf.sheet()
    first = sheet.opportunities()[0]
    crowd.put(opportunity(first.id))
    for path in LISTS:
        crowd.get(path)
    assert len(calls) == 1


def test_a_quarter_of_an_hour_plans_again_only_the_late_ones_that_are_shown(crowd, calls):
    for path in LISTS:
        crowd.get(path)
    calls.clear()
    later(crowd, minutes=15)
    crowd.get("/")
    assert 0 < len(calls) <= 20


def test_a_plan_is_opened_without_planning_the_others(crowd, calls):
    crowd.get("/opportunities/o00003")
    assert len(calls) == 1
    crowd.get("/opportunities/o00003")
    assert len(calls) == 1


def test_lists_draw_no_more_than_a_part(crowd):
    today, every = crowd.get("/"), crowd.get("/opportunities")
    assert len(today.all("article")) <= 20
    assert len(today.all("li", **{"class": "row"})) <= 10
    assert len([li for li in every.all("li") if (li.get("class") or "").startswith("row")]) <= 40


def test_every_due_message_comes_up_part_by_part(crowd):
    page, shown, notes = crowd.get("/"), [], 0
    due = int(page.words.split("March ")[1].split(" messages")[0])
    while True:
        shown += page.all("article")
        notes += 2 * page.words.count("Thank three people")
        more = page.all("button", **{"hx-target": "closest .more-due"})
        if not more:
            break
        assert page.faults() == []
        page = crowd.get(more[0]["hx-get"])
        assert page.status == 200
    assert len(shown) + notes == due


def rows(page):
    return [a["href"] for a in page.all("a") if (a.get("href") or "").startswith("#/opportunities/o")]


def test_every_opportunity_comes_up_part_by_part(crowd):
    page = crowd.get("/opportunities")
    shown = rows(page)
    for button in page.all("button", **{"hx-target": "closest .more-rows"}):
        asked = button
        while asked:
            values = json.loads(asked["hx-vals"])
            part = crowd.post("/opportunities/more", **values)
            assert part.status == 200
            shown += rows(part)
            asked = next(iter(part.all("button")), None)
    assert len(shown) == len(set(shown)) == MANY


def test_a_long_list_can_be_searched_by_company_and_role(crowd):
    assert crowd.get("/opportunities").all("input", type="search")
    found = crowd.post("/opportunities/search", sought="ORCHESTRA 3")
    assert found.status == 200
    assert "Benchwater Orchestra 3 " in found.words
    assert "Bakery" not in found.words
    assert "Nothing here has “zebra”" in crowd.post("/opportunities/search", sought="zebra").words
    assert len(rows(crowd.post("/opportunities/search", sought=""))) == len(rows(crowd.get("/opportunities")))


def test_a_short_list_has_no_search(planner):
    assert not planner.get("/opportunities").all("input", type="search")


@pytest.mark.parametrize("start", ["", "-1", "x", "999999", "9" * 40, "²"])
def test_a_part_that_is_not_there_is_empty(crowd, start):
    assert crowd.post("/opportunities/more", part="over", start=start).status == 200


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(1, 60 * 24 * 9), min_size=1, max_size=5))
def test_what_was_kept_shows_what_would_be_worked_out_afresh(steps):
    planner = Planner()
    planner.shelf.apply(document.records(24).items(), 1)
    planner.now = f"{document.NOW:%Y-%m-%dT%H:%M:00Z}"
    for path in LISTS:
        planner.get(path)
    for minutes in steps:
        later(planner, minutes=minutes, seconds=17)
        fresh = Planner()
        fresh.shelf.apply(document.records(24).items(), 1)
        fresh.now = planner.now
        for path in LISTS:
            assert planner.get(path).html == fresh.get(path).html


def test_not_today_means_tomorrow_and_the_plan_stays(planner):
    page = planner.post("/opportunities/c1/later/check_in")
    assert (page.status, page.location) == (303, "/opportunities/c1/later/check_in")
    today = planner.get(page.location)
    assert "Check in with Contoso" not in today.words
    assert "check-in, tomorrow" in today.words
    plan = planner.get("/opportunities/c1")
    assert "You put it off until tomorrow." in plan.words
    assert "Tue 17 March" in plan.words
    planner.now = "2026-03-18T08:00:00Z"
    assert "Check in with Contoso" in planner.get("/").words


def test_what_is_put_off_is_said_and_can_be_taken_back(planner):
    page = planner.get(planner.post("/opportunities/c1/later/check_in").location)
    assert "Put off until tomorrow. Check-in, Contoso." in page.words
    (undo,) = [attrs for _, attrs in page.tags if "data-focus" in attrs]
    assert undo["aria-describedby"] == "put-off"
    back = planner.post("/opportunities/c1/later/check_in/undo")
    assert (back.status, back.location) == (303, "/")
    assert "Check in with Contoso" in planner.get("/").words
    assert "Put off" not in planner.get("/opportunities/c1/later/check_in").words


@pytest.mark.parametrize(
    ("kind", "now", "word"),
    [
        ("thank_you", "2026-03-03T20:00:00Z", "It is fine until 16:00 tomorrow; after that it is late, and"),
        ("thank_you", "2026-03-04T14:00:00Z", "It is fine until 16:00 today; after that it is late, and"),
        ("check_in", "2026-03-13T14:00:00Z", "It is fine until 21:00 today."),
    ],
)
def test_putting_off_says_when_the_time_ends(kind, now, word):
    planner = Planner(opportunity(events=() if kind == "thank_you" else (THANKED,)))
    planner.now = now
    assert word in planner.get(planner.post(f"/opportunities/c1/later/{kind}").location).words


def test_not_today_is_refused_for_what_is_not_there(planner):
    assert planner.post("/opportunities/c1/later/fax").status == 404
    assert planner.post("/opportunities/nobody/later/check_in").status == 404


def test_what_is_late_just_before_midnight_is_not_lost_for_the_last_minutes_of_the_day():
    planner = Planner(opportunity(events=(THANKED,)))
    planner.zone, planner.now = "Asia/Manila", "2026-03-16T15:53:00Z"
    assert "Check in with Contoso" in planner.get("/").words


def test_keeping_in_touch_does_not_come_up_for_ever():
    no = Event(id="e9", type="reply_rejection", at=datetime(2026, 3, 5, 9, 0))
    planner = Planner(opportunity(events=(THANKED, no)))
    planner.now = "2026-12-05T15:00:00Z"
    assert "Nothing to do. Nobody is waiting for you." in planner.get("/").words
