"""The goals for spelling and grammar: next to no false mark on a good message, every slip of a set found."""

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from followup_core.checks import doubled_word, read_request, typo
from followup_core.checks.engine.run import reading
from followup_core.checks.engine.spelling import read_lints, spelling
from tests.messages.labelled import HERE, flawed, good, lines_flawed, lines_good, slips, trades

pytestmark = pytest.mark.thorough
WEB = Path(__file__).parents[2] / "site_app/web"
DATA = Path(__file__).parents[2] / "followup_core/checks/engine/spelling.toml"
MOST_FALSE = 1 / 10
"""False marks a good message."""
LEAST_SEEN = 0.9
"""The share of all slips found, those counted that no checker of ours is expected to see."""
OWN = ("typo", "doubled-word")


def harper(texts):
    told = subprocess.run(
        ["node", HERE / "harper.mjs"], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return json.loads(told.stdout)


def dialect(number, message):
    """Give the English of the country that a message goes to, for every seventh message another."""
    american = message.country in ("US", "CA")
    return "American" if american == (number % 7 > 0) else "British"


@pytest.fixture(scope="module")
def told():
    """Give each set with what Harper says of its messages, and the names of its rules."""
    sets = {
        "sound": [*good(), *lines_good()],
        "mistyped": [*slips(), *(m for m in (*flawed(), *lines_flawed()) if m.must & {*OWN})],
        "trades": [*trades()],
    }
    every = [message for some in sets.values() for message in some]
    answer = harper([(dialect(number, one), one.request["body"]) for number, one in enumerate(every)])
    marks = iter(answer["marks"])
    return {name: [(one, next(marks)) for one in some] for name, some in sets.items()} | {
        "rules": answer["rules"]
    }


def looked_over(some):
    """Give each message with its draft, what spelling finds in it, and what our own checks do."""
    for message, lints in some:
        draft, context = read_request(message.request)
        sent = json.dumps({"text": draft.body, "lints": lints})
        found = spelling(read_lints(sent, draft.body), draft, context)
        own = [one for check in (typo, doubled_word) for one in check.CHECK.findings(reading(draft, context))]
        yield message, draft, found, own


@pytest.fixture(scope="module")
def sound(told):
    return [*looked_over(told["sound"])]


@pytest.fixture(scope="module")
def mistyped(told):
    return [*looked_over(told["mistyped"])]


def quoted(draft, found):
    return [draft.body[one.start : one.end] for one in found]


def test_ten_good_messages_hold_at_most_one_false_mark(sound):
    marks = [(message.name, quoted(draft, found)) for message, draft, found, _ in sound if found]
    assert sum(len(places) for _, places in marks) <= MOST_FALSE * len(sound), marks


def test_the_words_of_seventy_trades_pass(told):
    found = [(quoted(draft, found)) for _, draft, found, _ in looked_over(told["trades"]) if found]
    assert found == []


def test_every_slip_of_the_labelled_set_is_found(mistyped):
    missed = [
        (message.name, slip)
        for message, draft, found, own in mistyped
        for slip in message.wrong
        if not any(slip in place or place in slip for place in quoted(draft, (*found, *own)))
    ]
    assert missed == []
    silent = [message.name for message, _, found, own in mistyped if not (found or own)]
    assert silent == []


def test_nearly_all_slips_that_a_reader_sees_are_found(mistyped):
    wrong = sum(len(message.wrong) for message, *_ in mistyped)
    beyond = sum(len(message.beyond) for message, *_ in mistyped)
    assert wrong >= 90
    assert wrong / (wrong + beyond) >= LEAST_SEEN


def test_nothing_is_marked_in_a_mistyped_message_but_its_slips(mistyped):
    marks = [
        (message.name, place)
        for message, draft, found, _ in mistyped
        if message.wrong
        for place in quoted(draft, found)
        if not any(slip in place or place in slip for slip in (*message.wrong, *message.beyond))
    ]
    assert marks == []


def test_most_slips_get_the_word_that_was_meant(mistyped):
    fixes = [one for *_, found, _ in mistyped for one in found]
    assert sum(one.replacement is not None for one in fixes) >= 0.95 * len(fixes)


def test_every_rule_that_is_named_is_one_of_harpers(told):
    rules = tomllib.loads(DATA.read_text("utf-8"))["rules"]
    named = {rule for part in ("on", "off", "unless") for rule in rules[part]}
    assert named - {*told["rules"]} == set()


def test_every_kind_is_on_or_off():
    types = (WEB / "node_modules/harper.js/dist/index.d.ts").read_text("utf-8")
    union = re.search(r"type LintKind = ([^;]+);", types)
    kinds = tomllib.loads(DATA.read_text("utf-8"))["kinds"]
    assert {*re.findall(r"'(\w+)'", union[1])} == {*kinds["on"], *kinds["off"]}
    assert not {*kinds["on"]} & {*kinds["off"]}
