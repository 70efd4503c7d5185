"""Several dossiers looked at as one, where only what each report says matters."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier, Made
from crosswire.model.party import Party
from crosswire.model.place import united
from crosswire.model.report import Report
from crosswire.model.story import Story

__all__ = ["together"]


def together(dossiers: Sequence[Dossier]) -> Dossier:
    """One dossier with the reports of all, each report and its claims from the first dossier that holds it.

    Parties, places and the stories that claims belong to come along; what was made across reports stays behind: events,
    expectations, the timeline.
    """
    reports: dict[str, Report] = {}
    claims: dict[str, Claim] = {}
    parties: dict[str, Party] = {}
    stories: dict[str, Story] = {}
    for dossier in dossiers:
        new = {report.id: report for report in dossier.reports if report.id not in reports}
        reports |= new
        claims |= {claim.id: claim for claim in dossier.claims if claim.report in new}
        parties |= {party.id: party for party in dossier.parties}
        stories |= {story.id: story for story in dossier.stories}
    return Dossier(
        made=Made(by="; ".join(dict.fromkeys(dossier.made.by for dossier in dossiers)), models={}),
        reports=tuple(reports.values()),
        stories=tuple(stories.values()),
        parties=tuple(parties.values()),
        times=(),
        claims=tuple(claims.values()),
        events=(),
        expectations=(),
        wants=(),
        timeline=(),
        places=united(place for dossier in dossiers for place in dossier.places),
    )
