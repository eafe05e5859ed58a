"""Lists of words that the checks read, from `words.toml`."""

import tomllib
from functools import cache
from importlib import resources


@cache
def _lists() -> dict[str, str]:
    return tomllib.loads(resources.files(__package__).joinpath("words.toml").read_text("utf-8"))


def words(name: str) -> frozenset[str]:
    """Give the list of that name; KeyError when there is none.

    >>> "thank" in words("form_letter")
    True
    """
    return frozenset(_lists()[name].split())
