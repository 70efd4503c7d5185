"""Bytes to text, or the reason why they are not one.

The cascade, each step taken only if those before did not settle it:

1. nothing there: empty;
2. a signature of a known kind of file: refused by its name;
3. a byte-order mark: UTF-8, UTF-16 or UTF-32;
4. every other byte zero: UTF-16 without a mark; zeros or control characters otherwise: binary, refused;
5. valid UTF-8, or UTF-8 with a few broken bytes, which become U+FFFD;
6. windows-1252, if its letters make words as western languages do;
7. refused.

A text that is a web page, a feed or data by its first characters is refused too.
"""

from __future__ import annotations

import codecs
import json
import re

from crosswire.reports.intake import UnreadableError

__all__ = ["NotATextError", "decode", "utf16_without_mark"]


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
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65536
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROL = 0.01
"""Share of control bytes above which a file is no text: real ones have none, or a stray one."""
_MOST_BROKEN = 0.1
"""Share of broken bytes among those above 127 up to which a text is UTF-8 that was cut or pasted badly."""
_MOST_FOREIGN = 0.15
"""Share of bytes above 127: French as windows-1252 has 4 in 100, Polish 9; Russian or Greek in its own code over 70."""
_PAGE = re.compile(
    r"\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    r"(?P<tag><!doctype html|<(?:html|rss|feed|rdf:rdf)[\s>]|<\w[\w:-]*[\s>/])",
    re.IGNORECASE | re.DOTALL,
)


def decode(data: bytes) -> str:
    """The text that the bytes stand for.

    Raises:
        NotATextError: if they are no plain text, or in no encoding that can be told.
    """
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        raise NotATextError("is empty")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise NotATextError(f"is {kind}, not plain text")
    text = _characters(data)
    _refuse_markup(text)
    return text


def _characters(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    sample = data[:_SAMPLE]
    unmarked = utf16_without_mark(sample)
    if unmarked:
        return data.decode(unmarked, errors="replace")
    if len(sample) - len(sample.translate(None, _CONTROL)) > _MOST_CONTROL * len(sample):
        raise NotATextError("is binary data, not plain text")
    text = data.decode("utf-8", errors="replace")
    high = sum(len(run) for run in re.findall(rb"[\x80-\xff]+", data))
    if text.count("\ufffd") <= _MOST_BROKEN * high:
        return text
    return _western(data, high)


def utf16_without_mark(sample: bytes, zeros: float = 0.6) -> str | None:
    """Western text in UTF-16 has a zero for nearly every other byte, and hardly one in the other places.

    Args:
        sample: The first bytes.
        zeros: Share of every other byte that must be zero; lower for markup, whose text may be of any script.
    """
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > zeros * half and even < 0.05 * half:
        return "utf-16-le"
    if half and even > zeros * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _western(data: bytes, high: int) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = ""
    if not text or high > _MOST_FOREIGN * len(data):
        raise NotATextError("is in no character encoding that can be told (not UTF-8, UTF-16 or windows-1252)")
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
