"""A small and certain set of slips; the rest is the spelling checker's work."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.words import words

SPELLINGS = dict(pair.replace("~", " ").split("=") for pair in words("misspelt"))
WORDS = re.compile(rf"(?<![\w'@./-])({'|'.join(sorted(SPELLINGS))})(?![\w'@-])")

_THING = (
    r"(?:team|company|time|office|email|message|reply|response|consideration|convenience|website|product|"
    r"products|project|projects|store|school|clinic|organi[sz]ation|department|interview|help|patience|"
    r"earliest|guidance|kindness|support|offer|decision|schedule|staff|questions?|advice|work|mission|"
    r"values|culture|colleagues?|process|firm|kitchen|studio|lab|business|clients?|customers?|generosity|"
    r"hospitality|insights?|story|stories|needs|requirements|position|role|side|end|availability|leisure|"
    r"feedback|understanding|attention|candor|honesty|courtesy|ideas?|plans?)"
)
CONFUSED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?<![\w']){pattern}(?!\w)"), right)
    for pattern, right in (
        (rf"(you're)(?= (?:\w+ )?{_THING}\b(?! (?:player|lead|leader|member|building|in)))", "your"),
        (
            (
                r"(your)(?= (?:very |most |always |so |too |quite |really |truly )?(?:welcome (?!to the|"
                r"back|pack|speech|page|message|email|letter|desk|was|is|and|at|in|on|during|made|today|"
                r"yesterday)|looking for|looking to|going to|hiring (?:an?|again|at|more|now|people|"
                r"right|some\w+|soon|this)|not|interested|kind to|right about|"
                r"the (?:right|best|first|one|only|kind|most|person|company|perfect|team)|a (?:great|"
                r"good|wonderful|kind|fantastic|leader|pleasure|joy)|an (?:amazing|excellent|inspiring)|"
                r"very (?:kind|busy|good|nice|generous)|so (?:kind|busy|nice)|too kind|able to|planning to|"
                r"trying to|seeking (?:an?|some\w+|people)|doing (?:an?|good|great|important|so|such|very|"
                r"well)|working (?:on|with|for)|building (?:an?|more|new|our|something|the|up)|"
                r"growing (?:again|fast|quickly|rapidly|so)|expecting (?:an?|more|to)|still "
                r"(?:looking|hiring|interested)))"
            ),
            "you're",
        ),
        (
            (
                r"(?:could|would|should|might|must)(?: also| certainly| definitely| easily| just| never| "
                r"not| only|"
                r" probably| really| surely)? (of)(?= (?:been|had|done|gone|said|told|made|taken|known|given|"
                r"thought|sent|written|come|spoken|seen|shown|brought|put|got|heard|left|felt|found|kept|"
                r"met|run|spent|stood|sworn|the chance|(?!need|indeed|speed|breed|seed)\w{2,}ed)\b)"
            ),
            "have",
        ),
        (
            (
                r"(?:more|better|rather|other|less|greater|faster|larger|longer|sooner|earlier|higher|"
                r"lower|easier|bigger|stronger|closer|later|worse|different)(?: \w+)? (then)(?= (?:i|you|"
                r"we|the|a|an|any|my|your|it|ever|expected|what|most|that|this|before|just|one|two|three|"
                r"ten|five|all|other|others|at|in|to|words|usual|years)\b)"
            ),
            "than",
        ),
        (
            (
                r"(it's)(?= (?:own|mission|values|culture|customers|employees|clients|products|team|"
                r"people|staff|users|reputation|history)\b)"
            ),
            "its",
        ),
        (
            (
                r"(?:and|with|of|for|by|from|about) (it's)(?= (?:\w+ )?(?:projects|values|goals|clients|"
                r"products|"
                r"services|traditions|pupils|patients|guests|machines|methods|plans|future|reputation|"
                r"surroundings|"
                r"customers)\b(?! (?:that|who|which|like|all|where|of (?:this|that))))"
            ),
            "its",
        ),
        (
            r"(?:am|i'm|be|most|really|so|too|very|was) (exited)(?= (?:about|and|at the idea|by|for|to)\b)",
            "excited",
        ),
        (
            (
                r"look(?:ing)? forward (too)(?= (?:com\w+|hear\w*|it|join\w*|meet\w*|my|our|see\w*|that|the|"
                r"this|work\w*|your)\b)"
            ),
            "to",
        ),
        (r"(their|they're)(?= (?:is|was|were|are|will be|has been)\b)", "there"),
        (
            (
                r"(?:can|can't|cannot|could|didn't|don't|might|must|never|not|should|will|won't|would|"
                r"wouldn't) "
                r"(loose)(?= (?:any|customers|focus|heart|money|my|no|our|out|patience|staff|time|you|"
                r"your)\b)"
            ),
            "lose",
        ),
        (
            (
                r"(loose)(?= (?:touch|sight|track|time|interest|hope|this|the chance|the opportunity|"
                r"contact)\b)"
            ),
            "lose",
        ),
        (
            (
                r"(?:(?:to|will|would|not|didn't|might|does not|doesn't) )(effect)(?= (?:my|the|your|our|"
                r"this|you|me)\b)"
            ),
            "affect",
        ),
        (
            (
                r"(?:please|to|i|gladly|cannot|can|will) (except)(?= (?:my|the|this|your|our|an?) "
                r"(?:apolog\w+|offer|thanks|position|role|job|invitation|gratitude|sincere))"
            ),
            "accept",
        ),
        (r"(advise)(?= (?:was|is|you gave|that you gave|on how)\b)", "advice"),
        (
            (
                r"(?:your|the|some|any|good|for|my|of|his|her) (advise)(?=[.,!?;]| (?:about|on|for|and|"
                r"was|is)\b)"
            ),
            "advice",
        ),
        (r"(?:an?|my|the|by|in) (personel)(?= )", "personal"),
        (r"(?:was|is|be|been|so|it's) (grate)(?= (?:to|that|if|fun|when|seeing|meeting)\b)", "great"),
        (r"(?:look|looking) (foward|forwards|forword)(?= to)", "forward"),
        (r"(looking forwad|look forwad)", "look forward"),
        (r"(?:thank|thanks|thankful) (your|you're)(?= (?:for|so|again|very|both|all)\b)", "you"),
        (r"(?:i|you|we|they) (has)(?= (?:been|worked|done|had|the)\b)", "have"),
        (
            (
                r"(im)(?= (?:still|very|so|really|not|sure|looking|writing|happy|glad|sorry|excited|"
                r"interested|hoping|keen|also|always|available|able|grateful)\b)"
            ),
            "I'm",
        ),
        (
            r"(?:hope|hoping) (your)(?= (?:well|all well|doing|having|keeping|ok|okay|fine|enjoying)\b)",
            "you're",
        ),
        (r"let (?:me|us) (no)(?=[.,!?]| (?:if|when|how|what|whether|about|as soon)\b)", "know"),
        (r"(?:to|i) (here)(?= (?:from you|back from)\b)", "hear"),
        (
            r"(?:like|love|want|hope|glad|happy|forward|keen|pleased|sorry|good|great|nice) to (here)(?!\w)",
            "hear",
        ),
        (r"(its)(?= (?:an?(?! cappella)|because|been|going to|my|not|the|your)\b)", "it's"),
        (
            (
                r"(?:hope|like|want|love|wish|need|forward|able|happy|glad|ready|keen|pleased|going) "
                r"(too)(?= (?:be|come|"
                r"discuss|get|hear(?:ing)?|help|join(?:ing)?|know|learn|meet(?:ing)?|say|see(?:ing)?|show|"
                r"speak(?:ing)?|start|"
                r"talk|thank|work(?:ing)?)\b)"
            ),
            "to",
        ),
        (r"hear(?:ing)? (?:back )?(form)(?= (?:you|the|your)\b)", "from"),
        (
            r"(you're)(?= (?!what|who|all|that|where|why|how|one|here|there)\w+ (?:was|were|had|has)\b)",
            "your",
        ),
        (
            r"for (you)(?= (?:time|help|reply|response|email|message|patience|kindness|consideration)\b)",
            "your",
        ),
    )
)
OPEN_QUOTE, CLOSE_QUOTE = "“", "”"


def _find(reading: Reading) -> Iterator[Hit]:
    text = reading.spelled
    for found in WORDS.finditer(text):
        right = SPELLINGS[found[1]]
        if right[0].isupper() or not _is_a_name(reading, found.start()):
            yield Hit(*found.span(), replacement=_as_typed(reading, found.start(), right))
    for pattern, right in CONFUSED:
        for found in pattern.finditer(text):
            start, end = found.span(1)
            yield Hit(start, end, replacement=_as_typed(reading, start, right))
    yield from _quotes(reading)


def _as_typed(reading: Reading, start: int, right: str) -> str:
    return right[0].upper() + right[1:] if reading.body[start].isupper() else right


def _is_a_name(reading: Reading, start: int) -> bool:
    """Tell whether a capital inside a sentence makes the word a name."""
    return (
        reading.body[start].isupper()
        and reading.body[start - 2 : start - 1].isalnum()
        and not reading.body.isupper()
    )


def _quotes(reading: Reading) -> Iterator[Hit]:
    """Find a quotation that opens in one style and never closes in it."""
    own = reading.body[: reading.parts.own]
    for block in re.finditer(r"[^\n]+", own):
        line = block[0]
        if (
            line.count(OPEN_QUOTE) != line.count(CLOSE_QUOTE)
            and '"' in line
            and "„" not in line
            and line.count('"') % 2
        ):
            place = block.start() + line.index('"')
            yield Hit(
                place,
                place + 1,
                message="Two kinds of quotation marks are mixed here.",
                replacement=CLOSE_QUOTE,
            )


CHECK = Check(
    id="typo",
    title="A slip of the keys",
    looks="Common misspellings, “you’re” for “your”, and mixed quotation marks.",
    rule="proofread",
    severity="warn",
    message="This looks like a slip of the keys.",
    silent="For names, trade words, British and American spelling, and other languages.",
    finder=By(_find, "each slip has its own right form, and names have to be told from words"),
    bad=(
        Example("I definately enjoyed the oppurtunity.", situation="ty-interview"),
        Example("I admire you're team.", situation="ty-interview"),
        Example("I would of liked to stay longer.", situation="ty-interview"),
        Example("I could start in Febuary.", situation="ty-interview"),
    ),
    good=(
        Example(
            "The colour of the programme was grey; we organised and catalogued it.", situation="ty-interview"
        ),
        Example("You're looking for somebody who likes your team's pace.", situation="ty-interview"),
        Example("The Zwickauer ledger, the dobby loom and Łukasz were a joy.", situation="ty-interview"),
    ),
)
