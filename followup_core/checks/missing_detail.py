"""A note that could have gone to anyone."""

import re
from collections.abc import Iterator

from followup_core.checks.engine import STATUS, THANKS_AFTER_INTERVIEW, By, Check, Example, Hit, Reading
from followup_core.checks.engine.hiding import HIDDEN
from followup_core.checks.engine.reading import folded
from followup_core.checks.engine.sample import letter
from followup_core.checks.engine.words import words

STEM = 5
"""Letters in which a word of the notes and a word of the text have to agree."""
ENOUGH_OF_ITS_OWN = 7
"""So many words that no form letter has show that the writer was there."""
ENOUGH_WITHOUT_NOTES = 3
WITH_NOTES, WITHOUT_NOTES = 2, 1
"""So many words of its own a sentence about the conversation needs."""

COMMON = words("form_letter")
SPOKE_ABOUT = re.compile(
    r"\b(?:(?:said|told|mention\w*|describ\w*|explain\w*|talk\w*|hear\w*|learn\w*|story|stories|question|"
    r"point|discuss\w*|conversation|discussion|show\w*|came to|idea|remark|tour|thought|thinking|loved|"
    r"liked|enjoyed)\b"
    r"(?: (?:\w+ )?(?:about|of|on|how|into|regarding|me|us|the|your))*(?: [\w'-]+){1,5})|\b(?:the|your) "
    r"(?:[\w'-]+ ){1,3}(?:story|stories|idea|point|question|tour|example)\b"
)
"""A word that says something was spoken of, with the five words after it."""
SPOKE_OF = re.compile(
    r"\b(?:you|your|we|our|conversation|discuss\w*|talk\w*|hear\w*|learn\w*|tour|visit|saw|mention\w*|"
    r"describ\w*|explain\w*|show\w*|told|said|came to|story|stayed with"
    r"|thinking (?:about|of)|think (?:about|of)|thought (?:\w+ )?(?:about|of)|on my mind)\b"
)


def _find(reading: Reading) -> Iterator[Hit]:
    notes = [note for note in reading.context.record.details if note.strip()]
    own = _own_words(reading)
    if notes:
        noted = set().union(*map(_words, notes)) - COMMON
        seen = any(folded(note) in folded(reading.text) for note in notes) or bool(
            _stems(own) & _stems(noted)
        )
        if not seen and len(own) < ENOUGH_OF_ITS_OWN and not _refers(reading, own, WITH_NOTES):
            yield Hit()
    elif reading.situation in STATUS:
        return
    elif len(own) < ENOUGH_WITHOUT_NOTES and not _refers(reading, own, WITHOUT_NOTES):
        yield Hit(
            message="Nothing here is from your conversation: note one thing that was said, and mention it."
        )


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{3,}", folded(text)))


def _own_words(reading: Reading) -> set[str]:
    """Give the words of the text that no form letter has, names of people and of the job left out."""
    context = reading.context
    names = _words(
        f"{context.record.role} {context.record.company} {context.recipient.name} "
        f"{context.recipient.given} {context.sender.name}"
    )
    stems = _stems(names)
    return {word for word in _words(reading.text) - COMMON if word[:STEM] not in stems}


def _stems(words: set[str]) -> set[str]:
    return {word[:STEM] for word in words}


def _refers(reading: Reading, own: set[str], least: int) -> bool:
    """Tell whether a sentence about what was said holds `least` words of its own."""
    for start, end in reading.sentences:
        there = len(own & _words(reading.plain[start:end]))
        if there >= least and SPOKE_OF.search(reading.plain, start, end):
            return True
        if there and any(own & _words(after[0]) for after in SPOKE_ABOUT.finditer(reading.plain, start, end)):
            return True
        if there and HIDDEN in reading.search[start:end] and '"' in reading.plain[start:end]:
            return True
    return False


CHECK = Check(
    id="missing-detail",
    title="Nothing from your talk",
    looks="Whether a moment of your notes, or anything that only you two talked about, is in the text.",
    rule="specific-detail",
    severity=lambda reading: "info" if reading.situation in STATUS else "error",
    message="This could have gone to anyone: mention one thing from your conversation.",
    silent="When a moment of your notes is in it, in any words; in a check-in, when nothing was noted.",
    finder=By(_find, "the text is compared with the notes, word by word"),
    only=(*THANKS_AFTER_INTERVIEW, "checkin-open", "checkin-past-date"),
    channels=("email", "card", "linkedin_message"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThank you for taking the time to meet me. I enjoyed our conversation and "
                "the company. I am very interested in the bookkeeper role and believe that I would be a "
                "great fit.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for the interview on Tuesday. It was a pleasure to learn more about the "
                "bookkeeper role and your great team, and I am excited about this opportunity."
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "Thank you so much for your time. I am confident that my skills and experience make "
                "me a strong match for the bookkeeper role, and I look forward to hearing from you."
            ),
            situation="ty-interview",
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you for taking the time to meet me. I enjoyed hearing how the cash "
                "book went missing twice. I am very interested in the bookkeeper role and believe that I "
                "would be a good fit.\n\nBest regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example("I liked the cash book.", situation="ty-interview"),
        Example(
            letter(
                "Thank you for the interview on Tuesday. Your way to close a month within three days "
                "made me surer that the bookkeeper role is what I want."
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "I enjoyed talking with you on Tuesday 3 March about the bookkeeper role, and I would still "
                "love to do it. I know that such things take time. Is there any news? Thank you."
            ),
            told="You noted nothing after the interview.",
            known={"record": {"details": []}},
            whole=True,
        ),
    ),
)
