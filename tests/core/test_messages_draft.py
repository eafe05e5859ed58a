"""The command `draft`, as other programs call it."""

import json
import subprocess
import sys

import pytest

from followup_core.errors import BadInput
from followup_core.messages import command, situations

REQUEST = {
    "situation": "ty-interview",
    "channel": "email",
    "tone": "standard",
    "recipient": {"name": "Dana Lee", "given": "Dana"},
    "sender": {"name": "Sam Rivera", "phone": "555 0142"},
    "record": {
        "company": "Contoso",
        "role": "data analyst",
        "interview_on": "2026-03-03",
        "details": ["the rota"],
    },
    "facts": {
        "detail": "the move from spreadsheets to dbt",
        "fit_point": "I led the same change for two teams",
    },
}


def test_a_request_gives_subject_body_words_and_what_is_missing():
    answer = command(REQUEST)
    assert list(answer) == ["subject", "body", "words", "missing"]
    assert answer["subject"] == "Thank you: data analyst interview on Tuesday"
    assert answer["missing"] == []


def test_the_wall_clock_of_the_reader_lets_it_say_today():
    assert "today" not in command(REQUEST)["body"]
    assert "Thank you for your time today." in command(REQUEST | {"now": "2026-03-03T18:00"})["body"]
    with pytest.raises(BadInput, match="now"):
        command(REQUEST | {"now": "tonight"})


def test_every_situation_answers_to_its_own_examples():
    for kind in situations.values():
        request = REQUEST | {"situation": kind.id, "facts": {slot.id: slot.example for slot in kind.slots}}
        assert command(request)["missing"] == []


def test_only_what_is_needed_has_to_be_there():
    bare = {key: value for key, value in REQUEST.items() if key != "facts"}
    answer = command(bare | {"record": {"company": "Contoso", "role": "data analyst", "interview_on": None}})
    assert answer["missing"] == ["detail", "fit_point"]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"recipient": {"name": "Dana", "gender": "f"}}, "recipient.gender"),
        ({"recipient": "Dana"}, "recipient"),
        ({"sender": {}}, "sender.name"),
        ({"record": {"company": "Contoso"}}, "record.role"),
        ({"record": {"company": "Contoso", "role": "x", "interview_on": "3 March"}}, "record.interview_on"),
        ({"record": {"company": "Contoso", "role": "x", "details": "one"}}, "record.details"),
        ({"facts": ["x"]}, "facts"),
        ({"facts": {"detial": None}}, "facts"),
        ({"facts": {"detail": 3}}, "facts.detail"),
        ({"variant": "second"}, "variant"),
        ({"variant": True}, "variant"),
        ({"situation": "nothing"}, "situation"),
        ({"situation": None}, "situation"),
    ],
)
def test_a_bad_field_is_named(change, field):
    with pytest.raises(BadInput) as refusal:
        command(REQUEST | change)
    assert refusal.value.field == field
    assert "\n" not in str(refusal.value)


def test_the_command_line_answers_lists_and_refuses_in_one_line():
    def run(payload):
        return subprocess.run(
            [sys.executable, "-m", "followup_core", "draft", "-"],
            input=json.dumps(payload),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    good = run([REQUEST, REQUEST | {"tone": "casual"}])
    assert good.returncode == 0
    assert [answer["body"].split(",")[0] for answer in json.loads(good.stdout)] == ["Hello Dana", "Hi Dana"]
    bad = run(REQUEST | {"channel": "pigeon"})
    assert bad.returncode == 2
    assert bad.stderr.count("\n") == 1
    assert "email, card" in bad.stderr
