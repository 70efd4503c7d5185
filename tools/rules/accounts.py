"""How the claims of a story are set against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args

from crosswire.accounts import compare, credibility, nodes, opposed, rethought, taken_up, tolls
from crosswire.accounts.comparing import comparisons
from crosswire.accounts.comparing.comparisons import COMPARISONS, Comparison
from crosswire.accounts.comparing.weights import WEIGHTS, reason
from crosswire.accounts.expectations import find as expectations
from crosswire.accounts.origins import find as origins
from crosswire.accounts.questions import numbers, relations, when, whether, who, why
from crosswire.model.account import RelationKind
from crosswire.reading.meaning import word_meaning
from tools.rules.docstrings import doc, quoted
from tools.rules.reading import examples, must, read, speaking

__all__ = ["accounts"]


def accounts() -> Iterator[str]:
    """Events, relations, origins and outcomes."""
    yield from (
        "## What the accounts are made of",
        "",
        "### One event or two",
        "",
        *doc(compare),
        "",
        *doc(comparisons),
        "",
    )
    for comparison in COMPARISONS:
        yield from (f"#### {comparison.__name__}", "", *doc(comparison))
        # What is only mentioned is no claim's main frame, which is all that is compared here.
        for text in speaking("comparisons", comparison.__name__) if comparison is not comparisons.mentions else ():
            yield from (*_each(text), *_compared(comparison, text), "")
    yield from ("### How two answers stand to each other", "", "")
    for part in (whether, when, who, numbers, why, relations):
        yield from (*doc(part), "")
    for kind in get_args(RelationKind):
        yield from (f"#### {kind}", "")
        for text in speaking("relations", kind):
            yield from (*_each(text), *_related(kind, text), "")
    yield from ("### What else comes into one event", "")
    for part in (opposed, rethought, taken_up, tolls):
        yield from (*doc(part), "")
    yield from ("### Origins", "", *doc(origins), "")
    for what, texts in examples()["origins"].items():
        yield from (f"#### {what}", "")
        for text in texts:
            yield from (*_each(text), *_origins_of(what, text), "")
    yield from ("### Credibility", "", *doc(credibility), "")
    yield from ("### What came of expectations", "", *doc(expectations), "")
    for verdict, texts in examples()["expectations"].items():
        yield from (f"#### {verdict}", "")
        for text in texts:
            yield from (*_each(text), *_outcome_of(verdict, text), "")


def _parts(text: str) -> Sequence[str]:
    return text.split(" || ")


def _each(text: str) -> list[str]:
    return [line for part in _parts(text) for line in quoted(part)]


def _compared(comparison: Comparison, text: str) -> Iterator[str]:
    dossier = read(*_parts(text))
    told = [nodes.Node(claim, claim.frames[0], 0) for claim in dossier.claims if claim.frames]
    terms = compare.Terms.of(told, {party.id: party for party in dossier.parties}, word_meaning())
    profiles = [terms.profile(node) for node in told]
    pairs = [(a, b) for a in profiles for b in profiles if a.report < b.report]
    found = [finding for a, b in pairs for finding in comparison(a, b, terms)]
    spoken = [(WEIGHTS[name] * degree, reason(name, rest)) for name, degree, rest in found]
    must(any(why for _, why in spoken), comparison.__name__, text)
    weight, why = max((weight, why) for weight, why in spoken if why)
    yield f"- {weight:+.2f}: {why}"


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
        yield from (f"- {origin.label}: {reason}" for origin in event.origins for reason in origin.why)
        if event.credibility is not None:
            yield f"- credibility {event.credibility.figure}, {event.credibility.why}"


def _outcome_of(verdict: str, text: str) -> Iterator[str]:
    found = [e for e in read(*_parts(text)).expectations if e.verdict == verdict]
    must(bool(found), verdict, text)
    yield from (f"- “{one.expects}”: {one.why}" for one in found)
