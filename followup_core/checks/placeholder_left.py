"""Gaps of a template that nobody filled."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading

BRACES = re.compile(
    r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\$\{[^{}\n]{1,60}\}|\{[A-Za-z][\w .'’/-]{1,50}\}|"
    r"%[A-Z_]{3,30}%|%\w+%"
)
SQUARE = re.compile(r"\[(?P<inside>[^\[\]\n]{1,90})\](?!\()")
ANGLE = re.compile(r"<(?P<inside>[A-Za-z][\w .,'’/-]{1,60})>")
ROUND = re.compile(
    (
        r"\((?:insert|add|fill(?: in)?|name|your|company|todo|tbd|placeholder|enter|mention|detail|"
        r"xx+)\b[^()\n]{0,80}\)"
    ),
    re.IGNORECASE,
)
BARE = re.compile(
    r"\bX{2,}\b(?!L)|(?<!\w)_{3,}(?!\w)|\bTODO\b|\bTBD\b|\bTBC\b(?! (?:cases?|clinic|nurs\w+|patients?|"
    r"screening|tests?|unit|ward))|\bFIXME\b|\bTK\b|\b(?:lorem ipsum)\b|"
    r"(?<![\w-])\?{3,}(?!\w)"
    r"|\*+[A-Z][A-Z _]{2,30}\*+"
    r"|\bINSERT(?: [A-Z]+){1,4}\b|\b[A-Z]+ GOES HERE\b"
    r"|\b(?:INSERT|YOUR|COMPANY|INTERVIEWER|RECIPIENT|HIRING MANAGER|POSITION|JOB|ROLE|FIRST|LAST|FULL|"
    r"CANDIDATE)[ _](?:NAME|TITLE|HERE|COMPANY|PHONE|EMAIL|DATE|SKILL|DETAIL)S?\b"
)
NAMED = re.compile(
    r"\b(?:at|to|with|for|join|joining|from|dear|hi|hello|in|of) (?:the )?(?:company name|"
    r"interviewer(?:'s|’s)? name|name of (?:the )?(?:company|interviewer)|insert \w+(?: \w+)?|your "
    r"company name|hiring manager(?:'s|’s)? name|job title here|recipient name|first name|position "
    r"title)\b"
    r"|\binsert (?:name|company|role|date|detail|your|the|a|specific|position|title)\b[^.\n]{0,40}? here\b"
    r"|^\s*(?:dear|hi|hello|hey) (?:name|first ?name|interviewer|xx+|\.{3,}|_+)\s*[,:]",
    re.IGNORECASE | re.MULTILINE,
)
REAL = re.compile(
    (
        r"(?:sic|\.{2,3}|…|\d{1,4}|[a-z]|i+|x|e?mail|pdf|link|attached|attachment|external|ext|eng|en|de|"
        r"fr|redacted|emphasis (?:mine|added)|my (?:translation|emphasis)|laughs?|citation needed|note|"
        r"edit(?:ed)?|st|nd|rd|th|[\W\d_]+)"
    ),
    re.IGNORECASE,
)
TAG = re.compile(
    (
        r"(?:/?(?:b|i|u|p|br|div|span|a|li|ul|em|strong|code|pre|html|body|script|table|td|tr|int|str|"
        r"bool|float|string|t|k|v)\b.*|https?:.*)"
    ),
    re.IGNORECASE,
)
DUE = ("about", "and", "as", "at", "by", "dear", "for", "from", "hi", "in", "join", "of", "on", "to", "with")
"""Words after which a name or a detail is due."""
BRACED = r"\{{1,2}[^{}\n]{1,80}\}{1,2}"
NOTATION = r"(?:placeholder|variable|token|parameter|merge (?:field|tag))s?"
LANGUAGES = r"(?:jinja2?|handlebars|mustache|liquid|twig)\b"
TEMPLATES = r"(?:\w+ )?(?:templates?|partials?|f-strings?|format strings?)\b(?! (?:team|group|department))"
SPOKEN_OF = re.compile(
    (
        r"`[^`\n]{1,200}`"
        rf"|\b{NOTATION}(?:,? (?:such as|like|named|called))? [\"“'‘(]?{BRACED}"
        rf"|{''.join(rf'(?<!\b{word} )' for word in DUE)}{BRACED}[\"”'’)]? (?:{NOTATION}\b"
        rf"|(?:in|inside|within) (?:(?:an?|the|your|our|their) )?(?:{LANGUAGES}|{TEMPLATES}))"
    ),
    re.IGNORECASE,
)
"""Braces that a sentence calls code, or that stand in backticks."""
CODE = re.compile(r"\w\[[^\[\]\n]{1,40}\]|\w<[^<>\n]{1,40}>|`[^`\n]{1,200}`|\w\(\{|\w\{[^{}\n]{1,40}\}")


def _find(reading: Reading) -> Iterator[Hit]:
    own = reading.body[: reading.parts.own]
    yield from (Hit(start, end) for start, end in _gaps(own))
    if any(True for _ in _gaps(reading.draft.subject)):
        yield Hit(message="The subject still has a gap to fill.", in_subject=True)


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    code = [found.span() for found in CODE.finditer(text)]
    spoken_of = [found.span() for found in SPOKEN_OF.finditer(text)] if "{" in text else []
    for pattern in (BRACES, SQUARE, ANGLE, ROUND, BARE, NAMED):
        for found in pattern.finditer(text):
            inside = found.groupdict().get("inside", "")
            real = (pattern is SQUARE and REAL.fullmatch(inside.strip())) or (
                pattern is ANGLE and TAG.fullmatch(inside)
            )
            spared = spoken_of if pattern is BRACES else code
            if not real and not any(start <= found.start() < end for start, end in spared):
                yield found.span()


CHECK = Check(
    id="placeholder-left",
    title="An open gap",
    looks="Brackets, braces, rows of X and words such as “company name” that wait to be filled in.",
    rule="personalise",
    severity="block",
    message="A gap is still open here: fill it or take it out.",
    silent="For real brackets such as “[sic]”, footnote numbers, code, and braces told of as code.",
    finder=By(_find, "brackets can be real, and the names in capitals matter, which the plain text hides"),
    bad=(
        Example("Dear [Interviewer], I loved hearing about {{project}}.", situation="ty-interview"),
        Example("I would be proud to work at COMPANY NAME.", situation="ty-interview"),
        Example("I am free on XX May."),
    ),
    good=(
        Example("The ledger says “recieved [sic] in full”.", situation="ty-interview"),
        Example("The macro writes total[0] and ends.", situation="ty-interview"),
        Example("I liked how you test {name} in Jinja templates.", situation="ty-interview"),
        Example("Shirts in XXL were my first stock list.", situation="ty-interview"),
    ),
)
