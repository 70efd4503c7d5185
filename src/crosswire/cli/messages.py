"""What is said on standard error: one line a matter, whatever is in the names of files."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from crosswire.model.report import Problem

__all__ = ["printable", "say", "say_problems"]


def printable(text: str) -> str:
    """The text with all that could move the cursor, break the line or turn the writing direction spelt out (law 9)."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def say(message: str) -> None:
    """Writes one line to standard error."""
    sys.stderr.write(f"crosswire: {printable(message)}\n")


def say_problems(problems: Iterable[Problem]) -> None:
    """Writes a line for each thing that could not be read."""
    for problem in problems:
        say(f"{problem.path}: {problem.reason}")
