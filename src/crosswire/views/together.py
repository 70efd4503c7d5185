"""Several dossiers looked at as one, where only reports, claims and parties matter."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier, Made
from crosswire.model.party import Party
from crosswire.model.report import Report

__all__ = ["together"]


def together(dossiers: Sequence[Dossier]) -> Dossier:
    """One dossier with the reports of all, each report and its claims from the first dossier that holds it.

    What was made across reports stays behind: stories, events, the timeline.
    """
    reports: dict[str, Report] = {}
    claims: dict[str, Claim] = {}
    parties: dict[str, Party] = {}
    for dossier in dossiers:
        new = {report.id: report for report in dossier.reports if report.id not in reports}
        reports |= new
        claims |= {claim.id: claim for claim in dossier.claims if claim.report in new}
        parties |= {party.id: party for party in dossier.parties}
    return Dossier(
        made=Made(by="; ".join(dict.fromkeys(dossier.made.by for dossier in dossiers)), models={}),
        reports=tuple(reports.values()),
        stories=(),
        parties=tuple(parties.values()),
        times=(),
        claims=tuple(claims.values()),
        events=(),
        expectations=(),
        wants=(),
        timeline=(),
    )
