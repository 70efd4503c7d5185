"""Which outlet carries what, who denies it, who is silent: events by outlets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from crosswire.model.account import Event
from crosswire.model.claim import Stance
from crosswire.views.lines.agreements import denials_of
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import event_at

__all__ = ["Cell", "Grid", "Row", "Way", "grid_of"]

Way = Literal["says", "expects", "calls for", "doubts", "denies"]

_WAYS: dict[Stance, Way] = {
    "asserts": "says",
    "expects": "expects",
    "urges": "calls for",
    "doubts": "doubts",
    "denies": "denies",
}
_ROWS = 16
"""Events in the grid: about what fits a screen and its next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one outlet carries of one event; no way where it is silent. Not its own view: what its reports pass on."""

    ways: tuple[Way, ...]
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An event, with a cell for each outlet: what it carries of those claims that say what the label says."""

    event: str
    address: str
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The events that more than one outlet carries, those that most do first; and the outlets, in alphabetic order."""

    outlets: tuple[str, ...]
    rows: tuple[Row, ...]


def grid_of(events: Iterable[Event], shelf: Shelf) -> Grid:
    """The grid of these events."""
    outlets = tuple(sorted({shelf.outlet(claim.report) for claim in shelf.claims.values()}))
    rows = [_row(event, outlets, shelf) for event in events]
    shared = [row for row in rows if sum(1 for cell in row.cells if cell.ways) > 1]
    shared.sort(key=lambda row: (-sum(1 for cell in row.cells if cell.ways), row.label, row.event))
    return Grid(outlets=outlets, rows=tuple(shared[:_ROWS]))


def _row(event: Event, outlets: Iterable[str], shelf: Shelf) -> Row:
    denials = denials_of(event)
    by_outlet: dict[str, list[str]] = {}
    for id_ in event.core or event.claims:
        by_outlet.setdefault(shelf.outlet(shelf.claims[id_].report), []).append(id_)

    def cell(ids: list[str]) -> Cell:
        found = {"denies" if id_ in denials else _WAYS[shelf.claims[id_].stance] for id_ in ids}
        return Cell(ways=tuple(way for way in _WAYS.values() if way in found), claims=claim_lines(ids, shelf))

    return Row(
        event=event.id,
        address=event_at(event.id),
        label=one_line(event.label),
        cells=tuple(cell(by_outlet.get(outlet, [])) for outlet in outlets),
    )
