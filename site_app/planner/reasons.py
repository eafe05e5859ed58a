"""The arithmetic behind a date, line by line, with the rules it applies and what these are called here."""

from collections.abc import Iterable
from typing import NamedTuple

from followup_core import cadence

RULES = {
    "timing-is-central": "the moment counts",
    "ty-within-24h": "thanks within a day",
    "ty-day-after": "thanks on the morning after",
    "ty-24-48h": "thanks within two days",
    "ty-hold-a-day": "a day before the thanks",
    "prompt-not-instant": "quick, but not instant",
    "ty-fresh-memory": "while it is fresh",
    "space-first": "step back after the thanks",
    "ci-after-a-week": "a check-in after a week",
    "week-balances": "why a week",
    "week-anchor": "what the week counts from",
    "no-timeline-discretion": "when they named no day",
    "timeline-is-first-clue": "their timeline comes first",
    "wait-past-date": "wait a little past their date",
    "not-before-date": "never before their date",
    "compelling-reason": "a good reason to write early",
    "timed-exception": "when it has to be quicker",
    "second-try-48h": "where hiring takes days",
    "final-at-two-weeks": "a last note after two weeks",
    "final-two-weeks-silence": "two more weeks of silence",
    "final-means-final": "final means final",
    "cap-two-or-three": "how many messages are kind",
    "cap-one-plus-one": "one thank-you, one question",
    "space-them-out": "room between messages",
    "ongoing-means-wait": "when they are still deciding",
    "thanks-first": "thanks come first",
    "never-press": "never press for an answer",
    "polite-respectful": "polite in every line",
    "calm-when-anxious": "sleep on it",
    "do-follow-up": "late thanks are welcome",
    "respect-process": "their process, their calendar",
    "respect-their-time": "respect for their time",
    "heed-we-call-you": "when they want to call",
    "channel-options": "which way to write",
    "impatience-costs": "chasing costs you",
    "every-contact-counts": "every contact counts",
    "relationship-beyond-job": "beyond this one job",
}
"""What a rule is called in a link to it."""


class Reason(NamedTuple):
    """One line of the arithmetic behind a date; `rule` is empty where a line above has led to it already."""

    left: str
    why: str
    rule: str
    name: str


def reasons(steps: Iterable[cadence.Step]) -> tuple[Reason, ...]:
    """Tell the steps that led to a date, each rule linked where it first comes in."""
    told: list[Reason] = []
    for step in steps:
        rule = "" if any(step.rule == before.rule for before in told) else step.rule
        told.append(Reason(*cadence.tell(step), rule=rule, name=RULES.get(rule, "the rule")))
    return tuple(told)
