"""What a benchmark that prints a table of its own reaches, as figures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.figures import Figure

__all__ = ["table_of"]

_SCORES = ("strict", "relaxed", "type", "value", "f1")
"""The columns that are F1 scores, 1 at best."""


def table_of(benchmark: str, data: Path) -> list[Figure]:
    """The scores in the table that ``python -m bench.BENCHMARK DATA`` prints; empty where it found no data."""
    command = [sys.executable, "-m", f"bench.{benchmark}", str(data)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in printed.splitlines() if not line.startswith("missing:")]
    if not rows:
        return []
    header, *body = rows
    return [
        Figure(f"{benchmark} {row[0]}", column, float(value), 1.0)
        for row in body
        for column, value in zip(header[1:], row[1:], strict=True)
        if column in _SCORES
    ]
