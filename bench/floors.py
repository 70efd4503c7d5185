"""Figures pinned, so that they cannot silently get worse.

``floors.json`` holds, under the name of each figure, what was reached and out of how much; of a cost, the most that it
may be and null.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from bench.figures import Figure

__all__ = ["FLOORS", "complaints", "load", "raised", "save"]

FLOORS = Path(__file__).with_name("floors.json")

Pins = dict[str, tuple[float, float | None]]


def load() -> Pins:
    """The pinned figures."""
    return {key: (value, whole) for key, (value, whole) in json.loads(FLOORS.read_text(encoding="utf-8")).items()}


def save(pins: Pins) -> None:
    """Writes the pins down, a line each."""
    lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(pin)}" for key, pin in sorted(pins.items()))
    FLOORS.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def complaints(figures: Iterable[Figure], pins: Mapping[str, tuple[float, float | None]]) -> list[str]:
    """A line for each pinned figure that is worse, was not measured though its data are there, or has other data."""
    measured = {figure.key: figure for figure in figures}
    there = {figure.of for figure in measured.values()}
    out = []
    for key, (value, whole) in pins.items():
        figure = measured.get(key)
        if figure is None:
            if key.rsplit(": ", 1)[0] in there:
                out.append(f"{key}: not measured any more")
        elif figure.whole != whole:
            out.append(
                f"{key}: was out of {whole:g}, is out of {figure.whole:g}; the data have changed, pin it by hand"
            )
        elif figure.is_cost and figure.value > value:
            out.append(f"{key}: {figure.value:g}, may be {value:g} at most")
        elif not figure.is_cost and figure.value < value:
            out.append(f"{key}: {figure.value:g}, was {value:g}")
    return out


def raised(figures: Iterable[Figure], pins: Pins) -> Pins:
    """The pins with every better score in place of the one before.

    A floor is lowered, and a cost pinned, by hand only.
    """
    out = dict(pins)
    for figure in figures:
        if not figure.is_cost and figure.value >= out.get(figure.key, (0, None))[0]:
            out[figure.key] = (figure.value, figure.whole)
    return out
