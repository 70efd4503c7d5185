"""What places hold that claims are looked up in: reports, dossiers, and stores of former runs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console

from crosswire import pipeline
from crosswire.cli.endings import NothingReadError
from crosswire.cli.messages import say_problems
from crosswire.cli.outputs import DOSSIER
from crosswire.cli.progress import DelayedProgress
from crosswire.model.dossier import Dossier
from crosswire.model.report import Problem
from crosswire.reading.names.find import NONE_ADDED
from crosswire.store import StoreError, is_store, open_store
from crosswire.views.evidence import EvidenceError, check_evidence
from crosswire.views.exports.dossier import DossierFormatError, load, opens_dossier
from crosswire.views.together import together

__all__ = ["look_up"]


def look_up(places: Sequence[str]) -> tuple[Dossier, bool]:
    """The reports, claims and parties of all places, and whether something could not be read, which is said.

    Reports are read; dossiers and stores, told by their content, are taken as they are.

    Raises:
        NothingReadError: if there is no report in any of them.
    """
    dossiers: list[Dossier] = []
    problems: list[Problem] = []
    unread: list[str] = []
    for place in dict.fromkeys(places):
        try:
            kept = _kept(Path(place))
        except (DossierFormatError, EvidenceError, StoreError, UnicodeDecodeError) as error:
            problems.append(Problem(place, str(error).removeprefix(f"{place}: ")))
            continue
        if kept is None:
            unread.append(place)
        else:
            dossiers.append(kept)
    if unread:
        read, more = _read(unread)
        dossiers.append(read)
        problems += more
    say_problems(problems)
    found = together(dossiers)
    if not found.reports:
        raise NothingReadError
    return found, any(problem.lost for problem in problems)


def _kept(path: Path) -> Dossier | None:
    """The dossier that a file is or holds, or that ``--out`` left in a folder; none where it is something to read."""
    if (path / DOSSIER).is_file():
        path /= DOSSIER
    if not path.is_file():
        return None
    try:
        store = is_store(path)
    except OSError:
        return None  # reading it will say so
    if store:
        with open_store(path) as opened:
            dossier = opened.dossier()
        if dossier is None:
            raise StoreError("holds no dossier: the run that made it was stopped")
        check_evidence(dossier)
        return dossier
    with path.open("rb") as file:
        if not opens_dossier(file.read(100)):
            return None
    return load(path.read_text(encoding="utf-8"))


def _read(places: Iterable[str]) -> tuple[Dossier, list[Problem]]:
    with open_store(None) as store, DelayedProgress(Console(stderr=True)) as progress:
        return pipeline.read(
            places,
            store=store,
            stdin=sys.stdin.buffer if sys.stdin else None,
            fields={},
            allow_private=False,
            names=NONE_ADDED,
            progress=progress,
        )
