"""PLOVER event records as JSON lines: one record an event, compound actors as lists.

``mode`` holds the mode of the type, and of historical, future, hypothetical and negation those that hold. Every claim
that speaks of the event stands in ``crosswire``, with its chain, stance and certainty, for which PLOVER has no fields.
"""

from __future__ import annotations

from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.place import Place, PlaceKind
from crosswire.views.exports.countries import country_of
from crosswire.views.exports.jsons import Json, json_lines
from crosswire.views.exports.plover_contexts import contexts_of
from crosswire.views.exports.plover_events import Coded, coded_events
from crosswire.views.exports.plover_words import ROOTS
from crosswire.views.exports.sectors import sector_of
from crosswire.views.exports.statements import made_of, statement
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["plover"]

_RESOLUTION: dict[PlaceKind, int] = {"country": 1, "region": 1, "division": 2, "district": 3, "city": 4, "site": 5}
"""From 1, a country, to 5, within a city."""


def plover(dossier: Dossier) -> tuple[bytes, int]:
    """The records, and how many events are of no PLOVER type or of no known day and are left out."""
    shelf = shelf_of(dossier)
    records = [_record(coded, shelf, dossier) for coded in coded_events(dossier) if coded.day]
    return json_lines(records), len(dossier.events) - len(records)


def _record(coded: Coded, shelf: Shelf, dossier: Dossier) -> Json:
    first = coded.tellings[0]
    report = shelf.reports[first.claim.report]
    root = ROOTS[coded.code.root]
    record: Json = {
        "id": coded.event.id,
        "has_event": True,
        "date": coded.day,
        "actor": [_entity(shelf.parties[party]) for party in coded.actors],
        "recipient": [_entity(shelf.parties[party]) for party in coded.recipients],
        "event": [coded.code.root],
        "mode": [mode for mode in (coded.code.mode, *coded.put) if mode],
        "context": contexts_of(telling.frame for telling in coded.tellings if telling.frame),
        "quad_code": root.quad,
        "event_scale": root.score,
        "event_text": first.frame.span.of(report.text) if first.frame else "",
        "event_loc": _location(coded.place) if coded.place else None,
        "text": first.claim.words(report.text),
        "text_info": {
            "start": min(span.start for span in first.claim.spans),
            "end": max(span.end for span in first.claim.spans),
            "text_story": report.id,
        },
        "cite_info": {
            "corpus": "crosswire",
            "url": report.url,
            "title": report.title,
            "language": report.language,
            "publication": report.outlet.name,
            "coder": dossier.made.by,
            "codebook": "PLOVER",
        },
        "coder": dossier.made.by,
        "comment": coded.event.label,
        "crosswire": {
            "made": made_of(dossier),
            "claims": [
                statement(telling.claim, shelf.reports[telling.claim.report]) | {"report": telling.claim.report}
                for telling in coded.tellings
            ],
        },
    }
    return _told(record)


def _told(record: Json) -> Json:
    """The record without what is not known; what PLOVER requires stays, though it be empty."""
    kept = {"id", "date", "actor", "event"}
    out = {key: _told(value) if key == "cite_info" else value for key, value in record.items()}
    return {key: value for key, value in out.items() if key in kept or value not in (None, "", [])}


def _entity(party: Party) -> Json:
    country = country_of(party.country)
    told = {
        "code": country.iso3 if country else "",
        "sector": sector_of(party),
        "entity_text": party.name,
        "identifier_id": party.id,
        "identifier_text": "crosswire",
    }
    return {key: value for key, value in told.items() if value}


def _location(place: Place) -> Json:
    country = country_of(place.country)
    told: Json = {
        "extracted_place": place.name,
        "resolved_place": place.name,
        "geonameid": place.geonames or None,
        "lat": place.latitude,
        "lon": place.longitude,
        "city": place.name if place.kind == "city" else None,
        "province": next((around.name for around in place.within if around.kind == "division"), None),
        "country": country.name if country else None,
        "country_code": country.iso3 if country else None,
        "resolution": _RESOLUTION.get(place.kind),
    }
    return {key: value for key, value in told.items() if value is not None}
