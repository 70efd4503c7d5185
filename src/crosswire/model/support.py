"""Support: by how many independent origins something is said, in how many reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.model.account import Answer, Event, Origin
from crosswire.model.report import Report

__all__ = ["Support", "families", "original", "support_of"]


@dataclass(frozen=True, slots=True)
class Support:
    """Who stands behind an event or an answer."""

    origins: tuple[Origin, ...]
    reports: tuple[str, ...]
    """The ids of the reports that lead there; a report, its copies and its versions are one."""

    def __str__(self) -> str:
        """``said by 2 independent origins in 3 reports``."""
        voices, reports = len(self.origins), len(self.reports)
        return (
            f"said by {voices} independent {'origin' if voices == 1 else 'origins'} "
            f"in {reports} {'report' if reports == 1 else 'reports'}"
        )


def support_of(of: Event | Answer, event: Event) -> Support:
    """The support of an event, by those who say what its label says, or of one of its answers."""
    if isinstance(of, Event):
        return Support(tuple(origin for origin in of.origins if origin.core), of.reports)
    return Support(tuple(origin for origin in event.origins if origin.id in of.origins), of.reports)


def families(ids: Iterable[str], reports: Mapping[str, Report]) -> tuple[str, ...]:
    """The originals of these reports, each once, sorted."""
    return tuple(sorted({original(reports[id_], reports).id for id_ in ids}))


def original(report: Report, reports: Mapping[str, Report]) -> Report:
    """What a report reprints, or edits, as far as it is among the reports; else the report itself."""
    seen = {report.id}
    while (before := report.copy_of or report.version_of or "") in reports and before not in seen:
        report = reports[before]
        seen.add(report.id)
    return report
