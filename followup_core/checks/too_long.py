"""More words than the kind of message bears."""

from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.messages import channels

FAR_TOO_LONG = 1.5
"""From this many times the limit on it has to be cut before it goes out."""


def _find(reading: Reading) -> Iterator[Hit]:
    limit = reading.kind.most_words(reading.channel)
    letters = channels[reading.channel].characters
    if limit and reading.words > limit:
        message = f"{reading.words} words; {limit} are enough for this kind of message."
        yield Hit(
            *reading.parts.text,
            severity="error" if reading.words >= FAR_TOO_LONG * limit else "warn",
            message=message,
        )
    elif letters and reading.parts.own > letters:
        message = f"{reading.parts.own} characters; {letters} fit."
        yield Hit(
            letters,
            reading.parts.own,
            severity="error" if reading.parts.own >= FAR_TOO_LONG * letters else "warn",
            message=message,
        )


_SHELF = "Then I went on to the next shelf and found the year before it, every receipt in its place."
_LONG = " ".join([_SHELF] * 7)

CHECK = Check(
    id="too-long",
    title="Too long",
    looks="The words between greeting and signature, against the limit for this kind of message.",
    rule="keep-it-short",
    severity="warn",
    message="This is longer than it needs to be.",
    silent="For a quoted thread and the signature, which do not count.",
    finder=By(_find, "the limit depends on the situation and the channel"),
    bad=(
        Example(_LONG),
        Example(_LONG, situation="final-note"),
        Example(_LONG, situation="ty-interview"),
    ),
    good=(
        Example("One more reference is ready."),
        Example("I liked the cash book.", situation="ty-interview"),
        Example("It was good to meet you.", situation="final-note"),
    ),
)
