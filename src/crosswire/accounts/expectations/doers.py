"""Whether the one who did a thing is the one who was expected to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from crosswire.accounts.compare import Terms
from crosswire.accounts.comparing.families import base
from crosswire.accounts.nodes import Node
from crosswire.lexicon import is_kind_of
from crosswire.model.frame import Argument
from crosswire.model.spelling import fold

__all__ = ["PRONOUNS", "Doers", "compare_doers"]

Doers = Literal["same", "alike", "untold", "other"]
"""The same party; unnamed ones called alike, or one of the party's own people; told on one side at most; another."""

PRONOUNS = frozenset("it they them he him she her this that these those one i we you who which its their his".split())
_UNNAMED = frozenset({"role", "group"})
_ITS_PEOPLE = frozenset(
    """member supporter follower people worker employee staff crew driver player official leader deputy lawmaker
    minister spokesman spokeswoman chief head president chairman chairwoman lawyer troop soldier force fighter plane
    government ministry board team""".split()
)
"""Who acts for the party that the phrase names: "Penline drivers", "the minister's lawyer"."""
_ANYBODY = frozenset("member supporter follower people activist volunteer worker fan resident".split())
"""Who can be told by what they are doing: union members are pickets, strikers, protesters."""
_UNIONS = frozenset("union guild federation".split())
_BEFORE_NAME_ENDS = frozenset("of in at from with who that for on by".split())


def compare_doers(expected: Node, told: Node, terms: Terms, bound: frozenset[str]) -> Doers:
    """How those who did it stand to those who were to.

    Args:
        expected: What was to come.
        told: The deed.
        terms: The story's.
        bound: Parties whose own deed counts too: those who promised it.
    """
    ours, theirs = list(expected.agents), list(told.agents)
    named = {a.party for a in ours if a.party} | bound
    if named & {a.party for a in theirs if a.party}:
        return "same"
    if _by_last_name(named, theirs, terms):
        return "same"
    if _for_one_state(ours, theirs, terms):
        return "same"
    if not ours and not bound:
        return "untold"
    if not theirs:
        return "untold"
    words, others = _called(ours, terms), _called(theirs, terms)
    if words & others and not (_apart(ours, theirs)):
        return "alike"
    if _acts_for(named, theirs, terms) or _acts_for({a.party for a in theirs if a.party}, ours, terms):
        return "alike"
    if _are_a_union(words, others) or _are_a_union(others, words):
        return "alike"
    if words & _ANYBODY and others and not any(_has_name(a.party, terms) for a in theirs):
        return "alike"
    return "other"


def _are_a_union(one: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a union and its members are told of: "the union", "rail workers"."""
    return not _UNIONS.isdisjoint(one) and any(word in _ITS_PEOPLE or is_kind_of(word, "worker") for word in others)


def _has_name(party: str | None, terms: Terms) -> bool:
    found = terms.parties.get(party or "")
    return found is not None and found.kind not in _UNNAMED


def _by_last_name(parties: Iterable[str], doers: Iterable[Argument], terms: Terms) -> bool:
    """Whether a doer whom no report's reading took for a party is called by the last word of a party's name."""
    last = {
        fold(terms.parties[p].name).split()[-1:] == [a.head]
        for p in parties
        if _has_name(p, terms)
        for a in doers
        if a.party is None
    }
    return True in last


def _for_one_state(ours: Iterable[Argument], theirs: Iterable[Argument], terms: Terms) -> bool:
    """Whether one of them is a state, and the other acts for it."""
    kinds = {
        (terms.parties[p].kind, side)
        for a in (*ours, *theirs)
        if (p := a.party) is not None and p in terms.parties and (side := terms.side(p)) is not None
    }
    mine = {terms.side(a.party) for a in ours if a.party} - {None}
    other = {terms.side(a.party) for a in theirs if a.party} - {None}
    return any(("state", side) in kinds for side in mine & other)


def _called(arguments: Iterable[Argument], terms: Terms) -> set[str]:
    """The words for those who have no name, in the singular; a pronoun's are those of what it stands for."""
    out = set()
    for argument in arguments:
        party = terms.parties.get(argument.party or "")
        if party is not None and party.kind not in _UNNAMED:
            continue
        if argument.head in PRONOUNS:
            if party is not None:
                out.add(_head_of(party.name))
        else:
            out.add(base(argument.head))
    return out - {""}


def _head_of(name: str) -> str:
    words = name.lower().split()
    end = next((i for i, word in enumerate(words) if word in _BEFORE_NAME_ENDS and i), len(words))
    return base(words[end - 1].strip(",.")) if end else ""


def _apart(ours: Iterable[Argument], theirs: Iterable[Argument]) -> bool:
    """Whether the phrases name parties, and none in common: the drivers of two lines."""
    one, other = {p for a in ours for p in a.named}, {p for a in theirs for p in a.named}
    return bool(one and other) and not one & other


def _acts_for(parties: Iterable[str], doers: Iterable[Argument], terms: Terms) -> bool:
    """Whether a doer without a name is told to be one of a named party's people."""
    known = {p for p in parties if _has_name(p, terms)}
    return any(known & set(a.named) and base(a.head) in _ITS_PEOPLE and not _has_name(a.party, terms) for a in doers)
