"""How the claims of a story are set against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import get_args

from crosswire.accounts import compare, expectations, nodes, origins, questions
from crosswire.model.account import RelationKind
from tools.rules.docstrings import doc, quoted
from tools.rules.reading import examples, must, read, speaking

__all__ = ["accounts"]


def accounts() -> Iterator[str]:
    """Events, relations, origins and outcomes."""
    yield from ("## What the accounts are made of", "", "### One event or two", "", *doc(compare), "")
    for comparison in compare.COMPARISONS:
        yield from (f"#### {comparison.__name__}", "", *doc(comparison))
        for text in speaking("comparisons", comparison.__name__):
            yield from (*_each(text), *_compared(comparison, text), "")
    yield from ("### How two answers stand to each other", "", *doc(questions), "")
    for kind in get_args(RelationKind):
        yield from (f"#### {kind}", "")
        for text in speaking("relations", kind):
            yield from (*_each(text), *_related(kind, text), "")
    yield from ("### Origins", "", *doc(origins), "")
    for what, texts in examples()["origins"].items():
        yield from (f"#### {what}", "")
        for text in texts:
            yield from (*_each(text), *_origins_of(what, text), "")
    yield from ("### What came of expectations", "", *doc(expectations), "")
    for verdict, texts in examples()["expectations"].items():
        yield from (f"#### {verdict}", "")
        for text in texts:
            yield from (*_each(text), *_outcome_of(verdict, text), "")


def _parts(text: str) -> Sequence[str]:
    return text.split(" || ")


def _each(text: str) -> list[str]:
    return [line for part in _parts(text) for line in quoted(part)]


def _compared(comparison: Callable[..., compare.Reason], text: str) -> Iterator[str]:
    dossier = read(*_parts(text))
    told = [nodes.Node(claim, claim.frames[0], 0) for claim in dossier.claims if claim.frames]
    terms = compare.Terms.of(told, {party.id: party for party in dossier.parties})
    pairs = [(a, b) for a in told for b in told if a.claim.report < b.claim.report]
    reasons = [comparison(a, b, terms) for a, b in pairs]
    spoken = [reason for reason in reasons if reason.why]
    must(bool(spoken), comparison.__name__, text)
    best = max(spoken, key=lambda reason: (reason.weight, reason.why))
    yield f"- {best.weight:+.2f}: {best.why}"


def _related(kind: str, text: str) -> Iterator[str]:
    dossier = read(*_parts(text))
    found = []
    for question in (question for event in dossier.events for question in event.questions):
        answers = {answer.id: answer.text for answer in question.answers}
        for relation in question.relations:
            if relation.kind == kind:
                sides = " and ".join(f"“{answers[id_]}”" for id_ in (relation.a, relation.b))
                found.append(f"- {question.asks}: {sides}: {relation.why}")
    must(bool(found), kind, text)
    yield from found


def _origins_of(what: str, text: str) -> Iterator[str]:
    events = [event for event in read(*_parts(text)).events if len(event.claims) > 1]
    must(bool(events), what, text)
    for event in events[:1]:
        yield f"- {len(event.origins)}: {', '.join(origin.label for origin in event.origins)}"


def _outcome_of(verdict: str, text: str) -> Iterator[str]:
    found = [e for e in read(*_parts(text)).expectations if e.verdict == verdict]
    must(bool(found), verdict, text)
    yield from (f"- “{one.expects}”: {one.why}" for one in found)
