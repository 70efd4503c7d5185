"""How much two reports look like two of one story, and in what: by what they tell, and by when and where it is.

Words and names count by how few reports hold them, leads by their meaning. Look-alikes are told apart by what lies
between them in time, by places and by days.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray

from crosswire.stories.frequencies import Frequencies
from crosswire.stories.outline import Outline, unpacked_sense

__all__ = [
    "NEIGHBOURS",
    "WHOLE",
    "Weighed",
    "by_days",
    "by_words",
    "circumstance",
    "content",
    "days_between",
    "degrees",
    "evidence",
    "field",
    "least_after",
    "least_of",
    "reasons",
    "same_weeks",
    "weight",
]

CONTENT = {"words": 19.5, "meaning": 15.4, "numbers": 2.4}
"""Log-odds that two reports are of one story, for each thing that they can have in common in full.

By logistic regression on pairs of reports of 614 stories of the training part of NeuS (Lee et al., 2022), together with
what ``FIELD`` takes off and ``CONSTANT`` adds.
"""
FIELD = -2.36
"""Log-odds for each one of ``content`` by which both look like any of their field."""
CONSTANT = 18.7
NEIGHBOURS = 16
"""Other reports by which it is told how much one looks like any of its field."""
_FIRST, _PASSED = 5, 8
"""Those that tell how much; and those, its own story may be, beyond which there must be a field for them to tell."""
_THINNER = 3.7
"""How much more one may look like the first than like those beyond."""
WHOLE, GROWING = 12.7, 13.0
"""What a field counts at least, in log-odds of content, in a set that is read as a whole, which may be a folder on one
matter; and in a store that grows, where more of the field is yet to come. The second by NeuS train, hidden among
generated reports and alone, and by ECB+ train."""
_HANDFUL = 12.2
"""The same in a set of a handful of reports: whoever puts so few together mostly means one matter.

Of 24 stories of three to six reports that Crosswire was developed on, one then falls apart, with ``WHOLE`` two; no two
of them, read together, become one (of 276 pairs). From 12.0 down two quakes in two countries become one.
"""
_FEW_REPORTS, _A_REPORT = 12, 0.05
"""Up to so many reports are a handful; for each more a field counts so much more, up to ``WHOLE``."""
_UNKNOWN, _FEW_KNOWN = 0.4, 400
"""What a field counts beyond ``GROWING`` as long as no more reports than these have come: little is known of any."""
_MOST = 15.3
"""And at most: a story of many reports is a field of its own. Chosen by NeuS train and ECB+ together, beside the two
above; the first by the bundled sample too, eight reports of one story."""
CIRCUMSTANCES = {"days apart": -1.5, "other countries": -0.6, "a day in common": 2.0, "other days": -2.0}
"""Log-odds for what lies between two reports: the log of days; that each names countries and none of the other's; that
both tell of a day which is more to them than today; that each tells of days and none of the other's.

That of countries by regression on topics of ECB+. Those of days by hand, as neither NeuS nor ECB+ gives any: a month
counts for a tenth of all words, which two reports a month apart had to have in common beyond others in the stories that
Crosswire was developed on. Days told of by ``bench/look_alikes/weighed.jsonl``, as far as none of those stories falls
apart.
"""
_APART = 10.0
"""Days that count for little: a story is told of for some."""
_NEXT_DAY = 0.5
"""What it counts that two reports tell of other days where the one came out on the day after the other, or the same."""
_WIDE = 31
"""Days: reports of one story that lie further apart say little about one another."""
_LITTLE = 0.1
_FEW = 4
"""Things that a reason lists."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """An outline with what its terms tell."""

    outline: Outline
    words: Mapping[str, float]
    """What each term tells, as a vector of length one."""
    names: frozenset[str]
    sense: NDArray[np.float32]

    @classmethod
    def of(cls, outline: Outline, frequencies: Frequencies) -> Weighed:
        """Weighed by how many reports hold each term so far."""
        told = {term: weight * frequencies.weight(term) for term, weight in outline.terms.items()}
        return cls(
            outline=outline,
            words=_at_length_one(told),
            names=frozenset(outline.names),
            sense=unpacked_sense(outline.sense),
        )

    def rarest(self, most: int) -> list[str]:
        """The terms that tell most."""
        return sorted(self.words, key=lambda term: (-self.words[term], term))[:most]


def degrees(a: Weighed, b: Weighed) -> dict[str, float]:
    """What two reports have in common, each 0 to 1, by the names of ``CONTENT``."""
    shared = set(a.outline.numbers) & set(b.outline.numbers)
    return {
        "words": _in_common(a.words, b.words),
        "meaning": max(0.0, round(float(a.sense @ b.sense), 3)) if a.sense.size == b.sense.size else 0.0,
        "numbers": min(1.0, len(shared) / 3),
    }


def content(a: Weighed, b: Weighed) -> float:
    """How much two reports tell of the same, in log-odds from nought upwards."""
    return math.fsum(CONTENT[name] * degree for name, degree in degrees(a, b).items())


def circumstance(a: Outline, b: Outline) -> float:
    """What time and place say for or against two reports of like content, in log-odds."""
    return math.fsum(CIRCUMSTANCES[name] * degree for name, degree in _circumstances(a, b).items())


def by_words(in_common: float) -> float:
    """Log-odds for the words that two have in common, 0 to 1."""
    return CONTENT["words"] * in_common


def by_days(days: float) -> float:
    """Log-odds for the days that lie between two."""
    return CIRCUMSTANCES["days apart"] * math.log1p(days / _APART)


def least_of(reports: int) -> float:
    """What a field counts at least in a set of so many reports that is read as a whole."""
    return min(WHOLE, _HANDFUL + _A_REPORT * max(0, reports - _FEW_REPORTS))


def least_after(reports: int) -> float:
    """What a field counts at least in a store to which so many reports have come."""
    return GROWING + _UNKNOWN * min(1.0, _FEW_KNOWN / max(1, reports))


def evidence(likeness: float, between: float, fields: tuple[float, float], least: float = WHOLE) -> float:
    """Log-odds that two are of one story.

    Args:
        likeness: Their ``content``.
        between: Their ``circumstance``.
        fields: How much each looks like any of its field, as ``field`` says.
        least: What these count at least.
    """
    taken_off = min(_MOST, max(least, math.fsum(fields) / 2))
    return likeness + between + FIELD * taken_off + CONSTANT


def field(likenesses: Iterable[float]) -> float:
    """How much a report looks like any of its field: the mean over those that it looks most like.

    As long as there are others beyond them that it looks like nearly as much: a few reports that look alike, and no
    more, are a story rather than a field.
    """
    nearest = nlargest(NEIGHBOURS, likenesses)
    beyond = math.fsum(nearest[_PASSED:]) / (NEIGHBOURS - _PASSED)
    return min(math.fsum(nearest[:_FIRST]) / _FIRST, beyond + _THINNER)


def same_weeks(a: Outline, b: Outline) -> bool:
    """Whether two reports are of one field: what was told in other years makes nobody's words common today."""
    return days_between(a, b) <= _WIDE


def weight(a: Outline, b: Outline) -> float:
    """What it counts that two reports of a story are alike or not, beside other pairs."""
    return 1.0 if same_weeks(a, b) else _LITTLE


def days_between(a: Outline, b: Outline) -> int:
    """Days that lie between two reports at least, by what is known of when they came out."""
    if None in (a.earliest, a.latest, b.earliest, b.latest):
        return 0
    after, before = max(str(a.earliest), str(b.earliest)), min(str(a.latest), str(b.latest))
    return max(0, (date.fromisoformat(after[:10]) - date.fromisoformat(before[:10])).days)


def reasons(a: Weighed, b: Weighed) -> tuple[str, ...]:
    """In words, what speaks for and against two reports being of one story."""
    shared = sorted(a.words.keys() & b.words.keys(), key=lambda term: (-a.words[term] * b.words[term], term))
    names = [term for term in shared if term in a.names and term in b.names][:_FEW]
    words = [term for term in shared if term not in names][:_FEW]
    found = degrees(a, b)
    between = days_between(a.outline, b.outline)
    days = _days_shared(a.outline, b.outline)[:_FEW]
    told = [
        f"both name {_listed(names)}" if names else "",
        f"both tell of {_listed(words)}" if words else "",
        f"their leads are alike in meaning ({found['meaning']:.2f})" if found["meaning"] >= 0.3 else "",
        f"both tell of {', '.join(days)}" if days else "",
        f"{between} days lie between them" if between > _APART else "",
        "they tell of other days" if _other_days(a.outline, b.outline) else "",
        "they name other countries" if _other_countries(a.outline, b.outline) else "",
    ]
    return tuple(why for why in told if why)


def _circumstances(a: Outline, b: Outline) -> dict[str, float]:
    return {
        "days apart": math.log1p(days_between(a, b) / _APART),
        "other countries": float(_other_countries(a, b)),
        "a day in common": float(bool(_days_shared(a, b))),
        "other days": _other_days(a, b),
    }


def _days_shared(a: Outline, b: Outline) -> list[str]:
    """Days that both tell of, but for that on which the later one came out: all that is told that day tells of it."""
    today = max(a.earliest or "", b.earliest or "")[:10]
    return sorted(day for day in set(a.days).intersection(b.days) if day != today)


def _other_days(a: Outline, b: Outline) -> float:
    """Whether each tells of days and none of the other's; on one day and the next it says little, 0 to 1."""
    if not a.days or not b.days or not set(a.days).isdisjoint(b.days):
        return 0.0
    return 1.0 if days_between(a, b) > 1 else _NEXT_DAY


def _other_countries(a: Outline, b: Outline) -> bool:
    return bool(a.countries and b.countries) and set(a.countries).isdisjoint(b.countries)


def _at_length_one(weights: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(math.fsum(w * w for w in weights.values())) or 1.0
    return {term: w / length for term, w in weights.items()}


def _in_common(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    if len(b) < len(a):
        a, b = b, a
    return math.fsum(weight * b[term] for term, weight in a.items() if term in b)


def _listed(terms: Iterable[str]) -> str:
    return ", ".join(repr(term) for term in terms)
