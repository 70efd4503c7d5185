"""Places in, reports out, one at a time: whatever cannot be read comes out as one line that says why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

from crosswire.model.report import Arrival, Problem, Report
from crosswire.reports.files import opened, reason_of, shown, sorted_out
from crosswire.reports.freeze import freeze_told
from crosswire.reports.intake import Intake, Lead, Told, UnreadableError
from crosswire.reports.readers.kinds import Item, read, read_file
from crosswire.reports.readers.zips import MOST_RATIO
from crosswire.reports.web.addresses import shown_address
from crosswire.reports.web.fetch import Fetcher, intake_of

__all__ = ["load_reports", "reports_among", "reports_behind"]

_DEEPEST = 4
"""Carriers within carriers: a page in an archive in a message in a folder's archive."""
_FEWEST_WORDS = 5
"""A flash of an agency may be five words; a name, a link or a menu label is not a report."""
_LEAST_PROSE = 0.7
"""Share of letters and spaces; prose has over 0.9, tables, code and data mostly under 0.7."""
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")
_ALLOWED = 1024**3
"""Bytes that may come out of one place, whatever it is packed in."""


def load_reports(
    places: Iterable[Path | str],
    *,
    stdin: BinaryIO | None = None,
    fields: Mapping[str, str] | None = None,
    allow_private: bool = False,
) -> Iterator[Report | Problem]:
    """Reads files, folders with all that is in them, standard input and addresses, and holds one report at a time.

    Hidden files in folders are skipped. A file given twice is read once. A text that came in before comes out again,
    with its new arrival, and a problem says whose text it repeats: nothing is lost by it.

    Args:
        places: Files and folders, ``-`` for standard input, and addresses (``https://...``).
        stdin: What ``-`` reads.
        fields: For what a field of JSON tells, which field it is: ``{"text": "body"}``.
        allow_private: Whether addresses may lead into private networks and to this machine itself.

    Returns:
        Reports, each with the arrival it was made from, not yet settled against each other; and problems. The places
        are gone through in order of their names, whatever order they are given in.
    """
    files, addresses, problems = sorted_out(places)
    yield from problems
    with Fetcher(allow_private=allow_private) as fetcher:
        loading = _Loading(fields=fields or {}, fetch=lambda lead: intake_of(fetcher.fetch(lead.url), lead.url))
        for file in files:
            yield from loading.file(file, stdin)
        for address in addresses:
            yield from loading.address(address)


def reports_among(
    items: Iterator[Item], path: str, size: int, fields: Mapping[str, str] | None = None
) -> Iterator[Report | Problem]:
    """The reports among what a reader gave of a file that somebody else opened; nothing is fetched.

    Args:
        items: What the file holds.
        path: What it is called.
        size: Its bytes.
        fields: For what a field of JSON tells, which field it is.
    """
    loading = _Loading(fields=fields or {}, fetch=_not_fetched)
    yield from loading.reports(_Carrier(path=path, items=items), size)


def reports_behind(came: Intake, fetch: Callable[[Lead], Intake | None]) -> Iterator[Report | Problem]:
    """The reports in what was fetched from an address, and those behind the entries of a feed.

    Args:
        came: What was fetched.
        fetch: Gives what an entry leads to, or none where it is to be passed over. All that one entry led to has been
            given out before the next is asked for.
    """
    loading = _Loading(fields={}, fetch=fetch)
    path = shown_address(came.path)
    yield from loading.reports(_Carrier(path=path, items=iter((came,))), _ALLOWED, follow=True)


def _not_fetched(lead: Lead) -> Intake:
    raise UnreadableError(f"lies elsewhere, at {shown_address(lead.url)}")


@dataclass(kw_only=True)
class _Carrier:
    """Something that is being read, and what comes out of it."""

    path: str
    items: Iterator[Item]
    intake: Intake | None = None
    """None for a file that is read as a stream; no report comes out of one without a carrier between."""
    behind: bool = False
    """Whether it is what the entry of a feed led to: a feed behind that leads no further, or there might be no end."""

    @cached_property
    def digest(self) -> str:
        return sha256(self.intake.data).hexdigest() if self.intake else ""

    def arrivals(self, told: Told) -> tuple[Arrival, ...]:
        """The arrival of a text that came out of it: a saved page notes itself when it was fetched, and from where."""
        came = self.intake
        if came is None:
            return ()
        return (
            Arrival(
                path=told.path,
                sha256=self.digest,
                size=len(came.data),
                media=came.media,
                url=came.url or (told.url if told.fetched else None),
                fetched=came.fetched or told.fetched,
            ),
        )


@dataclass(kw_only=True)
class _Loading:
    """One run over all places."""

    fields: Mapping[str, str]
    fetch: Callable[[Lead], Intake | None]
    first: dict[str, str] = field(default_factory=dict)
    """By the id of each report, the path that it came in by first."""

    def file(self, path: Path, stdin: BinaryIO | None) -> Iterator[Report | Problem]:
        """The reports in a file, and whatever in it is none."""
        name = shown(path)
        try:
            with opened(path, stdin) as file:
                size = file.seek(0, SEEK_END)
                file.seek(0)
                yield from self.reports(_Carrier(path=name, items=read_file(file, name)), size)
        except OSError as error:
            yield Problem(name, reason_of(error))
        except UnreadableError as error:
            yield Problem(name, str(error))

    def address(self, url: str) -> Iterator[Report | Problem]:
        """The reports that an address leads to, those behind the entries of a feed among them."""
        path = shown_address(url)
        yield from self.reports(_Carrier(path=path, items=iter((Lead(path, url, ""),))), _ALLOWED, follow=True)

    def reports(self, place: _Carrier, size: int, *, follow: bool = False) -> Iterator[Report | Problem]:
        """The reports in one place, whatever they lie in, and whatever is none; the innermost carrier goes first."""
        carriers = [place]
        left = max(_ALLOWED, MOST_RATIO * size)
        while carriers:
            carrier = carriers[-1]
            try:
                item = next(carrier.items, None)
            except UnreadableError as error:
                item = Problem(carrier.path, str(error))
                carriers.pop()
            behind = isinstance(item, Lead) and carrier is not place
            if isinstance(item, Lead):
                followed = follow and not any(one.behind for one in carriers)
                led = self._fetched(item) if followed else Problem(item.path, item.reason)
                if led is None:
                    continue
                item = led
            if item is None:
                carriers.pop()
            elif isinstance(item, Problem):
                yield item
            elif isinstance(item, Told):
                yield from self._report(item, carrier)
            elif item.depth > _DEEPEST:
                yield Problem(item.path, f"lies in more than {_DEEPEST} archives or messages, one in another")
            else:
                left -= len(item.data)
                if left < 0:
                    yield Problem(
                        place.path, "unpacks to more and more, as only a bomb does; the rest of it is not read"
                    )
                    return
                carriers.append(_Carrier(path=item.path, items=read(item, self.fields), intake=item, behind=behind))

    def _fetched(self, lead: Lead) -> Intake | Problem | None:
        try:
            return self.fetch(lead)
        except UnreadableError as error:
            return Problem(shown_address(lead.url), str(error))

    def _report(self, told: Told, carrier: _Carrier) -> Iterator[Report | Problem]:
        try:
            report = _frozen(told)
        except UnreadableError as error:
            yield Problem(told.path, str(error))
            return
        first = self.first.setdefault(report.id, report.path)
        if first != report.path:
            yield Problem(report.path, f"holds the same text as {first}, which was read", lost=False)
        url = report.url or (carrier.intake.url if carrier.intake else None)
        yield replace(report, url=url, arrivals=carrier.arrivals(told))


def _frozen(told: Told) -> Report:
    """The report of one text.

    Raises:
        UnreadableError: if it is too short, or no prose.
    """
    report = freeze_told(told)
    prose = "\n".join(span.of(report.text) for span in report.body)
    words = len(_WORD.findall(prose))
    if words < _FEWEST_WORDS:
        raise UnreadableError(f"has too little text to be a report: {words} words, and {_FEWEST_WORDS} are the fewest")
    if sum(char.isalpha() or char.isspace() for char in prose) < _LEAST_PROSE * len(prose):
        raise UnreadableError("reads like data or code, not like a report")
    return report
