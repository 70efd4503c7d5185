"""Which answers that a crawler kept are reports: told by kind, since what a page needs to be shown lies there too."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.docx import is_docx
from crosswire.reports.readers.feed import is_feed, read_feed
from crosswire.reports.readers.newsml import is_newsml
from crosswire.reports.readers.pdf import is_pdf
from crosswire.reports.readers.texts import decoded

__all__ = ["is_report", "is_report_type", "may_be_report"]

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-download"})
"""What servers say of a file that they do not know."""
_DOCUMENTS = frozenset(
    {
        "application/pdf",
        "application/x-pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
)
_JSON = re.compile(r"(?:application|text)/(?:[\w.-]{1,60}\+)?json")
_XML = re.compile(r"(?:application|text)/(?:[\w.-]{1,60}\+)?xml")
_NINJS = (
    re.compile(rb'"uri"\s{0,9}:', re.IGNORECASE),
    re.compile(rb'"(?:bodies|body_(?:text|x?html)|headlines|infosources|representationtype)"\s{0,9}:', re.IGNORECASE),
)
_FOR_PROGRAMS = frozenset(
    "ads.txt app-ads.txt humans.txt llms-full.txt llms.txt robots.txt security.txt sellers.txt sitemap.txt".split()
)
"""Texts that a site holds ready for programs."""
_OF_PROGRAMS = re.compile(r"\b(?:changelog|licen[cs]es?|readme)\b")
"""In the names of texts that come with programs."""
_SAMPLE = 20_000
"""Bytes of a plain text that are looked at."""
_FEWEST_WORDS = 80
"""Words of a plain text; what scripts are answered is shorter, and a report is longer."""
_FEWEST_ENDS = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?][\"'”’)]?(?=\s|$)")
_CODE = re.compile(r"[{};<>]|=>|==|\bfunction\b|\bvar\b")
_MOST_CODE = 0.02
"""Signs of code for a word; prose has next to none."""


def is_report_type(media: str) -> bool:
    """Whether what a server calls so is a report, and not only may be one."""
    return media in _PAGES or media in _DOCUMENTS


def may_be_report(media: str, begin: bytes) -> bool:
    """Whether an answer may be one, before it is read through.

    Args:
        media: What its server calls it, lower case, without parameters.
        begin: Its first bytes, packed or not.
    """
    if is_report_type(media) or media == "text/plain":
        return True
    if media in _UNTOLD:
        return is_pdf(Intake(path="", data=begin)) or begin.startswith(b"PK\x03\x04")
    return bool(_XML.fullmatch(media) or _JSON.fullmatch(media))


def is_report(intake: Intake) -> bool:
    """Whether an answer of a kind that may be one is."""
    media = intake.media or ""
    if media in _PAGES:
        return True
    if media == "text/plain":
        return _is_prose(intake)
    if _XML.fullmatch(media):
        return is_newsml(intake) or (is_feed(intake) and _has_texts(intake))
    if _JSON.fullmatch(media):
        return all(sign.search(intake.data) for sign in _NINJS)
    return is_pdf(intake) or is_docx(intake)


def _has_texts(feed: Intake) -> bool:
    """Whether a feed holds more than teasers of pages, which the crawler has gone to itself."""
    try:
        return any(isinstance(entry, Told) for entry in read_feed(feed))
    except UnreadableError:
        return False


def _is_prose(intake: Intake) -> bool:
    """Whether a plain text is written for people, and neither code nor data."""
    try:
        path = urlsplit(intake.url or "").path
    except ValueError:
        return False
    name = path.rsplit("/", 1)[-1].lower()
    if name in _FOR_PROGRAMS or path.startswith("/.well-known/") or _OF_PROGRAMS.search(name):
        return False
    text = decoded(intake.data[:_SAMPLE], intake.charset)
    words = len(_WORD.findall(text))
    ends = len(_SENTENCE_END.findall(text))
    return words >= _FEWEST_WORDS and ends >= _FEWEST_ENDS and len(_CODE.findall(text)) <= _MOST_CODE * words
