"""The saved records, parsed once, and the sheet on which one request writes its changes."""

from collections.abc import Iterable, Mapping
from typing import Any

from followup_core.errors import BadInput
from followup_core.record.convert import dumped, structured
from followup_core.record.types import Me, Opportunity, SentMessage, Template

type Data = Any
"""What JSON can hold."""
type Operation = tuple[str, Data | None]
"""A key and its new data, or None when the record goes."""
type Record = Opportunity | SentMessage | Template | Me

ME = "me"
_KINDS: Mapping[str, type[Opportunity] | type[SentMessage] | type[Template]] = {
    "a": Opportunity,
    "m": SentMessage,
    "t": Template,
}


_SAVED = (*_KINDS.values(), Me)


def key_of(record: Record) -> str:
    """Give the key a record is saved under: `a/ID`, `m/ID`, `t/ID` or `me`."""
    match record:
        case Opportunity():
            return f"a/{record.id}"
        case SentMessage():
            return f"m/{record.id}"
        case Template():
            return f"t/{record.id}"
        case Me():
            return ME


def _parsed(key: str, data: Data) -> Any:
    kind, _, identity = key.partition("/")
    if key == ME:
        return structured(Me, data)
    if kind not in _KINDS:
        return data
    record = structured(_KINDS[kind], data)
    if record.id != identity:
        raise BadInput("id", record.id, f"the record is kept under {key}")
    return record


class Shelf:
    """All records of the document, by key. What can't be read is set aside in `damaged`, never dropped."""

    def __init__(self, records: Mapping[str, Data] | None = None, revision: int = 0) -> None:
        self.records: dict[str, Any] = {}
        self.damaged: dict[str, str] = {}
        self.revision = revision
        self.apply((records or {}).items(), revision)

    def apply(self, operations: Iterable[tuple[str, Data | None]], revision: int) -> None:
        """Take over what has been committed; only the named records are parsed again."""
        for key, data in operations:
            self.damaged.pop(key, None)
            self.records.pop(key, None)
            if data is None:
                continue
            try:
                self.records[key] = _parsed(key, data)
            except BadInput as error:
                self.damaged[key] = str(error)
        self.revision = revision

    def sheet(self) -> "Sheet":
        """Open a sheet: it reads this shelf and keeps its own changes."""
        return Sheet(self)


class Sheet:
    """What one request reads and writes. `operations` is what has to be committed for it to be true."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._changes: dict[str, Any] = {}

    @property
    def operations(self) -> list[Operation]:
        """The changes as key and data, or None for a record that goes."""
        return [
            (key, dumped(value) if isinstance(value, _SAVED) else value)
            for key, value in self._changes.items()
        ]

    @property
    def damaged(self) -> Mapping[str, str]:
        """Keys of records that could not be read, with the reason."""
        return self._shelf.damaged

    def read(self, key: str) -> Any | None:
        """Give the record or the plain data under a key, None when there is none."""
        return self._changes[key] if key in self._changes else self._shelf.records.get(key)

    def _all[T](self, kind: type[T]) -> tuple[T, ...]:
        kept = [v for k, v in self._shelf.records.items() if isinstance(v, kind) and k not in self._changes]
        return (*kept, *(v for v in self._changes.values() if isinstance(v, kind)))

    @property
    def me(self) -> Me:
        """The user's own settings; all empty before the first time they are saved."""
        return self.read(ME) or Me()

    def opportunities(self) -> tuple[Opportunity, ...]:
        """Give all opportunities, in no particular order."""
        return self._all(Opportunity)

    def opportunity(self, identity: str) -> Opportunity | None:
        """Give one opportunity by its id."""
        found: Opportunity | None = self.read(f"a/{identity}")
        return found

    def messages(self, opportunity: str) -> tuple[SentMessage, ...]:
        """Give the kept messages of one opportunity, oldest first."""
        of_it = (m for m in self._all(SentMessage) if m.opportunity == opportunity)
        return tuple(sorted(of_it, key=lambda m: m.sent_at))

    def templates(self) -> tuple[Template, ...]:
        """Give the user's own texts, by name."""
        return tuple(sorted(self._all(Template), key=lambda t: (t.name.casefold(), t.id)))

    def template(self, identity: str) -> Template | None:
        """Give one text of the user's own by its id."""
        found: Template | None = self.read(f"t/{identity}")
        return found

    def save(self, record: Record) -> None:
        """Put a record on the sheet. It is saved once the page has committed the operations."""
        self._changes[key_of(record)] = record

    def keep(self, key: str, data: Data) -> None:
        """Put plain data on the sheet: `d/FORM`, a half-filled form."""
        self._changes[key] = data

    def delete(self, key: str) -> None:
        """Take the record under a key away."""
        self._changes[key] = None

    def delete_opportunity(self, opportunity: Opportunity) -> None:
        """Take an opportunity away with everything that was kept for it."""
        for message in self.messages(opportunity.id):
            self.delete(key_of(message))
        self.delete(key_of(opportunity))
