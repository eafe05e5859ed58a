"""Facts in, a letter out, which remembers what in it came from whom."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jinja2 import Template, UndefinedError

from followup_core.errors import BadInput
from followup_core.messages import grammar, marks
from followup_core.messages.facts import Person, Record, Sender
from followup_core.messages.letter import count_words, paragraphs
from followup_core.messages.library import template, wording
from followup_core.messages.marks import Part
from followup_core.messages.people import address, own_closing
from followup_core.messages.situations import Situation, Slot, channels, situations, tones

__all__ = ["Draft", "Part", "compose"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to be read over; `parts` joined are the body."""

    subject: str
    body: str
    words: int
    """Words of the text, greeting and signature left out."""
    missing: tuple[str, ...]
    """Slots and record fields that show as gaps."""
    parts: tuple[Part, ...]
    filled: tuple[tuple[str, str], ...] = ()
    """Gaps that it would have without what is known, each with the words that stand there."""


class _Value:
    """A value on its way through a template: it prints between marks, and as a gap where it is missing."""

    def __init__(
        self, sheet: "_Sheet", name: str, text: str, gap: str, around: tuple[str, str] = ("", "")
    ) -> None:
        self.sheet, self.name, self.text, self.gap, self.around = sheet, name, text, gap, around

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        if not self.text and not self.gap:
            raise UndefinedError(f"{self.name} is optional: ask for it before it is used")
        before, after = self.around
        gap = f"[{self.gap}]"
        if not self.text:
            return f"{before}{self.sheet.mark(_gap(self.name), gap)}{after}"
        if self.gap:
            # what makes a sentence of a slot is not there around its gap; around a name it is
            whole = f"{before}{self.text}{after}" if self.name.startswith("slot:") else self.text
            self.sheet.filled[gap] = whole
        return f"{before}{self.sheet.mark(self.name, self.text)}{after}"


def _gap(name: str) -> str:
    return f"gap:{name.split(':')[1]}"


class _Sheet:
    """The values of one message and the numbers they are marked with."""

    def __init__(self) -> None:
        self.origins: list[str] = []
        self.filled: dict[str, str] = {}

    def mark(self, origin: str, text: str) -> str:
        if origin not in self.origins:
            self.origins.append(origin)
        return marks.mark(self.origins.index(origin), text)

    def value(self, name: str, text: str, gap: str, around: tuple[str, str] = ("", "")) -> _Value:
        return _Value(self, name, text, gap, around)


def compose(  # noqa: PLR0913 - one for each thing the user picks
    situation: str,
    channel: str,
    tone: str,
    recipient: Person,
    sender: Sender,
    record: Record,
    facts: Mapping[str, str],
    variant: int = 0,
    *,
    own: Template | None = None,
    sent_on: dt.date | None = None,
) -> Draft:
    """Write the message of `situation` with what is known; what is missing shows as a gap.

    `facts` gives texts for the situation's slots; `variant` picks other wordings of the same message; `own`
    is a text of the user's own (see `own_text`) that is filled instead of ours; with `sent_on`, the reader's
    day on which it goes out, it can say “today” and “yesterday”.
    BadInput for an unknown situation, channel, tone, slot or choice.
    """
    kind = _known(situation, channel, tone, facts, variant)
    sheet = _Sheet()
    context: dict[str, object] = {
        "tight": False,
        **wording(variant),
        **_record_values(sheet, record),
        **_days(sheet, record.interview_on, sent_on),
        **_people_values(sheet, recipient, sender, tone, variant),
        **{slot.id: _slot_value(sheet, slot, facts, own is not None) for slot in kind.slots},
    }
    text = own or template(f"{kind.id}/{channel}.{tone}.j2")
    written = _write(channel, text, context, sheet)
    if not own and _is_too_long(kind, channel, written):
        written = _write(channel, text, context | {"tight": True}, sheet)
    subject_parts, text_parts, parts = written
    gaps = [
        part.origin.removeprefix("gap:")
        for part in (*parts, *subject_parts)
        if part.origin.startswith("gap:")
    ]
    return Draft(
        subject=_joined(subject_parts),
        body=_joined(parts),
        words=count_words(_joined(text_parts)),
        missing=tuple(dict.fromkeys(gaps)),
        parts=parts,
        filled=tuple(sheet.filled.items()),
    )


type _Written = tuple[tuple[Part, ...], tuple[Part, ...], tuple[Part, ...]]
"""Subject, text, and the whole body, in parts."""


def _write(channel: str, source: Template, context: Mapping[str, object], sheet: _Sheet) -> _Written:
    rendered = source.render(context).strip()
    subject = ""
    if channel == "email" and rendered.startswith("Subject:"):
        subject, _, rendered = rendered.removeprefix("Subject:").partition("\n")
    text = "\n\n".join(paragraphs(rendered))
    body = template(f"frames/{channel}.j2").render(context, text=text).strip()
    subject_parts, text_parts, parts = (
        marks.split(marked, sheet.origins) for marked in (" ".join(subject.split()), text, body)
    )
    return subject_parts, text_parts, parts


def _is_too_long(kind: Situation, channel: str, written: _Written) -> bool:
    """Tell whether long facts leave no room for the friendly words that `tight` leaves out."""
    _, text, body = map(_joined, written)
    most_words, most_characters = kind.most_words(channel), channels[channel].characters
    return bool(
        (most_words and count_words(text) > most_words) or (most_characters and len(body) > most_characters)
    )


def _joined(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


def _known(situation: str, channel: str, tone: str, facts: Mapping[str, str], variant: int) -> Situation:
    if situation not in situations:
        raise BadInput("situation", situation, f"Use one of {_listed(situations)}.")
    kind = situations[situation]
    if channel not in kind.channels:
        raise BadInput("channel", channel, f"{situation} is written as {_listed(kind.channels)}.")
    if tone not in channels[channel].tones:
        raise BadInput("tone", tone, f"{channel} is written as {_listed(channels[channel].tones)}.")
    if variant < 0:
        raise BadInput("variant", variant, "Use 0 or more.")
    for slot_id, text in facts.items():
        if slot_id not in kind.slot_ids:
            raise BadInput("facts", slot_id, f"The slots of {situation} are {_listed(kind.slot_ids)}.")
        choices = kind.slot(slot_id).choices
        if choices and text and text not in choices:
            raise BadInput(f"facts.{slot_id}", text, f"Use one of {_listed(choices)}.")
    return kind


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _slot_value(sheet: _Sheet, slot: Slot, facts: Mapping[str, str], always: bool) -> _Value | str:
    """Give the value of a slot; `always` shows a gap for an optional one too, where a text asks for it."""
    text = marks.clean(facts.get(slot.id, ""))
    if not any(character.isalnum() for character in text):
        text = slot.default
    name = f"slot:{slot.id}"
    gap = slot.label[:1].lower() + slot.label[1:] if slot.required or always else ""
    if slot.form == "choice" and text:
        return text
    around = ("", "")
    if slot.form == "phrase":
        text = grammar.phrase(text)
    elif slot.form == "date":
        text = grammar.spoken_date(text)
    elif slot.form == "sentence" and text:
        before, text, after = grammar.sentence(text, slot.lead)
        around = (before, after)
    return sheet.value(name, text, gap, around)


def _record_values(sheet: _Sheet, record: Record) -> dict[str, object]:
    role = grammar.bare_role(marks.clean(record.role))
    before, after = grammar.around_role(role)
    return {
        "company": sheet.value("record:company", marks.clean(record.company), "company"),
        "role": sheet.value("record:role", role, "role"),
        "the_role": sheet.value("record:role", role, "role", (before, after)),
        "The_role": sheet.value("record:role", role, "role", (before.capitalize(), after)),
        "as_role": sheet.value("record:role", role, "role", grammar.around_role_as(role)),
    }


def _days(sheet: _Sheet, day: dt.date | None, sent_on: dt.date | None) -> dict[str, object]:
    def value(text: str, around: tuple[str, str] = ("", "")) -> _Value:
        return sheet.value("record:interview_on", text, "day of the interview", around)

    before, said = grammar.day_as_said(day, sent_on) if day else ("on ", "")
    return {
        "day": value(grammar.day_name(day) if day else ""),
        "date": value(grammar.long_date(day) if day else ""),
        "month": value(grammar.month_name(day) if day else ""),
        "on_day": value(said, (before, "")),
        "that_day": value(said),
    }


def _people_values(
    sheet: _Sheet, recipient: Person, sender: Sender, tone: str, variant: int
) -> dict[str, object]:
    level = tones[tone]
    reader = Person(*(marks.clean(text) for text in (recipient.name, recipient.given, recipient.title)))
    name = sheet.value("record:recipient", address(reader, formal=tone == "formal"), "name")
    closing = own_closing(marks.clean(recipient.sign_off)) if tone != "formal" else ""
    return {
        "recipient": name,
        "greeting": f"{level.greeting} {name}",
        "closing": closing or level.closings[variant % len(level.closings)],
        "sender": sheet.value("record:sender", marks.clean(sender.name), "your name"),
        "phone": sheet.value("record:phone", marks.clean(sender.phone), "your phone number"),
        "email": sheet.value("record:email", marks.clean(sender.email), "your email address"),
    }
