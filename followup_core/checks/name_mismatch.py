"""The name of somebody else."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import THANKS_TEXT, letter
from followup_core.checks.engine.words import words

BRACKETED = re.compile(r"[\[{<(][^\])}>]{0,60}[\])}>]+")
ALIKE = 0.74
"""Names at least this alike are taken for spellings of each other."""
LEAST_LETTERS = 3
NO_NAMES = words("no_names")
NICKNAMES = {
    frozenset(pair.split())
    for pair in (
        "robert bob",
        "robert rob",
        "robert bobby",
        "william bill",
        "william will",
        "william liam",
        "richard dick",
        "richard rick",
        "james jim",
        "james jamie",
        "john jack",
        "edward ted",
        "edward ed",
        "edward ned",
        "charles chuck",
        "charles charlie",
        "henry harry",
        "henry hank",
        "margaret peggy",
        "margaret meg",
        "margaret maggie",
        "elizabeth liz",
        "elizabeth lizzie",
        "elizabeth lizzy",
        "elizabeth libby",
        "elizabeth beth",
        "elizabeth betty",
        "elizabeth lisa",
        "elizabeth eliza",
        "katherine kate",
        "catherine kate",
        "catherine cathy",
        "katherine kathy",
        "catherine cath",
        "katherine katie",
        "catherine katie",
        "mary molly",
        "mary polly",
        "sarah sally",
        "anthony tony",
        "michael mike",
        "michael mick",
        "joseph joe",
        "alexandra sasha",
        "alexander sasha",
        "alexander sandy",
        "francisco paco",
        "jose pepe",
        "patricia trish",
        "patricia patty",
        "rebecca becky",
        "susan sue",
        "theodore ted",
        "dorothy dot",
        "helen nell",
        "eleanor nell",
        "ellen nell",
        "maria masha",
        "dmitri dima",
        "johannes hans",
        "giuseppe beppe",
        "guadalupe lupe",
        "andrew drew",
        "andrew andy",
        "leonard lenny",
        "abigail gail",
        "virginia ginny",
        "christopher kit",
        "antonio toni",
        "enrique kike",
        "ignacio nacho",
        "dolores lola",
    )
}


def _find(reading: Reading) -> Iterator[Hit]:
    person = reading.context.recipient
    everybody = f"{person.name} {person.given}".replace("'", "").replace("’", "")
    known = re.findall(r"[^\W\d_]{2,}", folded(everybody))
    if not known or len(person.name.split(",")) > 2:
        return
    start, end = reading.parts.greeting
    others = set(
        re.findall(
            r"[^\W\d_]{2,}",
            folded(f"{reading.context.record.company} {' '.join(reading.context.record.details)}"),
        )
    )
    greeting = BRACKETED.sub(lambda found: " " * len(found[0]), reading.body[start:end])
    typed = [
        (match.start() + start, match.end() + start)
        for match in re.finditer(r"[^\W\d_](?:[^\W\d_]|['’](?=\w))+", greeting)
    ]
    names = [(low, high, _key(reading.body[low:high])) for low, high in typed]
    names = [
        (low, high, name)
        for low, high, name in names
        if name not in NO_NAMES and len(name) >= LEAST_LETTERS - 1
    ]
    fitting = [name for _, _, name in names if _fits(name, known, person.given)]
    for low, high, name in names:
        if name in fitting or name in others:
            continue
        if not fitting or max(_likeness(name, word) for word in known) >= ALIKE:
            shown = person.given or person.name
            message = f"The greeting says {reading.body[low:high]}, the record says {shown}."
            yield Hit(low, high, message=message, replacement=_right(name, reading, len(names)))
            return
    yield from _misspelt_later(reading, known, end)


def _right(name: str, reading: Reading, names: int) -> str | None:
    """Give the word of the names on record that was meant, or how they are called."""
    person = reading.context.recipient
    words: list[str] = re.findall(r"[^\W\d_](?:[^\W\d_]|['’](?=\w))+", f"{person.name} {person.given}")
    near = max(words, key=lambda word: _likeness(name, _key(word)))
    if _likeness(name, _key(near)) >= ALIKE:
        return near
    return person.given or person.name if names == 1 else None


def _key(word: str) -> str:
    return folded(word).replace("'", "")


def _fits(name: str, known: list[str], given: str) -> bool:
    if name in known or (name.endswith("s") and name[:-1] in known):
        return True
    spelled = {
        word.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace("aa", "a") for word in known
    }
    if name.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace(
        "aa", "a"
    ) in spelled or name == "".join(known[:2]):
        return True
    if given and folded(given) != known[0]:
        return False
    shorter = any(word.startswith(name) and len(name) >= LEAST_LETTERS for word in known)
    return shorter or any(frozenset((name, word)) in NICKNAMES for word in known)


def _likeness(name: str, word: str) -> float:
    return SequenceMatcher(None, name, word, autojunk=False).ratio()


def _misspelt_later(reading: Reading, known: list[str], start: int) -> Iterator[Hit]:
    """Look for “…, Katherine.” further down, where the reader is addressed once more."""
    if len(known[0]) < LEAST_LETTERS + 1:
        return
    sender = set(re.findall(r"\w+", folded(reading.context.sender.name)))
    for found in re.finditer(
        r"(?<=, )([A-Z][a-zà-ÿ]{3,20})(?=[.,!]\s|[.!]$)",
        reading.body[start : reading.parts.text[1]],
    ):
        name = _key(found[1])
        addressed = reading.body[start + found.start() - 2] == ","
        if (
            addressed
            and name not in known
            and name not in sender
            and name[0] in (known[0][0], "k", "c")
            and _likeness(name, known[0]) >= 0.8
        ):
            yield Hit(
                start + found.start(),
                start + found.end(),
                replacement=reading.context.recipient.given or None,
            )
            return


_TEXT = "Thank you for Tuesday and the cash book. I would love the bookkeeper role."

CHECK = Check(
    id="name-mismatch",
    title="Another name in the greeting",
    looks="The name in the greeting, letter by letter, against the name on record.",
    rule="address-by-name",
    severity="error",
    message="This name is not the one on record.",
    silent="For names they use themselves, for short forms, and with or without accents.",
    finder=By(_find, "names have to be compared letter by letter"),
    channels=("email", "card", "linkedin_message", "linkedin_invitation", "text", "chat"),
    bad=(
        Example(
            (
                "Hi Minna,\n\nThank you for Tuesday and the cash book. I would love the bookkeeper "
                "role.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            (
                "Dear Katherine,\n\nThank you for Tuesday and the cash book. I would love the bookkeeper "
                "role.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(letter(_TEXT, "Dear Ms Castelanos,"), situation="ty-interview", whole=True),
    ),
    good=(
        Example(
            (
                "Dear Soren,\n\nThank you for the conversation on Tuesday about the bookkeeper role at "
                "Alder & Finch. I would love to help close the month in three days, as you do.\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
            told="His name is Søren Åkesson.",
            known={"recipient": {"name": "Søren Åkesson"}},
        ),
        Example(letter(THANKS_TEXT, "Dear Mina Castellanos,"), situation="ty-interview", whole=True),
        Example(
            letter(THANKS_TEXT, "Hello Lizzie,"),
            situation="ty-interview",
            whole=True,
            told="Her name is Elizabeth Marsh.",
            known={"recipient": {"name": "Elizabeth Marsh"}},
        ),
    ),
)
