"""How a claim was read: words, cue and rule, the chain, stance and certainty, times, parties, and what it serves."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Frame
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.lines.claims import NOBODY
from crosswire.views.lines.days import say_published
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line
from crosswire.views.short_ids import short_id
from crosswire.views.why.steps import Step, claim_step, quoted, sentence_step, time_step, where

__all__ = ["claim_steps"]

_VOICES = {
    "own": "the outlet's own voice",
    "direct": "direct speech",
    "indirect": "indirect speech",
    "mixed": "indirect speech with words quoted in it",
}
_KINDS = {"named": "named", "anonymous": "unnamed", "media": "a medium", "document": "a document", "own": "own voice"}


def claim_steps(claim: Claim, dossier: Dossier, shelf: Shelf) -> Iterator[Step]:
    """The steps of one claim, from its report to what it serves."""
    report = shelf.reports[claim.report]
    yield _report(report, claim, shelf)
    yield Step(name="words", says=quoted(report, *claim.spans), report=report.id, spans=claim.spans)
    yield sentence_step(claim, shelf)
    yield _cue(claim, report)
    yield Step(name="rule", says=f"{one_line(claim.rule)}; read with confidence {claim.confidence:.2f}")
    yield from _chain(claim, report, shelf)
    yield _stance(claim)
    yield _certainty(claim)
    if claim.condition is not None:
        yield Step(
            name="on condition", says=quoted(report, claim.condition), report=report.id, spans=(claim.condition,)
        )
    for name, time in (("said", claim.said), ("tells of", claim.when)):
        if time is not None:
            yield time_step(name, time, shelf)
    yield from _parties(claim, shelf)
    yield from (_predicate(number, frame, report) for number, frame in enumerate(claim.frames))
    yield from (claim_step(shelf.claims[id_], shelf) for id_ in claim.denies)
    yield from _serves(claim, dossier)


def _report(report: Report, claim: Claim, shelf: Shelf) -> Step:
    published = report.published
    steps = [
        Step(name="outlet", says=f"{shelf.outlet(report.id)}: {one_line(report.outlet.basis)}"),
        Step(name="published", says=f"{say_published(published)}: {published.basis}, {one_line(published.why)}"),
    ]
    if report.title:
        steps.insert(0, Step(name="title", says=one_line(report.title)))
    for name, other in (("copy of", report.copy_of), ("version of", report.version_of)):
        if other is not None:
            steps.append(Step(name=name, says=where(shelf.reports[other], 0, shelf)))
    first = min(span.start for span in claim.spans)
    return Step(name="report", says=where(report, first, shelf), report=report.id, steps=tuple(steps))


def _cue(claim: Claim, report: Report) -> Step:
    if claim.cue is None:
        return Step(name="cue", says=f"none: {_VOICES[claim.voice]}")
    return Step(
        name="cue", says=f"{quoted(report, claim.cue)}: {_VOICES[claim.voice]}", report=report.id, spans=(claim.cue,)
    )


def _chain(claim: Claim, report: Report, shelf: Shelf) -> Iterator[Step]:
    for link in claim.chain:
        yield _link(link, report, shelf)
    yield Step(name="outlet", says=shelf.outlet(report.id))


def _link(link: Link, report: Report, shelf: Shelf) -> Step:
    names = " and ".join(one_line(speaker.name or speaker.text) for speaker in link.who) or NOBODY
    notes = [_KINDS[link.kind], *(one_line(note) for note in (link.number, link.role) if note)]
    steps = tuple(_speaker(speaker, report, shelf) for speaker in link.who)
    return Step(name="speaker", says=f"{names} ({', '.join(notes)})", steps=steps)


def _speaker(speaker: Speaker, report: Report, shelf: Shelf) -> Step:
    name = one_line(speaker.name or speaker.text)
    why = "" if speaker.party is None else _why(speaker.party, report.id, speaker.span, shelf)
    says = f"{quoted(report, speaker.span)} is {name}" + (f": {why}" if why else "; no party that the story knows")
    return Step(name="named by", says=says, id=speaker.party, report=report.id, spans=(speaker.span,))


def _why(party: str, report: str, span: Span, shelf: Shelf) -> str:
    """Why the words lead to the party: the mention that lies nearest over them."""
    known = shelf.parties.get(party)
    mentions = [m for m in known.mentions if m.report == report and m.span.overlaps(span)] if known else []
    return one_line(min(mentions, key=lambda m: (m.span != span, m.span)).why) if mentions else "no mention of it here"


def _stance(claim: Claim) -> Step:
    if claim.refutes:
        return Step(name="stance", says=f"{claim.stance}: by the cue, which stands against the content")
    return Step(name="stance", says=claim.stance)


def _certainty(claim: Claim) -> Step:
    sure = claim.certainty
    if sure is None:
        return Step(name="certainty", says="no word tells how sure")
    return Step(name="certainty", says=f"“{one_line(sure.words)}”: {sure.low}–{sure.high} % on the scale of ICD 203")


def _parties(claim: Claim, shelf: Shelf) -> Iterator[Step]:
    report = shelf.reports[claim.report]
    for party in (shelf.parties[id_] for id_ in claim.about if id_ in shelf.parties):
        for mention in party.mentions:
            if mention.report == report.id and any(span.covers(mention.span) for span in claim.spans):
                says = f"{quoted(report, mention.span)} is {one_line(party.name)}: {one_line(mention.why)}"
                yield Step(name="names", says=says, id=party.id, report=report.id, spans=(mention.span,))


def _predicate(number: int, frame: Frame, report: Report) -> Step:
    how = [
        f"kind {one_line(frame.kind.replace('_', ' '))}",
        "" if frame.tense == "none" else f"{frame.tense} tense",
        "negated" if frame.negated else "",
        f"under “{one_line(frame.modal)}”" if frame.modal else "",
    ]
    says = f"{'main, ' if number == 0 else ''}{quoted(report, frame.span)}, {', '.join(part for part in how if part)}"
    return Step(name="predicate", says=says, report=report.id, spans=(frame.span,))


def _serves(claim: Claim, dossier: Dossier) -> Iterator[Step]:
    """The events, answers, expectations and wants that the claim is part of."""
    for event in dossier.events:
        if claim.id in event.claims:
            answers = tuple(
                Step(
                    name="answer",
                    says=f"{question.asks}: {one_line(answer.value)} [{short_id(answer.id)}]",
                    id=answer.id,
                )
                for question in event.questions
                for answer in question.answers
                if claim.id in answer.claims
            )
            yield Step(
                name="part of", says=f"{one_line(event.label)} [{short_id(event.id)}]", id=event.id, steps=answers
            )
    for expectation in dossier.expectations:
        if claim.id == expectation.claim:
            yield Step(name="expectation", says=f"{expectation.verdict}: {one_line(expectation.why)}")
        elif claim.id in expectation.outcome:
            yield Step(name="outcome of", says=one_line(expectation.expects), id=expectation.claim)
    for want in dossier.wants:
        if claim.id in want.claims:
            giver = f" from {one_line(want.from_party)}" if want.from_party else ""
            yield Step(name="want", says=f"{one_line(want.party)} {want.kind}{giver}: {one_line(want.what)}")
