"""What can go wrong with a store; every message is one line that a user can act on.

StoreError
├── StoreUnusableError   the place cannot be opened, read or written just now
├── NotAStoreError       there is something else at that place
├── NewerStoreError      a later Crosswire made it
├── DamagedStoreError    what it holds is not what was put in
└── UnknownReportError   a dossier or a parse of a report that the store does not hold
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

__all__ = [
    "DamagedStoreError",
    "NewerStoreError",
    "NotAStoreError",
    "StoreError",
    "StoreUnusableError",
    "UnknownReportError",
    "telling",
]


class StoreError(Exception):
    """Something is wrong with a store; the message says what, in one line."""


class StoreUnusableError(StoreError):
    """The store cannot be opened, read or written: permissions, a full disk, another program's lock."""


class NotAStoreError(StoreError):
    """What is there was not made by Crosswire; it is left as it is."""


class NewerStoreError(StoreError):
    """A later version of Crosswire made this store; this one would misread it."""


class DamagedStoreError(StoreError):
    """A text no longer has the digest it was kept under, or a parse cannot be unpacked (law 1)."""


class UnknownReportError(StoreError):
    """The report that something was made of is not in the store, or has another text there."""


@contextmanager
def telling(name: str) -> Iterator[None]:
    """Turns what a database driver says into one line about the store of that name."""
    try:
        yield
    except DBAPIError as error:
        raise StoreUnusableError(f"{name}: {error.orig}") from error
