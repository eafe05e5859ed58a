"""What a spelling checker found is sifted: slips stay; names, trade words and other spellings go."""

import json
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.checks import Example, check, order, read_request, sample
from followup_core.checks.engine.draft import Sent
from followup_core.checks.engine.spelling import Lint, read_lints, spelling
from followup_core.checks.engine.spelling_words import nearness, same_elsewhere


def written(line):
    """Give a draft with a line in it, and what is known around it."""
    return read_request(sample(Example(line, situation="ty-interview")))


def lint(draft, place, *replacements, rule="SpellCheck", kind="Spelling"):
    start = draft.body.index(place)
    return Lint(start, start + len(place), rule, kind, f"About `{place}`.", replacements)


def place(start, end, replacement):
    """Give a place as the page sends it."""
    kind = {"rule": "SpellCheck", "kind": "Spelling", "message": ""}
    return {"start": start, "end": end, "replacements": [replacement], **kind}


def found(line, place, *replacements, dialect=None, context=None, **kind):
    draft, known = written(line)
    return spelling([lint(draft, place, *replacements, **kind)], draft, context or known, dialect)


def test_a_slip_is_a_finding_of_typo_with_its_right_form():
    (one,) = found("The rehersal was a joy.", "rehersal", "rehearsal", "reversal")
    assert (one.check, one.severity, one.rule, one.replacement) == (
        "typo",
        "warn",
        "proofread",
        "rehearsal",
    )
    assert one.message == "“rehersal” looks like a slip of the keys."


@pytest.mark.parametrize(
    ("place", "replacements"),
    [
        ("Rehersal", ("Rehearsal",)),
        ("reHersal", ("rehearsal",)),
        ("HCAs", ("Has",)),
        ("dbt", ("debt", "dot")),
        ("whānau", ("wanna",)),
        ("soirée", ("soiree",)),
        ("kubectl", ("subject",)),
        ("dobby", ("hobby",)),
        ("scaffolded", ("scaffold",)),
        ("runbooks", ("rulebooks", "runbook's")),
        ("helpdesk", ("help desk", "helpless")),
        ("bono", ("bone",)),
        ("postgres", ("Postgres",)),
    ],
)
def test_what_may_be_a_word_is_left_alone(place, replacements):
    assert found(f"We spoke of {place} at length.", place, *replacements) == ()


@pytest.mark.parametrize(
    ("place", "replacements", "right"),
    [
        ("tommorow", ("tomorrow",), "tomorrow"),
        ("yuo", ("you", "yo"), "you"),
        ("occuring", ("occurring", "occur"), "occurring"),
        ("theres", ("theses", "there's"), "there's"),
        ("thats", ("thaws", "that", "that's"), "that's"),
        ("monday", ("Monday",), "Monday"),
        ("suport", ("sport", "support"), "support"),
        ("enginer", ("engine", "engineer"), "engineer"),
        ("hapily", ("happily", "haply"), "happily"),
    ],
)
def test_of_several_words_the_likely_one_is_offered(place, replacements, right):
    draft, context = written(f"I saw {place} there.")
    # what our own list knows is found without Harper
    own = [one.replacement for one in check(draft, context) if one.check == "typo"]
    assert own or [one.replacement for one in found(f"I saw {place} there.", place, *replacements)] == [right]


def test_two_words_run_together_are_parted():
    draft, context = written("I can call inthe morning.")
    lints = [lint(draft, "inthe", "inch"), lint(draft, "inthe", "in the", rule="SplitWords", kind="Typo")]
    (one,) = spelling(lints, draft, context)
    assert one.replacement == "in the"


def test_the_words_of_names_and_of_earlier_messages_are_known():
    line, slip = "We spoke of glimmering furnises.", ("furnises", "furnaces")
    context = written(line)[1]
    assert found(line, *slip)
    record = replace(context.record, role="minder of furnises")
    assert found(line, *slip, context=replace(context, record=record)) == ()
    sent = Sent("ty-interview", "Mina", datetime(2026, 3, 3, 9), line[:-1])
    assert found(line, *slip, context=replace(context, history=(sent,))) == ()


def test_a_moment_that_was_noted_is_spelled_by_its_writer_and_looked_at():
    line, slip = "We spoke of glimmering furnises.", ("furnises", "furnaces")
    context = written(line)[1]
    noted = replace(context, record=replace(context.record, details=("glimmering furnises",)))
    assert [one.replacement for one in found(line, *slip, context=noted)] == ["furnaces"]
    line = "I liked how the desk recieve the calls."
    noted = replace(context, record=replace(context.record, details=("how the desk recieve the calls",)))
    assert [one.replacement for one in check(written(line)[0], noted) if one.check == "typo"] == ["receive"]


def test_quotations_addresses_and_an_answered_letter_are_left_alone():
    assert found("She said “a grate day” to me.", "grate", "great") == ()
    assert found("See https://example.org/recieve for it.", "recieve", "receive") == ()
    draft, context = written("Good news.\n\nOn Monday, Mina wrote:\n> we recieve many letters")
    assert spelling([lint(draft, "recieve", "receive")], draft, context) == ()


def test_the_spelling_of_every_country_passes_until_one_is_chosen():
    assert found("The colour was right.", "colour", "color") == ()
    assert found("I did my maths.", "maths", "math") == ()
    (one,) = found("The colour was right.", "colour", "color", dialect="american")
    assert (one.message, one.replacement) == (
        "In American English “colour” is spelt “color”.",
        "color",
    )


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("organisation", "organization"),
        ("travelled", "traveled"),
        ("centre", "center"),
        ("paediatric", "pediatric"),
        ("dialogue", "dialog"),
        ("judgement", "judgment"),
        ("afterwards", "afterward"),
        ("favourite", "favorite"),
        ("defence", "defense"),
    ],
)
def test_two_countries_spell_one_word(here, there):
    assert same_elsewhere(here, there)


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("usefull", "useful"),
        ("caling", "calling"),
        ("yor", "your"),
        ("wher", "where"),
        ("responce", "response"),
    ],
)
def test_a_slip_is_no_other_country(slip, right):
    assert not same_elsewhere(slip, right)


def test_a_slip_of_grammar_says_what_harper_says():
    line = "He don't know it."
    (one,) = found(line, "don't", "doesn't", rule="PronounVerbAgreement", kind="Agreement")
    assert (one.message, one.replacement) == ("About “don't”.", "doesn't")


@pytest.mark.parametrize(
    ("line", "place", "rule", "kind"),
    [
        ("The cash book is fine.", "cash book", "CompoundNouns", "WordChoice"),
        ("We met, thanks and so on.", "met,", "SomeNewRule", "Style"),
        ("I can tell you secrets.", "secrets", "PronounVerbAgreement", "Agreement"),
        ("Hello, it's Elena.", "it's", "ItsPossessive", "Agreement"),
    ],
)
def test_rules_of_taste_and_noisy_ones_are_not_heard(line, place, rule, kind):
    assert found(line, place, "x", rule=rule, kind=kind) == ()


def test_what_our_own_checks_mark_is_not_marked_twice():
    draft, context = written("I definately saw the the ledger.")
    lints = [
        lint(draft, "definately", "definitely"),
        lint(draft, "the the", "the", rule="ToTo", kind="Typo"),
    ]
    assert spelling(lints, draft, context) == ()
    both = order([*check(draft, context), *spelling(lints, draft, context)])
    assert [one.check for one in both.first].count("typo") == 1


def test_a_text_in_another_language_is_left_alone():
    draft, context = written("Vielen herzlichen Dank")
    words = [*dict.fromkeys(word for word in draft.body.split() if word.isalpha())]
    lints = [lint(draft, word, word + word[-1]) for word in words]
    assert spelling(lints, draft, context) == ()


def test_what_was_found_in_another_text_is_dropped():
    told = {
        "text": "It was fine.",
        "lints": [place(0, 2, "x")],
    }
    assert len(read_lints(json.dumps(told), "It was fine.")) == 1
    assert read_lints(json.dumps(told), "It was fine!") == ()


def test_white_space_at_the_ends_of_a_text_may_be_gone():
    sent = json.dumps({"text": "\n It was fine. \n", "lints": [place(5, 8, "x")]})
    (one,) = read_lints(sent, "It was fine.")
    assert (one.start, one.end) == (3, 6)


@given(
    st.one_of(
        st.text(),
        st.recursive(
            st.none() | st.integers() | st.text(),
            lambda inner: (
                st.lists(inner) | st.dictionaries(st.sampled_from(["text", "lints", "start"]), inner)
            ),
        ).map(json.dumps),
    )
)
def test_whatever_is_sent_is_read_or_dropped(text):
    assert isinstance(read_lints(text, "It was fine."), tuple)


@given(st.lists(st.tuples(st.integers(-5, 400), st.integers(-5, 400), st.text(max_size=5)), max_size=8))
def test_whatever_places_are_marked_a_finding_lies_inside_the_text(places):
    draft, context = written("Große Freude 🎉 at the café, realy.")
    body = draft.body
    sent = [place(a, b, r) for a, b, r in places]
    lints = read_lints(json.dumps({"text": body, "lints": sent}), body)
    assert all(0 <= one.start < one.end <= len(body) for one in spelling(lints, draft, context))


@given(st.text(st.characters(codec="ascii", categories=["Ll"]), max_size=9), st.text(max_size=9))
def test_nearness_is_nothing_for_the_same_word_and_no_more_than_all_letters(one, other):
    assert nearness(one, one) == 0
    assert nearness(one, other) <= len(one) + len(other.casefold()) + 1
