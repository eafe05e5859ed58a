"""No day and no stage of the interview."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import STATUS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.sample import letter

DAY_OR_STAGE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
    r"|\b(?:on|in|of|last|early|late|mid|since) may\b|\bmay \d|\d(?:st|nd|rd|th)? (?:of )?may\b|"
    r"\b\d{1,2}[./]\d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:last|earlier this|this past) (?:week|month)\b|\b(?:a|one|two|three|four|few|several|couple "
    r"of|\d+) (?:\w+ )?(?:days?|weeks?|months?) ago\b|\byesterday\b"
    r"|\binterview(?:s|ed|ing)?\b|\b(?:phone|video|zoom|teams|screening) (?:screen|call)|\bscreening\b|"
    r"\b(?:first|second|third|final|last|next) (?:round|stage|conversation|meeting|talk)\b"
    r"|\b(?:we|i) (?:\w+ )?(?:met|spoke|talked|discussed|had the pleasure|came in|visited)\b|\b(?:our|"
    r"the|your|my) (?:\w+ ){0,2}?(?:conversation|talk|meeting|chat|discussion|call|visit|interview|panel|"
    r"trial|assessment)\b"
    r"|\b(?:meeting|speaking|talking|talk|speak) with (?:you|me)\b|\bcame in (?:on|for)\b|\bmeeting you\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    if not DAY_OR_STAGE.search(reading.everything):
        yield Hit()


CHECK = Check(
    id="missing-interview-ref",
    title="When did you meet?",
    looks="The day or the stage of your interview, in subject or text.",
    rule="recall-interview-day",
    severity="warn",
    message="Say when you talked: “our interview on Tuesday” helps them place you.",
    silent="When the day or the stage stands in subject or text.",
    finder=By(_find, "subject and text count together, and many words name a day"),
    only=STATUS,
    bad=(
        Example(
            (
                "Hello Mina,\n\nI am still very interested in the bookkeeper role and know that it takes "
                "time. Is there any news? Thank you.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            subject="Bookkeeper at Alder & Finch",
            whole=True,
        ),
        Example(
            letter(
                "Thank you again for your time. I am still very interested in the bookkeeper role "
                "and know that it takes time. How do things stand?"
            ),
            subject="Bookkeeper role",
            whole=True,
        ),
        Example(
            letter(
                "I would still love to keep your books, and I know that it takes time. Could you "
                "tell me how things stand? Thank you."
            ),
            subject="Bookkeeper role",
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you again for seeing me last week; the cash book is still on my "
                "mind. I am still very interested in the bookkeeper role and know that it takes time. Is "
                "there any news?\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            subject="Bookkeeper at Alder & Finch",
            whole=True,
        ),
        Example(
            letter(
                "Thank you again for your time. The cash book is on my mind. I am still very interested in "
                "the bookkeeper role "
                "and know that it takes time. How do things stand?"
            ),
            subject="Bookkeeper: our interview of 3 March",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for the second interview about the bookkeeper role. The cash book is on my mind. "
                "I am still very "
                "interested and know that it takes time. How do things stand?"
            ),
            subject="Bookkeeper role",
            whole=True,
        ),
    ),
)
