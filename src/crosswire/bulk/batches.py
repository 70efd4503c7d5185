"""Stories and accounts of some blocks: records in, tables out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from crosswire.accounts.ratings import rated_by
from crosswire.bulk.blocks import Block
from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import DOSSIERS, RECORDS, Step, made, steps, write_whole
from crosswire.bulk.joined import joined
from crosswire.bulk.plan import load_plan
from crosswire.bulk.records import Record, read_records, write_rows
from crosswire.bulk.shards import MOST_TRIES
from crosswire.memory import Memory, Shelf, program_digest
from crosswire.model.dossier import Dossier
from crosswire.model.parse import Parse
from crosswire.model.report import Problem, in_order
from crosswire.pipeline import make_dossier
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED
from crosswire.readings import look_at, made_with, stories_of
from crosswire.reports.copies import mark_copies
from crosswire.reports.outlets import settle_outlets
from crosswire.store.parses import unpack
from crosswire.stories.linkage import joined_up
from crosswire.views.exports.dossier import dump
from crosswire.views.exports.parquet import parquet_files

__all__ = ["Teller", "batches_of", "dossiers_of_block", "in_none", "load_batches", "write_batches"]

_BATCH = 200
"""Reports of the blocks that are set against each other in one go: a minute or so."""
_BATCHES = "batches.jsonl"


def batches_of(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Blocks in turn, until they hold enough reports."""
    batch: list[Block] = []
    held = 0
    for block in blocks:
        if batch and held + len(block.reports) > _BATCH:
            yield batch
            batch, held = [], 0
        batch.append(block)
        held += len(block.reports)
    if batch:
        yield batch


def write_batches(out: Path, batches: Iterable[Sequence[Block]]) -> None:
    """Leaves them in the folder of a run, a line each."""
    write_whole(out / "blocks" / _BATCHES, "".join(f"{json.dumps(batch)}\n" for batch in batches))


def load_batches(out: Path) -> list[list[Block]] | None:
    """Those that were left there; none if there are none yet."""
    try:
        lines = (out / "blocks" / _BATCHES).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    return [
        [Block(begin, tuple((id_, tuple(places)) for id_, places in reports)) for begin, reports in json.loads(line)]
        for line in lines
    ]


class Teller:
    """Sets the reports of blocks against each other, in a process that may die at any moment."""

    def __init__(self, out: str, run: str) -> None:
        """Takes up the plan.

        Raises:
            BulkError: if this process is of another version of Crosswire than the one that made the plan.
        """
        self._out, self._run = Path(out), run
        self._plan = load_plan(self._out)
        if program_digest() != self._plan.program:
            raise BulkError(f"{out}: a worker has another version of Crosswire")
        self._batches = load_batches(self._out) or []
        self._steps = steps(self._out, "accounts", len(self._batches))
        self._files = [step.place / RECORDS for step in steps(self._out, "reading", len(self._plan.shards))]

    def do(self, number: int) -> None:
        """Makes the dossiers and the tables of a batch, unless it is done; marks it as done.

        Raises:
            BulkError: if a record is damaged.
            OSError: if something cannot be written.
        """
        step = self._steps[number]
        if step.told is not None:
            return
        batch = self._batches[number]
        with step.begun(self._run) as before:
            if before < MOST_TRIES:
                self._tell(step, batch)
            else:
                problems = [Problem(id_, _DEADLY) for block in batch for id_, _ in block.reports]
                step.finish({"reports": 0, "stories": 0, "problems": [asdict(problem) for problem in problems]})

    def _tell(self, step: Step, batch: Iterable[Block]) -> None:
        plan = self._plan
        told = [d for block in batch for d in dossiers_of_block(self._records(block), plan.made_by, plan.names)]
        rated = [rated_by(dossier, plan.ratings) for dossier in told]
        self._write(step, [dossier for dossier, _ in rated], in_none(problems for _, problems in rated))

    def _records(self, block: Block) -> list[Record]:
        """Each report once, with all its arrivals and under the path that sorts first."""
        found = read_records(self._files, (at for _, places in block.reports for at in places))
        return [_one([found[at] for at in places]) for _, places in block.reports]

    def _write(self, step: Step, dossiers: Sequence[Dossier], not_used: Iterable[Problem]) -> None:
        whole = joined(dossiers)
        for name, data in parquet_files(whole).items():
            with made(self._out / "tables" / name.removesuffix(".parquet") / f"{step.number:05}.parquet") as unfinished:
                unfinished.write_bytes(data)
        with step.made(DOSSIERS) as unfinished:
            write_rows(unfinished, _schema(), ({"dossier": dump(dossier)} for dossier in dossiers))
        step.finish(
            {
                "reports": len(whole.reports),
                "stories": len(whole.stories),
                "problems": [],
                "not_used": [asdict(problem) for problem in not_used],
            }
        )


_DEADLY = f"stopped {MOST_TRIES} processes that set it against others, or what is beside it; left out"


def in_none(dossiers: Iterable[Iterable[Problem]]) -> list[Problem]:
    """What of a person's ratings none of several dossiers could use; what one of them uses is no problem."""
    each = [set(problems) for problems in dossiers]
    return sorted(set.intersection(*each), key=lambda problem: (problem.path, problem.reason)) if each else []


def dossiers_of_block(records: Sequence[Record], made_by: str, names: AddedNames = NONE_ADDED) -> Iterator[Dossier]:
    """A dossier for each story of a block, or for those that share reports, and one of the reports that are of none.

    Args:
        records: The reports of the block, and what was found in each.
        made_by: What the parses were made by.
        names: Names that the user adds.
    """
    reports = mark_copies(settle_outlets(record.report for record in records))
    parses = _Unpacked({record.report.id: record for record in records})
    shelf = Shelf()
    memory = Memory(shelf, *made_with(made_by, names))
    for record in records:
        memory.take(record.things)
    unread = [report for report in reports if report.unread]
    read = {report.id: report for report in reports if not report.unread}
    looks = {id_: look_at(report, parses, memory) for id_, report in read.items()}
    told = [story.reports for story in stories_of(list(read.values()), looks, memory).stories]
    for together in joined_up(read, [(reports[0], other) for reports in told for other in reports]):
        yield make_dossier([read[id_] for id_ in together], parses, names, memory=memory)
    if unread:
        yield make_dossier(unread, parses, names)


class _Unpacked(Mapping[str, Parse]):
    """Parses by the ids of their reports, unpacked when they are asked for."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self._records = records

    def __getitem__(self, report: str) -> Parse:
        record = self._records[report]
        if record.parse is None:
            raise KeyError(report)
        return unpack(record.parse, report, record.made_by)

    def __iter__(self) -> Iterator[str]:
        return (id_ for id_, record in self._records.items() if record.parse is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _one(records: Sequence[Record]) -> Record:
    """Of one report that came several times, the record under the path that sorts first, with all arrivals."""
    first = min(records, key=lambda record: record.report.path)
    arrivals = in_order(arrival for record in records for arrival in record.report.arrivals)
    return first._replace(report=replace(first.report, arrivals=arrivals))


def _schema() -> Any:  # noqa: ANN401 - pyarrow is an extra
    import pyarrow  # noqa: PLC0415

    return pyarrow.schema([("dossier", pyarrow.large_string())])
