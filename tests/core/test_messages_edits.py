"""Hand edits: nothing a person typed is lost, and the rest follows its facts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.messages import Person, Record, Sender, compose
from followup_core.messages.edits import merge

LETTER = "Hello Dana,\n\nThank you for today. I enjoyed it.\n\nI would be glad to join.\n\nBest regards,\nSam"

sentence = st.lists(
    st.sampled_from(("you", "we", "talk", "work", "the", "a", "move", "rota", "night")), max_size=6
).map(lambda words: " ".join(words).capitalize() + ".")
paragraph = st.lists(sentence, max_size=3).map(" ".join)
letters = st.lists(paragraph, max_size=4).map("\n\n".join)
texts = letters | st.text(max_size=60)


@given(texts, texts)
def test_without_hand_edits_the_new_text_stands(base, new):
    merged = merge(base, base, new)
    assert (merged.text, merged.base, merged.conflicts) == (new, new, ())


@given(texts, texts)
def test_without_new_facts_the_edited_text_stands(base, mine):
    merged = merge(base, mine, base)
    assert (merged.text, merged.base, merged.conflicts) == (mine, base, ())


@given(texts, texts)
def test_the_same_change_on_both_sides_is_no_conflict(base, mine):
    merged = merge(base, mine, mine)
    assert (merged.text, merged.conflicts) == (mine, ())


@given(texts, texts, texts)
def test_every_word_typed_by_hand_is_still_there(base, mine, new):
    words = re.compile(r"\S+")
    typed = set(words.findall(mine)) - set(words.findall(base))
    kept = words.findall(merge(base, mine, new).text)
    assert all(any(word in there for there in kept) for word in typed)


@given(texts, texts, texts)
def test_all_three_texts_can_be_read_from_the_passages(base, mine, new):
    passages = merge(base, mine, new).passages
    assert tuple("".join(side) for side in zip(*passages, strict=True)) == (
        (base, mine, new) if passages else ()
    )


@given(texts, texts, texts)
def test_what_is_undecided_stays_undecided(base, mine, new):
    merged = merge(base, mine, new)
    again = merge(merged.base, merged.text, new)
    assert again.text == merged.text
    assert bool(again.conflicts) == bool(merged.conflicts)


@given(texts, texts, texts, st.sampled_from(["mine", "new"]))
def test_deciding_ends_the_conflicts_one_by_one(base, mine, new, take):
    merged = merge(base, mine, new)
    for left in range(len(merged.conflicts), 0, -1):
        assert len(merged.conflicts) == left
        merged = merged.settle(0, take)
    assert merged.conflicts == ()
    assert merge(merged.base, merged.text, new).conflicts == ()


def test_a_changed_slot_updates_its_place_in_an_edited_letter():
    def letter(detail):
        facts = {"detail": detail, "fit_point": "I led the same change"}
        record = Record("Contoso", "data analyst")
        return compose(
            "ty-interview", "email", "standard", Person("Dana Lee"), Sender("Sam"), record, facts
        ).body

    before, after = letter("the move to dbt"), letter("the chess club")
    mine = before.replace("Thank you again for a good conversation.", "See you at the meetup, perhaps.")
    merged = merge(before, mine, after)
    assert "the chess club" in merged.text
    assert "See you at the meetup, perhaps." in merged.text
    assert merged.conflicts == ()


@pytest.mark.parametrize("fit", ["I led the same change", "ten years of tax audits"])
def test_a_gap_in_an_edited_sentence_is_filled_by_its_field(fit):
    def letter(detail="", fit_point="", name=""):
        facts = {"detail": detail, "fit_point": fit_point}
        record = Record("Contoso", "data analyst")
        return compose("ty-interview", "email", "standard", Person("Dana Lee"), Sender(name), record, facts)

    before = letter()
    assert "[your name]" in before.body
    mine = before.body.replace("[one thing", "truly [one thing").replace("[your name]", "[your name]\n555")
    mine = mine.replace("I would be glad", "I’d love")
    after = letter("the chess club", fit, "Ada")
    merged = merge(before.body, mine, after.body, after.filled)
    assert (merged.conflicts, merged.text.endswith("\nAda\n555")) == ((), True)
    assert "truly the chess club" in merged.text
    assert ". I’d love" in merged.text
    assert "[" not in merged.text
    assert fit in merged.text


def test_a_word_and_a_slot_in_one_sentence_are_both_kept():
    base = "What you said about the move to dbt has stayed with me."
    mine = "What you said about the move to dbt has stuck with me."
    merged = merge(base, mine, "What you said about the chess club has stayed with me.")
    assert merged.text == "What you said about the chess club has stuck with me."


@pytest.mark.parametrize(
    ("take", "words"), [("mine", "I loved every minute."), ("new", "It was a pleasure.")]
)
def test_a_sentence_that_both_changed_is_shown_in_both_ways(take, words):
    mine = LETTER.replace("I enjoyed it.", "I loved every minute.")
    merged = merge(LETTER, mine, LETTER.replace("I enjoyed it.", "It was a pleasure."))
    (conflict,) = merged.conflicts
    assert tuple(conflict) == ("I enjoyed it.", "I loved every minute.", "It was a pleasure.")
    assert merged.text == mine
    assert words in merged.settle(0, take).text
    assert merged.settle(7, take) == merged


def test_a_paragraph_added_by_hand_stays_in_its_place():
    mine = LETTER.replace("I would be glad", "P.S. My tram was late.\n\nI would be glad")
    merged = merge(LETTER, mine, LETTER.replace("Thank you for today.", "Thank you for Tuesday."))
    assert merged.text == mine.replace("today", "Tuesday")


def test_lines_and_sentences_added_beside_a_changed_one_are_no_conflict():
    signed = LETTER.replace("Sam", "Sam\nP.S. My tram was late.")
    merged = merge(LETTER, signed, LETTER.replace("Sam", "Samira"))
    assert (merged.text, merged.conflicts) == (signed.replace("Sam", "Samira"), ())
    more = LETTER.replace("I enjoyed it.", "Truly. I enjoyed it. My tram was late.")
    merged = merge(LETTER, more, LETTER.replace("I enjoyed it.", "It was a pleasure."))
    assert (merged.text, merged.conflicts) == (more.replace("I enjoyed it.", "It was a pleasure."), ())


def test_a_line_added_beside_a_conflict_is_never_dropped_with_it():
    mine = LETTER.replace("Sam", "Bo\nP.S. My tram was late.")
    merged = merge(LETTER, mine, LETTER.replace("Sam", "Samira"))
    (conflict,) = merged.conflicts
    assert tuple(conflict) == ("Sam", "Bo", "Samira")
    assert merged.settle(0, "new").text.endswith("Samira\nP.S. My tram was late.")
