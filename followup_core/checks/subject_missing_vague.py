"""A subject that says nothing."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import REPLIES, THANKS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.words import words

SAYS_NOTHING = words("says_nothing")
THANKS_WORDS = words("subject_thanks")


def _find(reading: Reading) -> Iterator[Hit]:
    typed = reading.draft.subject.strip()
    if reading.situation in (*REPLIES, "ty-informational", "referrer-update", "keep-in-touch") and typed:
        if folded(typed) in ("(no subject)", "no subject", "hello", "hi"):
            yield Hit(in_subject=True)
        return
    if re.match(r"(?:re|aw|sv|antw)\s*:", typed, re.IGNORECASE) and len(typed) > 6:
        return
    words = re.findall(r"\w+", folded(typed))
    if len(words) > 3 and reading.situation in THANKS and "time" in words and set(words) <= THANKS_WORDS:
        return
    telling = set(words) - SAYS_NOTHING
    if words[:1] in (["hi"], ["hello"], ["dear"], ["hey"]):
        person = reading.context.recipient
        telling -= set(re.findall(r"\w+", folded(f"{person.name} {person.given}")))
    if not telling or (len(words) < 2 and not _names_it(reading, words)):
        yield Hit(in_subject=True)


def _names_it(reading: Reading, words: list[str]) -> bool:
    record = reading.context.record
    return bool(set(words) & set(re.findall(r"\w+", folded(f"{record.role} {record.company}"))))


CHECK = Check(
    id="subject-missing-vague",
    title="A subject that says little",
    looks="Empty subjects, and those that name neither the job nor the day.",
    rule="be-clear",
    severity="warn",
    message="Let the subject say what it is about: the role and the day.",
    silent="In an answer, which keeps the old subject.",
    finder=By(_find, "a subject is vague when all of its words are"),
    channels=("email",),
    bad=(
        Example("I would be glad of a word.", subject="Hello"),
        Example("I would be glad of a word.", subject="Quick question"),
        Example("I would be glad of a word.", subject=""),
    ),
    good=(
        Example("I would be glad of a word.", subject="Bookkeeper interview on Tuesday"),
        Example("I am glad to wait.", situation="ack-ongoing", subject="Re: Update"),
        Example("I liked the cash book.", situation="ty-interview", subject="Thank you – bookkeeper role"),
    ),
)
