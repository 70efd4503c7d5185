"""What a report is about, as far as it tells which story it belongs to: plain data that a store can keep."""

from __future__ import annotations

import math
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosswire.gazetteer.look_up import named
from crosswire.model.parse import Parse, Token
from crosswire.model.report import Report
from crosswire.model.time import Time

__all__ = ["Outline", "countries_in", "outline_of", "packed_sense", "tells", "unpacked_sense", "weighed_terms"]

_TOLD = frozenset({"PROPN", "NOUN", "VERB", "ADJ", "NUM"})
_COMMON = frozenset(
    """say tell year day week month time people report make take give go get come know think see want be have do
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
"""Words of any news, and the days on which any of it comes out."""
_OPENING = 120
"""Words of a report that count in full: its headline and what it tells first, where news says what it is about."""
_FURTHER = 0.4
"""What a word further down counts."""
_AROUND = 31
"""Days before and after a report that it tells of as its own."""
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_STEPS = 127
"""Steps of a byte on either side of nought."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What a report is about."""

    report: str
    terms: Mapping[str, float]
    """Lemmas of names, nouns, verbs, adjectives and numbers: the more often and the earlier, the more."""
    names: tuple[str, ...]
    """Those of the terms that are names, or parts of names; sorted, as what follows."""
    countries: tuple[str, ...]
    """Countries that its opening names, and those that the places it names lie in: ISO 3166-1."""
    numbers: tuple[str, ...]
    days: tuple[str, ...]
    """Days that it tells of in the weeks before and after it came out, ISO 8601; none where it is not known when."""
    earliest: str | None
    """First day that it can have come out."""
    latest: str | None
    sense: str = ""
    """Where its lead points in meaning, as ``packed_sense`` has it; empty where that is not known."""


def outline_of(report: Report, parse: Parse, times: Iterable[Time] = (), sense: str = "") -> Outline:
    """What a report is about, from its grammar and the times found in it."""
    told = [token for token in parse.tokens if tells(token)]
    return Outline(
        report=report.id,
        terms=weighed_terms((token.lemma.lower(), token.i) for token in told),
        names=tuple(sorted({token.lemma.lower() for token in told if token.pos == "PROPN"})),
        countries=tuple(sorted(set(countries_in(parse, 0, _OPENING)))),
        numbers=tuple(sorted({token.lower for token in told if token.pos == "NUM"})),
        days=tuple(sorted(_days_around(report.published.earliest, times))),
        earliest=report.published.earliest,
        latest=report.published.latest,
        sense=sense,
    )


def _days_around(came_out: str | None, times: Iterable[Time]) -> set[str]:
    """Days that times name, those near the day on which the report came out: what was long ago is told of by many."""
    if came_out is None:
        return set()
    told = {day[:10] for time in times if time.precision in {"day", "time"} for day in (time.begin, time.end) if day}
    middle = date.fromisoformat(came_out[:10])
    return {day for day in told if abs((date.fromisoformat(day) - middle).days) <= _AROUND}


def packed_sense(vector: Sequence[float] | NDArray[np.floating[Any]]) -> str:
    """Where words point, a byte a figure, as base64: the cosine of two is right to a hundredth."""
    found = np.asarray(vector, dtype=np.float32)
    most = float(np.abs(found).max(initial=0.0))
    return b64encode(np.rint(found * (_STEPS / most)).astype(np.int8).tobytes()).decode("ascii") if most else ""


def unpacked_sense(sense: str) -> NDArray[np.float32]:
    """What ``packed_sense`` wrote, at length one; empty where that is."""
    found = np.frombuffer(b64decode(sense), dtype=np.int8).astype(np.float32)
    return found / np.float32(np.linalg.norm(found)) if found.size else found


def weighed_terms(told: Iterable[tuple[str, int]]) -> dict[str, float]:
    """The terms of a text, each with what it counts there, from where each stands: so many words from the beginning."""
    weights: defaultdict[str, float] = defaultdict(float)
    for term, at in told:
        weights[term] += 1.0 if at < _OPENING else _FURTHER
    return {term: math.log1p(weights[term]) for term in sorted(weights)}


def tells(token: Token) -> bool:
    """Whether a word tells what a report is about."""
    lemma = token.lemma.lower()
    return token.pos in _TOLD and len(token.text) > 1 and lemma not in _COMMON and any(c.isalnum() for c in lemma)


def countries_in(parse: Parse, first: int, last: int) -> Iterator[str]:
    """Those that names beginning among these tokens tell of: of namesakes the country is meant, else the largest."""
    for entity in parse.entities:
        if entity.label in _PLACES and first <= entity.first < last:
            found = named(" ".join(token.text for token in parse.tokens[entity.first : entity.last]))
            place = max(found, key=lambda entry: (entry.kind == "country", entry.population), default=None)
            if place is not None and place.country is not None:
                yield place.country
