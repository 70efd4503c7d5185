"""How likely a text is to be of a language, by its characters beyond ASCII and where they stand.

Letters count by how common they are in the language; capitals are likely where words begin, marks between words,
letters of one script side by side. ``пРИВЕТ``, ``Wa³êsa`` and ``itжs`` are likely in none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import log
from typing import NamedTuple

from crosswire.reports.alphabets import LATIN, LETTERS

__all__ = ["Likelihood", "likelihoods"]

_THOUSANDS: Mapping[str, tuple[tuple[str, bytes, bytes], ...]] = {
    "zh": (("gb2312", b"\xb0", b"\xd7"), ("big5", b"\xa4", b"\xc6")),
    "ja": (("euc_jp", b"\xb0", b"\xcf"),),
    "ko": (("euc_kr", b"\xb0", b"\xc8"),),
}
"""Languages with thousands of characters: the standards, and the first bytes between which they hold the daily ones."""
_COMMON = 0.6
"""Share of a text in such a script that its commonest characters make up, about."""
_RARER = log((1 - _COMMON) / 3755)
"""One of the others in daily use; GB 2312 has so many at its first level."""
_NAME = log(1e-3)
"""A letter of another language in the same script, as in a name."""
_STRAY = log(1e-5)
"""A letter of another script, a fraction, a sign."""
_RUBBISH = log(1e-7)
"""A control character, a box, a sign inside a word."""
_MARK = log(0.02)
_MARKS = frozenset("\u00a0\u3000«»“”„‘’‚‹›–—…•·€£¥§°©®™¿¡½ªº№、。，．：；？！「」『』（）《》〈〉・ー～￥")
_JOINING = frozenset("’–—·・ー")
"""Marks that stand inside words too."""
_CAPITAL = log(0.1)
_CAPITAL_INSIDE = log(1e-4)
_BESIDE_ASCII = log(1e-2)
"""Letters of another script that touch an ASCII letter."""
_AMONG_ASCII = log(0.95)
"""An ASCII letter in a text of another script."""
_BEYOND_ASCII = log(0.1)
"""A letter beyond ASCII among the letters of a text in Latin script."""
_IN_A_ROW = log(0.3)
"""Two of them side by side."""
_ASCII = log(1 / 20)


class Likelihood(NamedTuple):
    """In nats: of the whole text in a language, and the mean over its characters beyond ASCII."""

    language: str
    total: float
    mean: float


class _Place(NamedTuple):
    """A character, in lower case if it is a letter, and how it stands."""

    char: str
    capital: bool
    after_small: bool
    beside_ascii: bool
    """Whether an ASCII letter stands before or after it."""
    joined: bool
    """For a letter, whether another beyond ASCII stands before it; for a sign, whether letters stand on both sides."""


def likelihoods(text: str, languages: Iterable[str]) -> Iterator[Likelihood]:
    """How likely a text is in each of some languages, which are keys of ``LETTERS``.

    The totals of one text in several languages can be compared, and those of the same bytes in several encodings.
    """
    seen = Counter(_place(text, at) for at, char in enumerate(text) if char > "\x7f")
    beyond = seen.total()
    ascii_letters = len(re.findall("[A-Za-z]", text))
    for language in languages:
        weight = sum(count * _weight(place, language) for place, count in seen.items())
        if language not in LATIN:
            weight += ascii_letters * _AMONG_ASCII
        yield Likelihood(language, weight + (len(text) - beyond) * _ASCII, weight / max(beyond, 1))


def _place(text: str, at: int) -> _Place:
    char = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    beside = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
    if not _is_letter(char):
        return _Place(char, False, False, beside, before.isalpha() and after.isalpha())
    return _Place(char.lower()[0], char.isupper(), before.islower(), beside, before.isalpha() and not before.isascii())


@cache
def _weight(place: _Place, language: str) -> float:
    """Log-probability of a character where it stands, given a language."""
    if not _is_letter(place.char) and place.char not in LETTERS[language]:
        return _weight_of_sign(place)
    weight = _weights(language).get(place.char) or _weight_of_other(place.char, language)
    if place.capital:
        weight += _CAPITAL_INSIDE if place.after_small else _CAPITAL
    if language in LATIN:
        return weight + _BEYOND_ASCII + _IN_A_ROW * place.joined
    return weight + _BESIDE_ASCII * place.beside_ascii


def _weight_of_sign(place: _Place) -> float:
    if place.char in _MARKS and (place.char in _JOINING or not place.joined):
        return _MARK
    rubbish = place.joined or unicodedata.category(place.char) in {"Cc", "Cf", "Cn", "Co", "Cs", "So"}
    return _RUBBISH if rubbish else _STRAY


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"


def _weight_of_other(letter: str, language: str) -> float:
    """Log-probability of a letter that a language does not have, or has among thousands."""
    if language in LATIN:
        return _NAME if unicodedata.name(letter, "").startswith("LATIN") else _STRAY
    daily = any(
        first <= letter.encode(code, "ignore")[:1] <= last for code, first, last in _THOUSANDS.get(language, ())
    )
    return _RARER if daily else _STRAY


@cache
def _weights(language: str) -> Mapping[str, float]:
    """Log-probability of each letter by its rank r among n, in proportion to log((n + 1) / r).

    S. M. Gusein-Zade found this law of letters (1987); it holds for alphabets and syllabaries alike.
    """
    letters = LETTERS[language]
    shares = [log((len(letters) + 1) / rank) for rank in range(1, len(letters) + 1)]
    total = sum(shares) / (_COMMON if language in _THOUSANDS else 1)
    return {letter: log(share / total) for letter, share in zip(letters, shares, strict=True)}
