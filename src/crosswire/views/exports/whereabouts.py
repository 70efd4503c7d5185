"""Which places on earth the claims of a dossier name, and which of them an answer to "where" means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crosswire.model.account import Answer, Event
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.place import Place
from crosswire.model.spans import Span
from crosswire.views.exports.jsons import Json

__all__ = ["Whereabouts", "point_of", "whereabouts_of"]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The places of a dossier by where reports name them."""

    by_report: Mapping[str, tuple[tuple[Span, Place], ...]]
    """For each report the places it names, in text order."""
    claims: Mapping[str, Claim]

    def named_in(self, claim: Claim) -> Iterator[Place]:
        """The places that the content of a claim names, in text order."""
        for span, place in self.by_report.get(claim.report, ()):
            if any(stretch.covers(span) for stretch in claim.spans):
                yield place

    def of_answer(self, answer: Answer) -> Place | None:
        """The place that an answer to "where" means: the one of its name that most of its claims name."""
        found: dict[str, list[Place]] = defaultdict(list)
        wanted = {answer.value.casefold(), answer.text.casefold()}
        for id_ in answer.claims:
            for place in self.named_in(self.claims[id_]):
                if place.name.casefold() in wanted:
                    found[place.id].append(place)
        return max(found.values(), key=lambda named: (len(named), named[0].id))[0] if found else None

    def of_event(self, event: Event) -> tuple[tuple[Answer, Place], ...]:
        """The answers to "where" of an event that mean a place on earth."""
        given = (answer for question in event.questions if question.asks == "where" for answer in question.answers)
        return tuple((answer, place) for answer in given for place in [self.of_answer(answer)] if place)


def point_of(place: Place) -> Json | None:
    """The middle of a place in GeoJSON; none where nobody knows it."""
    if place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def whereabouts_of(dossier: Dossier) -> Whereabouts:
    """The whereabouts of a dossier."""
    return Whereabouts(by_report=dict(_by_report(dossier.places)), claims={claim.id: claim for claim in dossier.claims})


def _by_report(places: Iterable[Place]) -> Iterator[tuple[str, tuple[tuple[Span, Place], ...]]]:
    found: dict[str, list[tuple[Span, Place]]] = defaultdict(list)
    for place in places:
        for mention in place.mentions:
            found[mention.report].append((mention.span, place))
    for report, named in found.items():
        yield report, tuple(sorted(named, key=lambda one: (one[0], one[1].id)))
