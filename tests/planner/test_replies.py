"""The reply you got: what it looks like, what is filled in and noted, and that its text is not kept."""

from datetime import date, datetime

import pytest

from site_app.planner.kinds import HAPPENINGS, REPLIES
from tests.planner.conftest import Planner, opportunity
from tests.planner.test_every_screen import HOSTILE

PATH = "/opportunities/c1/reply"
LATER = (
    "Hi Sam,\n\nUnfortunately we need another week. You will hear from us by Friday, 27 March.\n\nBest,\nDana"
)
NO = "We have decided to move forward with another candidate."
THANKS = "Thank you, that is very kind."


@pytest.fixture
def planner():
    return Planner(opportunity())


def reading(planner, text, **fields):
    return planner.ask("POST", f"{PATH}/reading", {"reply": text} | fields)


def note(planner, text, **fields):
    return planner.ask("POST", PATH, {"reply": text} | fields)


def filled(page):
    """What a form would send: its fields with the radio button that is checked."""
    fields = {f["name"]: f.get("value", "") for f in page.all("input") if f.get("type") != "radio"}
    return fields | {f["name"]: f["value"] for f in page.all("input", type="radio") if "checked" in f}


def events(planner):
    return planner.opportunity("c1").current.events


def test_it_is_offered_where_one_says_what_happened(planner):
    assert f"#{PATH}" in planner.get("/opportunities/c1/events/new").links()


def test_it_says_what_it_looks_like_and_marks_the_words(planner):
    page = reading(planner, LATER)
    assert page.status == 200
    assert "It looks like: They gave a new date" in page.words
    assert "hear from us by Friday, 27 March" in page.text_of("mark")
    assert page.faults() == []


def test_it_fills_in_kind_moment_and_day(planner):
    fields = filled(reading(planner, LATER))
    assert {name: fields[name] for name in ("event-kind", "event-day", "event-time", "new-date")} == {
        "event-kind": "reply_new_date",
        "event-day": "2026-03-17",
        "event-time": "14:00",
        "new-date": "2026-03-27",
    }


def test_reading_notes_nothing(planner):
    reading(planner, LATER)
    assert planner.opportunity("c1") == opportunity()


def test_what_is_agreed_to_is_noted_without_the_text_and_leads_to_what_moved(planner):
    page = note(planner, LATER, **filled(reading(planner, LATER)))
    (event,) = events(planner)
    assert (page.status, page.location) == (303, f"/opportunities/c1/news/{event.id}")
    assert (event.type, event.at, event.date) == (
        "reply_new_date",
        datetime(2026, 3, 17, 10, 0),
        date(2026, 3, 27),
    )
    assert "another week" not in repr(planner.shelf.sheet().opportunity("c1"))


def test_a_day_of_return_that_an_automatic_reply_does_not_name_is_not_said_to_stand_there(planner):
    text = "Automatic reply: I am on leave and will answer when I am back."
    page = reading(planner, text)
    assert "It names no day of return" in page.words
    refused = note(planner, text, **filled(page))
    assert refused.status == 422
    assert "there is nothing to note" in refused.error("back-on")


def test_an_automatic_reply_fills_in_the_day_of_return(planner):
    text = "Automatic reply: I am on annual leave until Monday, 30 March."
    page = reading(planner, text)
    assert filled(page)["back-on"] == "2026-03-30"
    assert "This is no answer yet." in page.words
    note(planner, text, **filled(page))
    assert events(planner)[0].back_on == date(2026, 3, 30)


def test_an_automatic_reply_without_a_day_moves_nothing(planner):
    page = reading(planner, "Automatic reply: I am on parental leave.")
    assert "nothing moves in your plan" in page.words
    assert note(planner, "Automatic reply: I am on parental leave.").status == 422
    assert events(planner) == ()


def test_a_message_that_came_back_says_what_to_do(planner):
    page = reading(planner, "Undeliverable: Thank you\n\n550 5.1.1 User unknown")
    assert "It looks like: Your message came back" in page.words
    assert "Ask for another one" in page.words


def test_the_day_of_the_next_round_is_told(planner):
    page = reading(planner, "We would like to invite you to a second interview on Thursday 26 March.")
    assert "They name Thursday 26 March." in page.words


def test_in_doubt_it_says_so_and_offers_every_kind(planner):
    page = reading(planner, THANKS)
    assert page.text_of("h2") == "We can’t tell"
    assert "We read English only." in page.words
    assert [field["value"] for field in page.all("input", name="event-kind")] == list(REPLIES)
    assert "event-kind" not in filled(page)
    refused = note(planner, THANKS, **filled(page))
    assert refused.status == 422
    assert "Please say what it is." in refused.error("event-kind")
    assert refused.text_of("textarea", lines=True) == THANKS


def test_two_kinds_are_both_named(planner):
    page = reading(planner, f"{NO} For the other job we are still interviewing.")
    assert HAPPENINGS["reply_rejection"].label in page.words
    assert "It sounds like more than one thing" in page.words
    assert "event-kind" not in filled(page)


def test_the_user_knows_better(planner):
    fields = filled(reading(planner, LATER)) | {"event-kind": "reply_on_hold"}
    page = reading(planner, LATER, **fields)
    assert "Note “It is on hold”" in page.words
    assert note(planner, LATER, **filled(page)).status == 303
    assert events(planner)[0].type == "reply_on_hold"


def test_another_text_changes_the_suggestion_but_not_a_choice(planner):
    fields = filled(reading(planner, LATER))
    assert filled(reading(planner, NO, **fields))["event-kind"] == "reply_rejection"
    chosen = fields | {"event-kind": "reply_on_hold"}
    assert filled(reading(planner, NO, **chosen))["event-kind"] == "reply_on_hold"


def test_a_day_that_was_typed_stays(planner):
    fields = filled(reading(planner, LATER)) | {"new-date": "2026-04-01"}
    assert filled(reading(planner, LATER, **fields))["new-date"] == "2026-04-01"
    cleared = fields | {"new-date": ""}
    assert note(planner, LATER, **cleared).status == 422


def test_days_count_from_when_it_came(planner):
    fields = filled(reading(planner, "We decide tomorrow.")) | {"event-day": "2026-03-11"}
    assert filled(reading(planner, "We decide tomorrow.", **fields))["new-date"] == "2026-03-12"


def test_the_moment_in_its_header_is_taken_unless_it_can_not_be(planner):
    header = "Date: {}\n\n" + NO
    fields = filled(reading(planner, header.format("Thu, 12 Mar 2026 16:20:00 -0500")))
    assert (fields["event-day"], fields["event-time"]) == ("2026-03-12", "21:20")
    for odd in ("Thu, 12 Mar 2027 16:20:00 -0500", "Mon, 02 Mar 2026 16:20:00 -0500"):
        assert filled(reading(planner, header.format(odd)))["event-day"] == "2026-03-17"


def test_the_present_is_offered_anew_until_a_moment_is_typed(planner):
    fields = filled(reading(planner, NO))
    planner.now = "2026-03-17T14:30:00Z"
    assert filled(reading(planner, NO, **fields))["event-time"] == "14:30"
    assert filled(reading(planner, NO, **(fields | {"event-time": "09:00"})))["event-time"] == "09:00"


@pytest.mark.parametrize(
    ("text", "words"), [("", "paste their reply"), ("  \n ", "paste their reply"), ("a" * 10_001, "10,001")]
)
def test_no_text_and_too_much_of_it_are_answered_beside_the_field(planner, text, words):
    page = note(planner, text)
    assert page.status == 422
    assert words in page.error("reply")
    assert page.faults() == []
    assert reading(planner, text).status == 200


def test_a_long_text_is_said_to_be_long_while_it_is_pasted(planner):
    assert "10,001" in reading(planner, "a" * 10_001).words
    assert reading(planner, "").words == ""


def test_signs_that_can_not_be_shown_do_no_harm(planner):
    assert "It looks like: They said no" in reading(planner, f"\ufeff\x07{NO}\x00").words


@pytest.mark.parametrize("path", [PATH, f"{PATH}/reading"])
def test_hostile_text_stays_text(planner, path):
    text = f"{HOSTILE} {NO} {HOSTILE}"
    page = planner.ask("POST", path, {"reply": text, "event-day": HOSTILE, "event-kind": HOSTILE})
    assert page.faults() == []
    assert "<script" not in page.html
    assert "<img" not in page.html
    assert "onerror" in page.words


def test_what_is_wrong_is_said_beside_its_field_and_everything_stays(planner):
    fields = filled(reading(planner, LATER)) | {"event-day": "2026-03-02"}
    page = note(planner, LATER, **fields)
    assert page.status == 422
    assert "before the interview ended" in page.error("event-day")
    assert page.value("event-day") == "2026-03-02"
    assert page.text_of("textarea", lines=True) == LATER


def test_the_form_keeps_no_draft(planner):
    (form,) = planner.get(PATH).all("form")
    assert "data-draft" not in form
    assert "not kept" in planner.get(PATH).words


FAR = "Lorem ipsum dolor sit amet. " * 20


def test_only_the_words_around_what_counted_are_shown(planner):
    apart = f"{NO}\n\n{FAR}\n \nYour application was unsuccessful.\n\n{FAR}"
    assert reading(planner, apart).text_of("blockquote") == f"{NO}Your application was unsuccessful."
    assert len(reading(planner, f"{FAR}{NO} {FAR}").text_of("blockquote")) < 300
    assert len(reading(planner, f"{NO} {'x' * 900}").text_of("blockquote")) < 300


def test_what_is_cut_off_is_shown_to_be(planner):
    quote = reading(planner, f"{FAR}{NO} {FAR}").text_of("blockquote")
    assert quote.startswith("… ")
    assert quote.endswith(" …")
    assert reading(planner, f"Hi Sam,\n\n{NO}\n\n{FAR}").text_of("blockquote") == NO


def test_an_unknown_opportunity_is_not_there(planner):
    assert planner.get("/opportunities/zz/reply").status == 404
    assert planner.ask("POST", "/opportunities/zz/reply", {"reply": NO}).status == 404
