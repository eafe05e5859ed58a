"""The checks: every one has a module, a rule, and examples that behave; whatever is typed, they answer."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core import checks
from followup_core.checks import CHECKS, Draft, catalogue, check, command, order, read_request, sample
from followup_core.checks.engine import By, Finding, Lacks, Phrases, Tally
from followup_core.checks.engine.anatomy import dissect, plain
from followup_core.checks.engine.check import SEVERITIES
from followup_core.checks.engine.sample import THANKS_TEXT, letter
from followup_core.errors import BadInput
from followup_core.etiquette import circumstances, rules

BY_ID = {one.id: one for one in CHECKS}
BAD = [(one.id, number, example) for one in CHECKS for number, example in enumerate(one.bad)]
SEVERAL = 3
GOOD = [(one.id, number, example) for one in CHECKS for number, example in enumerate(one.good)]


def raised(example):
    return {found["check"] for found in command(sample(example))["findings"]}


def named(cases):
    return [f"{check}-{number}" for check, number, _ in cases]


def request(**changes):
    return sample(checks.Example("I would be glad of a word.")) | changes


def test_the_tuple_of_checks_equals_the_folder():
    modules = {path.stem for path in Path(checks.__file__).parent.glob("[a-z]*.py")}
    assert {one.id.replace("-", "_") for one in CHECKS} == modules
    assert len(BY_ID) == len(CHECKS) == 51


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.id)
def test_a_check_names_a_rule_says_why_in_a_sentence_and_has_examples(one):
    assert one.rule in rules or one.rule in circumstances
    assert one.message.endswith(".")
    assert one.silent.endswith(".")
    assert one.looks.endswith(".")
    assert not one.title.endswith(".")
    assert "!" not in one.message + one.silent + one.looks + one.title
    assert len(one.bad) >= SEVERAL
    assert len(one.good) >= SEVERAL


@pytest.mark.parametrize(("name", "number", "example"), BAD, ids=named(BAD))
def test_a_bad_example_fires_its_check(name, number, example):
    assert name in raised(example)


@pytest.mark.parametrize(("name", "number", "example"), GOOD, ids=named(GOOD))
def test_a_good_example_stays_silent_under_all_checks(name, number, example):
    assert raised(example) == set()


def test_what_an_example_knows_is_told_to_the_reader():
    assert [example.text for _, _, example in BAD + GOOD if bool(example.known) != bool(example.told)] == []


def test_no_two_checks_have_the_same_title():
    assert len({one.title for one in CHECKS}) == len(CHECKS)


def test_the_catalogue_lists_every_check_with_its_examples():
    listed = catalogue()
    assert [entry["id"] for entry in listed] == [one.id for one in CHECKS]
    assert all(entry["bad"] and entry["good"] and entry["message"] for entry in listed)


@pytest.mark.parametrize("came_back", [False, True])
def test_a_message_that_came_back_does_not_count_among_the_few(came_back):
    days = (
        ("thank_you", "2026-03-03T13:00"),
        ("check_in", "2026-03-10T10:00"),
        ("check_in", "2026-03-18T10:00"),
    )
    events = [{"type": "sent", "kind": kind, "at": at} for kind, at in days]
    events += [{"type": "bounced", "at": "2026-03-18T10:01"}] if came_back else []
    plan = {
        "preset": "balanced",
        "calendar": "US",
        "recipient_tz": "America/New_York",
        "interview": {"end_local": "2026-03-03T11:00"},
        "events": events,
    }
    found = command(request(situation="checkin-open", now="2026-03-31T10:00", plan=plan))["findings"]
    assert ("cap-exceeded" in {one["check"] for one in found}) is not came_back


def test_offsets_count_characters_of_the_body_as_it_was_typed():
    body = "Hi Mina,\n\nİstanbul 😀 “ß”: you must reply at once, please.\n\nTheo"
    found = command(request(body=body))["findings"]
    marks = {f["check"]: body[f["start"] : f["end"]] for f in found if f["end"]}
    assert marks["emoji"] == "😀"
    assert marks["demand"].startswith("you must reply")


def test_findings_about_the_subject_or_about_what_is_missing_have_no_place():
    found = command(request(subject="URGENT", body="Hi Mina,\n\nAny news?"))["findings"]
    places = {f["check"]: (f["start"], f["end"]) for f in found}
    assert places["subject-urgent"] == places["missing-thanks"] == (0, 0)


@pytest.mark.parametrize(
    ("text", "marked", "instead"),
    [
        ("I definately like it.", "definately", "definitely"),
        ("Thx, that was a good talk.", "Thx", "Thanks"),
        ("I am gonna learn it.", "gonna", "going to"),
        ("The ledgers were a joy 😀", "😀", ""),
        ("VERY good ledgers.", "VERY", "Very"),
        ("It is a joy, AND I LOVE THIS work.", "AND I LOVE THIS", "and I love this"),
        ("I have read the the ledger.", "the the", "the"),
    ],
)
def test_a_finding_carries_a_replacement_where_one_is_sure(text, marked, instead):
    body = sample(checks.Example(text))["body"]
    found = command(request(body=body))["findings"]
    assert [(body[f["start"] : f["end"]], f["replacement"]) for f in found] == [(marked, instead)]


@pytest.mark.parametrize(
    ("greeting", "marked", "instead"),
    [
        ("Dear Mrs. Castellanos,", "Mrs. Castellanos", "Mina"),
        ("Dear Katherine,", "Katherine", "Mina"),
        ("Dear Ms Castelanos,", "Castelanos", "Castellanos"),
        ("To whom it may concern,", "To whom it may concern,", "Hello Mina,"),
    ],
)
def test_a_greeting_is_mended_with_the_name_on_record(greeting, marked, instead):
    body = letter(THANKS_TEXT, greeting)
    found = command(request(situation="ty-interview", body=body))["findings"]
    assert (marked, instead) in [(body[f["start"] : f["end"]], f.get("replacement")) for f in found]


@pytest.mark.parametrize(("check", "length"), [("demand", 600), ("near-duplicate", 60), ("too-thin", 60)])
def test_a_finding_about_a_passage_leaves_what_is_found_inside_it_as_it_is(check, length):
    passage = Finding(check, "error", "…", 0, length, "personalise")
    slip = Finding("typo", "warn", "…", 40, 44, "proofread", "the")
    assert order([passage, slip]).first == (passage, slip)


def test_display_merges_overlaps_puts_grave_ones_first_and_folds_the_rest():
    def made(name, severity, start, end):
        return Finding(name, severity, "…", start, end, "never-press", "x")

    shown = order(
        [
            made("filler-opener", "info", 90, 95),
            *(made(f"w{n}", "warn", 10 * n, 10 * n + 5) for n in range(7)),
            made("demand", "error", 2, 8),
            made("placeholder-left", "block", 0, 0),
        ]
    )
    assert [found.check for found in shown.first] == [
        "placeholder-left",
        "demand",
        "w1",
        "w2",
        "w3",
        "w4",
        "w5",
    ]
    assert [found.check for found in shown.folded] == ["w6", "filler-opener"]
    assert (shown.first[1].start, shown.first[1].end, shown.first[1].replacement) == (0, 8, None)


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("You wrote that I would hear in a week. That was a month ago.", "blame"),
        ("Friday was the day, you promised me. We are past it now.", "blame"),
        ("Take your time. It's only my life.", "frustration"),
        ("Another firm wants me. I will sign on Monday unless you answer.", "ultimatum"),
    ],
)
def test_some_phrases_go_on_in_the_next_sentence(text, check):
    assert check in raised(checks.Example(text))


def test_a_sentence_is_read_alike_wherever_it_stands():
    fault = "I expect an answer by noon."
    others = "We met on Tuesday.", "Thank you for the tour of the kitchen."
    for body in (
        f"{fault} {' '.join(others)}",
        f"{others[0]}\n\n{fault} {others[1]}",
        " ".join((*others, fault)),
    ):
        whole = f"Hello Mina,\n\n{body}\n\nBest regards,\nSam Rivera"
        [found] = [one for one in command(request(body=whole))["findings"] if one["check"] == "demand"]
        assert found["start"] == whole.find(fault)


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.id)
def test_a_check_is_data_of_a_known_kind_or_a_function_with_its_reason(one):
    assert isinstance(one.finder, Phrases | Tally | Lacks | By)
    assert not isinstance(one.finder, By) or len(one.finder.reason.split()) >= 4


@pytest.mark.parametrize(
    ("field", "value", "named_as"),
    [
        ("situation", "ty-nobody", "situation"),
        ("channel", "fax", "channel"),
        ("tone", "rude", "tone"),
        ("body", None, "body"),
        ("recipient", {"name": "A", "age": 3}, "recipient.age"),
        ("colour", "red", "colour"),
        ("now", "soon", "now"),
        ("plan", {"preset": "fast"}, "plan."),
        (
            "history",
            [{"situation": "ty-interview", "sent_at": "2026-03-03", "mood": "fine"}],
            "history[0].mood",
        ),
        ("cc", "boss@example.org", "cc"),
    ],
)
def test_bad_requests_are_refused_by_name(field, value, named_as):
    with pytest.raises(BadInput) as refusal:
        command(request(**{field: value}))
    assert refusal.value.field.startswith(named_as)


def test_a_moment_with_an_offset_is_put_on_the_wall_clock_of_the_plan():
    plan = {
        "preset": "balanced",
        "calendar": "GB-ENG",
        "recipient_tz": "Europe/London",
        "interview": {"end_local": "2026-07-01T10:00"},
    }
    _, context = read_request(request(plan=plan, now="2026-07-09T09:30:00+00:00"))
    assert context.now.isoformat() == "2026-07-09T10:30:00"


@given(
    st.text(max_size=400),
    st.text(max_size=60),
    st.sampled_from(["ty-interview", "checkin-open", "final-note", "reply-rejection"]),
)
def test_any_text_is_answered_with_places_inside_it(body, subject, situation):
    _, context = read_request(request(situation=situation))
    for found in check(Draft(situation=situation, body=body, subject=subject), context):
        assert 0 <= found.start <= found.end <= len(body)
        assert found.severity in SEVERITIES
        assert found.check in BY_ID


@given(st.text(max_size=200))
def test_plain_text_keeps_every_character_in_its_place(text):
    assert len(plain(text)) == len(text)
    parts = dissect(plain(text), frozenset())
    assert 0 <= parts.greeting[0] <= parts.greeting[1] <= len(text)
    assert parts.text[0] <= parts.text[1] <= parts.own <= len(text)


LONG = {
    "words": "thank you for the interview and I must say that you are kind ",
    "no end": "please reply to this and this and this , ",
    "quotes": "“ ‘ \" ' [ { < ( ",
    "stops": "a. b. c. e.g. ",
    "letters": "x",
    "doubles": "the the ",
    "questions": "when will you ? ",
    "names": "Mina, ",
    "lines": "a\n\n",
    "greater": ">\n",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_a_body_of_100_000_characters_does_not_hang(piece):
    body = (piece * (100_000 // len(piece) + 1))[:100_000]
    _, context = read_request(
        request(
            history=[
                {"situation": "checkin-open", "recipient": "Mina", "sent_at": "2026-03-10", "body": body}
            ]
        )
    )
    findings = check(Draft(situation="checkin-open", body=body), context)
    assert all(0 <= finding.start <= finding.end <= len(body) for finding in findings)
