"""Which claims expect something: by their stance, by a promise not to do it, by a date that lies ahead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from crosswire.accounts.nodes import Node
from crosswire.model.claim import Claim
from crosswire.model.report import Report

__all__ = ["expecting", "is_happening", "is_new", "is_only_possible", "is_promise"]

_AHEAD = frozenset("will would shall go going".split())
_MAYBE = frozenset("may might could".split())
_RISK = frozenset("warn warned warns warning fear fears feared caution cautioned cautions".split())
_THREAT = frozenset("threaten threatens threatened threatening".split())
_PROMISE = frozenset("promise vow pledge swear guarantee promised vowed pledged swore guaranteed insisted".split())
_NO_HAPPENING = frozenset("be mark mean represent include involve remain seem have do reflect depend".split())
"""Predicates that say what a thing is or amounts to, not that something comes about."""


def expecting(claims: Iterable[Claim], reports: Mapping[str, Report]) -> Iterator[Node]:
    """What tells what is to come, one frame for each claim that does, in order of claim."""
    for claim in sorted(claims, key=lambda c: c.id):
        nodes = (Node(claim, frame, place) for place, frame in enumerate(claim.frames))
        found = next((node for node in nodes if _expects(node, reports)), None)
        if found is not None and is_new(claim, reports):
            yield found


def _expects(node: Node, reports: Mapping[str, Report]) -> bool:
    claim, frame = node.claim, node.frame
    if node.place == 0 and claim.stance == "expects":
        return True
    if node.place == 0 and claim.stance == "denies":
        return frame.negated and frame.modal in _AHEAD and not claim.refutes
    if node.place == 0 and claim.stance in {"doubts", "urges"} and _is_warning(node, reports):
        return True
    return claim.stance in {"asserts", "doubts"} and frame.modal in _AHEAD | _MAYBE and _lies_ahead(node, reports)


def _is_warning(node: Node, reports: Mapping[str, Report]) -> bool:
    """Whether it tells what somebody fears, warns of or threatens to do: no advice, which is put with "should"."""
    words, modal = _words(node.claim, reports), node.frame.modal
    if words & _THREAT:
        return modal in _AHEAD or not modal
    return (modal in _MAYBE and node.claim.condition is not None) or (modal in _MAYBE | _AHEAD and bool(words & _RISK))


def _lies_ahead(node: Node, reports: Mapping[str, Report]) -> bool:
    when, out = node.frame.when, reports[node.claim.report].published.latest
    return when is not None and bool(when.begin and out and when.begin > out)


def _words(claim: Claim, reports: Mapping[str, Report]) -> set[str]:
    return set(claim.cue.of(reports[claim.report].text).lower().split()) if claim.cue is not None else set()


def is_promise(node: Node, reports: Mapping[str, Report]) -> bool:
    """Whether the speaker binds himself: what he does himself then counts as done against it."""
    return bool(_words(node.claim, reports) & _PROMISE)


def is_only_possible(node: Node) -> bool:
    """Whether it is put as no more than possible, as a threat, or hangs on a condition."""
    return node.frame.modal in _MAYBE or node.claim.condition is not None or node.claim.stance == "urges"


def is_happening(node: Node) -> bool:
    """Whether its predicate tells of something that comes about."""
    return node.frame.predicate not in _NO_HAPPENING


def is_new(claim: Claim, reports: Mapping[str, Report]) -> bool:
    """Whether a claim is more than an edited version's repetition of what an earlier one said."""
    report = reports[claim.report]
    if report.version_of is None or report.version_of not in reports:
        return True
    changed = [change.after for change in report.changes if change.after is not None]
    return any(span.overlaps(change) for span in claim.spans for change in changed)
