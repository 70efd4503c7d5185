"""Bytes to text, and the shape of a text that a format tells of."""

from __future__ import annotations

from collections.abc import Iterable

from crosswire.reports.encodings import characters_of

__all__ = ["decoded", "headed", "word_count"]

_ZEROS = 0.4
"""Share of every other byte that is zero in data or markup of UTF-16, at the least."""


def decoded(data: bytes, *declared: str | None) -> str:
    """The text of bytes whose format is known, as ``encodings`` tells them; windows-1252 where it cannot.

    Args:
        data: What came in; a byte-order mark is left out, broken bytes become U+FFFD.
        declared: The encodings that carrier and format declare, if they do.
    """
    text = characters_of(data, declared, _ZEROS)
    return text if text is not None else data.decode("cp1252", "replace")


def headed(title: str | None, paragraphs: Iterable[str]) -> str:
    """The headline and the paragraphs, a blank line between; a first paragraph that repeats the headline is dropped."""
    rest = list(paragraphs)
    if title and rest and rest[0].casefold() == title.casefold():
        del rest[0]
    return "\n\n".join([title, *rest] if title else rest)


def word_count(paragraphs: Iterable[str]) -> int:
    """Words, as blanks part them."""
    return sum(len(paragraph.split()) for paragraph in paragraphs)
