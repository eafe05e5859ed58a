"""The texts themselves: one Jinja2 template for each situation, channel and tone."""

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template, meta

from followup_core.messages.situations import Slot, situations

_TAG_LINE = re.compile(r"(?m)^[ \t]*(\{%(?:(?!%\}).)*%\})[ \t]*\n")


def source(name: str) -> str:
    """Give a text as it was written, for example `ty-interview/email.formal.j2`."""
    return files(__package__).joinpath("texts", name).read_text("utf-8")


def template(name: str) -> Template:
    """Give a text ready to be filled; a name that nobody declared makes it fail."""
    return _environment().get_template(name)


@cache
def names_in(name: str) -> frozenset[str]:
    """Give the names that a text asks for."""
    return frozenset(meta.find_undeclared_variables(_environment().parse(source(name))))


def wording(variant: int) -> dict[str, int]:
    """Give the numbers by which a text picks its opening and ending."""
    return {"variant": variant, "opening": variant % 2, "ending": (variant + variant // 2) % 2}


def used_slots(situation: str, channel: str, tone: str) -> tuple[Slot, ...]:
    """Give the slots that have a place in one text, in the order they are asked.

    >>> [slot.id for slot in used_slots("ty-informational", "linkedin_invitation", "standard")]
    ['learned', 'event']
    """
    names = names_in(f"{situation}/{channel}.{tone}.j2")
    return tuple(slot for slot in situations[situation].slots if slot.id in names)


def without_tag_lines(text: str) -> str:
    """Take the line break after a tag that stands alone, for an empty line would part a paragraph."""
    return _TAG_LINE.sub(r"\1", text)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(lambda name: without_tag_lines(source(name))),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - letters are plain text; whoever shows them in HTML escapes them
    )
