"""What ``crosswire bulk`` does: reads what is too much for one process, and leaves tables."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import typer
from rich.console import Console

from crosswire.accounts.ratings import NO_RATINGS
from crosswire.bulk.run import run_bulk
from crosswire.bulk.workers import Workers
from crosswire.cli.endings import Code, NothingReadError
from crosswire.cli.messages import printable, say, say_problems
from crosswire.cli.progress import DelayedProgress
from crosswire.cli.ratings import load_ratings
from crosswire.reading.names.added import load_added
from crosswire.reading.names.find import NONE_ADDED

__all__ = ["bulk"]

_SAID = 20
"""Problems that are said; the table has all."""


def bulk(
    place: str,
    out: Path,
    *,
    ray: str | None,
    jobs: int | None,
    fields: Mapping[str, str],
    model: str | None,
    names: Path | None,
    ratings: Path | None,
    quiet: bool,
) -> Code:
    """Reads all that lies at a place into a folder.

    Raises:
        AddedNamesError: if the file of names cannot be used.
        BulkError: if the run cannot go on.
        NothingReadError: if there is no report there.
        RatingsError: if the file of ratings cannot be used.
    """
    added = load_added(names) if names else NONE_ADDED
    rated = load_ratings(ratings) if ratings else NO_RATINGS
    try:
        with DelayedProgress(Console(stderr=True, quiet=quiet)) as progress:
            told = run_bulk(
                place,
                out,
                Workers(jobs, ray),
                fields=fields,
                model=model,
                names=added,
                ratings=rated,
                progress=progress,
            )
    except KeyboardInterrupt:
        say("stopped; the same command goes on where it was")
        sys.stderr.flush()
        os._exit(Code.STOPPED)  # Daft's threads cannot be stopped: waiting for them ends in an abort
    say_problems(told.problems[:_SAID])
    if len(told.problems) > _SAID:
        say(f"{len(told.problems) - _SAID:,} more that could not be read, in {out / 'tables' / 'problems'}")
    if not told.reports:
        raise NothingReadError
    if not quiet:
        typer.echo(f"{told.reports:,} reports, {told.stories:,} stories: {printable(str(out / 'tables'))}")
        typer.echo(f"The reading room: crosswire serve {printable(str(out))}")
    sys.stdout.flush()
    return Code.NOT_ALL_READ if any(problem.lost for problem in told.problems) else Code.ALL_READ
