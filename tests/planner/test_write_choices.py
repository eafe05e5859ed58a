"""Other choices on the desk: the letter follows, hand edits stay, and what leaves is what is shown."""

import base64
import dataclasses
from email import message_from_bytes
from email.policy import default

import pytest

from followup_core.exchange.eml import DRAFT
from followup_core.messages import situations
from followup_core.record import Event, Me, Template
from tests.planner.conftest import TEXT, THANKED, Planner, opportunity, person

WRITE = "/opportunities/c1/write/thank_you"
SLOTS = {"person": "dana", "slot-detail": "the move to dbt", "slot-fit_point": "I led the same change"}
SENT = {"kind": "thank_you", "event-day": "2026-03-03", "event-time": "18:00"}


@pytest.fixture
def planner():
    planner = Planner(opportunity(), Me(name="Sam Rivera", email="sam@example.com", phone="555 0142"))
    planner.now = "2026-03-03T19:00:00Z"
    return planner


def preview(planner, **more):
    return planner.ask("POST", f"{WRITE}/preview", SLOTS | {k.replace("_", "-"): v for k, v in more.items()})


def hand(page):
    """What a page sends back of the edits it holds."""
    names = ("subject-from", "body-from", "subject", "body")
    typed = {name: page.value(name) for name in names if any(a.get("name") == name for _, a in page.tags)}
    if page.all("textarea", name="body"):
        typed["body"] = page.text_of("textarea", lines=True)
    return typed


def edited(planner, old, new):
    opened = preview(planner, edit="yes")
    typed = hand(opened)
    assert old in typed["body"]
    return typed | {"body": typed["body"].replace(old, new)}


def test_another_situation_channel_and_tone_are_picked_on_the_same_screen(planner):
    page = planner.ask(
        "POST", WRITE, SLOTS | {"restore": "yes", "situation": "ty-final-onsite", "tone": "formal"}
    )
    assert page.status == 200
    assert "Dear Dana Lee," in page.text_of("article")
    assert page.value("slot-fit_point") is None or "I led" in page.words
    card = planner.ask("POST", WRITE, SLOTS | {"restore": "yes", "channel": "card"})
    assert "Subject:" not in card.text_of("article")
    assert "of at most 80 words" in card.words
    assert not [href for href in card.links() if href.startswith("mailto:")]


@pytest.mark.parametrize("path", ["thank_you", "ty-interview", "ty-final-onsite"])
def test_thanks_ask_for_no_date_at_a_pace_that_keeps_the_question_for_the_check_in(planner, path):
    page = planner.get(f"/opportunities/c1/write/{path}")
    assert "happens next" not in page.text_of("article")
    assert "Leave their schedule alone" not in page.words


def test_choices_that_do_not_go_together_are_brought_together(planner):
    page = planner.ask(
        "POST", WRITE, SLOTS | {"restore": "yes", "situation": "x", "channel": "fax", "tone": "rude"}
    )
    assert page.status == 200
    assert page.text_of("summary").startswith("Thank-you after an interview · Email · Standard")


def test_choices_are_kept_with_the_slots(planner):
    kept = planner.ask("POST", WRITE, SLOTS | {"tone": "casual", "situation": "ty-belated"})
    again = planner.get(kept.location)
    assert "A thank-you that is late · Email · Casual" in again.text_of("summary")
    assert again.text_of("article").count("Hi Dana,") == 1


def test_hand_edits_stay_when_a_slot_changes(planner):
    typed = edited(planner, "Thank you again for a good conversation.", "See you at the meetup.")
    page = preview(planner, **{"slot-detail": "her chess club"}, **typed)
    assert "her chess club" in page.text_of("article")
    assert page.text_of("ins") == "See you at the meetup."
    assert "to decide" not in page.words


def test_a_gap_is_filled_in_an_edited_letter_and_an_added_line_stays(planner):
    planner.put(Me())
    typed = edited(planner, "[your name]", "[your name]\nP.S. I left my umbrella.")
    page = preview(planner, my_name="Ada", **typed)
    assert "Ada P.S. I left my umbrella." in page.text_of("article")
    assert "to decide" not in page.words
    assert "[your name]" not in page.text_of("article")


def test_a_sentence_changed_on_both_sides_is_shown_in_both_ways_and_settled(planner):
    typed = edited(planner, "Thank you for your time today.", "It was a joy to meet you all.")
    page = preview(planner, tone="casual", **typed)
    assert "one place to decide" in page.words
    assert "It was a joy to meet you all." in page.text_of("article")
    assert "Thanks for" in page.text_of("dd")
    settled = preview(planner, tone="casual", settle="new-body-0", **hand(page))
    assert "It was a joy" not in settled.text_of("article")
    mine = preview(planner, tone="casual", settle="mine-body-0", **hand(page))
    assert "It was a joy" in mine.text_of("article")
    assert "to decide" not in settled.words + mine.words


def test_edits_are_kept_sent_and_can_be_taken_back(planner):
    typed = edited(planner, "Best regards,", "Warm greetings from the train,")
    kept = planner.ask("POST", WRITE, SLOTS | typed)
    again = planner.get(kept.location)
    assert "Warm greetings from the train," in again.text_of("article")
    assert "Warm greetings" not in preview(planner, plain="yes", **hand(again)).text_of("article")
    assert planner.ask("POST", "/opportunities/c1/sent", SLOTS | SENT | hand(again)).status == 303
    (message,) = planner.shelf.sheet().messages("c1")
    assert "Warm greetings from the train," in message.body


def test_edits_that_were_taken_back_can_be_put_back_while_there_are_no_new_ones(planner):
    typed = edited(planner, "Best regards,", "Warm greetings from the train,")
    without = preview(planner, plain="yes", **typed)
    assert "Warm greetings" not in without.text_of("article")
    assert "Your edits are out" in without.text_of("p")
    gone = {field["name"]: field["value"] for field in without.all("input") if "value" in field}
    later = preview(planner, **SLOTS | gone | {"slot-fit_point": "I ran the same change"})
    gone = {field["name"]: field["value"] for field in later.all("input") if "value" in field}
    back = preview(planner, **SLOTS | gone | {"mine-again": "yes"})
    assert "Warm greetings from the train," in back.text_of("article")
    assert "Your edits are out" not in back.words
    new = preview(planner, **SLOTS | gone | edited(planner, "Best regards,", "Yours,"))
    assert "Your edits are out" not in new.words
    assert not [field for field in new.all("input") if field["name"].startswith("was-")]


def test_what_is_said_about_the_text_follows_while_it_is_typed(planner):
    typed = edited(planner, "Best regards,", "Yours,")
    page = preview(planner, part="about", edit="yes", **typed)
    assert not page.all("textarea")
    assert "of at most 150 words" in page.words


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [("body", "x" * 6000, "6,000 characters"), ("subject", "y" * 300, "300 characters")],
)
def test_an_edit_that_can_not_be_kept_is_shown_again_with_the_reason(planner, field, value, words):
    typed = edited(planner, "Best regards,", "Yours,") | {field: value}
    page = planner.ask("POST", WRITE, SLOTS | typed | {"edit": "yes"})
    assert page.status == 422
    assert words in page.words
    assert value in page.html


def test_moments_noted_after_the_interview_are_offered(planner):
    dana = person("dana", "Dana Lee", given="Dana", moment="her chess club")
    planner.put(opportunity(interviewers=(dana,), details=("the tour of the yard",)))
    page = planner.get(WRITE)
    assert page.value("slot-detail") == "her chess club"
    chips = page.all("button", **{"data-fill": "slot-detail"})
    assert len(chips) == 2
    assert "the tour of the yard" in page.words


def test_the_mail_file_opens_as_a_draft_and_says_what_the_letter_says(planner):
    page = preview(planner)
    (button,) = page.all("button", **{"data-type": "message/rfc822"})
    assert button["data-download"] == "contoso-ty-interview.eml"
    mail = message_from_bytes(base64.b64decode(button["data-content"]), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "Dana Lee <dana.lee@contoso.example>"
    assert mail["From"] == "Sam Rivera <sam@example.com>"
    assert mail["Subject"] in page.words
    assert " ".join(mail.get_content().split()) in page.text_of("article")


@pytest.mark.parametrize(
    "evil", ["Dana\r\nBcc: all@example.org", "Dana\u2028Bcc: all@example.org", "D" * 5000]
)
def test_names_and_subjects_inject_no_header(planner, evil):
    fields = SLOTS | {
        "person": "-",
        "to-name": evil,
        "to-email": "a@b.example\r\nBcc: x@y.example",
        "edit": "yes",
    }
    fields |= {"subject": evil, "subject-from": "x", "body": "Hello", "body-from": "Hello"}
    page = planner.ask("POST", f"{WRITE}/preview", fields)
    assert page.status == 200
    for button in page.all("button", **{"data-type": "message/rfc822"}):
        mail = message_from_bytes(base64.b64decode(button["data-content"]), policy=default)
        assert {*mail.keys()} <= {
            *DRAFT,
            "From",
            "To",
            "Subject",
            "Content-Type",
            "Content-Transfer-Encoding",
            "MIME-Version",
        }
    for href in page.links():
        assert "bcc=" not in href.lower()
        assert "%0A" not in href.partition("body=")[0]


def test_a_phone_script_is_a_card_to_read_from_with_a_clock(planner):
    page = planner.ask(
        "POST", "/opportunities/c1/write/check_in", {"restore": "yes", "person": "dana", "channel": "phone"}
    )
    assert page.all("button", **{"data-timer": "script-time"})
    assert page.all("progress", id="script-time", max="90")
    assert "Is this a good moment?" in page.text_of("article")
    assert "I called" in page.text_of("summary")


def test_what_was_written_to_a_person_stands_beside_the_next_letter(planner):
    planner.put(opportunity(events=(THANKED,)), TEXT)
    page = planner.get("/opportunities/c1/write/check_in")
    assert "What you wrote to Dana Lee before" in page.words
    assert "Thank you for your time on Tuesday." in page.words


def test_a_message_to_someone_else_counts_as_no_thanks_to_those_who_were_there(planner):
    fields = SLOTS | SENT | {"person": "-", "to-name": "Robin Park", "situation": "ty-coordinator"}
    assert planner.ask("POST", "/opportunities/c1/sent", fields).status == 303
    (event,) = planner.opportunity("c1").current.events
    assert (event.kind, event.to) == ("other", "")
    assert "Hello Robin Park," in planner.shelf.sheet().messages("c1")[0].body
    assert planner.get(f"/opportunities/c1/news/{event.id}").status == 200


@pytest.mark.parametrize("situation", situations)
def test_every_situation_can_be_written_and_noted_as_sent(planner, situation):
    path = f"/opportunities/c1/write/{situation}"
    page = planner.get(path)
    assert page.status == 200
    assert page.faults() == []
    typed = {f"slot-{slot.id}": slot.example for slot in situations[situation].slots}
    fields = SENT | typed | {"kind": situation, "person": "dana"}
    sent = planner.ask("POST", "/opportunities/c1/sent", fields)
    assert sent.status == 303
    assert planner.get(sent.location).status == 200


def test_all_situations_are_offered_where_one_writes_something_else(planner):
    page = planner.get("/opportunities/c1/write")
    assert page.status == 200
    assert {f"#/opportunities/c1/write/{key}" for key in situations} <= {*page.links()}


def test_a_deadline_is_known_from_the_offer_that_was_noted(planner):
    offer = Event(id="o1", type="competing_offer", at=THANKED.at, deadline=THANKED.at.replace(day=20))
    planner.put(opportunity(events=(offer,)))
    assert "Friday 20 March" in planner.get("/opportunities/c1/write/offer_notice").text_of("article")


def test_a_text_of_ones_own_is_filled_where_it_fits(planner):
    planner.put(
        Template(id="t1", name="Short", situation="ty-interview", text="Subject: Hi\n\nI liked {{ detail }}.")
    )
    page = planner.ask("POST", WRITE, SLOTS | {"restore": "yes", "template": "t1"})
    assert "I liked the move to dbt." in page.text_of("article")
    elsewhere = planner.ask("POST", WRITE, SLOTS | {"restore": "yes", "template": "t1", "channel": "card"})
    assert "I liked the move" not in elsewhere.text_of("article")


def test_a_bad_text_never_loses_a_letter(planner):
    good = Template(
        id="t1", name="Short", situation="ty-interview", text="Subject: Hi\n\nI liked {{ detail }}. Truly."
    )
    planner.put(good)
    typed = SLOTS | {"template": "t1", "edit": "yes"}
    opened = planner.ask("POST", f"{WRITE}/preview", typed)
    edits = hand(opened)
    edits["body"] = edits["body"].replace("Truly.", "Very much.")
    planner.ask("POST", WRITE, typed | edits)
    planner.put(dataclasses.replace(good, text="{{ oops() }}"))
    page = planner.get(f"{WRITE}/dana")
    assert "I liked the move to dbt. Very much." in page.text_of("article")
    assert "Your own text could not be used: line 1." in page.words
    assert "#/texts/t1" in page.links()
