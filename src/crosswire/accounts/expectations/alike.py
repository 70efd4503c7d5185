"""Whether a deed that is told is the one that was expected: its kind, its doer, and what it was done to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.accounts.compare import Terms, evidence
from crosswire.accounts.comparing.comparisons import agents, participants, people, places, words
from crosswire.accounts.expectations.arrivals import may_have_come
from crosswire.accounts.expectations.deeds import SPEAKING
from crosswire.accounts.expectations.doers import compare_doers
from crosswire.accounts.expectations.kinds import Kinship, is_contrary, kinship
from crosswire.accounts.expectations.objects import has_objects, objects_fit, objects_untold, one_object
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument
from crosswire.model.time import Time

__all__ = ["called_off", "called_off_as", "can_answer", "fulfils", "is_undoing_of", "same_doing", "tells_contrary"]

_ENOUGH = 0.25
"""The sum from which a deed of the same doer answers an expectation: less than for one event, since plans are put more
vaguely than deeds."""
_COMPARED = (agents, participants, places, people, words)
_LAWS = frozenset("bill measure resolution legislation amendment motion treaty law budget package plan".split())
_GOING_BEFORE = frozenset("go come move head submit send introduce put".split())
_TAKING_UP = frozenset("pass vote approve reject debate take_up defeat adopt ratify".split())
"""What a chamber votes on has come before it."""


def can_answer(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether a deed is of a kind that can be the outcome, or the contrary, of what was expected.

    It sees nothing of either but predicate, kind and whether it is negated.
    """
    if may_have_come(expected, told) or _may_break_silence(expected, told) or _may_come_before(expected, told):
        return True
    return is_contrary(expected, told) or kinship(expected, told, terms) != "none"


def fulfils(expected: Node, told: Node, terms: Terms) -> Kinship:
    """How far the kind of one can be the outcome of the other."""
    if _breaks_silence(expected, told) or _comes_before(expected, told):
        return "same"
    return kinship(expected, told, terms)


def _breaks_silence(expected: Node, told: Node) -> bool:
    return _may_break_silence(expected, told) and any(a.head == "silence" for a in told.others)


def _may_break_silence(expected: Node, told: Node) -> bool:
    silent = expected.frame.predicate in SPEAKING and expected.frame.negated
    return silent and told.frame.predicate == "break"


def _comes_before(expected: Node, told: Node) -> bool:
    """A bill that was to go before a chamber, and what the chamber did with it."""
    if not _may_come_before(expected, told):
        return False
    ours = expected.frame
    chambers = {a.party for a in ours.arguments if a.party} & {a.party for a in told.agents if a.party}
    return bool(chambers) and _of_law(ours.arguments) and _of_law(told.others)


def _may_come_before(expected: Node, told: Node) -> bool:
    return expected.frame.predicate in _GOING_BEFORE and told.frame.predicate in _TAKING_UP


def _of_law(arguments: Iterable[Argument]) -> bool:
    return any(a.head in _LAWS for a in arguments)


def same_doing(
    expected: Node, told: Node, terms: Terms, bound: frozenset[str], kin: Kinship, *, one_event: bool
) -> bool:
    """Whether the one expected did the thing expected, and nothing speaks against it.

    The same party is enough where the kind is the same and its objects fit. Who is only called alike, or not told, must
    have done it to the same thing, and so must a deed that is told in other words.

    Args:
        expected: What was to come.
        told: The deed.
        terms: The story's.
        bound: Parties whose own deed counts too.
        kin: What ``fulfils`` said.
        one_event: Whether both were taken to tell of one event.
    """
    if _comes_before(expected, told):
        return True
    doers = compare_doers(expected, told, terms, bound)
    if one_event and kin == "same" and (not has_objects(told) or objects_fit(expected, told, terms)):
        return True
    if doers == "other":
        return False
    if _breaks_silence(expected, told):
        return doers == "same"
    if doers == "same" and kin == "same":
        own = bool(bound & {a.party for a in told.agents})
        alike = _ENOUGH if own else evidence(expected, told, terms, _COMPARED)
        if alike >= _ENOUGH and objects_fit(expected, told, terms):
            return True
    if one_object(expected, told, terms):
        return doers != "untold" or kin == "same" or _names_one(expected, told)
    bare = not has_objects(expected) and not has_objects(told)
    grouped = one_event and (kin == "akin" or objects_untold(expected))
    return doers != "untold" and (grouped or bare) and _one_day(expected, told)


def _one_day(expected: Node, told: Node) -> bool:
    """Whether both are dated, and both are one day, or some days, that meet."""
    ours, theirs = expected.frame.when, told.frame.when
    if ours is None or theirs is None or not {ours.precision, theirs.precision} <= {"day", "time"}:
        return False
    return _meet(ours, theirs)


def _meet(ours: Time, theirs: Time) -> bool:
    if not (ours.begin and ours.end and theirs.begin and theirs.end):
        return False
    return ours.begin <= theirs.end and theirs.begin <= ours.end


def _names_one(expected: Node, told: Node) -> bool:
    """Whether what both are done to has a name in common, or more than one word."""
    ours, theirs = ({w for a in node.others for w in (*a.words, *a.named)} for node in (expected, told))
    return len(ours & theirs) > 1


def tells_contrary(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether the same one did the contrary to the same thing: "will win the seat", "lost the seat"."""
    if not is_contrary(expected, told) or compare_doers(expected, told, terms, frozenset()) not in {"same", "alike"}:
        return False
    if has_objects(expected) or has_objects(told):
        return one_object(expected, told, terms)
    return _one_day(expected, told)


def is_undoing_of(expected: Node, told: Node, terms: Terms) -> bool:
    """Whether what was called off or put off is what was expected, by its kind and whoever or whatever is named."""
    ours = called_off_as(expected)
    for thing in _undergoing(told):
        if thing.kind in ours or thing.head in ours:
            shared = {p for a in expected.frame.arguments for p in (a.party, *a.named) if p} & {
                p for a in told.frame.arguments for p in (a.party, *a.named) if p
            }
            doers = {a.head for a in expected.agents} & {a.head for a in told.agents}
            return bool(shared or doers) or evidence(expected, told, terms, (words,)) > 0
    return False


def called_off_as(expected: Node) -> set[str]:
    """What an expected thing is called where it is told to have been called off."""
    frame = expected.frame
    return {frame.kind, frame.predicate} | {
        a.kind for a in frame.arguments if a.role in {"agent", "patient"} and not a.party
    }


def called_off(told: Node) -> set[str]:
    """What was called off or put off, in the words that an expected thing may be called by."""
    return {word for thing in _undergoing(told) for word in (thing.kind, thing.head)}


def _undergoing(told: Node) -> Iterator[Argument]:
    return (a for a in told.frame.arguments if a.role == "patient")
