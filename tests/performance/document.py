"""A document as somebody has it after a long search for work: of any size, always the same."""

from datetime import datetime, timedelta
from typing import Any

from followup_core.record import (
    SCHEMA,
    Event,
    Interviewer,
    Me,
    Opportunity,
    Round,
    SentMessage,
    dumped,
    key_of,
)

NOW = datetime(2026, 3, 17, 14, 7)
"""The present in the bench: a Tuesday, on a clock in UTC."""
COMPANY = "Benchwater"
"""Begins the name of every company, so that the clock in the page knows a saved screen when it sees one."""

PLACES = (
    ("US", "America/New_York"),
    ("GB-ENG", "Europe/London"),
    ("CA-ON", "America/Toronto"),
    ("DE-BE", "Europe/Berlin"),
    ("NONE", "Asia/Tokyo"),
)
PRESETS = ("balanced", "prompt", "patient", "quiet", "formal_slow")
SAID = ("by the end of next week", "", "within two weeks", "in a few days", "by Friday 27 March")
TRADES = (
    "Bakery",
    "Shipyard",
    "Clinic",
    "Orchestra",
    "Foundry",
    "Library",
    "Ferries",
    "Nursery",
    "Observatory",
)
ROLES = ("Pastry chef", "Welder", "Ward nurse", "Stage manager", "Pattern maker", "Archivist", "Deckhand")
PEOPLE = (
    "Amina Diallo",
    "Marek Nowak",
    "Soo-ah Kim",
    "Inés Ortega",
    "Tavita Leota",
    "Ngozi Eze",
    "Lars Holm",
)
REPLIES = ("reply_ongoing", "reply_rejection", "reply_next_round", "reply_on_hold")
ROUNDS, WEEKS = 3, 9
"""The interviews of the current rounds lie in the weeks before NOW."""
DETAIL = "We talked about how the night shift hands over, and who is called when a delivery is late. "


def records(count: int, now: datetime = NOW) -> dict[str, Any]:
    """Give the records of so many opportunities, each with all its rounds; `now` is naive, in UTC."""
    me = Me(
        silenced=("filler-opener",),
        name="Jo Márquez",
        email="jo@example.org",
        zone="Europe/London",
        calendar="GB-ENG",
        preset="balanced",
    )
    found: dict[str, Any] = {"me": dumped(me)}
    for number in range(count):
        opportunity = _opportunity(number, now)
        found[key_of(opportunity)] = dumped(opportunity)
        for round_ in opportunity.rounds:
            for message in _messages(opportunity, round_):
                found[key_of(message)] = dumped(message)
    return found


def document(count: int, now: datetime) -> dict[str, Any]:
    """Give the records with the version of the document they are of."""
    return {"schema": SCHEMA, "records": records(count, now)}


def _opportunity(number: int, now: datetime) -> Opportunity:
    calendar, zone = PLACES[number % len(PLACES)]
    last = now - timedelta(days=1 + number * 5 % (7 * WEEKS), minutes=15 * (number % 20))
    return Opportunity(
        id=f"o{number:05}",
        company=f"{COMPANY} {TRADES[number % len(TRADES)]} {number}",
        role=ROLES[number % len(ROLES)],
        calendar=calendar,
        preset=PRESETS[number % len(PRESETS)],
        rounds=tuple(_round(number, place, last, zone, now) for place in range(ROUNDS)),
    )


def _round(number: int, place: int, last: datetime, zone: str, now: datetime) -> Round:
    ended = last - timedelta(days=12 * (ROUNDS - 1 - place))
    people = tuple(
        Interviewer(
            id=f"p{place}{seat}", name=PEOPLE[(number + seat) % len(PEOPLE)], title="Head of the house"
        )
        for seat in range(1 + (number + place) % 3)
    )
    return Round(
        id=f"r{place}",
        ended=ended,
        zone=zone,
        name=("First round", "Second round", "Final round")[place % 3],
        format=("video", "in_person", "phone", "onsite")[(number + place) % 4],
        interviewers=people,
        said=SAID[(number + place) % len(SAID)],
        slots={"thank_you": {"detail": DETAIL}},
        events=tuple(_events(number, place, ended, now)),
    )


def _events(number: int, place: int, ended: datetime, now: datetime) -> list[Event]:
    """Give what happened since; an open round stands at one of six points of its way."""
    current = place == ROUNDS - 1
    way = [
        ("sent", "thank_you", 4),
        ("sent", "check_in", 24 * 8),
        (REPLIES[number // 6 % len(REPLIES)], "", 24 * 9),
        ("sent", "final", 24 * 18),
    ]
    gone = number % 6 if current else 1
    happened = [
        Event(
            id=f"e{place}{at}",
            type=kind,
            at=ended + timedelta(hours=hours),
            kind=what,
            message=_kept(number, place, kind, what),
        )
        for at, (kind, what, hours) in enumerate(way[:gone])
    ]
    if not current:
        happened.append(Event(id=f"e{place}9", type="reply_next_round", at=ended + timedelta(days=6)))
    return [event for event in happened if event.at < now - timedelta(hours=12)]


def _kept(number: int, place: int, kind: str, what: str) -> str:
    return f"m{number:05}{place}{what[0]}" if kind == "sent" else ""


def _messages(opportunity: Opportunity, round_: Round) -> list[SentMessage]:
    return [
        SentMessage(
            id=event.message,
            opportunity=opportunity.id,
            situation={"thank_you": "ty-interview", "check_in": "checkin-open"}.get(event.kind, "final-note"),
            sent_at=event.at,
            subject="Thank you for today",
            body=DETAIL * 5,
        )
        for event in round_.events
        if event.message
    ]
