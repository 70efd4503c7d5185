"""FollowTheMoney: entities as JSON lines, for OpenSanctions' and Aleph's tools.

Person, Organization, PublicBody, LegalEntity   a party, by its kind; of an unnamed one the summary says so
Address     a place on earth
Article     a report, with its frozen text
Mention     a party named in a report
Note        a claim: its words; the summary says who said them, how, and how sure; ``proof`` is the report
Event       an event, with who is involved by any claim; ``proof`` are its reports
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator

from crosswire.model.account import Event
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.ids import content_id
from crosswire.model.party import Party, PartyKind
from crosswire.model.place import Place
from crosswire.model.report import Report
from crosswire.views.exports.jsons import Json, json_lines
from crosswire.views.exports.statements import made_of, statement
from crosswire.views.exports.whereabouts import Whereabouts, whereabouts_of
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["ftm_entities"]

_SCHEMATA: dict[PartyKind, str] = {
    "person": "Person",
    "body": "Organization",
    "state": "PublicBody",
    "outlet": "Organization",
    "role": "LegalEntity",
    "group": "LegalEntity",
    "place": "LegalEntity",
}
_NAMES = {"name", "alias"}
_LONGEST_NAME = 384
"""Characters that FollowTheMoney takes in a name."""
_LANGUAGES = {"en": "eng"}
"""FollowTheMoney takes ISO 639-3."""
_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
"""A date as precise as it is known, as FollowTheMoney has them."""
_UNNAMED = {"role": "an unnamed role, described by reports", "place": "a place that speaks or acts by its name"}


def ftm_entities(dossier: Dossier) -> bytes:
    """All entities, each once, by id."""
    shelf, where = shelf_of(dossier), whereabouts_of(dossier)
    made = json.dumps(made_of(dossier), ensure_ascii=False)
    entities = [
        *map(_party, dossier.parties),
        *(_place(place) for place in dossier.places),
        *(_article(report, made) for report in dossier.reports),
        *(mention for party in dossier.parties for mention in _mentions(party, shelf)),
        *(_note(claim, shelf) for claim in dossier.claims),
        *(_event(event, shelf, where) for event in dossier.events),
    ]
    known = {entity["id"]: entity for entity in entities}
    return json_lines(known[id_] for id_ in sorted(known))


def _entity(id_: str, schema: str, **properties: object) -> Json:
    """An entity; each property is a list of texts, each once, and those without any are left out, but for the name."""
    told = {name: _texts(value) for name, value in properties.items()}
    told["name"] = told.get("name") or [id_]
    for name in _NAMES & told.keys():
        told[name] = [textwrap.shorten(text, _LONGEST_NAME, placeholder="…") for text in told[name]]
    return {"id": id_, "schema": schema, "properties": {name: texts for name, texts in told.items() if texts}}


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return list(dict.fromkeys(str(one) for one in values if one is not None and str(one).strip()))


def _party(party: Party) -> Json:
    return _entity(
        party.id,
        _SCHEMATA[party.kind],
        name=party.name,
        alias=party.aliases,
        country=(party.country or "").lower(),
        summary=_UNNAMED.get(party.kind),
    )


def _place(place: Place) -> Json:
    return _entity(
        place.id,
        "Address",
        name=place.name,
        full=", ".join([place.name, *(around.name for around in place.within)]),
        city=place.name if place.kind == "city" else None,
        country=(place.country or "").lower(),
        latitude=place.latitude,
        longitude=place.longitude,
        remarks=f"{place.kind}; {place.source}; {place.why}; confidence {place.confidence:g}",
    )


def _article(report: Report, made: str) -> Json:
    published = report.published
    days = f"{published.earliest or 'unknown'} to {published.latest or 'unknown'}, {published.basis}: {published.why}"
    return _entity(
        report.id,
        "Article",
        name=report.title or report.id,
        title=report.title,
        fileName=f"{report.id}.txt",
        mimeType="text/plain",
        author=report.authors,
        publisher=report.outlet.name,
        publishedAt=published.day,
        sourceUrl=report.url,
        language=_LANGUAGES.get(report.language),
        bodyText=report.text,
        summary=f"published {days}; outlet: {report.outlet.basis}",
        notes=f"SHA-256 of the text {report.sha256}" + (f"; copy of {report.copy_of}" if report.copy_of else ""),
        processingAgent=made,
    )


def _mentions(party: Party, shelf: Shelf) -> Iterator[Json]:
    """One for each report that names the party, with all that it calls it."""
    names: dict[str, list[str]] = {}
    for mention in party.mentions:
        if mention.kind == "name":
            names.setdefault(mention.report, []).append(mention.span.of(shelf.reports[mention.report].text))
    for report, words in names.items():
        yield _entity(
            content_id("mention", party.id, report),
            "Mention",
            document=report,
            resolved=party.id,
            name=sorted(words),
            detectedSchema=_SCHEMATA[party.kind],
        )


def _note(claim: Claim, shelf: Shelf) -> Json:
    report, line = shelf.reports[claim.report], claim_line(claim.id, shelf)
    speakers = [speaker.party for link in claim.chain for speaker in link.who]
    return _entity(
        claim.id,
        "Note",
        name=f"{line.chain} {claim.stance}",
        description=claim.words(report.text),
        summary=line.lead,
        entity=_known([*speakers, *claim.about], shelf),
        proof=report.id,
        publisher=report.outlet.name,
        notes=json.dumps(statement(claim, report), ensure_ascii=False),
    )


def _event(event: Event, shelf: Shelf, where: Whereabouts) -> Json:
    claims = shelf.in_order(event.claims)
    parties = [argument.party for claim in claims for frame in claim.frames[:1] for argument in frame.arguments]
    places = [place for _, place in where.of_event(event)]
    days = [
        answer.value
        for question in event.questions
        if question.asks == "when"
        for answer in question.answers
        if _DATE.fullmatch(answer.value)
    ]
    return _entity(
        event.id,
        "Event",
        name=event.label,
        date=days,
        involved=_known(parties, shelf),
        location=[place.name for place in places],
        addressEntity=[place.id for place in places],
        country=[(place.country or "").lower() for place in places],
        proof=[claim.report for claim in claims],
        summary=[
            f"{question.asks}: {answer.text} (by {len(answer.claims)} claims)"
            for question in event.questions
            for answer in question.answers
        ],
        notes=[f"{line.chain} {line.stance}: {line.words}" for line in (claim_line(c.id, shelf) for c in claims)],
    )


def _known(parties: Iterable[str | None], shelf: Shelf) -> list[str]:
    return sorted({party for party in parties if party and party in shelf.parties})
