"""The command `draft`: a message as JSON, from facts as JSON."""

from collections.abc import Mapping

from followup_core.errors import BadInput
from followup_core.fields import Fields, a_count, a_date, a_list, a_moment, a_text
from followup_core.messages.compose import compose
from followup_core.messages.facts import Person, Record, Sender

LONGEST_NAME, LONGEST_TEXT, MOST_NAMES, MOST_VARIANTS = 200, 10_000, 200, 1000
_name, _text = a_text(LONGEST_NAME), a_text(LONGEST_TEXT)


def command(request: object) -> dict[str, object]:
    """Answer one `draft` request: subject, body, words of the text, and what is still missing."""
    known = ("situation", "channel", "tone", "variant", "recipient", "sender", "record", "facts", "now")
    fields = Fields(request, "", known)
    now = fields.find("now", a_moment)
    draft = compose(
        fields.take("situation", _text),
        fields.take("channel", _text),
        fields.take("tone", _text),
        fields.take("recipient", read_person),
        fields.take("sender", read_sender),
        fields.take("record", read_record),
        fields.find("facts", read_facts) or {},
        fields.find("variant", a_count(0, MOST_VARIANTS)) or 0,
        sent_on=now.date() if now else None,
    )
    return {
        "subject": draft.subject,
        "body": draft.body,
        "words": draft.words,
        "missing": list(draft.missing),
    }


def read_person(value: object, path: str) -> Person:
    """Read a recipient; only the name has to be there, and it may be empty."""
    fields = Fields(value, path, ("name", "given", "title", "sign_off"))
    return Person(
        fields.take("name", _name),
        *(fields.find(key, _name) or "" for key in ("given", "title", "sign_off")),
    )


def read_sender(value: object, path: str) -> Sender:
    """Read the candidate."""
    fields = Fields(value, path, ("name", "email", "phone"))
    return Sender(fields.take("name", _name), *(fields.find(key, _name) or "" for key in ("email", "phone")))


def read_record(value: object, path: str) -> Record:
    """Read the opportunity."""
    fields = Fields(value, path, ("company", "role", "interview_on", "details", "other_companies"))
    return Record(
        fields.take("company", _name),
        fields.take("role", _name),
        fields.find("interview_on", a_date),
        fields.find("details", _texts) or (),
        fields.find("other_companies", _texts) or (),
    )


def read_facts(value: object, path: str) -> dict[str, str]:
    """Read texts for slots; which slots there are is known to the situation."""
    if not isinstance(value, Mapping):
        raise BadInput(path, value, "Write an object with a text for each slot.")
    return {slot: _text("" if text is None else text, f"{path}.{slot}") for slot, text in value.items()}


def _texts(value: object, path: str) -> tuple[str, ...]:
    return tuple(
        _text(item, f"{path}.{number}") for number, item in enumerate(a_list(value, path, MOST_NAMES))
    )
