"""Plain questions about words. Words are lemmas in lower case; the lexicon knows nothing of one it has not heard of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from crosswire.lexicon.tables import above, entry

__all__ = ["are_one_kind", "are_opposite", "is_a", "is_kind_of", "kin", "mean_the_same", "meanings"]

_SENSES = 2
"""How many of a word's senses are taken to be meant, of each part of speech."""
_STEPS = 5
"""Steps up at most, from a word to what it is a kind of: a ferry is a boat, a vessel, a craft, a vehicle."""
_TOO_WIDE = frozenset(
    """n00001740 n00001930 n00002137 n00002452 n00002684 n00003553 n00007347 n00023280 n00021007 n00031563""".split()
)
"""Senses that lie above nearly everything: entity, object, thing, whole, abstraction, group."""


def mean_the_same(a: str, b: str) -> bool:
    """Whether two words can mean one thing: "kill" and "slay", "quake" and "earthquake"."""
    return a == b or not _any_sense(a).isdisjoint(_any_sense(b))


def meanings(word: str) -> frozenset[str]:
    """The senses that a noun or verb is taken in: those that two words share are what both can mean."""
    return frozenset(_meant(word, "nv"))


def kin(word: str) -> frozenset[str]:
    """Words made from a word, or from which it is made: "indictment" of "indict"."""
    return frozenset(entry(word).kin)


def are_opposite(a: str, b: str) -> bool:
    """Whether two words are opposites: "open" and "closed", "alive" and "dead"."""
    return b in entry(a).opposites or a in entry(b).opposites


@lru_cache(maxsize=2**15)
def is_kind_of(a: str, b: str) -> bool:
    """Whether what the noun ``a`` names is a kind of what ``b`` names, or the same: a ferry of a vessel."""
    over = frozenset(_meant(b, "n")) - _TOO_WIDE
    return bool(over) and any(sense in over for sense in _upwards(_meant(a, "n")))


def are_one_kind(a: str, b: str) -> bool:
    """Whether one noun names a kind of what the other names, or both the same: a ferry and a vessel."""
    return is_kind_of(a, b) or is_kind_of(b, a)


@lru_cache(maxsize=2**15)
def is_a(word: str, what: str) -> bool:
    """Whether a noun in its first sense names a kind of ``what`` in its first: a "nurse" is a "person"."""
    first, root = _meant(word, "n")[:1], _meant(what, "n")[:1]
    return bool(first) and any(sense in root for sense in _upwards(first, steps=20))


def _meant(word: str, pos: str = "nva") -> tuple[str, ...]:
    """The senses in which a word is taken."""
    senses = entry(word).senses
    return tuple(s for p in pos for s in [s for s in senses if s[0] == p][:_SENSES])


@lru_cache(maxsize=2**14)
def _any_sense(word: str) -> frozenset[str]:
    """The same of whatever part of speech, made once: two words are asked about far oftener than one is new."""
    return frozenset(_meant(word))


def _upwards(senses: Iterable[str], steps: int = _STEPS) -> Iterable[str]:
    level = list(senses)
    for _ in range(steps + 1):
        yield from level
        level = [over for sense in level for over in above(sense) if over not in _TOO_WIDE]
