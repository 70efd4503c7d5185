"""The open dossier: its tables, questions put to it, a brief, exports, and how it shows itself."""

from __future__ import annotations

import weakref
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from os import PathLike
from pathlib import Path

from crosswire.model.dossier import Dossier
from crosswire.model.query import parse_query
from crosswire.model.report import Problem
from crosswire.near import NearWords
from crosswire.notebook.rows import Rows
from crosswire.notebook.words import Words
from crosswire.reading.meaning import word_meaning
from crosswire.store import Store, open_store
from crosswire.views.brief.write import write_brief
from crosswire.views.context import in_sentence
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.dossier import dump
from crosswire.views.exports.tables import Table, tables_of
from crosswire.views.inline.dossier import dossier_inline
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["OpenDossier"]


class OpenDossier(Mapping[str, Rows]):
    """A dossier in hand; it shows itself in Jupyter.

    It is a mapping from the names of its tables to the tables: ``dossier["claims"]`` is ``dossier.claims``. Every line
    of it rests on words of reports: ``words`` shows them. It says who said what, and never who is right.
    """

    def __init__(self, dossier: Dossier, problems: tuple[Problem, ...] = ()) -> None:
        """Takes a dossier, and checks its evidence.

        Args:
            dossier: As the pipeline made it, or as it was left.
            problems: What could not be read for it.

        Raises:
            EvidenceError: Words of the dossier are not those of its reports.
        """
        check_evidence(dossier)
        self._dossier = dossier
        self._problems = problems

    @property
    def model(self) -> Dossier:
        """The dossier as dataclasses (``crosswire.model``), with all that tables leave out."""
        return self._dossier

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read: each with ``path``, ``reason``, and whether anything was ``lost`` by it."""
        return self._problems

    @property
    def reports(self) -> Rows:
        """A row a report, with its frozen text."""
        return self["reports"]

    @property
    def claims(self) -> Rows:
        """A row a claim: words, chain, stance, certainty in per cent (ICD 203), times in TIMEX3."""
        return self["claims"]

    @property
    def chains(self) -> Rows:
        """A row for each who speaks in the chain of a claim; ``hop`` counts from 1, the origin first."""
        return self["chains"]

    @property
    def events(self) -> Rows:
        """A row a happening, plan or state that claims speak of."""
        return self["events"]

    @property
    def answers(self) -> Rows:
        """A row a value given to a question of an event."""
        return self["answers"]

    @property
    def relations(self) -> Rows:
        """A row for two answers to one question: agree, refine, update, conflict or unsure, and why."""
        return self["relations"]

    @property
    def origins(self) -> Rows:
        """A row an independent voice behind an event."""
        return self["origins"]

    @property
    def expectations(self) -> Rows:
        """A row a claim of what is to come, and what came of it; open where no report says."""
        return self["expectations"]

    @property
    def wants(self) -> Rows:
        """A row for who wants what from whom, as claimed."""
        return self["wants"]

    @property
    def timeline(self) -> Rows:
        """A row a line of the timeline."""
        return self["timeline"]

    @property
    def parties(self) -> Rows:
        """A row for each who can speak or act."""
        return self["parties"]

    @property
    def times(self) -> Rows:
        """A row a time expression, and the days it means."""
        return self["times"]

    @property
    def places(self) -> Rows:
        """A row a place that reports name; coordinates in degrees, WGS 84."""
        return self["places"]

    def ask(self, query: str, *, limit: int = 20, near: bool = False) -> Rows:
        """The claims that a query finds, best first, as rows of the table of claims.

        Args:
            query: In the language of ``crosswire ask`` (docs/asking.md): ``by:Varga stance:denies "radar lane"``.
            limit: Claims to give, at most.
            near: Whether words near in meaning are looked for too; those with the very words come first.

        Raises:
            QueryError: The query cannot be read; the message names the thing and the reason.
            ValueError: The limit is less than one.
        """
        if limit < 1:
            raise ValueError(f"limit={limit}: one claim, at least")
        wanted = parse_query(query)
        if near:
            wanted, _ = self._near.widened(wanted)
        found = self._store.find(wanted, limit).claims
        rows = {row[0]: row for row in self.claims.rows}
        return Rows(replace(self._tables["claims"], rows=tuple(rows[id_] for id_ in found)))

    def words(self, claim: str) -> Words:
        """The words of a claim in their sentence.

        Args:
            claim: Its id, as in the column ``claim``.

        Raises:
            KeyError: There is no such claim.
        """
        line = claim_line(claim, self._shelf)
        report = self._shelf.reports[line.report]
        stands = in_sentence(report, self._shelf.claims[claim].spans)
        return Words(
            claim=claim,
            report=report.id,
            chain=line.chain,
            stance=line.stance,
            start=stands.words.start,
            end=stands.words.end,
            before=stands.before.of(report.text),
            words=stands.words.of(report.text),
            after=stands.after.of(report.text),
        )

    def brief(self) -> str:
        """A page a story, as Markdown, in sentences that quote the reports; its quotations are checked again."""
        return write_brief(self._dossier)

    def save(self, path: str | PathLike[str]) -> None:
        """Writes the dossier file (``crosswire-dossier/1``), which ``crosswire.load`` and every command take.

        Raises:
            OSError: It cannot be written.
        """
        Path(path).write_text(dump(self._dossier), encoding="utf-8")

    def __getitem__(self, name: str) -> Rows:
        return Rows(self._tables[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)

    def __repr__(self) -> str:
        kept = self._dossier
        return (
            f"<OpenDossier: {len(kept.reports)} reports, {len(kept.stories)} stories, {len(kept.claims)} claims, "
            f"{len(kept.events)} events>"
        )

    def _repr_html_(self) -> str:
        return dossier_inline(self._dossier)

    @cached_property
    def _tables(self) -> dict[str, Table]:
        return {table.name: table for table in tables_of(self._dossier)}

    @cached_property
    def _shelf(self) -> Shelf:
        return shelf_of(self._dossier)

    @cached_property
    def _near(self) -> NearWords:
        return NearWords.of(self._dossier, word_meaning())

    @cached_property
    def _store(self) -> Store:
        """A store in memory, for its index of words; closed when the dossier is let go of."""
        store = open_store(None)
        weakref.finalize(self, store.close)
        store.add_reports(self._dossier.reports)
        store.keep_dossier(self._dossier)
        return store
