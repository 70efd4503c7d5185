"""What is new at an address: a feed with the pages that it leads to, or a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, TypeVar

from crosswire.following.entries import Entries, Pages
from crosswire.following.known import Address, keep, known
from crosswire.following.politeness import after_failure, after_success, may_ask_after, moment, retry_after
from crosswire.model.report import Problem, Report
from crosswire.reports.intake import Intake
from crosswire.reports.load import reports_behind
from crosswire.reports.web.addresses import shown_address
from crosswire.reports.web.answers import Answer, UnreachableError, status_line
from crosswire.reports.web.fetch import WITH_CONTENT, Fetcher, intake_of
from crosswire.store import Store

__all__ = ["Poll"]

_NOT_MODIFIED: Final = 304
_NUMBER = re.compile(r"!\d+$")
_LEFT: Final = 1000
"""Pages that are known for longer than the feed has them, those that left it last."""

_Told = TypeVar("_Told")


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """Asks addresses what is new, in one round.

    What came is kept before the address is noted as read: who is stopped between the two reads it again, and a text
    that came from the same address before is not taken in a second time.
    """

    store: Store
    web: Fetcher
    now: Callable[[], float]
    """Seconds since 1970."""
    say: Callable[[Problem], None]
    pages: Pages
    """Those that entries lead to."""

    def not_before(self, url: str) -> float:
        """When an address may be asked again, in seconds since 1970; 0 for one that never was."""
        was = known(url, Address, self.store)
        return may_ask_after(was.not_before, was.noted, self.now())

    def address(self, url: str) -> None:
        """Takes in what is new at an address."""
        was = known(url, Address, self.store)
        try:
            answers = self.web.ask(url, lambda there: _conditions(was, there))
            last = answers[-1]
            if last.status == _NOT_MODIFIED:
                self._keep(url, replace(was, failures=0, not_before=after_success(last, self.now())))
            elif last.status in WITH_CONTENT:
                self._content(url, was, last, intake_of(answers, url))
            else:
                self._failed(url, was, f"answers with {status_line(last.status)}", retry_after(last, self.now()))
        except UnreachableError as error:
            self._failed(url, was, str(error))

    def _failed(self, url: str, was: Address, reason: str, asked: float = 0.0) -> None:
        failures = was.failures + 1
        again = after_failure(failures, self.now(), asked)
        self._keep(url, replace(was, failures=failures, not_before=again))
        self.say(Problem(shown_address(url), f"{reason}; is asked again after {moment(again)}"))

    def _content(self, url: str, was: Address, answer: Answer, came: Intake) -> None:
        digest = sha256(came.data).hexdigest()
        fresh = replace(was, failures=0, not_before=after_success(answer, self.now()))
        if digest != was.digest:
            fresh = self._read(url, fresh, digest, came)
        if fresh.digest:
            fresh = replace(
                fresh, answered=answer.url, etag=_value(answer, "etag"), modified=_value(answer, "last-modified")
            )
        self._keep(url, fresh)

    def _read(self, url: str, was: Address, digest: str, came: Intake) -> Address:
        """What is known once all was taken in; without a digest where something is to be asked for once more."""

        def page_done() -> None:
            # Who is stopped before the end goes on at once.
            self._keep(url, replace(was, read={**was.read, **entries.read}, not_before=0.0))

        entries = Entries(self.web, was.read, was.tries, self.pages, self.now(), page_done)
        told: list[str] = []
        for one in reports_behind(came, entries.fetch):
            if isinstance(one, Report):
                self.store.add_reports([one], once=True)
            else:
                self._tell(one, was, told)
        entries.settle()
        there = entries.read.keys() | entries.tries.keys()
        again = after_failure(1, self.now(), entries.asked) if entries.asked else was.not_before
        return replace(
            was,
            digest="" if entries.left else digest,
            answered=None,
            etag=None,
            modified=None,
            not_before=max(again, was.not_before),
            read=_with_those_that_left(was.read, entries.read, there),
            tries=_with_those_that_left(was.tries, entries.tries, there),
            told=tuple(dict.fromkeys(told)),
        )

    def _keep(self, url: str, what: Address) -> None:
        keep(url, replace(what, noted=self.now()), self.store)

    def _tell(self, problem: Problem, was: Address, told: list[str]) -> None:
        """Says what is wrong with an entry; once, as the entries of a feed move down and stay for days."""
        known_as = f"{_NUMBER.sub('', problem.path)}: {problem.reason}"
        told.append(known_as)
        if known_as not in was.told and problem.lost:
            self.say(problem)


def _with_those_that_left(
    before: Mapping[str, _Told], now: Mapping[str, _Told], there: Collection[str]
) -> dict[str, _Told]:
    """What is known of pages, also of some whose entries have left the feed: they come back where it was cut short."""
    left = [url for url in before if url not in there]
    return {url: before[url] for url in left[-_LEFT:]} | dict(now)


def _conditions(was: Address, there: str) -> tuple[tuple[str, str], ...]:
    """The headers by which an address gives nothing where it has nothing new."""
    if was.answered != there:
        return ()
    told = (("If-None-Match", was.etag), ("If-Modified-Since", was.modified))
    return tuple((name, value) for name, value in told if value)


def _value(answer: Answer, name: str) -> str | None:
    """The value of a header that is to be sent back; none where it holds what no request may."""
    value = next(iter(answer.values(name)), None)
    return value if value and value.isprintable() and value.isascii() else None
