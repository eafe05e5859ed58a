"""One message more than anybody should get."""

from collections.abc import Iterator

from followup_core.checks.engine import STATUS, By, Check, Example, Hit, Reading
from followup_core.words import counted


def _find(reading: Reading) -> Iterator[Hit]:
    sent, cap = reading.timing.unsolicited, reading.timing.preset.cap_total
    if sent >= cap:
        message = (
            f"{counted(sent, 'message')} went out unasked in this round, and {cap} are enough: stop here."
        )
        yield Hit(message=message)


_SENT = [
    {
        "situation": "ty-interview",
        "recipient": "Mina Castellanos",
        "sent_at": "2026-03-03T13:00",
        "body": "Thank you.",
    },
    {
        "situation": "checkin-open",
        "recipient": "Mina Castellanos",
        "sent_at": "2026-03-10T10:00",
        "body": "How do things stand?",
    },
    {
        "situation": "checkin-open",
        "recipient": "Mina Castellanos",
        "sent_at": "2026-03-18T10:00",
        "body": "Is there news?",
    },
]

CHECK = Check(
    id="cap-exceeded",
    title="One message too many",
    looks="How many messages of yours this round has seen, against the most that your pace allows.",
    rule="cap-two-or-three",
    severity="block",
    message="This round has had enough messages from you: stop here.",
    silent="For answers, requested items, a correction, an offer notice; each round counts anew.",
    finder=By(_find, "earlier messages have to be counted against the pace"),
    only=STATUS,
    bad=(
        Example(
            "I would be glad of a word.",
            told="You have sent your thanks and two questions.",
            known={"history": _SENT},
        ),
        Example(
            "One more thought on the cash book.",
            told="You have sent your thanks and two questions.",
            known={"history": _SENT},
        ),
        Example(
            "This is the last I will say about it.",
            situation="final-note",
            told="You have sent your thanks and two questions.",
            known={"history": _SENT},
        ),
    ),
    good=(
        Example(
            "I would be glad of a word.",
            told="You have sent your thanks and one question.",
            known={"history": _SENT[:2]},
        ),
        Example(
            "The year was 2019, not 2018.",
            situation="correct-or-add",
            told="You have sent your thanks and two questions.",
            known={"history": _SENT},
        ),
        Example(
            "I confirm Monday at nine.",
            situation="confirm-next-round",
            told="You have sent your thanks and two questions; they have invited you.",
            known={"history": _SENT},
        ),
    ),
)
