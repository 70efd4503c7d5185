"""The check before anything is shown: spans lie in their report's frozen text, ids lead to what they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from crosswire.model.account import Credibility
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.ids import text_digest
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.time import Time

__all__ = ["EvidenceError", "check_evidence"]

_WORST_FIGURE = 6
"""Of a credibility on the Admiralty scale."""

_Named = TypeVar("_Named", Report, Claim)


class EvidenceError(ValueError):
    """Evidence that does not hold (law 1). The message is one line that names the thing and the reason."""


def check_evidence(dossier: Dossier) -> None:
    """Re-check the evidence of a dossier.

    Raises:
        EvidenceError: A report's text is not the text that its digest was made of, a span leaves its report's text,
            a claim has no words, an id is used twice, something names a report, a claim or an origin that is not
            there, a credibility is none of the scale, or a confidence is not from 0 to 1.
    """
    reports = _by_id(dossier.reports)
    for report in dossier.reports:
        _check_report(report, reports)
    claims = _by_id(dossier.claims)
    for claim in dossier.claims:
        _check_claim(claim, reports)
    for time in dossier.times:
        _check_time("time", time, reports)
    for id_, mentions in ((named.id, named.mentions) for kind in (dossier.parties, dossier.places) for named in kind):
        for mention in mentions:
            _check_span(f"a mention of {id_}", mention.span, _report(id_, mention.report, reports))
    for place in dossier.places:
        _check_confidence(place)
    for story in dossier.stories:
        for id_ in story.reports:
            _report(story.id, id_, reports)
    for event in dossier.events:
        for id_ in (*event.reports, *(id_ for q in event.questions for answer in q.answers for id_ in answer.reports)):
            _report(event.id, id_, reports)
    _check_conditions(dossier, claims, reports)
    for owner, id_ in _claims_named(dossier):
        if id_ not in claims:
            raise EvidenceError(f"{owner!a} names claim {id_!a}, which the dossier does not hold")
    _check_answers(dossier)
    for event in dossier.events:
        for words in (w for q in event.questions for a in q.answers if a.typed is not None for w in a.typed.words):
            if words.claim not in claims:
                raise EvidenceError(f"{event.id!a} has words of claim {words.claim!a}, which the dossier does not hold")
            _check_span(f"an answer of {event.id}", words.span, reports[claims[words.claim].report])


def _by_id(things: Iterable[_Named]) -> dict[str, _Named]:
    found: dict[str, _Named] = {}
    for thing in things:
        if thing.id in found:
            raise EvidenceError(f"the id {thing.id!a} is used twice")
        found[thing.id] = thing
    return found


def _report(owner: str, id_: str, reports: dict[str, Report]) -> Report:
    if id_ not in reports:
        raise EvidenceError(f"{owner!a} names report {id_!a}, which the dossier does not hold")
    return reports[id_]


def _check_report(report: Report, reports: dict[str, Report]) -> None:
    if text_digest(report.text) != report.sha256:
        raise EvidenceError(f"the text of report {report.id!a} is not the text its sha256 was made of")
    for span in report.body:
        _check_span("the body", span, report)
    for name, span in report.where.items():
        _check_span(f"the place of the {name}", span, report)
    if report.copy_of is not None:
        _report(report.id, report.copy_of, reports)
    if report.version_of is None:
        if report.changes:
            raise EvidenceError(f"report {report.id!a} has changes, and names no earlier version")
        return
    earlier = _report(report.id, report.version_of, reports)
    for change in report.changes:
        for place, of in ((change.before, earlier), (change.after, report)):
            if place is not None:
                _check_span("a changed sentence", place, of)


def _check_claim(claim: Claim, reports: dict[str, Report]) -> None:
    report = _report(claim.id, claim.report, reports)
    if not any(span.start < span.end for span in claim.spans):
        raise EvidenceError(f"claim {claim.id!a} has no words")
    _check_confidence(claim)
    for span in _spans_of(claim):
        _check_span(f"claim {claim.id}", span, report)
    for time in (claim.said, claim.when, *(frame.when for frame in claim.frames)):
        if time is not None:
            _check_time(claim.id, time, reports)


def _check_confidence(read: Claim | Place) -> None:
    if not 0 <= read.confidence <= 1:
        raise EvidenceError(f"the confidence of {read.id!a} is {read.confidence}; it is from 0 to 1")


def _spans_of(claim: Claim) -> Iterator[Span]:
    yield from claim.spans
    if claim.cue is not None:
        yield claim.cue
    if claim.condition is not None:
        yield claim.condition
    for link in claim.chain:
        for speaker in link.who:
            yield speaker.span
    for frame in claim.frames:
        yield frame.span
        yield from (argument.span for argument in frame.arguments)
        yield from (quantity.span for quantity in frame.quantities)
        yield from (circumstance.span for circumstance in frame.circumstances)


def _check_time(owner: str, time: Time, reports: dict[str, Report]) -> None:
    _check_span(f"the time {time.value} of {owner}", time.span, _report(owner, time.report, reports))


def _check_span(what: str, span: Span, report: Report) -> None:
    if not 0 <= span.start <= span.end <= len(report.text):
        raise EvidenceError(
            f"{what!a}: span {span.start}-{span.end} leaves the text of report {report.id!a} (0-{len(report.text)})"
        )


def _check_conditions(dossier: Dossier, claims: dict[str, Claim], reports: dict[str, Report]) -> None:
    for expectation in dossier.expectations:
        claim = claims.get(expectation.claim)
        if claim is not None and expectation.condition is not None:
            report = _report(claim.id, claim.report, reports)
            _check_span(f"the condition of {claim.id}", expectation.condition, report)


def _claims_named(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Who names a claim, and the id it names."""
    for event in dossier.events:
        groups = [event.claims, *(o.claims for o in event.origins)]
        groups += [answer.claims for question in event.questions for answer in question.answers]
        groups += [(step.a, step.b) for step in event.joined]
        yield from ((event.id, id_) for group in groups for id_ in group)
    yield from ((claim.id, id_) for claim in dossier.claims for id_ in claim.denies)
    for expectation in dossier.expectations:
        yield from (("an expectation", id_) for id_ in (expectation.claim, *expectation.outcome))
    for want in dossier.wants:
        yield from (("a want", id_) for id_ in want.claims)
    for entry in dossier.timeline:
        given = (id_ for date in entry.given for id_ in date.claims)
        yield from (("the timeline", id_) for id_ in (*entry.claims, *given))


def _check_answers(dossier: Dossier) -> None:
    for event in dossier.events:
        origins = {origin.id for origin in event.origins}
        _check_figure(event.id, event.credibility)
        for question in event.questions:
            answers = {answer.id for answer in question.answers}
            for answer in question.answers:
                _check_figure(answer.id, answer.credibility)
                for id_ in answer.origins:
                    if id_ not in origins:
                        raise EvidenceError(f"{answer.id!a} names origin {id_!a}, which its event does not hold")
            for relation in question.relations:
                for id_ in (relation.a, relation.b):
                    if id_ not in answers:
                        raise EvidenceError(f"{event.id!a} relates answer {id_!a}, which its question does not hold")


def _check_figure(owner: str, credibility: Credibility | None) -> None:
    if credibility is not None:
        person = credibility.overruled_by
        for figure in (credibility.figure, person.figure if person is not None else credibility.figure):
            if not 1 <= figure <= _WORST_FIGURE:
                raise EvidenceError(f"the credibility of {owner!a} is {figure}; the figures are 1 to {_WORST_FIGURE}")
