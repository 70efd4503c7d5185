"""E-mail messages: the text of one, and what is attached to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from email.utils import parseaddr

from crosswire.model.report import Problem
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.markup import paragraphs_of_html
from crosswire.reports.readers.metadata import language_of_tag, one_line, published_by
from crosswire.reports.readers.texts import decoded, headed

__all__ = ["is_mail", "read_mail"]

_HEADER = re.compile(rb"[!-9;-~]{1,76}:[ \t][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*")
_SIGNS = frozenset({b"from", b"date", b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to"})
_FEWEST_SIGNS = 2
"""Of these that must stand among the first headers; one alone may be a line of a text: ``From: the desk``."""
_MOST_HEADERS = 60
_MOST_PARTS = 200
_DEEPEST = 3
"""Messages attached to messages attached to messages."""
_LONGEST_HEADER = 8000
"""Characters of a header that are looked at: the time to take its parameters apart grows with the square of them."""


class _Bounded(Compat32):
    """Messages as they are, but for headers that no program writes as long."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Name and value of a header, its end cut off if it is too long."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def is_mail(intake: Intake) -> bool:
    """Whether the bytes begin with the headers of a message."""
    at, signs = 0, set()
    for _ in range(_MOST_HEADERS):
        match = _HEADER.match(intake.data, at, at + 65536)
        if match is None:
            break
        signs.add(match[0].partition(b":")[0].lower())
        at = match.end()
    return len(signs & _SIGNS) >= _FEWEST_SIGNS


def read_mail(intake: Intake) -> Iterator[Told | Intake | Problem]:
    """The text of a message, then each thing attached to it.

    Raises:
        UnreadableError: if it has no text and nothing attached.
    """
    if intake.depth > _DEEPEST:
        raise UnreadableError(f"is a message more than {_DEEPEST} deep in others, which are not opened")
    try:
        message = BytesParser(policy=_Bounded()).parsebytes(intake.data)
        parts = _parts(message)
    except (MessageError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise UnreadableError("is a message whose parts cannot be told apart") from error
    told = _told(message, parts, intake.path)
    attached = list(_attached(parts, intake))
    if told is None and not attached:
        raise UnreadableError("is a message with no text")
    if told:
        yield told
    yield from attached
    if len(parts) == _MOST_PARTS:
        yield Problem(intake.path, f"has more than {_MOST_PARTS} parts; the others are not read")


def _parts(message: Message) -> list[Message]:
    """Every part that is no multipart, in order; what is attached as a message stays whole."""
    parts: list[Message] = []
    waiting = [message]
    while waiting and len(parts) < _MOST_PARTS:
        part = waiting.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting += [below for below in reversed(inner) if isinstance(below, Message)]
        else:
            parts.append(part)
    return parts


def _is_attached(part: Message) -> bool:
    return bool(_name(part)) or str(part.get("Content-Disposition", "")).lower().startswith("attachment")


def _told(message: Message, parts: list[Message], path: str) -> Told | None:
    plain = [part for part in parts if part.get_content_type() == "text/plain" and not _is_attached(part)]
    pages = [part for part in parts if part.get_content_type() == "text/html" and not _is_attached(part)]
    paragraphs = [text for part in plain for text in [decoded(_bytes(part), _charset(part)).strip()] if text]
    if not paragraphs:
        paragraphs = [line for part in pages for line in paragraphs_of_html(decoded(_bytes(part), _charset(part)))]
    if not paragraphs:
        return None
    title, outlet = _header(message, "Subject"), _newsletter(message)
    return Told(
        path=path,
        text=headed(title, paragraphs),
        title=title,
        outlet=outlet,
        outlet_basis="e-mail From of a mailing list" if outlet else "",
        published=published_by([(_header(message, "Date"), "e-mail Date")]),
        language=language_of_tag(_header(message, "Content-Language")),
        guid=_header(message, "Message-ID"),
    )


def _newsletter(message: Message) -> str | None:
    """Who sends it, if it goes to a list: a single message is from a person, who may only pass on what others wrote."""
    if not (message.get("List-Id") or message.get("List-Unsubscribe")):
        return None
    return one_line(parseaddr(_header(message, "From") or "")[0])


def _header(part: Message, name: str) -> str | None:
    value = str(part.get(name) or "")[:_LONGEST_HEADER]
    try:
        return one_line(str(make_header(decode_header(value))))
    except (MessageError, ValueError, LookupError, TypeError):
        return one_line(value)


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (ValueError, LookupError, TypeError):
        return None


def _name(part: Message) -> str | None:
    try:
        return one_line(part.get_filename())
    except (ValueError, LookupError, TypeError):
        return None


def _bytes(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError):
        return b""
    return data if isinstance(data, bytes) else b""


def _attached(parts: list[Message], intake: Intake) -> Iterator[Intake]:
    for number, part in enumerate(parts, 1):
        kind = part.get_content_type()
        inner = part.get_payload() if part.is_multipart() else None
        if kind == "message/rfc822" and isinstance(inner, list) and inner and isinstance(inner[0], Message):
            try:
                data = inner[0].as_bytes()
            except (MessageError, ValueError, LookupError, TypeError, AttributeError):
                continue
            name = _name(part) or f"part {number}.eml"
        elif _is_attached(part):
            data, name = _bytes(part), _name(part) or f"part {number}"
        else:
            continue
        if data:
            path = f"{intake.path}!{name}"
            yield Intake(path=path, data=data, media=kind, charset=_charset(part), depth=intake.depth + 1)
