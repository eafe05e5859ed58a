"""English that survives what people type, and letters that can be taken apart again."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.messages import grammar
from followup_core.messages.elements import mentions
from followup_core.messages.letter import count_words, paragraphs, sentences, split_letter
from followup_core.messages.people import surname


@pytest.mark.parametrize(
    "words",
    [
        *(
            "analyst",
            "HR lead",
            "MRI technician",
            "X-ray technician",
            "hourly worker",
            "honorary fellow",
            "SEO writer",
        ),
        *(
            "R programmer",
            "L&D partner",
            "11th-grade teacher",
            "8-bit engineer",
            "economist",
            "économiste",
            "Öko-Planerin",
        ),
        *(
            "IT manager",
            "usher",
            "uninsured driver",
            "urban planner",
            "FP&A analyst",
            "EU policy officer",
            "artist",
        ),
        "umbrella maker",
        "underwriter",
    ],
)
def test_an_goes_before_a_vowel_that_is_heard(words):
    assert grammar.article(words) == "an"


@pytest.mark.parametrize(
    "words",
    [
        *(
            "UX researcher",
            "user researcher",
            "union organiser",
            "European buyer",
            "one-to-one tutor",
            "usability tester",
        ),
        *(
            "NASA engineer",
            "SAS programmer",
            "university lecturer",
            "utility worker",
            "urologist",
            "uranium geologist",
        ),
        *(
            "ukulele teacher",
            "data analyst",
            "nurse",
            "QA tester",
            "3D artist",
            "SENIOR NURSE",
            "C++ developer",
            "UI designer",
        ),
        *("unicorn tamer", "hospital porter", "ewe keeper", "1st officer"),
    ],
)
def test_a_goes_before_a_consonant_that_is_heard(words):
    assert grammar.article(words) == "a"


@pytest.mark.parametrize(
    ("typed", "fitted"),
    [
        ("The move to dbt.", "the move to dbt"),
        ("how you plan", "how you plan"),
        ("That they plan by hand", "how they plan by hand"),
        ("Kubernetes at night", "Kubernetes at night"),
        ("the offer from Acme Inc.", "the offer from Acme Inc."),
        ("A UX study...", "a UX study"),
        ("", ""),
    ],
)
def test_a_phrase_fits_into_a_sentence(typed, fitted):
    assert grammar.phrase(typed) == fitted


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("i led two teams", "I led two teams."),
        ("iOS is what I know best!", "iOS is what I know best!"),
        ("ten years in the same kitchen", "What I would bring is ten years in the same kitchen."),
        ("Ten years in the same kitchen.", "What I would bring is ten years in the same kitchen."),
        ("My team calls me “the glue.”", "My team calls me “the glue.”"),
    ],
)
def test_a_sentence_is_whole(typed, whole):
    assert "".join(grammar.sentence(typed, "What I would bring is")) == whole


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-03-13", "Friday 13 March"),
        ("2026-02-31", "2026-02-31"),
        ("by Friday", "Friday"),
        ("the end of the week", "the end of the week"),
        ("Until 3 May.", "3 May"),
    ],
)
def test_a_date_is_said_as_people_say_it(typed, said):
    assert grammar.spoken_date(typed) == said


@given(st.dates())
def test_every_day_has_an_english_name(day):
    assert grammar.long_date(day) == f"{grammar.day_name(day)} {day.day} {grammar.month_name(day)}"
    assert grammar.day_name(day) == grammar.day_name(day + dt.timedelta(7)) if day.year < 9999 else True


@given(st.text(max_size=40))
def test_any_role_gets_its_words(role):
    assert grammar.article(role) in ("a", "an")
    before, after = grammar.around_role_as(role)
    assert f"{before}{role}{after}".split()
    grammar.phrase(role)
    grammar.sentence(role)


@pytest.mark.parametrize(
    ("name", "given_name", "expected"),
    [
        ("Maria van der Berg", "", "van der Berg"),
        ("Maria van der Berg", "Maria", "van der Berg"),
        ("John Q. Public", "", "Public"),
        ("Dana Lee, PhD", "", "Lee"),
        ("Mary Jane Watson", "", ""),
        ("Mary Jane Watson", "Mary Jane", "Watson"),
        ("Zhang Wei", "Wei", "Zhang"),
        ("Cher", "", ""),
        ("Zoë Núñez-O’Hara", "", "Núñez-O’Hara"),
    ],
)
def test_a_surname_is_found_only_where_it_is_sure(name, given_name, expected):
    assert surname(name, given_name) == expected


def test_a_letter_comes_apart_whoever_wrote_it():
    body = "Good morning Dr. Lee,\nthank you, all of you.\n\nI enjoyed it.\n\nAll the very best,\nSam\n+1 555"
    assert split_letter(body).greeting == "Good morning Dr. Lee,"
    assert split_letter(body).text == "thank you, all of you.\n\nI enjoyed it."
    assert split_letter(body).signature == "All the very best,\nSam\n+1 555"


@pytest.mark.parametrize("body", ["", "Thank you.", "Hello", "Dear Dana,", "Best,\nSam"])
def test_a_scrap_of_a_letter_comes_apart_too(body):
    letter = split_letter(body)
    assert " ".join(" ".join(letter).split()) == " ".join(body.split())


@given(st.text())
def test_no_word_is_lost_or_made_when_a_letter_is_taken_apart(body):
    assert "".join(split_letter(body)).split() == body.split() or sum(
        map(count_words, split_letter(body))
    ) == count_words(body)
    assert " ".join(sentences(body)).split() == body.split()
    assert " ".join(paragraphs(body)).split() == body.split()


def test_a_shortened_word_ends_no_sentence():
    text = "Dr. Lee of Contoso Inc. spoke with J. Smith, e.g. about rotas. We met at St. Mary's! Was it fun?"
    assert len(sentences(text)) == 3


def test_a_fact_counts_as_mentioned_when_most_of_its_words_are_there():
    assert mentions("We moved from paper to one shared list.", "the move from paper to one shared list")
    assert not mentions("I enjoyed our conversation.", "the move from paper to one shared list")
    assert not mentions("anything", "")
