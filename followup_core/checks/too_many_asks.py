"""More than one question."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern

TWO_ARE_FINE = ("confirm-next-round", "ask-feedback", "offer-answer", "offer-received", "ty-via-contact")
NO_ASK = re.compile(
    r"\b(?:good (?:moment|time)|(?:have|got) (?:two|a|five|one|a few|a couple of)? ?(?:minutes?|moment|"
    r"second)|how (?:are|was|is|were) (?:you|your|the weekend|things going with you)|"
    r"(?:anything|something) (?:else |more |further |missing )?(?:you|i can|that you|from me|missing|i "
    r"could|i should send|that i can|from my|on my|needed)|do you need (?:anything|more|any)|can i "
    r"(?:help|send|bring|offer|provide|answer|do)|may i (?:send|offer|also thank|thank)|"
    r"shall i|should i (?:send|bring)|would it help|isn't it|wasn't it|don't you|right\?|who knows|why "
    r"not|remember\b|is that (?:alright|all right|ok|okay|fine)|if that'?s|would (?:that|this) (?:be|"
    r"suit|work|help)|did you know|guess what)\b"
)
ASKS = re.compile(
    r"(?:^|[,;:-]\s*(?:and\s+|but\s+)?|\band\s+|\bbut\s+|\bso\s+)(?:also,?\s+|then\s+|if so,?\s+|"
    r"perhaps\s+|maybe\s+|please\s+)*"
    r"(?:(?:where|when|what|how|who|which|why)(?: \w+){0,3}? (?:do|does|did|is|are|was|were|will|would|"
    r"can|could|should|may|might|have|has)\b(?! (?:able|convenient|ready|free|possible|back)\b)"
    r"|(?:who|what|where|how|when)'s\b"
    r"|(?:could|can|would|will|may|might|do|does|did|is|are|have|has|was|were|should) (?:i|you|we|they|"
    r"it|the|there|this|that|your|any\w*|someone|he|she|people|my)\b)"
)
"""A clause that asks: its verb stands before its subject, which “when you are able, …” has not."""
SUBORDINATE = re.compile(
    r"^(?:when(?:ever)?|where(?:ver)?|what(?:ever)?|how) (?:i|you|we|they|it|the|there|this|that|your|my)\b"
)
SECOND_VERB = re.compile(
    r"\b(?:could|can|would|will) you\b[^?]*?\b(?:and|as well as)\s+(?:also\s+|then\s+|"
    r"perhaps\s+)?(?:send|introduce|tell|share|give|forward|confirm|provide|call|arrange|explain|let me "
    r"know|put me|connect|set up|show|advise|invite|return|write|recommend)\b"
)
REQUEST = phrase_pattern(
    (
        (
            r"(?:please|kindly) (?:also |do |could you )?(?:send|tell|let me know|inform|update|confirm|"
            r"share|provide|advise|call|forward|give|explain|introduce|arrange|reply|respond|answer|get "
            r"back|clarify|return|put|show|keep me)"
        ),
        (
            r"i(?:'d| would| should) (?:also |very much |really )*(?:like|love|want|appreciate|be "
            r"(?:grateful|glad|happy|interested)) (?:to (?:know|ask|hear (?:about|how|when|what|whether|"
            r"if)|find out|be told|learn (?:how|when|what|whether|if))|an? (?:\w+ )?(?:update|answer|"
            r"reply|response|meeting|call|list|copy)|if you could|your (?:feedback|answer|decision))"
        ),
        r"i(?:'d| would)? (?:also )?(?:need|want) (?:you )?to (?:send|tell|know|meet|see)",
    )
)
SOFT = re.compile(
    r"\bif (?:you|there|anything|something|it|that|this|i|any|not|for any|further|more|so)\b|"
    r"\bany(?:time| time)\b|\bwhenever\b|\bfeel free\b|\bpass (?:on|my)\b|\bgive (?:my|them)\b|\bthank\b|"
    r"\bneed anything\b|\brequire\b|\bonly\b|\bwhen (?:you|it|your|things)\b|\bshould (?:you|an?|any\w*|"
    r"there|something)\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    asks: list[tuple[int, int]] = []
    for start, end in reading.sentences:
        asks += [(start, end)] * _asked(reading.search[start:end], reading.plain[start:end])
    most = 2 if reading.situation in TWO_ARE_FINE else 1
    if len(asks) > most:
        start, end = asks[most]
        yield Hit(start, end)


def _asked(sentence: str, typed: str) -> int:
    """Count the questions and requests in one sentence."""
    if sentence.rstrip("\"')").endswith("?"):
        if NO_ASK.search(sentence):
            return 0
        clauses = [
            found for found in ASKS.finditer(sentence) if not SUBORDINATE.match(found[0].lstrip(",;:- "))
        ]
        return max(1, len(clauses) + (1 if SECOND_VERB.search(sentence) and len(clauses) < 2 else 0))
    if "?" in typed and "?" not in sentence:
        return 0
    requests = list(REQUEST.finditer(sentence))
    if not requests or SOFT.search(sentence):
        return 0
    more = re.findall(
        (
            r"\b(?:and|,)\s+(?:also\s+|please\s+|to\s+)?(?:advise|confirm|send|tell|whether|inform|"
            r"provide|introduce|share)\b"
        ),
        sentence[requests[0].end() :],
    )
    return len(requests) + (1 if more and len(requests) == 1 else 0)


CHECK = Check(
    id="too-many-asks",
    title="Too many questions",
    looks="The questions and requests in one message.",
    rule="be-clear",
    severity="warn",
    message="One question is easier to answer than two: keep the one that matters.",
    silent="For offers of help and polite phrases; confirmations, feedback and offers may ask two.",
    finder=By(_find, "questions have to be told from offers, and counted"),
    bad=(
        Example("Where do I stand, when do you decide, and could I meet the team?"),
        Example("Could you tell me how things stand? And who else will be there?"),
        Example("Is there any news, and may I come by on Friday to see the archive?"),
    ),
    good=(
        Example("How do things stand? Is there anything else you need from me?"),
        Example("What should I read first, and who will be there?", situation="confirm-next-round"),
        Example("How do things stand? If a call is easier, I am free all week."),
    ),
)
