"""Many values in several questions to the database, since it takes only so many in one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["batches"]

_Value = TypeVar("_Value")

_AT_ONCE = 10_000
"""Values in one question; SQLite takes 32,766."""


def batches(values: Iterable[_Value]) -> Iterator[list[_Value]]:
    """The values, some at a time, as they come."""
    left = iter(values)
    while some := list(islice(left, _AT_ONCE)):
        yield some
