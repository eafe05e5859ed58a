"""A mail file that Thunderbird, Apple Mail and Outlook open as a draft (RFC 5322)."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from followup_core.errors import BadInput
from followup_core.exchange.address import in_ascii, mailbox
from followup_core.exchange.text import one_line, plain

DRAFT = {"X-Unsent": "1", "X-Uniform-Type-Identifier": "com.apple.mail-draft"}
"""What marks a draft: the first for Outlook and Thunderbird (browser_xUnsent.js in comm-central), the second
for Apple Mail, which else shows the file as a message that came in."""


def eml(
    *, to: str, subject: str, body: str, to_name: str = "", sender: str = "", sender_name: str = ""
) -> bytes:
    """Give the draft as a file: no date and no message id, for it was never sent.

    `to` and `sender` may be empty; BadInput for what is no single mailbox, or a header of several lines.
    """
    for field, value in (("subject", subject), ("to_name", to_name), ("sender_name", sender_name)):
        if len(value.splitlines()) > 1:
            raise BadInput(field, value, "Write it on one line.")
    receiver, writer = (in_ascii(mailbox(address)) if address.strip() else "" for address in (to, sender))
    message = EmailMessage(policy=SMTP if (receiver + writer).isascii() else SMTPUTF8)
    for header, value in DRAFT.items():
        message[header] = value
    if writer:
        message["From"] = _named(sender_name, writer)
    if receiver:
        message["To"] = _named(to_name, receiver)
    message["Subject"] = one_line(subject)
    message.set_content(plain(body).rstrip("\n") + "\n", charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _named(name: str, address: str) -> Address:
    local, _, domain = address.rpartition("@")
    return Address(one_line(name), local, domain)
