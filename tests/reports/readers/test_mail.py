from email.message import EmailMessage
from time import monotonic

import pytest
from hypothesis import given

from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.mail import is_mail, read_mail
from tests.reports.readers.fuzz import any_of, outcome, told


def message(**headers: str) -> EmailMessage:
    mail = EmailMessage()
    named = {
        "From": "Ellis Wire <desk@wire.example>",
        "Subject": "Fähre – off",
        "Date": "Mon, 03 Feb 2031 04:05:06 +0000",
    }
    for name, value in (named | headers).items():
        mail[name.replace("_", "-")] = value
    return mail


def test_a_message_is_not_of_its_sender_and_a_newsletter_is() -> None:
    mail = message()
    mail.set_content("The ferry was cancelled.\n\nIt will sail – tomorrow.\n", charset="windows-1252", cte="base64")
    one = told(read_mail, mail.as_bytes())
    assert one.text == "Fähre – off\n\nThe ferry was cancelled.\n\nIt will sail – tomorrow."
    assert one.outlet is None
    assert one.published is not None
    assert (one.published.day, one.published.basis) == ("2031-02-03", "metadata")
    mail["List-Id"] = "<daily.wire.example>"
    assert told(read_mail, mail.as_bytes()).outlet == "Ellis Wire"


def test_a_page_and_what_is_attached() -> None:
    mail, inner = message(), message(Subject="Inner")
    inner.set_content("Another ferry.")
    mail.set_content("<p>The ferry was cancelled.</p><style>p {}</style><p>It will sail.</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="../../plan.pdf")
    mail.add_attachment(inner)
    one, pdf, eml = read_mail(Intake("m.eml", mail.as_bytes()))
    assert isinstance(one, Told)
    assert one.text == "Fähre – off\n\nThe ferry was cancelled.\n\nIt will sail."
    assert pdf == Intake("m.eml!../../plan.pdf", b"%PDF-1.7", media="application/pdf", depth=1)
    assert isinstance(eml, Intake)
    assert eml.data == b"%PDF-1.7" or b"Another ferry." in eml.data
    assert eml.media == "message/rfc822"


def test_lies_about_the_encoding_do_not_lose_the_text() -> None:
    for charset in ("punycode", "no-such-code", "hex", "\x00", "utf-16"):
        head = f'From: a@b.example\r\nDate: x\r\nContent-Type: text/plain; charset="{charset}"\r\n\r\n'
        assert "ferry" in told(read_mail, head.encode() + "The ferry – off.".encode()).text or charset == "utf-16"


def test_deep_and_empty_messages_are_one_line() -> None:
    nested = b"From: a@b.example\nDate: x\n"
    for n in range(3000):
        nested += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
    outcome(read_mail, nested)
    with pytest.raises(UnreadableError, match="no text"):
        list(read_mail(Intake("w", b"From: a@b.example\nDate: x\n\n")))
    with pytest.raises(UnreadableError, match="deep in others"):
        list(read_mail(Intake("w", b"From: a@b.example\nDate: x\n\nText", depth=9)))


def test_a_header_of_a_megabyte_costs_little() -> None:
    begin = monotonic()
    outcome(read_mail, b"From: a@b.example\nDate: x\nContent-Type: text/plain; " + b"a=b; " * 200_000 + b"\n\nText")
    assert monotonic() - begin < 3


def test_what_is_mail() -> None:
    mail = message()
    mail.set_content("x")
    assert is_mail(Intake("w", mail.as_bytes()))
    assert not is_mail(Intake("w", b"From: our desk\nPublished: today\n\nThe ferry was cancelled."))
    assert not is_mail(Intake("w", b"x" * 1_000_000))


@given(
    any_of(message().as_bytes() + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b--\n")
)
def test_any_bytes(data: bytes) -> None:
    outcome(read_mail, data)
