"""What can go wrong with a store; every message is one line that a user can act on.

StoreError
├── StoreUnusableError   the place cannot be opened, read or written just now
│   └── ChangedMeanwhileError  another program has written what was to be replaced
├── StoreAddressError    an address is none, or what it needs is not installed
├── NotAStoreError       there is something else at that place
├── NewerStoreError      a later Crosswire made it
├── DamagedStoreError    what it holds is not what was put in
├── UnknownReportError   a dossier or a parse of a report that the store does not hold
└── NotMovedError        a store was not moved, for what the other one holds
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, DisconnectionError

__all__ = [
    "ChangedMeanwhileError",
    "DamagedStoreError",
    "NewerStoreError",
    "NotAStoreError",
    "NotMovedError",
    "StoreAddressError",
    "StoreError",
    "StoreUnusableError",
    "UnknownReportError",
    "telling",
]


class StoreError(Exception):
    """Something is wrong with a store; the message says what, in one line."""


class StoreUnusableError(StoreError):
    """The store cannot be opened, read or written: permissions, a full disk, another program's lock."""


class ChangedMeanwhileError(StoreUnusableError):
    """Another program has written stories in the place of those that were to be replaced; nothing was written."""


class StoreAddressError(StoreError):
    """The address of a store cannot be read or used; the message shows no password."""


class NotAStoreError(StoreError):
    """What is there was not made by Crosswire; it is left as it is."""


class NewerStoreError(StoreError):
    """A later version of Crosswire made this store; this one would misread it."""


class DamagedStoreError(StoreError):
    """A text no longer has the digest it was kept under, or a parse cannot be unpacked (law 1)."""


class UnknownReportError(StoreError):
    """The report that something was made of is not in the store, or has another text there."""


class NotMovedError(StoreError):
    """The store that another was to be moved to holds something else, or does not hold the same afterwards."""


@contextmanager
def telling(name: str) -> Iterator[None]:
    """Turns what a database driver says into one line about the store of that name."""
    try:
        yield
    except DBAPIError as error:
        raise StoreUnusableError(f"{name}: {_reason(error.orig)}") from error
    except (ConnectionError, TimeoutError) as error:
        raise StoreUnusableError(f"{name}: {error.strerror or error}") from error
    except DisconnectionError as error:
        raise StoreUnusableError(f"{name}: the server does not answer any more") from error


def _reason(error: BaseException | None) -> str:
    """What a driver says, in one line.

    PostgreSQL's gives the server's message field by field; where the server hung up after it, it stands behind what the
    driver says of that.
    """
    behind = error
    while behind is not None:
        told = behind.args[0] if behind.args else None
        if isinstance(told, dict) and "M" in told:
            return " ".join(str(told["M"]).split())
        behind = behind.__context__
    return " ".join(str(error).split())
