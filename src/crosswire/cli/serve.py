"""What ``crosswire serve`` does: opens the reading room over a store."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from errno import ENOENT
from os import strerror
from pathlib import Path

import typer

from crosswire.cli.endings import Code, NothingReadError
from crosswire.cli.kept import dossier_in
from crosswire.cli.messages import printable, say
from crosswire.cli.outputs import STORE
from crosswire.store import Store, is_address, is_store, open_store, shown
from crosswire.web.serve import address_of, door_for, serve

__all__ = ["serve_room"]


def serve_room(place: str, *, host: str, port: int, open_browser: bool) -> Code:
    """Serves what a place holds until Ctrl-C.

    Raises:
        NothingReadError: if the place holds no dossier, or it does not hold.
        OSError: if the place cannot be read, or the port is taken.
    """
    door, address = door_for(host), address_of(host, port)

    def say_so() -> None:
        typer.echo(f"The reading room: {printable(address)} (Ctrl-C closes it)")
        if door.token is not None:
            typer.echo(f"Its token, asked for once in each browser: {door.token}")
        if open_browser and not webbrowser.open(address):
            say("no browser could be opened")

    with _store_at(place) as store:
        serve(store, host, port, door, say_so)
    return Code.ALL_READ


@contextmanager
def _store_at(place: str) -> Iterator[Store]:
    """The store that is there, or one in memory with the dossier that is there."""
    found = place if is_address(place) else _store_in(place)
    if found is not None:
        with open_store(found, make=False) as store:
            if store.pages().stories(1)[0] == 0:
                raise NothingReadError(f"{shown(place)}: holds no dossier of any story")
            yield store
        return
    dossier = dossier_in(place)
    with open_store(None) as store:
        store.add_reports(dossier.reports)
        store.keep_dossier(dossier)
        yield store


def _store_in(place: str) -> Path | None:
    """The file of a store that is there, or in the folder that is; none where there is something else."""
    path = Path(place)
    if not path.exists():
        raise FileNotFoundError(ENOENT, strerror(ENOENT), place)
    if (path / STORE).is_file():
        path /= STORE
    return path if path.is_file() and is_store(path) else None
