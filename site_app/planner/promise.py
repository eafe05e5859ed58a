"""What their words on timing mean for the plan: one line, while they are still being typed."""

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from werkzeug.datastructures import MultiDict

from followup_core.errors import BadInput
from followup_core.promises import Promise, asks_not_to_be_asked, explain_none, resolve
from followup_core.record import Opportunity, Round
from followup_core.workdays import Calendar, calendar
from site_app.planner import choices, closures, following, interview_form, words
from site_app.planner.fields import Form


class Line(NamedTuple):
    """What we make of their words, and whether a date was found in them."""

    found: bool
    text: str


def line(form: Form) -> Line:
    """Say which date their words name, and when we would write."""
    tried = Form(MultiDict(form.typed))
    zone = tried.zone("ended-zone", following.own_zone())
    ended = tried.moment("ended-day", "ended-time", what="the interview ended")
    said = tried.text("said", limit=interview_form.SAID_LIMIT)
    opportunity = supposed(tried, ended or following.here().replace(tzinfo=None), zone, said)
    if "ended-zone" in tried.errors:
        return Line(False, "Once we know the time zone, we tell you here when to write.")
    if not ended or tried.errors:
        return Line(False, "Fill in when it ended, and we tell you here when to write.")
    if following.here().replace(tzinfo=None) - ended > interview_form.FURTHEST:
        told = f"{words.day(ended.date())} {ended.year}"
        return Line(False, f"{told} is more than a year ago. Is the year right?")
    try:
        open_days = calendar(opportunity.calendar, opportunity.closures)
        promise = resolve(said, ended.date(), open_days) if said else None
        why = _without_date(said, ended.date(), open_days) if said and not promise else ""
        plan = following.plan_of(opportunity, now=ended.replace(tzinfo=ZoneInfo(zone)), zone=zone)
    except BadInput:
        return Line(False, "We can’t read a date in that.")
    check_in = next((m.ideal.date() for m in plan.messages if m.kind == "check_in"), None)
    if check_in is None:
        return Line(False, "After the thank-you you only wait: that is what they asked for.")
    return _told(promise, why, check_in, following.here().date())


def supposed(form: Form, ended: datetime, zone: str, said: str) -> Opportunity:
    """Give an opportunity with just what matters for the date."""
    policies = [value for value, *_ in choices.CONTACT]
    policy = form.choice("contact-policy", policies, "open")
    round_ = Round(id="", ended=ended, zone=zone, said=said, contact_policy=policy)  # type: ignore[arg-type]
    code = choices.calendar_of(form, choices.country_of(zone))
    preset = form.choice("preset", choices.preset_keys(), choices.DEFAULT_PRESET)
    closed = closures.read(form)
    return Opportunity(
        id="", company="", role="", calendar=code, preset=preset, rounds=(round_,), closures=closed
    )


def _without_date(said: str, day: date, open_days: Calendar) -> str:
    """Say why their words hold no date that counts."""
    if asks_not_to_be_asked(said):
        return (
            "It sounds as if they want to write first: choose “We will contact you” under More. Until then,"
        )
    none = explain_none(said, day, open_days)
    return f"{none.words} Until it is put right," if none else "There is no date in that, so"


def _told(promise: Promise | None, why: str, check_in: date, today: date) -> Line:
    when = words.day(check_in, today)
    if promise and promise.you_write:
        return Line(True, f"= {words.day(promise.date, today)}. They named the day, so we would write then.")
    if promise:
        return Line(True, f"= {words.day(promise.date, today)}, so we would write on {when}.")
    if why:
        return Line(False, f"{why} we count from the interview and check in on {when}.")
    return Line(False, f"If they said nothing, we would check in on {when}.")
