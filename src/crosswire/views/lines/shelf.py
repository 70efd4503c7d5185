"""The dossier's things by id, and the numbers that reports and claims are known by on a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.views.plain import one_line

__all__ = ["Shelf", "shelf_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Everything of a dossier by id. Reports are numbered in order of publication, claims in reading order."""

    reports: Mapping[str, Report]
    claims: Mapping[str, Claim]
    parties: Mapping[str, Party]
    report_numbers: Mapping[str, int]
    claim_numbers: Mapping[str, int]
    made: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """Lines that were made of claims, by id: pages show one claim in many places."""

    def outlet(self, report: str) -> str:
        """The outlet's name; a report of an unknown outlet is told apart by its number."""
        name = self.reports[report].outlet.name
        return one_line(name) if name else f"unknown outlet (report {self.report_numbers[report]})"

    def party(self, name: str) -> str:
        """The name of a party that is given by id or by name."""
        return one_line(self.parties[name].name if name in self.parties else name)

    def in_order(self, ids: Iterable[str]) -> list[Claim]:
        """The claims of these ids, each once, in reading order."""
        return [self.claims[id_] for id_ in sorted(set(ids), key=self.claim_numbers.__getitem__)]

    def reports_of(self, ids: Iterable[str]) -> set[str]:
        """The reports that hold these claims."""
        return {self.claims[id_].report for id_ in ids}


def shelf_of(dossier: Dossier) -> Shelf:
    """The shelf of a dossier."""
    reports = sorted(dossier.reports, key=_published)
    report_numbers = {report.id: n for n, report in enumerate(reports, 1)}
    claims = sorted(dossier.claims, key=lambda claim: (report_numbers[claim.report], *_place(claim)))
    return Shelf(
        reports={report.id: report for report in reports},
        claims={claim.id: claim for claim in claims},
        parties={party.id: party for party in dossier.parties},
        report_numbers=report_numbers,
        claim_numbers={claim.id: n for n, claim in enumerate(claims, 1)},
    )


def _published(report: Report) -> tuple[str, str, str]:
    return (report.published.order, report.published.latest or "9999", report.id)


def _place(claim: Claim) -> tuple[int, int, str]:
    """First words first; of two that start together the longer one first, as it holds the other."""
    return (min(span.start for span in claim.spans), -max(span.end for span in claim.spans), claim.id)
