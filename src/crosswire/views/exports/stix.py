"""STIX 2.1: reports, what they claim, who denies it, and who was seen where; needs the extra ``crosswire[stix]``.

identity    a party, an outlet, and the program itself
location    a place on earth
note        a claim: its words, and who said them; its confidence is that of the reading, never of the speaker
report      a report, with its notes; a ``grouping`` where nobody knows when it came out, since a report has a date
opinion     a denial of claims: disagrees; how strongly a denial is meant, its words tell
sighting    a party that claims say was somewhere
grouping    an event, with the notes of all claims that speak of it

Chain, stance and certainty stand in a property extension, for which STIX has no fields. Ids are UUIDs made from
content. ``created`` and ``modified`` are the day of the report, since the same dossier gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from uuid import UUID, uuid5

from crosswire.model.account import Event
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Frame
from crosswire.model.party import Party, PartyKind
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.views.exports.extras import needs
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import made_of, statement
from crosswire.views.exports.whereabouts import whereabouts_of
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.days import day_of
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["stix_bundle"]

_SPACE = UUID("6f2d7a52-5f0b-5c2e-9d5e-3d0c6a1e8b47")
"""The namespace of all ids here; made once, at random."""
_UNKNOWN_DAY = "1970-01-01"
_CLASSES: dict[PartyKind, str] = {
    "person": "individual",
    "body": "organization",
    "state": "organization",
    "outlet": "organization",
    "role": "class",
    "group": "group",
    "place": "unknown",
}


def stix_bundle(dossier: Dossier) -> bytes:
    """A bundle of everything, each object checked by ``stix2``.

    Raises:
        MissingExtraError: stix2 is not installed.
    """
    with needs("stix"):
        import stix2  # noqa: PLC0415 - an extra
    objects = list(_Bundle(dossier).objects())
    for made in objects:
        stix2.parse(json.dumps(made), allow_custom=False, version="2.1")
    known = {made["id"]: made for made in objects}
    name = _id("bundle", *known)
    return json_bytes({"type": "bundle", "id": name, "objects": [known[id_] for id_ in sorted(known)]})


class _Bundle:
    """The objects of one dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._shelf: Shelf = shelf_of(dossier)
        self._where = whereabouts_of(dossier)
        self._last = max(filter(None, map(_day, dossier.reports)), default=_UNKNOWN_DAY)
        self._maker = _id("identity", "program", dossier.made.by)
        self._extension = _id("extension-definition", "crosswire claim 1")
        self._located = {place.id: _id("location", place.id) for place in dossier.places if _is_on_map(place)}
        self._outlets = {outlet: _id("identity", "outlet", outlet) for outlet in _outlets(dossier.reports)}
        self._notes = {claim.id: _id("note", claim.id) for claim in dossier.claims}
        self._notes_in: dict[str, list[str]] = {}
        for claim in dossier.claims:
            self._notes_in.setdefault(claim.report, []).append(self._notes[claim.id])

    def objects(self) -> Iterator[Json]:
        """All of them, each once."""
        yield self._object(
            "identity", self._maker, self._last, name=self._dossier.made.by or "crosswire", identity_class="system"
        )
        yield self._object(
            "extension-definition",
            self._extension,
            self._last,
            name="Crosswire claim",
            description="Who said it, through whom, in which stance, how sure, where in the frozen text of the report.",
            schema="urn:crosswire:dossier:1",
            version="1.0.0",
            extension_types=["property-extension"],
        )
        for outlet, id_ in self._outlets.items():
            yield self._object("identity", id_, self._last, name=outlet, identity_class="organization")
        yield from map(self._party, self._dossier.parties)
        yield from (self._location(place) for place in self._dossier.places if place.id in self._located)
        yield from map(self._note, self._dossier.claims)
        yield from (self._opinion(claim) for claim in self._dossier.claims if claim.denies)
        yield from map(self._report, self._dossier.reports)
        yield from (self._event(event) for event in self._dossier.events if event.claims)
        yield from (sighting for event in self._dossier.events for sighting in self._sightings(event))

    def _object(self, kind: str, id_: str, day: str | None, /, **fields: object) -> Json:
        stamp = f"{day or self._last}T00:00:00.000Z"
        common: Json = {"type": kind, "spec_version": "2.1", "id": id_, "created": stamp, "modified": stamp}
        common |= {} if id_ == self._maker else {"created_by_ref": self._maker}
        return common | _filled(fields)

    def _more(self, **record: object) -> Json:
        """What STIX has no fields for."""
        return {self._extension: {"extension_type": "property-extension", **_filled(record)}}

    def _party(self, party: Party) -> Json:
        return self._object(
            "identity",
            _id("identity", party.id),
            self._last,
            name=party.name or party.id,
            identity_class=_CLASSES[party.kind],
            extensions=self._more(party=party.id, kind=party.kind, aliases=party.aliases, country=party.country),
        )

    def _location(self, place: Place) -> Json:
        return self._object(
            "location",
            self._located[place.id],
            self._last,
            name=place.name or place.id,
            description=f"{place.kind}; {place.why}",
            latitude=place.latitude,
            longitude=place.longitude,
            country=place.country,
            confidence=round(100 * place.confidence),
            extensions=self._more(place=place.id, source=place.source),
        )

    def _note(self, claim: Claim) -> Json:
        report, line = self._shelf.reports[claim.report], claim_line(claim.id, self._shelf)
        return self._object(
            "note",
            self._notes[claim.id],
            _day(report),
            abstract=line.lead,
            content=claim.words(report.text),
            authors=_authors(claim) or [self._outlet(report)],
            object_refs=self._spoken_of(claim),
            confidence=round(100 * claim.confidence),
            lang=report.language,
            extensions=self._more(report=report.id, sha256=report.sha256, **statement(claim, report)),
        )

    def _opinion(self, claim: Claim) -> Json:
        report = self._shelf.reports[claim.report]
        return self._object(
            "opinion",
            _id("opinion", claim.id),
            _day(report),
            opinion="disagree",
            explanation=claim.words(report.text),
            authors=_authors(claim) or [self._outlet(report)],
            object_refs=sorted(self._notes[id_] for id_ in claim.denies),
            extensions=self._more(claim=claim.id, stance=claim.stance, rule=claim.rule),
        )

    def _report(self, report: Report) -> Json:
        notes = sorted(self._notes_in.get(report.id, []))
        day = _day(report)
        told = {"published": f"{day}T00:00:00.000Z"} if day else {"context": "unspecified"}
        published = report.published
        return self._object(
            "report" if day else "grouping",
            _id("report" if day else "grouping", report.id),
            day,
            name=report.title or f"Report of {self._outlet(report)}",
            object_refs=notes or [self._of_outlet(report)],
            lang=report.language,
            external_references=[
                {"source_name": self._outlet(report), "external_id": report.id, "url": report.url or ""}
            ],
            **told,
            extensions=self._more(
                sha256=report.sha256,
                text=report.text,
                published={"earliest": published.earliest, "latest": published.latest, "basis": published.basis},
                copy_of=report.copy_of,
                made=made_of(self._dossier),
            ),
        )

    def _event(self, event: Event) -> Json:
        return self._object(
            "grouping",
            _id("grouping", event.id),
            self._last,
            name=event.label or event.id,
            context="unspecified",
            object_refs=sorted({self._notes[id_] for id_ in event.claims}),
            extensions=self._more(
                event=event.id,
                origins=[origin.label for origin in event.origins],
                answers=[
                    {"asks": question.asks, "value": answer.value, "claims": list(answer.claims)}
                    for question in event.questions
                    for answer in question.answers
                ],
            ),
        )

    def _sightings(self, event: Event) -> Iterator[Json]:
        """Who was somewhere, by claims that assert it as done: what is expected, doubted or denied is no sighting."""
        seen: dict[tuple[str, str], list[Claim]] = {}
        for answer, place in self._where.of_event(event):
            for id_ in answer.claims:
                claim = self._shelf.claims[id_]
                for party in _went(claim) if place.id in self._located else ():
                    seen.setdefault((party, place.id), []).append(claim)
        for (who, where), claims in sorted(seen.items()):
            if who in self._shelf.parties:
                yield self._sighting(who, where, event, claims)

    def _sighting(self, party: str, place: str, event: Event, claims: list[Claim]) -> Json:
        days = [day for c in claims if c.when for day in (day_of(c.when.begin), day_of(c.when.end)) if day]
        told: Json = {}
        if days:
            told["first_seen"] = f"{min(days).isoformat()}T00:00:00.000Z"
            told["last_seen"] = f"{max(days).isoformat()}T23:59:59.000Z"
        return self._object(
            "sighting",
            _id("sighting", event.id, party, place),
            self._last,
            description=event.label,
            sighting_of_ref=_id("identity", party),
            where_sighted_refs=[self._located[place]],
            **told,
            extensions=self._more(
                event=event.id, claims=[claim.id for claim in claims], notes=[self._notes[c.id] for c in claims]
            ),
        )

    def _outlet(self, report: Report) -> str:
        return self._shelf.outlet(report.id) or report.id

    def _of_outlet(self, report: Report) -> str:
        return self._outlets.get(report.outlet.name or "", self._maker)

    def _spoken_of(self, claim: Claim) -> list[str]:
        """Who speaks and whom the content names; the outlet where it is nobody."""
        speakers = [speaker.party for link in claim.chain for speaker in link.who]
        parties = [party for party in (*speakers, *claim.about) if party in self._shelf.parties]
        found = sorted({_id("identity", party) for party in parties if party})
        return found or [self._of_outlet(self._shelf.reports[claim.report])]


def _went(claim: Claim) -> set[str]:
    """The parties that an asserted claim tells of as doing something, not what they will, may or did not do."""
    if claim.stance != "asserts" or claim.condition:
        return set()
    return {party for frame in claim.frames if _is_done(frame) for party in _doers(frame)}


def _is_done(frame: Frame) -> bool:
    return not frame.negated and not frame.modal and frame.tense == "past" and not frame.act


def _doers(frame: Frame) -> Iterator[str]:
    return (argument.party for argument in frame.arguments if argument.role == "agent" and argument.party)


def _authors(claim: Claim) -> list[str]:
    """Who is at the origin of the chain."""
    return [speaker.name or speaker.text for speaker in claim.chain[0].who] if claim.chain else []


def _day(report: Report) -> str | None:
    """The last day it can have come out; none if nobody knows."""
    day = day_of(report.published.latest)
    return day.isoformat() if day else None


def _outlets(reports: Iterable[Report]) -> list[str]:
    return sorted({report.outlet.name for report in reports if report.outlet.name})


def _is_on_map(place: Place) -> bool:
    return (place.latitude is not None and place.longitude is not None) or bool(place.country)


def _id(kind: str, *parts: str) -> str:
    return f"{kind}--{uuid5(_SPACE, ''.join(f'{len(part)}:{part}' for part in (kind, *parts)))}"


def _filled(record: Json) -> Json:
    """The record without what is not known: STIX has no null, and no empty list."""
    out: Json = {}
    for key, value in record.items():
        kept = _filled(value) if isinstance(value, dict) else value
        if isinstance(kept, list | tuple):
            kept = [_filled(one) if isinstance(one, dict) else one for one in kept]
        if kept not in (None, "", [], {}):
            out[key] = kept
    return out
