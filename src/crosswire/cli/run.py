"""What ``crosswire read`` does: reads, keeps, and shows."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.console import Console

from crosswire import pipeline
from crosswire.accounts.ratings import NO_RATINGS
from crosswire.cli.endings import Code, NothingReadError, WrongUsageError
from crosswire.cli.messages import printable, say_problems
from crosswire.cli.outputs import BRIEF, DOSSIER, PAGE, STORE, replaced_together
from crosswire.cli.progress import DelayedProgress
from crosswire.cli.ratings import load_ratings
from crosswire.cli.screen import Screen
from crosswire.cli.sources import standing_alone
from crosswire.model.dossier import Dossier
from crosswire.model.report import Problem
from crosswire.reading.names.added import load_added
from crosswire.reading.names.find import NONE_ADDED
from crosswire.store import Place, open_store
from crosswire.views.brief.write import write_brief
from crosswire.views.exports.dossier import dump
from crosswire.views.page import render_page
from crosswire.views.summary import summarise

__all__ = ["Wish", "run"]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the user asked for, as the options of ``crosswire read`` tell it."""

    places: Sequence[str]
    fields: Mapping[str, str]
    """For what a field of JSON tells, which field it is."""
    names: Path | None
    """A file of names that the user adds."""
    ratings: Path | None
    """A file of the user's ratings."""
    allow_private: bool
    out: Path | None
    store: str | None
    as_json: bool
    brief: bool
    quiet: bool
    model: str | None
    jobs: int | None
    """Processes that read; none for as many as are good for the reports."""


def run(wish: Wish) -> Code:
    """Reads the reports and leaves what was asked for.

    Raises:
        NothingReadError: if there is no report to make a dossier of; what ``--out`` held is left as it was.
        WrongUsageError: if two things are asked for on standard output.
    """
    if wish.brief and wish.as_json:
        raise WrongUsageError("--brief --json: standard output has room for one of them")
    kept = standing_alone(wish.places) if wish.brief else None
    if kept is not None:
        return _brief_of(kept, wish)
    with ExitStack() as stack:
        folder = stack.enter_context(replaced_together(wish.out)) if wish.out else None
        dossier, problems = _read(wish, wish.store or (folder and folder / STORE))
        say_problems(problems)
        if not dossier.reports:
            raise NothingReadError
        text = dump(dossier) if folder or wish.as_json else ""
        if folder:
            (folder / DOSSIER).write_text(text, encoding="utf-8")
            (folder / PAGE).write_text(render_page(dossier), encoding="utf-8")
        if folder and wish.brief:
            (folder / BRIEF).write_text(write_brief(dossier), encoding="utf-8")
    _show(wish, dossier, text)
    return Code.NOT_ALL_READ if any(problem.lost for problem in problems) else Code.ALL_READ


def _brief_of(dossier: Dossier, wish: Wish) -> Code:
    """The brief of a dossier that is there: nothing else is made of it."""
    text = write_brief(dossier)
    if wish.out:
        with replaced_together(wish.out) as folder:
            (folder / BRIEF).write_text(text, encoding="utf-8")
    typer.echo(text.encode(), nl=False)
    sys.stdout.flush()
    return Code.ALL_READ


def _read(wish: Wish, place: Place) -> tuple[Dossier, list[Problem]]:
    quiet_or_terminal = Console(stderr=True, quiet=wish.quiet)
    with open_store(place) as store, DelayedProgress(quiet_or_terminal) as progress:
        return pipeline.read(
            wish.places,
            store=store,
            language_model=wish.model,
            stdin=sys.stdin.buffer if sys.stdin else None,
            fields=wish.fields,
            allow_private=wish.allow_private,
            names=load_added(wish.names) if wish.names else NONE_ADDED,
            ratings=load_ratings(wish.ratings) if wish.ratings else NO_RATINGS,
            progress=progress,
            jobs=wish.jobs,
        )


def _show(wish: Wish, dossier: Dossier, text: str) -> None:
    if wish.as_json:
        typer.echo(text.encode(), nl=False)
    elif wish.brief:
        typer.echo(write_brief(dossier).encode(), nl=False)
    elif not wish.quiet:
        summarise(dossier, Screen())
        if wish.out:
            typer.echo(f"The page: {printable(str(wish.out / PAGE))}")
    sys.stdout.flush()
