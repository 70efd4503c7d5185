"""GeoJSON (RFC 7946): the places that reports name, and where events are said to be.

A point is the middle of a place: of a state it says no more than which state. What is said of an event stands at the
place that it is said to be at, once for each answer, with the stances of its claims: that it was denied there shows.
"""

from __future__ import annotations

from crosswire.model.account import Answer, Event
from crosswire.model.dossier import Dossier
from crosswire.model.place import Place
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import made_of
from crosswire.views.exports.whereabouts import point_of, whereabouts_of
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["geojson"]


def geojson(dossier: Dossier) -> bytes:
    """A FeatureCollection, places first, then events; what has no coordinates is left out."""
    shelf, where = shelf_of(dossier), whereabouts_of(dossier)
    features = [
        _place(place, point, shelf)
        for place in sorted(dossier.places, key=lambda place: place.id)
        if (point := point_of(place))
    ]
    for event in dossier.events:
        features += [
            _event(event, answer, place, point, shelf)
            for answer, place in where.of_event(event)
            if (point := point_of(place))
        ]
    return json_bytes({"type": "FeatureCollection", "made": made_of(dossier), "features": features})


def _place(place: Place, point: Json, shelf: Shelf) -> Json:
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": point,
        "properties": {
            "is": "place",
            "name": place.name,
            "kind": place.kind,
            "country": place.country,
            "within": [container.name for container in place.within],
            "source": place.source,
            "confidence": place.confidence,
            "why": place.why,
            "mentions": len(place.mentions),
            "reports": sorted({mention.report for mention in place.mentions}, key=shelf.report_numbers.__getitem__),
        },
    }


def _event(event: Event, answer: Answer, place: Place, point: Json, shelf: Shelf) -> Json:
    lines = [(claim, claim_line(claim.id, shelf)) for claim in shelf.in_order(answer.claims)]
    return {
        "type": "Feature",
        "id": f"{event.id}/{answer.id}/{place.id}",
        "geometry": point,
        "properties": {
            "is": "event",
            "event": event.id,
            "label": event.label,
            "place": place.name,
            "where": answer.text,
            "claims": [
                {
                    "id": claim.id,
                    "report": claim.report,
                    "spans": [list(span) for span in claim.spans],
                    "words": line.words,
                    "chain": line.chain,
                    "stance": claim.stance,
                    "certainty": line.certainty or None,
                    "when": claim.when.value if claim.when else None,
                    "rule": claim.rule,
                }
                for claim, line in lines
            ],
        },
    }
