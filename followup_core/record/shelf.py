"""The saved records, parsed once, and the sheet on which one request writes its changes."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from followup_core.errors import BadInput
from followup_core.record.convert import dumped, structured
from followup_core.record.sound import refuse_unsound
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
    kind = key.partition("/")[0]
    if key != ME and kind not in _KINDS:
        return data
    record: Record = structured(Me, data) if key == ME else structured(_KINDS[kind], data)
    refuse_unsound(record)
    if key_of(record) != key:
        raise BadInput("id", key_of(record), f"The record is kept under {key}.")
    return record


class Damaged(NamedTuple):
    """A record that can't be read or used: why, and the data as it was saved."""

    why: str
    data: Data


class Shelf:
    """All records of the document, by key. What can't be read is set aside in `damaged`, never dropped.

    `memos` holds what was worked out from a record, by its key and a name, until the record changes.
    """

    def __init__(self, records: Mapping[str, Data] | None = None, revision: int = 0) -> None:
        self.records: dict[str, Any] = {}
        self.damaged: dict[str, Damaged] = {}
        self.memos: dict[str, dict[str, Any]] = {}
        self.revision = revision
        self._kinds: dict[type, dict[str, Any]] = {kind: {} for kind in _SAVED}
        self._letters: dict[str, dict[str, SentMessage]] = {}
        self.apply((records or {}).items(), revision)

    def apply(self, operations: Iterable[tuple[str, Data | None]], revision: int) -> None:
        """Take over what has been committed; only the named records are parsed again."""
        for key, data in operations:
            self._take_away(key)
            if data is None:
                continue
            try:
                self._place(key, _parsed(key, data))
            except BadInput as error:
                self.damaged[key] = Damaged(str(error), data)
        self.revision = revision

    def _take_away(self, key: str) -> None:
        self.damaged.pop(key, None)
        self.memos.pop(key, None)
        record = self.records.pop(key, None)
        self._kinds.get(type(record), {}).pop(key, None)
        if isinstance(record, SentMessage):
            del self._letters[record.opportunity][key]

    def _place(self, key: str, record: Any) -> None:
        self.records[key] = record
        if type(record) in self._kinds:
            self._kinds[type(record)][key] = record
        if isinstance(record, SentMessage):
            self._letters.setdefault(record.opportunity, {})[key] = record

    def all[T](self, kind: type[T]) -> Mapping[str, T]:
        """Give the records of a kind by key."""
        return self._kinds[kind]

    def letters(self, opportunity: str) -> Mapping[str, SentMessage]:
        """Give the kept messages of an opportunity by key."""
        return self._letters.get(opportunity, {})

    def sheet(self) -> "Sheet":
        """Open a sheet: it reads this shelf and keeps its own changes."""
        return Sheet(self)


def _with_changes[T](kept: Mapping[str, T], changes: Mapping[str, Any], kind: type[T]) -> tuple[T, ...]:
    if not changes:
        return tuple(kept.values())
    unchanged = (record for key, record in kept.items() if key not in changes)
    return (*unchanged, *(record for record in changes.values() if isinstance(record, kind)))


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
    def damaged(self) -> Mapping[str, Damaged]:
        """Keys of records that could not be read, with the reason and the data."""
        return self._shelf.damaged

    def read(self, key: str) -> Any | None:
        """Give the record or the plain data under a key, None when there is none."""
        return self._changes[key] if key in self._changes else self._shelf.records.get(key)

    def set_aside(self, key: str, why: str) -> None:
        """Take a record that turned out to be of no use off the shelf; it stays saved as it is."""
        record = self._shelf.records[key]
        self._shelf.apply([(key, None)], self._shelf.revision)
        self._shelf.damaged[key] = Damaged(why, dumped(record))

    def recall(self, key: str, name: str) -> Any | None:
        """Give what was worked out from the record under a key, None when that is gone."""
        return None if key in self._changes else self._shelf.memos.get(key, {}).get(name)

    def remember(self, key: str, name: str, memo: Any) -> None:
        """Keep what was worked out from the record under a key until the record changes."""
        if key in self._shelf.records and key not in self._changes:
            self._shelf.memos.setdefault(key, {})[name] = memo

    def _all[T](self, kind: type[T]) -> tuple[T, ...]:
        return _with_changes(self._shelf.all(kind), self._changes, kind)

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
        every = _with_changes(self._shelf.letters(opportunity), self._changes, SentMessage)
        return tuple(sorted((m for m in every if m.opportunity == opportunity), key=lambda m: m.sent_at))

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
