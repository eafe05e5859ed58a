"""Text that is safe to hand to other programs."""

import re
import unicodedata

_LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


def plain(text: str) -> str:
    r"""Give `text` with \n as its only line break, and without control characters and lone surrogates.

    >>> plain("one\r\ntwo\x00\u2028three")
    'one\ntwo\nthree'
    """
    unified = _LINE_BREAK.sub("\n", text)
    return "".join(c for c in unified if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))


def one_line(text: str) -> str:
    """Give `text` as one line with single spaces."""
    return " ".join(plain(text).split())
