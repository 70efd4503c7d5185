"""A denial and what it denies, brought into one event, in whatever words each is put.

For two claims to agree, much must speak for one event; for one to deny the other, less is said: "this was no
concession" names neither doer nor thing. Two frames stand opposed where one says no and the other yes, perhaps or
soon, both are of one kind, nothing in them tells them apart (doers, things, people, days), and two of these tie them:

- a doer, or one who acts for the same state; of "this was no concession" the speaker;
- a thing, a place or a word that both name;
- the same day;
- "no" before the thing itself: "no charges were filed" denies every charge;
- a few lines of one report, where another says the one than the other: reports set a denial beside what it denies.

Things are also tied by words for one sort of thing: a ferry is a vessel. One is enough where one side names nothing
besides. What both leave open is not taken to differ. What a report tells as thought before and what it tells as thought
now are brought together too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from crosswire.accounts.compare import Terms, evidence
from crosswire.accounts.comparing.comparisons import people, times
from crosswire.accounts.events import Group, brought_in, regrouped
from crosswire.accounts.long_ago import is_long_ago
from crosswire.accounts.nodes import Node
from crosswire.accounts.polarity import polarity
from crosswire.accounts.rethought import is_rethought
from crosswire.accounts.tellers import one_teller
from crosswire.lexicon import are_one_kind, meanings
from crosswire.model.account import Joining
from crosswire.model.frame import Argument, Frame
from crosswire.model.report import Report
from crosswire.model.spelling import fold

__all__ = ["Opposition"]

_ANSWERS = frozenset({"yes", "possible", "expected"})
_TIES = 2
_BUCKET = 400
"""Frames that share a key, at most: a key shared by more tells too little."""
_OPPONENTS = 8
"""Frames that one is brought together with, at most."""
_CLOSE = 500
"""Characters between what is told and its denial in one report, at most, for them to be set side by side."""
_ALL_OF_IT = re.compile(r"\bno(?: [a-z-]+){0,2} $")
_ANYBODY = frozenset("anybody anyone anything".split())
"""Words that, denied, deny all of it: "denied that anyone was hurt"."""
_BEFORE_IT = 40
"""Characters before a word in which its "no" stands."""
_WE = frozenset("we us our ours".split())
_POINTERS = frozenset("this that it these those".split())
_SAYS_NOTHING = frozenset(
    """case matter incident situation way such other same thing issue episode affair time yesterday today place
    be have do make take get go it this that he she they we i you who which what all any no
    cent penny dime word bit inch iota single
    anybody anyone anything nobody no_one nothing somebody someone person people""".split()
)
_HELD = frozenset("hold schedule plan stage".split())
"""Verbs that in the passive say only that a thing takes place: "it will not be held"."""
_VAGUE = frozenset(
    """be have do make take get go say seem become tell call think believe know want plan offer promise threaten warn
    deny accuse comment announce speak answer worry certain decide declare idea request report claim support oppose
    try use let allow keep force continue begin""".split()
)
"""Kinds that frame another happening or say too little: two denials of knowing deny two things."""


@dataclass(frozen=True)
class _Sides:
    """What one frame names."""

    node: Node
    kind: str
    doers: frozenset[str]
    """The ids of parties; of one who is only described the words for it."""
    named: bool
    """Whether one of them has a name."""
    presumed: bool
    """Whether it is only presumed of the speaker: of "this was no victory" it may be another's."""
    states: frozenset[str]
    ours: bool
    """Whether "we" do it: any group that the speaker is part of."""
    things: frozenset[str]
    """Parties and words of those who take part, but for the doers."""
    heads: frozenset[str]
    """Of these the parties and the words that carry a phrase."""
    describing: frozenset[str]
    """Words that only describe it: they can tie, but not tell apart."""
    elsewhere: frozenset[str]
    """Words of the claim at large."""
    meanings: frozenset[str]
    """The kind, and what else the predicate can mean: "slay" denies "kill"."""
    days: tuple[str, str] | None
    all_of_it: bool
    """Whether "no" stands before the thing itself."""

    @property
    def keys(self) -> Iterator[tuple[str, ...]]:
        """What two opposed frames share at least one of."""
        for sort, names_ in (("doer", self.doers), ("state", self.states), ("thing", self.things | self.describing)):
            for name in names_:
                yield from ((sort, meaning, name) for meaning in self.meanings)
        for meaning in sorted(self.meanings):
            if self.days is not None:
                yield "day", meaning, *self.days
            yield "beside", meaning, self.node.claim.report
            yield "all", meaning


@dataclass(frozen=True)
class Opposition:
    """Finds what stands opposed in one story."""

    terms: Terms
    reports: Mapping[str, Report]

    @cached_property
    def _known(self) -> dict[tuple[str, int], _Sides]:
        return {}

    def stand(self, a: Node, b: Node) -> bool:
        """Whether one frame denies what the other tells, perhaps or plainly."""
        return self._ties(self._sides(a), self._sides(b)) > 0

    def may_stand(self, a: Node, b: Node) -> bool:
        """Whether nothing keeps one frame from denying the other: one kind, and nothing that differs."""
        one, other = self._sides(a), self._sides(b)
        alike = bool(one.meanings & other.meanings) and one.kind not in _VAGUE
        return alike and not _is_one_phrase(a, b) and self._shared(one, other) is not None

    def joined(self, groups: Sequence[Group]) -> list[Group]:
        """The groups, each with the frames of others that stand opposed to its own.

        A denial that stands alone comes to what it denies; where several deny a thing, what they deny comes to them
        too, so that two who deny it in their own ways are not made one. A group of which nothing is left is no event.
        """
        home = {node.key: n for n, group in enumerate(groups) for node in group.nodes}
        coming: dict[int, dict[tuple[str, int], Node]] = defaultdict(dict)
        steps: dict[int, list[Joining]] = defaultdict(list)
        gone: dict[int, set[tuple[str, int]]] = defaultdict(set)
        nodes = [node for group in groups for node in group.nodes]
        for before, after in self._rethought(nodes):
            if home[before.key] != home[after.key]:
                coming[home[after.key]][before.key] = before
                steps[home[after.key]].append(brought_in(after, before, "the one is what was thought before the other"))
                gone[home[before.key]].add(before.key)
        for no, other in self._pairs(nodes):
            denying, telling = home[no.key], home[other.key]
            if denying == telling:
                continue
            alone = len(groups[denying].claims) == 1 and not any(polarity(n) == "no" for n in groups[telling].nodes)
            guest, host = (no, telling) if alone else (other, denying)
            coming[host][guest.key] = guest
            steps[host].append(brought_in(no, other, "the one denies what the other tells"))
            gone[home[guest.key]].add(guest.key)
        out = []
        for n, group in enumerate(groups):
            kept = not gone[n].issuperset(node.key for node in group.nodes)
            if kept or coming[n]:
                out.append(((*group.nodes, *coming[n].values()), (*group.joined, *steps[n])))
        return regrouped(out)

    def _pairs(self, nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
        """Each no with the frames that it is tied to most, and each frame with the noes that it is tied to most."""
        denying, buckets = self._sorted_out(nodes)
        ties: dict[tuple[str, int], list[tuple[int, bool, int, tuple[str, int], Node, Node]]] = defaultdict(list)
        for no in denying:
            for other in _met(no, buckets):
                tied = self._ties(no, other)
                for one, against in ((no.node, other.node), (other.node, no.node)) if tied else ():
                    found = (-tied, not against.tells, against.place, against.key, no.node, other.node)
                    ties[one.key].append(found)
        pairs = {}
        for found_of_one in ties.values():
            best = sorted(found_of_one, key=lambda f: f[:4])
            for found in best[:_OPPONENTS]:
                if found[0] == best[0][0]:
                    pairs[found[4].key, found[5].key] = found[4:]
        yield from (pairs[key] for key in sorted(pairs))

    def _rethought(self, nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
        """Main frames of one kind and one report, of which it tells one as thought before, the next as thought now."""
        by_report: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in nodes:
            if node.place == 0 and node.frame.kind not in _VAGUE:
                by_report[node.claim.report, node.frame.kind].append(node)
        for told in by_report.values():
            for before, after in pairwise(sorted(told, key=lambda node: (node.claim.spans, node.key))):
                if is_rethought(before.claim, after.claim, self.reports):
                    yield before, after

    def _sorted_out(self, nodes: Sequence[Node]) -> tuple[list[_Sides], Mapping[tuple[str, ...], Sequence[_Sides]]]:
        """The frames that say no, in order; and by key those that can stand against them."""
        denying: list[_Sides] = []
        buckets: dict[tuple[str, ...], list[_Sides]] = defaultdict(list)
        for node in sorted(nodes, key=lambda node: node.key):
            if node.frame.kind in _VAGUE or node.frame.act:
                continue
            value = polarity(node)
            if value == "no" and node.tells:
                denying.append(self._sides(node))
            elif value in _ANSWERS:
                sides = self._sides(node)
                for key in sides.keys:
                    buckets[key].append(sides)
        return denying, buckets

    def _ties(self, a: _Sides, b: _Sides) -> int:
        """How much ties two frames to one thing; 0 where they are not opposed."""
        no, other = (a, b) if polarity(a.node) == "no" else (b, a)
        if polarity(no.node) != "no" or polarity(other.node) not in _ANSWERS or not a.meanings & b.meanings:
            return 0
        found = None if _is_one_phrase(a.node, b.node) else self._shared(no, other)
        if found is None:
            return 0
        doers, things = found
        day = no.days is not None and no.days == other.days
        ties = bool(doers) + bool(things) + day + no.all_of_it + _side_by_side(no.node, other.node)
        bare = not no.heads - things and (not no.doers or bool(doers) or no.ours or no.presumed)
        return ties if ties >= _TIES or (bare and ties) else 0

    def _shared(self, a: _Sides, b: _Sides) -> tuple[frozenset[str], frozenset[str]] | None:
        """The doers and the things that both name; none where doers, things, people or days tell them apart."""
        if min(evidence(a.node, b.node, self.terms, (compare,)) for compare in (times, people)) < 0:
            return None
        ago = (is_long_ago(s.node, self.reports[s.node.claim.report]) for s in (a, b))
        if len({*ago}) > 1:
            return None
        doers = a.doers & b.doers | a.states & b.states
        if not doers and a.named and b.named and not (a.ours or b.ours or a.presumed or b.presumed):
            return None
        things = a.heads & (b.things | b.elsewhere) | b.heads & (a.things | a.elsewhere) | a.describing & b.describing
        if a.things and b.things and not things:
            pairs = ((x, y) for x in a.heads for y in b.heads)
            things = frozenset(word for x, y in pairs if are_one_kind(x, y) for word in (x, y))
            if not things:
                return None
        return doers, things

    def _sides(self, node: Node) -> _Sides:
        if node.key not in self._known:
            self._known[node.key] = self._read(node)
        return self._known[node.key]

    def _read(self, node: Node) -> _Sides:
        frame = node.frame
        doers = self._doers(node)
        when = frame.when
        days = (str(when.begin), str(when.end)) if when is not None and when.begin and when.begin == when.end else None
        passive = not node.agents and bool(node.others)
        things, heads, describing = self._things(node)
        told = frozenset(w for f in node.claim.frames for w in f.words) if node.place == 0 else frozenset()
        kind = "happen" if frame.kind in _HELD and passive else frame.kind
        return _Sides(
            node=node,
            kind=kind,
            doers=frozenset(self._key(p) for p in doers),
            named=self.terms.named(doers),
            presumed=bool(doers) and not self._told_doers(node),
            states=frozenset(s for p in doers if (s := self.terms.side(p))),
            ours=any(a.head in _WE for a in node.agents),
            things=things,
            heads=heads,
            describing=describing,
            meanings=frozenset({kind, *(() if {kind, frame.predicate} & _VAGUE else meanings(frame.predicate))}),
            elsewhere=told - _SAYS_NOTHING - {frame.predicate, frame.kind},
            days=days,
            all_of_it=_ALL_OF_IT.search(self._text(node)[: frame.span.start][-_BEFORE_IT:].lower()) is not None
            or any(a.head in _ANYBODY for a in frame.arguments),
        )

    def _doers(self, node: Node) -> frozenset[str]:
        """Who does it: by grammar, by "by", or the speaker who says what "this" was."""
        doers = self._told_doers(node)
        if not doers and any(a.role == "topic" and a.head in _POINTERS for a in node.others):
            doers = {who.party for link in node.claim.chain[:1] for who in link.who if who.party}
        known = self.terms.parties
        return frozenset(p for p in doers if p in known and known[p].kind != "place")

    def _told_doers(self, node: Node) -> set[str]:
        doers = {a.party for a in node.agents if a.party}
        return doers | {p for a in node.others if _is_itself(a, node.frame) for p in a.named}

    def _key(self, party: str) -> str:
        found = self.terms.parties[party]
        return fold(found.name) if found.kind in {"role", "group"} else party

    def _things(self, node: Node) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """The words and parties of those who take part, but for the doers; those that carry; those that describe.

        "Such talks" are those told of before, whoever takes part; only where they are may tell them apart.
        """
        things: set[str] = set()
        heads: set[str] = set()
        describing: set[str] = set()
        such = any(a.head == "such" for a in node.others)
        for argument in node.others:
            if _is_itself(argument, node.frame) or (such and argument.role != "place"):
                continue
            before = argument.role == "topic" and not argument.party and argument.span.end <= node.frame.span.start
            into = describing if before and len(argument.words) == 1 else things
            into.update(word.replace("-", "") for word in argument.words)
            named = {p for p in (argument.party,) if p in self.terms.parties}
            into.update(str(p) for p in named)
            if into is things:
                heads.update((argument.head.replace("-", ""), *(str(p) for p in named)))
        own = _SAYS_NOTHING | {node.frame.predicate, node.frame.kind}
        return frozenset(things - own), frozenset(heads - own), frozenset(describing - own)

    def _text(self, node: Node) -> str:
        return self.reports[node.claim.report].text


def _is_one_phrase(a: Node, b: Node) -> bool:
    """Whether two claims are read from the very same words, the one inside the other, or are one claim."""
    same_words = a.claim.report == b.claim.report and a.frame.span == b.frame.span
    return a.claim.id == b.claim.id or same_words


def _side_by_side(a: Node, b: Node) -> bool:
    """Whether two tell it one after the other in one report, each in words of their own."""
    if a.claim.report != b.claim.report or not (a.claim.chain or b.claim.chain) or one_teller(a.claim, b.claim):
        return False
    first, second = sorted((a.claim.spans[0], b.claim.spans[0]))
    return second.start - first.end <= _CLOSE


def _is_itself(argument: Argument, frame: Frame) -> bool:
    """Whether a participant is the happening itself: the "charge" of "file a charge"."""
    return argument.kind == frame.kind or f"be_{argument.head}" == frame.kind


def _met(no: _Sides, buckets: Mapping[tuple[str, ...], Sequence[_Sides]]) -> list[_Sides]:
    """The frames that share a key with a no, in order; a no that names next to nothing meets all of its kind."""
    bare = no.all_of_it or (not no.named and len(no.heads) <= 1)
    found = {
        other.node.key: other
        for key in no.keys
        if (bare or key[0] != "all") and len(buckets.get(key, ())) <= _BUCKET
        for other in buckets.get(key, ())
    }
    return [found[key] for key in sorted(found)]
