"""Which encoding bytes are in: by what is sure, else by which reading of them is likeliest to be a language.

1. a byte-order mark;
2. zeros in every other place: UTF-16 without a mark;
3. control characters throughout, which are letters as UTF-16;
4. escapes that switch to Japanese or Korean letters: ISO 2022;
5. valid UTF-8, or UTF-8 with a few broken bytes: text of another encoding is hardly ever that by chance;
6. the encoding in which the bytes are likeliest to be a language (``likelihood``), one that is declared being likelier
   from the start; where letters beyond ASCII leave a doubt, all of the words decide (``language``).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping
from math import log
from typing import NamedTuple

from crosswire.reports.alphabets import LATIN, LETTERS
from crosswire.reports.language import probabilities
from crosswire.reports.likelihood import Likelihood, likelihoods

__all__ = ["characters_of", "has_controls"]

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp_2"), (b"\x1b$@", "iso2022_jp_2"))
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030",
    "euc_kr": "cp949", "shift_jis": "cp932", "big5": "big5hkscs", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874",
}  # fmt: skip
"""Encodings that are declared and the wider ones that browsers read them in (WHATWG Encoding, section 4.2)."""
_CENTRAL = ("pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "de")
_CYRILLIC = ("ru", "uk", "bg", "be", "sr", "mk")
_IN_USE: Mapping[str, tuple[str, ...]] = {
    "cp1252": ("en", "fr", "de", "es", "pt", "it", "ca", "nl", "sv", "da", "fi", "is", "ga", "sq"),
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1254": ("tr",),
    "cp1257": ("lt", "lv", "et"),
    "cp1258": ("vi",),
    "cp1251": _CYRILLIC,
    "koi8_r": ("ru", "bg"),
    "koi8_u": ("uk", "ru"),
    "iso8859_5": _CYRILLIC,
    "cp1253": ("el",),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa"),
    "cp874": ("th",),
    "gb18030": ("zh",),
    "big5hkscs": ("zh",),
    "cp949": ("ko",),
    "cp932": ("ja",),
    "euc_jp": ("ja",),
    "utf-8": tuple(LETTERS),
}
"""Encodings that reports are still in, and the languages that are written in each; any other has to be declared."""
_TEXT = re.compile(r"cp\d|iso8859|koi8|gb|big5|euc|shift|mac|iso2022|tis|ptcp|johab", re.IGNORECASE)
"""Codecs for text, UTF-8 and its kin apart; Python has others that are slow or no encodings at all."""

_HIGH = bytes(range(128, 256))
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROL = 0.01
"""Share of control bytes above which a file is no text: real ones have none, or a stray one."""
_MOST_BROKEN = 0.1
"""Share of broken bytes among those above 127 up to which a text is UTF-8 that was cut or pasted badly."""
_LONGEST_CUT = 3
"""Bytes that are left of a character of UTF-8 when a text ends in the midst of it."""
_SAMPLE = 65536
_ENOUGH = 2000
"""Bytes, of lines that hold some above 127, that tell an encoding."""

_DECLARED = 12.0
"""Nats by which a declared encoding is likelier: a few words may speak against it, a sentence may not."""
_COMMONEST = 5.0
"""Nats by which windows-1252 is likelier: a stray letter in an English text is hardly of any other.

That it is declared adds nothing: servers declare it of what they know nothing about."""
_SURE = 12.0
"""Nats by which one encoding must be ahead of another to be right by its letters beyond ASCII alone."""
_LEAST_BY_WORDS = -8.0
"""Nats that the words of a text count against an encoding at most: names and short texts mislead."""
_WORST = -10.2
"""Mean likelihood of a character beyond ASCII below which a text is none: Chinese news have -8, lists of foreign names
in Chinese -9.9, pages of random bytes -10.6."""
_MOST_FOREIGN = 0.15
"""Share of bytes above 127 up to which they may be anything: the rest is a text in ASCII."""


class _Reading(NamedTuple):
    encoding: str
    text: str
    likelihood: Likelihood
    score: float


def characters_of(data: bytes, declared: Iterable[str | None] = (), zeros: float = 0.6) -> str | None:
    """The text of the bytes, a byte-order mark left out, broken bytes as U+FFFD; none if it reads like no language.

    Args:
        data: The bytes; markup in them does no harm.
        declared: What carriers and heads of pages declare.
        zeros: Share of every other byte that is zero in UTF-16; lower for markup, whose text may be of any script.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    sure = _without_doubt(data[:_SAMPLE], zeros)
    if sure:
        return data.decode(sure, errors="replace")
    text = data.decode("utf-8", errors="replace")
    cut = text.endswith("\ufffd")
    if text.count("\ufffd") - cut <= _MOST_BROKEN * (_count(data, _HIGH) - _LONGEST_CUT * cut):
        return text
    likeliest = _likeliest(_telling(data), {codec for name in declared if name and (codec := _codec(name))})
    return data.decode(likeliest, errors="replace") if likeliest else None


def has_controls(data: bytes) -> bool:
    """Whether there are more control characters than a text has."""
    return _count(data[:_SAMPLE], _CONTROL) > _MOST_CONTROL * len(data[:_SAMPLE])


def _count(data: bytes, kind: bytes) -> int:
    return len(data) - len(data.translate(None, kind))


def _without_doubt(sample: bytes, zeros: float) -> str | None:
    """UTF-16 without a mark, or ISO 2022."""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > zeros * half and even < 0.05 * half:
        return "utf-16-le"
    if half and even > zeros * half and odd < 0.05 * half:
        return "utf-16-be"
    if has_controls(sample):
        wide = [reading for name in ("utf-16-le", "utf-16-be") for reading in _readings(sample[:_ENOUGH], name)]
        best = max(wide, key=lambda reading: reading.score)
        return best.encoding if best.likelihood.mean > _WORST and best.likelihood.language not in LATIN else None
    return next((encoding for escape, encoding in _ESCAPES if escape in sample), None) if sample.isascii() else None


def _codec(name: str) -> str | None:
    """Python's name of a declared encoding, the wider one where there is one; none if it is not one for text."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return None
    found = _WIDER.get(found, found)
    return found if _TEXT.match(found) else None


def _telling(data: bytes) -> bytes:
    """Lines with bytes above 127, tags taken out; in every encoding that is tried a line ends with the same byte."""
    first = re.search(rb"[\x80-\xff]", data)
    begin = max(0, first.start() - _ENOUGH) if first else 0
    visible = re.sub(rb"<[^<>]{0,2000}>", b" ", data[begin : begin + _SAMPLE])
    return b"\n".join(line for line in visible.splitlines() if not line.isascii())[:_ENOUGH]


def _likeliest(sample: bytes, declared: set[str]) -> str | None:
    """The encoding that makes a sample likeliest; none where it makes no language likely."""
    readings = [
        reading._replace(score=reading.score + _bonus(name, declared))
        for name in dict.fromkeys((*_IN_USE, *sorted(declared)))
        for reading in _readings(sample, name)
    ]
    best = max(readings, key=lambda reading: reading.score)
    close = [reading for reading in readings if reading.score > best.score - _SURE]
    if best.likelihood.language in LATIN and len({reading.text for reading in close}) > 1:
        best = max(close, key=lambda reading: reading.score + _by_words(reading))
    if best.likelihood.mean > _WORST:
        return best.encoding
    mostly_ascii = _count(sample, _HIGH) <= _MOST_FOREIGN * len(sample)
    return best.encoding if mostly_ascii and "\ufffd" not in best.text else None


def _readings(sample: bytes, encoding: str) -> Iterator[_Reading]:
    """A sample in one encoding, as each of the languages that are written in it."""
    text = sample.decode(encoding, errors="replace")
    for likelihood in likelihoods(text, _IN_USE.get(encoding, LETTERS)):
        yield _Reading(encoding, text, likelihood, likelihood.total)


def _bonus(encoding: str, declared: set[str]) -> float:
    if encoding == "cp1252":
        return _COMMONEST
    return _DECLARED if encoding in declared else 0.0


def _by_words(reading: _Reading) -> float:
    """Log-probability of its language by all its letters, or of English, which prints names of every language."""
    by_language = probabilities(reading.text)
    either = {reading.likelihood.language, "en"}
    return max(log(sum(by_language.get(language, 0.0) for language in either) + 1e-9), _LEAST_BY_WORDS)
