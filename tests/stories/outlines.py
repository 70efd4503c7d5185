"""Outlines made by hand: what reports would tell, word by word."""

import hashlib
import math

from crosswire.stories.outline import Outline, packed_sense

__all__ = ["about"]


def about(
    report: str,
    words: str,
    names: str = "",
    *,
    day: str | None = None,
    latest: str | None = None,
    countries: str = "",
    numbers: str = "",
    days: str = "",
) -> Outline:
    """A report that tells each of these words once; leads that share words point alike."""
    told = [*words.split(), *names.split()]
    return Outline(
        report=report,
        terms=dict.fromkeys(sorted(set(told)), math.log1p(1)),
        names=tuple(sorted(names.split())),
        countries=tuple(sorted(countries.split())),
        numbers=tuple(sorted(numbers.split())),
        days=tuple(sorted(days.split())),
        earliest=day,
        latest=latest or day,
        sense=packed_sense([sum(figures) for figures in zip(*map(_figures, told), strict=True)]),
    )


def _figures(word: str) -> list[float]:
    """Where a word points: anywhere, and always there."""
    return [byte - 127.5 for byte in hashlib.sha256(word.encode()).digest()]
