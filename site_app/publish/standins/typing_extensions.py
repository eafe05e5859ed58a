"""Stands in for typing_extensions in the image: what cattrs takes from it is in typing since Python 3.13."""

from typing import (  # type: ignore[attr-defined]
    Annotated,
    Any,
    Literal,
    NoDefault,
    NotRequired,
    Required,
    Self,
    TypeAlias,
    TypedDict,
    _TypedDictMeta,
    get_args,
    is_typeddict,
)

__all__ = [
    "Annotated",
    "Any",
    "Literal",
    "NoDefault",
    "NotRequired",
    "Required",
    "Self",
    "TypeAlias",
    "TypedDict",
    "_TypedDictMeta",
    "get_args",
    "is_typeddict",
]
