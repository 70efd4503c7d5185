"""Expectations, and what later reports say came of them. Silence is not an outcome (law 8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from crosswire.accounts.compare import Terms, score
from crosswire.accounts.events import Group
from crosswire.accounts.expectations.alike import fulfils, is_undoing_of, same_doing, tells_contrary
from crosswire.accounts.expectations.all_of_them import stayed_away
from crosswire.accounts.expectations.answering import Answering
from crosswire.accounts.expectations.arrivals import has_come, is_turned_back
from crosswire.accounts.expectations.deadlines import is_deadline, is_told_late, within
from crosswire.accounts.expectations.deeds import deeds_in
from crosswire.accounts.expectations.expected import expecting, is_happening, is_new, is_only_possible, is_promise
from crosswire.accounts.expectations.put_off import is_put_off, same_as_told, was_ended
from crosswire.accounts.expectations.signs import Against, goes_against
from crosswire.accounts.expectations.told import (
    family,
    is_background,
    is_told_as_done,
    is_under_way,
    may_answer,
    undoes,
)
from crosswire.accounts.expectations.verdict import Answer, answer_of, contrary, settled
from crosswire.accounts.nodes import Node
from crosswire.accounts.places import Places
from crosswire.model.account import Expectation
from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.report import Report

__all__ = ["Outcomes"]


@dataclass(frozen=True)
class Outcomes:
    """Joins what was expected to what was told as done, in the reports of one story."""

    reports: Mapping[str, Report]
    places: Places
    terms: Terms
    parses: Mapping[str, Parse] = field(default_factory=dict)
    """The grammar of each report, by its id."""
    heads: Mapping[str, Mapping[int, Party]] = field(default_factory=dict)
    """By report, the party that each token heads a mention of."""

    def of(self, groups: Sequence[Group]) -> tuple[Expectation, ...]:
        """One line for each claim that expects something, in order of claim."""
        nodes = sorted({n.key: n for group in groups for n in group.nodes}.values(), key=lambda n: n.key)
        home = {node.key: group for group in groups for node in group.nodes}
        told = self._told(nodes)
        claims = {node.claim.id: node.claim for node in nodes}.values()
        return tuple(
            self._expectation(self._with_deadline(node), home.get(node.key), told)
            for node in expecting(claims, self.reports)
        )

    def _with_deadline(self, node: Node) -> Node:
        """The expectation with the days that "within two weeks" gives it."""
        parse = self.parses.get(node.claim.report)
        if node.frame.when is not None or parse is None:
            return node
        days = within(parse, node.frame.span, self.reports[node.claim.report])
        return node if days is None else replace(node, frame=replace(node.frame, when=days))

    @cached_property
    def _families(self) -> Mapping[str, str]:
        return {id_: family(report, self.reports) for id_, report in self.reports.items()}

    def _told(self, nodes: Sequence[Node]) -> Answering:
        """All that the reports tell that may answer an expectation."""
        claims = {node.claim.id: node.claim for node in nodes}
        new = {id_ for id_, claim in claims.items() if is_new(claim, self.reports)}
        done = [
            node
            for node in nodes
            if is_told_as_done(node, self.reports[node.claim.report]) and not self.under_way(node)
        ]
        mains = [node for node in nodes if node.place == 0 and node.claim.report in self.parses]
        deeds = [
            deed
            for node in mains
            for deed in deeds_in(self.parses[node.claim.report], node.claim, self.heads.get(node.claim.report, {}))
        ]
        return Answering.of(
            self.terms,
            told=(*done, *deeds),
            done=[node for node in (*done, *deeds) if node.claim.id in new],
            undone=[node for node in done if node.claim.id in new and undoes(node)],
            put_off=[
                node
                for node in nodes
                if node.claim.id in new and node.claim.report in self.parses and is_put_off(node, self.parses)
            ],
            against=list(_against([node for node in mains if node.claim.id in new], self.parses)),
        )

    def _expectation(self, node: Node, group: Group | None, told: Answering) -> Expectation:
        verdict, why, outcome = settled(sorted(self._answers(node, group, told), key=lambda a: a.node.key))
        when, text = node.frame.when, self.reports[node.claim.report].text
        return Expectation(
            claim=node.claim.id,
            expects=node.claim.words(text),
            by_when=when.end if when is not None else None,
            verdict=verdict,
            outcome=self._likest_first(node, outcome),
            why=why,
            who=tuple(dict.fromkeys(who.name for link in node.claim.chain[:1] for who in link.who)),
            condition=node.claim.condition,
        )

    def _answers(self, expected: Node, group: Group | None, told: Answering) -> Iterator[Answer]:
        deadline = self._has_deadline(expected)
        for node, against in told.against(expected):
            if self._may(expected, node, undone=True, deadline=deadline) and _means(against, node, expected):
                yield self._plainly(node, "a later report says that it went against expectation")
        for node in told.undone(expected):
            ended = is_undoing_of(expected, node, self.terms) or was_ended(expected, node, self.parses)
            if ended and self._may(expected, node, undone=True, deadline=deadline):
                yield self._plainly(node, "a later report tells that it was called off, put off or missed")
        for node in told.turned_back:
            if self._may(expected, node, undone=False, deadline=deadline) and is_turned_back(
                expected, node, self.terms
            ):
                yield self._plainly(node, "a later report tells that what was to come was turned back")
        for node in told.put_off(expected):
            if self._may(expected, node, undone=True, deadline=deadline) and same_as_told(expected, node, self.parses):
                yield self._plainly(node, "a later report tells that it will not come about as planned")
        if not is_happening(expected):
            return
        beside = {n.key for n in group.nodes} if group is not None else set()
        promised_by = self._promised_by(expected)
        for node in told.done(expected):
            if not self._may(expected, node, undone=False, deadline=deadline) or self._may_be_older(expected, node):
                continue
            found = self._answer(expected, node, told, promised_by, one_event=node.key in beside)
            if found is not None:
                yield found

    def _answer(
        self, expected: Node, node: Node, told: Answering, bound: frozenset[str], *, one_event: bool
    ) -> Answer | None:
        if tells_contrary(expected, node, self.terms):
            return contrary(expected, node, self._day(node))
        kin = fulfils(expected, node, self.terms)
        came = has_come(expected, node, self.terms)
        if not came and (kin == "none" or not same_doing(expected, node, self.terms, bound, kin, one_event=one_event)):
            return None
        found = answer_of(expected, node, self.places, self._day(node))
        parse = self.parses.get(node.claim.report)
        due = expected.frame.when is not None
        if found is not None and found.says == "done" and parse is not None:
            others = told.done_in(node.claim.report)
            absent = stayed_away(expected, self.reports[expected.claim.report].text, node, others, parse)
            if absent is not None:
                return Answer(node, "part", absent, found.day)
        if found is not None and due and parse is not None and _is_late(found, parse):
            return Answer(node, "late", "a later report tells that it came late", found.day)
        return found

    def under_way(self, node: Node) -> bool:
        """Whether a node is told as going on, or as what something else waits for, so that it is not done yet."""
        parse = self.parses.get(node.claim.report)
        waits = node.frame.tense == "present" and parse is not None and is_background(node, parse)
        return waits or (parse is not None and is_under_way(node, parse))

    def _may_be_older(self, expected: Node, told: Node) -> bool:
        """Whether what is told may have been over before it was expected.

        It may where it is told undated on the very day, as what came before something else; and where it was only
        possible, or hung on a condition, nothing but its day tells.
        """
        parse = self.parses.get(told.claim.report)
        when = told.frame.when
        before = self.reports[expected.claim.report].published.earliest or ""
        if when is not None and when.begin and when.begin >= before:
            return False
        same_day = self._day(told) == (self.reports[expected.claim.report].published.latest or "")
        if same_day and parse is not None and is_background(told, parse):
            return True
        return is_only_possible(expected)

    def _may(self, expected: Node, told: Node, *, undone: bool, deadline: bool) -> bool:
        return may_answer(expected, told, self.reports, self._families, undone=undone, deadline=deadline)

    def _has_deadline(self, expected: Node) -> bool:
        parse, due = self.parses.get(expected.claim.report), expected.frame.when
        return parse is not None and due is not None and is_deadline(parse, due)

    def _plainly(self, node: Node, why: str) -> Answer:
        return Answer(node, "against", why, self._day(node))

    def _day(self, node: Node) -> str:
        return self.reports[node.claim.report].published.latest or ""

    def _promised_by(self, node: Node) -> frozenset[str]:
        if not is_promise(node, self.reports):
            return frozenset()
        return frozenset(who.party for link in node.claim.chain[:1] for who in link.who if who.party)

    def _likest_first(self, expected: Node, outcome: Sequence[Node]) -> tuple[str, ...]:
        ranked = sorted(outcome, key=lambda n: (-score(expected, n, self.terms), n.key))
        return tuple(dict.fromkeys(n.claim.id for n in ranked))


def _is_late(found: Answer, parse: Parse) -> bool:
    return found.says in {"done", "part"} and is_told_late(parse, found.node.frame.span)


def _against(nodes: Iterable[Node], parses: Mapping[str, Parse]) -> Iterator[tuple[Node, Against]]:
    for node in nodes:
        if node.claim.stance == "asserts" and node.claim.condition is None:
            found = goes_against(parses[node.claim.report], node.claim)
            if found is not None:
                yield node, found


def _means(against: Against, told: Node, expected: Node) -> bool:
    """Whether an expectation that a sentence speaks against is this one.

    It tells of that kind of happening, and what it tells mainly has a place or participant of it.
    """
    frames = expected.claim.frames
    theirs = {against.head, *(f.kind for f in told.claim.frames if f.predicate == against.head)}
    ours = {h for f in frames for h in (f.predicate, f.kind, *(x for a in f.arguments for x in (a.head, a.kind)))}
    main = {a.head for a in expected.frame.arguments if a.role in {"goal", "place", "patient", "partner"}}
    return bool(against.head) and bool(theirs & ours) and bool((against.words & main) - {against.head})
