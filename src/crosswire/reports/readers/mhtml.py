"""MHTML: a MIME message whose HTML part is a saved page, as browsers write it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from email import policy
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.utils import parsedate_to_datetime
from itertools import islice

from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.page import read_page

__all__ = ["is_mhtml", "read_mhtml"]

_HEAD = 16_384
_MOST_PARTS = 5000
_SENT = ("to", "received", "delivered-to", "return-path", "message-id")
"""Headers that a message has which was sent, and a saved page has not."""
_BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)


def is_mhtml(intake: Intake) -> bool:
    """Whether bytes begin with a saved page's headers: parts that belong together, and nobody they were sent to."""
    head = intake.data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b":" not in head[:200] or b"multipart/related" not in head.lower():
        return False
    try:
        headers = BytesHeaderParser(policy=policy.compat32).parsebytes(head)
        whole = headers.get_content_type() == "multipart/related"
    except _BROKEN:
        return False
    saved = "snapshot-content-location" in headers or "saved by" in str(headers.get("from", "")).casefold()
    return whole and (saved or not any(name in headers for name in _SENT))


def read_mhtml(intake: Intake) -> Told:
    """The page in the message; its address and the day it was saved are those that the message tells.

    Raises:
        UnreadableError: if there is no HTML part, or no report in it.
    """
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(intake.data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        part = next(_pages(message), None)
        data = part.get_payload(decode=True) if part else None
        charset = part.get_content_charset() if part else None
    except _BROKEN as error:
        raise UnreadableError("is a saved page (MHTML) whose parts cannot be told apart") from error
    if part is None:
        raise UnreadableError("is a saved page (MHTML) without the page")
    page = replace(
        intake,
        data=data if isinstance(data, bytes) else b"",
        media="text/html",
        charset=charset or intake.charset,
        url=intake.url or _address(message) or _address(part),
        fetched=intake.fetched or _saved(message),
    )
    return replace(read_page(page), fetched=page.fetched)


def _pages(message: Message) -> Iterator[Message]:
    """The HTML parts, the one that the message names as its start first."""
    start = str(message.get_param("start", "") or "")
    parts = [part for part in islice(message.walk(), _MOST_PARTS) if part.get_content_type() == "text/html"]
    yield from sorted(parts, key=lambda part: not (start and str(part.get("content-id", "")).strip() == start))


def _address(part: Message) -> str | None:
    for name in ("snapshot-content-location", "content-location"):
        told = str(part.get(name, "")).strip()
        if told.startswith(("http://", "https://")):
            return told
    return None


def _saved(message: Message) -> str | None:
    try:
        return parsedate_to_datetime(str(message.get("date", ""))).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
