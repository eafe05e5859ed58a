"""`python -m followup_core`: JSON in, JSON out, and one line on standard error otherwise."""

import io
import json
import subprocess
import sys

import pytest

from followup_core.__main__ import main

GOOD = {
    "preset": "balanced",
    "calendar": "US",
    "recipient_tz": "America/New_York",
    "interview": {"end_local": "2026-03-03T11:00"},
    "stated_timeline": {"said": "by Friday the 13th"},
}
DEEP = pytest.mark.skipif(sys.platform == "emscripten", reason="no command line, and a stack of its own")


def run(*arguments, given=b"", **more):
    given = given if isinstance(given, bytes) else json.dumps(given).encode()
    command = [sys.executable, "-m", "followup_core", *arguments]
    return subprocess.run(command, input=given, capture_output=True, timeout=60, check=False, **more)


def test_one_request_gets_one_plan():
    done = run("plan", given=GOOD)
    answer = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [message["ideal"] for message in answer["messages"]] == [
        "2026-03-03T13:00-05:00",
        "2026-03-17T10:00-04:00",
        "2026-03-24T10:00-04:00",
    ]
    assert "They said “\u2068by Friday the 13th\u2069”" in "\n".join(answer["explain"])


def test_a_list_gets_a_list_and_an_empty_one_an_empty_one(tmp_path):
    path = tmp_path / "requests.json"
    path.write_text(json.dumps([GOOD, GOOD]))
    first, second = json.loads(run("plan", str(path)).stdout)
    assert first == second == json.loads(run("plan", "-", given=GOOD).stdout)
    assert json.loads(run("plan", "-", given=[]).stdout) == []


def test_a_promise_is_resolved():
    asked = {"said": "by Friday the 13th", "interview_date": "2026-03-03", "calendar": "US"}
    answer = json.loads(run("promise", given=asked).stdout)
    assert (answer["kind"], answer["date"]) == ("by_date", "2026-03-13")


@pytest.mark.parametrize(
    ("arguments", "given", "words"),
    [
        ([], b"", ["command", "Write one of plan, promise"]),
        (["plant"], b"", ["command", "'plant'", "Write one of plan"]),
        (["plan", "-", "-"], b"", ["arguments"]),
        (["plan", "no-such-file.json"], b"", ["file", "no-such-file.json", "No such file"]),
        (["plan", "."], b"", ["file", "directory"]),
        (["plan"], b"", ["input", "It is no JSON at line 1, column 1"]),
        (["plan"], b'{"preset": }', ["input", "line 1, column 12"]),
        (["plan"], b"\xff\xfe", ["file", "UTF-8"]),
        pytest.param(["plan"], b"[" * 100_000, ["input", "nested too deeply"], marks=DEEP),
        pytest.param(["plan"], b'{"events": ' + b"[" * 5000 + b"]" * 5000 + b"}", ["."], marks=DEEP),
        (["plan"], b'{"preset": NaN}', ["input", "NaN"]),
        (["plan"], b'{"interview": {"interviewers": ' + b"9" * 10_000 + b"}}", ["input", "too large"]),
        (["plan"], b"null", ["input", "null"]),
        (["plan"], b'"text"', ["input", "'text'"]),
        (["plan"], b'[{"preset": "balanced"}, 3]', ["[0].interview", "null"]),
        (
            ["plan"],
            json.dumps([GOOD, GOOD | {"preset": "x\ny"}]).encode(),
            ["[1].preset", r"'x\ny'", "Write one of"],
        ),
        (["plan"], json.dumps(GOOD | {"calendar": "\ud800"}).encode(), ["calendar"]),
        (["promise"], b"{}", ["said"]),
    ],
)
def test_bad_input_is_one_line_with_field_value_and_way_out(monkeypatch, capsys, arguments, given, words):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    assert main(arguments) == 2
    out, line = capsys.readouterr()
    assert out == ""
    assert line.count("\n") == 1
    assert line.endswith("\n")
    assert "Traceback" not in line
    for word in words:
        assert word in line


@pytest.mark.parametrize("given", [b"\xff", json.dumps(GOOD | {"calendar": "\ud800“"}).encode()])
def test_bad_input_ends_the_process_with_two_and_one_line(monkeypatch, given):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = run("plan", given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode("utf-8").startswith("followup_core: ")
    assert done.stderr.count(b"\n") == 1


def test_a_terminal_without_unicode_still_gets_utf_8(monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert "“\u2068by Friday the 13th\u2069”" in run("plan", given=GOOD).stdout.decode("utf-8")


def test_help_is_printed():
    done = run("--help")
    assert done.returncode == 0
    assert done.stdout.startswith(b"usage: python -m followup_core {plan,")
