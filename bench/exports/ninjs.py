"""The fields of ninjs 3.1 that are used, and their types, written from the list of its fields.

A field that the standard does not have is refused, as the standard refuses it.
"""

from __future__ import annotations

__all__ = ["SCHEMA"]

_URI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"}
_MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}
_TEXT = {"type": "string"}


def _objects(required: tuple[str, ...] = (), /, **fields: object) -> dict[str, object]:
    item = {"type": "object", "additionalProperties": False, "required": list(required), "properties": fields}
    return {"type": "array", "minItems": 1, "items": item}


_NAMED = {"name": _TEXT, "rel": _TEXT, "uri": _URI, "literal": _TEXT}
_WORDS = {"role": _TEXT, "contentType": _TEXT, "value": _TEXT}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": _URI,
        "type": {
            "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
        },
        "representationType": {"enum": ["full", "partial"]},
        "standard": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"name": _TEXT, "version": _TEXT, "schema": _URI},
        },
        "versionCreated": _MOMENT,
        "contentCreated": _MOMENT,
        "language": _TEXT,
        "title": _TEXT,
        "by": _TEXT,
        "located": _TEXT,
        "edNote": _TEXT,
        "headlines": _objects(("value",), **_WORDS),
        "descriptions": _objects(("value",), **_WORDS),
        "bodies": _objects(("value",), **_WORDS, charCount={"type": "integer"}, wordCount={"type": "integer"}),
        "people": _objects(**_NAMED),
        "organisations": _objects(**_NAMED),
        "places": _objects(**_NAMED, geoJSON={"type": "object"}),
        "events": _objects(id=_TEXT, **_NAMED),
        "infoSources": _objects(name=_TEXT, role=_TEXT, uri=_URI, literal=_TEXT),
        "altIds": _objects(role=_TEXT, value=_TEXT),
        "genres": _objects(name=_TEXT, uri=_TEXT, literal=_TEXT),
    },
}
"""A JSON schema (2020-12)."""
