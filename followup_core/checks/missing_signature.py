"""No name below, or no way to answer."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import REPLIES, By, Check, Example, Hit, Reading
from followup_core.checks.engine.anatomy import has_contact
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import THANKS_TEXT, letter

TAIL = 260
"""Characters at the end in which a name has to stand."""
NAME_IS_ENOUGH = (*REPLIES, "ty-internal", "referrer-update", "withdraw", "ty-informational", "keep-in-touch")


def _find(reading: Reading) -> Iterator[Hit]:
    own, sender = reading.own, reading.context.sender
    names = set(re.findall(r"\w{2,}", folded(sender.name))) or {folded(sender.name)}
    if reading.channel == "voicemail":
        spoken = set(re.findall(r"\w+", folded(own)))
        if (sender.name and not names & spoken) or (sender.phone and not has_contact(own)):
            yield Hit(message="Say your name and your number.")
        return
    end = set(re.findall(r"\w+", folded(own[-TAIL:])))
    if sender.name and not names & end:
        yield Hit()
    elif (
        reading.channel == "email"
        and (sender.phone or sender.email)
        and reading.situation not in NAME_IS_ENOUGH
        and not has_contact(own)
    ):
        yield Hit(message="Add a phone number or an address below your name.")


CHECK = Check(
    id="missing-signature",
    title="No name or number below",
    looks="Your name, and a phone number or address, below the text.",
    rule="signature-block",
    severity="warn",
    message="Close with your name and a way to reach you.",
    silent="In chats and texts, and for the number in an answer inside a thread.",
    finder=By(_find, "the sender's own name and number are looked for"),
    channels=("email", "card", "voicemail"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThank you for the conversation on Tuesday about the bookkeeper role. I "
                "would love to help close the month in three days, as you do now.\n\nCheers"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(THANKS_TEXT, sign="Best regards,\nTheo Baptiste"), situation="ty-interview", whole=True
        ),
        Example(letter(THANKS_TEXT, sign="Talk soon!"), situation="ty-interview", whole=True),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you for the update on the bookkeeper role. I am happy to "
                "wait.\n\nBest regards,\nTheo"
            ),
            situation="ack-ongoing",
            whole=True,
        ),
        Example(letter(THANKS_TEXT, sign="Theo Baptiste, 555 0108"), situation="ty-interview", whole=True),
        Example("I liked the cash book.", situation="ty-interview"),
    ),
)
