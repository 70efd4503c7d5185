"""Who did it: the doers that claims name, one or several together.

Several names for the doer of one deed exclude each other only where neither can be meant by the other: a state and its
ministry, the two sides of a meeting and one of them, "a man" and the man's name go together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import is_denied
from crosswire.accounts.questions.given import Found, Given, Inquiry
from crosswire.accounts.questions.ground import Ground
from crosswire.lexicon import are_one_kind
from crosswire.model.account import Typed
from crosswire.model.frame import Argument

__all__ = ["MUTUAL", "WHO"]

MUTUAL = frozenset({"meet", "agree", "marry", "crash"})
"""Kinds of which all who take part are doers: to meet somebody is to be met."""
_PRONOUNS = frozenset("he she it they we i you this that these those who which one what there".split())
_UNNAMED = frozenset({"role", "group"})
_CAUSES = frozenset("cause trigger spark ignite".split())
_HARMING = frozenset("kill shoot attack injure".split())
"""Kinds of which one deed may be told as any: those who were shot were killed."""
_OF_STATES = frozenset(
    """army police soldier troop military officer navy marine policeman policewoman gendarme guardsman coastguard
    government authority commando paratrooper""".split()
)
_OF_OTHERS = frozenset(
    """rebel militant insurgent separatist militia guerrilla gang gangster bandit pirate smuggler jihadist extremist
    terrorist protester protestor demonstrator rioter striker settler cartel mob""".split()
)
"""Words for those who act for a state and for those who do not: who is told to be the one is not the other."""


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
        if one.typed.unit == other.typed.unit:
            return Found("agree", f"“{one.value}” and “{other.value}” are put alike")
        caused = _causing(a) & _causing(b) and not are_one_kind(str(one.typed.unit), str(other.typed.unit))
        return Found("conflict", f"one gives “{one.value}” as the cause, the other “{other.value}”") if caused else None
    if "words" in {one.typed.kind, other.typed.kind}:
        return None
    found = _of_parties(one, other, ground)
    if found is not None and found.kind == "conflict" and not _deeds(a, ground) & _deeds(b, ground):
        return Found("unsure", f"{found.why}, but both may have done it")
    return found


def _causing(given: Iterable[Given]) -> set[str]:
    """What is told to have been caused, by its head."""
    caused = (g.node for g in given if g.node.frame.predicate in _CAUSES)
    return {x.head for n in caused for x in n.others if x.role == "patient"}


def _deeds(given: Iterable[Given], ground: Ground) -> set[tuple[str, str]]:
    """The deeds that have one doer, by what is told of it and what it was done to: two that share one agree.

    Who did it first did it alone: "the rebels fired first".
    """
    out = set()
    for node in (g.node for g in given if not g.node.place and g.node.frame.kind not in MUTUAL):
        kind = "harm" if node.frame.kind in _HARMING else node.frame.kind
        out |= {(kind, _whom(x, ground)) for x in node.others if x.role == "patient"}
        if "first" in ground.words(node.claim).lower().split():
            out.add((kind, "first"))
    return out


def _whom(patient: Argument, ground: Ground) -> str:
    """A party that has a name by its id, any other by the word for it."""
    party = ground.terms.parties.get(patient.party or "")
    return patient.head if party is None or party.kind in _UNNAMED else party.id


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
    if {_force(a, ground), _force(b, ground)} == {"state", "other"}:
        return Found("conflict", f"one tells it of {a.value}, the other of {b.value}")
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


def _force(given: Given, ground: Ground) -> str:
    """Whether those who are only described bear arms or hold office for a state, or are of others; else empty."""
    found = set()
    for party in (ground.terms.parties[p] for p in given.typed.parties):
        words = {w.removesuffix("s") for w in re.findall(r"[a-z]+", party.name.lower())}
        told = "other" if words & _OF_OTHERS else "state" if words & _OF_STATES else ""
        found.add(told if party.kind in _UNNAMED else "")
    return found.pop() if len(found) == 1 else ""


def _named(given: Given, ground: Ground) -> bool:
    return all(ground.terms.parties[p].kind not in _UNNAMED for p in given.typed.parties)


WHO = Inquiry("who", _given, _relation, lambda given: (given.value, given.value))
