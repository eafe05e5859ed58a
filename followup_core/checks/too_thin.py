"""Thanks that are over before they began."""

from collections.abc import Iterator

from followup_core.checks.engine import THANKS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.sample import letter
from followup_core.words import counted

FEWEST_WORDS = 25
FEWEST_TO_HELPERS = 12
"""Thanks for arranging something may be shorter."""


def _find(reading: Reading) -> Iterator[Hit]:
    fewest = FEWEST_TO_HELPERS if reading.situation == "ty-coordinator" else FEWEST_WORDS
    if 0 < reading.words < fewest:
        yield Hit(
            *reading.parts.text,
            message=f"{counted(reading.words, 'word')} say little: add one thing that you talked about.",
        )


CHECK = Check(
    id="too-thin",
    title="Too thin",
    looks="The number of words in a thank-you.",
    rule="specific-detail",
    severity="warn",
    message="This says little: add one thing that you talked about.",
    silent="In chats and text messages.",
    finder=By(_find, "thanks to helpers may be shorter than thanks to interviewers"),
    only=THANKS,
    channels=("email", "linkedin_message"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThanks for today! I would love the bookkeeper role; the cash book was "
                "great.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter("Thank you for the interview. The bookkeeper role sounds great and I would love it."),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter("Many thanks for Tuesday and for the cash book. I hope to be your bookkeeper."),
            situation="ty-final-onsite",
            whole=True,
        ),
    ),
    good=(
        Example("I liked the cash book.", situation="ty-interview"),
        Example("Your question about the cash book was a good one.", situation="ty-final-onsite"),
        Example(
            "Hi Mina, Theo Baptiste here. Thank you for Tuesday, I would love the bookkeeper role.",
            situation="ty-interview",
            channel="text",
            whole=True,
            told="They texted you first.",
            known={"channels_offered": ["text"]},
        ),
    ),
)
