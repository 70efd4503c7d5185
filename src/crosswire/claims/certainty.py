"""How sure the speaker sounds: likelihood words and their ICD 203 bands, in per cent.

Bands as ICD 203 (Analytic Standards, 2015) gives them for its seven terms and their listed synonyms. Words that the
directive does not list (may, might, could, possible) get the bands from "unlikely" to "roughly even" that they cover
in readers' estimates (Mosteller and Youtz, Quantifying Probabilistic Expressions, 1990: "possible" 37).
"""

from __future__ import annotations

import re
from functools import lru_cache

from crosswire.model.claim import Certainty

__all__ = ["certainty_of"]

_BANDS: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (
        20,
        45,
        (r"(?:not|never|[a-z]{2,6}n['’]t)(?: very| that| so| at all| too)? (?:likely|probabl[ey])",),
    ),
    (1, 5, ("almost no chance", "remote chance", "remote possibility", "next to no chance")),
    (5, 20, ("(?:very|highly|extremely) (?:unlikely|improbable)", "slim chance", "little chance")),
    (
        95,
        99,
        ("(?:almost|nearly|virtually) certain(?:ly)?", "all but certain", "definitely", "certainly", "undoubtedly"),
    ),
    (
        80,
        95,
        (
            "(?:very|highly|extremely|quite|most) (?:likely|probable|probably)",
            "(?:strong|high|good) (?:possibility|probability|likelihood|chance)",
        ),
    ),
    (20, 45, ("unlikely", "improbabl[ey]", "doubtful")),
    (45, 55, ("even (?:chance|odds)", "fifty-fifty", "a toss-up")),
    (55, 80, ("likely", "probabl[ey]", "presumably", "expected to", "(?:is|are|was|were) expected")),
    (20, 55, ("may", "might", "could", "possibl[ey]", "perhaps", "maybe", "potentially", "conceivabl[ey]")),
    (20, 55, ("(?:a|the) (?:possibility|chance)",)),
    (20, 80, ("reportedly", "allegedly", "supposedly", "purportedly", "apparently", "seemingly")),
    (20, 80, ("(?:appear|seem)(?:s|ed)? to", "(?:believed|thought|said|rumou?red) to")),
)

_NEAR = 12
"""Characters before a word in which the one before it begins."""
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|late|early|mid|last|next|this|before|after)|\d)[ -]$", re.IGNORECASE
)
_AFTER_MONTH = re.compile(r",? \d")


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    ways = "|".join(f"(?P<b{n}>{'|'.join(words)})" for n, (_, _, words) in enumerate(_BANDS))
    return re.compile(rf"(?<![\w-])(?:{ways})(?![\w-])", re.IGNORECASE)


def certainty_of(text: str) -> Certainty | None:
    """The band of the least sure likelihood word in a stretch of content; none where it is put flatly."""
    found = []
    for match in _pattern().finditer(text):
        low, high, _ = _BANDS[int(str(match.lastgroup)[1:])]
        if not _is_month(match):
            found.append(Certainty(match.group(), low, high))
    return min(found, key=lambda c: (c.low + c.high, c.words), default=None)


def _is_month(word: re.Match[str]) -> bool:
    """Whether "May" is the month: so written, or, in capitals, after a word or before a figure as months are."""
    if word.group() == "May":
        return True
    if word.group() != "MAY":
        return False
    return bool(_BEFORE_MONTH.search(word.string, max(0, word.start() - _NEAR), word.start())) or bool(
        _AFTER_MONTH.match(word.string, word.end())
    )
