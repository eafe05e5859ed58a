"""The same text, only the name changed."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import THANKS, By, Check, Example, Hit, Reading, Sent
from followup_core.checks.engine.anatomy import dissect, plain
from followup_core.checks.engine.sample import letter
from followup_core.messages import alike

TOO_ALIKE = 0.80
FEWEST_WORDS = 15
"""Shorter texts are alike by nature."""
MOST_WORDS = 400
"""What lies beyond is not compared: the work grows with the square."""
MOST_SENT = 40


def _find(reading: Reading) -> Iterator[Hit]:
    names = re.compile(rf"\b(?:{'|'.join(_names(reading))})\b") if _names(reading) else None
    own = _compared(reading.text, names)
    if len(own.split()) < FEWEST_WORDS:
        return
    for sent in reading.timing.history[-MOST_SENT:]:
        parts = dissect(plain(sent.body), frozenset(_names(reading)))
        other = _compared(sent.body[slice(*parts.text)], names)
        if len(other.split()) >= FEWEST_WORDS and alike([own, other]).highest > TOO_ALIKE:
            yield Hit(*reading.parts.text, message=_told(reading, sent))
            return


def _names(reading: Reading) -> list[str]:
    people = [
        reading.context.recipient.name,
        reading.context.recipient.given,
        *(sent.recipient for sent in reading.timing.history),
    ]
    return sorted(
        {word for name in people for word in re.findall(r"\w{2,}", plain(name))}, key=len, reverse=True
    )


def _compared(text: str, names: re.Pattern[str] | None) -> str:
    """Give the text to compare: no names, no paragraphs that could pass for a greeting."""
    bare = plain(text) if names is None else names.sub("", plain(text))
    return " ".join(bare.split()[:MOST_WORDS])


def _told(reading: Reading, sent: Sent) -> str:
    if not (reading.situation in THANKS and sent.situation in THANKS):
        return "This is nearly your last message: say one thing that is new."
    if plain(sent.recipient) == plain(reading.context.recipient.name):
        return "They have nearly this note from you already: one is enough."
    return "This is nearly the note that a colleague got: give each a moment of their own."


_SENT = (
    "Dear Ola,\n\nThank you for the conversation on Tuesday about the bookkeeper role. I liked that the "
    "month is closed in three days, and I would love to help with it from spring on.\n\nBest "
    "regards,\nTheo Baptiste"
)

_KNOWN = {
    "history": [
        {
            "situation": "ty-panel-member",
            "recipient": "Ola Brandt",
            "sent_at": "2026-03-03T16:00",
            "body": _SENT,
        }
    ]
}
_TOLD = f"Ola Brandt got this from you: “{_SENT.split(chr(10) * 2)[1]}”"
_ASKED = (
    "Thank you for our interview on Tuesday 3 March about the bookkeeper role. I am still very interested "
    "and know that it takes time. How do things stand?"
)

CHECK = Check(
    id="near-duplicate",
    title="Nearly the same again",
    looks="How much of the text stood in an earlier message, to a colleague or to the same person.",
    rule="personalise",
    severity="error",
    message="This is nearly a message that went out before.",
    silent="For short texts; greeting and signature are left out.",
    finder=By(_find, "the text is compared with earlier messages"),
    bad=(
        Example(
            _SENT.replace("Ola", "Mina") + "\n555 0108",
            situation="ty-panel-member",
            whole=True,
            told=_TOLD,
            known=_KNOWN,
        ),
        Example(
            _SENT.replace("Ola", "Mina").replace("love", "like") + "\n555 0108",
            situation="ty-panel-member",
            whole=True,
            told=_TOLD,
            known=_KNOWN,
        ),
        Example(
            letter(_ASKED),
            whole=True,
            told=f"On 10 March you wrote: “{_ASKED}”",
            known={
                "history": [
                    {
                        "situation": "checkin-open",
                        "recipient": "Mina Castellanos",
                        "sent_at": "2026-03-10T10:00",
                        "body": letter(_ASKED),
                    }
                ]
            },
        ),
    ),
    good=(
        Example(
            "I liked your question about the petty cash, and my answer has grown since.",
            situation="ty-panel-member",
            told=_TOLD,
            known=_KNOWN,
        ),
        Example(
            "Your question about the petty cash made me laugh.",
            situation="ty-panel-member",
            told=_TOLD,
            known=_KNOWN,
        ),
        Example("I am glad to wait.", situation="ack-ongoing", told=_TOLD, known=_KNOWN),
    ),
)
