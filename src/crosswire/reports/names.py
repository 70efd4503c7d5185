"""Names that a text uses as an outlet's: in datelines, credits, bylines, addresses, and for whom somebody told."""

from __future__ import annotations

import re
from collections import Counter

from crosswire.reports.known import is_media_word, is_publisher_word, outlet_key

__all__ = ["full_name", "is_used_as_outlet"]

_NAME = r"(?P<name>[A-ZÀ-Þ][\w'’&.-]{0,30}(?: (?:(?:of|for|the|and|&|de|la) )?[A-ZÀ-Þ][\w'’&-]{0,30}){0,5})"
_POST = r"(?:fellow|director|editor|researcher|analyst|writer|correspondent|reporter)"
_USES = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"\({_NAME}\) ?[-–—]",
        rf"(?:©|\([cC]\)|\b[Cc]opyright\b)[ ©(c)]{{0,6}}(?:\d{{4}},? )?(?:by )?(?:[Tt]he )?{_NAME}",
        rf"\b(?:told|tells) (?:the )?{_NAME}",
        rf"^(?:By|BY|by) (?:[Tt]he )?{_NAME}$",
        rf"\b{_POST} (?:at|of|for|with) (?:the )?{_NAME}",
        rf"\b(?:according to|quoted by|cited by|first reported by) (?:the )?{_NAME}",
    )
)
"""Where a name stands as an outlet's, one place a line."""

_HOST = re.compile(r"(?:@|www\.|https?://)(?P<label>[\w-]{2,40})\.[a-z]{2,}")
_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:of|for|the|and|&) )?[A-ZÀ-Þ][\w'’&-]*){0,5}")
_SHORTEST = 3
"""Letters. Initials of two stand for too many things."""


def is_used_as_outlet(name: str, text: str) -> bool:
    """Whether the text uses the name, its first words, or a longer name that it begins, as an outlet's."""
    words = _words(name)
    if not words or len(outlet_key(name)) < _SHORTEST:
        return False
    for pattern in _USES:
        for match in pattern.finditer(text):
            used = _words(match["name"])
            if match["name"].isupper() and match["name"].casefold() == _initials(words):
                return True
            shorter = min(len(used), len(words))
            if shorter and used[:shorter] == words[:shorter]:
                return True
    return any(outlet_key(match["label"]) == outlet_key(name) for match in _HOST.finditer(text))


def full_name(name: str, text: str) -> str | None:
    """The longest name in the text that begins with this one and ends as an outlet's does: ``Keel News Agency``."""
    words = _words(name)
    found: Counter[str] = Counter()
    for match in _CAPITALISED.finditer(text):
        whole = match[0]
        if _words(whole)[: len(words)] != words or len(_words(whole)) == len(words):
            continue
        last = whole.split()[-1]
        if is_media_word(last) or is_publisher_word(last):
            found[whole] += 1
    return min(found, key=lambda whole: (-len(whole), whole), default=None)


def _initials(words: list[str]) -> str:
    return "".join(part[0] for word in words for part in word.split("-") if part)


def _words(name: str) -> list[str]:
    words = [word for word in re.split(r"[\s_]+", name.casefold().strip(" .,")) if word]
    return words[1:] if words[:1] == ["the"] else words
