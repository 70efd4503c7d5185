"""The steps of whatever was found."""

from __future__ import annotations

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.shelf import shelf_of
from crosswire.views.why.answers import answer_steps, relation_steps
from crosswire.views.why.claims import claim_steps
from crosswire.views.why.events import event_steps
from crosswire.views.why.find import AnswerFound, Found, RelationFound
from crosswire.views.why.steps import Step

__all__ = ["tell"]


def tell(found: Found, dossier: Dossier) -> Step:
    """What was found as one step, with all that led to it under it.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    check_evidence(dossier)
    shelf = shelf_of(dossier)
    if isinstance(found, Claim):
        return Step(name="claim", says=found.id, id=found.id, steps=tuple(claim_steps(found, dossier, shelf)))
    if isinstance(found, AnswerFound):
        id_ = found.answer.id
        return Step(name="answer", says=id_, id=id_, steps=tuple(answer_steps(found, shelf)))
    if isinstance(found, RelationFound):
        id_ = f"{found.relation.a}:{found.relation.b}"
        return Step(name="relation", says=id_, id=id_, steps=tuple(relation_steps(found, shelf)))
    return Step(name="event", says=found.id, id=found.id, steps=tuple(event_steps(found, shelf)))
