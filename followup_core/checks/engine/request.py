"""The command `check`: a draft and what is known about it as JSON, findings as JSON."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import asdict
from zoneinfo import ZoneInfo

from followup_core.cadence import Facts, read_facts
from followup_core.checks.engine.draft import Context, Draft, Sent
from followup_core.errors import BadInput
from followup_core.fields import (
    DATE_EXAMPLE,
    MOMENT_EXAMPLE,
    Fields,
    a_choice,
    a_date,
    a_flag,
    a_list,
    a_moment,
    a_text,
)
from followup_core.messages import channels, situations, tones
from followup_core.messages.draft import read_person, read_record, read_sender

LONGEST_BODY, LONGEST_LINE, MOST_SENT, MOST_FILES = 1_000_000, 2_000, 500, 200
NOON = dt.time(12)
_body, _line = a_text(LONGEST_BODY), a_text(LONGEST_LINE)
FIELDS = (
    *(
        "situation",
        "channel",
        "tone",
        "subject",
        "body",
        "recipient",
        "sender",
        "record",
        "history",
        "plan",
        "now",
    ),
    *("cc", "attachments", "channels_offered", "employer_domain", "decision_same_day"),
)


def command(request: object) -> dict[str, object]:
    """Answer one `check` request: findings in the order of the text, and the number of words."""
    # The list of checks imports this module, so it can't be asked for above.
    from followup_core.checks.engine.run import check, reading  # noqa: PLC0415

    draft, context = read_request(request)
    return {
        "findings": [_shown(asdict(found)) for found in check(draft, context)],
        "words": reading(draft, context).words,
    }


def _shown(found: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in found.items() if value is not None and name != "in_subject"}


def read_request(request: object) -> tuple[Draft, Context]:
    """Read a request; BadInput names the field, the bad value and the way out."""
    fields = Fields(request, "", FIELDS)
    draft = Draft(
        situation=fields.take("situation", a_choice(situations)),
        channel=fields.take("channel", a_choice(channels)),
        tone=fields.take("tone", a_choice(tones)),
        subject=fields.find("subject", _line) or "",
        body=fields.take("body", _body),
    )
    facts = fields.find("plan", _plan)
    moment = _moment_in(facts)
    return draft, Context(
        recipient=fields.take("recipient", read_person),
        sender=fields.take("sender", read_sender),
        record=fields.take("record", read_record),
        history=fields.find("history", _each(lambda value, path: _sent(value, path, moment), MOST_SENT)),
        facts=facts,
        now=fields.find("now", moment),
        cc=fields.find("cc", _each(_line, MOST_FILES)) or (),
        attachments=fields.find("attachments", _each(_line, MOST_FILES)),
        channels_offered=fields.find("channels_offered", _each(_line, MOST_FILES)),
        employer_domain=fields.find("employer_domain", _line) or "",
        decision_same_day=fields.find("decision_same_day", a_flag) or False,
    )


def _each[T](read: Callable[[object, str], T], most: int) -> Callable[[object, str], tuple[T, ...]]:
    return lambda value, path: tuple(
        read(item, f"{path}[{n}]") for n, item in enumerate(a_list(value, path, most))
    )


def _plan(value: object, path: str) -> Facts:
    try:
        return read_facts(value)
    except BadInput as error:
        raise error.under(path) from None


def _sent(value: object, path: str, moment: Callable[[object, str], dt.datetime]) -> Sent:
    fields = Fields(value, path, ("situation", "recipient", "sent_at", "body"))
    return Sent(
        fields.take("situation", a_choice(situations)),
        fields.find("recipient", _name) or "",
        fields.take("sent_at", moment),
        fields.find("body", _body) or "",
    )


def _name(value: object, path: str) -> str:
    """Read a recipient: a name, or an object with one."""
    return read_person(value, path).name if isinstance(value, Mapping) else _line(value, path)


def _moment_in(facts: Facts | None) -> Callable[[object, str], dt.datetime]:
    """Give a reader of wall clocks; with an offset, a moment is put on the wall clock of the plan's zone."""

    def read(value: object, path: str) -> dt.datetime:
        if isinstance(value, str) and len(value) == len(DATE_EXAMPLE):
            return dt.datetime.combine(a_date(value, path), NOON)
        try:
            moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            return a_moment(value, path)
        if not dt.MINYEAR + 1 < moment.year < dt.MAXYEAR:
            raise BadInput(path, value, f"Write a moment such as {MOMENT_EXAMPLE}.")
        there = moment.astimezone(ZoneInfo(facts.recipient_tz)) if facts else moment
        return there.replace(tzinfo=None, second=0, microsecond=0)

    return read
