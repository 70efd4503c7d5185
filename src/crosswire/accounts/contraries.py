"""What cannot both be so though neither is a denial: open and shut, won and lost, in their waters and in nobody's.

"The gates were opened" and "the gates were shut all night" share a gate and no verb. Two frames stand against each
other where their predicates are contrary, both are put alike (neither is denied), they tell of one thing (the same
thing, party or words for one sort of thing), nothing tells them apart (people, days, places), and two voices tell
them: one who says that a shop was closed and then opened tells of a change.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from crosswire.accounts.compare import Terms, evidence
from crosswire.accounts.comparing.comparisons import people, times
from crosswire.accounts.events import Group, brought_in, regrouped
from crosswire.accounts.long_ago import is_long_ago
from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import polarity
from crosswire.accounts.tellers import one_teller
from crosswire.accounts.ways import one_sort
from crosswire.model.frame import Argument
from crosswire.model.report import Report

__all__ = ["Contraries"]

_PAIRS = """open/close unlock/lock alive/dead living/dead guilty/innocent convict/acquit win/lose accept/reject
    agree/refuse agree/decline approve/reject full/empty increase/decrease safe/unsafe safe/dangerous legal/illegal
    true/false present/absent armed/unarmed healthy/ill sober/drunk awake/asleep inside/outside lawful/unlawful
    authorised/unauthorised authorized/unauthorized ready/unready awake/unconscious conscious/unconscious
    deliberate/accidental intentional/accidental intact/destroy available/unavailable allow/ban advance/fail
    succeed/fail possible/impossible able/unable aware/unaware valid/invalid fair/unfair free/captive
    national/international"""
_ALIKE = {
    "shut": "close", "closed": "close", "unlocked": "unlock", "locked": "lock", "opened": "open", "reopen": "open",
    "victory": "win", "defeat": "lose", "turn_down": "reject", "rebuff": "reject", "innocent": "innocent",
    "exonerate": "acquit", "find_guilty": "convict", "killed": "dead", "within": "inside",
}  # fmt: skip
"""Words for a state by the one that the pairs name."""
_COPULAS = frozenset("be stay remain stand keep become lie sit find declare pronounce".split())
_WHERE = re.compile(r"\b(inside|within|outside)\s+(?:of\s+)?(?:the\s+|a\s+|an\s+|his\s+|her\s+|their\s+|its\s+)?$")
_BEFORE_IT = 24
"""Characters before a place in which its preposition stands."""
_COMMON = frozenset({"water", "airspace"})
"""Stretches that are some state's or nobody's."""
_PART_OF_DAY = re.compile(
    r"^(?!.*\b(?:until|till|before|since)\b).*?\b(in the (?:morning|afternoon|evening)|at night)\b"
)
"""When of a day a state held, where it is not said how long."""
_POINTERS = frozenset("it this that these those he she they we i you who which what".split())
_MOST = 60
"""Frames of one state that are set against those of its contrary, at most."""


def _contrary() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for pair in _PAIRS.split():
        one, other = pair.split("/")
        found[one].add(other)
        found[other].add(one)
    return {word: frozenset(others) for word, others in found.items()}


_CONTRARY = _contrary()


def _fit(node: Node, group: Group) -> tuple[float, int]:
    """How much of a group is of a frame's kind, and how large it is."""
    return sum(n.frame.kind == node.frame.kind for n in group.nodes) / len(group.nodes), len(group.nodes)


@dataclass(frozen=True)
class _State:
    """What one frame says of whom or what."""

    node: Node
    names: frozenset[str]
    """The states, by the words of the pairs."""
    whose: tuple[Argument, ...]
    besides: frozenset[str]
    """Parties and heads of the others that take part."""


@dataclass(frozen=True)
class Contraries:
    """Finds what is contrary in one story."""

    terms: Terms
    reports: Mapping[str, Report]

    @cached_property
    def _known(self) -> dict[tuple[str, int], _State | None]:
        return {}

    def stand(self, a: Node, b: Node) -> bool:
        """Whether two frames cannot both be so."""
        one, other = self._state(a), self._state(b)
        return one is not None and other is not None and self._against(one, other)

    def joined(self, groups: Sequence[Group]) -> list[Group]:
        """The groups, each with the frames of others that are contrary to one of its own."""
        home = {node.key: n for n, group in enumerate(groups) for node in group.nodes}
        members = [{node.key: node for node in group.nodes} for group in groups]
        steps = [list(group.joined) for group in groups]
        for a, b in self._pairs([node for group in groups for node in group.nodes]):
            ours, theirs = home[a.key], home[b.key]
            if ours == theirs:
                continue
            host, guest = (ours, b) if _fit(a, groups[ours]) >= _fit(b, groups[theirs]) else (theirs, a)
            members[host][guest.key] = guest
            steps[host].append(brought_in(a, b, "the one is contrary to the other"))
            if len(groups[home[guest.key]].nodes) == 1:
                members[home[guest.key]].pop(guest.key, None)
        return regrouped((found.values(), its) for found, its in zip(members, steps, strict=True))

    def against(self, nodes: Sequence[Node]) -> frozenset[tuple[str, int]]:
        """Of the frames of one event those contrary to what most of it tells, by their keys."""
        states = [node for node in nodes if self._state(node) is not None]
        pairs = [(a, b) for n, a in enumerate(states) for b in states[n + 1 :] if self.stand(a, b)]
        if not pairs:
            return frozenset()
        told = [name for node in nodes if (state := self._state(node)) is not None for name in state.names]
        sides = {name for pair in pairs for node in pair for name in self._names(node)}
        most = min(sides, key=lambda name: (-told.count(name), name))
        return frozenset(n.key for pair in pairs for n in pair if _CONTRARY[most] & self._names(n))

    def _names(self, node: Node) -> frozenset[str]:
        state = self._state(node)
        return state.names if state is not None else frozenset()

    def _pairs(self, nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
        by_name: dict[str, list[_State]] = defaultdict(list)
        for node in sorted(nodes, key=lambda node: node.key):
            state = self._state(node)
            for name in sorted(state.names) if state is not None else ():
                by_name[name].append(state) if state is not None else None
        for name in sorted(by_name):
            for other in sorted(_CONTRARY[name]):
                if name < other and other in by_name:
                    for a in by_name[name][:_MOST]:
                        for b in by_name[other][:_MOST]:
                            if self._against(a, b):
                                yield a.node, b.node

    def _against(self, a: _State, b: _State) -> bool:
        if not any(_CONTRARY[name] & b.names for name in a.names) or one_teller(a.node.claim, b.node.claim):
            return False
        if polarity(a.node) != "yes" or polarity(b.node) != "yes" or not (a.node.tells and b.node.tells):
            return False
        if min(evidence(a.node, b.node, self.terms, (compare,)) for compare in (times, people)) < 0:
            return False
        if len({is_long_ago(state.node, self.reports[state.node.claim.report]) for state in (a, b)}) > 1:
            return False
        hours = [_PART_OF_DAY.findall(self._text(state.node).lower()) for state in (a, b)]
        if all(hours) and not set(hours[0]) & set(hours[1]):
            return False
        return self._of_one(a, b)

    def _text(self, node: Node) -> str:
        return " ".join(span.of(self.reports[node.claim.report].text) for span in node.claim.spans)

    def _of_one(self, a: _State, b: _State) -> bool:
        """Whether both tell it of one thing, and do not name other things besides."""
        same = any(self._is_one(x, y) for x in a.whose for y in b.whose)
        return same and (not a.besides or not b.besides or bool(a.besides & b.besides))

    def _is_one(self, a: Argument, b: Argument) -> bool:
        if a.party and b.party:
            return a.party == b.party
        if a.head in _POINTERS or b.head in _POINTERS or a.party or b.party:
            return False
        return one_sort(a.head, b.head, self.terms)

    def _state(self, node: Node) -> _State | None:
        if node.key not in self._known:
            self._known[node.key] = self._read(node)
        return self._known[node.key]

    def _read(self, node: Node) -> _State | None:
        frame = node.frame
        if frame.act:
            return None
        plain = _ALIKE.get(frame.predicate, frame.predicate)
        told = {frame.predicate} if plain in _CONTRARY else {frame.kind, frame.kind.removeprefix("be_")}
        if frame.predicate in _COPULAS:
            told |= {a.head for a in node.others if not a.party}
        names = {name for word in told if (name := _ALIKE.get(word, word)) in _CONTRARY}
        placed = [a for a in frame.arguments if a.role in {"place", "topic", "goal"} and not a.party]
        besides: set[str] = set()
        for place in placed:
            name = self._side(node, place)
            if name:
                names.add(name)
                besides.add(place.head)
        if not names:
            return None
        whose = tuple(
            a for a in frame.arguments if a.role in {"agent", "patient"} and _ALIKE.get(a.head, a.head) not in names
        )
        if frame.kind in {"win", "lose", "agree", "refuse", "accept", "reject", "approve"}:
            besides |= {a.party or a.head for a in node.others if a.role in {"patient", "topic"} and a not in whose[:1]}
            whose = node.agents
        return _State(node, frozenset(names), whose, frozenset(besides)) if whose else None

    def _side(self, node: Node, place: Argument) -> str:
        """Inside or outside, some state's or nobody's; empty where a place says neither."""
        text = self.reports[node.claim.report].text
        if place.head in _COMMON:
            return "international" if "international" in place.words else "national"
        found = _WHERE.search(text[max(0, place.span.start - _BEFORE_IT) : place.span.start].lower())
        opening = place.span.of(text).lower().split(maxsplit=1)[0]
        word = found.group(1) if found else opening
        return {"within": "inside", "inside": "inside", "outside": "outside"}.get(word, "")
