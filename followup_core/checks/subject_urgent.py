"""Alarm in the subject."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.hiding import HIDDEN
from followup_core.checks.engine.kinds import phrase_pattern

ALARM = phrase_pattern(
    (
        (
            r"urgent(?:ly)?|asap|a\.s\.a\.p\.?|immediate(?:ly)?(?! (?:start|availability|vacancy))|"
            r"time[- ]sensitive|time[- ]critical|"
            r"emergency|high (?:priority|importance)|top priority|importance: high|priority|critical"
        ),
        (
            r"(?:action|response|reply|answer|decision|attention|feedback) (?:required|needed|requested|"
            r"necessary|expected|pending|overdue|due|wanted)"
        ),
        (
            r"(?:need|want|require|awaiting|waiting for|expecting|demand(?:ing)?) (?:\w+ ){0,2}?(?:a |an "
            r"|your )?(?:reply|answer|response|decision|update)(?: \w+)?"
        ),
        (
            r"(?:please|pls|kindly) (?:\w+ )?(?:read|respond|reply|answer|open|decide|act|hurry|"
            r"don't ignore|do not ignore)(?: \w+)?"
        ),
        r"(?:final|last|second|third|2nd|3rd) (?:notice|warning|reminder|chance|attempt|request)",
        r"(?:must|don't|do not) (?:read|miss|ignore|delete)",
        r"(?:read|reply|respond|answer|open|act|decide) (?:now|today|immediately|soon|quickly|this)",
        r"important(?= ?[:!-]|$)|very important|really important|extremely important",
        r"deadline(?: \w+)?",
        r"read receipt|delivery receipt|receipt requested",
        r"overdue|(?:still|no|without) (?:waiting|reply|answer|response)",
        r"by (?:eod|cob|end of (?:the )?day|tonight|today)",
        r"decide|make up your mind",
    )
)
RECEIPT = phrase_pattern(
    (
        r"(?:read|delivery) receipt",
        (
            r"(?:marked|flagged|sent|send)(?: this| it)?(?: \w+)? (?:as |with |at )?(?:urgent|high "
            r"priority|high importance|top priority|important)"
        ),
    )
)
LOUD = re.compile(r"urgent|asap|immediat|emergency|sensitive|critical|priority|important|please|must")
CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
LEAST_LOUD = 2


def _find(reading: Reading) -> Iterator[Hit]:
    subject = reading.subject
    typed = reading.draft.subject
    found = ALARM.search(subject)
    about_a_date = reading.situation == "offer-elsewhere" and found and not LOUD.search(found[0])
    loud = [word for word in CAPITALS.finditer(typed) if HIDDEN not in subject[word.start() : word.end()]]
    if (
        (found and not about_a_date)
        or "!!" in typed
        or len(loud) >= LEAST_LOUD
        or any(LOUD.search(word[0].lower()) for word in loud)
        or (typed.isupper() and len(typed) > 12)
    ):
        yield Hit(in_subject=True)
    for receipt in RECEIPT.finditer(reading.search):
        yield Hit(*receipt.span())


CHECK = Check(
    id="subject-urgent",
    title="An alarm in the subject",
    looks="Words such as “urgent”, capitals, and rows of exclamation marks in the subject.",
    rule="never-press",
    severity="error",
    message="The subject raises an alarm: name the role and the day instead.",
    silent="For a real offer deadline, given as a date; for names that sound urgent.",
    finder=By(_find, "capitals need the subject as it was typed"),
    channels=("email",),
    bad=(
        Example("I would be glad of a word.", subject="URGENT!! decision needed"),
        Example("I would be glad of a word.", subject="Bookkeeper: please reply today"),
        Example("I would be glad of a word.", subject="Second reminder: bookkeeper interview!!!"),
    ),
    good=(
        Example("I would be glad of a word.", subject="Bookkeeper interview, VAT and SAGE"),
        Example(
            "I would rather work with you. Would your timing allow an answer before then?",
            situation="offer-elsewhere",
            subject="Bookkeeper role: my deadline of 20 March",
        ),
        Example("I would be glad of a word.", subject="Bookkeeper interview of 3 March: how things stand"),
    ),
)
