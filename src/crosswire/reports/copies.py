"""Copies and versions: which reports reprint another one, and which are edited versions of one of their own outlet.

The near copies of a report by its own outlet are versions of it (``versions``), those by others are copies. A report
can be both: an edited version of a reprint points at the reprint and at the original.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crosswire.model.report import Report
from crosswire.reports.changes import changes_between
from crosswire.reports.credits import same_outlet
from crosswire.reports.runs import Body, body_of, near_copies
from crosswire.reports.versions import came_out, first_versions

__all__ = ["mark_copies"]


def mark_copies(reports: Iterable[Report]) -> list[Report]:
    """Sets ``copy_of``, ``version_of`` and ``changes`` on each report of the set, and clears them where none holds.

    The original of a group of near copies is the outlet that another one credits, else the one that came out first;
    the others point at its first report there, and it points at no other. The first version of a report is the one
    that came out first; no version points at a version. A function of the set: the result is in order of the ids,
    whatever order the reports come in.
    """
    told = {report.id: report for report in reports}
    groups = near_copies([body_of(report) for report in told.values()])
    version_of = first_versions(groups)
    copy_of = {copy: original for group in groups for copy, original in _originals(group, version_of).items()}
    marked = (
        replace(
            report,
            copy_of=copy_of.get(report.id),
            version_of=version_of.get(report.id),
            changes=changes_between(told[version_of[report.id]], report) if report.id in version_of else (),
        )
        for report in told.values()
    )
    return sorted(marked, key=lambda report: report.id)


def _originals(group: Sequence[Body], version_of: Mapping[str, str]) -> dict[str, str]:
    """For each copy of a group the report that it reprints; versions of one report copy nothing from each other."""
    credited = _credited(group)
    best = min(group, key=lambda body: _precedence(body, credited)).report.id
    house = version_of.get(best, best)
    versions = [body.report for body in group if version_of.get(body.report.id, body.report.id) == house]
    first = min(versions, key=came_out).id
    own = {report.id for report in versions}
    return {body.report.id: first for body in group if body.report.id not in own}


def _precedence(body: Body, credited: frozenset[str]) -> tuple[bool, str, bool, int, str]:
    """Lowest for the original: credited by another, then earliest, then crediting nobody, then longest."""
    report = body.report
    day = report.published.earliest or "9999-12-31"
    return (report.outlet.name not in credited, day, bool(report.credits), -len(body.runs), report.id)


def _credited(group: Sequence[Body]) -> frozenset[str]:
    """The names of the outlets of a group that others of it credit."""
    told = {credit for body in group for credit in body.report.credits}
    outlets = {body.report.outlet.name for body in group if body.report.outlet.name}
    return frozenset(outlet for outlet in outlets if any(same_outlet(outlet, credit) for credit in told))
