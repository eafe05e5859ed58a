"""The name of another employer."""

import re
from collections.abc import Iterator
from functools import cache

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.anatomy import plain

SUFFIX = re.compile(
    r"[\s,]+(?:inc|ltd|llc|llp|gmbh|plc|ag|corp(?:oration)?|co|s\.?a|b\.?v|limited|company|group)\.?$",
    re.IGNORECASE,
)
WORD = re.compile(r"\w+")
ON_PURPOSE = re.compile(
    r"\b(?:my (?:current|present|former|old|last|previous|first) (?:\w+ )?(?:employer|job|company|role|"
    r"position|team|firm|work|school|clinic|studio|manager|boss)|(?:i|we) (?:\w+ )?(?:worked|work|started|"
    r"trained|learned|built|led|ran|did|spent|left|volunteered|used|employed|hired|recruited|made redundant|"
    r"(?:was|am|were|are) (?:\w+ ){0,2}?(?:an?|at|for|from|in|the|with))\b|while (?:at|with|working)|"
    r"during my (?:\w+ )?(?:time|years?|internship|months|work|placement)|years? (?:at|with|in)|"
    r"(?:your|their|its|our) (?:\w+ )?(?:clients?|customers?|competitors?|partners?|suppliers?|rivals?|"
    r"vendors?|users?|merger|acquisition|project|contract|account|case|work (?:with|for))|compet\w+|"
    r"clients?|customers?|suppliers?|partners?|unlike|such as|compared|offer from|offered|another offer|"
    r"other offer|accepted|background|previously|formerly|used to)\b"
)
ITS_OWN = re.compile(
    r"\b(?:join(?:ing)?|work(?:ing)? (?:at|for|with)|role (?:at|with)|position (?:at|with)|job (?:at|"
    r"with)|part of|become|be (?:a|an|your)|would be|dream|interview (?:at|with)|interest in|interested in|"
    r"hear(?:ing)? (?:back )?from)\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    record = reading.context.record
    recipient, sender = reading.context.recipient, reading.context.sender
    own = _spaced(plain(f"{record.company} {record.role} {recipient.name} {sender.name}"))
    everything = _spaced(reading.everything)
    for name in record.other_companies:
        signs = _signs(name)
        if not any(map(everything.__contains__, signs)) or any(map(own.__contains__, signs)):
            continue  # nearly always: there may be thousands of names
        bare, pattern = SUFFIX.sub("", name.strip()), _pattern(name)
        if pattern.search(plain(reading.draft.subject)):
            told = f"The subject names {bare}, but this goes to {record.company}."
            yield Hit(message=told, in_subject=True)
        for found in pattern.finditer(reading.own):
            if _is_meant(reading, found, bare):
                yield Hit(
                    *found.span(),
                    message=f"This names {bare}, but it goes to {record.company}.",
                    replacement=record.company or None,
                )


def _spaced(text: str) -> str:
    """Give the words of a text with one space around each."""
    return f" {' '.join(WORD.findall(text))} "


def _forms(name: str) -> list[list[str]]:
    """Give a plain name, and its first two words where it has more (“Elm Park” for “Elm Park Surgery”)."""
    words = plain(SUFFIX.sub("", name.strip())).split()
    return [words, words[:2]] if len(words) > 2 else [words]


@cache
def _signs(name: str) -> tuple[str, ...]:
    return tuple(_spaced(" ".join(form)) for form in _forms(name))


def _pattern(name: str) -> re.Pattern[str]:
    spelled = "|".join(r"[\s-]+".join(map(re.escape, form)) for form in _forms(name))
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)")


def _is_meant(reading: Reading, found: re.Match[str], name: str) -> bool:
    """Tell whether the name stands for the reader's firm: not for a client or a former employer."""
    typed = reading.body[found.start() : found.end()]
    if name[:1].isupper() and not typed[:1].isupper():
        return False
    start = max(0, found.start() - 200)
    before = re.split(r"[.?!](?=\s)|\n\s*\n", reading.own[start : found.start()])[-1]
    after = re.split(r"[.?!](?=\s|$)|\n\s*\n", reading.own[found.end() : found.end() + 120], maxsplit=1)[0]
    if ITS_OWN.search(before[-40:]) and not ON_PURPOSE.search(before[-60:]):
        return True
    return not ON_PURPOSE.search(f"{before} # {after}")


_KNOWN = {"record": {"other_companies": ["Northgate"]}}
_ALSO = "You also have an interview at Northgate in your planner."

CHECK = Check(
    id="wrong-company",
    title="Another employer’s name",
    looks="The names of the other companies in your planner, in subject and text.",
    rule="proofread",
    severity="block",
    message="This names another employer.",
    silent="For clients, competitors and former employers, named as such.",
    finder=By(_find, "the names come from your other records"),
    bad=(
        Example(
            "Working at Northgate would be a pleasure.",
            situation="ty-interview",
            told=_ALSO,
            known=_KNOWN,
        ),
        Example(
            "I have wanted to join Northgate for years.", situation="ty-interview", told=_ALSO, known=_KNOWN
        ),
        Example(
            "I liked the cash book.",
            situation="ty-interview",
            subject="Interview at Northgate",
            told=_ALSO,
            known=_KNOWN,
        ),
    ),
    good=(
        Example(
            "I kept the books at Northgate for three years; my former employer paid by cheque.",
            situation="ty-interview",
            told=_ALSO,
            known=_KNOWN,
        ),
        Example(
            "Unlike Northgate, you close the month in three days.",
            situation="ty-interview",
            told=_ALSO,
            known=_KNOWN,
        ),
        Example(
            "Your work for clients such as Northgate interests me.",
            situation="ty-interview",
            told=_ALSO,
            known=_KNOWN,
        ),
    ),
)
