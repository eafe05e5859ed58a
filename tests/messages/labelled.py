"""The labelled messages: good ones, and flawed ones with the checks that have to notice."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followup_core.checks import Example, sample

HERE = Path(__file__).parent
GREETINGS = (("Hello", ","), ("Hi", ","), ("Dear", ","), ("Good morning", ","))
CLOSINGS = ("Best regards,", "Kind regards,", "Best,", "Thanks again,", "Sincerely,")
WITHOUT_SIGNATURE = ("phone", "voicemail")
KINDS = {"ty": "ty-interview", "fn": "final-note", "no": "reply-rejection"}
GRAVE = ("block", "error", "warn")
FEWEST_WORDS = 26
"""Many flawed texts are kept as short as this on purpose; that they are thin is not counted."""


@dataclass(frozen=True)
class Message:
    """A request for `check`, what it must raise, and what it may raise besides."""

    name: str
    request: dict[str, Any]
    must: frozenset[str]
    may: frozenset[str]
    wrong: tuple[str, ...] = ()
    """Slips in it that have to be marked when spelling is checked."""
    beyond: tuple[str, ...] = ()
    """Slips in it that need not."""
    country: str = ""
    """Where it is read, such as US."""


def good() -> Iterator[Message]:
    """Give the messages that may raise no error and no warning."""
    for path in SHORT:
        for situation, entries in _read(path).items():
            for number, entry in enumerate(entries):
                entry["situation"] = situation
                name = f"{path.stem} {situation} {number} {entry['case']}"
                request = _request(entry, _framed(entry, number))
                yield Message(name, request, frozenset(), frozenset(), country=_country(entry))
    for path in WHOLE:
        for number, entry in enumerate(_read(path)["message"]):
            name = f"{path.stem} {number} {entry['situation']} {entry['case']}"
            request = _request(entry, entry["body"].strip())
            yield Message(name, request, frozenset(), frozenset(), country=_country(entry))


def flawed() -> Iterator[Message]:
    """Give the messages with their faults."""
    for path in sorted(HERE.glob("flawed*.toml")):
        for check, entries in _read(path).items():
            for number, entry in enumerate(entries):
                must = frozenset((check, *entry.get("also", ())))
                body = _framed(entry, number)
                may = (
                    {"too-thin", *entry.get("may", ())}
                    if len(entry["text"].split()) < FEWEST_WORDS
                    else entry.get("may", ())
                )
                yield Message(f"{check} {number}", _request(entry, body), must, frozenset(may))


def lines_flawed() -> Iterator[Message]:
    """Give single lines with a fault, each inside a sound message."""
    for check, lines in _together("lines_flawed*.toml"):
        for number, line in enumerate(lines):
            kind, text = (line[:2], line[4:]) if line[2:4] == ": " else ("", line)
            yield Message(
                f"line {check} {number} {text}", _inside(text, kind), frozenset({check}), frozenset()
            )


def lines_good() -> Iterator[Message]:
    """Give single lines that are fine, each inside a sound message."""
    for kind, lines in _together("lines_good*.toml"):
        for number, line in enumerate(lines):
            yield Message(f"line {kind} {number} {line}", _inside(line, kind), frozenset(), frozenset())


def slips() -> Iterator[Message]:
    """Give the messages with slips of the keys, for when spelling is checked too."""
    for number, entry in enumerate(_read(HERE / "slips.toml")["message"]):
        request = _request(entry, _framed(entry, number))
        wrong, beyond = tuple(entry["wrong"]), tuple(entry.get("beyond", ()))
        assert all(slip in request["body"] for slip in (*wrong, *beyond)), number
        yield Message(f"slips {number}", request, frozenset(), frozenset(), wrong, beyond, _country(entry))


def trades() -> Iterator[Message]:
    """Give lines full of the words of many trades, each inside a sound message."""
    for line in _read(HERE / "trades.toml")["lines"]:
        yield Message(line, _inside(line, "ty"), frozenset(), frozenset())


def _together(pattern: str) -> Iterator[tuple[str, list[str]]]:
    for path in sorted(HERE.glob(pattern)):
        yield from _read(path).items()


def _inside(line: str, kind: str) -> dict[str, Any]:
    return sample(Example(line, KINDS.get(kind, "checkin-open")))


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


SHORT = sorted(HERE.glob("good_short*.toml"))
WHOLE = sorted(set(HERE.glob("good_*.toml")) - set(SHORT))
CASES = _read(HERE / "cases.toml")


def _country(entry: dict[str, Any]) -> str:
    return str(CASES[entry["case"]]["calendar"]).partition("-")[0]


def _framed(entry: dict[str, Any], number: int) -> str:
    """Put greeting and signature around a text, in turns."""
    case, formal = CASES[entry["case"]], entry.get("tone") == "formal"
    person, sender = case["recipient"], case["sender"]
    name = person["name"].removeprefix(person.get("title", "") or "\0").strip()
    address = (
        f"{person['title']} {name.split()[-1]}" if "title" in person else name if formal else person["given"]
    )
    word, mark = GREETINGS[2 if formal else number % len(GREETINGS)]
    greeting = entry.get("greeting", f"{word} {address}{mark}")
    closing = CLOSINGS[4 if formal else number % 4]
    sign = entry.get("sign", f"{closing}\n{_sign(sender)}")
    return "\n\n".join(part for part in (greeting, entry["text"], sign) if part)


def _sign(sender: dict[str, str]) -> str:
    return f"{sender['name']}\n{sender.get('phone') or sender['email']}"


def _request(entry: dict[str, Any], body: str) -> dict[str, Any]:
    case = CASES[entry["case"]]
    channel = entry.get("channel", "email")
    subject = entry.get("subject", f"Interview for {case['record']['role']}") if channel == "email" else ""
    passed = (
        "history",
        "now",
        "cc",
        "attachments",
        "channels_offered",
        "employer_domain",
        "decision_same_day",
    )
    request = {
        "situation": entry["situation"],
        "channel": channel,
        "tone": entry.get("tone", "standard"),
        "subject": subject,
        "body": body.replace("{sign}", _sign(case["sender"])),
        "recipient": case["recipient"],
        "sender": case["sender"],
        "record": case["record"],
        **{key: entry[key] for key in passed if key in entry},
    }
    if "plan" in entry:
        request["plan"] = {
            "calendar": case["calendar"],
            "recipient_tz": case["zone"],
            "interview": {"end_local": f"{case['record']['interview_on']}T{case['end']}"},
            **entry["plan"],
        }
    return request
