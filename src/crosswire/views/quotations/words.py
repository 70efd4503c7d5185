"""A text as the words and marks that count when two texts are compared word for word.

Quotation marks are one mark whatever their style, so are dashes and hyphens; white space, soft hyphens and unseen
characters count for nothing. Capitals count.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import NamedTuple

__all__ = ["ELLIPSIS", "MARK", "Word", "lowered", "words_of"]

MARK = '"'
ELLIPSIS = "…"

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_COMBINING = "\u0300-\u036f"
_WORD = re.compile(
    rf"(?P<dots>\.(?:[ \u00a0]?\.){{2,9}}|…)|(?P<dash>--+|[-‐-―−])|(?P<quote>''|``|[“”„‟«»\"])"
    rf"|(?P<single>(?<![^\W_])['’‘‚‛ʼ]|['’‘‚‛ʼ](?![^\W_]))"
    rf"|(?P<word>[\w{_COMBINING}](?:[\w{_COMBINING}]|['’ʼ](?=[^\W_]))*)|(?P<other>\S)"
)
_SAME = {"dots": ELLIPSIS, "dash": "-", "quote": MARK, "single": MARK}


class Word(NamedTuple):
    """A word or mark as it is compared, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number, not a mark."""
        return self.text[:1].isalnum()


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and marks of a stretch of text, in order."""
    end = len(text) if end is None else end
    if _UNSEEN.search(text, 0, end) is None:
        return [Word(_compared(match), match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    seen = [at for at in range(end) if _UNSEEN.match(text, at) is None]
    found = _WORD.finditer("".join(text[at] for at in seen), bisect_left(seen, start))
    return [Word(_compared(match), seen[match.start()], seen[match.end() - 1] + 1) for match in found]


def lowered(word: str) -> str:
    """The word with a small first letter."""
    return word[:1].lower() + word[1:]


def _compared(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    if kind in _SAME:
        return _SAME[kind]
    plain = match[0].replace("’", "'").replace("ʼ", "'")
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)
