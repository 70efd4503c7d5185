"""Words of texts as SQLite's full-text index has them, for a database that has another idea of words.

SQLite itself takes the texts apart, so that one query finds the same in either database: words by the categories of
Unicode, without accents, by their stems.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from crosswire.store.sqlite import TOKENIZER

__all__ = ["Tokens"]


class Tokens:
    """Takes texts apart; what lies between two spaces is looked up once."""

    def __init__(self) -> None:
        self._index = sqlite3.connect(":memory:", check_same_thread=False)
        self._index.execute(f"CREATE VIRTUAL TABLE pieces USING fts5 (piece, content = '', tokenize = '{TOKENIZER}')")
        self._index.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab (pieces, instance)")
        self._known: dict[str, tuple[str, ...]] = {}

    def learn(self, texts: Iterable[str]) -> None:
        """Looks up all that is new in some texts at once, which takes less time than one after another."""
        new = sorted({piece for text in texts for piece in text.split()} - self._known.keys())
        self._index.execute("INSERT INTO pieces (pieces) VALUES ('delete-all')")
        self._index.executemany("INSERT INTO pieces (rowid, piece) VALUES (?, ?)", enumerate(new))
        found: list[list[str]] = [[] for _ in new]
        for number, token in self._index.execute("SELECT doc, term FROM tokens ORDER BY doc, offset"):
            found[number].append(token)
        self._known.update(zip(new, map(tuple, found), strict=True))

    def of(self, text: str) -> list[str]:
        """The words of a text, in order."""
        pieces = text.split()
        if not self._known.keys() >= set(pieces):
            self.learn([text])
        return [token for piece in pieces for token in self._known[piece]]

    def forget(self) -> None:
        """Lets go of what was looked up."""
        self._known.clear()
