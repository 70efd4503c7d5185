"""What a bulk run left, as a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from crosswire.bulk.batches import load_batches
from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import DOSSIERS, PLAN, steps
from crosswire.bulk.joined import joined
from crosswire.model.dossier import Dossier
from crosswire.views.exports.dossier import load
from crosswire.views.exports.extras import needs

__all__ = ["dossier_of_run", "is_run"]


def is_run(place: Path) -> bool:
    """Whether a folder is that of a bulk run."""
    return (place / PLAN).is_file()


def dossier_of_run(place: Path) -> Dossier:
    """All that a run made of all its reports.

    Raises:
        BulkError: if the run is not done, or was of no report.
        DossierFormatError: if what it left is damaged.
        EvidenceError: if what it left does not hold (law 1).
        MissingExtraError: if what reads it is not installed.
    """
    with needs("bulk"):
        dossiers = list(_dossiers(place))
    if not dossiers:
        raise BulkError(f"{place}: is a bulk run that found no report")
    return joined(dossiers)


def _dossiers(place: Path) -> Iterator[Dossier]:
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra

    batches = load_batches(place)
    told = steps(place, "accounts", len(batches or ()))
    if batches is None or told.undone:
        raise BulkError(f"{place}: is a bulk run that is not done: `crosswire bulk` with the same options takes it up")
    for step in told:
        if (step.place / DOSSIERS).is_file():
            with ParquetFile(step.place / DOSSIERS) as parquet:
                for group in range(parquet.num_row_groups):
                    yield from map(load, parquet.read_row_group(group).column("dossier").to_pylist())
