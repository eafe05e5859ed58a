"""One record that can't be used takes nothing along: it is set aside, told of, and its data can be had."""

import base64
import json
from dataclasses import replace

import pytest

from followup_core import cadence
from followup_core.record import Event, Me, dumped
from tests.planner.conftest import TEXT, THANKED, opportunity

LISTS = ("/", "/opportunities")
REAL_PLAN = cadence.plan


def with_round(**changes):
    data = dumped(opportunity("b9", company="Brightwater"))
    data["rounds"][0] |= changes
    return data


DAMAGED = [
    dumped(opportunity("b9", company="Brightwater")) | {"preset": "brisk"},
    dumped(opportunity("b9", company="Brightwater")) | {"calendar": "ATLANTIS"},
    with_round(zone="America/Gotham"),
    with_round(events=[{"id": "e1", "type": "shrug", "at": "2026-03-04T10:00"}]),
    with_round(events=[{"id": "e1", "type": "sent", "kind": "fax", "at": "2026-03-04T10:00"}]),
    with_round(ended="0001-01-01T00:00"),
    with_round(ended="9999-12-31T23:59"),
    {"company": "Brightwater"},
    "Brightwater",
    7,
]


@pytest.mark.parametrize("data", DAMAGED)
@pytest.mark.parametrize("path", LISTS)
def test_a_list_shows_the_others_and_says_it(planner, path, data):
    planner.shelf.apply([("a/b9", data)], 9)
    page = planner.get(path)
    assert page.status == 200
    assert page.faults() == []
    assert "One opportunity could not be read; nothing was deleted." in page.words
    assert "Contoso" in page.words
    assert "#/damaged" in page.links()


@pytest.mark.parametrize("data", DAMAGED)
def test_its_data_can_be_had_with_the_reason(planner, data):
    planner.shelf.apply([("a/b9", data)], 9)
    page = planner.get("/damaged")
    assert page.status == 200
    assert page.faults() == []
    assert "Why:" in page.words
    assert "Brightwater" in page.words or data == 7
    assert page.all("button", **{"data-copy": "#data-1"})


def test_alone_it_is_told_of_too(empty):
    empty.shelf.apply([("a/b9", DAMAGED[0])], 9)
    assert "One opportunity could not be read" in empty.get("/").words


@pytest.mark.parametrize("path", ["", "/edit", "/write/thank_you", "/events/new"])
def test_its_own_address_leads_to_the_reason(planner, path):
    planner.shelf.apply([("a/b9", DAMAGED[0])], 9)
    page = planner.get(f"/opportunities/b9{path}")
    assert (page.status, page.location) == (303, "/damaged")


def test_other_records_are_named_as_what_they_are(planner):
    planner.shelf.apply([("a/b9", 7), ("m/m9", 7), ("me", {"zone": "Gotham"})], 9)
    assert "Three saved records could not be read" in planner.get("/").words
    words = planner.get("/damaged").words
    assert "Opportunity" in words
    assert "Message" in words
    assert "Settings" in words


def test_a_sound_document_has_nothing_damaged(planner):
    assert "could not be read" not in planner.get("/").words
    assert "all that you saved can be read" in planner.get("/damaged").words


def test_what_breaks_only_when_it_is_planned_is_set_aside_too(planner, monkeypatch, caplog):
    def broken(facts, calendar):
        if facts.calendar == "NO":
            raise ValueError("no such week")
        return REAL_PLAN(facts, calendar)

    monkeypatch.setattr("followup_core.cadence.plan", broken)
    page = planner.get("/")
    assert page.status == 200
    assert "One opportunity could not be read" in page.words
    assert "Contoso" in page.words
    assert "no such week" in planner.get("/damaged").words
    assert "Kestrel" not in caplog.text
    assert planner.shelf.damaged["a/k3"].data["company"] == "Kestrel Timber"


@pytest.mark.parametrize("kind", ["reply_offer", "accepted_elsewhere", "posting_cancelled", "bounced"])
def test_every_kind_of_event_has_its_words(planner, kind):
    happened = Event(id="e2", type=kind, at=THANKED.at.replace(day=5))
    planner.put(opportunity(events=(THANKED, happened)), TEXT)
    for path in ("/", "/opportunities", "/opportunities/c1", "/opportunities/c1/news/e2"):
        page = planner.get(path)
        assert page.status == 200
        assert page.faults() == []


@pytest.mark.parametrize("kind", ["other", "reply_offer", "withdrawal"])
def test_every_kind_of_message_that_was_sent_has_its_words(planner, kind):
    planner.put(opportunity(events=(replace(THANKED, kind=kind),)), TEXT, Me())
    for path in ("/", "/opportunities/c1", "/opportunities/c1/news/e1"):
        assert planner.get(path).status == 200


def test_a_copy_can_be_saved_and_the_record_removed_and_put_back(planner):
    planner.shelf.apply([("a/c1", {"company": "Contoso"})], 9)
    page = planner.get("/damaged")
    (button,) = page.all("button", **{"data-download": "afterword-a-c1.json"})
    assert json.loads(base64.b64decode(button["data-content"])) == {"a/c1": {"company": "Contoso"}}
    gone = planner.ask("POST", "/damaged/remove", {"key": "a/c1"})
    assert (gone.status, gone.location) == (303, "/damaged")
    assert planner.shelf.damaged == {}
    assert not planner.shelf.sheet().messages("c1"), "its messages go with it"
    page = planner.get("/damaged")
    assert page.faults() == []
    assert "Deleted: Opportunity, Contoso." in page.words
    assert "could not be read" not in planner.get("/").words
    assert planner.post("/deleted/record/put-back").status == 303
    assert planner.shelf.damaged["a/c1"].data == {"company": "Contoso"}
    assert planner.shelf.sheet().messages("c1") == (TEXT,)


def test_settings_made_anew_are_not_overwritten_by_the_damaged_ones(planner):
    planner.shelf.apply([("me", {"zone": "Gotham"})], 9)
    planner.ask("POST", "/damaged/remove", {"key": "me"})
    planner.put(Me(name="Sam Rivera"))
    planner.post("/deleted/record/put-back")
    assert planner.shelf.sheet().me.name == "Sam Rivera"
    assert "Deleted: Settings." in planner.get("/damaged").words
    planner.post("/deleted/record/forget")
    assert "Deleted:" not in planner.get("/damaged").words


def test_only_what_is_damaged_can_be_removed_there(planner):
    assert planner.ask("POST", "/damaged/remove", {"key": "a/c1"}).status == 404
    assert planner.opportunity("c1")
