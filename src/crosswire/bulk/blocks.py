"""Reports that may have to do with each other, brought together: by the words they are most about and by MinHash.

Three tables, one made of the other, all of them Daft's to make and to spread:

1. keys: each report under each word that it is most about, in its own month and the next, and under each of its bands;
2. pairs: two reports under one key, with how much they have in common over all keys;
3. blocks: pairs joined, those with most in common first, until a block is as large as one process can hold.

A key that many share makes no square of pairs: its reports are sorted by what they are most about, and each is brought
together with the next few. Blocks are a function of the set of reports, not of their shards. Inside of a block stories
are found as they always are; what a full block leaves out, and what came out more than two months apart, stays apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from crosswire.bulk.alike import window_of
from crosswire.bulk.folder import ABOUT, Steps

if TYPE_CHECKING:
    from daft import DataFrame

__all__ = ["LARGEST", "Block", "Pair", "joined_up", "keys_of", "make_blocks", "pairs_under"]

_ENOUGH = 4
"""Words in common, of the sixteen that each is most about, from which two reports are brought into one block. Stories
are told apart inside of it: it is to miss little, at the cost of reports that turn out to have nothing in common."""
_BAND = 2
"""What a band in common counts, in words: two bands are enough."""
_ALL = 32
"""Reports under a key up to which each is paired with each."""
_NEXT = 8
"""Neighbours that a report is paired with where there are more."""
LARGEST = 500
"""Reports of a block: what their readings take, some 200 kB each, one process can hold."""
_TIMELESS = 24
"""Months in which a report without a day is looked for, at most, the first ones: it tells of any or none."""
_LAST = "9999"
"""Sorts after every day."""
_PATTERN = re.compile(r"[*?\[\]{}\\]")


class Block(NamedTuple):
    """Reports that are looked at together."""

    begin: str
    """The first day; what sorts after every day if none is known."""
    reports: tuple[tuple[str, tuple[int, ...]], ...]
    """Each report by its id, and where its records lie: several, if it came in several shards."""


class Pair(NamedTuple):
    """Two reports by their numbers, the smaller first, and what they have in common, in words."""

    common: int
    a: int
    b: int


def make_blocks(read: Steps) -> list[Block]:
    """The blocks of all reports, in order of when they begin."""
    import daft  # noqa: PLC0415 - an extra

    if not len(read):
        return []
    about = daft.read_parquet([_literally(step.place / ABOUT) for step in read])
    rows = about.select("id", "day", "at").to_pydict()
    places: dict[str, list[int]] = {}
    days: dict[str, str] = {}
    for id_, day, at in zip(rows["id"], rows["day"], rows["at"], strict=True):
        places.setdefault(id_, []).append(at)
        days[id_] = min(days.get(id_, _LAST), day or _LAST)
    windows = sorted({window for day in days.values() if (window := window_of(day)) is not None})[:_TIMELESS]
    by_number = {_number(id_): id_ for id_ in places}
    found = joined_up(by_number, _pairs(about, windows), LARGEST)
    return sorted(
        Block(
            begin=min(days[by_number[number]] for number in block),
            reports=tuple(sorted((by_number[number], tuple(sorted(places[by_number[number]]))) for number in block)),
        )
        for block in found
    )


def _literally(path: Path) -> str:
    """A path for Daft, which takes some characters for a pattern."""
    return _PATTERN.sub(r"\\\g<0>", path.as_posix())


def _number(id_: str) -> int:
    """An id as a number, of the digits in it that are left after its kind."""
    return int(id_.rpartition("-")[2], 16) >> 1


def _pairs(about: DataFrame, windows: Sequence[int]) -> Iterator[Pair]:
    """The tables of keys and pairs, in whatever order Daft has made them."""
    from daft import DataType, col, func, lit  # noqa: PLC0415 - an extra

    whole, texts = DataType.int64(), DataType.list(DataType.string())
    number = func(_number, return_dtype=whole, use_process=False)
    window = func(window_of, return_dtype=whole, use_process=False)
    keys = func(keys_of, return_dtype=texts, use_process=False)
    sign = func(_sign, return_dtype=DataType.string(), use_process=False)
    pair = DataType.struct({"common": whole, "a": whole, "b": whole})
    pairs = func(pairs_under, return_dtype=DataType.list(pair), use_process=False)
    keyed = about.select(
        number(col("id")).alias("number"),
        window(col("day")).alias("window"),
        sign(col("words")).alias("sign"),
        keys(col("words"), col("bands"), col("day"), lit(",".join(map(str, windows)))).alias("key"),
    )
    keyed = keyed.explode("key").where(col("key").not_null())
    under = keyed.groupby("key").agg(*(col(name).list_agg() for name in ("number", "window", "sign")))
    found = under.select(pairs(col("key"), col("number"), col("window"), col("sign")).alias("pair"))
    apart = found.explode("pair").where(col("pair").not_null())
    told = apart.select(*(col("pair").get(name).alias(name) for name in ("common", "a", "b")))
    enough = told.groupby("a", "b").agg(col("common").sum()).where(col("common").between(_ENOUGH, 2**31))
    for row in enough.iter_rows():
        yield Pair(row["common"], row["a"], row["b"])


def keys_of(words: list[str], bands: list[int], day: str | None, windows: str) -> list[str]:
    """What a report is found under: words in a month, and bands in any.

    Args:
        words: What it is most about.
        bands: MinHash of its runs of words.
        day: When it came out, if that is known.
        windows: The months of the others, for one without a day, with commas between.
    """
    window = window_of(day)
    months = windows.split(",") if window is None else [str(window), str(window + 1)]
    return [
        *(f"{month} {word}" for word in words for month in months if month),
        *(f"band {place} {value}" for place, value in enumerate(bands)),
    ]


def _sign(words: list[str]) -> str:
    return " ".join(words[:4])


def pairs_under(key: str, numbers: list[int], windows: list[int | None], signs: list[str]) -> list[dict[str, int]]:
    """Reports that share a key, two by two; each pair under one month only.

    Args:
        key: A month and a word, or a band.
        numbers: The reports.
        windows: The month of each, if it is known.
        signs: What each is most about, in words.
    """
    month, _, rest = key.partition(" ")
    banded = month == "band" and rest.count(" ") == 1
    window_by = dict(zip(numbers, windows, strict=True))
    ranked = [number for _, number in sorted({(sign, number) for sign, number in zip(signs, numbers, strict=True)})]
    out = []
    for a, b in _near(ranked):
        known = [window for window in (window_by[a], window_by[b]) if window is not None]
        if banded or not known or int(month) == max(known):
            out.append({"common": _BAND if banded else 1, "a": min(a, b), "b": max(a, b)})
    return out


def _near(ranked: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Each with each where they are few, else each with the next ones."""
    if len(ranked) <= _ALL:
        return combinations(ranked, 2)
    return ((a, b) for at, a in enumerate(ranked) for b in ranked[at + 1 : at + 1 + _NEXT])


def joined_up(numbers: Iterable[int], pairs: Iterable[Pair], largest: int) -> list[list[int]]:
    """Groups that hang together by pairs, each no larger than that: pairs with most in common are joined first."""
    home = {number: number for number in numbers}
    size = dict.fromkeys(home, 1)

    def root(number: int) -> int:
        while home[number] != number:
            home[number] = home[home[number]]
            number = home[number]
        return number

    for _, a, b in sorted(pairs, key=lambda pair: (-pair.common, pair.a, pair.b)):
        first, second = sorted((root(a), root(b)))
        if first != second and size[first] + size[second] <= largest:
            home[second] = first
            size[first] += size[second]
    groups: dict[int, list[int]] = {}
    for number in sorted(home):
        groups.setdefault(root(number), []).append(number)
    return list(groups.values())
