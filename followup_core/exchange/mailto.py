"""A link that opens the mail program with the message in it (RFC 6068)."""

from typing import NamedTuple
from urllib.parse import quote

from followup_core.errors import BadInput
from followup_core.exchange.address import mailbox
from followup_core.exchange.text import one_line, plain

LONGEST_LINK = 1900
"""Characters that common mail programs take without cutting (Outlook on Windows stops at 2,046)."""


class Link(NamedTuple):
    """The link, or nothing and the reason why there is none."""

    href: str | None
    reason: str = ""


def mailto(to: str, subject: str, body: str) -> Link:
    """Give the link that opens a new mail to one mailbox (`to` may be empty) with subject and body.

    >>> mailto("dana@contoso.example", "Thank you", "Hello Dana,").href
    'mailto:dana@contoso.example?subject=Thank%20you&body=Hello%20Dana%2C'
    """
    try:
        receiver = mailbox(to) if to.strip() else ""
    except BadInput:
        return Link(
            None, "This address does not look like one mailbox. Please check it, or copy the text instead."
        )
    lines = plain(body).replace("\n", "\r\n")
    href = f"mailto:{quote(receiver, safe='@')}?subject={_encoded(one_line(subject))}&body={_encoded(lines)}"
    if len(href) > LONGEST_LINK:
        return Link(None, "This message is too long for a mail link: some mail programs would cut it off.")
    return Link(href)


def _encoded(text: str) -> str:
    return quote(text, safe="")
