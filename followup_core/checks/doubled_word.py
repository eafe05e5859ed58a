"""The same word twice."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.words import words

TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+(?:'[a-z]+)?)(\s+)(\1)(?![\w'@-])")
MEANT = words("may_stand_twice")
GOES_ON = (
    *("move", "moved", "moving", "go", "goes", "going", "gone", "went", "carry", "carried", "log", "logged"),
    *("come", "came", "turned", "switched", "get", "got", "put", "hold", "held", "kept", "keep", "later"),
)
LIES_IN = ("was", "were", "been", "born", "live", "lived")


def _find(reading: Reading) -> Iterator[Hit]:
    text = reading.own
    for found in TWICE.finditer(text):
        word = found[1]
        typed = reading.body[found.start() : found.end()]
        inside_name = (
            typed[0].isupper() and reading.body[found.start(3)].isupper() and word not in ("the", "i")
        )
        if "\n\n" in found[2] or inside_name or (word in MEANT and not _surely(text, found)):
            continue
        yield Hit(*found.span(), replacement=reading.body[slice(*found.span(1))])


def _surely(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - 8) : found.start()].split()
    last = before[-1] if before else ""
    if found[1] == "on":
        following = text[found.end() :].split(maxsplit=1)
        return bool(following) and following[0].strip(".,;:!?").endswith("day") and last not in GOES_ON
    if found[1] == "in":
        return last in LIES_IN or last.endswith(("sted", "work", "working", "ience", "lieve", "ged", "lved"))
    return found[1] in ("you", "do") and last in ("thank", "to", "for", "with", "i", "meet", "and")


CHECK = Check(
    id="doubled-word",
    title="The same word twice",
    looks="A word that follows itself.",
    rule="proofread",
    severity="warn",
    message="The same word stands here twice.",
    silent="For “had had”, “that that” and names such as Bora Bora.",
    finder=By(_find, "some words may stand twice"),
    bad=(
        Example("I have read the the ledger.", situation="ty-interview"),
        Example("I am am glad of it.", situation="ty-interview"),
        Example("Thank you you very much.", situation="ty-interview"),
    ),
    good=(
        Example(
            "I know that that ledger had had a very, very long life in Walla Walla.", situation="ty-interview"
        ),
        Example("It was a long, long way to Bora Bora.", situation="ty-interview"),
        Example("All that they had had was one ledger.", situation="ty-interview"),
    ),
)
