"""Whether a phrase counts: not denied, not about the past or another matter, and who is to write."""

import re
from dataclasses import dataclass, replace

from followup_core.promises.find import Found
from followup_core.promises.text import Text
from followup_core.promises.vocabulary import context

WINDOW = 200
"""Characters on either side that are looked at, so that a text without a full stop takes linear time."""
OURS = re.compile(r"\b(?:me|us)\b")
NOT_YET = re.compile(r"until|till?|before|prior|earlier|sooner")


@dataclass(frozen=True, slots=True)
class Standing:
    """A phrase that counts; `firm` when it speaks of the answer and not only of what must end before it."""

    found: Found
    firm: bool


def standing(found: Found, text: Text) -> Standing | None:
    """Give the phrase if it counts where it stands, else None.

    A denied limit is a limit the other way round: "not before Monday" and "not until Monday" name Monday, "no
    longer than a week" names the week. What else is denied names nothing.
    """
    opening, closing = text.clause(found.start, found.end)
    left = text.plain[max(opening, found.core - WINDOW) : found.core]
    right = text.plain[found.end : min(closing, found.end + WINDOW)]
    if context.denied_after.match(right):
        return None
    said = context.idioms.sub(" ", left)
    if denial := _last(context.denial, said):
        limit = context.limit.search(said, denial.end())
        if not limit:
            return None
        if NOT_YET.match(limit[0]) and found.lead == "before":
            found = replace(found, lead="by")
    topic = _topic(left, right)
    if topic in {"elsewhere", "past"} or (topic == "meanwhile" and not context.done.search(left + right)):
        return None
    return Standing(found, topic != "meanwhile") if _needs_met(found, left, right, text) else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last


def _topic(left: str, right: str) -> str:
    """Name what is talked of nearest in front of the phrase, else first behind it, else "answer"."""
    names = ("answer", "meanwhile", "elsewhere", "past")
    marks = [
        (m.end(), name == "answer", name) for name in names if (m := _last(getattr(context, name), left))
    ]
    if marks:
        return max(marks)[-1]
    ahead = [(m.start(), name) for name in names[:3] if (m := getattr(context, name).search(right))]
    return min(ahead, default=(0, "answer"))[1]


def _needs_met(found: Found, left: str, right: str, text: Text) -> bool:
    if found.phrase.needs == "nothing" or found.lead:
        return True
    if found.phrase.needs == "context":
        return _alone(left + " " + right) or any(context.answer.search(words) for words in (left, right))
    opening, closing = text.sentence(found.start, found.end)
    around = (
        text.plain[max(opening, found.start - WINDOW) : found.start],
        text.plain[found.end : closing][:WINDOW],
    )
    return _alone(" ".join(around))


def _alone(rest: str) -> bool:
    return not re.search(r"[^\W_]", context.hedges.sub(" ", rest))


def invites(found: Found, text: Text) -> bool:
    """Tell whether the phrase says when the candidate should write, not when they will.

    "If you haven't heard by Friday, write" is still their promise of Friday.
    """
    opening, closing = text.sentence(found.start, found.end)
    left = text.plain[max(opening, found.core - WINDOW) : found.core]
    if invitation := _last(context.invite, left):
        between = left[invitation.end() :]
        if context.waiting.search(between) or context.their_turn.search(between):
            return False
        return _yours(left[: invitation.start()], left[invitation.start() : invitation.end()])
    if context.waiting.search(left):
        return False
    closing = min(text.clause(found.start, found.end)[1], found.end + WINDOW)
    right = text.plain[found.end : closing]
    asked = context.invite.search(right)
    return bool(asked) and not context.their_turn.search(left + right[: asked.start() if asked else 0])


def _yours(before: str, words: str) -> bool:
    """Tell whether it is the candidate who is asked: nobody else stands nearer to the verb, and no "not"."""
    if turn := _last(context.instead, before):
        before = before[turn.end() :]
    if OURS.search(words):
        before = before.rpartition(",")[2]
    theirs, yours = _last(context.their_turn, before), _last(context.your_turn, before + words)
    denial = _last(context.denial, context.idioms.sub(lambda idiom: " " * len(idiom[0]), before))
    if denial and not (yours and yours.start() > denial.end()):
        return False
    return not theirs or bool(yours and yours.start() > theirs.start())
