"""When it was: the days that claims give, and before or after what else.

A day, a month and "before the vote" are answers side by side: a day in the month refines it; "before the vote" and
"after the vote" exclude each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Typed
from crosswire.model.claim import Claim
from crosswire.model.time import Time

__all__ = ["WHEN"]

_LATE = re.compile(r"T(?:EV|NI|1[89]|2[0-3])")
_EARLY = re.compile(r"T(?:MO|0\d|1[01])")
_ABOUT_DAYS = {"day": 1, "time": 1, "week": 3, "weekend": 2, "month": 10, "season": 31, "quarter": 31, "year": 183}
"""How many days "about" may be off, by the precision of what it stands before: up to a third or a half of it."""
_BOUND = re.compile(r"\b(until|till|through|by|before|since|after|from)\s+(?:(?:the|late|early|last|next)\s+){0,2}$")
_UNTIL = frozenset("until till through by before".split())
_BEFORE_IT = 24
"""Characters before a time in which the word that bounds it stands."""
_CLOSE_BY = re.compile(r"\b(?:shortly|just|moments|minutes|soon|immediately|right) $")
"""Words by which "before" and "after" tell about when, and leave no end open: "shortly before midnight"."""
_CONTRARY = {"before": "after", "after": "before"}

_FAR = timedelta(days=60)
"""Two months: reports of one developing matter do not mistake a day by more, and tell of two happenings then."""


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    if is_denied(node):
        return
    time = node.frame.when
    if time is not None and time.begin is not None:
        yield _day(node, time, ground)
    for circumstance in node.frame.circumstances if node.tells else ():
        if circumstance.kind in _CONTRARY:
            words = " ".join(circumstance.span.of(ground.reports[node.claim.report].text).split())
            value = f"{circumstance.kind} {circumstance.head}"
            typed = Typed(kind="order", unit=circumstance.head)
            yield Given(value, words or value, node, typed, words=circumstance.span)


def _day(node: Node, time: Time, ground: Ground) -> Given:
    """The days that a claim gives; of "until Friday" and "since May" only one end is told."""
    words = time.span if time.report == node.claim.report else None
    day = str(time.begin) if time.begin == time.end else time.value
    before = ground.reports[node.claim.report].text[: words.start][-_BEFORE_IT:] if words is not None else ""
    bound = _BOUND.search(before.lower())
    if bound is None or "/" in time.value or _CLOSE_BY.search(before.lower()[: bound.start(1)]):
        return Given(day, time.value, node, Typed(kind="days", begin=time.begin, end=time.end), words=words, time=time)
    until = bound.group(1) in _UNTIL
    value = f"../{day}" if until else f"{day}/.."
    typed = Typed(kind="days", begin=None if until else time.begin, end=time.end if until else None)
    return Given(value, value, node, typed, words=words, time=time)


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:
    if "order" in {a[0].typed.kind, b[0].typed.kind}:
        return _of_order(a[0], b[0])
    if any(None in {g.typed.begin, g.typed.end} for g in (a[0], b[0])) and a[0].time is not None:
        return _of_open(a[0], b[0])
    found = _of_times(a[0].time, b[0].time)
    return found if found.kind != "conflict" else _explained(found.why, a, b, ground)


def _of_open(a: Given, b: Given) -> Found | None:
    """A time of which one end is told bounds the other, or has nothing to do with it."""
    if a.typed.end is None and b.typed.end is None:
        return None
    fits = (a.typed.begin or "") <= (b.typed.end or "~") and (b.typed.begin or "") <= (a.typed.end or "~")
    if not fits:
        return Found("unsure", f"{a.value} and {b.value} do not meet, but one may tell how long and the other when")
    return Found("refine", f"{a.value} and {b.value} leave room for each other")


def _of_order(a: Given, b: Given) -> Found | None:
    """Before and after one thing exclude each other; an order and a day have nothing to do with each other."""
    if a.typed.kind != b.typed.kind or a.typed.unit != b.typed.unit:
        return None
    return Found("conflict", f"one says “{a.text}”, the other “{b.text}”")


def _of_times(a: Time | None, b: Time | None) -> Found:
    if a is None or b is None or None in {a.begin, a.end, b.begin, b.end}:
        return Found("unsure", "one of the times cannot be placed on the calendar")
    if (a.begin, a.end) == (b.begin, b.end):
        return Found("agree", f"{a.value} and {b.value} are two ways to write the same days")
    for inner, outer in ((b, a), (a, b)):
        if str(outer.begin) <= str(inner.begin) and str(inner.end) <= str(outer.end):
            return Found("refine", f"{inner.value} lies within {outer.value}")
    if str(a.begin) <= str(b.end) and str(b.begin) <= str(a.end):
        return Found("unsure", f"{a.value} and {b.value} overlap")
    first, second = sorted((a, b), key=lambda time: (str(time.begin), str(time.end)))
    if _about(first, second):
        return Found("refine", f"{first.value} and {second.value} fit, for one is told as “about” then")
    if _one_night(first, second):
        return Found(
            "refine",
            f"{first.value} and {second.value} touch: the night of one time zone is the next day in another",
        )
    return Found("conflict", f"{a.value} and {b.value} exclude each other")


def _about(first: Time, second: Time) -> bool:
    """Whether "about" leaves room for both."""
    room = max((_ABOUT_DAYS.get(time.precision, 0) for time in (first, second) if time.mod == "APPROX"), default=0)
    return date.fromisoformat(str(second.begin)) - date.fromisoformat(str(first.end)) <= timedelta(days=room)


def _one_night(first: Time, second: Time) -> bool:
    """Whether a late hour of one day may be an early one of the next, told from two time zones."""
    next_day = date.fromisoformat(str(first.end)) + timedelta(days=1)
    if first.precision != "time" and second.precision != "time":
        return False
    fits = _may(_LATE, first) and _may(_EARLY, second)
    return fits and next_day.isoformat() == second.begin == second.end and first.begin == first.end


def _may(hours: re.Pattern[str], time: Time) -> bool:
    """Whether a time has such an hour, or is told to the day only."""
    return hours.search(time.value) is not None or time.precision == "day"


def _explained(why: str, a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found:
    """A conflict of days, unless a later report revises a plan, or tells the deed."""
    for one, other in ((a, b), (b, a)):
        before, after = _claims(one), _claims(other)
        later = ground.later(before, after)
        if not later or not all(claim.stance == "expects" for claim in before):
            continue
        if all(claim.stance == "asserts" for claim in after):
            return Found("update", f"{why}; one was expected, the other is told later as done")
        if ground.revises(after) or ground.one_voice(before, after) or "version" in later:
            return Found("update", f"{why}; the plan for {other[0].value} {later}")
    for one, other in ((a, b), (b, a)):
        later = ground.later(_claims(one), _claims(other))
        if later and (ground.revises(_claims(other)) or "version" in later or "thought" in later):
            return Found("update", f"{why}; {other[0].value} {later}")
    if any(all(claim.stance == "urges" for claim in _claims(given)) for given in (a, b)):
        return Found("unsure", f"{why}; but one is only called for")
    if _far_apart(a[0].time, b[0].time):
        return Found("unsure", f"{why}; but so far apart that they may be of two happenings")
    return Found("conflict", why)


def _far_apart(a: Time | None, b: Time | None) -> bool:
    if a is None or b is None:
        return False
    first, second = sorted((a, b), key=lambda time: (str(time.begin), str(time.end)))
    return date.fromisoformat(str(second.begin)) - date.fromisoformat(str(first.end)) > _FAR


def _claims(given: Iterable[Given]) -> list[Claim]:
    return [g.claim for g in given]


def _order(given: Given) -> tuple[str, str]:
    if given.time is None:
        return "~", "~"  # behind all days
    return str(given.time.begin), str(given.time.end)


WHEN = Inquiry("when", _given, _relation, _order)
