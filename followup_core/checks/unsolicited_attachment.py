"""Files nobody asked for, too many links, and a promised file that is not there."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import phrase_pattern

LINK = re.compile(r"https?://\S+|(?<![\w@.])www\.\S+")
MOST_LINKS = 1
PAPERS = (
    r"(?:[\w-]+ )?(?:cv|résumé|resume|curriculum vitae|certificates?|diplomas?|references?|documents?|papers|"
    r"photos?|portfolio|reports?|article|presentation|letters?|videos?)"
)
ATTACHED = phrase_pattern(
    (
        (
            rf"you(?:'ll| will|'d| can)? (?:\w+ )?find (?:my|three|two|some|a copy of my) {PAPERS} (?:\w+ )?"
            r"(?:below|enclosed|here|with this)"
        ),
        (
            r"attached(?! (?:great|much|any|more|so|particular|little|importance|value|weight)\b)(?: "
            r"(?:is|are|you|please|herewith|to this|below|hereto|a|my|the))?"
        ),
        (
            r"(?:i|i've|i have|i'm|i am|have|am|also|please find|find|find the|liberty of) (?:\w+ "
            r"){0,3}?(?:attach(?:ed|ing)?|enclos(?:ed|ing|e)|append(?:ed|ing)?)(?! (?:great|much|any|"
            r"more|so|particular|little|importance|value|weight)\b)"
        ),
        r"(?:enclosed|attached) (?:please )?(?:find|is|are|you)",
        r"please find (?:attached|enclosed|my|the|a|below)",
        r"(?:see|in|open) (?:the |my )?(?:attachment|attached|enclosed)s?",
        (
            r"(?:send|sending|sent|forward\w*|shar(?:e|ing)|includ(?:e|ing)|put|drop\w*) (?:[\w']+ "
            r"){0,9}?(?:nobody|"
            r"no one) asked|(?:unasked|unprompted|without being asked|though (?:you|nobody|no one) (?:did "
            r"not |didn't "
            r")?ask\w*|not asked for|nobody asked)(?=[^.?!]{0,80}(?:samples?|cv|deck|file|document|plan|"
            r"portfolio|"
            r"slides|letter|like|enjoy|useful))"
        ),
        (
            r"(?:put together|prepared|made|drawn up|drew up|written|wrote|created|compiled|produced|"
            r"drafted|built) "
            r"(?:you )?an? (?:\w+ )?(?:\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty|long)[- "
            r"](?:slides?|pages?|"
            r"point)? ?(?:\w+ )?(?:deck|presentation|report|proposal|concept|plan|analysis|dossier|"
            r"document|paper|"
            r"review)(?= (?:on|about|of|for|with) (?:how |what |why |the |all )?(?:you|your))"
        ),
        (
            r"(?:add|adding|added|put|putting|include|including|included) (?:[\w']+ ){0,5}?(?:cv|résumé|"
            r"resume|certificates?|"
            r"references?|diplomas?|portfolio|samples?|photos?|licen[cs]e|papers|plan|video|reports?|"
            r"documents?|letters?|articles?|drawings?|pictures|pages|recipes) (?:[\w']+ ){0,4}?(?:to|in|"
            r"with|into) (?:this|my|the) (?:e-?mail|mail|message|letter)"
        ),
        (
            r"as an attachment|attachments? (?:is|are|contains?|"
            r"includes?)|(?:i|and) (?:\w+ )?(?:enclose|attach|append) (?:it|them)(?=[.,;!]|$)|(?:enclose|"
            r"attach|append) (?:it|them|this|these) (?:\w+ )?(?:here|below|herewith|with this|too)|(?:i "
            r"send|i'm sending|i am "
            r"sending) (?:\w+ )?(?![^.?!]{0,40}(?:thanks|gratitude|regards|wishes|greetings))(?:[\w']+ "
            r"){1,9}?(?:with|in) this (?:e-?mail|mail|message|letter)"
        ),
        (
            rf"i(?:'m| am)(?: (?!not )\w+)? sending (?:you )?(?:my|the) {PAPERS} (?:\w+ "
            rf")?(?:again|"
            rf"once more|a second time)(?! because)|i send you (?:also |here |now |again )?(?:my|the|three|"
            rf"two|some|copies|"
            rf"photos|an? {PAPERS})|sending (?:you )?(?:all |some of |a few of )?my {PAPERS} (?:with|in|by) "
            rf"this|here (?:is|are) (?:\w+ )?my {PAPERS} (?:again|once more)"
        ),
        (
            r"(?:along |together )?with this (?:e-?mail|message|letter|note),? i(?:'m| am| also)? (?:\w+ )?"
            r"(?:send|sending|enclose|add)"
        ),
        (
            rf"i(?:'ve| have) (?:also )?(?:included|added|enclosed|put in) (?:[\w-]+ ){{1,3}}?{PAPERS} "
            rf"(?:about "
            r"me|for you|that i|which|you might|with this|in case|to read)"
        ),
    )
)
ASKED = phrase_pattern(
    (
        (
            r"(?:as|that|which|what|like|since|because|the \w+|the \w+ \w+|the \w+ \w+ \w+) (?:you|he|"
            r"she|they|we|your \w+) (?:\w+ )?(?:asked|requested|wanted|needed|discussed|agreed|mentioned|"
            r"suggested|spoke|talked|invited)"
        ),
        r"you (?:\w+ )?(?:asked|requested|wanted|needed|invited)",
        r"(?:as|per|at|on|upon|by) (?:your )?(?:requested|discussed|agreed|promised|request|mentioned)",
        r"i(?:'d| had)? (?:\w+ )?promised",
        r"at your (?:request|suggestion)",
        r"(?:asked|requested) (?:me )?(?:for|to (?:send|share|bring))",
        r"(?:requested|promised)",
    )
)
NO_FILE = re.compile(
    r"\b(?:seatbelt|attached to (?:the|your|my|a|this)(?: \w+)? (?:idea|work|place|team|house|building|"
    r"wall|clinic|school))\b"
)
EXPECTED = ("send-material", "offer-answer", "offer-received", "confirm-next-round", "referrer-update")


def _find(reading: Reading) -> Iterator[Hit]:
    files, asked = reading.context.attachments, bool(ASKED.search(reading.search))
    says = None if NO_FILE.search(reading.search) else ATTACHED.search(reading.search)
    if files == () and says:
        yield Hit(*says.span(), message="You speak of a file, and there is none attached.")
    elif reading.situation not in EXPECTED and not asked and (files or says):
        yield Hit(*(says.span() if says else (0, 0)))
    elif reading.situation == "send-material" and not asked and files and len(files) > 1:
        yield Hit(message="One item is enough: offer the others.")
    start, end = reading.parts.text
    links = list(LINK.finditer(reading.body, start, end))
    if len({link[0].rstrip(".,;)") for link in links}) > MOST_LINKS:
        yield from (
            Hit(*link.span(), message="One link is enough; the others can follow when they ask.")
            for link in links[MOST_LINKS:]
        )


CHECK = Check(
    id="unsolicited-attachment",
    title="A file nobody asked for",
    looks="Attachments, several links, and “attached” without a file.",
    rule="send-what-came-up",
    severity="warn",
    message="Nobody asked for this file: offer it, and let them say yes.",
    silent="When they asked for it, and for a link in the signature.",
    finder=By(_find, "words, files and links have to be compared"),
    bad=(
        Example("I have attached a deck of thirty pages, in case it helps.", situation="ty-interview"),
        Example(
            "As you asked, the list is attached.",
            situation="send-material",
            told="No file is attached.",
            known={"attachments": []},
        ),
        Example("My work: https://one.example and https://two.example", situation="ty-interview"),
    ),
    good=(
        Example(
            "As you asked, the list is attached.",
            situation="send-material",
            told="The file list.pdf is attached.",
            known={"attachments": ["list.pdf"]},
        ),
        Example("I can send the list if it helps.", situation="ty-interview"),
        Example("I have attached great importance to clean ledgers.", situation="ty-interview"),
    ),
)
