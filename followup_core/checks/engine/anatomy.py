"""The anatomy of what people type, with places: greeting, text, signature, quoted thread, sentences.

`messages.letter` parts what our own templates write. Here greetings may stand inside a line or in another
language, closings may lack their comma, and every part keeps its offsets. Every loop is linear.
"""

import re
from typing import NamedTuple

MOST_SIGNATURE_LINES = 8
LONGEST_GREETING = 90
LOOK_BACK = 12

_SAME_LENGTH = {
    **dict.fromkeys(map(ord, "’‘ʼ‛`´′"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»″"), '"'),
    **dict.fromkeys(map(ord, "–—‒―−‑‐"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u200a\u202f\t\r"), " "),
}
_THREAD = re.compile(
    (
        r"^(?:>|-{2,}\s*(?:original|forwarded) message|on [^\n]{3,120} wrote:\s*$|from: [^\n]+\n(?:sent|"
        r"date|to): )"
    ),
    re.MULTILINE,
)
_GREETING_WORD = (
    r"(?:dear|hello|hi|hey|hiya|yo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|"
    r"greetings|"
    r"to (?:whom|whoever|the|all)|respected|attn|kia ora|kia orana|bula|talofa|g'day|bonjour|bonsoir|hola|"
    r"buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|guten (?:tag|morgen|abend)|hallo|moin|liebe[rs]?|"
    r"sehr geehrte[rs]?|"
    r"ciao|buongiorno|buonasera|gentile|hej|hei|ahoj|salut|ch[eè]re?|ol[aá]|bom dia|prezad[oa]|namaste|"
    r"sal[aā]m|salaam|shalom|merhaba|jambo|habari|sawubona|molo|dumela|aloha|dia (?:dhuit|duit)|shwmae|"
    r"bore da|"
    r"cze[sś][cć]|dzie[nń] dobry|szanown[ay]|zdravo|xin ch[aà]o|konnichiwa|ni hao|annyeong)"
)
_GREETING_LINE = re.compile(rf"{_GREETING_WORD}\b[^\n?]{{0,{LONGEST_GREETING}}}$")
_GREETING_INLINE = re.compile(
    rf"{_GREETING_WORD}\b(?:[^\n.?!,:;-]|\b(?:mr|mrs|ms|dr|prof|mx)\.|\w-\w){{0,60}}[,!:;.-]"
)
_PROSE = re.compile(
    r"[.!?,:-] +(?:many |a |just |and )?(?:thank|thanks|i|i'm|i've|i'd|it|it's|this|that|we|my|hope|"
    r"hoping|for|here|your|sorry|what|quick|it was)\b"
)
_BARE_NAME = re.compile(r"[^\n.?!,:;]{2,40}[,:!-]$|[^\n.?!,:;]{2,30}$")
_CLOSING = re.compile(
    r"(?:(?:my |with |very |the )*(?:best|kind(?:est)?|warm(?:est|ly)?|many|friendly|sincere|"
    r"cordial(?:ly)?|high)\b"
    r"|(?:yours|sincerely|respectfully|faithfully|regards|thanks|thank you|cheers|gratefully|"
    r"appreciatively|love"
    r"|all (?:the|my) best|take care|talk soon|speak soon|see you|until then|stay well|bye|ciao|"
    r"cordialement|saludos"
    r"|abra[cç]os|mit freundlichen|viele gr|mvh|med v|ng[aā] mihi|noho ora|best|bw|br|kr|rgds|in gratitude"
    r"|looking forward|with (?:\w+ ){0,3}(?:thanks|regards|wishes|gratitude|appreciation|respect|greetings)"
    r"|warm(?:est)? (?:greetings|regards|wishes)|greetings|peace|onwards|sent from)\b)[^.?!]{0,60}[,.!]?$"
)
_ENDS_WITH_COMMA = re.compile(r"[^\W\d_][^.?!:;,]{0,40},$")
_CONTACT = re.compile(
    r"[\w.+-]{1,64}@[\w.-]{1,255}\.\w+|\+?\d[\d\s()./-]{5,20}\d|\bext(?:ension)?\b\.? ?\d+|https?://|www\.",
    re.IGNORECASE,
)
_BOUNDARY = re.compile(r"[.!?…]+[\"')»]*(?=\s|$)|\n\s*\n")
_ABBREVIATION = re.compile(
    (
        r"(?:^|[\s(\"])(?:dr|mr|mrs|ms|mx|prof|st|jr|sr|inc|ltd|co|corp|no|vs|e\.g|i\.e|etc|approx|[a-z]|"
        r"[ap]\.m)\.$"
    ),
    re.IGNORECASE,
)


class Anatomy(NamedTuple):
    """Where the parts of a body start and end; `own` is the end of what the writer wrote."""

    greeting: tuple[int, int]
    text: tuple[int, int]
    signature: tuple[int, int]
    own: int


def plain(text: str) -> str:
    r"""Give `text` in lower case with plain quotes, dashes and spaces, every character in its old place.

    >>> plain("It’s “Große” – İ")
    'it\'s "große" - İ'
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return lowered.translate(_SAME_LENGTH)


def dissect(body: str, name_words: frozenset[str]) -> Anatomy:
    """Part a body given as `plain` made it; `name_words` are words of the reader's and the writer's names."""
    thread = _THREAD.search(body)
    own = len(body[: thread.start()].rstrip()) if thread else len(body.rstrip())
    lines = _lines(body, own)
    greeting = _greeting(body, lines, name_words)
    start = _skip_space(body, greeting[1], own)
    signature_start = _signature(body, lines, start, name_words)
    end = len(body[start:signature_start].rstrip()) + start if signature_start < own else own
    return Anatomy(greeting, (start, max(start, end)), (min(signature_start, own), own), own)


def sentence_spans(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Give the places of the sentences between `start` and `end`."""
    spans: list[tuple[int, int]] = []
    begun = _skip_space(text, start, end)
    for mark in _BOUNDARY.finditer(text, start, end):
        before = text[max(start, mark.start() + 1 - LOOK_BACK) : mark.start() + 1]
        if mark[0].startswith(".") and mark[0].strip(".") == "" and _ABBREVIATION.search(before):
            continue
        stop = mark.start() if mark[0].startswith("\n") else mark.end()
        if text[begun:stop].strip():
            spans.append((begun, stop))
        begun = _skip_space(text, mark.end(), end)
    if text[begun:end].strip():
        spans.append((begun, end))
    return tuple(spans)


def has_contact(text: str) -> bool:
    """Tell whether an address, a phone number or a link stands in `text`."""
    return _CONTACT.search(text) is not None


def _lines(body: str, own: int) -> list[tuple[int, int]]:
    """Give the places of the lines that are not empty, stripped."""
    found, start = [], 0
    for raw in body[:own].split("\n"):
        left = len(raw) - len(raw.lstrip())
        if raw.strip():
            found.append((start + left, start + left + len(raw.strip())))
        start += len(raw) + 1
    return found


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _greeting(body: str, lines: list[tuple[int, int]], name_words: frozenset[str]) -> tuple[int, int]:
    if not lines:
        return 0, 0
    start, end = lines[0]
    line = body[start:end]
    whole = _GREETING_LINE.match(line)
    if whole and len(lines) > 1 and not _PROSE.search(line):
        return start, end
    inline = _GREETING_INLINE.match(line)
    if inline:
        return start, start + inline.end()
    if len(lines) > 1 and _BARE_NAME.match(line) and name_words & set(re.findall(r"\w+", line)):
        return start, end
    return start, start


def _signature(body: str, lines: list[tuple[int, int]], start: int, name_words: frozenset[str]) -> int:
    """Give the start of the signature: the topmost closing, name or contact with short lines below."""
    found = len(body)
    for low, high in reversed(lines[-MOST_SIGNATURE_LINES:]):
        line = body[low:high]
        words = line.split()
        if low < start or len(words) > 9:
            break
        is_name = (
            len(words) <= 6 and bool(name_words & set(re.findall(r"\w+", line))) and line[-1] not in "?!"
        )
        contact = has_contact(line) and len(_CONTACT.sub(" ", line).split()) <= 3
        if (
            _CLOSING.match(line)
            or _ENDS_WITH_COMMA.match(line)
            or is_name
            or contact
            or line.startswith("[your")
        ):
            found = low
        elif line[-1] in ".?!" and len(words) > 3:
            break
    return found
