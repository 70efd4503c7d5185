"""One round over all places, and one round after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from time import time

from crosswire.following.feeds import Poll
from crosswire.following.folders import Watch
from crosswire.following.places import places_named
from crosswire.model.dossier import Dossier
from crosswire.model.report import Problem
from crosswire.reports.web.fetch import Fetcher
from crosswire.store import Store
from crosswire.views.changes import Changes, changes_between

__all__ = ["Follower", "Round"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round came to."""

    changes: Changes
    dossier: Dossier | None
    """None while the store holds no report."""
    waiting: Sequence[tuple[str, float]]
    """Addresses that asked for time, and when they may be asked, in seconds since 1970; the first first."""


class Follower:
    """Goes round places; all that it knows is in the store, so that another may go on where one was stopped."""

    def __init__(
        self,
        places: Sequence[str],
        *,
        store: Store,
        web: Fetcher,
        settle: Callable[[], tuple[Dossier, list[Problem]]],
        say: Callable[[Problem], None],
        now: Callable[[], float] = time,
        most: float = inf,
    ) -> None:
        """Begins to follow; nothing is asked yet.

        Args:
            places: Lists of feeds, folders, files and addresses.
            store: Where reports, and what is known of places, are kept.
            web: Fetches.
            settle: Makes and keeps the dossier of all that the store holds.
            say: Told at once of what cannot be read.
            now: Seconds since 1970.
            most: Seconds after which a round asks no other address: the next one begins with those that were left.
        """
        self._places = places
        self._store = store
        self._poll = Poll(store=store, web=web, now=now, say=say)
        self._watch = Watch(store=store, say=say)
        self._settle = settle
        self._say = say
        self._now = now
        self._most = most
        self._before: Dossier | None = None

    def round(self) -> Round:
        """Takes in what is new at all places that may be asked, and says what changed.

        Raises:
            StoreError: if the store cannot be read or written; what was kept by then is not read again.
        """
        if self._before is None:
            self._before = self._store.dossier()
        began = self._now()
        places = places_named(self._places, self._say)
        for path in places.paths:
            self._watch.path(path)
        times = sorted((self._poll.not_before(address), address) for address in places.addresses)
        waiting = []
        for until, address in times:
            now = self._now()
            if until > now:
                waiting.append((address, until))
            elif now <= began + self._most:
                self._poll.address(address)
        return Round(changes=self._settled(), dossier=self._before, waiting=waiting)

    def _settled(self) -> Changes:
        """What changed, be it by reports that others added to the store; the dossier is made where it is not of all."""
        held = self._store.report_ids()
        if not held:
            return Changes()
        if held != self._store.settled_ids():
            after, problems = self._settle()
            for problem in problems:
                self._say(problem)
        elif self._before is not None and held == {report.id for report in self._before.reports}:
            return Changes()
        else:
            kept = self._store.dossier()
            if kept is None:
                return Changes()
            after = kept
        changes = changes_between(self._before, after)
        self._before = after
        return changes
