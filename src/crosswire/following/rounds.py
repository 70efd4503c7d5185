"""One round over all places, and one round after another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import inf
from operator import itemgetter
from time import time
from typing import Final, Protocol

from crosswire.following.entries import Pages
from crosswire.following.feeds import Poll
from crosswire.following.folders import Watch
from crosswire.following.places import places_named
from crosswire.following.politeness import LEAST_S
from crosswire.in_hand import Taken, provisional_since
from crosswire.model.dossier import Dossier
from crosswire.model.placing import StoryChange
from crosswire.model.report import Problem
from crosswire.reports.web.fetch import Fetcher
from crosswire.store import Store
from crosswire.views.changes import Changes, changes_between

__all__ = ["FEW", "Follower", "Hand", "Round"]

FEW: Final = 500
"""Reports up to which all is settled in each round: as many of one story take a minute."""


class Hand(Protocol):
    """What makes a dossier of reports, as ``InHand`` does."""

    def settle(self, new: Collection[str], at: str) -> Taken:
        """Makes the dossier of all reports in the store."""
        ...

    def take_up(self, new: Collection[str], at: str) -> Taken:
        """Makes the stories that new reports touch."""
        ...

    def settings_changed(self) -> bool:
        """Whether the dossier in the store was made with other names or ratings than this hand makes one with."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round came to."""

    changes: Changes = field(default_factory=Changes)
    dossier: Dossier | None = None
    """Of the stories that changed, and maybe of others; none where nothing did."""
    ties: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By new report, in words, what ties it to a story that was there before."""
    remade: Sequence[StoryChange] = ()
    """Stories that turned out to be one, or several."""
    provisional: str | None = None
    """Since when reports are put to stories as they come, ISO 8601; none where all is settled."""
    waiting: Sequence[tuple[str, float]] = ()
    """Addresses that asked for time, and when they may be asked, in seconds since 1970; the first first."""


class Follower:
    """Goes round places; all that it knows is in the store, so that another may go on where one was stopped."""

    def __init__(
        self,
        places: Sequence[str],
        *,
        store: Store,
        web: Fetcher,
        hand: Hand,
        say: Callable[[Problem], None],
        now: Callable[[], float] = time,
        most: float = inf,
        settle_after: float = 0.0,
        few: int = FEW,
    ) -> None:
        """Begins to follow; nothing is asked yet.

        Args:
            places: Lists of feeds, folders, files and addresses.
            store: Where reports, and what is known of places, are kept.
            web: Fetches.
            hand: Makes and keeps the dossier of what the store holds.
            say: Told at once of what cannot be read.
            now: Seconds since 1970.
            most: Seconds after which a round asks no other address: the next one begins with those that were left.
            settle_after: Seconds for which stories may stay provisional, in a store of many reports.
            few: Reports up to which all is settled in each round.
        """
        self._places = places
        self._store = store
        self._web = web
        self._watch = Watch(store=store, say=say)
        self._hand = hand
        self._say = say
        self._now = now
        self._most = most
        self._settle_after = settle_after
        self._few = few
        self._before: Dossier | None = None
        """The whole of it, of a store that holds few reports; none where that is not known yet."""

    def round(self) -> Round:
        """Takes in what is new at all places that may be asked, and says what changed.

        Raises:
            StoreError: if the store cannot be read or written; what was kept by then is not read again.
        """
        if self._before is None and len(self._store.settled_ids()) <= self._few:
            self._before = self._store.dossier()
        began = self._now()
        places = places_named(self._places, self._say)
        for path in places.paths:
            self._watch.path(path)
        pages = Pages(places.addresses, self._store)
        poll = Poll(store=self._store, web=self._web, now=self._now, say=self._say, pages=pages)
        times = sorted((poll.not_before(address), address) for address in places.addresses)
        waiting = []
        for _, address in times:
            # Another follower may have asked since the round began.
            until, now = poll.not_before(address), self._now()
            if until > now:
                waiting.append((address, until))
            elif now <= began + self._most:
                poll.address(address)
        return replace(self._made(), waiting=sorted(waiting, key=itemgetter(1)))

    def _made(self) -> Round:
        """What changed, be it by reports that others added to the store; what the dossier is not of is made."""
        held = self._store.report_ids()
        if not held:
            return Round()
        new = held - self._store.settled_ids()
        at = datetime.fromtimestamp(self._now(), UTC).isoformat(timespec="seconds")
        since = provisional_since(self._store)
        due = since is not None and self._is_due(datetime.fromisoformat(since).timestamp())
        # What new reports touch is not made alone then: all of the dossier would be said to be made with the new ones.
        other = self._hand.settings_changed()
        if len(held) <= self._few or 2 * len(new) > len(held) or due or other:
            return self._settled(new, held, at, anew=since is not None or other)
        return self._taken_up(new, at) if new else Round(provisional=since)

    def _is_due(self, since: float) -> bool:
        """Whether stories were provisional for long enough, or since a time that is still to come.

        A clock that was set back leaves such a time; those of two machines may differ by a minute.
        """
        return not -LEAST_S <= self._now() - since < self._settle_after

    def _settled(self, new: Collection[str], held: Collection[str], at: str, *, anew: bool) -> Round:
        """All of it settled, and told against the whole dossier that was there."""
        few = len(held) <= self._few
        before, taken = self._before if few else self._store.dossier(), None
        if new or anew:
            taken = self._hand.settle(new, at)
            self._say_all(taken.problems)
        elif before is not None and set(held) == {report.id for report in before.reports}:
            return Round(dossier=before)
        after = taken.after if taken else self._store.dossier()
        if after is None:
            return Round()
        self._before = after if few else None
        return Round(
            changes=changes_between(before, after),
            dossier=after,
            ties=taken.ties if taken else {},
            remade=taken.changes if taken else (),
        )

    def _taken_up(self, new: Collection[str], at: str) -> Round:
        """What new reports touch, told against what that was."""
        self._before = None
        taken = self._hand.take_up(new, at)
        self._say_all(taken.problems)
        return Round(
            changes=changes_between(taken.before, taken.after),
            dossier=taken.after,
            ties=taken.ties,
            remade=taken.changes,
            provisional=provisional_since(self._store),
        )

    def _say_all(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            self._say(problem)
