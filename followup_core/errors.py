"""The one error that the core raises for what a person or a program typed."""

from __future__ import annotations

LONGEST_ECHO = 60


class BadInput(ValueError):  # noqa: N818 - it reads as what it is: input that is bad, no failure of ours
    r"""A refused value: the field it stood in, the value itself and the way out.

    >>> print(BadInput("interview.round", "seventh\nround", "Write first, second or final."))
    interview.round: 'seventh\nround' is not accepted. Write first, second or final.
    """

    def __init__(self, field: str, value: object, advice: str) -> None:
        super().__init__(field, value, advice)
        self.field = field
        self.value = value
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.field}: {echo(self.value)} is not accepted. {self.advice}"

    def under(self, parent: str) -> BadInput:
        """Give the same refusal with the field named inside `parent`."""
        return BadInput(f"{parent}.{self.field}", self.value, self.advice)


def echo(value: object) -> str:
    """Show a bad value on one line, shortened; lists and objects only by their kind, however deep they go."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, str):
        shown = repr(value[:LONGEST_ECHO]) if value.isprintable() else ascii(value[:LONGEST_ECHO])
        return shown + "…" * (len(value) > LONGEST_ECHO)
    if isinstance(value, int) and abs(value) > 10**LONGEST_ECHO:
        return "a very large number"
    return {"None": "null", "True": "true", "False": "false"}.get(repr(value), repr(value))
