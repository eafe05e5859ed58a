"""Neither the role nor the company is named."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import REPLIES, By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import letter
from followup_core.checks.engine.words import words

STEM = 4
"""Letters that have to agree: “nursing” names the nurse."""
SMALL = words("small_words_of_names")


def _find(reading: Reading) -> Iterator[Hit]:
    record = reading.context.record
    sought = [w for w in re.findall(r"\w{2,}", folded(f"{record.role} {record.company}")) if w not in SMALL]
    sought = sought or re.findall(r"\w{2,}", folded(f"{record.role} {record.company}"))
    if not sought:
        return
    there = set(re.findall(r"\w{2,}", folded(reading.everything)))
    stems = {word[: max(STEM, len(word) - 3)] for word in sought if len(word) > STEM}
    initials = "".join(word[0] for word in re.findall(r"\w+", folded(record.company)))
    if (
        there & set(sought)
        or any(word.startswith(tuple(stems)) for word in there if stems)
        or (len(initials) > 1 and initials in there)
    ):
        return
    yield Hit()


CHECK = Check(
    id="missing-role-company",
    title="Neither job nor firm",
    looks="The name of the job or of the company, in subject or text.",
    rule="name-job-and-firm",
    severity=lambda reading: "info" if reading.situation in (*REPLIES, "referrer-update") else "warn",
    message="Name the role or the company, so that they know at once what it is about.",
    silent="For short forms and initials; in an answer inside a thread it is only a hint.",
    finder=By(_find, "short forms and inflections of the names have to count"),
    never=("ty-informational",),
    channels=("email", "card", "linkedin_message", "voicemail", "phone"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThank you for our interview on Tuesday 3 March. I am still very "
                "interested in the position and know that it takes time. How do things stand?\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            subject="Our interview on Tuesday",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for seeing me on Tuesday 3 March. The job still interests me very much, "
                "and I know that it takes time. How do things stand?"
            ),
            subject="Our conversation",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for the hour on Tuesday, and for the story of the cash book that went "
                "missing. I would love to work with you and your colleagues, and I could begin soon."
            ),
            situation="ty-interview",
            subject="Thank you for Tuesday",
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you for our interview on Tuesday 3 March. I am still very "
                "interested in keeping your books and know that it takes time. How do things "
                "stand?\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            subject="Bookkeeping at A&F",
            whole=True,
        ),
        Example("I liked the cash book.", situation="ty-interview", subject="Alder & Finch: thank you"),
        Example("I would be glad of a word.", subject="Bookkeeper interview"),
    ),
)
