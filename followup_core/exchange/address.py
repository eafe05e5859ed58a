"""One email address, checked strictly: what is not plainly one mailbox is refused."""

import unicodedata

from followup_core.errors import BadInput

_ATOM_MARKS = frozenset("!#$&'*+~_-")
"""Of the signs RFC 5321 allows before the @, those that people have; the rest smell of an attack."""
LONGEST_LOCAL, LONGEST = 64, 254
"""Octets of the part before the @ and of all (RFC 5321 4.5.3.1, RFC 3696 erratum 1690)."""


def mailbox(address: str) -> str:
    """Give `address` without space around it when it is exactly one mailbox, else raise BadInput.

    Names in other scripts stay as they are written; quotes, comments, lists and display names are refused.

    >>> mailbox(" anna@müller.example ")
    'anna@müller.example'
    """
    text = address.strip(" ")
    local, _, domain = text.rpartition("@")
    labels = domain.split(".")
    atoms = local.split(".")
    fits = (
        len(local.encode("utf-8", "replace")) <= LONGEST_LOCAL
        and len(text.encode("utf-8", "replace")) <= LONGEST
    )
    sound = len(labels) > 1 and all(map(_is_atom, atoms)) and all(map(_is_label, labels))
    if not (fits and sound):
        raise BadInput("email", address, "Write one address such as name@example.com.")
    return text


def in_ascii(address: str) -> str:
    """Give `address` with its domain as mail servers spell it (RFC 3490), unless that would name another one.

    >>> in_ascii("anna@müller.example"), in_ascii("anna@straße.example")
    ('anna@xn--mller-kva.example', 'anna@straße.example')
    """
    local, _, domain = address.rpartition("@")
    try:
        spelled = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return address
    return f"{local}@{spelled}" if spelled.encode("ascii").decode("idna") == domain.lower() else address


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"


def _is_atom(text: str) -> bool:
    return bool(text) and all(character in _ATOM_MARKS or _is_letter(character) for character in text)


def _is_label(text: str) -> bool:
    inside = text.replace("-", "")
    return bool(inside) and text[0] != "-" != text[-1] and all(map(_is_letter, inside))
