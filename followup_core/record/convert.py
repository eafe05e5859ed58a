"""Records to JSON-able data and back, through cattrs."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any

from cattrs import BaseValidationError, Converter, transform_error
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from followup_core.errors import BadInput
from followup_core.record.types import TEXT_LIMIT


def _text(value: Any, _: type[str]) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    if len(value) > TEXT_LIMIT:
        raise ValueError(f"{len(value)} characters are more than {TEXT_LIMIT}")
    return value


def _flag(value: Any, _: type[bool]) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} is neither true nor false")
    return value


def _wall(value: Any, _: type[datetime]) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is not None:
        raise ValueError(f"{value!r} has a zone; a wall time has none")
    return moment


def _structure(cls: type[Any]) -> Callable[[Any, Any], Any]:
    known = {f.name for f in fields(cls)} - {"unknown"}
    inner = make_dict_structure_fn(cls, converter, unknown=override(omit=True))

    def structure(data: Any, kind: Any) -> Any:
        if not isinstance(data, dict):
            raise TypeError(f"{type(data).__name__} instead of an object")
        value = inner(data, kind)
        extra = {name: data[name] for name in data.keys() - known}
        return replace(value, unknown=extra) if extra else value

    return structure


def _unstructure(cls: type[Any]) -> Callable[[Any], dict[str, Any]]:
    inner = make_dict_unstructure_fn(
        cls, converter, unknown=override(omit=True), _cattrs_omit_if_default=True
    )

    def unstructure(value: Any) -> dict[str, Any]:
        return {**value.unknown, **inner(value)}

    return unstructure


converter = Converter()
converter.register_structure_hook(str, _text)
converter.register_structure_hook(bool, _flag)
converter.register_structure_hook(datetime, _wall)
converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
converter.register_unstructure_hook(datetime, lambda value: value.isoformat(timespec="minutes"))
converter.register_unstructure_hook(date, date.isoformat)
converter.register_structure_hook_factory(is_dataclass, _structure)
converter.register_unstructure_hook_factory(is_dataclass, _unstructure)


def _told(error: BaseException, _: type[Any] | None) -> str:
    return f"missing {error}" if isinstance(error, KeyError) else str(error)


def structured[T](cls: type[T], data: Any) -> T:
    """Give the record that `data` describes; BadInput names the first field that does not fit.

    >>> from followup_core.record.types import Me
    >>> structured(Me, {"name": "Amina Diallo"}).name
    'Amina Diallo'
    """
    try:
        return converter.structure(data, cls)
    except (BaseValidationError, TypeError, ValueError, KeyError) as error:
        first = (
            transform_error(error, format_exception=_told)[0]
            if isinstance(error, BaseValidationError)
            else f"{error} @ $"
        )
        told, _, path = first.rpartition(" @ $")
        raise BadInput(cls.__name__ + path, told, "Afterword did not write this record.") from None


def dumped(record: Any) -> dict[str, Any]:
    """Give the JSON-able data of a record; fields at their default are left out."""
    data: dict[str, Any] = converter.unstructure(record)
    return data
