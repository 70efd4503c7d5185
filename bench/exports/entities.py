"""The properties of FollowTheMoney's schemata that are used, which of them are required, and what they lead to."""

from __future__ import annotations

__all__ = ["PROPERTIES", "RANGES", "REQUIRED"]

_THING = {
    "name",
    "alias",
    "country",
    "summary",
    "notes",
    "description",
    "publisher",
    "proof",
    "sourceUrl",
    "addressEntity",
}
_DOCUMENT = {"title", "fileName", "mimeType", "author", "publishedAt", "language", "bodyText", "processingAgent"}
PROPERTIES = {
    "Person": _THING,
    "Organization": _THING,
    "PublicBody": _THING,
    "LegalEntity": _THING,
    "Address": _THING | {"full", "city", "latitude", "longitude", "remarks"},
    "Article": _THING | _DOCUMENT,
    "Mention": {"document", "resolved", "name", "detectedSchema"},
    "Note": _THING | {"entity"},
    "Event": _THING | {"date", "startDate", "endDate", "location", "involved"},
}
REQUIRED = {"Mention": ["document", "name"], "Article": ["name", "fileName"], "Event": ["name"], "Note": ["name"]}
_LEGAL = {"Person", "Organization", "PublicBody", "LegalEntity"}
RANGES = {
    "document": {"Article"},
    "resolved": _LEGAL,
    "involved": _LEGAL,
    "entity": _LEGAL,
    "proof": {"Article"},
    "addressEntity": {"Address"},
}
