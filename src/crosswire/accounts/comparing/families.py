"""Forms and families of words: "fires" is "fire" whatever the parse took it for, "victory" and "victor" are kin."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["base", "family"]

_ENDINGS = (
    "ization", "isation", "ation", "ition", "tion", "sion", "ion", "ment", "ance", "ence", "ee", "er", "or", "al",
    "ure", "age", "ate", "ive", "ery", "ry",
)  # fmt: skip
"""Suffixes that make one kind of word from another, the longest first."""

_SHORTEST = 4
"""Letters of a stem, at least, for two words to be of one family by it."""
_DOUBLED = 3
"""Letters of a verb without its ending, at least: "ring" is no form of "r"."""


@lru_cache(maxsize=2**16)
def base(word: str) -> str:
    """A word without the endings of inflection, where the parse left them: in headlines verbs pass for names."""
    if word.endswith("ies"):
        return word[:-1] if len(word) <= _SHORTEST else f"{word[:-3]}y"
    if len(word) > _SHORTEST and word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if len(word) > _DOUBLED and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _DOUBLED:
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem
    return word


@lru_cache(maxsize=2**16)
def family(word: str) -> str:
    """What the words of one family have in common: "announc" of "announce", "announcing", "announcement"."""
    stem = base(word.split("_", maxsplit=1)[0])
    ending = next((e for e in _ENDINGS if stem.endswith(e) and len(stem) - len(e) >= _SHORTEST), "")
    stem = stem.removesuffix(ending)
    if len(stem) >= _SHORTEST and stem[-1] in "ey":
        stem = stem[:-1]
    if len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[-1] not in "ls":
        stem = stem[:-1]
    return stem
