"""Stores of each kind: what holds for one must hold for all."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from crosswire.store import Store, open_store
from crosswire.store.database import DatabaseStore
from tests.postgres import Server

Opening = Callable[[], DatabaseStore]
"""Opens an empty store."""
Placing = Callable[[], Path | str]
"""A place for a store, at which there is none yet."""


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    """Where a store is: in a file, or in a database of a server."""
    return str(request.param)


@pytest.fixture(scope="module")
def fresh_place(
    kind: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Placing]:
    """Gives places of empty stores, which on a server are copied from one that is made once."""
    if kind == "sqlite":
        folder, numbers = tmp_path_factory.mktemp("stores"), count()
        yield lambda: folder / f"{next(numbers)}.sqlite"
        return
    server: Server = request.getfixturevalue("postgres")
    with server.places(server.store) as place:
        yield place


@pytest.fixture
def empty_place(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Placing]:
    """Gives places at which there is nothing at all, not even the tables of a store."""
    if kind == "sqlite":
        yield lambda: tmp_path / "store.sqlite"
        return
    server: Server = request.getfixturevalue("postgres")
    with server.places(server.database) as place:
        yield place


@pytest.fixture
def fresh(fresh_place: Placing) -> Iterator[Opening]:
    """Opens an empty store at each call."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(open_store(fresh_place()))


@pytest.fixture(scope="module")
def lasting(fresh_place: Placing) -> Iterator[Store]:
    """One store for all tests of a module."""
    with open_store(fresh_place()) as store:
        yield store
