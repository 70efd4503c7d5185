"""A dossier as flat tables: what CSV and Parquet files hold, and what frames are made of.

A cell is a text, a whole number, a number, a truth, a list of texts, or none. Ids lead from table to table. Spans are
in code points of the report's frozen text, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.model.time import Time
from crosswire.views.exports import columns
from crosswire.views.exports.columns import Cell, Column

__all__ = ["Table", "tables_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of as many cells as there are columns, in the order of the dossier."""

    name: str
    says: str
    """What a row is."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables_of(dossier: Dossier) -> tuple[Table, ...]:
    """All tables of a dossier whose evidence was checked."""
    texts = {report.id: report for report in dossier.reports}
    return (
        _table("reports", "a report, with its frozen text", dossier.reports, columns.REPORTS),
        _table("claims", "a claim: what a chain of speakers says", _with_text(dossier.claims, texts), columns.CLAIMS),
        _table(
            "chains", "one who speaks in the chain of a claim, the origin first", _hops(dossier.claims), columns.CHAINS
        ),
        _table("events", "a happening, plan or state that claims speak of", dossier.events, columns.EVENTS),
        _table("answers", "a value given to a question of an event", _answers(dossier), columns.ANSWERS),
        _table(
            "relations", "how two answers to one question stand to each other", _relations(dossier), columns.RELATIONS
        ),
        _table("origins", "an independent voice behind an event", _origins(dossier), columns.ORIGINS),
        _table(
            "expectations",
            "a claim about what is to come, and what came of it",
            dossier.expectations,
            columns.EXPECTATIONS,
        ),
        _table("wants", "who wants what from whom, as claimed", dossier.wants, columns.WANTS),
        _table("timeline", "a line of the timeline", dossier.timeline, columns.TIMELINE),
        _table("parties", "who can speak or act", dossier.parties, columns.PARTIES),
        _table("times", "a time expression, and what it means", _with_words(dossier.times, texts), columns.TIMES),
        _table("places", "a place that reports name", dossier.places, columns.PLACES),
    )


def _table(name: str, says: str, things: Iterable[Any], of: tuple[Column, ...]) -> Table:
    return Table(
        name=name,
        says=says,
        columns=of,
        rows=tuple(tuple(_filled(column.cell(thing)) for column in of) for thing in things),
    )


def _filled(cell: Cell) -> Cell:
    """The cell; none for a text that is empty, which a file of tables cannot tell from none."""
    return None if cell == "" else cell


def _with_text(claims: Iterable[Claim], reports: dict[str, Report]) -> Iterator[tuple[Claim, str]]:
    for claim in claims:
        yield claim, claim.words(reports[claim.report].text)


def _with_words(times: Iterable[Time], reports: dict[str, Report]) -> Iterator[tuple[Time, str]]:
    for time in times:
        yield time, time.span.of(reports[time.report].text)


def _hops(claims: Iterable[Claim]) -> Iterator[tuple[Claim, int, Link, Speaker]]:
    for claim in claims:
        for hop, link in enumerate(claim.chain, 1):
            for speaker in link.who:
                yield claim, hop, link, speaker


def _answers(dossier: Dossier) -> Iterator[tuple[Any, Any, Any]]:
    for event in dossier.events:
        for question in event.questions:
            for answer in question.answers:
                yield event, question, answer


def _relations(dossier: Dossier) -> Iterator[tuple[Any, Any, Any]]:
    for event in dossier.events:
        for question in event.questions:
            for relation in question.relations:
                yield event, question, relation


def _origins(dossier: Dossier) -> Iterator[tuple[Any, Any]]:
    for event in dossier.events:
        for origin in event.origins:
            yield event, origin
