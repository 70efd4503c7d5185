"""Who did it: the doers that claims name, one or several together.

Several names for the doer of one deed exclude each other only where neither can be meant by the other: a state and its
ministry, the two sides of a meeting and one of them, "a man" and the man's name go together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.model.account import Typed
from crosswire.model.frame import Argument

__all__ = ["MUTUAL", "WHO"]

MUTUAL = frozenset({"meet", "agree", "marry", "crash"})
"""Kinds of which all who take part are doers: to meet somebody is to be met."""
_PRONOUNS = frozenset("he she it they we i you this that these those who which one what there".split())
_UNNAMED = frozenset({"role", "group"})


def _given(node: Node, ground: Ground) -> Iterator[Given]:
    if not node.tells or is_denied(node) or node.frame.kind.startswith("by_"):
        return
    doers = [a for a in _doers(node) if a.head not in _PRONOUNS or a.party]
    known = {a.party: a for a in doers if a.party in ground.terms.parties}
    if known:
        names = sorted((ground.terms.parties[str(p)].name, str(p)) for p in known)
        value = _together([name for name, _ in names])
        typed = Typed(kind="parties", parties=tuple(sorted(str(p) for p in known)))
        yield Given(value, value, node, typed, words=min(a.span for a in known.values()))
    elif doers and doers[0].head.isalpha():
        text = ground.reports[node.claim.report].text
        words = " ".join(doers[0].span.of(text).split()) or doers[0].head
        yield Given(words, words, node, Typed(kind="words", unit=doers[0].head), words=doers[0].span)


def _doers(node: Node) -> list[Argument]:
    doers = list(node.agents)
    if node.frame.kind in MUTUAL and doers:
        doers += [a for a in node.others if a.role == "partner" or (a.role == "patient" and a.party)]
    return doers


def _together(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _relation(a: Sequence[Given], b: Sequence[Given], ground: Ground) -> Found | None:
    one, other = a[0], b[0]
    if one.typed.kind == other.typed.kind == "words":
        same = one.typed.unit == other.typed.unit
        return Found("agree", f"“{one.value}” and “{other.value}” are put alike") if same else None
    if "words" in {one.typed.kind, other.typed.kind}:
        return None
    found = _of_parties(one, other, ground)
    if found is not None and found.kind == "conflict" and not _deeds(a) & _deeds(b):
        return Found("unsure", f"{found.why}, but both may have done it")
    return found


def _deeds(given: Iterable[Given]) -> set[tuple[str, str]]:
    """The deeds that have one doer, by the word that tells of it and what it was done to: two that share one agree."""
    telling = (g.node for g in given if not g.node.place and g.node.frame.kind not in MUTUAL)
    return {(n.frame.kind, x.party or x.head) for n in telling for x in n.others if x.role == "patient"}


def _of_parties(a: Given, b: Given, ground: Ground) -> Found | None:
    ours, theirs = set(a.typed.parties), set(b.typed.parties)
    if ours < theirs or theirs < ours:
        fewer, more = (a, b) if ours < theirs else (b, a)
        return Found("refine", f"{fewer.value} is one of {more.value}")
    if ours & theirs:
        return Found("unsure", f"{a.value} and {b.value} are not the same, but have one in common")
    sides = {ground.terms.side(p) for p in ours}, {ground.terms.side(p) for p in theirs}
    if (sides[0] & sides[1]) - {None}:
        return _of_one_side(a, b, ground)
    if not _named(a, ground) or not _named(b, ground):
        return Found("unsure", f"whether {a.value} and {b.value} are the same is not told")
    return Found("conflict", f"one names {a.value}, the other {b.value}")


def _of_one_side(a: Given, b: Given, ground: Ground) -> Found:
    """A state and those who act for it; two who act for one state are not set against each other."""
    states = [any(ground.terms.parties[p].kind == "state" for p in g.typed.parties) for g in (a, b)]
    if states[0] != states[1]:
        wide, close = (a, b) if states[0] else (b, a)
        return Found("refine", f"{close.value} acts for {wide.value}")
    return Found("unsure", f"{a.value} and {b.value} act for one state")


def _named(given: Given, ground: Ground) -> bool:
    return all(ground.terms.parties[p].kind not in _UNNAMED for p in given.typed.parties)


WHO = Inquiry("who", _given, _relation, lambda given: (given.value, given.value))
