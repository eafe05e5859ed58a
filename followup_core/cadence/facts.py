"""From the JSON of a request to `Facts`: every field checked, nothing guessed, unknown fields refused."""

from __future__ import annotations

from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING

from followup_core.cadence.presets import constants, presets
from followup_core.cadence.types import Event, Facts, Interview, Stated
from followup_core.errors import BadInput
from followup_core.fields import (
    DATE_EXAMPLE,
    Fields,
    a_choice,
    a_count,
    a_date,
    a_flag,
    a_list,
    a_moment,
    a_text,
    a_zone,
)
from followup_core.workdays import calendar

if TYPE_CHECKING:
    from datetime import date

POLICIES = ("open", "status_suppressed", "none")
SENT_KINDS = (
    "thank_you",
    "check_in",
    "final",
    "reply_ack",
    "reply_next_round",
    "reply_rejection",
    "reply_offer",
    "offer_notice",
    "withdrawal",
    "keep_in_touch",
    "other",
)
EVENT_FIELDS = {
    "sent": ("kind", "count"),
    "reply_ongoing": (),
    "reply_new_date": ("date",),
    "reply_on_hold": (),
    "reply_next_round": (),
    "reply_rejection": (),
    "reply_offer": (),
    "competing_offer": ("deadline",),
    "auto_reply_ooo": ("back_on",),
    "withdrawn": (),
    "accepted_elsewhere": (),
    "posting_cancelled": (),
    "bounced": (),
}
BEFORE_THE_END = {"competing_offer", "auto_reply_ooo"}
STATED_FIELDS = {
    "none": (),
    "by_date": ("date",),
    "within_days": ("days",),
    "within_business_days": ("business_days",),
    "range_days": ("max_days", "min_days"),
    "end_of_week": (),
    "early_next_week": (),
    "next_week": (),
    "end_of_month": (),
    "new_year": (),
}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MOST_PEOPLE, MOST_EVENTS, MOST_CLOSURES = 100, 500, 4000
LONGEST_SAID, LONGEST_LABEL = 1000, 60
LONGEST_WAIT = 730


def read_facts(obj: object) -> Facts:
    """Read a plan request; raise BadInput that names the field, the bad value and the way out."""
    fields = Fields(obj, "", FACT_FIELDS)
    interview = fields.take("interview", _interview)
    events = fields.find("events", lambda value, name: _events(value, name, interview)) or ()
    return Facts(
        preset=fields.take("preset", a_choice(presets)),
        calendar=fields.take("calendar", _calendar),
        recipient_tz=fields.take("recipient_tz", a_zone),
        interview=interview,
        candidate_tz=fields.find("candidate_tz", a_zone),
        stated_timeline=fields.find("stated_timeline", lambda value, name: _stated(value, name, interview)),
        contact_policy=fields.find("contact_policy", a_choice(POLICIES)) or "open",
        events=events,
        as_of=fields.find("as_of", a_moment),
        closures=fields.find("closures", _closures) or (),
        decision_same_day=fields.find("decision_same_day", a_flag) or False,
    )


FACT_FIELDS = (
    "preset",
    "calendar",
    "recipient_tz",
    "candidate_tz",
    "interview",
    "stated_timeline",
    "contact_policy",
    "events",
    "as_of",
    "closures",
    "decision_same_day",
)


def _calendar(value: object, field: str) -> str:
    code = a_text(LONGEST_LABEL)(value, field)
    return calendar(code).code


def _closures(value: object, field: str) -> tuple[date, ...]:
    days = (a_date(item, f"{field}[{n}]") for n, item in enumerate(a_list(value, field, MOST_CLOSURES)))
    return tuple(sorted(set(days)))


def _interview(value: object, field: str) -> Interview:
    fields = Fields(value, field, ("end_local", "weekday", "format", "round", "interviewers"))
    end = fields.take("end_local", a_moment)
    weekday = fields.find("weekday", a_choice(WEEKDAYS))
    if weekday and weekday != WEEKDAYS[end.weekday()]:
        advice = f"{end.date()} is a {WEEKDAYS[end.weekday()]}; put the date or the weekday right."
        raise BadInput(fields.name_of("weekday"), weekday, advice)
    label = a_text(LONGEST_LABEL)
    return Interview(
        end_local=end,
        format=fields.find("format", label) or "video",
        round=fields.find("round", label) or "first",
        interviewers=fields.find("interviewers", a_count(1, MOST_PEOPLE)) or 1,
    )


def _stated(value: object, field: str, interview: Interview) -> Stated:
    every = {name for names in STATED_FIELDS.values() for name in names}
    kind = Fields(value, field, ("kind", "said", *sorted(every))).find("kind", a_choice(STATED_FIELDS))
    fields = Fields(value, field, ("kind", "said", *STATED_FIELDS[kind or "none"]))
    said = fields.find("said", a_text(LONGEST_SAID))
    day = fields.take("date", a_date) if kind == "by_date" else None
    if day and day < interview.end_local.date():
        raise BadInput(fields.name_of("date"), str(day), "It lies before the interview; write a later date.")
    days = None
    for name in ("days", "business_days", "max_days"):
        if name in STATED_FIELDS[kind or "none"]:
            days = fields.take(name, a_count(1 if name == "business_days" else 0, LONGEST_WAIT))
            fields.find("min_days", a_count(0, days))
    free_text = kind is None and said is not None and "kind" not in fields.values
    return Stated(None if free_text else kind or "none", said, day, days)


def _events(value: object, field: str, interview: Interview) -> tuple[Event, ...]:
    items = a_list(value, field, MOST_EVENTS)
    events = (_event(item, f"{field}[{n}]", interview) for n, item in enumerate(items))
    return tuple(sorted(events, key=attrgetter("at")))


def _event(value: object, field: str, interview: Interview) -> Event:
    every = {name for names in EVENT_FIELDS.values() for name in names}
    what = Fields(value, field, ("type", "at", *sorted(every))).take("type", a_choice(EVENT_FIELDS))
    fields = Fields(value, field, ("type", "at", *EVENT_FIELDS[what]))
    at = fields.take("at", a_moment)
    if at < interview.end_local and what not in BEFORE_THE_END:
        advice = (
            f"It lies before the interview ended, {interview.end_local:%Y-%m-%dT%H:%M}; write a later time."
        )
        raise BadInput(fields.name_of("at"), f"{at:%Y-%m-%dT%H:%M}", advice)
    event = Event(
        what,
        at,
        kind=fields.take("kind", a_choice(SENT_KINDS)) if what == "sent" else None,
        count=fields.find("count", a_count(1, MOST_PEOPLE)),
        date=fields.take("date", a_date) if what == "reply_new_date" else None,
        back_on=fields.find("back_on", a_date),
        deadline=fields.take("deadline", _deadline) if what == "competing_offer" else None,
    )
    _refuse_backwards(event, fields)
    return event


def _deadline(value: object, field: str) -> datetime:
    """Read a moment, or a date, which lasts until offices close."""
    if isinstance(value, str) and len(value) == len(DATE_EXAMPLE):
        return datetime.combine(a_date(value, field), constants.status_close)
    return a_moment(value, field)


def _refuse_backwards(event: Event, fields: Fields) -> None:
    """Refuse a new date or a deadline that lies before the message it came with."""
    late: tuple[tuple[str, date | datetime | None, date | datetime], ...] = (
        ("date", event.date, event.at.date()),
        ("deadline", event.deadline, event.at),
    )
    for name, value, at in late:
        if value is not None and value < at:
            advice = "It lies before the day this happened; write a later one."
            raise BadInput(fields.name_of(name), value.isoformat(), advice)
