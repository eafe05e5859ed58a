"""Write: slots beside a letter, and what leaves the planner is exactly what is shown."""

from datetime import datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from followup_core.record import Me
from tests.planner.conftest import PANEL, TEXT, THANKED, Planner, opportunity

SLOTS = {"slot-detail": "the move to dbt", "slot-fit_point": "I led the same change for two teams"}
SENT = {"kind": "thank_you", "person": "dana", "event-day": "2026-03-03", "event-time": "18:00"}
WRITE = "/opportunities/c1/write/thank_you"


@pytest.fixture
def planner():
    planner = Planner(opportunity(), PANEL, Me(name="Sam Rivera", phone="555 0142"))
    planner.now = "2026-03-03T19:00:00Z"
    return planner


def letter(page):
    return page.text_of("article")


def test_an_empty_letter_shows_its_gaps_in_words(planner):
    page = planner.get(WRITE)
    assert page.status == 200
    assert page.title == "Thank Dana Lee"
    assert "Hello Dana," in letter(page)
    assert "[one thing you talked about]" in page.text_of("em")
    assert "two gaps left" in page.words


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-03-03T19:00:00Z", "today"),
        ("2026-03-04T04:30:00Z", "yesterday"),  # eleven at night there: it goes out in the morning
        ("2026-03-04T15:00:00Z", "yesterday"),
        ("2026-03-05T15:00:00Z", "on Tuesday"),
    ],
)
def test_the_day_is_said_as_the_reader_will_see_it(planner, now, said):
    planner.now = now
    page = planner.ask("POST", f"{WRITE}/preview", SLOTS | {"person": "dana", "situation": "ty-interview"})
    assert f"Thank you for your time {said}." in letter(page)


def test_the_letter_follows_what_is_typed_and_tints_it(planner):
    page = planner.ask("POST", f"{WRITE}/preview", SLOTS | {"person": "dana"})
    assert page.status == 200
    assert "the move to dbt" in page.text_of("mark")
    assert "I led the same change" in page.text_of("mark")
    assert "of at most 150 words" in page.words


def test_the_mail_link_says_what_the_letter_says(planner):
    page = planner.ask("POST", f"{WRITE}/preview", SLOTS | {"person": "dana"})
    (link,) = [href for href in page.links() if href.startswith("mailto:")]
    parts = urlsplit(link)
    assert parts.path == "dana.lee@contoso.example"
    assert "+" not in parts.query
    assert "%0D%0A" in parts.query
    body = parse_qs(parts.query)["body"][0].replace("\r\n", "\n")
    assert " ".join(body.split()) in letter(page)
    assert unquote(parts.query).startswith("subject=Thank you: ")


def test_a_letter_too_long_for_a_link_is_offered_as_copy_with_the_reason(planner):
    page = planner.ask(
        "POST", f"{WRITE}/preview", {"person": "dana", "slot-detail": "x" * 950, "slot-fit_point": "y" * 950}
    )
    assert not [href for href in page.links() if href.startswith("mailto:")]
    assert "too long for a mail link" in page.words
    assert page.all("button", **{"data-copy": "#letter-body"})
    assert page.all("button", **{"data-copy": "#letter-subject"})


def test_other_words_say_the_same(planner):
    first = planner.ask("POST", f"{WRITE}/preview", SLOTS | {"person": "dana", "wording": "0"})
    other = planner.ask(
        "POST", f"{WRITE}/preview", SLOTS | {"person": "dana", "wording": "0", "other-wording": "yes"}
    )
    assert letter(first) != letter(other)
    assert other.value("wording") == "1"


def test_each_person_of_a_panel_gets_a_letter_and_it_starts_differently(planner):
    planner.now = "2026-03-17T14:00:00Z"
    pages = [planner.get(f"/opportunities/n2/write/thank_you/{who}") for who in ("priya", "jonas", "aoife")]
    assert [page.text_of("h1") for page in pages] == [
        "Thank Priya Raman",
        "Thank Jonas Weber",
        "Thank Aoife Byrne",
    ]
    assert "#/opportunities/n2/write/thank_you/jonas" in pages[0].links()
    openings = {
        letter(page).split("Raman,")[-1].split("Weber,")[-1].split("Byrne,")[-1][:60] for page in pages
    }
    assert len(openings) > 1


def test_marking_as_sent_keeps_the_text_and_moves_the_plan(planner):
    page = planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT)
    (event,) = planner.opportunity("c1").current.events
    assert (page.status, page.location) == (303, f"/opportunities/c1/news/{event.id}")
    assert (event.kind, event.to, event.at) == ("thank_you", "dana", datetime(2026, 3, 3, 13, 0))
    (message,) = planner.shelf.sheet().messages("c1")
    assert message.id == event.message
    assert "the move to dbt" in message.body
    assert message.subject.startswith("Thank you: ")
    assert planner.opportunity("c1").current.slots["thank_you/dana"]["detail"] == "the move to dbt"


def test_one_of_a_panel_thanked_leaves_the_others(planner):
    planner.now = "2026-03-17T18:00:00Z"
    fields = SLOTS | SENT | {"person": "priya", "event-day": "2026-03-17", "event-time": "17:00"}
    assert planner.ask("POST", "/opportunities/n2/sent", fields).status == 303
    assert "To Jonas Weber and Aoife Byrne." in planner.get("/opportunities/n2").words
    assert planner.get("/opportunities/n2/write/thank_you").text_of("h1") == "Thank Jonas Weber"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("event-day", "2026-03-01", "before the interview ended"),
        ("event-day", "2026-04-01", "still to come"),
        ("event-time", "", "Please add the time"),
        ("slot-detail", "x" * 10_000, "10,000 characters"),
        ("slot-fit_point", "a\x00b", "can’t be shown"),
    ],
)
def test_what_can_not_be_sent_is_answered_with_everything_kept(planner, field, value, words):
    page = planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT | {field: value})
    assert page.status == 422
    assert words in page.error(field)
    assert "the move to dbt" in page.html or field == "slot-detail"
    assert planner.opportunity("c1").current.events == ()


def test_what_is_typed_can_be_kept_for_later(planner):
    page = planner.ask("POST", WRITE, SLOTS | {"person": "dana", "wording": "2"})
    assert page.status == 303
    again = planner.get(page.location)
    assert again.value("slot-detail") == "the move to dbt"
    assert again.value("wording") == "2"
    assert "Kept." in again.words


def test_a_name_typed_under_the_letter_is_remembered():
    planner = Planner(opportunity())
    page = planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT | {"my-name": "Sam Rivera"})
    assert page.status == 303
    assert planner.shelf.sheet().me.name == "Sam Rivera"
    assert planner.shelf.sheet().messages("c1")[0].body.endswith("Sam Rivera")


def test_a_number_that_a_script_lacks_is_asked_for_beside_it_and_remembered():
    planner = Planner(opportunity(), Me(name="Sam Rivera"))
    path = "/opportunities/c1/write/check_in"
    assert not planner.get(path).all("input", name="my-phone")
    lacking = planner.ask("POST", path, {"restore": "yes", "channel": "voicemail"})
    assert "[your phone number]" in lacking.words
    assert lacking.all("input", name="my-phone")
    typed = {"restore": "yes", "channel": "voicemail", "my-phone": "555 0142"}
    filled = planner.ask("POST", path, typed)
    assert "Once more: 555 0142." in filled.words
    assert filled.value("my-phone") == "555 0142"
    assert planner.ask("POST", path, {"channel": "voicemail", "my-phone": "555 0142"}).status == 303
    assert planner.shelf.sheet().me == Me(name="Sam Rivera", phone="555 0142")


def test_their_date_is_known_to_the_check_in(planner):
    planner.put(opportunity(said="by Friday the 13th"))
    assert "Friday 13 March" in letter(planner.get("/opportunities/c1/write/check_in"))


def test_nobody_to_write_to_is_said_and_can_be_mended(planner):
    planner.put(opportunity(interviewers=()))
    assert planner.get(WRITE).title == "Thank the people at Contoso"
    page = planner.get(WRITE)
    assert page.status == 200
    assert "#/opportunities/c1/edit" in page.links()
    kept = planner.ask("POST", WRITE, SLOTS)
    assert planner.get(kept.location).status == 200


@pytest.mark.parametrize("path", ["bribe", "thank_you/stranger"])
def test_unknown_messages_and_people_are_not_there(planner, path):
    assert planner.get(f"/opportunities/c1/write/{path}").status == 404


def test_what_was_sent_already_says_so():
    planner = Planner(opportunity(events=(THANKED,)), TEXT)
    assert "You sent this on Tuesday 3 March." in planner.get("/opportunities/c1/write/thank_you/dana").words


def test_a_day_that_says_it_all_is_named_once():
    planner = Planner(opportunity(ended=datetime(2026, 3, 3, 19, 40)))
    planner.now, planner.zone = "2026-03-04T00:50:00Z", "America/New_York"
    said = planner.get("/opportunities/c1/write/thank_you").words
    assert "Best on Wednesday 4 March at 09:00, fine until 19:40. Today is a little early" in said
    assert "prepare it now, and send it then." in said


def test_what_is_opened_before_its_time_is_called_early():
    planner = Planner(opportunity(said="by Friday the 13th", events=(THANKED,)))
    page = planner.get("/opportunities/c1/write/final")
    assert "Today is a little early: prepare it now, and send it from Tuesday 24 March on." in page.words
