"""How sure the speaker sounds: likelihood words and their ICD 203 bands, in per cent.

Bands as ICD 203 (Analytic Standards, 2015) gives them for its seven terms and their listed synonyms. Words that the
directive does not list (may, might, could, possible) get the bands from "unlikely" to "roughly even" that they cover
in readers' estimates (Mosteller and Youtz, Quantifying Probabilistic Expressions, 1990: "possible" 37). A chance that
the speaker puts in figures is its own band.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.bearings import negators
from crosswire.claims.content import Unit
from crosswire.claims.cues import NOUNS, REPORT_VERBS
from crosswire.model.claim import Certainty
from crosswire.model.spans import Span

__all__ = ["bands_in", "certainty_in", "least_sure"]

_BANDS: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (
        20,
        45,
        (r"(?:not|never|[a-z]{2,6}n['’]t)(?: very| that| so| at all| too)? (?:likely|probabl[ey])",),
    ),
    (1, 5, ("(?:almost|next to|virtually) no (?:chance|possibility)", "remote (?:chance|possibility)")),
    (5, 20, ("(?:very|highly|extremely|most) (?:unlikely|improbable)", "(?:slim|little|small) (?:chance|possibility)")),
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
            "in all (?:likelihood|probability)",
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


_IN_FIGURES = re.compile(
    r"(?<![\w.,-])(\d{1,2})(?:(?:-| to )(\d{1,2}))?(?: ?%| per ?cent|-per ?cent) (?:chance|probability|likelihood|odds)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_CUE = 12
"""Tokens from the first word of a cue to its last, at most, that are read as one phrase."""


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    ways = "|".join(f"(?P<b{n}>{'|'.join(words)})" for n, (_, _, words) in enumerate(_BANDS))
    return re.compile(rf"(?<![\w-])(?:{ways})(?![\w-])", re.IGNORECASE)


def certainty_in(scene: Scene, unit: Unit, act: Attribution) -> Certainty | None:
    """How sure the speaker of a claim sounds: the least sure likelihood word of its content or its cue.

    What a speaker denies may be put as likely or not: those words are not the speaker's own. Nor is "could" where the
    text says that something could not be.
    """
    if act.stance == "denies":
        return None
    found = []
    for first, last in _stretches(sorted({*unit.tokens, *_cue(act)})):
        start = scene.tokens[first].start
        for at, certainty in bands_in(scene.span(first, last + 1).of(scene.text)):
            inside = scene.parse.within(Span(start + at, start + at + len(certainty.words)))
            if not any(_is_denied(scene, unit, i) for i in inside):
                found.append(certainty)
    return least_sure(found)


def least_sure(found: list[Certainty]) -> Certainty | None:
    """The band that claims least; none where there is none."""
    return min(found, key=lambda c: (c.low + c.high, c.words), default=None)


def bands_in(text: str) -> Iterator[tuple[int, Certainty]]:
    """Each likelihood word, and where it begins."""
    for match in _pattern().finditer(text):
        low, high, _ = _BANDS[int(str(match.lastgroup)[1:])]
        if not _is_month(match):
            yield match.start(), Certainty(match.group(), low, high)
    for match in _IN_FIGURES.finditer(text):
        low, high = sorted((int(match[1]), int(match[2] or match[1])))
        yield match.start(), Certainty(match.group(), low, high)


def _cue(act: Attribution) -> range | tuple[int, ...]:
    """The cue as one phrase: the "almost" of "are almost certain that"."""
    together = act.cue and max(act.cue) - min(act.cue) < _CUE
    return range(min(act.cue), max(act.cue) + 1) if together else act.cue


def _stretches(tokens: list[int]) -> Iterator[tuple[int, int]]:
    """Runs of tokens that stand side by side: the first and the last of each."""
    first = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or tokens[at] != tokens[at - 1] + 1:
            yield tokens[first], tokens[at - 1]
            first = at


def _is_denied(scene: Scene, unit: Unit, i: int) -> bool:
    """Whether a word stands below a denial within the content, or is the "could" of "could not"."""
    token = scene.tokens[i]
    if token.lower == "could" and negators(scene.parse, token.head):
        return True
    above = [a for a in scene.parse.ancestors(i) if a in unit.tokens]
    return any((REPORT_VERBS | NOUNS).get(scene.tokens[a].lemma) == "denies" for a in above)


def _is_month(word: re.Match[str]) -> bool:
    """Whether "May" is the month: so written, or, in capitals, after a word or before a figure as months are."""
    if word.group() == "May":
        return True
    if word.group() != "MAY":
        return False
    return bool(_BEFORE_MONTH.search(word.string, max(0, word.start() - _NEAR), word.start())) or bool(
        _AFTER_MONTH.match(word.string, word.end())
    )
