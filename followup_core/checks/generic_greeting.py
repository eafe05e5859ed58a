"""A greeting without a name."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import THANKS_TEXT, letter
from followup_core.checks.engine.words import words
from followup_core.messages.people import address

NOBODY = re.compile(
    r"\b(?:to (?:whom|whoever|who) (?:it|this|is|ever|may)\b.*|(?:dear |respected |hello |hi )?(?:sir|"
    r"madam|ma'am|sirs)(?:\s*(?:/|or|and|,)\s*(?:sir|madam|ma'am|mam))*\s*[,:]?$)"
)
FIRST_WORDS = 160
NO_NAMES = words("no_names")
WITH_A_GREETING = ("email", "card", "linkedin_message", "linkedin_invitation")


def _find(reading: Reading) -> Iterator[Hit]:
    start, end = reading.parts.greeting
    greeting = reading.plain[start:end]
    person = reading.context.recipient
    names = set(re.findall(r"\w{2,}", folded(f"{person.name} {person.given}")))
    names -= {"dr", "prof", "professor", "mr", "mrs", "ms", "team"} if len(names) > 1 else set()
    if not (person.name or person.given):
        if NOBODY.search(greeting.rstrip(",:! ")):
            yield Hit(start, end)
        return
    opening = set(re.findall(r"\w{2,}", folded(reading.own[: start + FIRST_WORDS if end == start else end])))
    if names & opening or _names_somebody(greeting):
        return
    formal = address(person, formal=reading.tone == "formal")
    word = {"formal": "Dear", "casual": "Hi"}.get(reading.tone, "Hello")
    yield Hit(start, end, replacement=f"{word} {formal}," if end > start else None)


def _names_somebody(greeting: str) -> bool:
    """Tell whether the greeting holds some name, right or wrong: whether it fits is another check."""
    return not set(re.findall(r"\w{2,}", folded(greeting))) <= NO_NAMES


_TEXT = "Thank you for Tuesday and the cash book. I would love the bookkeeper role."

CHECK = Check(
    id="generic-greeting",
    title="A greeting to nobody",
    looks="Whether the greeting holds the reader’s name.",
    rule="address-by-name",
    severity="error",
    message="Greet the person by name.",
    silent="When no name is known: then a team may be greeted.",
    finder=By(
        _find, "the names of the recipient have to be looked for, whatever the language of the greeting"
    ),
    channels=WITH_A_GREETING,
    bad=(
        Example(
            (
                "To whom it may concern,\n\nThank you for Tuesday and the cash book. I would love the "
                "bookkeeper role.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            (
                "Hi there,\n\nThank you for Tuesday and the cash book. I would love the bookkeeper "
                "role.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(letter(_TEXT, "Dear hiring manager,"), situation="ty-interview", whole=True),
    ),
    good=(
        Example(
            (
                "Dear team,\n\nThank you for the conversation on Tuesday about the bookkeeper role at "
                "Alder & Finch. I would love to help close the month in three days, as you do.\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
            told="You do not know who will read it.",
            known={"recipient": {"name": ""}},
        ),
        Example(letter(THANKS_TEXT, "Kia ora Mina,"), situation="ty-interview", whole=True),
        Example(letter(THANKS_TEXT, "Mina,"), situation="ty-interview", whole=True),
    ),
)
