"""A personal note to more than one pair of eyes."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import PERSONAL, STATUS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases
from followup_core.checks.engine.reading import folded

MOST_TOGETHER = 2
"""Two people who were seen together may share a note."""
EVERYBODY = re.compile(
    r"\b(?:all|everyone|everybody|team|panel|committee|panell?ists|(?:panel )?members|colleagues|folks|"
    r"ladies and gentlemen|both of you|interviewers)\b"
)
SEVERAL = re.compile(r",\s*(?:and\s+|&\s*)?|\s+(?:and|&|und|et|y|e|og|och)\s+|\s*&\s*|\s*/\s*|\s*;\s*")

SHARED = Phrases(
    (
        (
            r"(?:sending|send|writing|write|addressing|sent) (?:\w+ )?(?:this|the same)(?: same)?(?: "
            r"\w+)? (?:note |message |e-?mail |letter )?to (?:all|each|every|both|everyone|everybody|the "
            r"whole|the entire|several|you all)"
        ),
        (
            r"(?:writing|write|sending this) to (?:all(?: \w+)? of you|you all|everyone|each of you|the "
            r"whole panel|the entire)"
        ),
        (
            r"(?:i have|i've|i am|i'm|have|am|also|i) (?:also |taken the liberty of )?(?:copied|copying|"
            r"cc'?(?:ed|d|ing)|bcc'?(?:ed|d|ing)|(?:put|looped|looping|included|including|adding|added)(?= "
            r"[^.?!]{0,70}?\b(?:in(?: copy| cc|(?= the loop| this)|$|[.,;])|on (?:cc|copy|this)|into this|"
            r"director|owner|ceo|boss|manager|team|colleagues?|head|hr|panel|dr|here)\b))(?: "
            r"in| your| the| dr| mr| ms| mrs| both| all| my| on)* ?(?:[^.?!]{0,60}?)(?:in copy|in cc|on "
            r"cc|into this|on this (?:e-?mail|message|thread)|owner|director|ceo|boss|manager|team|"
            r"colleagues?|in\b|head|hr|panel|dr\b|here)"
        ),
        r"(?:copied|copying|cc'?(?:ed|d|ing)) (?:in )?(?:\w+)",
        r"(?:reply(?:ing)?|replied|repl(?:y|ied) to) all(?: of you)?",
        (
            r"this (?:note|message|e-?mail|letter) (?:is|goes|went|has gone) (?:out )?to (?:all|everyone|"
            r"the whole|each|several|many)"
        ),
    ),
    unless=(
        r"as (?:you )?(?:asked|agreed|requested|suggested|discussed)",
        r"at your (?:request|suggestion)",
        r"you (?:asked|suggested)",
        r"i (?:copied|added|included|put) (?:\w+ ){0,4}?(?:ledgers?|data|reports?|files?|code)",
    ),
)


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.context.cc and not SHARED.unless_matches(reading):
        yield Hit(message="There is somebody in copy: a personal note goes to one person.")
    greeting = reading.parts.greeting
    if reading.channel in ("email", "card", "linkedin_message") and _addressed(reading) > MOST_TOGETHER:
        yield Hit(*greeting)
    yield from SHARED.find(reading)
    if reading.situation in STATUS:
        others = {
            folded(m.recipient) for m in reading.timing.history if m.situation in STATUS and m.recipient
        }
        if others and not any(_same(other, reading) for other in others):
            yield Hit(message="You asked somebody else in this firm before: keep to one contact.")


def _same(name: str, reading: Reading) -> bool:
    recipient = reading.context.recipient
    return bool(
        set(re.findall(r"\w{2,}", name))
        & set(re.findall(r"\w{2,}", folded(f"{recipient.name} {recipient.given}")))
    )


def _addressed(reading: Reading) -> int:
    """Count the people in the greeting and in the recipient's name; “all” counts as many."""
    start, end = reading.parts.greeting
    greeting = reading.plain[start:end]
    recipient = folded(reading.context.recipient.name)
    if EVERYBODY.search(greeting) and not EVERYBODY.search(recipient) and reading.context.recipient.name:
        return MOST_TOGETHER + 1
    words = re.sub(r"^\W*\w+(?: (?:morning|afternoon|evening|day|ora))?\W*", "", greeting).strip(" ,:!-.")
    named = [part for part in SEVERAL.split(words) if part and len(part.split()) <= 4]
    listed = [
        part
        for part in re.split(r";|\band\b|&|, (?!(?:phd|md|jr|sr|mba|cpa|rn|ii|iii)\b)", recipient)
        if part.strip()
    ]
    return max(len(named) if words else 0, len(listed))


CHECK = Check(
    id="wrong-recipient",
    title="One note for many",
    looks="Greetings to several people, copies, and words such as “all of you” in a personal note.",
    rule="personalise",
    severity="warn",
    message="Several people get the same note: write to each of them, with a moment of their own.",
    silent="When the agency asked to be copied, and for two people you met together.",
    finder=By(_find, "greeting, copies and earlier messages have to be put together"),
    only=PERSONAL,
    bad=(
        Example("I am sending this to all five of you.", situation="ty-panel-member"),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            told="A copy goes to boss@alderfinch.example.",
            known={"cc": ["boss@alderfinch.example"]},
        ),
        Example("This note goes to everyone who was in the room.", situation="ty-panel-member"),
    ),
    good=(
        Example("I copied the ledgers by hand for years.", situation="ty-interview"),
        Example(
            "As you asked, I have copied in the agency.",
            situation="ty-interview",
            told="A copy goes to the agency.",
            known={"cc": ["desk@agency.example"]},
        ),
        Example("Please give my regards to all of your team.", situation="ty-interview"),
    ),
)
