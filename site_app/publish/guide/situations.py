"""The pages about kinds of messages: when each is sent, to whom, what it holds, and its texts."""

from collections.abc import Iterator, Mapping
from typing import Any

from followup_core import etiquette
from followup_core.cadence import constants, presets
from followup_core.messages import Channel, Situation, channels, grouped, situations
from followup_core.messages.elements import absent, required
from followup_core.words import counted, duration
from site_app.publish.guide import letters
from site_app.publish.guide.blocks import draw
from site_app.publish.guide.phrases import words

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
PAGE = """---
title: "{title}"
description: "{title}, when to send it, to whom, and how to word it in every tone and channel."
---

[All kinds of messages](../situations.md){{ .aw-crumb }}

# {title}

!!! short aw-brief "In short"
    To {whom}. At most {words} words. {{{{ best("{id}") }}}}

{{{{ situation_facts("{id}") }}}}

{{{{ planner("Write this in the planner", "/write/{id}") }}}}

## The texts

{{% include "tinted.md" %}}

{{{{ the_letters("{id}") }}}}

## The rules behind it

{{{{ rules_behind("{id}") }}}}
"""
UNITS = {"_hours": "hour", "_bd": "business day", "_days": "day"}


def index(root: str) -> str:
    """Give the list of all kinds of messages, in the groups the planner offers them in."""
    return "\n\n".join(
        f"## {label}\n\n" + draw("index", situations=kinds, channels=channels, best=best, root=root)
        for label, kinds in grouped()
    )


def best(situation_id: str) -> str:
    """Give the best time for a message, as a sentence."""
    window = situations[situation_id].window
    return f"Best time: {when(window.ideal)}, counted from {ANCHORS[window.anchor]}."


def source(situation: Situation) -> str:
    """Give the page of one kind of message as it would stand in docs/, its texts left to `the_letters`."""
    return PAGE.format(title=situation.title, id=situation.id, words=situation.words, whom=situation.whom)


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


def facts(situation_id: str) -> str:
    """Give when a message is sent, to whom, how, and what it holds and leaves out."""
    situation = situations[situation_id]
    window = situation.window
    return draw(
        "situation",
        situation=situation,
        anchor=ANCHORS[window.anchor],
        window=[when(moment) for moment in (window.earliest, window.ideal, window.latest)],
        holds=list(_names(situation.elements["email"], situation)),
        avoids=[
            absent()[element].says.lower() for element in situation.absent if element not in _everywhere()
        ],
        channels=[
            (channels[key].label, _limit(channels[key]), channels[key].rules) for key in situation.channels
        ],
    )


def texts(root: str, situation_id: str) -> str:
    """Give every text of a kind of message, and the script that copies them."""
    script = f'<script src="{root}/assets/copy.js" defer></script>'
    return f"{letters.texts(situations[situation_id])}\n\n{script}"


def rules(root: str, situation_id: str) -> str:
    """Give the rules that a kind of message applies, with the way to who says them."""
    applied = f"situation:{situation_id}"
    behind = [
        (rule.id, etiquette.fill(rule.statement, words))
        for rule in etiquette.rules.values()
        if applied in rule.applied_by
    ] + [(case.id, case.title) for case in etiquette.circumstances.values() if applied in case.applied_by]
    return draw("behind", rules=behind, root=root)


def _names(elements: tuple[str, ...], situation: Situation) -> Iterator[str]:
    known: Mapping[str, str] = FACTS | {key: element.says for key, element in required().items()}
    for element in elements:
        name = situation.slot(element[5:]).label if element.startswith("slot:") else known[element]
        yield name[0].lower() + name[1:]
