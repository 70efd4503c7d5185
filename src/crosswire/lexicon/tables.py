"""The tables in ``data``, each read when first asked for; ``data/SOURCES.md`` says where they are from.

They stay lines of text, sorted by their first column, as those of the gazetteer do: a word is found by halving.
"""

from __future__ import annotations

import lzma
from bisect import bisect_left
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

__all__ = ["Entry", "above", "entry"]


class Entry(NamedTuple):
    """A word as the lexicon knows it."""

    senses: tuple[str, ...]
    """What it can mean, the most frequent first: ``n`` (noun), ``v`` (verb) or ``a`` and WordNet's offset."""
    kin: tuple[str, ...]
    """Words made from it, or from which it is made."""
    opposites: tuple[str, ...]


_UNKNOWN = Entry((), (), ())


@lru_cache(maxsize=2**14)
def entry(word: str) -> Entry:
    """What the lexicon knows of a lemma in lower case, its parts joined by ``_``; nothing of one that it has not."""
    found = _row("words", word)
    return Entry(*(tuple(column.split()) for column in found)) if found else _UNKNOWN


@lru_cache(maxsize=2**14)
def above(sense: str) -> tuple[str, ...]:
    """The senses that a sense is a kind of, one step up."""
    found = _row("above", sense)
    return tuple(found[0].split()) if found else ()


def _row(table: str, first: str) -> list[str]:
    """The other columns of the row whose first column this is; empty where there is none."""
    lines, start = _lines(table), f"{first}\t"
    at = bisect_left(lines, start)
    return lines[at].split("\t")[1:] if at < len(lines) and lines[at].startswith(start) else []


@cache
def _lines(table: str) -> list[str]:
    packed = resources.files("crosswire.lexicon").joinpath("data", f"{table}.tsv.xz").read_bytes()
    return lzma.decompress(packed).decode().split("\n")
