"""ninjs 3.1 (IPTC): a news item for each report.

The body is the report's text without its furniture. Who it leans on are ``infoSources``; people, bodies and places that
it names stand in their lists. ninjs has no place for a claim and lets no field be added: claims stand among the
``descriptions``, in the role ``claim``, each as a JSON record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from crosswire.model.account import Event
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier, Made
from crosswire.model.party import Party
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import makers, statement
from crosswire.views.exports.whereabouts import point_of
from crosswire.views.lines.claims import spoken_links
from crosswire.views.lines.days import day_of

__all__ = ["ninjs_files"]

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:[!#-;=?-Z_a-z~]{1,2000}")
"""A URI in the characters of RFC 3986."""
_LISTS = {"person": "people", "body": "organisations", "outlet": "organisations", "group": "organisations"}


@dataclass(frozen=True, slots=True)
class _Held:
    """What a report holds."""

    claims: list[Claim] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


def ninjs_files(dossier: Dossier) -> dict[str, bytes]:
    """An item for each report, by the report's id."""
    held = _held(dossier)
    return {f"{report.id}.json": json_bytes(_item(report, held[report.id], dossier.made)) for report in dossier.reports}


def _held(dossier: Dossier) -> dict[str, _Held]:
    held = {report.id: _Held() for report in dossier.reports}
    told_in = {claim.id: claim.report for claim in dossier.claims}
    for claim in dossier.claims:
        held[claim.report].claims.append(claim)
    for party in dossier.parties:
        for report in dict.fromkeys(mention.report for mention in party.mentions if mention.kind == "name"):
            held[report].parties.append(party)
    for place in dossier.places:
        for report in dict.fromkeys(mention.report for mention in place.mentions):
            held[report].places.append(place)
    for event in dossier.events:
        for report in dict.fromkeys(told_in[id_] for id_ in event.claims):
            held[report].events.append(event)
    return held


def _item(report: Report, held: _Held, made: Made) -> Json:
    body = _body(report)
    published = report.published
    item: Json = {
        "uri": _uri(report),
        "type": "text",
        "representationType": "full",
        "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        "versionCreated": _moment(report.modified) or _moment(published.day),
        "contentCreated": _moment(published.day),
        "language": report.language,
        "title": report.title,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": report.title}] if report.title else [],
        "by": ", ".join(report.authors),
        "located": report.dateline,
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        "genres": [{"name": report.genre}],
        "infoSources": _sources(report, held.claims),
        **_named(held.parties),
        "places": _places(held.places),
        "events": [{"id": event.id, "name": event.label, "uri": f"urn:crosswire:{event.id}"} for event in held.events],
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("crosswire report", report.id), ("sha256 of the text", report.sha256))
        ],
        "descriptions": [_description(claim, report) for claim in held.claims],
        "edNote": _note(report, made),
    }
    return {key: value for key, value in item.items() if value not in (None, "", [])}


def _uri(report: Report) -> str:
    """The name its publisher gives it, else its address, else one of ours."""
    told = (uri for uri in (report.guid, report.url) if uri and _ADDRESS.fullmatch(uri))
    return next(told, f"urn:crosswire:{report.id}")


def _body(report: Report) -> str:
    title = report.where.get("title")
    return "\n\n".join(span.of(report.text) for span in report.body if span != title)


def _moment(told: str | None) -> str | None:
    """A date and time with its zone; a day alone begins at midnight UTC, since ninjs has no days."""
    if not told or day_of(told) is None:
        return None
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    return moment.isoformat() if moment.tzinfo else f"{moment.isoformat()}+00:00"


def _sources(report: Report, claims: Iterable[Claim]) -> list[Json]:
    """The outlet, whom it took text from, and everyone whom it lets speak, each once."""
    found: dict[tuple[str, str], Json] = {}

    def add(name: str | None, role: str, party: str | None = None) -> None:
        if name and (name, role) not in found:
            found[name, role] = {"name": name, "role": role} | ({"uri": f"urn:crosswire:{party}"} if party else {})

    add(report.outlet.name, "publisher")
    for credit in report.credits:
        add(credit, "credit")
    for claim in claims:
        for link in spoken_links(claim):
            for speaker in link.who:
                add(speaker.name or speaker.text, f"source, {link.kind}", speaker.party)
    return list(found.values())


def _named(parties: Iterable[Party]) -> dict[str, list[Json]]:
    """People and bodies that the report names."""
    out: dict[str, list[Json]] = {"people": [], "organisations": []}
    for party in parties:
        kind = _LISTS.get(party.kind)
        if kind:
            out[kind].append({"name": party.name, "rel": "mentions", "uri": f"urn:crosswire:{party.id}"})
    return out


def _places(places: Iterable[Place]) -> list[Json]:
    out: list[Json] = []
    for place in places:
        told: Json = {"name": place.name, "rel": "mentions", "uri": f"urn:crosswire:{place.id}"}
        told |= {"literal": place.source} if place.source else {}
        if point := point_of(place):
            told["geoJSON"] = point
        out.append(told)
    return out


def _description(claim: Claim, report: Report) -> Json:
    told = json.dumps(statement(claim, report), ensure_ascii=False, allow_nan=False)
    return {"role": "claim", "contentType": "application/json", "value": told}


def _note(report: Report, made: Made) -> str:
    days = report.published
    when = days.day or f"{days.earliest or 'unknown'} to {days.latest or 'unknown'}"
    return (
        f"Published: {when} ({days.basis}: {days.why}). Outlet: {report.outlet.basis}. "
        f"Read by {makers(made)}; offsets of claims are code points of the frozen text, whose SHA-256 is given."
    )
