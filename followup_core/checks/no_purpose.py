"""A status message that asks, offers and tells nothing."""

from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern
from followup_core.checks.engine.sample import letter

PURPOSE = phrase_pattern(
    (
        (
            r"(?:please|kindly|could you|can you|would you|would it be|may i|might i|do you|is there|are "
            r"there|has there|have you) "
        ),
        (
            r"let me know|tell me|get back to me|keep me (?:posted|informed|updated)|update me|hear "
            r"(?:from you|about|how|if|whether|back|any|more|when)|hearing (?:from you|about|back|any|"
            r"how)"
        ),
        (
            r"(?:any|some|an|the|for|of|ask|asking|enquir\w+|inquir\w+|curious|wonder\w*|know|appreciate|"
            r"welcome|grateful|glad|happy|love|like|learn|hope)\b[^.?!]{0,50}?\b(?:news|update|updates|"
            r"word|information|status|progress|feedback|timeline|next steps?|stands?|going|schedule|"
            r"decision|development)"
        ),
        r"wonder(?:ed|ing)|curious",
        (
            r"(?:i|i'd|i'm|we) (?:\w+ ){0,3}?(?:available|reachable|(?:be )?(?:happy|glad|pleased|"
            r"delighted|able|willing) to (?:\w+ )?(?:send|provide|answer|supply|come|talk|speak|meet|"
            r"share|help|discuss|do|give|add|explain|bring|wait)|at your disposal|can (?:also )?(?:send|"
            r"provide|supply|share|come|answer|bring)|here (?:if|when|for)|there (?:if|when)|offer)"
        ),
        (
            r"(?:if|should|whenever|when) (?:\w+ ){0,6}?(?:need|require|questions?|helps?|helpful|useful|"
            r"tell|news|to say|anything|missing)"
        ),
        r"anything (?:else|more|further|i can|from me)",
        (
            r"(?:i have|i've|i) (?:since|also|now|just|meanwhile|recently|finally) (?!enjoyed|still|"
            r"very|wanted|hoped|followed|checked|wished|felt)\w+(?:ed|en|t|e|ne)\b"
        ),
        (
            r"(?:wanted|want|would like|like|happy|glad) to (?:let you know|tell you|share|inform|add|"
            r"mention|point out|pass on)"
        ),
        r"in the meantime|good news|attached|here is|here are|below",
        r"(?:at|remain at) your (?:disposal|service)|i remain (?:\w+ )?available",
        (
            r"decid\w+|decision|choose|hire me|respon\w+|expect (?:a|an|to)|withdraw\w*|call me|ring me|"
            r"write to me|reach me|reply|answer|contact me|inform me"
        ),
    )
)


def _find(reading: Reading) -> Iterator[Hit]:
    text = reading.own[slice(*reading.parts.text)]
    if "?" not in text and not PURPOSE.search(text):
        yield Hit()


CHECK = Check(
    id="no-purpose",
    title="A message without a point",
    looks="A question, an offer or a piece of news: something that the reader can answer.",
    rule="be-clear",
    severity="warn",
    message="It neither asks nor offers anything: one polite question makes it clear.",
    silent="For offers of help, news and quiet words such as “I am here if you need me”.",
    finder=By(_find, "a question mark or any of many phrases gives it a purpose"),
    only=("checkin-open", "checkin-past-date"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nI'm following up on our interview of 3 March for the bookkeeper role. "
                "I'm still interested and know it takes time. Thanks.\n\nBest regards,\nTheo "
                "Baptiste\n555 0108"
            ),
            whole=True,
        ),
        Example(
            letter(
                "Just following up on my interview of 3 March for the bookkeeper role. I know it "
                "takes time, and I am still keen. Thank you."
            ),
            whole=True,
        ),
        Example(
            letter(
                "I wanted to check in about the bookkeeper interview of 3 March. Still very "
                "interested, and aware that it takes time. Thanks again."
            ),
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you for the interview of 3 March for the bookkeeper role. I'm "
                "still interested and know it takes time. The cash book is still on my mind. I am here "
                "if you need anything.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            whole=True,
        ),
        Example("I would be glad of a word."),
        Example("My references are ready now."),
    ),
)
