"""Mr or Mrs, guessed."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import THANKS_TEXT, letter
from followup_core.messages.people import address

GENDERED = re.compile(
    r"\b(mr|mrs|ms|miss|sir|madam|ma'am|mister|missus|herr|frau|se[nñ]or(?:a|ita)?|monsieur|madame|"
    r"mademoiselle|sig(?:nor|nora)?|don|do[nñ]a|sr|sra)\b\.?(?=[ ,:/])"
)

NAME_AFTER = re.compile(r"\.?(?:[\w .'/-]*[\w'])?")


def _find(reading: Reading) -> Iterator[Hit]:
    start, end = reading.parts.greeting
    person = reading.context.recipient
    own = set(re.findall(r"\w+", folded(f"{person.title} {person.name}")))
    if not person.name:
        return
    for found in GENDERED.finditer(reading.plain[start:end]):
        if folded(found[1]) not in own:
            full = address(person, formal=reading.tone == "formal")
            after = NAME_AFTER.match(reading.plain, start + found.end(), end)
            yield Hit(
                start + found.start(),
                after.end() if after else end,
                message=f"This title is a guess: “{full}” is safe.",
                replacement=full,
            )
            return


_TEXT = "Thank you for Tuesday and the cash book. I would love the bookkeeper role."

CHECK = Check(
    id="guessed-title",
    title="A guessed title",
    looks="Titles such as Mr, Mrs, Sir or Frau that are not on record.",
    rule="address-by-name",
    severity="info",
    message="This title is a guess: the full name is safe.",
    silent="When they use the title themselves.",
    finder=By(_find, "only titles that are not on record are guesses"),
    bad=(
        Example(
            (
                "Dear Mrs. Castellanos,\n\nThank you for Tuesday and the cash book. I would love the "
                "bookkeeper role.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(letter(_TEXT, "Dear Mr Castellanos,"), situation="ty-interview", whole=True),
        Example(letter(_TEXT, "Dear Sir or Madam,"), situation="ty-interview", whole=True),
    ),
    good=(
        Example(
            (
                "Dear Mrs Castellanos,\n\nThank you for the conversation on Tuesday about the bookkeeper "
                "role at Alder & Finch. I would love to help close the month in three days, as you "
                "do.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
            told="She signs as Mrs Castellanos.",
            known={"recipient": {"name": "Mina Castellanos", "title": "Mrs"}},
        ),
        Example(letter(THANKS_TEXT, "Dear Mina Castellanos,"), situation="ty-interview", whole=True),
        Example(
            letter(THANKS_TEXT, "Dear Dr Castellanos,"),
            situation="ty-interview",
            whole=True,
            told="She signs as Dr Castellanos.",
            known={"recipient": {"name": "Mina Castellanos", "title": "Dr"}},
        ),
    ),
)
