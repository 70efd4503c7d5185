"""Whether two frames speak of one event: small comparisons, each with its weight and its reason.

``COMPARISONS`` is the whole method: each function looks at one side of two frames and gives a weight for or against,
with the reason in words. Their sum decides. The weights are set by hand so that two sides must agree, kind and one
more at the least, and one plain contradiction of who or when outweighs any likeness.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument
from crosswire.model.party import Party

__all__ = [
    "AT_LEAST",
    "COMPARISONS",
    "ON_AVERAGE",
    "PLAINLY_SAME",
    "SAME_EVENT",
    "Terms",
    "agents",
    "likeness",
    "names",
    "participants",
    "words",
]

SAME_EVENT = 0.55
"""The sum from which two frames are taken to speak of one event."""

ON_AVERAGE = 0.45
AT_LEAST = 0.2
"""What the nodes of two groups must reach, on average and in the least like pair, for the groups to be one event."""

PLAINLY_SAME = 0.65
"""The sum from which a yes and a no are called a conflict: to set voices against each other wants more."""

_TELLING = 3.0
"""Numbers above this are seldom the same by chance."""

_ONE_ON_A_DAY = (frozenset({"travel", "meet"}), frozenset({"travel", "arrive"}), frozenset({"meet", "agree"}))
"""Kinds that may tell of one event from two sides, where both give it the same days."""

_TWO_SIDES = (frozenset({"want", "acquire"}),)
"""Kinds that may tell of one event from two sides."""

_PRONOUNS = frozenset("he she it they we i you this that these those his her their its who which one".split())


class Reason(NamedTuple):
    """What one comparison found."""

    weight: float
    why: str


@dataclass(frozen=True)
class Terms:
    """What a story's nodes are compared by: its parties, and how much each word tells."""

    parties: Mapping[str, Party]
    weight: Mapping[str, float]

    @classmethod
    def of(cls, nodes: Iterable[Node], parties: Mapping[str, Party]) -> Terms:
        """Word weights from the nodes themselves: the rarer among claims, the more it tells."""
        by_claim: dict[str, set[str]] = {}
        for node in nodes:
            by_claim.setdefault(node.claim.id, set()).update(node.words)
        counts = Counter(word for words in by_claim.values() for word in words)
        total = len(by_claim) + 1
        return cls(parties, {word: math.log(total / count) for word, count in counts.items()})

    def side(self, party: str | None) -> str | None:
        """The state that a party acts for: a state itself, its bodies, its officials and leaders."""
        found = self.parties.get(party or "")
        return found.country if found is not None and found.kind != "place" else None

    def named(self, parties: Iterable[str]) -> bool:
        """Whether one of them has a name, rather than a post or a description."""
        return any(self.parties[p].kind not in {"role", "group"} for p in parties if p in self.parties)

    def people(self, arguments: Iterable[Argument]) -> set[str]:
        """The people named in the phrases."""
        named = {p for a in arguments for p in (*a.named, a.party) if p in self.parties}
        return {p for p in named if p is not None and self.parties[p].kind == "person"}


def likeness(a: Node, b: Node, terms: Terms) -> tuple[float, tuple[str, ...]]:
    """How much speaks for one event, and why."""
    found = [compare(a, b, terms) for compare in COMPARISONS]
    return sum(reason.weight for reason in found), tuple(reason.why for reason in found if reason.why)


def kinds(a: Node, b: Node, terms: Terms) -> Reason:
    """The same kind of happening; kinds that can tell of one event from two sides count for a third."""
    both = frozenset({a.frame.kind, b.frame.kind})
    if len(both) == 1:
        return Reason(0.3, f"both tell of “{a.frame.kind.replace('_', ' ')}”")
    if both in _TWO_SIDES or (both in _ONE_ON_A_DAY and times(a, b, terms).weight > 0):
        return Reason(0.1, f"“{a.frame.predicate}” and “{b.frame.predicate}” can be one event")
    return Reason(-0.55, "")


def agents(a: Node, b: Node, terms: Terms) -> Reason:
    """The same doer; a state and those who act for it count for less; two named different doers speak against it.

    Unnamed officials and experts are no evidence either way: who found or counted a thing is seldom the point.
    """
    ours, theirs = _who(a.agents), _who(b.agents)
    if ours & theirs:
        return Reason(0.25 if len(ours & theirs) == 1 else 0.35, "the same one does it")
    our_sides = {s for p in ours if (s := terms.side(p))}
    their_sides = {s for p in theirs if (s := terms.side(p))}
    if our_sides & their_sides:
        return Reason(0.15, "one acts for the other's state")
    if terms.named(ours) and terms.named(theirs):
        return Reason(-0.8, "")
    kinds_of = {x.kind for x in a.agents if not x.party} & {x.kind for x in b.agents if not x.party} - _PRONOUNS
    return Reason(0.2, f"“{min(kinds_of)}” does it in both") if kinds_of else Reason(0.0, "")


def participants(a: Node, b: Node, terms: Terms) -> Reason:
    """The same object, goal, place or partner: by party, else by head word."""
    parties = _who(a.others) & _who(b.others)
    heads = {x.head for x in a.others if not x.party} & {x.head for x in b.others if not x.party}
    named = sorted({terms.parties[p].name for p in parties if p in terms.parties} | heads)
    beside = {w for x in a.others for w in x.words} & {w for x in b.others for w in x.words} - heads
    if named or beside:
        weight = min(0.3, (0.05 + 0.1 * len(named) if named else 0.0) + 0.05 * len(beside))
        return Reason(weight, f"both speak of {', '.join([*named, *sorted(beside)][:3])}")
    ours, theirs = _who(_of_role(a, "patient", "goal", "place")), _who(_of_role(b, "patient", "goal", "place"))
    if a.frame.kind == b.frame.kind == "want" and not a.words & b.words - {a.frame.predicate, b.frame.predicate}:
        return Reason(-0.2, "")  # two wishes of one are two, unless they are for the same
    different = terms.named(ours) and terms.named(theirs) and not _related_places(ours, theirs, terms)
    return Reason(-0.15, "") if different else Reason(0.0, "")


def names(a: Node, b: Node, terms: Terms) -> Reason:
    """The people that the phrases name: the letter to Ruiz is not the letter to Sato."""
    ours, theirs = terms.people(a.others), terms.people(b.others)
    if not ours or not theirs:
        return Reason(0.0, "")
    return Reason(0.1, "they name the same people") if ours & theirs else Reason(-0.4, "")


def numbers(a: Node, b: Node, terms: Terms) -> Reason:  # noqa: ARG001 - all comparisons are called alike
    """A count of the same thing in both; the same number of it counts for more, but for small ones."""
    ours = {(q.low, q.unit) for q in a.frame.quantities if q.low > _TELLING}
    theirs = {(q.low, q.unit) for q in b.frame.quantities if q.low > _TELLING}
    shared = ours & theirs
    if shared:
        return Reason(0.3, f"both count {min(shared)[0]:g} {min(shared)[1]}")
    units = {q.unit for q in a.frame.quantities} & {q.unit for q in b.frame.quantities}
    return Reason(0.1, f"both count {min(units)}") if units else Reason(0.0, "")


def times(a: Node, b: Node, terms: Terms) -> Reason:  # noqa: ARG001 - all comparisons are called alike
    """The same time, as far as each is told; days that exclude each other speak against it."""
    ours, theirs = a.frame.when, b.frame.when
    if ours is None or theirs is None or None in {ours.begin, ours.end, theirs.begin, theirs.end}:
        return Reason(0.0, "")
    if str(ours.begin) <= str(theirs.end) and str(theirs.begin) <= str(ours.end):
        exact = ours.precision in {"day", "time"} and theirs.precision in {"day", "time"}
        same_value = ours.begin == theirs.begin and ours.end == theirs.end
        return Reason(0.3 if exact or same_value else 0.2, f"the times fit: {ours.value} and {theirs.value}")
    return Reason(-0.7, "")


def words(a: Node, b: Node, terms: Terms) -> Reason:
    """Shared content words but for the predicates, each weighed by how rare it is in the story."""
    ours, theirs = a.words - {a.frame.predicate}, b.words - {b.frame.predicate}
    shared = ours & theirs
    if not shared:
        return Reason(0.0, "")
    both = _length(shared, terms)
    length = math.sqrt(_length(ours, terms) * _length(theirs, terms))
    cosine = both / length if length else 0.0
    return Reason(0.6 * cosine, f"shared words: {', '.join(sorted(shared)[:5])}")


COMPARISONS: tuple[Callable[[Node, Node, Terms], Reason], ...] = (
    kinds,
    agents,
    participants,
    names,
    numbers,
    times,
    words,
)


def _who(arguments: Iterable[Argument]) -> set[str]:
    return {a.party for a in arguments if a.party}


def _of_role(node: Node, *roles: str) -> list[Argument]:
    return [a for a in node.frame.arguments if a.role in roles]


def _related_places(ours: set[str], theirs: set[str], terms: Terms) -> bool:
    sides = {terms.parties[p].country for p in ours if p in terms.parties} & {
        terms.parties[p].country for p in theirs if p in terms.parties
    }
    return bool(sides - {None})


def _length(of: Iterable[str], terms: Terms) -> float:
    return math.fsum(terms.weight.get(w, 0.0) ** 2 for w in of)  # exact, so in whatever order they come
