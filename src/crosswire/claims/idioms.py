"""Verbs that mean something only with what stands beside them: "take part", "go on trial", "fall short".

An idiom is written as its words joined, and known by standing in a class of happenings: there is no second list.
"""

from __future__ import annotations

from crosswire.claims.predicates import EVENT_NOUNS, has_kind

__all__ = ["LENDING_VERBS", "RECEIVING_VERBS", "carries", "idiom"]

LENDING_VERBS = frozenset(
    """make take hold have conduct launch pay begin start give carry carry_out undergo stage mount undertake plan
    sign reach file issue express voice impose commit suffer lodge perform press face receive
    deliver cast inflict wage open enter bring submit""".split()
)
"""Verbs that lend a noun their subject: who makes a trip is the one who travels."""

_CARRYING = LENDING_VERBS - {"plan", "receive", "sign"}
"""Those that say no more than that it is done: "plan a trip" tells of a plan, "sign a deal" of signing."""

RECEIVING_VERBS = frozenset("have face receive suffer undergo".split())
"""Those whose subject may be the one to whom it is done: "has two arrests", "faces charges"."""


def carries(verb: str, noun: str) -> bool:
    """Whether a verb only carries its object, the noun that says what is done: "filed charges"."""
    return verb in _CARRYING and noun in EVENT_NOUNS


def idiom(*words: str) -> str | None:
    """What words come to together, if they are one predicate: ``take_part``."""
    joined = "_".join(words)
    return joined if has_kind(joined) else None
