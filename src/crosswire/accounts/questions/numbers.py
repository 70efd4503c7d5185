"""How many, how long, the how-manieth: numbers as ranges, with what is counted.

What two numbers are set against each other by, the first that fits:

1. Ranges that overlap go together: "about 800,000" is 720,000 to 880,000, "nearly 40" is 35 to 40, "dozens" 24 to 120.
2. A round number stands for what rounds to it: 800,000 for 798,341, 71 percent for 71.4 percent.
3. A count of some stands beside a count of all: "confirmed" and "suspected", the killed and the killed and wounded,
   in the town and in the country.
4. A later report, or a later version of one, revises an earlier one: a toll that grows, a number that is put right.
5. Else they conflict.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.accounts.ways import ANYBODY, HARMS, deed, is_person, one_sort
from crosswire.model.account import Typed
from crosswire.model.frame import Quantity
from crosswire.model.spans import Span

__all__ = ["HOW_MANY", "meant"]

_ABOUT = 0.1
"""How far "about" and "nearly" may be off: a tenth, or half a unit of the last digit that is told, if that is more."""
_GROWING = frozenset(
    """kill injure missing miss be_miss be_missing rescue evacuate infect arrest find sink search free prosecute
    increase burn help destroy damage divert flood close""".split()
) | {"walk off", "cut jobs"}
"""Kinds whose numbers grow from day to day: a later report that differs has counted again."""
_SCOPES = frozenset(
    """confirmed suspected probable possible alleged reported estimated additional more another further other new
    extra remaining injured wounded dead foreign local civilian military""".split()
)
"""Words between a number and what it counts that tell which of them are counted."""
_LENGTHS = frozenset({"day", "hour"})
_EACH = re.compile(
    r"\s+(?:a|an|per|each|every)\s+(day|night|hour|minute|week|month|year|person|head|share|unit|barrel)\b"
)
"""Words behind a number that is told for each of something."""
_ROUND_ZEROS = 2
"""Zeros at the end of a number that is taken to be round, at least."""
_ROUND_OFF = 0.05
"""What a round number may be off by."""
_BOUND = re.compile(r"\s+(?:abroad|in|since|for|during|of|under|with|as)\b[^.,;]{0,40}")
"""Words behind a place in a row that say in which row."""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def meant(q: Quantity) -> tuple[float, float]:
    """The least and the most that a number can mean."""
    if not q.hedge:
        return q.low, q.high
    room = max(abs(q.low) * _ABOUT, _last_digit(q.low) / 2)
    high = q.high + room if math.isfinite(q.high) and q.hedge == "about" else q.high
    return max(0.0, q.low - room), high


def _last_digit(number: float) -> float:
    """What one of the last digit that is not 0 is worth: 100,000 in 800,000."""
    if not number or not math.isfinite(number) or number != int(number):
        return 0.0
    worth = 1
    while int(number) % (worth * 10) == 0:
        worth *= 10
    return float(worth)


def _given(node: Node, ground: Ground) -> Iterator[Given]:  # noqa: ARG001 - all questions are asked alike
    for q in () if is_denied(node) else node.frame.quantities:
        if _is_of(q, node) and (node.tells or q.unit not in _LENGTHS):
            low, high = meant(q)
            typed = Typed(
                kind="ordinal" if q.ordinal else "number",
                low=low,
                high=high if math.isfinite(high) else None,
                unit=q.unit,
            )
            count = f"{_number(q)} {q.unit}".strip()
            yield Given(count, count, node, typed, words=q.span)


def _is_of(q: Quantity, node: Node) -> bool:
    """Whether it is this frame's number: it counts one who takes part, or no other frame of the claim is nearer."""
    if any(a.span.overlaps(q.span) for a in node.frame.arguments):
        return True
    sharing = [frame for frame in node.claim.frames if q in frame.quantities]
    if any(a.span.overlaps(q.span) for frame in sharing for a in frame.arguments):
        return False
    return min(_apart(frame.span, q.span) for frame in sharing) == _apart(node.frame.span, q.span)


def _apart(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def _number(q: Quantity) -> str:
    """A number as a reader would write it: 14, about 14, at least 14, 14–20, 14th."""
    hedge = f"{q.hedge} " if q.hedge else ""
    if q.ordinal:
        tens, ones = divmod(int(q.low), 10)
        return f"{int(q.low)}{'th' if tens % 10 == 1 else _ENDINGS.get(ones, 'th')}"
    if q.low == q.high:
        return f"{hedge}{q.low:,.15g}"
    if math.isinf(q.high):
        return f"at least {hedge}{q.low:,.15g}"
    return f"{hedge}{q.low:,.15g}–{q.high:,.15g}" if q.low else f"at most {hedge}{q.high:,.15g}"


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:
    one, other = a[0], b[0]
    both = f"“{one.value}” and “{other.value}”"
    if one.typed.kind != other.typed.kind or not _comparable(one, other, ground):
        return None
    if _rate(one, ground) != _rate(other, ground):
        return None
    if one.typed.kind == "ordinal":
        rows = [_row(given, ground) for given in (one, other)]
        if rows[0] != rows[1]:
            return Found("unsure", f"{both} may be places in two rows")
        return _explained(f"{both} are two places in one row", a, b, ground)
    if _low(one) <= _high(other) and _low(other) <= _high(one):
        if raised := _raised(a, b, ground):
            return Found("update", f"{both}: {raised}")
        units = "" if one.typed.unit == other.typed.unit else f", though one counts {_units(one, other)}"
        return Found("refine", f"{both}: one lies within what the other allows{units}")
    if not _of_one_sort(one, other, ground):
        return Found("unsure", f"{both}: one counts {_units(one, other)}")
    if rounded := _rounded(one, other):
        return Found("refine", f"{both}: {rounded}")
    if scope := _scope(a, b, ground):
        return Found("refine", f"{both}: {scope}")
    if not _is_one_deed(one, other):
        return Found("unsure", f"{both} may be numbers of two things")
    if {g.claim.id for g in a} & {g.claim.id for g in b}:
        return Found("unsure", f"{both}: one claim tells both, and so of two things")
    return _explained(f"{both} are two numbers of the same thing that exclude each other", a, b, ground)


def _raised(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> str:
    """Why a number of a toll takes the place of an "at least": it is higher, and later, and is said to have risen."""
    before, after = sorted((a, b), key=lambda given: (_low(given[0]), -_high(given[0])))
    if _high(before[0]) != math.inf or not _deeds(*a, *b) & _GROWING or _low(before[0]) == _low(after[0]):
        return ""
    ours, theirs = [g.claim for g in before], [g.claim for g in after]
    if _high(after[0]) != math.inf and not ground.revises(theirs):
        return ""
    later = ground.later(ours, theirs)
    return f"{after[0].value} {later}" if later else ""


def _row(given: Given, ground: Ground) -> str:
    """What bounds the row that a place is counted in: the "in four years" of "her first trip in four years"."""
    text = ground.reports[given.claim.report].text
    after = text[given.words.end :] if given.words is not None else ""
    found = _BOUND.match(after)
    before = given.words.of(text).split()[1:-1] if given.words is not None else []
    return " ".join([*before, " ".join(found.group().split()) if found else ""]).lower()


def _units(one: Given, other: Given) -> str:
    return f"{one.typed.unit}, the other {other.typed.unit}"


def _low(given: Given) -> float:
    return given.typed.low if given.typed.low is not None else -math.inf


def _high(given: Given) -> float:
    return given.typed.high if given.typed.high is not None else math.inf


def _comparable(a: Given, b: Given, ground: Ground) -> bool:
    """Whether two counts may be of one thing: the same word, none in one of them, or one that takes the same part."""
    units = {a.typed.unit, b.typed.unit}
    if len(units) == 1 or ("" in units and not units & _LENGTHS):
        return True
    if _is_one_deed(a, b) and one_sort(a.typed.unit, b.typed.unit, ground.terms):
        return True
    part, other = _part(a), _part(b)
    return part is not None and part == other and a.typed.kind == "number" and min(_high(a), _high(b)) > 2


def _is_one_deed(a: Given, b: Given) -> bool:
    """Whether both numbers are told of one kind of deed, in whatever words, and of a whole or of a share by both."""
    told = deed(a.node.frame)
    return told == deed(b.node.frame) and (told != "be" or a.typed.unit == b.typed.unit)


def _of_one_sort(a: Given, b: Given, ground: Ground) -> bool:
    """Whether both count the same, or one does not say what, or words for one sort of things."""
    units = a.typed.unit, b.typed.unit
    return not all(units) or units[0] == units[1] or (_is_one_deed(a, b) and one_sort(*units, ground.terms))


def _part(given: Given) -> tuple[str, str] | None:
    """The kind of happening and the role of the one who is counted."""
    for argument in given.node.frame.arguments:
        if given.words is not None and argument.span.overlaps(given.words) and argument.head == given.typed.unit:
            return given.node.frame.kind, argument.role
    return None


def _rounded(one: Given, other: Given) -> str:
    """Why one number is the other, made round; empty where it is not."""
    for near, exact in ((one, other), (other, one)):
        number, true = _low(near), _low(exact)
        plain = number == _high(near) and true == _high(exact) and math.isfinite(true)
        worth = _last_digit(number) if plain else 0.0
        if worth >= 10**_ROUND_ZEROS and abs(number - true) <= min(worth / 2, _ROUND_OFF * true):
            return f"{near.value} is {exact.value} made round"
        if plain and number != true and number == round(true, _decimals(number)):
            return f"{near.value} is {exact.value} made round"
    return ""


def _decimals(number: float) -> int:
    """Digits behind the point that a number is told with."""
    return len(f"{number:.15g}".partition(".")[2])


def _scope(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> str:
    """Why one counts more than the other does; empty where both count the same."""
    ours, theirs = _qualifiers(a[0], ground), _qualifiers(b[0], ground)
    if ours != theirs:
        named = [", ".join(sorted(words)) or "all" for words in (ours, theirs)]
        return f"one counts {named[0]}, the other {named[1]}"
    some, everybody = sorted((a[0], b[0]), key=lambda given: given.typed.unit in ANYBODY)
    sorts = is_person(some.typed.unit) and some.typed.unit not in ANYBODY and everybody.typed.unit in ANYBODY
    if sorts and _low(some) < _low(everybody):
        return f"one counts {some.typed.unit}, the other {everybody.typed.unit} of any sort"
    one, other = _kinds(a[0]), _kinds(b[0])
    if one < other or other < one:
        return f"one counts {' and '.join(sorted(one))}, the other {' and '.join(sorted(other))}"
    for x in ground.places.told(a[0].node):
        for y in ground.places.told(b[0].node):
            if x.name != y.name and ground.places.relation(x.name, y.name)[0] == "refine":
                return f"one counts in {x.name}, the other in {y.name}"
    return ""


def _rate(given: Given, ground: Ground) -> str:
    """What a number is told for each of: the "day" of "4 million euros a day"; empty where it is told of all."""
    text = ground.reports[given.claim.report].text
    found = _EACH.match(text, given.words.end) if given.words is not None else None
    return found.group(1) if found else ""


def _qualifiers(given: Given, ground: Ground) -> frozenset[str]:
    text = ground.reports[given.claim.report].text
    words = given.words.of(text).lower().split() if given.words is not None else []
    return frozenset(words) & _SCOPES


def _kinds(given: Given) -> frozenset[str]:
    """The kinds of harm that one number of a claim is told of: "killed and wounded"."""
    told = {f.kind for f in given.claim.frames if any(q.span == given.words and q.span.end for q in f.quantities)}
    return frozenset(told & HARMS.keys() | {given.node.frame.kind})


def _deeds(*given: Given) -> frozenset[str]:
    return frozenset(name for g in given for name in (g.node.frame.kind, deed(g.node.frame)))


def _explained(why: str, a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found:
    """A conflict of numbers, unless a later one revises the other."""
    ours, theirs = [g.claim for g in a], [g.claim for g in b]
    growing = _deeds(*a, *b) & _GROWING
    for before, after, value in ((ours, theirs, b[0].value), (theirs, ours, a[0].value)):
        later = ground.later(before, after)
        if later and (
            growing
            or "version" in later
            or "thought" in later
            or ground.revises(after)
            or ground.one_voice(before, after)
        ):
            return Found("update", f"{why}; {value} {later}")
    return Found("conflict", why)


HOW_MANY = Inquiry("how many", _given, _relation, lambda given: (_low(given), _high(given)))
