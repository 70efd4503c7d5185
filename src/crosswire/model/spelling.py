"""Forms of a name: how two spellings, a short form and a full one, an acronym and its words go together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

__all__ = [
    "GENERATIONS",
    "PARTICLES",
    "fold",
    "initials",
    "is_acronym",
    "same_full_name",
    "spelled_alike",
    "stands_in",
]

GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})
"""Words after a surname that tell a child from a parent."""

PARTICLES = frozenset("al el bin ibn bint abu de da dos das del della di du la van von der den ter y e af av".split())
"""Words inside a surname that are often left out when it stands alone, and never stand alone themselves."""

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'", "‘": "'"}
)
_MARKS = re.compile(r"[-‐‑–_/,\s]+")
_SMALL = frozenset("of the and for in on to de del la le et & a".split())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """A spelling that names share when they differ in case, accents, hyphens or full stops only."""
    plain = text.lower()
    if not plain.isascii():
        parts = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in parts if not unicodedata.combining(c)).lower().translate(_LETTERS)
    return _MARKS.sub(" ", plain.replace(".", "")).strip()


def _given_names_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of given names may be one person's: each is the other's, its initial, or is left out."""
    if not one or not other:
        return True
    if not (one[0] == other[0] or _is_initial(one[0], other[0])):
        return False
    short, long = sorted((one[1:], other[1:]), key=len)
    at = 0
    for name in short:
        while at < len(long) and not (name == long[at] or _is_initial(name, long[at])):
            at += 1
        if at == len(long):
            return False
        at += 1
    return True


def _is_initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 and long.startswith(short)


def same_full_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two folded names of two words or more may be one person's.

    ``james r dunlop jr`` and ``james dunlop`` may; ``bill hall`` and ``mary hall`` may not; nor may two different
    generations.
    """
    generations = {w for w in one if w in GENERATIONS}, {w for w in other if w in GENERATIONS}
    if all(generations) and generations[0] != generations[1]:
        return False
    a, b = _bare(one), _bare(other)
    if a == b:
        return True
    if len(a) < 2 or len(b) < 2 or a[-1] != b[-1]:
        return False
    return _given_names_agree(a[:-1], b[:-1])


def _bare(words: Sequence[str]) -> list[str]:
    return [w for w in words if w not in GENERATIONS and w not in PARTICLES]


def stands_in(short: Sequence[str], full: Sequence[str]) -> int:
    """How well a short name stands for a full one: 3 as its end, 2 as its start, 1 from its middle, 0 not at all."""
    a, b = _bare(short), _bare(full)
    n = len(a)
    if not n or n >= len(b):
        return 0
    if b[-n:] == a:
        return 3
    if b[:n] == a:
        return 2
    return int(any(b[i : i + n] == a for i in range(1, len(b) - n)))


def is_acronym(text: str) -> bool:
    """Whether the word is written in capitals, with or without full stops: ``UN``, ``F.B.I.``, ``OPEC+``."""
    letters = text.replace(".", "").rstrip("+")
    return 2 <= len(letters) <= 8 and letters.isalnum() and letters.isupper() and not letters.isdigit()


def initials(words: Sequence[str]) -> frozenset[str]:
    """The acronyms that a name of several words can be shortened to: with and without its small words."""
    heads = [w for w in words if w and w[0].isalnum()]
    large = [w for w in heads if w.lower() not in _SMALL]
    joined = ("".join(w[0] for w in row).upper() for row in (heads, large))
    return frozenset(a for a in joined if len(a) > 1)


def spelled_alike(one: str, other: str) -> bool:
    """Whether two spellings are one name written over from another script: Odesa, Odessa; Zelensky, Zelenskyy."""
    return _sound(one) == _sound(other) != ""


@lru_cache(maxsize=65536)
def _sound(name: str) -> str:
    """A spelling without what houses differ in: doubled letters, ``y`` for ``i``, ``kh`` for ``h``."""
    plain = fold(name)
    for written, kept in (("y", "i"), ("j", "i"), ("kh", "h"), ("w", "v"), ("'", "")):
        plain = plain.replace(written, kept)
    return "".join(c for n, c in enumerate(plain) if not n or c != plain[n - 1])
