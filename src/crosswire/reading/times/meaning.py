"""What a time expression says before it is anchored to a day: a small algebra."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosswire.reading.times.periods import Period

__all__ = [
    "Cycle",
    "Fixed",
    "Length",
    "Meaning",
    "Mention",
    "Offset",
    "Origin",
    "Relative",
    "Repeat",
    "Shift",
    "Vague",
    "Within",
]

Origin = Literal["publication", "text", "told"]
"""What an expression counts from: the day of publication, another time in the text, or the time told of.

The time told of is the day of publication in news, and in a history the time that it named last.
"""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Says all by itself: ``12 September 2023``, ``1953``, ``the 1980s``."""

    period: Period


@dataclass(frozen=True, slots=True)
class Cycle:
    """Comes round again and again, and leaves open which one is meant: ``Tuesday``, ``July``, ``2 p.m.``.

    ``name`` is weekday, weekend, month, monthday, quarter, half, season, holiday, part or clock; ``number`` which one
    in its cycle (``monthday`` has the day as ``second``).
    """

    name: str
    number: int = 0
    second: int = 0
    clock: str = ""
    which: int | None = None
    """-1 where the words say last, 0 this, 1 next; none where they leave it to the tense."""
    origin: Origin = "publication"
    ended: bool = False
    """Whether it has ended by publication, as a quarter of a company's year that is reported on."""
    weekday: int = 0
    """The day of the week that is named with it, 1 to 7, if any: ``Friday, 3 May``."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A unit of the calendar counted from the one that an anchor lies in: ``this week``, ``yesterday``."""

    unit: str
    offset: int
    origin: Origin = "publication"
    cataphoric: bool = False
    """Whether the anchor is named after it: ``the same year as``."""
    latest: bool = False
    """Whether it is the last one that has ended: ``the latest quarter``."""


@dataclass(frozen=True, slots=True)
class Shift:
    """So much time before or after an anchor: ``two days earlier``, ``six weeks ago``."""

    count: float
    unit: str
    sign: int
    origin: Origin = "publication"


@dataclass(frozen=True, slots=True)
class Offset:
    """So much time before or after a time that is named with it: ``two days before Christmas``."""

    count: float
    unit: str
    sign: int
    anchor: Fixed | Cycle | Relative | Within


@dataclass(frozen=True, slots=True)
class Length:
    """How long: ``75 years``, ``the past two months`` (``side`` -1: it ends at publication; 1: it begins there)."""

    value: str
    count: float = 0
    unit: str = ""
    side: int = 0


@dataclass(frozen=True, slots=True)
class Repeat:
    """How often: ``every Tuesday``, ``daily``."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """Past, present or future, without more: ``recently``, ``now``; or a date without known parts, as ``199X``."""

    value: str


@dataclass(frozen=True, slots=True)
class Within:
    """A finer time inside a coarser one: ``June last year``, ``5 p.m. Friday``."""

    inner: Cycle
    outer: Meaning


Meaning = Fixed | Cycle | Relative | Shift | Offset | Length | Repeat | Vague | Within


class Mention(NamedTuple):
    """An expression as found, not yet anchored: words ``first`` to ``last`` (half-open) and what they say."""

    first: int
    last: int
    meaning: Meaning
    rule: str
    mod: str | None = None
    opens: int | None = None
    """The first word of the mention that opens the range which this one closes, or that it is listed with."""
    listed: bool = False
    """Whether the two are members of a list rather than the ends of a range."""
