"""The pages about the checks: what each looks at, why, what it marks and what it leaves alone."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from markupsafe import Markup, escape

from followup_core import etiquette
from followup_core.checks import CHECKS, Check, Example, read_request, sample
from followup_core.checks.engine import Reading
from followup_core.checks.engine.check import SAID
from followup_core.checks.engine.order import MOST_WARNINGS
from followup_core.messages import channels, situations, tones
from site_app.publish.guide.blocks import draw
from site_app.publish.guide.phrases import words

BY_ID = {check.id: check for check in CHECKS}
WEIGHT = {
    "block": "The message does not go out like this.",
    "error": "These come first in the list. You can still send.",
    "warn": "At most {most} of these are shown at once.",
    "info": "These are folded away below the others.",
}
DEPENDS = {
    "missing-thanks": "That is in a thank-you; elsewhere it only says: look again.",
    "missing-detail": "That is in a thank-you; in a check-in it is only a thought.",
    "missing-role-company": "In an answer inside a thread it is only a thought.",
    "slang": "In the formal tone it says: please change.",
}
"""What to add for the checks that weigh more in one message than in another."""
MORE = {
    "typo": "Choose “Check spelling and grammar too” under your letter: all of it is read, on your device.",
}
"""What a check does besides, for who asks for it."""
MOST_NAMED = 6
"""More kinds of message than that are not listed."""
TOPICS: Mapping[str, tuple[str, ...]] = {
    "Whether it should go out at all": (
        "placeholder-left",
        "contact-suppressed",
        "cap-exceeded",
        "wrong-company",
        "final-not-final",
        "near-duplicate",
    ),
    "When it goes out": (
        "too-early",
        "too-soon-after-last",
        "sent-too-fast",
        "late-thanks",
        "bad-send-time",
    ),
    "Whom it goes to, and how": (
        "wrong-recipient",
        "wrong-channel",
        "generic-greeting",
        "name-mismatch",
        "guessed-title",
    ),
    "What is missing": (
        "missing-thanks",
        "missing-detail",
        "missing-interest",
        "missing-role-company",
        "missing-interview-ref",
        "missing-signature",
        "no-purpose",
        "no-time-acknowledgement",
    ),
    "How it is built": (
        "subject-missing-vague",
        "subject-urgent",
        "too-long",
        "too-thin",
        "wall-of-text",
        "too-many-asks",
    ),
    "How it sounds to them": (
        "decision-pressure",
        "demand",
        "ultimatum",
        "blame",
        "frustration",
        "argues-decision",
    ),
    "How you come across": (
        "desperation",
        "presumption",
        "assumed-rejection",
        "over-apology",
        "self-criticism",
        "flattery",
        "filler-opener",
    ),
    "What has no place in it": (
        "timeline-question",
        "pay-mention",
        "unsolicited-attachment",
        "unsafe-content",
    ),
    "Slips of the pen": ("typo", "doubled-word", "slang", "emoji"),
}
# The search finds a check in the list of all: every first visitor loads the index, so that one place must do.
PAGE = """---
title: "{title}"
description: "What the check “{title}” looks at, why, and when it stays silent, with examples."
search:
  exclude: true
---

[All checks](../checks.md){{ .aw-crumb }}

# {title}

{{{{ check_facts("{id}") }}}}

## What it marks

{{{{ check_examples("{id}", "bad") }}}}

## What it leaves alone

{{{{ check_examples("{id}", "good") }}}}
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """An example as the guide shows it; `instead` is what is marked, with the words offered for it."""

    setting: str
    subject: Markup
    paragraphs: list[Markup]
    instead: list[tuple[str, str]]


def source(check: Check) -> str:
    """Give the page of one check as it would stand in docs/."""
    return PAGE.format(title=check.title, id=check.id)


def index(root: str) -> str:
    """Give the list of all checks by topic."""
    return "\n\n".join(
        f"## {topic}\n\n"
        + draw("checks", checks=[(BY_ID[name], SAID[severity(BY_ID[name])]) for name in names], root=root)
        for topic, names in TOPICS.items()
    )


def severity(check: Check) -> str:
    """Give the severity of a check, where it depends on the message that of the first bad example."""
    return (
        check.severity if isinstance(check.severity, str) else str(_found(check.bad[0], check)[0]["severity"])
    )


def facts(root: str, name: str) -> str:
    """Give what a check looks at, how much it weighs, why, when it is silent and how to switch it off."""
    check = BY_ID[name]
    weight = severity(check)
    return draw(
        "check",
        check=check,
        severity=SAID[weight],
        weight=DEPENDS.get(name, WEIGHT[weight].format(most=words(MOST_WARNINGS))),
        more=MORE.get(name),
        stops=weight == "block",
        final=name == "placeholder-left",
        mends=any(
            found["replacement"] is not None for example in check.bad for found in _found(example, check)
        ),
        only=[situations[key] for key in check.only] if len(check.only) <= MOST_NAMED else [],
        rules=list(_behind(check)),
        known=etiquette.sources,
        root=root,
    )


def examples(name: str, kind: str) -> str:
    """Give the bad or the good examples of a check; in the bad ones the place is marked."""
    check = BY_ID[name]
    every = check.bad if kind == "bad" else check.good
    return draw("examples", kind=kind, examples=[_shown(example, check, kind) for example in every])


def _behind(check: Check) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give the rules that a check applies, its own one first: id, text, sources."""
    said = {rule.id: (rule.statement, rule.sources, rule.applied_by) for rule in etiquette.rules.values()}
    cases = etiquette.circumstances.values()
    said |= {case.id: (case.advice, case.sources, case.applied_by) for case in cases}
    others = (key for key, (_, _, applied_by) in said.items() if f"check:{check.id}" in applied_by)
    for key in dict.fromkeys((check.rule, *others)):
        yield key, etiquette.fill(said[key][0], words), said[key][1]


def _found(example: Example, check: Check) -> list[dict[str, Any]]:
    """Give what a check finds in an example."""
    draft, context = read_request(sample(example))
    return [asdict(found) for found in check.findings(Reading(draft, context))]


def _shown(example: Example, check: Check, kind: str) -> Shown:
    body = sample(example)["body"]
    begun = body.find(example.text)
    found = _found(example, check) if kind == "bad" else []
    places = sorted({(one["start"], one["end"]) for one in found if one["end"]})
    return Shown(
        _setting(example),
        _subject(example.subject, bool(found) and not places),
        _paragraphs(body, begun, begun + len(example.text), places),
        [(body[one["start"] : one["end"]], one["replacement"]) for one in found if one["replacement"]],
    )


def _setting(example: Example) -> str:
    """Give what kind of message it is, and what is known besides."""
    parts = [situations[example.situation].title]
    if example.channel != "email":
        parts.append(channels[example.channel].label.lower())
    if example.tone != "standard":
        parts.append(f"{tones[example.tone].label.lower()} tone")
    return f"{', '.join(parts)}. {example.told}".strip()


def _subject(subject: str | None, marked: bool) -> Markup:
    """Give the subject, where an example is about it."""
    if subject is None:
        return Markup()
    return _mark(subject or "(empty)") if marked else escape(subject)


def _mark(text: str) -> Markup:
    return Markup("<mark>{}</mark>").format(text)


def _paragraphs(body: str, begun: int, ended: int, places: list[tuple[int, int]]) -> list[Markup]:
    """Give the text of an example with its places marked, paragraph by paragraph."""
    pieces, at = [Markup()], begun
    for start, end in places:
        if begun <= start < end <= ended:
            pieces += [escape(body[at:start]), _mark(body[start:end])]
            at = end
    pieces.append(escape(body[at:ended]))
    return [part.replace("\n", Markup("<br>")) for part in Markup().join(pieces).split("\n\n")]
