"""Bytes with a declared encoding to text, and the shape of a text that a format tells of."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable

__all__ = ["decoded", "headed", "word_count"]

_NOT_ON_PAPER = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"})
"""Codecs of Python that no document is in; some take time that grows with the square of the length."""


def decoded(data: bytes, charset: str | None = None) -> str:
    """The text of bytes whose format is known: as declared, else UTF-8, UTF-16 or UTF-32, else windows-1252."""
    for encoding in (charset, json.detect_encoding(data[:4])):
        try:
            if encoding and codecs.lookup(encoding).name not in _NOT_ON_PAPER:
                return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    try:
        return data.decode("cp1252") if charset is None else data.decode("utf-8", "replace")
    except ValueError:
        return data.decode("utf-8", "replace")


def headed(title: str | None, paragraphs: Iterable[str]) -> str:
    """The headline and the paragraphs, a blank line between; a first paragraph that repeats the headline is dropped."""
    rest = list(paragraphs)
    if title and rest and rest[0].casefold() == title.casefold():
        del rest[0]
    return "\n\n".join([title, *rest] if title else rest)


def word_count(paragraphs: Iterable[str]) -> int:
    """Words, as blanks part them."""
    return sum(len(paragraph.split()) for paragraph in paragraphs)
