"""Worked examples in the guide: real plans, computed by the core while the guide is built."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup_core.cadence import Facts, Plan, Planned, kind_names, plan, presets, read_facts, tell
from followup_core.words import clock, place, short_day
from followup_core.workdays import Calendar, calendar
from site_app.publish.guide.blocks import draw
from site_app.publish.guide.phrases import words

HAPPENED = {
    "sent": "You send the {kind}.",
    "reply_ongoing": "They answer: still deciding, and no date.",
    "reply_new_date": "They answer with a new date.",
    "reply_on_hold": "They answer: the job is on hold.",
    "reply_next_round": "They invite you to the next round.",
    "reply_rejection": "They answer: it is a no.",
    "competing_offer": "Another firm makes you an offer.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list below a strip: a message still to write, or something that happened."""

    when: date
    words: str
    message: Planned | None = None


def timeline(ended: str, *, caption: str, candidate_zone: str | None = None, **more: Any) -> str:
    """Give a plan as a strip of days with the same as a list below.

    `ended` is on the recipient's clock, `more` are the words `_facts` knows.
    """
    facts = _facts(ended, **more)
    days = calendar(facts.calendar)
    result = plan(facts, days)
    return draw(
        "timeline",
        caption=caption,
        strip=list(_strip(facts, result, days)),
        rows=sorted(_rows(facts, result), key=lambda row: row.when.isoformat()),
        away=ZoneInfo(candidate_zone) if candidate_zone else None,
        tell=tell,
    )


def paces(ended: str, *, said: str | None = None) -> str:
    """Give a table of the same interview at every pace."""
    rows = []
    for key, preset in presets.items():
        facts = _facts(ended, said=said, preset=key)
        result = plan(facts, calendar(facts.calendar))
        moments = {message.kind: short_day(message.ideal) for message in result.messages}
        dates = [moments.get(kind, "none") for kind in ("thank_you", "check_in", "final")]
        rows.append([preset.label, *dates, short_day(result.close_on) if result.close_on else ""])
    return draw("table", head=["Pace", "Thank-you", "Check-in", "Final note", "Close the file"], rows=rows)


def promises(ended: str, phrases: Iterable[str]) -> str:
    """Give a table of what people say, the day it means, and when the default plan asks."""
    rows = []
    for said in phrases:
        facts = _facts(ended, said=said)
        result = plan(facts, calendar(facts.calendar))
        asks = next(message.ideal for message in result.messages if message.kind == "check_in")
        means = short_day(result.promised_date) if result.promised_date else "no date"
        rows.append([f"“{said}”", means, short_day(asks)])
    return draw("table", head=["They say", "That means", "You ask on"], rows=rows)


def worked(cases: Iterable[tuple[str, str, str]]) -> str:
    """Give a table of the default plan for cases: when it ended, what they said, whose holidays count."""
    rows = []
    for ended, said, code in cases:
        facts = _facts(ended, said=said, calendar=code)
        result = plan(facts, calendar(code))
        met = facts.interview.end_local
        days = [short_day(message.ideal) for message in result.messages]
        where = f"{short_day(met)}, {clock(met)}, {calendar(code).name}"
        rows.append([where, f"“{said}”" if said else "nothing", *days])
    return draw(
        "table",
        head=["Interview", "They said", "Thank-you", "Check-in", "Final note"],
        rows=rows,
    )


def _facts(ended: str, **more: Any) -> Facts:
    said = more.pop("said", None)
    interview = {
        "end_local": ended,
        "format": "onsite",
        "round": "first",
        "interviewers": more.pop("interviewers", 1),
    }
    usual = {
        "preset": "balanced",
        "calendar": "US",
        "recipient_tz": "America/New_York",
        "contact_policy": "open",
        "events": [],
    }
    stated = {"said": said} if said else None
    return read_facts(usual | more | {"interview": interview, "stated_timeline": stated})


def _rows(facts: Facts, result: Plan) -> Iterable[Row]:
    """Give the lines of the list, in no order."""
    ended = facts.interview.end_local
    yield Row(ended, f"The interview ends at {clock(ended)} in {place(facts.recipient_tz)}.")
    if result.promised_date:
        yield Row(result.promised_date, "Their date.")
    for event in facts.events:
        what = kind_names[event.kind or "other"].lower()
        yield Row(event.at, HAPPENED[event.type].format(kind=what))
    for message in result.messages:
        each = f", one for each of the {words(message.count or 1)}," if (message.count or 1) > 1 else ""
        yield Row(message.ideal, kind_names[message.kind] + each, message)
    if result.close_on:
        quiet = facts.contact_policy == "status_suppressed"
        end = "No word by then? Look again what they said." if quiet else "No answer by then? Close the file."
        yield Row(result.close_on, end)


def _strip(facts: Facts, result: Plan, days: Calendar) -> Iterable[tuple[date, str]]:
    """Give each day from the interview to the end of the plan, with the classes it is drawn with."""
    first = facts.interview.end_local.date()
    writing = {message.ideal.date() for message in result.messages} | {
        event.at.date() for event in facts.events if event.type == "sent"
    }
    windows = [(m.earliest.date(), m.latest.date()) for m in result.messages if m.latest]
    ends = [result.close_on or first, *writing, *(until for _, until in windows)]
    for offset in range((max(ends) - first).days + 1):
        today = first + timedelta(offset)
        marks = {
            "start": today == first,
            "off": not days.is_open(today, status=True),
            "promise": today == result.promised_date,
            "window": any(since <= today <= until for since, until in windows),
            "write": today in writing,
            "close": today == result.close_on,
        }
        yield today, " ".join(name for name, holds in marks.items() if holds)
