"""What the reports tell that may answer an expectation, found by what it tells of rather than tried one by one.

A story has as many deeds as it has expectations, and more; what a deed tells of has few words. So the deeds are looked
up by their predicates, and only those of a kind that can answer are looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from crosswire.accounts.compare import Terms
from crosswire.accounts.expectations.alike import called_off, called_off_as, can_answer
from crosswire.accounts.expectations.arrivals import turns_back
from crosswire.accounts.expectations.put_off import goes_on
from crosswire.accounts.expectations.signs import Against
from crosswire.accounts.nodes import Node
from crosswire.model.claim import Claim

__all__ = ["Answering"]

_Kind = TypeVar("_Kind")
_Deed = tuple[str, str, bool]


@dataclass(frozen=True)
class _Shelf(Generic[_Kind]):
    """Things by keys, given out in the order in which they came."""

    things: Sequence[_Kind]
    places: Mapping[Hashable, Sequence[int]]

    @classmethod
    def of(cls, things: Sequence[_Kind], keys: Callable[[_Kind], Iterable[Hashable]]) -> _Shelf[_Kind]:
        """The things, each under all its keys."""
        places: dict[Hashable, list[int]] = defaultdict(list)
        for place, thing in enumerate(things):
            for key in set(keys(thing)):
                places[key].append(place)
        return cls(things, places)

    def under(self, keys: Iterable[Hashable]) -> list[_Kind]:
        """The things that stand under one of the keys, each once."""
        return [self.things[at] for at in sorted({at for key in set(keys) for at in self.places.get(key, ())})]


@dataclass(frozen=True)
class Answering:
    """What the reports of a story tell that may answer an expectation."""

    terms: Terms
    _done: _Shelf[Node]
    _undone: _Shelf[Node]
    _turned_back: tuple[Node, ...]
    _put_off: _Shelf[Node]
    _against: _Shelf[tuple[Node, Against]]
    _by_report: Mapping[str, Sequence[Node]]
    _found: dict[_Deed, Sequence[Node]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        terms: Terms,
        told: Iterable[Node],
        done: Sequence[Node],
        undone: Sequence[Node],
        put_off: Sequence[Node],
        against: Sequence[tuple[Node, Against]],
    ) -> Answering:
        """Sorts what is told.

        Args:
            terms: The story's.
            told: All that is told as done or as not done.
            done: Of this what is more than an edited version's repetition.
            undone: Of this what tells that something else was called off, put off or missed.
            put_off: What is told not to come as planned.
            against: What is plainly set against an expectation.
        """
        by_report: dict[str, list[Node]] = defaultdict(list)
        for node in told:
            by_report[node.claim.report].append(node)
        return cls(
            terms,
            _Shelf.of(done, lambda node: [_deed(node)]),
            _Shelf.of(undone, called_off),
            tuple(node for node in done if turns_back(node)),
            _Shelf.of(put_off, lambda node: [_day(node)]),
            _Shelf.of(against, lambda told: _heads(*told)),
            by_report,
        )

    def done(self, expected: Node) -> Sequence[Node]:
        """The deeds of a kind that can be the outcome of an expectation, or its contrary."""
        deed = _deed(expected)
        found = self._found.get(deed)
        if found is None:
            # All deeds under one key are alike in what is asked of them here, so that one stands for them.
            kin = (
                key
                for key, at in self._done.places.items()
                if can_answer(expected, self._done.things[at[0]], self.terms)
            )
            found = self._found[deed] = self._done.under(kin)
        return found

    def done_in(self, report: str) -> Sequence[Node]:
        """The deeds that a report tells, by its id."""
        return self._by_report.get(report, ())

    def undone(self, expected: Node) -> Sequence[Node]:
        """What tells that a thing called as the expected one was called off, put off or missed.

        What was to go on may be called "it", and so be anything.
        """
        return self._undone.things if goes_on(expected) else self._undone.under(called_off_as(expected))

    @property
    def turned_back(self) -> Sequence[Node]:
        """What tells that something was turned back on its way."""
        return self._turned_back

    def put_off(self, expected: Node) -> Sequence[Node]:
        """What is told not to come as planned on the day that the expectation has."""
        return self._put_off.under([_day(expected)])

    def against(self, expected: Node) -> Sequence[tuple[Node, Against]]:
        """What is plainly set against an expectation that is called as this one."""
        return self._against.under(_called(expected.claim))


def _deed(node: Node) -> _Deed:
    """All that ``can_answer`` sees of a node."""
    return node.frame.predicate, node.frame.kind, node.frame.negated


def _day(node: Node) -> str | None:
    return node.frame.when.value if node.frame.when is not None else None


def _heads(told: Node, against: Against) -> set[str]:
    """What an expectation that a claim speaks against is called."""
    return {against.head, *(f.kind for f in told.claim.frames if f.predicate == against.head)}


def _called(claim: Claim) -> set[str]:
    """What an expectation may be called."""
    return {h for f in claim.frames for h in (f.predicate, f.kind, *(x for a in f.arguments for x in (a.head, a.kind)))}
