"""What ``crosswire move`` and ``crosswire migrate`` do: a store in another database, or of another version."""

from __future__ import annotations

from pathlib import Path

import typer
from rich.console import Console

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.messages import printable
from crosswire.cli.progress import DelayedProgress
from crosswire.store import is_address, open_store, shown
from crosswire.store.migrations import LOWEST, newest
from crosswire.store.moving import move
from crosswire.store.opening import take_down

__all__ = ["migrate_store", "move_store"]


def move_store(source: str, target: str, *, quiet: bool) -> Code:
    """Carries all that a store holds over to another, and holds the two against each other.

    Raises:
        OSError: if there is no file to be moved.
        StoreError: if a store cannot be used, or the target holds something else.
        WrongUsageError: if both are one.
    """
    if _resolved(source) == _resolved(target):
        raise WrongUsageError(f"{shown(target)}: is where it is")
    with (
        open_store(source, make=False) as opened,
        open_store(target) as other,
        DelayedProgress(Console(stderr=True, quiet=quiet)) as progress,
    ):
        counted = move(opened, other, progress)
    if not quiet:
        told = ", ".join(f"{number} {name}" for name, number in counted.items())
        typer.echo(f"Moved to {printable(shown(target))}: {told}, and the dossier")
        typer.echo(f"{printable(shown(source))} is left as it was")
    return Code.ALL_READ


def migrate_store(place: str, down: int | None) -> Code:
    """Brings a store to the schema of this version, or down to one that an older version reads.

    Raises:
        OSError: if there is no file.
        StoreError: if the store cannot be used.
        WrongUsageError: if there is no such schema below this one.
    """
    if down is None:
        open_store(place, make=False).close()
        typer.echo(f"{printable(shown(place))}: schema {newest()}")
        return Code.ALL_READ
    if not LOWEST <= down < newest():
        raise WrongUsageError(f"--down {down}: one of {LOWEST} to {newest() - 1} is wanted")
    take_down(place, down)
    typer.echo(f"{printable(shown(place))}: for a Crosswire of schema {down}; its next reading makes the dossier anew")
    return Code.ALL_READ


def _resolved(place: str) -> str:
    return place if is_address(place) else str(Path(place).resolve())
