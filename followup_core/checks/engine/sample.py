"""An example as a whole request: its text inside a sound message, from an invented writer."""

from collections.abc import Mapping
from typing import Any

from followup_core.checks.engine.check import Example
from followup_core.checks.engine.groups import THANKS

RECIPIENT = {"name": "Mina Castellanos", "given": "Mina"}
SENDER = {"name": "Theo Baptiste", "phone": "555 0108"}
RECORD = {
    "company": "Alder & Finch",
    "role": "bookkeeper",
    "interview_on": "2026-03-03",
    "details": ["the month is closed in three days", "the cash book that went missing"],
}
SUBJECT = "Bookkeeper interview on 3 March"
STATUS_TEXT = (
    "Thank you for our interview on Tuesday 3 March about the bookkeeper role at Alder & Finch. I am "
    "still very interested. "
    "I know that such decisions take time, and I would be glad to answer anything else. I often think of "
    "the cash book that went missing."
)
TEXTS = {
    "checkin-open": STATUS_TEXT,
    "checkin-past-date": STATUS_TEXT,
    "final-note": (
        "This is my last note about the bookkeeper role that we discussed on 3 March. I would still be "
        "glad to join you. "
        "Please don’t feel that you need to answer. Thank you, and all the best."
    ),
    "reply-rejection": "Thank you for telling me what you decided on the bookkeeper role, which I respect.",
}
THANKS_TEXT = (
    "Thank you for the conversation on Tuesday about the bookkeeper role at Alder & Finch. The way the "
    "month is closed in three days "
    "has stayed with me, and I would like to help with it."
)
ANSWER_TEXT = "Thank you for your message about the bookkeeper role at Alder & Finch."
GREETINGS = {"formal": "Dear Mina Castellanos,", "standard": "Hello Mina,", "casual": "Hi Mina,"}


SIGN = f"Best regards,\n{SENDER['name']}\n{SENDER['phone']}"


def letter(text: str, greeting: str = GREETINGS["standard"], sign: str = SIGN) -> str:
    """Give a whole message for an example that is about its greeting, its signature, or what is missing."""
    return f"{greeting}\n\n{text}\n\n{sign}"


def sample(example: Example) -> dict[str, Any]:
    """Give the request of an example, as the command `check` reads it."""
    return {
        "situation": example.situation,
        "channel": example.channel,
        "tone": example.tone,
        "subject": ""
        if example.channel != "email"
        else SUBJECT
        if example.subject is None
        else example.subject,
        "body": example.text if example.whole else _framed(example),
        "recipient": RECIPIENT,
        "sender": SENDER,
        "record": RECORD,
        **{key: _filled(key, value) for key, value in example.known.items()},
    }


def _framed(example: Example) -> str:
    usual = THANKS_TEXT if example.situation in THANKS else ANSWER_TEXT
    text = TEXTS.get(example.situation, usual)
    return letter(f"{text}\n\n{example.text}", GREETINGS[example.tone])


def _filled(key: str, value: object) -> object:
    """Add to a partly given record what the sample knows."""
    return {**RECORD, **value} if key == "record" and isinstance(value, Mapping) else value
