"""schema.org ClaimReview: answers that a person has rated, and nothing else.

Crosswire itself never rules on what is true: without ratings by a person the graph is empty. The Admiralty scale runs
from 1, the best; schema.org's ratings run up to the best, so 1 becomes 5 of 5, and "cannot be judged" has no value.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.account import Event, Overruling
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import made_of, statement
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.lines.standing import overruling_of

__all__ = ["claimreview"]

_CONTEXT = ["https://schema.org", {"cw": "urn:crosswire:terms:", "cw:claim": {"@type": "@json"}}]
_SAYS = {
    1: "Confirmed by other sources",
    2: "Probably true",
    3: "Possibly true",
    4: "Doubtful",
    5: "Improbable",
    6: "Cannot be judged",
}
_BEST, _WORST, _NOT_JUDGED = 5, 1, 6


def claimreview(dossier: Dossier) -> tuple[bytes, int]:
    """The reviews, and how many there are."""
    shelf = shelf_of(dossier)
    reviews = [review for event in dossier.events for review in _reviews(event, shelf)]
    whole = {"@context": _CONTEXT, "cw:made": made_of(dossier)["by"], "@graph": reviews}
    return json_bytes(whole), len(reviews)


def _reviews(event: Event, shelf: Shelf) -> Iterator[Json]:
    """Of an event, and of each answer, where a person rates it."""
    rating = overruling_of(event)
    if rating:
        yield _review(event.id, event.label, rating, shelf.in_order(event.claims), shelf)
    for question in event.questions:
        for answer in question.answers:
            rating = overruling_of(answer)
            if rating:
                said = f"{event.label} – {question.asks}: {answer.text}"
                claims = shelf.in_order(answer.claims)
                yield _review(answer.id, said, rating, claims, shelf) | {"reviewAspect": question.asks}


def _review(id_: str, said: str, rating: Overruling, claims: list[Claim], shelf: Shelf) -> Json:
    dated = [claim for claim in claims if shelf.reports[claim.report].published.day]
    first = min(dated, key=lambda claim: shelf.reports[claim.report].published.day or "", default=None)
    item: Json = {
        "@type": "Claim",
        "@id": f"urn:crosswire:{id_}",
        "author": [_author(name, party) for name, party in _origins(claims, shelf)],
        "appearance": [_appearance(claim, shelf) for claim in claims],
    }
    if first:
        item["datePublished"] = shelf.reports[first.report].published.day
        item["firstAppearance"] = _appearance(first, shelf)
    return {
        "@type": "ClaimReview",
        "@id": f"urn:crosswire:review:{id_}",
        "claimReviewed": said,
        **({"author": {"@type": "Person", "name": rating.by}} if rating.by else {}),
        **({"reviewBody": rating.why} if rating.why else {}),
        "reviewRating": _rated(rating),
        "itemReviewed": item,
    }


def _rated(rating: Overruling) -> Json:
    told: Json = {"@type": "Rating", "alternateName": _SAYS.get(rating.figure, _SAYS[_NOT_JUDGED])}
    if _WORST <= rating.figure <= _BEST:
        told |= {"ratingValue": _BEST + _WORST - rating.figure, "bestRating": _BEST, "worstRating": _WORST}
    return told


def _origins(claims: list[Claim], shelf: Shelf) -> list[tuple[str, Party | None]]:
    """Who says so, at the origin of each chain; the outlet where it speaks itself."""
    found: dict[str, Party | None] = {}
    for claim in claims:
        for speaker in claim.chain[0].who if claim.chain else ():
            found.setdefault(speaker.name or speaker.text, shelf.parties.get(speaker.party or ""))
        if not claim.chain:
            found.setdefault(shelf.outlet(claim.report), None)
    return list(found.items())


def _author(name: str, party: Party | None) -> Json:
    return {"@type": "Person" if party and party.kind == "person" else "Organization", "name": name}


def _appearance(claim: Claim, shelf: Shelf) -> Json:
    report = shelf.reports[claim.report]
    told: Json = {"@type": "NewsArticle", "@id": f"urn:crosswire:{report.id}", "cw:claim": statement(claim, report)}
    told |= {"headline": report.title} if report.title else {}
    told |= {"url": report.url} if report.url else {}
    told |= {"datePublished": report.published.day} if report.published.day else {}
    told |= {"publisher": {"@type": "Organization", "name": report.outlet.name}} if report.outlet.name else {}
    return told
