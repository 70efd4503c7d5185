"""W3C Web Annotation: a claim is an annotation of the words it rests on, in the frozen text of its report.

A folder: ``annotations.jsonld`` and the frozen texts, which it points into by ``TextPositionSelector`` (code points, as
the model of Web Annotation asks) and ``TextQuoteSelector``. Each selector is tried on its text before it is written.
What the vocabulary has no word for stands in bodies under ``cw:``.
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import made_of, statement
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["CONTEXT", "selected", "web_annotation_files"]

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "cw": "urn:crosswire:terms:",
        "cw:chain": {"@type": "@json"},
        "cw:certainty": {"@type": "@json"},
        "cw:made": {"@type": "@json"},
    },
]
_AROUND = 32
"""Code points before and behind a quote, which tell it from the same words elsewhere."""


def web_annotation_files(dossier: Dossier) -> dict[str, bytes]:
    """The annotations, and the texts that they stand in.

    Raises:
        EvidenceError: A selector does not lead to the words (law 1).
    """
    shelf = shelf_of(dossier)
    items = [_annotation(claim, shelf, dossier) for claim in shelf.claims.values()]
    page: Json = {
        "id": "urn:crosswire:annotations#page",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    collection: Json = {
        "@context": CONTEXT,
        "id": "urn:crosswire:annotations",
        "type": "AnnotationCollection",
        "label": "; ".join(story.title for story in dossier.stories) or "No story",
        "total": len(items),
        "cw:made": made_of(dossier),
        "first": page,
    }
    texts = {_file(report): report.text.encode("utf-8", "replace") for report in shelf.reports.values()}
    return {"annotations.jsonld": json_bytes(collection), **texts}


def selected(text: str, selectors: list[Json]) -> str:
    """The words that the selectors of a target lead to.

    Raises:
        EvidenceError: Position and quote do not lead to the same words.
    """
    position = next(one for one in selectors if one["type"] == "TextPositionSelector")
    quote = next(one for one in selectors if one["type"] == "TextQuoteSelector")
    start, end = position["start"], position["end"]
    around = f"{quote['prefix']}{quote['exact']}{quote['suffix']}"
    if text[start:end] != quote["exact"] or not text.startswith(around, start - len(quote["prefix"])):
        raise EvidenceError(f"the selectors {start}-{end} do not lead to one place of the text")
    return text[start:end]


def _annotation(claim: Claim, shelf: Shelf, dossier: Dossier) -> Json:
    report = shelf.reports[claim.report]
    line = claim_line(claim.id, shelf)
    return {
        "id": f"urn:crosswire:{claim.id}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"id": "urn:crosswire:program", "type": "Software", "name": dossier.made.by},
        "body": [
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "text/plain",
                "language": "en",
                "value": line.lead,
            },
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": claim.stance},
            {"type": "cw:Claim", "purpose": "classifying", **_terms(statement(claim, report))},
        ],
        "target": [_target(span, report) for span in claim.spans if span.start < span.end],
    }


def _terms(record: Json) -> Json:
    """The record under ``cw:``, without what the target tells."""
    told = {key: value for key, value in record.items() if key not in {"id", "spans", "words"}}
    return {f"cw:{key}": value for key, value in told.items() if value not in (None, [])}


def _target(span: Span, report: Report) -> Json:
    selectors = list(_selectors(span, report.text))
    selected(report.text, selectors)
    source: Json = {
        "id": _file(report),
        "type": "Text",
        "format": "text/plain",
        "language": report.language,
        "cw:sha256": report.sha256,
        "cw:report": report.id,
    }
    source |= {"cw:outlet": report.outlet.name} if report.outlet.name else {}
    source |= {"cw:address": report.url} if report.url else {}
    return {"type": "SpecificResource", "source": source, "selector": selectors}


def _selectors(span: Span, text: str) -> Iterator[Json]:
    yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    yield {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


def _file(report: Report) -> str:
    return f"{report.id}.txt"
