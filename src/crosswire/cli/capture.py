"""What ``crosswire capture`` does: keeps what comes in as it comes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import typer
from rich.console import Console

from crosswire.cli.endings import Code, NothingReadError
from crosswire.cli.messages import printable, say_problems
from crosswire.cli.progress import DelayedProgress
from crosswire.model.report import Problem
from crosswire.reports.capture import WaczWriter
from crosswire.reports.keep import keep_places

__all__ = ["capture"]


def capture(places: Sequence[str], out: Path, *, allow_private: bool, quiet: bool) -> Code:
    """Writes what the places hold to a WACZ.

    Raises:
        NothingReadError: if nothing came in; a file that was there before is left as it was.
        OSError: if the WACZ cannot be written.
    """
    problems: list[Problem] = []
    kept = 0
    stdin = sys.stdin.buffer if sys.stdin else None
    with WaczWriter(out) as writer, DelayedProgress(Console(stderr=True, quiet=quiet)) as progress:
        for one in keep_places(places, writer, stdin=stdin, allow_private=allow_private):
            if isinstance(one, Problem):
                problems.append(one)
            else:
                kept += 1
                progress("capturing", kept, None)
        say_problems(problems)
        if not kept:
            raise NothingReadError("nothing was captured")
    if not quiet:
        typer.echo(f"Captured {kept}: {printable(str(out))}")
    return Code.NOT_ALL_READ if problems else Code.ALL_READ
