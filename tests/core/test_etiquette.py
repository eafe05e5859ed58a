"""The catalogue: complete, sourced, and applied by things that exist."""

import json
import re
import tomllib
from dataclasses import fields
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core import checks, etiquette
from followup_core.cadence import Constants, Facts, Preset, plan, reminders
from followup_core.cadence.presets import ThankYou
from followup_core.errors import BadInput
from followup_core.etiquette import circumstances, contradictions, evidence, fill, rules, sources
from followup_core.messages.situations import channels, situations, tones
from followup_core.workdays import calendar
from tests.core import strategies

CONTRACT = tomllib.loads(Path(__file__).with_name("rule_ids.toml").read_text("utf-8"))
SPECIFICATION = Path(__file__).parents[3] / "shared" / "etiquette.md"
RUN = 6
"""So many words in a row that are the specification’s would be a copy."""
UNPATTERNED = {"role", "company", "phone", "phone-twice", "sender", "interview-day"}
APPLIED = [*rules.values(), *circumstances.values()]
TEXTS = {
    **{rule.id: rule.statement for rule in rules.values()},
    **{f"{item.id} default": item.default for item in contradictions.values()},
    **{f"{item.id} otherwise": item.otherwise for item in contradictions.values()},
    **{item.id: item.advice for item in circumstances.values()},
    **{f"{item.id} ours": item.ours for item in etiquette.consensus.values()},
}


CHECKS = {one.id for one in checks.CHECKS}


def _names(data, package):
    return tomllib.loads(resources.files(package).joinpath(data).read_text("utf-8"))


def _field_names(*types):
    return {field.name for type_ in types for field in fields(type_)}


def _existing():
    """Name everything that a rule may be applied by."""
    elements = _names("elements.toml", "followup_core.messages")
    slots = {slot.id for situation in situations.values() for slot in situation.slots}
    numbers = _field_names(Constants, Facts, Preset) | {
        f"thank_you.{name}" for name in _field_names(ThankYou)
    }
    return {"guide"} | {
        f"{what}:{name}"
        for what, names in {
            "cadence": numbers,
            "step": _names("words.toml", "followup_core.cadence")["steps"],
            "situation": situations,
            "message": {*elements["required"], *elements["absent"], *UNPATTERNED},
            "slot": slots,
            "channel": channels,
            "tone": tones,
            "check": CHECKS,
            "nudge": reminders,
        }.items()
        for name in names
    }


def _applied():
    return {target for rule in APPLIED for target in rule.applied_by}


def test_every_id_of_the_contract_is_there_and_no_other():
    assert {kind: table["ids"] for kind, table in CONTRACT.items()} == {
        kind: [rule.id for rule in rules.values() if rule.kind == kind] for kind in etiquette.KINDS
    }


def test_the_numbered_entries_are_complete():
    assert list(contradictions) == [f"X{n}" for n in range(1, 16)]
    assert list(evidence) == [f"E{n}" for n in range(1, 15)]
    numbered = [f"S{n:02}" for n in range(1, 103) if n != 101]
    assert list(sources) == ["A1", "A2", "A3", "A4", *numbered]


@pytest.mark.skipif(not SPECIFICATION.exists(), reason="the specification lies beside the working copy only")
def test_the_contract_and_the_articles_are_those_of_the_specification():
    text = SPECIFICATION.read_text("utf-8")
    catalogue = text[text.index("## 1.") : text.index("### 1.7")]
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| [^|]* \| ([A0-9 ]+) \|", catalogue, re.MULTILINE)
    articles = {rule.id: [s for s in rule.sources if s.startswith("A")] for rule in rules.values()}
    assert {rule_id: cited.split() for rule_id, cited in rows} == articles
    graded = dict(re.findall(r"\b(S\d+) ([ABC]) ", text[text.index("### 2.4") : text.index("## 3.")]))
    assert graded == {source.id: source.grade for source in sources.values() if source.grade != "article"}


def runs(text):
    words = re.findall(r"[\w’']+", re.sub(r"[`*|{}]", " ", text.casefold()))
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


@pytest.mark.skipif(not SPECIFICATION.exists(), reason="the specification lies beside the working copy only")
def test_every_text_is_in_our_own_words():
    known = runs(SPECIFICATION.read_text("utf-8"))
    texts = [
        etiquette.verdict,
        *TEXTS.values(),
        *(text for entry in evidence.values() for text in (entry.claim, entry.found)),
        *(
            text
            for item in contradictions.values()
            for text in (item.question, *(s.says for s in item.sides))
        ),
        *(item.found for item in etiquette.consensus.values()),
        *(item.title for item in circumstances.values()),
        *(case.words for reminder in reminders.values() for case in reminder.cases.values()),
    ]
    assert [shared for text in texts if (shared := runs(text) & known)] == []


def test_every_source_that_is_cited_exists_and_something_is_cited():
    cited = [
        *((rule.id, rule.sources) for rule in APPLIED),
        *((entry.id, entry.sources) for entry in evidence.values()),
        *((item.id, item.sources) for item in etiquette.consensus.values()),
        *((item.id, side.sources) for item in contradictions.values() for side in item.sides),
    ]
    assert [
        (name, source) for name, named in cited for source in named or ("none",) if source not in sources
    ] == []


def test_text_written_for_search_engines_never_stands_alone():
    grade = {source.id: source.grade for source in sources.values()}
    assert [rule.id for rule in rules.values() if {grade[s] for s in rule.sources} == {"C"}] == []


def test_links_are_whole_addresses():
    links = [link for source in sources.values() for link in source.links]
    assert [link for link in links if not re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]+/[^\s…]+", link)] == []


def test_every_rule_is_applied_by_something_that_exists():
    existing = _existing()
    assert [
        (rule.id, name)
        for rule in APPLIED
        for name in rule.applied_by or ("nothing",)
        if name not in existing
    ] == []


def test_every_part_of_a_message_has_a_rule():
    elements = {
        name for situation in situations.values() for ids in situation.elements.values() for name in ids
    }
    absent = {name for situation in situations.values() for name in situation.absent}
    parts = {name if name.startswith("slot:") else f"message:{name}" for name in elements | absent}
    assert sorted(parts - _applied()) == []


def test_every_situation_and_channel_has_a_rule():
    wanted = {f"situation:{name}" for name in situations} | {f"channel:{name}" for name in channels}
    assert sorted(wanted - _applied()) == []


def test_a_nudge_applies_the_rules_that_name_it_and_no_others():
    named = {(name.removeprefix("nudge:"), rule.id) for rule in APPLIED for name in rule.applied_by}
    named = {(name, rule) for name, rule in named if name in reminders}
    assert named == {(reminder.id, rule) for reminder in reminders.values() for rule in reminder.rules}


@settings(max_examples=150, deadline=None)
@given(facts=strategies.facts())
def test_every_step_of_a_plan_applies_the_rule_it_names(facts):
    made = plan(facts, calendar(facts.calendar))
    steps = [
        *made.close_steps,
        *made.stop_steps,
        *(step for message in made.messages for step in message.steps),
    ]
    assert [
        (step.name, step.rule)
        for step in steps
        if step.rule not in rules or f"step:{step.name}" not in rules[step.rule].applied_by
    ] == []


@pytest.mark.parametrize("name", TEXTS)
def test_no_number_stands_in_a_statement_and_every_placeholder_has_one(name):
    text = TEXTS[name]
    assert not re.search(r"\d", re.sub(r"\{[^{}]*\}", "", text))
    assert "{" not in fill(text)
    assert "!" not in text
    assert "'" not in text


@pytest.mark.parametrize(
    "name",
    ["balanced.check_in", "balnced.check_in_bd", "constants", "balanced.label", "quiet.final_gap_bd"],
)
def test_an_unknown_number_stops_the_filling(name):
    with pytest.raises(KeyError, match=re.escape(name)):
        fill("Wait {" + name + "} days.")


@given(st.text(st.characters(exclude_characters="{}")))
def test_text_without_placeholders_is_left_alone(text):
    assert fill(text) == text


def test_numbers_can_be_spelled():
    assert fill("Wait {balanced.check_in_bd} days.", {5: "five"}.__getitem__) == "Wait five days."


def test_every_contradiction_names_rules_that_exist():
    assert [
        (x.id, rule) for x in contradictions.values() for rule in x.rules or ("none",) if rule not in rules
    ] == []


def test_every_contradiction_names_numbers_that_the_presets_have():
    numbers = _field_names(Preset) | {f"thank_you.{name}" for name in _field_names(ThankYou)}
    assert [(x.id, name) for x in contradictions.values() for name in x.numbers if name not in numbers] == []


def test_the_debunked_figure_is_in_no_rule():
    assert [entry.id for entry in evidence.values() if entry.show == "debunked"] == ["E1"]
    assert [name for name, text in TEXTS.items() if "twenty per cent" in text or "%" in text] == []


def test_the_command_prints_it_all():
    printed = json.loads(json.dumps(etiquette.command(None)))
    assert [rule["id"] for rule in printed["rules"]] == list(rules)
    assert {source["id"] for source in printed["sources"]} == set(sources)
    assert {situation["id"] for situation in printed["situations"]} == set(situations)
    assert {check["id"] for check in printed["checks"]} == CHECKS
    assert {nudge["id"] for nudge in printed["nudges"]} == set(reminders)
    assert "{" not in "".join(rule["statement"] for rule in printed["rules"])


def test_the_command_takes_no_input():
    with pytest.raises(BadInput):
        etiquette.command({})
