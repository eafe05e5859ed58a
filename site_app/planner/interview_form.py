"""The form about an interview: what it starts with, and what it becomes when it is read."""

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from werkzeug.datastructures import MultiDict

from followup_core.record import Event, Interviewer, Me, Opportunity, Round
from site_app.planner import choices, closures, following, words
from site_app.planner.fields import Form

SAID_LIMIT = 500
MOST_PEOPLE = 20
FURTHEST = timedelta(days=366)
PERSON = ("id", "name", "given", "title", "email", "honorific", "sign-off", "heard", "spelled", "open")
"""What a person's row holds: its fields, if a name caught by ear is spelled right, if all of it is shown."""


TYPED = ("name", "given", "title", "honorific", "sign-off")


def fresh_id() -> str:
    """Give a random id that says nothing about what it names."""
    return secrets.token_hex(6)


def blank(me: Me, zone: str, now: datetime) -> MultiDict[str, str]:
    """Give what the form starts with: an interview that ended just now, in the place of the user."""
    zone = me.zone or zone
    country, region = choices.parted(me.calendar)
    local = now.astimezone(ZoneInfo(zone))
    return MultiDict(
        {
            "ended-day": f"{local:%Y-%m-%d}",
            "ended-time": f"{local.replace(minute=local.minute // 5 * 5):%H:%M}",
            "ended-zone": zone,
            "interview-format": "video",
            "contact-policy": "open",
            "preset": me.preset or choices.DEFAULT_PRESET,
            "country": country,
            "region": region,
            "people-count": "1",
            "closed-count": "1",
        }
    )


def typed_of(opportunity: Opportunity) -> MultiDict[str, str]:
    """Give the form as it would have been typed for an opportunity and its current round."""
    now = opportunity.current
    country, region = choices.parted(opportunity.calendar)
    typed = {
        "company": opportunity.company,
        "job-role": opportunity.role,
        "ended-day": f"{now.ended:%Y-%m-%d}",
        "ended-time": f"{now.ended:%H:%M}",
        "ended-zone": now.zone,
        "round-name": now.name,
        "interview-format": now.format,
        "said": now.said,
        "contact-policy": now.contact_policy,
        "preset": opportunity.preset,
        "country": country,
        "region": region,
        "people-count": str(max(1, len(now.interviewers))),
    }
    typed |= closures.typed_of(opportunity.closures)
    if now.decision_same_day:
        typed["same-day"] = "yes"
    for row, person in enumerate(now.interviewers):
        typed |= {f"person-{row}-{part}": getattr(person, _field(part), "") for part in PERSON}
    return MultiDict(typed)


def _field(part: str) -> str:
    """Give the field of an interviewer that a part of a row holds."""
    return part.replace("-", "_")


def rows(form: Form) -> range:
    """Give the numbers of the rows for people."""
    count = form.typed.get("people-count", "1")
    return range(min(MOST_PEOPLE, max(1, int(count))) if count.isdecimal() and len(count) < 4 else 1)


def add_row(form: Form) -> None:
    """Add an empty row at the end."""
    form.typed["people-count"] = str(min(MOST_PEOPLE, len(rows(form)) + 1))


def drop_row(form: Form, gone: int) -> None:
    """Take one row out and move those below it up."""
    kept = [
        [form.typed.get(f"person-{row}-{part}", "") for part in PERSON] for row in rows(form) if row != gone
    ]
    for row in rows(form):
        values = kept[row] if row < len(kept) else [""] * len(PERSON)
        for part, value in zip(PERSON, values, strict=True):
            form.typed[f"person-{row}-{part}"] = value
    form.typed["people-count"] = str(max(1, len(kept)))


def _people(form: Form, before: Round | None) -> tuple[Interviewer, ...]:
    known = {person.id: person for person in before.interviewers} if before else {}
    people = []
    for row in rows(form):
        texts: dict[str, Any] = {_field(part): form.text(f"person-{row}-{part}") for part in TYPED}
        texts["email"] = form.email(f"person-{row}-email")
        if not any(texts.values()):
            continue
        if not texts["name"]:
            form.refuse(f"person-{row}-name", "Please add the name, or empty this person’s other fields.")
        person = known.get(form.typed.get(f"person-{row}-id", "")) or Interviewer(id=fresh_id(), name="")
        sure = form.typed.get(f"person-{row}-spelled") or texts["name"] != person.name
        people.append(replace(person, **texts, heard="" if sure else person.heard))
    return tuple(people)


def _on_clock_of(zone: str, before: Round | None) -> tuple[Event, ...]:
    """Give the events at the same moments on the clock of `zone`, should the place have been put right."""
    if before is None or before.zone == zone:
        return before.events if before else ()
    old, new = ZoneInfo(before.zone), ZoneInfo(zone)
    return tuple(
        replace(event, at=event.at.replace(tzinfo=old).astimezone(new).replace(tzinfo=None))
        for event in before.events
    )


def _not_ahead(form: Form, ended: datetime, there: datetime) -> None:
    """Ask again about an end that is still to come on the clock of the place, where it is `there` now."""
    ahead = ended.replace(tzinfo=there.tzinfo) - there
    if ahead > FURTHEST:
        told = f"{words.day(ended.date())} {ended.year}"
        form.refuse("ended-day", f"{told} is more than a year away. Is the year right?")
    elif ahead > following.CLOCKS_DIFFER and ended.date() == there.date():
        asked = "Is the time right? Otherwise come back when it is over."
        form.refuse(
            "ended-time", f"It is {words.clock(there)} in {words.place(str(there.tzinfo))} now. {asked}"
        )
    elif ahead > following.CLOCKS_DIFFER:
        asked = "Is the day right? Otherwise come back when the interview is over."
        form.refuse("ended-day", f"That is in the future. {asked}")


def _ended(form: Form, zone: str, now: datetime, events: Iterable[Event]) -> datetime | None:
    ended = form.moment("ended-day", "ended-time", what="the interview ended")
    if not ended:
        return None
    if "ended-zone" not in form.errors:
        _not_ahead(form, ended, now.astimezone(ZoneInfo(zone)))
    first = min((event.at for event in events), default=None)
    if first and ended > first:
        told = words.moment(first, ended.date())
        form.refuse(
            "ended-day",
            f"You noted something that happened on {told} in {words.place(zone)}. The interview came first.",
        )
    return ended


def read(form: Form, *, now: datetime, zone: str, before: Round | None, first: bool) -> Round | None:
    """Give the round that the form describes, or None after noting what is wrong.

    `before` is the round as it was, when it is being changed; `first` asks for company and role too.
    """
    if first:
        form.text("company", missing="Please add the company’s name.")
        form.text("job-role", missing="Please add the role, in a word or two.")
    place = form.zone("ended-zone", zone)
    events = _on_clock_of(place, before)
    ended = _ended(form, place, now, events)
    people = _people(form, before)
    formats = [value for value, *_ in choices.FORMATS]
    policies = [value for value, *_ in choices.CONTACT]
    round_ = replace(
        before or Round(id=fresh_id(), ended=now.replace(tzinfo=None), zone=place),
        ended=ended or now.replace(tzinfo=None),
        zone=place,
        name=form.text("round-name"),
        format=form.choice("interview-format", formats, "video"),  # type: ignore[arg-type]
        interviewers=people,
        said=form.text("said", limit=SAID_LIMIT),
        contact_policy=form.choice("contact-policy", policies, "open"),  # type: ignore[arg-type]
        decision_same_day="same-day" in form.typed,
        events=events,
    )
    closures.read(form)
    form.choice("preset", choices.preset_keys(), choices.DEFAULT_PRESET)
    choices.calendar_of(form, "")
    return None if form.errors else round_


def applied(form: Form, round_: Round, before: Opportunity | None, *, replaces: bool) -> Opportunity:
    """Give the opportunity with the round in it: its first, one that replaces the current, or one more."""
    preset = form.choice("preset", choices.preset_keys(), choices.DEFAULT_PRESET)
    calendar = choices.calendar_of(form, choices.country_of(round_.zone))
    closed = closures.read(form) if before is None or "closed-count" in form.typed else before.closures
    if before is None:
        company, role = form.text("company"), form.text("job-role")
        return Opportunity(
            id=fresh_id(),
            company=company,
            role=role,
            preset=preset,
            calendar=calendar,
            rounds=(round_,),
            closures=closed,
        )
    rounds = (*(before.rounds[:-1] if replaces else before.rounds), round_)
    changed = replace(before, preset=preset, calendar=calendar, rounds=rounds, closures=closed)
    return replace(changed, company=form.text("company"), role=form.text("job-role"))
