"""What places hold that claims are looked up in: reports, dossiers, and stores of former runs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from crosswire import pipeline
from crosswire.cli.endings import NothingReadError, WrongUsageError
from crosswire.cli.kept import KeptUnusableError, kept_at
from crosswire.cli.messages import say_problems
from crosswire.cli.progress import DelayedProgress
from crosswire.model.dossier import Dossier
from crosswire.model.report import Problem
from crosswire.reading.names.find import NONE_ADDED
from crosswire.store import Store, StoreError, is_address, is_store, open_store, shown
from crosswire.views.evidence import EvidenceError
from crosswire.views.together import together

__all__ = ["look_up", "one_store", "standing_alone", "whole_dossier"]


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
            kept = kept_at(place)
        except KeptUnusableError as error:
            problems.append(Problem(shown(place), error.reason))
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


@contextmanager
def one_store(places: Sequence[str]) -> Iterator[Store | None]:
    """The store that holds a dossier where the only place is one, of which then only what is needed is read.

    None for several places, or anything else, be it a store that cannot be used: whoever reads all says why.

    Raises:
        NothingReadError: if it cannot be read after all.
    """
    place, *others = dict.fromkeys(places)
    try:
        if others or not (is_address(place) or (Path(place).is_file() and is_store(place))):
            store = None
        else:
            store = open_store(place, make=False)
    except (OSError, StoreError):
        store = None
    if store is None:
        yield None
        return
    with store:
        try:
            yield store if store.settled_ids() else None
        except (EvidenceError, StoreError) as error:
            raise KeptUnusableError(place, error) from error


def standing_alone(places: Sequence[str]) -> Dossier | None:
    """The dossier that a place is or holds, with all that was made across its reports; none where it is to be read.

    Raises:
        NothingReadError: if a dossier or store cannot be read, or holds no report.
        WrongUsageError: if one of several places is a dossier or a store: two dossiers are not one.
    """
    found = {place: kept_at(place) for place in dict.fromkeys(places)}
    for place, kept in found.items():
        if kept is not None and len(found) > 1:
            raise WrongUsageError(
                f"{shown(place)}: a dossier or store stands alone; what it was made of can be read with others"
            )
        if kept is not None and not kept.reports:
            raise NothingReadError
    return found[places[0]]


def whole_dossier(places: Sequence[str]) -> tuple[Dossier, bool]:
    """The one dossier of all places, read if need be, and whether something could not be read, which is said.

    Raises:
        NothingReadError: if there is no report in any of them.
        WrongUsageError: as ``standing_alone``.
    """
    kept = standing_alone(places)
    if kept is not None:
        return kept, False
    dossier, problems = _read(places)
    say_problems(problems)
    if not dossier.reports:
        raise NothingReadError
    return dossier, any(problem.lost for problem in problems)


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
