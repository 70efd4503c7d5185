"""What later reports tell: as done, or as not done."""

from __future__ import annotations

from collections.abc import Mapping

from crosswire.accounts.comparing.families import base
from crosswire.accounts.expectations.expected import is_happening
from crosswire.accounts.expectations.signs import UNDONE
from crosswire.accounts.nodes import Node
from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.model.spans import Span

__all__ = ["family", "is_background", "is_told_as_done", "is_under_way", "may_answer", "tells_not", "undoes"]


def is_told_as_done(node: Node, report: Report) -> bool:
    """Whether the node tells of something as done or as not done: not as possible, planned, or the act of saying.

    In the present only a headline tells of a deed: "is not paying" and "goes to the Senate" may be plans.
    """
    return (
        node.tells
        and node.claim.stance in {"asserts", "denies"}
        and not node.frame.modal
        and (not node.frame.act or _is_ruling(node))
        and (node.frame.tense == "past" or (node.frame.tense == "present" and _is_news(node, report)))
        and is_happening(node)
    )


def _is_ruling(node: Node) -> bool:
    """Whether somebody settles a thing by what they say of it: "the court rejected the appeal"."""
    return node.frame.predicate in _SETTLING and any(base(a.head) in _JUDGES for a in node.agents)


def _is_news(node: Node, report: Report) -> bool:
    """Whether the present is that of a headline: "Governor lifts curfew"."""
    title = report.where.get("title")
    if title is None and report.title:
        start = report.text.find(report.title)
        title = Span(start, start + len(report.title)) if start >= 0 else None
    return not tells_not(node) and title is not None and title.covers(node.frame.span)


_SETTLING = frozenset("reject dismiss approve confirm back endorse deny oppose".split())
_JUDGES = frozenset(
    """court judge tribunal jury panel parliament senate committee board council regulator commission assembly
    voter member shareholder lawmaker chamber""".split()
)
"""Those whose word settles a thing."""
_TEMPORAL = frozenset("after before until once when if unless".split())
_UPWARDS = 6
"""Verbs up to the clause that a deed is told in: a bound for parses gone wrong."""


def is_background(node: Node, parse: Parse) -> bool:
    """Whether it stands in a clause of time or condition: "after the House sends it", "when the fair opened"."""
    at = next(iter(parse.within(node.frame.span)), None)
    for _ in range(_UPWARDS if at is not None else 0):
        token = parse.tokens[at or 0]
        marks = {parse.tokens[c].lower for c in parse.children[token.i] if parse.tokens[c].dep in {"mark", "advmod"}}
        if token.dep in {"advcl", "pcomp", "ccomp"} and marks & _TEMPORAL:
            return True
        if token.head == token.i:
            return False
        at = token.head
    return False


def is_under_way(node: Node, parse: Parse) -> bool:
    """Whether it is told in the progressive of the present, which may as well be a plan: "is being renamed"."""
    inside = parse.within(node.frame.span)
    below = [parse.tokens[c] for i in inside for c in parse.children[i]]
    now = any(t.dep in {"aux", "auxpass"} and t.tag in {"VBZ", "VBP"} and t.lemma == "be" for t in below)
    going_on = any(parse.tokens[i].tag == "VBG" for i in inside) or any(t.lower == "being" for t in below)
    return now and going_on


def tells_not(node: Node) -> bool:
    """Whether it tells that the thing is not so; who denies that it did not happen says that it did."""
    if node.claim.stance == "denies" and not node.frame.act:
        return not (node.claim.refutes and node.frame.negated)
    return node.frame.negated


def undoes(node: Node) -> bool:
    """Whether it tells of its object that it was called off, put off or missed."""
    return node.frame.predicate in UNDONE and not node.frame.negated and not node.frame.modal


def family(report: Report, reports: Mapping[str, Report]) -> str:
    """The id of the report that this one reprints or is an edited version of; its own if of none."""
    seen = {report.id}
    while (before := report.copy_of or report.version_of or "") in reports and before not in seen:
        report = reports[before]
        seen.add(report.id)
    return report.id


def may_answer(
    expected: Node,
    told: Node,
    reports: Mapping[str, Report],
    families: Mapping[str, str],
    *,
    undone: bool,
    deadline: bool = False,
) -> bool:
    """Whether one claim can be the outcome of another by who tells it, and when.

    It is told by another report, or by what an edited version changed; not by an earlier report; not of something that
    was over before; and, unless it was called off or had a deadline alone, not before it was due.

    Args:
        expected: What was to come.
        told: What is told, and no mere repetition of an edited version.
        reports: Those of the story, by id.
        families: By the id of a report its ``family``.
        undone: Whether it is told to have been called off.
        deadline: Whether the day that was expected is the last one.
    """
    ours, theirs = reports[expected.claim.report], reports[told.claim.report]
    if ours.id == theirs.id:
        return False
    if families[ours.id] == families[theirs.id] and theirs.version_of is None:
        return False
    before, after = ours.published, theirs.published
    if not before.earliest or not after.latest or after.latest < before.earliest:
        return False
    due = expected.frame.when
    if due is not None and due.begin and due.begin > after.latest and not (undone or deadline):
        return False
    when = told.frame.when or told.claim.when
    return when is None or when.end is None or when.end >= before.earliest
