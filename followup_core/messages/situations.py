"""The kinds of message: when each is due, what it must hold, which texts there are."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

type Form = Literal["phrase", "sentence", "date", "plain", "choice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place in a text that the user fills."""

    id: str
    label: str
    hint: str
    example: str
    required: bool = False
    form: Form = "phrase"
    """How the words are fitted in: inside a sentence, as one, as a date, as typed, or one of `choices`."""
    lead: str = ""
    """Opens the sentence where the user typed only a part of one."""
    choices: tuple[str, ...] = ()
    default: str = ""
    """The choice that counts when none is made."""
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Choices of other slots under which this one is asked for."""


@dataclass(frozen=True, slots=True)
class Window:
    """Earliest, ideal and latest moment relative to an anchor.

    Each is a word (`now`, `plan`, `due`, `window-end`, `same-day`, …), an amount (`5 bd`), or the name of a
    value of the presets (`preset.thank_you.latest_hours`, `constants.rejection_reply_latest_bd`).
    """

    anchor: str
    earliest: str
    ideal: str
    latest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to send a message, its limits and its rules."""

    id: str
    label: str
    words: int | None = None
    """Most words of the text; nothing where each situation has its own."""
    characters: int | None = None
    """Most characters of the whole message."""
    seconds: int | None = None
    tones: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """A level of formality: its greeting word and closings."""

    id: str
    label: str
    where: str
    greeting: str
    closings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One kind of message."""

    id: str
    number: str
    title: str
    whom: str
    """Who gets it, said to the user: “the person who called you”."""
    window: Window
    words: int
    """Most words of an email, greeting and signature left out."""
    elements: Mapping[str, tuple[str, ...]]
    """What must be in a message, for each channel: ids of elements.toml, or `slot:<id>`."""
    absent: tuple[str, ...]
    """What must not be in it: ids of elements.toml."""
    slots: tuple[Slot, ...]

    def slot(self, slot_id: str) -> Slot:
        """Give the slot of that id; KeyError when there is none."""
        return {slot.id: slot for slot in self.slots}[slot_id]

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels there are texts for, email first."""
        return tuple(self.elements)

    @property
    def slot_ids(self) -> tuple[str, ...]:
        """The ids of its slots, in the order they are asked."""
        return tuple(slot.id for slot in self.slots)

    def asks(self, slot_id: str, facts: Mapping[str, str]) -> bool:
        """Tell whether a slot is asked for under the choices in `facts`."""
        return all(
            (facts.get(other) or self.slot(other).default) in wanted
            for other, wanted in self.slot(slot_id).only.items()
        )

    def most_words(self, channel: str) -> int | None:
        """Give the word limit of the text in `channel`; nothing where characters are what counts."""
        return self.words if channel == "email" else channels[channel].words


def _slot(data: dict[str, Any]) -> Slot:
    only = {other: tuple(wanted) for other, wanted in data.get("only", {}).items()}
    return Slot(**{**data, "choices": tuple(data.get("choices", ())), "only": MappingProxyType(only)})


def _situation(situation_id: str, data: dict[str, Any], never: list[str]) -> Situation:
    elements = {"email": data["elements"], **data.get("also", {})}
    return Situation(
        id=situation_id,
        number=data["number"],
        title=data["title"],
        whom=data["whom"],
        window=Window(**data["window"]),
        words=data["words"],
        elements=MappingProxyType({channel: tuple(ids) for channel, ids in elements.items()}),
        absent=(*never, *data["absent"]),
        slots=tuple(_slot(slot) for slot in data["slots"]),
    )


def _load() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("situations.toml").read_text("utf-8"))


_data = _load()
channels: Mapping[str, Channel] = MappingProxyType(
    {
        key: Channel(id=key, **{**value, "tones": tuple(value["tones"]), "rules": tuple(value["rules"])})
        for key, value in _data["channels"].items()
    }
)
tones: Mapping[str, Tone] = MappingProxyType(
    {
        key: Tone(id=key, **{**value, "closings": tuple(value["closings"])})
        for key, value in _data["tones"].items()
    }
)
situations: Mapping[str, Situation] = MappingProxyType(
    {key: _situation(key, value, _data["never"]["absent"]) for key, value in _data["situations"].items()}
)
GROUPS = (
    ("After an interview", ("ty-",)),
    ("While you wait", ("checkin-", "final-", "correct-", "send-")),
    ("They answered", ("ack-", "confirm-", "reply-", "ask-")),
    ("An offer, or an end", ("offer-", "withdraw")),
    ("Later, and others", ("keep-", "referrer-")),
)


def grouped() -> list[tuple[str, list[Situation]]]:
    """Give all situations in the groups they are offered in."""
    return [(label, [s for s in situations.values() if s.id.startswith(starts)]) for label, starts in GROUPS]
