"""A paragraph that nobody wants to enter."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.messages import channels
from followup_core.messages.letter import count_words

MOST_SENTENCES = 5
MOST_WORDS = 90
BLOCK = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def _find(reading: Reading) -> Iterator[Hit]:
    start, end = reading.parts.text
    if reading.channel == "voicemail":
        spoken = count_words(reading.body[: reading.parts.own])
        most = channels["voicemail"].words
        if most and spoken > most:
            yield Hit(0, reading.parts.own, message=f"{spoken} words; {most} fit into a voicemail.")
        return
    starts = [low for low, _ in reading.sentences]
    for block in BLOCK.finditer(reading.body, start, end):
        held = bisect_left(starts, block.end()) - bisect_left(starts, block.start())
        if held > MOST_SENTENCES or count_words(block[0]) > MOST_WORDS:
            yield Hit(*block.span())


CHECK = Check(
    id="wall-of-text",
    title="A wall of text",
    looks="The length of each paragraph, in sentences and in words.",
    rule="keep-it-short",
    severity="info",
    message="This paragraph is long: a break makes it easy to read.",
    silent="Never.",
    finder=By(_find, "sentences and words of each paragraph are counted"),
    channels=("email", "linkedin_message", "card", "chat", "voicemail"),
    bad=(
        Example("I came. I saw. I liked it. I went home. I wrote this. I read it. I sent it."),
        Example("I met your team. I saw the vault. I read the log. I had tea. I took the bus. I slept well."),
        Example(
            "I took the stairs. I knocked. A man came. We laughed. It was late. I left.",
            situation="ty-interview",
        ),
    ),
    good=(
        Example("I came. I liked it."),
        Example(
            "I took the stairs. I found the door.\n\nSomebody opened. We laughed.", situation="ty-interview"
        ),
        Example("It was good to meet you. I saw the vault.", situation="final-note"),
    ),
)
