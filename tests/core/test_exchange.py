"""Letters that leave for other programs: links and mail files."""

import email
import email.policy
from email.header import decode_header, make_header
from email.utils import getaddresses
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_core.errors import BadInput
from followup_core.exchange import eml, mailto
from followup_core.exchange.address import mailbox
from followup_core.exchange.mailto import LONGEST_LINK
from followup_core.exchange.text import one_line, plain

ANY_TEXT = st.text(st.characters(), max_size=120)
SEPARATORS = ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
ONE_MAILBOX = [
    "dana.lee@contoso.example",
    "o'brien+jobs@firm.example",
    "r&d@firm.example",
    "anna@müller.example",
    "josé.núñez@correo.example",
    "राम@उदाहरण.example",
]
NOT_ONE_MAILBOX = [
    "a@b?bcc=x",
    "a@b.example?bcc=c@d.example",
    "a?bcc=c@d.example",
    "a@b.example,c@d.example",
    "a@b.example;c@d.example",
    "a@b.example\nBcc: c@d.example",
    '"dana lee"@contoso.example',
    "Dana <dana@contoso.example>",
    "dana@contoso",
    "dana@@contoso.example",
    "dana@-contoso.example",
    "dana@contoso..example",
    ".dana@contoso.example",
    "dana contoso.example",
    "a%0Abcc@b.example",
    "dana\udcff@contoso.example",
    "d" * 65 + "@contoso.example",
]


@pytest.mark.parametrize("address", ONE_MAILBOX)
def test_a_link_goes_to_exactly_the_mailbox_that_was_given(address):
    href = mailto(address, "Thank you", "Hello").href
    assert unquote(urlsplit(href).path) == address


@pytest.mark.parametrize("address", NOT_ONE_MAILBOX)
def test_what_is_not_one_mailbox_gets_no_link_and_no_file(address):
    link = mailto(address, "Thank you", "Hello")
    assert link.href is None
    assert "address" in link.reason
    with pytest.raises(BadInput, match="name@example"):
        eml(to=address, subject="Thank you", body="Hello")


def test_a_link_without_an_address_leaves_the_choice_to_the_mail_program():
    assert mailto("", "Thank you", "Hello").href == "mailto:?subject=Thank%20you&body=Hello"


@given(subject=ANY_TEXT, body=ANY_TEXT)
def test_a_link_says_what_was_written_and_nothing_else(subject, body):
    href = mailto("dana@contoso.example", subject, body).href
    if href is None:
        return
    parts = urlsplit(href)
    assert href.isascii()
    assert href.count("?") == 1
    assert "+" not in href
    assert dict(parse_qsl(parts.query, keep_blank_values=True)) == {
        "subject": one_line(subject),
        "body": plain(body).replace("\n", "\r\n"),
    }


@given(length=st.integers(1500, 2500))
def test_a_link_is_whole_or_it_is_not_offered(length):
    link = mailto("dana@contoso.example", "Thank you", "x" * length)
    assert link.href is None or len(link.href) <= LONGEST_LINK
    assert (link.href is None) == bool(link.reason)


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("field", ["subject", "to_name", "sender_name"])
def test_a_pasted_header_makes_no_file(field, separator):
    values = {"subject": "Thank you", field: f"Dana{separator}Bcc: everyone@example.org"}
    with pytest.raises(BadInput, match="one line"):
        eml(to="dana@contoso.example", sender="sam@example.org", body="Hello", **values)


def decoded(text):
    """Undo what Python's parser makes of raw UTF-8 in a header (RFC 6532)."""
    return text.encode("utf-8", "surrogateescape").decode()


def as_written(reader):
    """Undo the ASCII spelling of a domain."""
    domain = decoded(reader.domain)
    return f"{decoded(reader.username)}@{domain.encode().decode('idna') if domain.isascii() else domain}"


def name_in(data):
    """Read the receiver's name as mail programs do; the modern parser puts spaces into long encoded names."""
    headers = data.split(b"\r\n\r\n")[0].decode().replace("\r\n ", " ")
    to = next(line for line in headers.split("\r\n") if line.startswith("To: "))
    pairs = getaddresses([to.removeprefix("To: ")])
    return str(make_header(decode_header(pairs[0][0])))


@settings(max_examples=60)
@given(subject=ANY_TEXT, body=ANY_TEXT, name=ANY_TEXT, address=st.sampled_from(ONE_MAILBOX))
def test_a_mail_file_reads_back_as_it_was_written(subject, body, name, address):
    try:
        data = eml(to=address, to_name=name, subject=subject, body=body, sender="sam@example.org")
    except BadInput:
        assert len(subject.splitlines()) > 1 or len(name.splitlines()) > 1
        return
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert sorted(key.lower() for key in message) == [
        "content-transfer-encoding",
        "content-type",
        "from",
        "mime-version",
        "subject",
        "to",
        "x-uniform-type-identifier",
        "x-unsent",
    ]
    assert message["x-unsent"] == "1"
    assert message["x-uniform-type-identifier"] == "com.apple.mail-draft"
    assert [as_written(reader) for reader in message["to"].addresses] == [mailbox(address)]
    assert name_in(data) == one_line(name)
    assert decoded(message["subject"]) == one_line(subject)
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == plain(body).rstrip("\n")


def test_lines_that_mail_programs_trip_over_survive():
    body = "From here on\n.\nline three\n" + "long " * 400 + "\n-- \nSam"
    data = eml(to="dana@contoso.example", subject="Ü" * 300, body=body)
    assert max(map(len, data.split(b"\r\n"))) <= 78
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert message["subject"] == "Ü" * 300
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == body


def test_a_mail_file_is_what_every_mail_program_reads():
    data = eml(
        to="dana@contoso.example",
        to_name="Dana Müller, PhD",
        subject="Thank you: café",
        body="Grüße\n\nSam",
        sender="sam@example.org",
        sender_name="Sam Rivera",
    )
    head, _, body = data.partition(b"\r\n\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert data.isascii(), "names and words outside ASCII are encoded (RFC 2047, RFC 2045)"
    assert b"Subject: Thank you: =?utf-8?q?caf=C3=A9?=" in head
    assert b"From: Sam Rivera <sam@example.org>" in head
    assert b'Content-Type: text/plain; charset="utf-8"' in head
    assert b"Content-Transfer-Encoding: quoted-printable" in head
    assert body.endswith(b"Sam\r\n")
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert not message.defects
    assert [defect for header in message.values() for defect in header.defects] == []
    assert message["to"].addresses[0].display_name == "Dana Müller, PhD"


def test_a_draft_pretends_to_no_date_and_no_id():
    message = email.message_from_bytes(eml(to="", subject="Thank you", body="Hello"))
    assert message["Date"] is None
    assert message["Message-ID"] is None
    assert message["To"] is None
