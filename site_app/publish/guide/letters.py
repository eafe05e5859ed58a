"""The texts of a situation as the guide shows them: example words tinted, with a gap for the copy."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from followup_core.messages import (
    Draft,
    Person,
    Record,
    Sender,
    Situation,
    channels,
    compose,
    situations,
    tones,
)
from site_app.publish.guide import cast
from site_app.publish.guide.blocks import draw

TONES = ("standard", "formal", "casual")
NOBODY = (Person(""), Sender(""), Record("", ""))


@dataclass(frozen=True, slots=True)
class Words:
    """One wording of a letter."""

    subject: Markup
    paragraphs: list[Markup]
    count: int


def texts(situation: Situation) -> str:
    """Give every text of a situation, by channel, tone and answer, each with a second wording."""
    return "\n\n".join(
        f"### {channels[channel].label} {{ #{channel} }}\n\n"
        + "\n".join(_letters(situation, channel, tone) for tone in _tones(channel))
        for channel in situation.channels
    )


def _tones(channel: str) -> list[str]:
    return sorted(channels[channel].tones, key=TONES.index)


def _letters(situation: Situation, channel: str, tone: str) -> str:
    letters = []
    for answer in _answers(situation):
        facts = _facts(situation, answer)
        label = tones[tone].label if len(channels[channel].tones) > 1 else ""
        first, second = (_words(situation, channel, tone, facts, variant) for variant in (0, 1))
        name = "-".join(filter(None, (channel, tone, *answer.values())))
        title = ": ".join(filter(None, (label, *(value.capitalize() for value in answer.values()))))
        letters.append(draw("letter", id=name, title=title, first=first, second=second))
    return "\n".join(letters)


def _answers(situation: Situation) -> Iterable[Mapping[str, str]]:
    """Give one set of choices for each answer that changes the whole text."""
    for slot in situation.slots:
        if slot.choices and slot.required:
            return [{slot.id: choice} for choice in slot.choices]
    return [{}]


def _facts(situation: Situation, answer: Mapping[str, str]) -> dict[str, str]:
    examples = {slot.id: slot.example for slot in situation.slots if not slot.choices}
    return {**answer, **{key: text for key, text in examples.items() if situation.asks(key, answer)}}


def _words(situation: Situation, channel: str, tone: str, facts: Mapping[str, str], variant: int) -> Words:
    people = (cast.reader(situation.id), cast.SENDER, cast.record(situation.id))
    draft = compose(situation.id, channel, tone, *people, facts, variant)
    body = Markup().join(_tinted(draft, situation))
    paragraphs = [part.replace("\n", Markup("<br>")) for part in body.split("\n\n")]
    return Words(_subject(draft, situation), paragraphs, draft.words)


def _tinted(draft: Draft, situation: Situation) -> Iterator[Markup]:
    for text, origin in draft.parts:
        yield Markup().join([text]) if origin == "template" else _mark(text, _gap(origin, situation))


def _mark(text: str, gap: str) -> Markup:
    return Markup('<mark data-gap="{}">{}</mark>').format(gap, text)


def _gap(origin: str, situation: Situation) -> str:
    kind, name = origin.split(":")
    if kind == "slot":
        label = situation.slot(name).label
        return f"[{label[:1].lower()}{label[1:]}]"
    return _gaps().get(name, f"[your {name}]")


@cache
def _gaps() -> Mapping[str, str]:
    """Give what the letters themselves show where a name, a job or a day is missing."""
    drafts = (
        compose(kind.id, channel, tone, *NOBODY, _choices(kind))
        for kind in situations.values()
        for channel in kind.channels
        for tone in channels[channel].tones
    )
    parts = (part for draft in drafts for part in draft.parts if part.origin.startswith("gap:"))
    return {part.origin.removeprefix("gap:"): part.text for part in parts}


def _choices(situation: Situation) -> dict[str, str]:
    return {slot.id: slot.example for slot in situation.slots if slot.choices and slot.required}


def _subject(draft: Draft, situation: Situation) -> Markup:
    """Tint in the subject what the body shows as somebody's own."""
    record = cast.record(situation.id)
    own = {record.role: _gaps()["role"], record.company: _gaps()["company"]}
    own |= {text: _gap(origin, situation) for text, origin in draft.parts if origin != "template"}
    names = "|".join(re.escape(text) for text in sorted(own, key=len, reverse=True))
    pieces = re.split(rf"\b({names})\b", draft.subject)
    return Markup().join(_mark(piece, own[piece]) if piece in own else piece for piece in pieces)
