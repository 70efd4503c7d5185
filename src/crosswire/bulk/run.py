"""The whole of a bulk run on one screen.

1. plan      files and objects become shards
2. reading   each shard by itself: reports, their parses, what is found in each
3. blocks    reports that may have to do with each other, by their words and by MinHash
4. accounts  the reports of each block settled, grouped into stories and set against each other; tables and dossiers
5. problems  what could not be read, as one more table

Each step leaves a mark when it is done. A run that was stopped, or killed, goes on where it was.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from crosswire.accounts.ratings import NO_RATINGS, Ratings
from crosswire.bulk.batches import Teller, batches_of, in_none, load_batches, write_batches
from crosswire.bulk.blocks import make_blocks
from crosswire.bulk.folder import Step, Steps, made, steps
from crosswire.bulk.plan import planned
from crosswire.bulk.records import write_rows
from crosswire.bulk.shards import ShardReader
from crosswire.bulk.workers import Workers
from crosswire.model.report import Problem
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED

__all__ = ["Told", "run_bulk"]

Progress = Callable[[str, int, int | None], None]


class Told(NamedTuple):
    """What came of a run."""

    reports: int
    stories: int
    problems: list[Problem]
    """What could not be read, in order of paths."""


def run_bulk(
    place: str,
    out: Path,
    workers: Workers,
    *,
    fields: Mapping[str, str],
    model: str | None,
    names: AddedNames = NONE_ADDED,
    ratings: Ratings = NO_RATINGS,
    progress: Progress,
) -> Told:
    """Reads all that lies at a place into a folder, or what is left of it to be read.

    Args:
        place: A folder, a file, or an address of objects.
        out: The folder of the run; on a cluster one that all its nodes see under this name.
        workers: Who does the work.
        fields: For what a field of JSON or a column tells, which one it is.
        model: The spaCy model to read with; the best one installed if none is named.
        names: Names that the user adds, which win over all others.
        ratings: A person's ratings of sources, and figures instead of the rule's.
        progress: Told how far it is.

    Raises:
        BulkError: if the run cannot go on.
        MissingExtraError: if Daft or Ray is not installed.
        ModelMissingError: if no language model is installed.
    """
    run = uuid.uuid4().hex[:12]
    workers.start()
    plan = planned(out, place, fields, model, names=names, ratings=ratings)
    read = steps(out, "reading", len(plan.shards))
    workers.do_all(ShardReader, out, run, read, lambda done, of: progress("reading shards", done, of))
    batches = load_batches(out)
    if batches is None:
        progress("bringing reports together", 0, None)
        batches = list(batches_of(make_blocks(read)))
        write_batches(out, batches)
    told = steps(out, "accounts", len(batches))
    workers.do_all(Teller, out, run, told, lambda done, of: progress("setting claims against each other", done, of))
    of_ratings = in_none(_told(step, "not_used") for step in told if step.told and "not_used" in step.told)
    found = {*plan.problems, *_problems(read), *_problems(told), *of_ratings}
    problems = sorted(found, key=lambda one: (one.path, one.reason))
    _write_problems(out, problems)
    return Told(_sum(told, "reports"), _sum(told, "stories"), problems)


def _problems(of: Steps) -> Iterator[Problem]:
    for step in of:
        yield from _told(step, "problems")


def _told(step: Step, what: str) -> list[Problem]:
    return [Problem(**problem) for problem in (step.told or {}).get(what, ())]


def _sum(of: Steps, what: str) -> int:
    return sum((step.told or {}).get(what, 0) for step in of)


def _write_problems(out: Path, problems: list[Problem]) -> None:
    import pyarrow  # noqa: PLC0415 - an extra

    schema = pyarrow.schema([("path", pyarrow.string()), ("reason", pyarrow.string()), ("lost", pyarrow.bool_())])
    rows = ({"path": one.path, "reason": one.reason, "lost": one.lost} for one in problems)
    with made(out / "tables" / "problems" / "00000.parquet") as unfinished:
        write_rows(unfinished, schema, rows)
