"""What ``crosswire follow`` does: goes round the places, and says what changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import sleep, time

import typer
from rich.console import Console

from crosswire.accounts.ratings import NO_RATINGS
from crosswire.cli.endings import Code
from crosswire.cli.messages import printable, say, say_problems
from crosswire.cli.progress import DelayedProgress
from crosswire.cli.ratings import load_ratings
from crosswire.following.politeness import moment
from crosswire.following.rounds import Follower, Round
from crosswire.in_hand import InHand, Settings, Taken
from crosswire.model.report import Problem
from crosswire.reading.names.added import load_added
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reports.web.addresses import shown_address
from crosswire.reports.web.fetch import Fetcher
from crosswire.store import Store, StoreUnusableError, open_store
from crosswire.views.changes_in_lines import count_changes, lines_of

__all__ = ["Wish", "run"]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What the user asked for, as the options of ``crosswire follow`` tell it."""

    places: Sequence[str]
    store: str
    every: float
    """Seconds from the start of one round to that of the next."""
    settle: float
    """Seconds for which stories may stay provisional, in a store of many reports."""
    once: bool
    names: Path | None
    ratings: Path | None
    allow_private: bool
    quiet: bool
    model: str | None
    jobs: int | None


def run(wish: Wish, now: Callable[[], float] = time, wait: Callable[[float], object] = sleep) -> Code:
    """Follows until Ctrl-C, or goes round once.

    Args:
        wish: What is asked for.
        now: Seconds since 1970.
        wait: Waits so many seconds.

    Raises:
        StoreUnusableError: if the store cannot be opened, or in the only round not be used.
    """
    lost: list[Problem] = []

    def say_problem(problem: Problem) -> None:
        say_problems([problem])
        if problem.lost:
            lost.append(problem)

    with open_store(wish.store) as store, Fetcher(allow_private=wish.allow_private) as web:
        follower = Follower(
            wish.places,
            store=store,
            web=web,
            hand=_Hand(wish, store),
            say=say_problem,
            now=now,
            most=inf if wish.once else wish.every,
            settle_after=wish.settle,
        )
        while True:
            began = now()
            _go_round(follower, wish, began)
            if wish.once:
                return Code.NOT_ALL_READ if lost else Code.ALL_READ
            lost.clear()
            # A clock that was set back during the round would have the next one wait for all of the step.
            wait(min(max(0.0, began + wish.every - now()), wish.every))


def _go_round(follower: Follower, wish: Wish, began: float) -> None:
    """One round; a store that cannot be used just now is tried again in the next, if there is one."""
    try:
        found = follower.round()
    except StoreUnusableError as error:
        if wish.once:
            raise
        say(f"{error}; is tried again in the next round")
        return
    if not wish.quiet:
        _show(found, began)


class _Hand:
    """Makes dossiers as the user wishes, and shows how far it is."""

    def __init__(self, wish: Wish, store: Store) -> None:
        self._quiet = wish.quiet
        names = load_added(wish.names) if wish.names else NONE_ADDED
        ratings = load_ratings(wish.ratings) if wish.ratings else NO_RATINGS
        self._in_hand = InHand(store, Settings(language_model=wish.model, names=names, ratings=ratings, jobs=wish.jobs))

    def settle(self, new: Collection[str], at: str) -> Taken:
        """Makes the dossier of all reports in the store."""
        with DelayedProgress(Console(stderr=True, quiet=self._quiet)) as progress:
            return self._in_hand.settle(new, at, progress)

    def take_up(self, new: Collection[str], at: str) -> Taken:
        """Makes the stories that new reports touch."""
        with DelayedProgress(Console(stderr=True, quiet=self._quiet)) as progress:
            return self._in_hand.take_up(new, at, progress)

    def settings_changed(self) -> bool:
        """Whether the dossier in the store was made with other names or ratings than the user wishes."""
        return self._in_hand.settings_changed()


def _show(found: Round, began: float) -> None:
    typer.echo(f"{moment(began)}: {count_changes(found.changes)}{'; provisional' if found.provisional else ''}")
    if found.dossier is not None:
        for line in lines_of(found.changes, found.dossier, found.ties, found.remade):
            typer.echo(printable(line))
    if found.waiting:
        address, until = found.waiting[0]
        others = f"; {len(found.waiting) - 1} more later" if len(found.waiting) > 1 else ""
        typer.echo(printable(f"{shown_address(address)}: is asked again after {moment(until)}{others}"))
    sys.stdout.flush()
