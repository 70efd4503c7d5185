"""A claim as a plain record, for formats that have no place for a chain, a stance or a certainty (law 4)."""

from __future__ import annotations

from dataclasses import asdict

from crosswire.model.claim import Claim, Link
from crosswire.model.dossier import Dossier, Made
from crosswire.model.report import Report
from crosswire.views.exports.jsons import Json

__all__ = ["made_of", "makers", "statement"]


def statement(claim: Claim, report: Report) -> Json:
    """The claim with all that tells how strong it is. Spans are in code points of the report's frozen text."""
    return {
        "id": claim.id,
        "spans": [list(span) for span in claim.spans],
        "words": claim.words(report.text),
        "chain": [_link(link) for link in claim.chain],
        "voice": claim.voice,
        "stance": claim.stance,
        "certainty": asdict(claim.certainty) if claim.certainty else None,
        "condition": claim.condition.of(report.text) if claim.condition else None,
        "said": claim.said.value if claim.said else None,
        "when": claim.when.value if claim.when else None,
        "denies": list(claim.denies),
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def makers(made: Made) -> str:
    """The program and its models in words."""
    return "; ".join([made.by, *(model for _, model in sorted(made.models.items()))])


def made_of(dossier: Dossier) -> Json:
    """What made the dossier (law 10)."""
    made = dossier.made
    added = {"names": made.names, "ratings": made.ratings}
    told: Json = {"by": made.by, "models": dict(sorted(made.models.items()))}
    return told | {key: value for key, value in added.items() if value}


def _link(link: Link) -> Json:
    return {
        "who": [{"party": speaker.party, "name": speaker.name, "text": speaker.text} for speaker in link.who],
        "kind": link.kind,
        "number": link.number,
        "role": link.role,
    }
