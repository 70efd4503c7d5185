"""The characters of a page, whatever it declares.

1. a byte-order mark;
2. zeros in every other place: UTF-16 without a mark;
3. valid UTF-8, or UTF-8 with a few broken bytes: text of another encoding is hardly ever that by chance;
4. the encoding that the carrier declares, then the one that the page declares;
5. the encoding in which the bytes read most like a language (charset-normalizer);
6. windows-1252.
"""

from __future__ import annotations

import codecs
import re

from crosswire.reports.decode import utf16_without_mark

__all__ = ["characters"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})|"
    rb"<\?xml\b[^>]{0,80}?encoding\s{0,5}=\s{0,5}[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096
"""Bytes in which browsers look for a declaration, four times over: pages often put scripts above it."""
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030",
    "euc_kr": "cp949", "shift_jis": "cp932", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
}  # fmt: skip
"""Encodings that pages declare and the wider ones that browsers read them in (WHATWG Encoding, section 4.2)."""
_ON_THE_WEB = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "koi8_r",
    "koi8_u", "iso8859_2", "iso8859_5", "gb18030", "big5", "cp949", "cp932", "euc_jp",
)  # fmt: skip
"""Encodings that pages are still in, of those that browsers know; a page in another has to declare it."""
_TEXT = re.compile(r"cp\d|iso8859|koi8|gb|big5|euc|shift|mac|utf-(?:8|16|32)|iso2022|tis|ptcp|johab", re.IGNORECASE)
"""Codecs for text; Python has others that are slow or no encodings at all."""
_MOST_BROKEN = 0.1
"""Share of broken bytes among those above 127 up to which a page is UTF-8 that was cut or mended badly."""
_ZEROS = 0.4
"""Share of every other byte that is zero in markup of UTF-16, at the least."""

_SAMPLE = 65536


def characters(data: bytes, charset: str | None = None) -> str:
    """The text of the bytes, a byte-order mark left out; broken bytes become U+FFFD.

    Args:
        data: The page as it came.
        charset: What the carrier declares.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    unmarked = utf16_without_mark(data[:_SAMPLE], _ZEROS)
    if unmarked:
        return data.decode(unmarked, errors="replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
        high = len(data) - len(data.translate(None, bytes(range(128, 256))))
        return text if text.count("\ufffd") <= _MOST_BROKEN * high else _other(data, charset)
    return _other(data, charset) if b"\x1b$" in data[:_SAMPLE] else text


def _other(data: bytes, charset: str | None) -> str:
    declared = _DECLARED.search(data, 0, 4 * _HEAD)
    label = (declared[1] or declared[2]).decode("ascii", "replace") if declared else None
    for name in (charset, label):
        codec = _codec(name) if name else None
        if codec and not codec.startswith("utf-8"):
            return data.decode(codec, errors="replace")
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, and few pages need it

    visible = re.sub(rb"<[^<>]{0,2000}>", b" ", data)[:_SAMPLE]
    told = from_bytes(visible, steps=5, chunk_size=512, cp_isolation=list(_ON_THE_WEB))
    best = max(told, key=lambda match: (match.coherence, -match.chaos), default=None)
    return data.decode(best.encoding if best else "cp1252", errors="replace")


def _codec(name: str) -> str | None:
    """Python's name of a declared encoding, the wider one where there is one; none if it is not one for text."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return None
    found = _WIDER.get(found, found)
    return found if _TEXT.match(found) else None
