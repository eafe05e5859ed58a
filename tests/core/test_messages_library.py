"""Every text of the library, with every set of facts, in every wording."""

import re
from importlib.resources import files
from itertools import product

import pytest

from followup_core.cadence import constants, presets
from followup_core.messages import channels, compose, situations, tones, used_slots
from followup_core.messages.elements import absent, missing_elements, required, wrong_elements
from followup_core.messages.letter import count_words, paragraphs, sentences, split_letter
from followup_core.messages.library import names_in, source
from tests.core.messages_facts import CASES

TEXTS = [
    (situation, channel, tone)
    for situation, kind in situations.items()
    for channel in kind.channels
    for tone in channels[channel].tones
]
WORDINGS = range(4)
ANSWERS = ("accept", "decline", "discuss")
RECORD_NAMES = {
    *("company", "role", "the_role", "The_role", "as_role", "day", "on_day", "that_day", "date", "month"),
    *(
        "recipient",
        "greeting",
        "closing",
        "sender",
        "phone",
        "email",
        "variant",
        "opening",
        "ending",
        "tight",
    ),
}
LOOKED_AT_BY_CODE = {"role", "company", "sender", "phone", "phone-twice", "interview-day"}


def drafts(situation, channel, tone):
    """Write a text with every set of facts, in every wording and for every answer to an offer."""
    kind = situations[situation]
    answers = ANSWERS if situation == "offer-answer" else ("",)
    for case, variant, answer in product(CASES, WORDINGS, answers):
        facts = case.facts(kind, **({"answer": answer} if answer else {}))
        people = case.recipient, case.sender, case.record
        sent_on = case.day_after(variant)
        draft = compose(situation, channel, tone, *people, facts, variant, sent_on=sent_on)
        yield case, facts, draft


def path(text):
    situation, channel, tone = text
    return f"{situation}/{channel}.{tone}.j2"


def said(draft, channel):
    """Give the sentences of a draft without those that only say who is writing."""
    spoken = sentences(split_letter(draft.body).text)
    return {"text": spoken[1:], "linkedin_invitation": spoken[:-1]}.get(channel, spoken)


def test_the_library_has_twenty_five_situations_and_106_texts():
    folder = files("followup_core.messages").joinpath("texts")
    written = {
        (room.name, *text.name.removesuffix(".j2").split("."))
        for room in folder.iterdir()
        if room.name != "frames"
        for text in room.iterdir()
    }
    assert [kind.number for kind in situations.values()] == [f"M{number}" for number in range(1, 26)]
    assert len(TEXTS) == 106
    assert written == set(TEXTS)


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_a_text_stays_inside_its_limits_and_holds_what_it_must(text):
    situation, channel, _ = text
    kind = situations[situation]
    for case, facts, draft in drafts(*text):
        message = f"Subject: {draft.subject}\n{draft.body}" if channel == "email" else draft.body
        assert draft.missing == (), case.name
        assert draft.words <= (kind.most_words(channel) or draft.words), draft.body
        assert len(draft.body) <= (channels[channel].characters or len(draft.body)), draft.body
        assert missing_elements(kind, channel, message, case.sender, case.record, facts) == (), message
        assert wrong_elements(kind, draft.body) == (), draft.body


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_a_text_is_clean_english(text):
    _, channel, tone = text
    for _, _, draft in drafts(*text):
        for line in (draft.subject, draft.body):
            assert not re.search(
                r" [,.;:!?)]|[ (] |[.,;:]{2}|\bthe the\b|\ba an?\b|[{}\[\]'\"!]|[.?!][A-Z]", line
            ), line
            assert not re.search(r"(?i)\ban (?:user|ux|european)|\ba (?:[aeio]\w|hr\b|mri\b)", line), line
        if tone == "formal":
            ours = "".join(part.text for part in draft.parts if part.origin == "template")
            assert not re.search(r"\w’(?!s )\w|n’t", ours), ours
        if channel in ("phone", "voicemail"):
            continue
        for paragraph in paragraphs(split_letter(draft.body).text):
            assert len(sentences(paragraph)) <= 6, paragraph
            assert count_words(paragraph) <= 90, paragraph
            assert (
                paragraph[0].isupper() or channel in ("chat", "linkedin_invitation") or paragraph[0] == "“"
            ), draft.body


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_two_wordings_open_and_close_differently(text):
    situation, channel, tone = text
    case = CASES[0]
    facts = {slot.id: slot.example for slot in situations[situation].slots}
    first, second = (
        said(
            compose(situation, channel, tone, case.recipient, case.sender, case.record, facts, variant),
            channel,
        )
        for variant in (0, 1)
    )
    assert first[0] != second[0]
    assert first[-1] != second[-1]


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_a_text_uses_only_the_slots_its_situation_declares(text):
    names = names_in(path(text))
    assert names <= RECORD_NAMES | set(situations[text[0]].slot_ids)


@pytest.mark.parametrize("situation", situations)
@pytest.mark.parametrize("tone", tones)
def test_every_slot_has_its_place_in_the_email(situation, tone):
    assert used_slots(situation, "email", tone) == situations[situation].slots


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_optional_slots_vanish_without_a_trace(text):
    situation, channel, tone = text
    kind = situations[situation]
    case = CASES[0]
    facts = {slot.id: slot.example for slot in kind.slots if slot.required}
    for variant in WORDINGS:
        draft = compose(situation, channel, tone, case.recipient, case.sender, case.record, facts, variant)
        assert draft.missing == ()
        assert not re.search(r" [,.;:]|  |[.,;:]{2}|\bfor \.|\babout \.", draft.body), draft.body


@pytest.mark.parametrize("text", TEXTS, ids="/".join)
def test_empty_slots_show_as_gaps_and_are_named(text):
    situation, channel, tone = text
    kind = situations[situation]
    case = CASES[0]
    draft = compose(situation, channel, tone, case.recipient, case.sender, case.record, {})
    gaps = [part for part in draft.parts if part.origin.startswith("gap:")]
    assert {part.origin.removeprefix("gap:") for part in gaps} == set(draft.missing)
    assert all(part.text.startswith("[") and part.text.endswith("]") for part in gaps)
    if channel == "email":
        asked = {slot.id for slot in kind.slots if slot.required and kind.asks(slot.id, {})}
        assert set(draft.missing) == asked


def test_no_text_is_the_same_as_another():
    seen = [source(path(text)) for text in TEXTS]
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("situation", situations.values(), ids=lambda kind: kind.id)
def test_what_a_situation_refers_to_exists(situation):
    for element in {element for ids in situation.elements.values() for element in ids}:
        slot = element.removeprefix("slot:")
        assert element in required() or element in LOOKED_AT_BY_CODE or slot in situation.slot_ids, element
    assert set(situation.absent) <= set(absent())
    assert re.fullmatch(r"[a-z][^.]+", situation.whom)
    for slot in situation.slots:
        assert not slot.choices or slot.example in slot.choices
        assert not slot.default or slot.default in slot.choices
        assert all(other in situation.slot_ids for other in slot.only)
        assert slot.label
        assert slot.hint


@pytest.mark.parametrize("situation", situations.values(), ids=lambda kind: kind.id)
def test_a_window_names_values_of_the_presets_and_repeats_none(situation):
    for moment in (situation.window.earliest, situation.window.ideal, situation.window.latest):
        kind, _, path = moment.partition(".")
        if kind == "constants":
            assert isinstance(getattr(constants, path), int)
        elif kind == "preset":
            group, _, name = path.partition(".")
            for preset in presets.values():
                assert hasattr(getattr(preset, group), name)
        else:
            assert re.fullmatch(r"[a-z]+(-[a-z]+)*|\d+ (bd|days)", moment)


def test_tones_greet_and_close_in_their_own_way():
    assert {tone.greeting for tone in tones.values()} == {"Dear", "Hello", "Hi"}
    assert all(len(tone.closings) == 2 for tone in tones.values())
