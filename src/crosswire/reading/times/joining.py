"""Neighbours made one, the finer inside the coarser: ``5 p.m. Friday``, ``June last year``."""

from __future__ import annotations

from dataclasses import replace

from crosswire.reading.times.lengths import BESIDE
from crosswire.reading.times.meaning import Cycle, Fixed, Length, Meaning, Mention, Offset, Relative, Shift, Within
from crosswire.reading.times.words import Word

__all__ = ["fineness", "joined_mentions"]

_FINENESS = {
    "time": 0,
    "clock": 0,
    "part": 1,
    "day": 2,
    "weekday": 2,
    "monthday": 2,
    "holiday": 2,
    "weekend": 3,
    "week": 4,
    "month": 5,
    "season": 6,
    "quarter": 6,
    "half": 6,
    "year": 7,
    "decade": 8,
    "century": 9,
}
"""How coarse a stretch of the calendar is."""


def fineness(meaning: Meaning) -> int | None:
    """How coarse the stretch is that a meaning names, 0 for a time by the clock; none where it names none."""
    match meaning:
        case Fixed(period):
            return _FINENESS.get(period.precision)
        case Cycle(name):
            return _FINENESS[name]
        case Relative(unit) | Shift(_, unit):
            return _FINENESS.get(unit)
        case Within(inner):
            return _FINENESS[inner.name]
        case _:
            return None


def joined_mentions(mentions: list[Mention], words: list[Word]) -> list[Mention]:
    """The mentions in text order, with neighbours joined where one lies inside the other."""
    out: list[Mention] = []
    for mention in mentions:
        one = _one(out[-1], mention, words) if out else None
        if one is not None:
            out[-1] = one
        else:
            out.append(mention)
    return [m for m in _counted(out, words) if not _is_half(m.meaning) and m.rule != BESIDE]


_SIDES = {"before": -1, "after": 1}
_COUNTED = frozenset({"day", "week", "fortnight", "month", "year"})


def _counted(mentions: list[Mention], words: list[Word]) -> list[Mention]:
    """The mentions, a length and the time it is counted from made one: ``two days before Christmas``."""
    out: list[Mention] = []
    for mention in mentions:
        length = out[-1] if out else None
        between = [word.lower for word in words[length.last : mention.first]] if length is not None else []
        made = _offset(length.meaning, mention.meaning, between) if length is not None else None
        if length is None or made is None:
            out.append(mention)
        else:
            out[-1] = Mention(length.first, mention.last, made, "counted from a time", length.mod)
    return out


def _offset(length: Meaning, anchor: Meaning, between: list[str]) -> Offset | None:
    if len(between) != 1 or between[0] not in _SIDES or not isinstance(length, Length) or length.side:
        return None
    if not isinstance(anchor, Fixed | Cycle | Relative | Within) or length.unit not in _COUNTED or length.count < 1:
        return None
    level = fineness(anchor)
    if level is None or level > 2:
        return None
    return Offset(length.count, length.unit, _SIDES[between[0]], anchor)


_TIES = frozenset({(), ("of",), ("of", "the"), ("comma",), ("in",), ("in", "the"), ("on",)})
"""Words between a finer time and the coarser one that it lies in."""


def _one(first: Mention, second: Mention, words: list[Word]) -> Mention | None:
    """One mention out of two neighbours, the finer inside the coarser; none where they are two."""
    if second.first - first.last > 2:
        return None
    between = tuple(word.kind for word in words[first.last : second.first])
    a, b = fineness(first.meaning), fineness(second.meaning)
    if a is None or b is None:
        return None
    made: Meaning | None = None
    if a < b and between in _TIES:
        made = _inside(first.meaning, second.meaning, between)
    elif a > b and (between in {("poss",), ("at",), ()} or between == ("comma", "at")):
        made = _inside(second.meaning, first.meaning, between)
    elif a == b == 2 and between in {(), ("comma",)} and _is_weekday(first.meaning):
        made = _on_weekday(first.meaning, second.meaning)
    if made is None and _is_half(first.meaning) and between == ("of",) and isinstance(first.meaning, Cycle):
        edge = "START" if first.meaning.number == 1 else "END"
        return Mention(first.first, second.last, second.meaning, second.rule, edge)
    if made is None:
        return None
    return Mention(first.first, second.last, made, first.rule, first.mod or second.mod)


def _is_half(meaning: Meaning) -> bool:
    return isinstance(meaning, Cycle) and meaning.name == "half"


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Cycle) and meaning.name == "weekday"


def _on_weekday(weekday: Meaning, day: Meaning) -> Meaning | None:
    """A date that is named together with its weekday."""
    if isinstance(day, Cycle) and isinstance(weekday, Cycle):
        return replace(day, weekday=weekday.number) if day.name != "weekday" else None
    return day if isinstance(day, Fixed) else None


_MEET = {
    "clock": {0, 1, 2},
    "part": {2},
    "weekday": {4},
    "monthday": {7},
    "holiday": {7},
    "month": {7},
    "season": {7},
    "quarter": {7},
    "half": {7},
    "weekend": {4},
}
"""How coarse the stretch may be that a name stands inside."""


def _inside(inner: Meaning, outer: Meaning, between: tuple[str, ...]) -> Meaning | None:
    if isinstance(outer, Cycle) and outer.name == "part" and between in {("of",), ("comma",)}:
        return None
    if isinstance(inner, Within):
        deeper = _inside(inner.outer, outer, between) if isinstance(inner.outer, Cycle) else None
        return None if deeper is None else Within(inner.inner, deeper)
    if not isinstance(inner, Cycle) or inner.which is not None:
        return None
    level = fineness(outer)
    if level not in _MEET.get(inner.name, set()):
        return None
    if inner.name == "month" and between == ("comma",) and not isinstance(outer, Fixed):
        return None
    if between == ("on",) and level != 2:
        return None
    if between in {("comma",), ("in",), ("in", "the")} and inner.name in {"weekday", "season", "half"}:
        return None
    return Within(inner, outer)
