"""Unnamed officials and sources: which of them the text tells apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from crosswire.model.spelling import fold

__all__ = ["is_another", "is_official", "noun_of", "serves"]

_OFFICIALS = frozenset(
    "agent aide adviser advisor authority diplomat functionary insider investigator officer official source".split()
)
"""Those who speak for a state or from within a body, rather than for what they saw or know themselves."""

_PEOPLE = frozenset("people person persons someone somebody".split())
_BRIEFED = frozenset("familiar briefed close knowledge privy".split())
"""With these words unnamed people are sources: "people familiar with the talks"."""

_PLAIN = frozenset(
    """senior high-ranking high ranking top former current unnamed anonymous unidentified retired serving government
    state national federal western allied authorities authority other another second third different separate several
    multiple many some two three four five six seven eight nine ten dozen one of the a an with familiar briefed close
    knowledge who to and in on at for from by said not authorized matter talks discussions plans situation issue
    investigation person people persons spokesman spokeswoman spokesperson their his her its these those certain
    various both all most more than capital""".split()
)
"""Words of a post that do not tell what it serves."""

_APART = re.compile(
    r"^(?:yet )?(?:another|an?(?: \w+)? (?:second|third|fourth|different|separate)|the (?:second|third|other)|"
    r"(?:second|third|other|different|separate)) ",
    re.IGNORECASE,
)
_AFTER = re.compile(r" (?:of|from|at|in|with|for|on|who|that|close|familiar|briefed) ")


def is_official(words: str) -> bool:
    """Whether an unnamed speaker is an official or a source: who, if the text does not say which, may be another's."""
    told = fold(words).split()
    return noun_of(words) in _OFFICIALS or (bool(_PEOPLE & set(told)) and bool(_BRIEFED & set(told)))


def noun_of(words: str) -> str:
    """The noun of a description, in the singular: ``official`` of "two senior officials of the Coast Guard"."""
    before = _AFTER.split(f"{fold(words)} ", maxsplit=1)[0].split()
    return _singular(before[-1]) if before else ""


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun if noun.endswith("ss") else noun.removesuffix("s")


def serves(words: str, bodies: Iterable[str]) -> frozenset[str]:
    """The words that tell what an unnamed official serves: ``fisheries`` of "a senior fisheries official".

    Args:
        words: The description.
        bodies: Names of the bodies that it names.
    """
    lower = {word for word in re.findall(r"[\w-]+", words) if word.islower()}
    told = {_singular(word) for word in (*lower, *(w for body in bodies for w in fold(body).split()))}
    return frozenset(told - _OFFICIALS - _plain())


@cache
def _plain() -> frozenset[str]:
    """Plain words, and the singular of each, which is what others are compared by."""
    return _PLAIN | {_singular(word) for word in _PLAIN}


def is_another(words: str) -> bool:
    """Whether the text tells this one from one it spoke of before: "another official", "a second source"."""
    return _APART.match(fold(words) + " ") is not None
