"""What the entries of a feed lead to: each page once, and again when its entry says that it was changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Final

from crosswire.following.known import Address, known
from crosswire.following.politeness import BUSY, retry_after
from crosswire.memory import Remembering
from crosswire.reports.intake import Intake, Lead, UnreadableError
from crosswire.reports.web.answers import UnreachableError, status_line
from crosswire.reports.web.fetch import WITH_CONTENT, Fetcher, intake_of

__all__ = ["Entries", "Pages"]

_MOST_TRIES: Final = 3
"""Rounds in which a page is asked for in vain; then it is left."""


class Pages:
    """What became of pages in one round: the entries of several feeds may lead to one."""

    def __init__(self, feeds: Iterable[str], store: Remembering) -> None:
        """Begins a round.

        Args:
            feeds: All that are followed.
            store: Where it is kept what was read in earlier rounds.
        """
        self._feeds = feeds
        self._store = store
        self._read: set[str] = set()
        self._in_vain: dict[str, float] = {}

    @cached_property
    def _before(self) -> Mapping[str, set[str]]:
        """For each page that was read, when entries said it was changed; looked up once something is new."""
        found = defaultdict(set)
        for feed in self._feeds:
            for url, changed in known(feed, Address, self._store).read.items():
                found[url].add(changed)
        return found

    def holds(self, lead: Lead) -> bool:
        """Whether the page was read in this round, or as the entry says that it is now."""
        return lead.url in self._read or lead.changed in self._before.get(lead.url, ())

    def asked_in_vain(self, lead: Lead) -> float | None:
        """The seconds that the host asked to be left alone where the page was asked for in vain in this round."""
        return self._in_vain.get(lead.url)

    def note_read(self, lead: Lead) -> None:
        """Notes that what the page gave has been taken in."""
        self._read.add(lead.url)

    def note_failed(self, lead: Lead, asked: float) -> None:
        """Notes that the page was asked for in vain; its host asked to be left alone for so many seconds."""
        self._in_vain[lead.url] = asked


class Entries:
    """Fetches what the entries of one feed lead to, in one round."""

    def __init__(
        self,
        web: Fetcher,
        read: Mapping[str, str],
        tries: Mapping[str, int],
        pages: Pages,
        now: float,
        done: Callable[[], None],
    ) -> None:
        """Begins a round.

        Args:
            web: Fetches.
            read: For each page that was read, when its entry said it was changed.
            tries: How often a page was asked for in vain.
            pages: What became of pages that other feeds led to.
            now: Seconds since 1970.
            done: Called when all that a page gave has been taken in.
        """
        self._web = web
        self._before, self._tried = read, tries
        self._pages = pages
        self._now = now
        self._done = done
        self._under_way: Lead | None = None
        self.read: dict[str, str] = {}
        """As ``read``, of the entries that the feed has now."""
        self.tries: dict[str, int] = {}
        self.left = False
        """Whether there is something to ask for once more."""
        self.asked = 0.0
        """Seconds that a host asked to be left alone: nothing more is asked for in this round."""

    def fetch(self, lead: Lead) -> Intake | None:
        """What an entry leads to; none where it was read before, or is to be read later.

        Raises:
            UnreadableError: if it cannot be had.
        """
        self.settle()
        if lead.url in self.read:
            return None
        if self._before.get(lead.url) == lead.changed or self._pages.holds(lead):
            self.read[lead.url] = lead.changed
            return None
        in_vain = self._pages.asked_in_vain(lead)
        if in_vain is not None:
            self.asked = max(self.asked, in_vain)
            self._failed(lead)
            return None
        if self.asked:
            self._again(lead)
            return None
        try:
            came = self._page(lead.url)
        except UnreadableError:
            self._pages.note_failed(lead, self.asked)
            self._failed(lead)
            raise
        self._under_way = lead
        return came

    def settle(self) -> None:
        """Notes that what the last page gave has been taken in."""
        if self._under_way is not None:
            self.read[self._under_way.url] = self._under_way.changed
            self._pages.note_read(self._under_way)
            self._under_way = None
            self._done()

    def _page(self, url: str) -> Intake:
        answers = self._web.ask(url)
        last = answers[-1]
        if last.status in BUSY:
            self.asked = max(retry_after(last, self._now), 1.0)
        if last.status not in WITH_CONTENT:
            raise UnreachableError(f"answers with {status_line(last.status)}")
        return intake_of(answers, url)

    def _failed(self, lead: Lead) -> None:
        if self.asked:
            self._again(lead)
            return
        self.tries[lead.url] = self._tried.get(lead.url, 0) + 1
        if self.tries[lead.url] < _MOST_TRIES:
            self.left = True
        else:
            self.read[lead.url] = lead.changed

    def _again(self, lead: Lead) -> None:
        """What a busy host would not give counts as no try."""
        self.left = True
        if lead.url in self._tried:
            self.tries[lead.url] = self._tried[lead.url]
