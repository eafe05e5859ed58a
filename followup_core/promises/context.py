"""Whether a phrase counts: not denied, not about the past or another matter, and who is to write."""

import re
from dataclasses import replace

from followup_core.promises.find import Found
from followup_core.promises.text import Text
from followup_core.promises.vocabulary import context

WINDOW = 200
"""Characters on either side that are looked at; so a text without a full stop is still read in linear time."""
NOT_YET = re.compile(r"until|till?|before|prior|earlier|sooner")


def standing(found: Found, text: Text) -> Found | None:
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
    lead = found.core - found.start
    before = left[: len(left) - lead] if lead else left
    if not _on_topic(left, right):
        return None
    return found if _needs_met(found, before, right) else None


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for match in pattern.finditer(text):
        last = match
    return last


def _on_topic(left: str, right: str) -> bool:
    """Tell whether the nearest talk is of an answer, or of nothing, or of what must end before an answer."""
    marks = [(m.start(), name) for name in ("answer", "elsewhere", "past") if (m := _last(getattr(context, name), left))]
    if marks:
        nearest = max(marks)[1]
        return nearest == "answer" or (nearest == "elsewhere" and bool(context.done.search(left)))
    elsewhere, answer = context.elsewhere.search(right), context.answer.search(right)
    if not elsewhere or (answer and answer.start() < elsewhere.start()):
        return True
    return bool(context.done.search(right))


def _needs_met(found: Found, left: str, right: str) -> bool:
    if found.phrase.needs == "nothing" or found.lead or _alone(left + " " + right):
        return True
    around = (left, right)
    return found.phrase.needs == "context" and any(context.answer.search(words) for words in around)


def _alone(rest: str) -> bool:
    return not re.search(r"[^\W_]", context.hedges.sub(" ", rest))


def invites(found: Found, text: Text) -> bool:
    """Tell whether the phrase says when the candidate should write, not when they will.

    "If you haven't heard by Friday, write" is still their promise of Friday.
    """
    opening, closing = text.sentence(found.start, found.end)
    left = text.plain[max(opening, found.core - WINDOW) : found.start]
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
    theirs, yours = _last(context.their_turn, before), _last(context.your_turn, before + words)
    denial = _last(context.denial, context.idioms.sub(lambda idiom: " " * len(idiom[0]), before))
    if denial and not (yours and yours.start() > denial.end()):
        return False
    return not theirs or bool(yours and yours.start() > theirs.start())
