"""Where reports and what was made of them are kept. In reading order:

interfaces   what a store can do: Reader and Writer
errors       what can go wrong
plain        model objects as plain data, and back
parses       a parse as few bytes, and back
texts        text of any code points, as each database keeps it
tables       the tables, as a person may query them
parts        a dossier as rows of those tables, and back
order        in which order things stand, whichever way they came in
owners       which story they belong to
batches      many values in several questions
words        what claims are looked up by
databases    what SQL leaves to each database, an index of words among it
histories    what became of stories
keeping      a dossier written, or some of its stories in place of others
wordings     what a query asks of that index
search       a query as SQL
catalog      cards of things, counted by the database
choices      which things of a story a page shows
sources      how a party is called, whom an outlet leans on
excerpts     part of the dossier, with all that it names
pages        what pages show, of cards and excerpts
migrations   how a store of an older version becomes one of this
database     the one implementation, on either database
sqlite       what is peculiar to SQLite: files, memory, its index of words
tokens       words of texts as SQLite's index has them
copying      many rows into PostgreSQL at once
tsvectors    the index of words in PostgreSQL
addresses    where a server is, who asks, and what may be shown of that
postgres     what is peculiar to PostgreSQL
opening      a store where it is: a file, memory, a server
moving       all of a store carried over to another
"""

from crosswire.store.addresses import is_address, shown
from crosswire.store.errors import (
    ChangedMeanwhileError,
    DamagedStoreError,
    NewerStoreError,
    NotAStoreError,
    NotMovedError,
    StoreAddressError,
    StoreError,
    StoreUnusableError,
    UnknownReportError,
)
from crosswire.store.interfaces import Pages, Reader, Store, Writer
from crosswire.store.opening import Place, is_store, open_store

__all__ = [
    "ChangedMeanwhileError",
    "DamagedStoreError",
    "NewerStoreError",
    "NotAStoreError",
    "NotMovedError",
    "Pages",
    "Place",
    "Reader",
    "Store",
    "StoreAddressError",
    "StoreError",
    "StoreUnusableError",
    "UnknownReportError",
    "Writer",
    "is_address",
    "is_store",
    "open_store",
    "shown",
]
