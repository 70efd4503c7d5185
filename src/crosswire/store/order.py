"""The order of things in a dossier, whichever way it came into the store.

Stories stand by the day on which they begin, then by id, as they are made; what is a story's own stands with it, in the
order of the dossier that brought it. A place is a number that tells this of a thing alone, so that a story can be put
in between others without a look at them. Reports stand by the day on which they came out, then by path; times with the
first story that holds their report, in its order; places by id.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import sha256

from crosswire.model.story import Story
from crosswire.model.time import Time

__all__ = ["in_order", "places_of", "times_in_order"]

_FIRST_DAY = date(1800, 1, 1).toordinal()
_DAYS = 17
"""Bits for the day on which a story begins, or a report came out: 359 years; what lies outside stands at their ends."""
_IDS = 28
"""Bits for its id: of a thousand stories that begin on one day two share them once in 500 such days."""
_INDEX = 18
"""Bits for the place within the story. With the others 63: what a database keeps as a whole number."""
_OURS = re.compile(r".+-([0-9a-f]{16})")


def in_order(stories: Iterable[Story]) -> list[Story]:
    """Stories by the day on which they begin, then by id."""
    return sorted(stories, key=lambda story: (story.begin or "9999", story.id))


def times_in_order(times: Iterable[Time], stories: Iterable[Story]) -> list[Time]:
    """Times with the first story that holds their report, as it has its reports; those of one report as they come."""
    ranks: dict[str, int] = {}
    for story in in_order(stories):
        for report in story.reports:
            ranks.setdefault(report, len(ranks))
    return sorted(times, key=lambda time: ranks.get(time.report, len(ranks)))


def places_of(wholes: Sequence[str | None], days: Mapping[str, str | None]) -> list[int]:
    """The places of things, each with the whole that it belongs to.

    Args:
        wholes: By thing, the id of its story, or of its report; none for one of no story.
        days: When stories begin, or reports came out, by their ids.
    """
    counted: Counter[str | None] = Counter()
    places = []
    for whole in wholes:
        places.append(_start(whole, days.get(whole or "")) + counted[whole])
        counted[whole] += 1
    return places


def _start(whole: str | None, told: str | None) -> int:
    last = (1 << _DAYS) - 1
    try:
        day = min(max(date.fromisoformat((told or "")[:10]).toordinal() - _FIRST_DAY, 0), last - 1)
    except ValueError:
        day = last
    return (((day << _IDS) | _bits(whole)) << _INDEX) if whole is not None else ((1 << (_DAYS + _IDS)) - 1) << _INDEX


def _bits(whole: str) -> int:
    """The first digits of an id, so that places stand as ids do."""
    ours = _OURS.fullmatch(whole)
    digits = ours[1] if ours else sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
    return int(digits[: _IDS // 4], 16)
