"""Whether a parsed record can be used: the names in it are known, its years lie within the calendars."""

import re
from collections.abc import Container, Iterable, Iterator
from datetime import date

from followup_core import workdays
from followup_core.cadence import presets
from followup_core.cadence.facts import EVENT_FIELDS, SENT_KINDS
from followup_core.errors import BadInput
from followup_core.fields import FIRST_YEAR, LAST_YEAR, a_zone
from followup_core.record.types import Event, Me, Opportunity, Round, SentMessage, Template

IDENTITY = re.compile("[a-z0-9]+")
UNKNOWN = "This version of Afterword does not know it; a newer one may."
NEEDED = {"reply_new_date": "date", "competing_offer": "deadline"}
"""The detail without which an event of a type says nothing."""


def refuse_unsound(record: Opportunity | SentMessage | Template | Me) -> None:
    """Raise BadInput that names the first field of a record that nothing can be done with."""
    match record:
        case Opportunity():
            _opportunity(record)
        case SentMessage():
            _identities("", record.id, record.opportunity)
            _identities("to", *filter(None, (record.to,)))
        case Template():
            _identities("", record.id)
        case Me():
            _named("preset", record.preset, {*presets, ""})
            if record.calendar:
                workdays.calendar(record.calendar)
            if record.zone:
                a_zone(record.zone, "zone")


def _opportunity(record: Opportunity) -> None:
    _identities("", record.id)
    _named("preset", record.preset, presets)
    workdays.calendar(record.calendar)
    _years("closures", record.closures)
    for number, round_ in enumerate(record.rounds):
        try:
            _round(round_)
        except BadInput as error:
            raise error.under(f"rounds[{number}]") from None


def _round(round_: Round) -> None:
    _identities("", round_.id, *(person.id for person in round_.interviewers))
    a_zone(round_.zone, "zone")
    _years("ended", [round_.ended])
    _years("put_off", round_.put_off.values())
    for number, event in enumerate(round_.events):
        try:
            _event(event)
        except BadInput as error:
            raise error.under(f"events[{number}]") from None


def _event(event: Event) -> None:
    _identities("", event.id, *filter(None, (event.to, event.message)))
    _named("type", event.type, EVENT_FIELDS)
    if event.type == "sent":
        _named("kind", event.kind, SENT_KINDS)
    needed = NEEDED.get(event.type)
    if needed and getattr(event, needed) is None:
        raise BadInput(needed, None, "It is needed here.")
    _years("at", _days(event))


def _days(event: Event) -> Iterator[date]:
    yield from filter(None, (event.at, event.date, event.deadline, event.back_on))


def _named(field: str, name: str, known: Container[str]) -> None:
    if name not in known:
        raise BadInput(field, name, UNKNOWN)


def _years(field: str, days: Iterable[date]) -> None:
    for day in days:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise BadInput(field, day.isoformat(), f"Our calendars cover {FIRST_YEAR} to {LAST_YEAR}.")


def _identities(field: str, *identities: str) -> None:
    for identity in identities:
        if not IDENTITY.fullmatch(identity):
            raise BadInput(field or "id", identity, "An id of ours holds small letters and digits only.")
