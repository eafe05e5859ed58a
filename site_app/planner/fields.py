"""What was typed into a form: read with care, and refused in words beside its field."""

import unicodedata
from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date, datetime, time

from werkzeug.datastructures import MultiDict

from followup_core.errors import BadInput
from followup_core.exchange.address import mailbox
from followup_core.record import NAME_LIMIT, TEXT_LIMIT
from followup_core.words import TURNING
from site_app.planner import zones

FIRST_YEAR, LAST_YEAR = 2000, 2100
"""The years for which the calendars know their holidays."""
BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that leave an empty place; Unicode does not count them as spaces."""


@dataclass
class Form:
    """The typed values and, by field name, what is wrong with them."""

    typed: MultiDict[str, str]
    errors: dict[str, str] = field(default_factory=dict)

    def refuse(self, name: str, why: str) -> None:
        """Keep the first thing that is wrong with a field."""
        self.errors.setdefault(name, why)

    def text(self, name: str, *, limit: int = NAME_LIMIT, missing: str = "", lines: bool = False) -> str:
        """Give clean text; `missing` is what to say when it is empty."""
        raw = self.typed.get(name, "")
        clean, hidden = _without_controls(raw, lines=lines)
        if clean != raw:
            self.typed[name] = clean
        if hidden:
            self.refuse(
                name,
                f"“{_start(clean)}” held a character that can’t be shown. We took it out: please look.",
            )
        elif "\ufffd" in clean:
            self.refuse(name, "A character got broken on its way here. Please type the text with � again.")
        elif len(clean) > limit:
            self.refuse(
                name, f"“{_start(clean)}” is {len(clean):,} characters long. Please keep it to {limit:,}."
            )
        elif missing and not clean:
            self.refuse(name, missing)
        elif clean and not _visible(clean):
            self.refuse(name, "There are only invisible characters in this. Please type it again.")
        return clean

    def long_text(self, name: str, *, limit: int = TEXT_LIMIT) -> str:
        """Give clean text of several lines."""
        return self.text(name, limit=limit, lines=True)

    def email(self, name: str) -> str:
        """Give an email address, or nothing."""
        clean = self.text(name)
        try:
            return mailbox(clean) if clean else ""
        except BadInput:
            self.refuse(
                name, "This does not look like an email address. One looks like dana.lee@example.com."
            )
            return ""

    def choice(self, name: str, among: Container[str], default: str) -> str:
        """Give one of the offered values; a missing one becomes the default."""
        value = self.typed.get(name) or default
        if value in among:
            return value
        self.refuse(name, "Please pick one of the choices.")
        return default

    def day(self, name: str, *, missing: str) -> date | None:
        """Give a date, or None when there is none that can be used."""
        raw = self.typed.get(name, "").strip()
        if not raw:
            self.refuse(name, missing)
            return None
        try:
            value = date.fromisoformat(raw)
        except ValueError:
            self.refuse(
                name, "This is no date we can read. Write it as year-month-day, for example 2026-03-17."
            )
            return None
        if not FIRST_YEAR <= value.year <= LAST_YEAR:
            self.refuse(
                name,
                f"The year {value.year} is outside what our calendars cover, {FIRST_YEAR} to {LAST_YEAR}."
                " Is it the year you meant?",
            )
            return None
        return value

    def clock(self, name: str, *, missing: str) -> time | None:
        """Give a time of day, or None when there is none that can be used."""
        raw = self.typed.get(name, "").strip()
        if not raw:
            self.refuse(name, missing)
            return None
        try:
            return time.fromisoformat(raw).replace(second=0, microsecond=0, tzinfo=None)
        except ValueError:
            self.refuse(
                name, "This is no time we can read. Write it as hours and minutes, for example 14:30."
            )
            return None

    def moment(self, day: str, clock: str, *, what: str, otherwise: time | None = None) -> datetime | None:
        """Give the wall time that a date field and a time field name; without a time it is `otherwise`.

        `what` tells the moment in the words that ask for it: "the interview ended".
        """
        on = self.day(day, missing=f"Please add the day {what}.")
        if otherwise and not self.typed.get(clock, "").strip():
            return datetime.combine(on, otherwise) if on else None
        at = self.clock(clock, missing=f"Please add the time {what}. A rough one is fine.")
        return datetime.combine(on, at) if on and at else None

    def zone(self, name: str, default: str) -> str:
        """Give a zone's name; a place such as "new york" or a short form such as "EST" is enough."""
        raw = self.text(name) or default
        found = zones.find(raw)
        if found:
            return found
        if name not in self.errors:
            self.refuse(name, _unknown_zone(raw))
        return default


def _unknown_zone(raw: str) -> str:
    near = zones.near(raw)
    advice = (
        f"Did you mean {near}?"
        if near
        else "Name a big city on the same clock, for example London or Chicago."
    )
    return f"We know no time zone called “{_start(raw)}”. {advice}"


def _visible(text: str) -> bool:
    return any(c not in BLANKS and unicodedata.category(c)[0] not in "CZ" for c in text)


def _start(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:23]}…"


def _without_controls(raw: str, *, lines: bool) -> tuple[str, bool]:
    r"""Give the text trimmed, with plain spaces, and whether something invisible had to go.

    >>> _without_controls("  Dana\tLee\r\n", lines=False), _without_controls("a\x07b", lines=True)
    (('Dana Lee', False), ('ab', True))
    """
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n"))
    text = TURNING.sub("", text.replace("\t", " "))
    if not lines:
        text = text.replace("\n", " ")
    clean = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return clean.strip(), clean != text
