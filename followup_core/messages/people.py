"""How people are addressed: in their own form when it is known, never by a guess at gender or title."""

import re
import tomllib
from importlib.resources import files

from followup_core.messages.facts import Person

_PARTICLES = frozenset(
    tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))["particles"]
)
_LETTERS_AFTER = re.compile(r",.*$")
_INITIAL = re.compile(r"^\w\.?$")
_CLOSING = re.compile(r"[^\W\d_][^.?!:;,]{0,40}")


def address(person: Person, *, formal: bool) -> str:
    """Give the name that follows “Dear” or “Hello”; nothing when no name is known.

    >>> address(Person("Maria van der Berg", title="Dr"), formal=True)
    'Dr van der Berg'
    >>> address(Person("Maria van der Berg"), formal=True)
    'Maria van der Berg'
    >>> address(Person("Zhang Wei", given="Wei"), formal=False)
    'Wei'
    """
    if not formal:
        return person.given or person.name
    if not person.title:
        return person.name or person.given
    bare = person.name.removeprefix(person.title).strip()
    return f"{person.title} {surname(bare, person.given) or bare or person.given}"


def surname(name: str, given: str = "") -> str:
    """Give the surname where the name leaves no doubt, else nothing.

    >>> surname("María García López", "María"), surname("María García"), surname("Zhang Wei", "Wei")
    ('', 'García', 'Zhang')
    """
    words = _LETTERS_AFTER.sub("", name).split()
    known = given.split()
    if known and words[: len(known)] == known:
        rest = words[len(known) :]
    elif known and words[-len(known) :] == known:
        rest = words[: -len(known)]
    else:
        rest = words[1:]
    rest = [word for word in rest if not _INITIAL.match(word)]
    if len(rest) == 1:
        return rest[0]
    particle = next((index for index, word in enumerate(rest) if word in _PARTICLES), None)
    return " ".join(rest[particle:]) if particle is not None else ""


def own_closing(sign_off: str) -> str:
    """Give the closing that somebody ends their own messages with; nothing where there is none to copy.

    >>> own_closing("Cheers, Dana"), own_closing("Many thanks!"), own_closing("12345")
    ('Cheers', 'Many thanks', '')
    """
    first = sign_off.partition(",")[0].strip(" .!")
    return first if _CLOSING.fullmatch(first) else ""
