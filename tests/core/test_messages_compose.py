"""One message from its facts: where its words come from, and that nothing typed can do harm."""

import datetime as dt
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.errors import BadInput
from followup_core.messages import Person, Record, Sender, channels, compose, situations
from followup_core.messages.letter import count_words, split_letter
from followup_core.messages.marks import Part, clean, mark, split

DANA = Person("Dana Lee", "Dana")
SAM = Sender("Sam Rivera", phone="555 0142")
ANALYST = Record("Contoso", "data analyst", dt.date(2026, 3, 3))
FACTS = {"detail": "the move from spreadsheets to dbt", "fit_point": "I led the same change for two teams"}

ANY_TEXT = st.text(max_size=60)
PEOPLE = st.builds(Person, ANY_TEXT, ANY_TEXT, ANY_TEXT, ANY_TEXT)
SENDERS = st.builds(Sender, ANY_TEXT, ANY_TEXT, ANY_TEXT)
RECORDS = st.builds(Record, ANY_TEXT, ANY_TEXT, st.none() | st.dates())
TEXTS = st.sampled_from(
    [
        (kind, channel, tone)
        for kind in situations.values()
        for channel in kind.channels
        for tone in channels[channel].tones
    ]
)


def thank_you(recipient=DANA, sender=SAM, record=ANALYST, tone="standard", variant=0, **facts):
    return compose("ty-interview", "email", tone, recipient, sender, record, FACTS | facts, variant)


@pytest.mark.parametrize(
    ("sent_on", "said"),
    [
        (None, "Thank you for your time on Tuesday."),
        (dt.date(2026, 3, 3), "Thank you for your time today."),
        (dt.date(2026, 3, 4), "Thank you for your time yesterday."),
        (dt.date(2026, 3, 5), "Thank you for your time on Tuesday."),
        (dt.date(2026, 3, 10), "Thank you for your time on Tuesday 3 March."),
        (dt.date(2026, 3, 2), "Thank you for your time on Tuesday."),
    ],
)
def test_the_day_is_said_as_on_the_day_it_goes_out(sent_on, said):
    people = DANA, SAM, ANALYST
    draft = compose("ty-interview", "email", "standard", *people, FACTS, sent_on=sent_on)
    assert said in draft.body
    without_day = compose("ty-interview", "email", "standard", DANA, SAM, Record("Contoso", "x"), FACTS)
    assert "Thank you for your time." in without_day.body


def test_a_card_that_comes_by_post_never_says_today():
    people = DANA, SAM, ANALYST
    draft = compose("ty-interview", "card", "standard", *people, FACTS, sent_on=ANALYST.interview_on)
    assert "on Tuesday" in draft.body
    assert "today" not in draft.body


@given(
    text=TEXTS, recipient=PEOPLE, sender=SENDERS, record=RECORDS, data=st.data(), variant=st.integers(0, 9)
)
def test_any_facts_make_one_letter(text, recipient, sender, record, data, variant):
    kind, channel, tone = text
    facts = {
        slot.id: data.draw(st.sampled_from(slot.choices) if slot.choices else ANY_TEXT, slot.id)
        for slot in kind.slots
    }
    draft = compose(kind.id, channel, tone, recipient, sender, record, facts, variant)
    assert "".join(part.text for part in draft.parts) == draft.body
    assert all(part.text for part in draft.parts)
    assert "\n" not in draft.subject
    assert not re.search("[\ue000-\uf8ff\x00-\x08\ud800-\udfff]", draft.subject + draft.body)
    for part in draft.parts:
        if part.origin != "template":
            assert "\n" not in part.text
    assert {
        part.origin.removeprefix("gap:") for part in draft.parts if part.origin.startswith("gap:")
    } <= set(draft.missing)


@pytest.mark.parametrize(
    "typed", ["{{ 7 * 7 }}", "{% for x in y %}", "{# secret #}", "${7*7}", "{{ sender.__class__ }}"]
)
def test_what_people_type_is_never_a_template(typed):
    draft = thank_you(Person(typed, typed), Sender(typed), Record(typed, typed), detail=typed)
    assert draft.body.count(typed) == 5
    assert "49" not in draft.body


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\u2028", "\x85", "\v"])
def test_a_pasted_line_break_makes_no_new_line(separator):
    pasted = f"Sam{separator}{separator}Bcc: all@example.org"
    draft = thank_you(sender=Sender(pasted), record=Record(pasted, pasted), detail=pasted)
    assert "Sam Bcc: all@example.org" in draft.body
    assert "\n" not in draft.subject
    assert len(draft.body.split("\n\n")) == len(thank_you().body.split("\n\n"))


def test_the_parts_tell_what_came_from_whom():
    origins = {part.origin: part.text for part in thank_you().parts}
    assert origins["slot:detail"] == "the move from spreadsheets to dbt"
    assert origins["slot:fit_point"] == "I led the same change for two teams"
    assert origins["record:company"] == "Contoso"
    assert origins["record:recipient"] == "Dana"


def test_a_gap_stands_where_something_is_missing():
    draft = compose("ty-interview", "email", "standard", DANA, SAM, Record("", "", None), {"detail": "   "})
    assert draft.missing == ("detail", "fit_point", "role", "company")
    assert "Our conversation about [one thing you talked about] has stayed with me" in draft.body
    assert "in the [role] role at [company]." in draft.body


def test_a_check_in_without_its_day_shows_that():
    draft = compose("checkin-open", "email", "standard", DANA, SAM, Record("Contoso", "data analyst"), {})
    assert draft.missing == ("interview_on",)
    assert "on [day of the interview] about" in draft.body


def test_the_words_counted_are_those_of_the_text():
    for variant in range(4):
        draft = thank_you(variant=variant)
        assert draft.words == count_words(split_letter(draft.body).text)


def test_a_company_that_ends_in_a_full_stop_gets_no_second_one():
    body = thank_you(record=Record("Contoso Inc.", "data analyst")).body
    assert "at Contoso Inc.\n" in body
    assert "Inc. ." not in body


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("the Head of Data", "in the Head of Data role at"),
        ("The  analyst", "in the analyst role at"),
        ("summer internship", "in the summer internship at"),
        ("Marketing", "in the Marketing role at"),
        ("an MRI technician", "in the MRI technician role at"),
    ],
)
def test_a_role_fits_its_sentence(role, said):
    assert said in thank_you(record=Record("Contoso", role)).body


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("analyst", "as an analyst at"),
        ("UX researcher", "as a UX researcher at"),
        ("Marketing", "in the Marketing role at"),
    ],
)
def test_a_panel_note_says_what_one_would_work_as(role, said):
    record = Record("Contoso", role)
    assert said in compose("ty-panel-member", "email", "standard", DANA, SAM, record, {"detail": "x"}, 2).body


@pytest.mark.parametrize(
    ("recipient", "tone", "greeting"),
    [
        (Person("Dana Lee", "Dana"), "standard", "Hello Dana,"),
        (Person("Dana Lee", "Dana"), "casual", "Hi Dana,"),
        (Person("Dana Lee", "Dana"), "formal", "Dear Dana Lee,"),
        (Person("Dana Lee"), "standard", "Hello Dana Lee,"),
        (Person("Dr. Dana Lee", title="Dr."), "formal", "Dear Dr. Lee,"),
        (Person("Zhang Wei", "Wei", "Professor"), "formal", "Dear Professor Zhang,"),
        (Person("Ana de la Cruz", "", "Dr"), "formal", "Dear Dr de la Cruz,"),
        (Person("María García López", "", "Dra."), "formal", "Dear Dra. María García López,"),
        (Person("Jean-Luc O’Neill", "Jean-Luc"), "casual", "Hi Jean-Luc,"),
        (Person("Sukarno", title="Mr"), "formal", "Dear Mr Sukarno,"),
        (Person("", "Dana"), "formal", "Dear Dana,"),
        (Person(""), "standard", "Hello [name],"),
    ],
)
def test_people_are_greeted_as_far_as_they_are_known(recipient, tone, greeting):
    assert thank_you(recipient, tone=tone).body.startswith(greeting + "\n")


def test_their_own_closing_is_copied_where_the_tone_allows():
    reader = Person("Dana Lee", "Dana", sign_off="Warmly,")
    assert "\n\nWarmly,\nSam Rivera" in thank_you(reader).body
    assert "\n\nKind regards,\nSam Rivera" in thank_you(reader, tone="formal").body


def test_a_signature_has_what_is_known():
    assert thank_you(sender=Sender("Sam Rivera")).body.endswith(",\nSam Rivera")
    assert thank_you(sender=Sender("Sam Rivera", "sam@example.org", "555")).body.endswith(
        "\n555\nsam@example.org"
    )


def test_a_question_about_timing_comes_only_when_it_is_wanted():
    assert "?" not in thank_you().body
    assert thank_you(ask_timeline="yes").body.count("?") == 1
    quiet = compose("checkin-open", "email", "standard", DANA, SAM, ANALYST, {"ask_timeline": "no"})
    assert "?" not in quiet.body
    assert "whenever there is something to tell" in quiet.body


def test_an_offer_cannot_be_answered_by_accident():
    draft = compose("offer-answer", "email", "standard", DANA, SAM, ANALYST, {})
    assert draft.missing == ("answer",)
    assert "accept the" not in draft.body


def test_long_facts_push_out_friendly_words_and_never_the_facts():
    record = Record(
        "The Northern Institute for Water, Soil and Climate",
        "Programme Officer for Monitoring and Evaluation",
    )
    news = "I finished my diploma, and the dam you described to me was my final project"
    draft = compose("keep-in-touch", "linkedin_invitation", "standard", DANA, SAM, record, {"news": news})
    assert len(draft.body) <= channels["linkedin_invitation"].characters
    assert news in draft.body
    assert record.company in draft.body


@pytest.mark.parametrize(
    ("change", "named", "known"),
    [
        ({"situation": "ty-nobody"}, "situation", "ty-interview"),
        ({"channel": "pigeon"}, "channel", "email, card"),
        ({"tone": "cheeky"}, "tone", "formal, standard, casual"),
        ({"facts": {"detial": "x"}}, "facts", "detail, fit_point"),
        ({"facts": {"ask_timeline": "maybe"}}, "facts.ask_timeline", "no, yes"),
        ({"variant": -1}, "variant", "0"),
    ],
)
def test_what_does_not_exist_is_refused_with_what_does(change, named, known):
    asked = {
        "situation": "ty-interview",
        "channel": "email",
        "tone": "standard",
        "facts": {},
        "variant": 0,
    } | change
    with pytest.raises(BadInput, match=re.escape(known)) as refusal:
        compose(recipient=DANA, sender=SAM, record=ANALYST, **asked)
    assert refusal.value.field == named


@given(st.text())
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)


@given(st.lists(st.text(st.characters(exclude_categories=["Co"]))))
def test_marks_come_off_as_they_went_on(texts):
    marked = "; ".join(mark(number, clean(text)) for number, text in enumerate(texts))
    parts = split(marked, [f"slot:{number}" for number in range(len(texts))])
    assert "".join(part.text for part in parts) == "; ".join(map(clean, texts))
    assert all(one.origin != "template" or other.origin != "template" for one, other in pairwise(parts))
    assert all(isinstance(part, Part) for part in parts)


@pytest.mark.parametrize("situation", ["checkin-open", "checkin-past-date"])
@pytest.mark.parametrize("tone", ["formal", "standard", "casual"])
@pytest.mark.parametrize("variant", range(4))
def test_a_check_in_that_is_the_first_thanks_does_not_thank_again(situation, tone, variant):
    def body(thanked):
        given = {"thanked": thanked} | ({"expected": "2026-03-13"} if "date" in situation else {})
        return compose(situation, "email", tone, DANA, SAM, ANALYST, given, variant).body

    repeated = r"[Tt]hank(?:s| you) (?:again|once more) for"
    assert re.search(repeated, body("yes"))
    assert not re.search(repeated, body("no"))
    assert re.search(r"[Tt]hank(?:s| you) for", body("no"))
