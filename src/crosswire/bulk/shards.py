"""One shard read: reports in, records out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path
from typing import Any

from crosswire.bulk.alike import bands_of, day_of, most_about
from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import ABOUT, RECORDS, Step, steps
from crosswire.bulk.parts import Part, items_of
from crosswire.bulk.plan import load_plan
from crosswire.bulk.records import Record, address, row_of, schema, write_rows
from crosswire.memory import program_digest
from crosswire.model.report import Problem, Report
from crosswire.reading.language import LanguageModel
from crosswire.reports.files import reason_of
from crosswire.reports.intake import UnreadableError
from crosswire.reports.language import language_name
from crosswire.reports.load import reports_among
from crosswire.workers import Reader, Task

__all__ = ["MOST_TRIES", "ShardReader"]

MOST_TRIES = 3
"""Processes that one shard may cost a run; then it is left out."""
_AT_ONCE = 16
"""Reports that are parsed in one go, and held in memory."""


class ShardReader:
    """Reads shards of a run, in a process that may die at any moment."""

    def __init__(self, out: str, run: str) -> None:
        """Takes up the plan.

        Args:
            out: The folder of the run.
            run: What this run of the plan is called: one that was killed, and is taken up, is another.

        Raises:
            BulkError: if this process is of another version of Crosswire than the one that made the plan.
        """
        self._plan = load_plan(Path(out))
        self._model = LanguageModel.load(self._plan.model)
        if (program_digest(), self._model.made_by) != (self._plan.program, self._plan.made_by):
            raise BulkError(f"{out}: a worker has another version of Crosswire or of the language model")
        self._steps = steps(Path(out), "reading", len(self._plan.shards))
        self._run = run

    def do(self, number: int) -> None:
        """Reads a shard, unless it is done; marks it as done.

        Raises:
            OSError: if something cannot be written.
        """
        step = self._steps[number]
        if step.told is not None:
            return
        shard = self._plan.shards[number]
        with step.begun(self._run) as before:
            deadly = (Problem(part.name, _DEADLY) for part in shard)
            self._write(step, deadly if before >= MOST_TRIES else self._loaded(shard))

    def _loaded(self, shard: Iterable[Part]) -> Iterator[Report | Problem]:
        for part in shard:
            try:
                yield from reports_among(items_of(part), part.name, part.size, self._plan.fields)
            except OSError as error:
                yield Problem(part.name, reason_of(error))
            except UnreadableError as error:
                yield Problem(part.name, str(error))

    def _write(self, step: Step, loaded: Iterable[Report | Problem]) -> None:
        """Records as they come; what they are about is written beside them."""
        problems: list[Problem] = []
        about: list[dict[str, Any]] = []

        def rows() -> Iterator[dict[str, Any]]:
            for row, (record, words) in enumerate(self._read(loaded, problems)):
                about.append(_about(address(step.number, row), record.report, words))
                yield row_of(record)

        with step.made(RECORDS) as unfinished:
            write_rows(unfinished, schema(), rows())
        with step.made(ABOUT) as unfinished:
            write_rows(unfinished, _about_schema(), about)
        step.finish({"reports": len(about), "problems": [asdict(problem) for problem in problems]})

    def _read(self, loaded: Iterable[Report | Problem], problems: list[Problem]) -> Iterator[tuple[Record, list[str]]]:
        """Records in order, and what each is about; problems are noted as they come."""
        reader = Reader(self._model, self._plan.names)
        reports = self._with_model(_noting(loaded, problems))
        while some := list(islice(reports, _AT_ONCE)):
            done = reader.read(Task(report, report.published) for report in some if not report.unread)
            for report in some:
                if report.unread:
                    yield Record.of(report), []
                else:
                    found = next(done)
                    yield (
                        Record.of(report, found.parse, found.things),
                        most_about(found.look.outline.terms),
                    )

    def _with_model(self, reports: Iterable[Report]) -> Iterator[Report]:
        for report in reports:
            if report.language == self._model.language:
                yield report
            else:
                yield replace(report, unread=f"no language model for {language_name(report.language)}")


_DEADLY = f"stopped {MOST_TRIES} processes that read it, or what lies beside it; left out"


def _noting(loaded: Iterable[Report | Problem], problems: list[Problem]) -> Iterator[Report]:
    """The reports; the problems are noted."""
    for one in loaded:
        if isinstance(one, Problem):
            problems.append(one)
        else:
            yield one


def _about(at: int, report: Report, words: list[str]) -> dict[str, Any]:
    bands = bands_of(report) if words else []
    return {"at": at, "id": report.id, "path": report.path, "day": day_of(report), "words": words, "bands": bands}


def _about_schema() -> Any:  # noqa: ANN401 - pyarrow is an extra
    import pyarrow  # noqa: PLC0415

    return pyarrow.schema(
        [
            ("at", pyarrow.int64()),
            ("id", pyarrow.string()),
            ("path", pyarrow.string()),
            ("day", pyarrow.string()),
            ("words", pyarrow.list_(pyarrow.string())),
            ("bands", pyarrow.list_(pyarrow.int64())),
        ]
    )
