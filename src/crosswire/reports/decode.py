"""Bytes to text, or the reason why they are not one.

The cascade, each step taken only if those before did not settle it:

1. nothing there: empty;
2. a signature of a known kind of file: refused by its name;
3. the characters, in whatever encoding makes them a language (``encodings``), declared or not;
4. no language in any encoding, or control characters throughout: refused;
5. a web page, a feed or data by its first characters: refused.
"""

from __future__ import annotations

import json
import re

from crosswire.reports.encodings import characters_of, has_controls
from crosswire.reports.intake import UnreadableError

__all__ = ["NotATextError", "decode"]


class NotATextError(UnreadableError):
    """The bytes are no plain text; the message says what they are, in a few words."""


_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"BM6", "a bitmap image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a picture, sound or film file"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"WARC/", "a web archive"),
)
_PAGE = re.compile(
    r"\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    r"(?P<tag><!doctype html|<(?:html|rss|feed|rdf:rdf)[\s>]|<\w[\w:-]*[\s>/])",
    re.IGNORECASE | re.DOTALL,
)


def decode(data: bytes, charset: str | None = None) -> str:
    """The text that the bytes stand for.

    Args:
        data: The bytes as they came.
        charset: The encoding that the carrier declares; a wrong one does no harm.

    Raises:
        NotATextError: if they are no plain text, or in no encoding that can be told.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise NotATextError("is empty")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise NotATextError(f"is {kind}, not plain text")
    text = characters_of(data, (charset,))
    if has_controls(data if text is None else text.encode("utf-8", "replace")):
        raise NotATextError("is binary data, not plain text")
    if text is None:
        raise NotATextError("is in no character encoding that can be told")
    _refuse_markup(text)
    return text


def _refuse_markup(text: str) -> None:
    match = _PAGE.match(text[:4096].lstrip("\ufeff"))
    if match:
        feed = re.match(r"<(?:rss|feed|rdf)", match["tag"], re.IGNORECASE)
        page = text.lower().count("</") > 1
        if feed or page or match["tag"].lower().startswith(("<!doctype", "<html")):
            raise NotATextError(f"is {'a news feed' if feed else 'a web page or other markup'}, not plain text")
    if text.lstrip()[:1] in {"{", "["}:
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            return
        raise NotATextError("is JSON data, not plain text")
