"""A dossier as a piece of HTML; every line opens the words that it rests on."""

from __future__ import annotations

from crosswire.model.dossier import Dossier
from crosswire.views.evidence import check_evidence
from crosswire.views.inline.render import render
from crosswire.views.lines.moments import best_moments
from crosswire.views.lines.sheet import sheet_of

__all__ = ["dossier_inline"]

_STORIES = 3
_LINES = 5
_MOMENTS = 10
_CLAIMS = 6


def dossier_inline(dossier: Dossier) -> str:
    """The stories with most claims; of each where accounts differ, what several origins say, and the timeline.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    check_evidence(dossier)
    sheet = sheet_of(dossier)
    shown = sorted(sheet.stories, key=lambda story: -len(story.reports))[:_STORIES]
    return render(
        "dossier",
        sheet=sheet,
        stories=[(story, best_moments(story.timeline, _MOMENTS)) for story in shown],
        lines=_LINES,
        claims=_CLAIMS,
    )
