"""What the entries of a feed lead to: each page once, and again when its entry says that it was changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from crosswire.following.politeness import BUSY, retry_after
from crosswire.reports.intake import Intake, Lead, UnreadableError
from crosswire.reports.web.answers import UnreachableError, status_line
from crosswire.reports.web.fetch import WITH_CONTENT, Fetcher, intake_of

__all__ = ["Entries"]

_MOST_TRIES: Final = 3
"""Rounds in which a page is asked for in vain; then it is left."""


class Entries:
    """Fetches what the entries of one feed lead to, in one round."""

    def __init__(
        self,
        web: Fetcher,
        read: Mapping[str, str],
        tries: Mapping[str, int],
        now: float,
        done: Callable[[], None],
    ) -> None:
        """Begins a round.

        Args:
            web: Fetches.
            read: For each page that was read, when its entry said it was changed.
            tries: How often a page was asked for in vain.
            now: Seconds since 1970.
            done: Called when all that a page gave has been taken in.
        """
        self._web = web
        self._before, self._tried = read, tries
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
        if self._before.get(lead.url) == lead.changed:
            self.read[lead.url] = lead.changed
            return None
        if lead.url in self.read:
            return None
        if self.asked:
            self._again(lead)
            return None
        try:
            came = self._page(lead.url)
        except UnreadableError:
            self._failed(lead)
            raise
        self._under_way = lead
        return came

    def settle(self) -> None:
        """Notes that what the last page gave has been taken in."""
        if self._under_way is not None:
            self.read[self._under_way.url] = self._under_way.changed
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
