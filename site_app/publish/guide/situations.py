"""The page of all kinds of messages: when each is sent, what it holds, how long it may be."""

from collections.abc import Iterator, Mapping
from typing import Any

from followup_core.cadence import constants, presets
from followup_core.messages import Channel, Situation, channels, situations
from followup_core.messages.elements import absent, required
from followup_core.words import counted, duration
from site_app.publish.guide.blocks import draw

ANCHORS = {
    "call-end": "the call",
    "check-in-sent": "your check-in",
    "decision": "your decision",
    "interview-date": "the day of the interview",
    "interview-end": "the interview",
    "invitation": "their invitation",
    "last-interview-end": "the last interview of the day",
    "milestone": "each step of the way",
    "offer": "their offer",
    "other-offer": "the other offer",
    "rejection": "their no",
    "rejection-or-close-out": "their no, or the end of your plan",
    "request": "their request",
    "stated-date": "the date they named",
    "talk-end": "the talk",
    "thank-you-limit": "the limit of the first thank-you",
    "their-reply": "their answer",
    "visit-end": "the visit",
}
MOMENTS = {
    "due": "on the date of your plan",
    "next-business-day": "the next business day",
    "next-morning": "the next morning",
    "next-open-hour": "the next working hour",
    "now": "at once",
    "open": "no hurry",
    "plan": "as your pace has it",
    "promised-date": "the day you promised",
    "same-day": "the same day",
    "window-end": "the end of its window",
}
FACTS = {
    "company": "The company",
    "interview-day": "The day of the interview",
    "phone": "Your phone number",
    "phone-twice": "Your phone number, twice",
    "role": "The job",
    "sender": "Your name",
}
UNITS = {"_hours": "hour", "_bd": "business day", "_days": "day"}


def catalogue() -> str:
    """Give every kind of message with its window, elements, limits and slots."""
    return "\n\n".join(_section(situation) for situation in situations.values())


def never() -> str:
    """Give what no message may hold, as the end of a sentence."""
    names = [absent()[element].says.lower() for element in _everywhere()]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def ways() -> str:
    """Give the channels besides email with their limits and rules."""
    rows = [[way.label, _limit(way), " ".join(way.rules)] for way in channels.values() if way.id != "email"]
    return draw("table", head=["Channel", "At most", "Rules"], rows=rows)


def _limit(way: Channel) -> str:
    limits = ((way.words, "word"), (way.characters, "character"), (way.seconds, "second"))
    return ", ".join(counted(number, noun) for number, noun in limits if number)


def _everywhere() -> tuple[str, ...]:
    kinds = [set(situation.absent) for situation in situations.values()]
    return tuple(element for element in absent() if all(element in kind for kind in kinds))


def when(moment: str) -> str:
    """Give one end of a window in words; KeyError when nothing of that name is known.

    >>> when("constants.reply_latest_hours"), when("2 bd"), when("same-day")
    ('24 hours later', '2 business days later', 'the same day')
    """
    if moment in MOMENTS:
        return MOMENTS[moment]
    if moment.startswith(("preset.", "constants.")):
        return _named(moment)
    number, unit = moment.split()
    return f"{counted(int(number), {'bd': 'business day', 'days': 'day', 'h': 'hour'}[unit])} later"


def _named(name: str) -> str:
    table, *path = name.split(".")
    value: Any = {"preset": presets["balanced"], "constants": constants}[table]
    for part in path:
        value = getattr(value, part)
    if name.endswith("_minutes"):
        return f"{duration(value)} later"
    noun = next(noun for ending, noun in UNITS.items() if name.endswith(ending))
    return f"{counted(value, noun)} {'before the deadline' if 'deadline' in name else 'later'}"


def _section(situation: Situation) -> str:
    window = situation.window
    body = draw(
        "situation",
        situation=situation,
        anchor=ANCHORS[window.anchor],
        window=[when(moment) for moment in (window.earliest, window.ideal, window.latest)],
        holds=list(_names(situation.elements["email"], situation)),
        avoids=[
            absent()[element].says.lower() for element in situation.absent if element not in _everywhere()
        ],
        channels=[channels[key] for key in situation.channels if key != "email"],
    )
    return f"## {situation.title} {{ #{situation.id} }}\n\n{body}"


def _names(elements: tuple[str, ...], situation: Situation) -> Iterator[str]:
    known: Mapping[str, str] = FACTS | {key: element.says for key, element in required().items()}
    for element in elements:
        name = situation.slot(element[5:]).label if element.startswith("slot:") else known[element]
        yield name[0].lower() + name[1:]
