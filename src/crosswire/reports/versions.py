"""Versions: which reports are edited versions of another one that the same outlet published before.

Two reports are versions of one when their outlet is the same and any of these holds:

1. they are near copies of each other;
2. they stood at the same address, or their publisher gives them the same lasting name; and they share a headline, or
   a tenth of the shorter one's runs of words. The pages of an address that tells another story each day share neither.

A report whose outlet is not told counts as of the outlet of others at its address, or with its lasting name; where
that is not told either, only the second way holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from crosswire.model.report import Report
from crosswire.reports.addresses import address_key
from crosswire.reports.headlines import same_words
from crosswire.reports.known import known_outlet, outlet_key
from crosswire.reports.runs import Body

__all__ = ["came_out", "first_versions"]

_TOLD_AGAIN = 0.1
"""Share of the shorter text's runs: a page written through keeps more, and menus that were left in a page are less."""
_SHORTEST_TITLE = 3
"""Words. What is shorter names a page, such as a section or a programme."""
_LAST = "9999-12-31"


def came_out(report: Report) -> tuple[str, str, str, str]:
    """Lowest for what came out first: by day, then by time of the last change, then as it was fetched, then by id."""
    fetched = min((arrival.fetched for arrival in report.arrivals if arrival.fetched), default=_LAST)
    day = (report.published.earliest or _LAST)[:10]
    return day, _instant(report.modified), _instant(fetched), report.id


def first_versions(groups: Sequence[Sequence[Body]]) -> dict[str, str]:
    """For each report that is a later version of another, the first one's id.

    Args:
        groups: The bodies, those that are near copies together.
    """
    bodies = sorted((body for group in groups for body in group), key=lambda body: came_out(body.report))
    outlets = _outlets([body.report for body in bodies])
    home = {body.report.id: body.report.id for body in bodies}
    rank = {body.report.id: n for n, body in enumerate(bodies)}
    for a, b in (*_by_place(bodies, outlets), *_by_words(groups, outlets)):
        first, second = sorted((_root(home, a), _root(home, b)), key=rank.__getitem__)
        home[second] = first
    firsts = {report: _root(home, report) for report in home}
    return {report: first for report, first in firsts.items() if report != first}


def _outlets(reports: Iterable[Report]) -> dict[str, str]:
    """By report a key of its outlet, as the report tells it or as others at its address or of its name do."""
    told = list(reports)
    outlets = {report.id: _outlet_key(report) for report in told}
    for place in _PLACES:
        known: dict[str, set[str]] = defaultdict(set)
        for report in told:
            if (key := place(report)) and report.outlet.name:
                known[key].add(_outlet_key(report))
        for report in told:
            here = known.get(place(report) or "", set())
            if not outlets[report.id] and len(here) == 1:
                outlets[report.id] = min(here)
    return outlets


def _by_place(bodies: Sequence[Body], outlets: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of one outlet and one address, or one name.

    Each report is compared with the first that tells the story that the page told last.
    """
    for place in _PLACES:
        firsts: dict[tuple[str, str], Body] = {}
        for body in bodies:
            where = place(body.report)
            if where is None:
                continue
            key = where, outlets[body.report.id]
            first = firsts.setdefault(key, body)
            if first is body:
                continue
            if _same_title(first.report, body.report, where) or first.shared_with(body) >= _TOLD_AGAIN:
                yield first.report.id, body.report.id
            else:
                firsts[key] = body


def _by_words(groups: Iterable[Iterable[Body]], outlets: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of one known outlet that are near copies."""
    for group in groups:
        firsts: dict[str, str] = {}
        for body in group:
            outlet = outlets[body.report.id]
            if outlet:
                yield firsts.setdefault(outlet, body.report.id), body.report.id


def _same_title(a: Report, b: Report, where: str) -> bool:
    """Whether they share a headline; that of a front page names the outlet, not the story."""
    if where.startswith("address ") and "/" not in where:
        return False
    long = a.title is not None and len(a.title.split()) >= _SHORTEST_TITLE
    return long and b.title is not None and same_words(a.title or "", b.title)


def _address(report: Report) -> str | None:
    key = address_key(report.url)
    return f"address {key}" if key else None


def _name(report: Report) -> str | None:
    return f"name {report.guid}" if report.guid else None


_PLACES: tuple[Callable[[Report], str | None], ...] = (_address, _name)
"""What versions of a report have in common, each with the word that tells it from the other."""


def _outlet_key(report: Report) -> str:
    name = report.outlet.name or ""
    known = known_outlet(name)
    return outlet_key(known.name if known else name)


def _instant(stamp: str | None) -> str:
    """A time as one that sorts: in UTC if it has a zone; none before all others."""
    try:
        at = datetime.fromisoformat(stamp or "")
        return (at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)).isoformat(timespec="microseconds")
    except (ValueError, OverflowError):
        return stamp or ""


def _root(home: dict[str, str], report: str) -> str:
    while home[report] != report:
        home[report] = home[home[report]]
        report = home[report]
    return report
