"""Where reports and what was made of them are kept. In reading order:

interfaces   what a store can do: Reader and Writer
errors       what can go wrong
plain        model objects as plain data, and back
parses       a parse as few bytes, and back
tables       the tables, as a person may query them
parts        a dossier as rows of those tables, and back
words        what claims are looked up by
search       a query as SQL
catalog      cards of things, counted by the database
choices      which things of a story a page shows
sources      how a party is called, whom an outlet leans on
excerpts     part of the dossier, with all that it names
pages        what pages show, of cards and excerpts
migrations   how a store of an older version becomes one of this
database     the one implementation, on any database SQLAlchemy knows
sqlite       what is peculiar to SQLite: opening a file, or memory
"""

from crosswire.store.errors import (
    DamagedStoreError,
    NewerStoreError,
    NotAStoreError,
    StoreError,
    StoreUnusableError,
    UnknownReportError,
)
from crosswire.store.interfaces import Pages, Reader, Store, Writer
from crosswire.store.sqlite import is_store, open_store

__all__ = [
    "DamagedStoreError",
    "NewerStoreError",
    "NotAStoreError",
    "Pages",
    "Reader",
    "Store",
    "StoreError",
    "StoreUnusableError",
    "UnknownReportError",
    "Writer",
    "is_store",
    "open_store",
]
