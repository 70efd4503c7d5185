"""What a store can do. Whatever keeps these promises can stand in for SQLite."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Protocol, Self

from crosswire.model.cards import OutletCard, PartyCard, StoryCard
from crosswire.model.dossier import Dossier, Made
from crosswire.model.excerpt import (
    ClaimsExcerpt,
    EventExcerpt,
    OutletExcerpt,
    PartyExcerpt,
    ReportExcerpt,
    StoryExcerpt,
)
from crosswire.model.parse import Parse
from crosswire.model.placing import NotedChange, StoryChange
from crosswire.model.query import Node
from crosswire.model.report import Outlet, Report
from crosswire.store.parses import PackedParse
from crosswire.store.search import Found

__all__ = ["Pages", "Reader", "Store", "Writer"]


class Reader(Protocol):
    """Gives back what was kept, equal to what was put in."""

    def reports(self) -> tuple[Report, ...]:
        """All reports as they were added, by id.

        Raises:
            DamagedStoreError: if a text is not the one that was added.
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def report_ids(self) -> frozenset[str]:
        """The ids of all reports.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def reports_of(self, ids: Collection[str]) -> tuple[Report, ...]:
        """Those of these reports that the store holds, as they were added, by id; no other is read.

        Raises:
            DamagedStoreError: if a text is not the one that was added.
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def settled_ids(self) -> frozenset[str]:
        """The ids of the reports that the dossier kept last is of; none where there is none.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def story_reports(self) -> Mapping[str, tuple[str, ...]]:
        """By story of the dossier kept last the ids of its reports, both in order.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def story_changes(self, report_ids: Collection[str] | None = None) -> tuple[NotedChange, ...]:
        """How stories became others, the latest first.

        Args:
            report_ids: Changes of stories that held one of these reports, or that one of them brought about; none for
                all changes.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def outlets_known_by(self, basis: str) -> frozenset[Outlet]:
        """Outlets of the dossier kept last, known by what begins so.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def parse(self, report_id: str, made_by: str) -> Parse | None:
        """The parse of that report by that model and version, if one is kept.

        Raises:
            DamagedStoreError: if it cannot be unpacked.
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def packed_parse(self, report_id: str, made_by: str) -> PackedParse | None:
        """The same as it is kept, for whoever is to unpack it.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def parsed(self, made_by: str) -> frozenset[str]:
        """The ids of the reports of which a parse by that model and version is kept.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def recall(self, kind: str, key: str) -> bytes | None:
        """What was remembered under that key, if anything.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def recall_all(self, kind: str) -> Mapping[str, bytes]:
        """All that was remembered of that kind, by key.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def dossier(self) -> Dossier | None:
        """The dossier kept last, if any.

        Raises:
            DamagedStoreError: if a text is not the one that was added.
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def made(self) -> Made | None:
        """What made the dossier kept last, if any.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...

    def pages(self) -> Pages:
        """What pages show of the dossier kept last."""
        ...

    def find(self, query: Node, limit: int, offset: int = 0) -> Found:
        """The claims of the dossier kept last that have what the query asks for, best first.

        Args:
            query: What is asked for.
            limit: Claims to give, at most.
            offset: Claims to pass over.

        Raises:
            StoreUnusableError: if the store cannot be read.
        """
        ...


class Pages(Protocol):
    """What pages show of the dossier kept last, bounded in size however large the store is.

    An excerpt holds whatever it names, each report with its frozen text; an id that nothing bears gives none. Each
    raises ``DamagedStoreError`` if a text is not the one that was added, ``StoreUnusableError`` if the store cannot be
    read.
    """

    def stories(self, limit: int, offset: int = 0) -> tuple[int, tuple[StoryCard, ...]]:
        """How many stories there are, and those of this page, latest first."""
        ...

    def story(self, id_: str) -> StoryExcerpt | None:
        """A story: the events with most to tell, outcomes, wants, the timeline, reports and speakers."""
        ...

    def whole_story(self, id_: str) -> Dossier | None:
        """All of a story, as a dossier of its own: as large as the story is."""
        ...

    def beginning(self, starts: Sequence[str]) -> Mapping[str, str]:
        """The claims, events and answers whose id begins in one of these ways, each with the id of its story."""
        ...

    def event(self, id_: str, part: int = 1) -> EventExcerpt | None:
        """An event; of one with many claims a part of these, from 1."""
        ...

    def report(self, id_: str) -> ReportExcerpt | None:
        """A report with all its claims."""
        ...

    def party(self, id_: str) -> PartyExcerpt | None:
        """A party with what it says and what is said about it, in all stories."""
        ...

    def outlet(self, name: str) -> OutletExcerpt | None:
        """An outlet: its latest reports, what it told first in them, whom it leans on."""
        ...

    def outlets(self) -> tuple[OutletCard, ...]:
        """The outlets, those with most reports first; one without a name stands for all that are unknown."""
        ...

    def speakers(self, limit: int) -> tuple[PartyCard, ...]:
        """The parties that speak in most claims, of each story by itself."""
        ...

    def search(self, query: Node, limit: int, offset: int = 0) -> ClaimsExcerpt:
        """The claims that have what the query asks for, on this page, best first."""
        ...


class Writer(Protocol):
    """Keeps things. Each call is one transaction: all of it is kept, or nothing."""

    def add_reports(self, reports: Iterable[Report], *, once: bool = False) -> None:
        """Adds the reports that are new.

        Of one report under two paths the path that sorts first is kept: the order of arrival leaves no mark (law 2).

        Args:
            reports: With their arrivals.
            once: Whether a report is passed over that came in from the same address before, whenever that was.

        Raises:
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def keep_parse(self, parse: Parse) -> None:
        """Keeps a parse, in place of an earlier one by the same model and version.

        Raises:
            UnknownReportError: if its report is not in the store.
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def keep_parses(self, new: Sequence[PackedParse]) -> None:
        """Keeps parses, each in place of an earlier one by the same model and version.

        Raises:
            UnknownReportError: if a report of theirs is not in the store.
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def remember(self, kind: str, new: Mapping[str, bytes], still: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, by key, and of what was kept before only that whose keys are ``still`` used.

        Raises:
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def amend(self, kind: str, new: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, by key, and drops what is ``gone``; all else of it stays.

        Raises:
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def amend_all(self, rows: Mapping[str, Mapping[str, bytes | None]]) -> None:
        """Keeps these, by kind and key, and drops those that are none, all or nothing; what else there is stays.

        Raises:
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def note_changes(self, changes: Iterable[StoryChange], at: str) -> None:
        """Notes how stories became others, for good; a change that is noted already stays as it was.

        Args:
            changes: In any order.
            at: When they were noticed, ISO 8601 in UTC.

        Raises:
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def keep_dossier(self, dossier: Dossier) -> None:
        """Keeps a dossier, in place of the one before.

        Raises:
            UnknownReportError: if a report of it is not in the store, or has another text there.
            StoreUnusableError: if the store cannot be written.
        """
        ...

    def replace_stories(self, part: Dossier, gone: Collection[str], *, alone: bool = False) -> None:
        """Puts the stories of a dossier into the one kept last, in place of others; where none is kept, keeps it.

        What was kept is then what ``keep_dossier`` had kept of all these stories together, but for what is said below
        of places, and it takes as long as there is to take out and to put in, however much the store holds.

        - Stories that ``gone`` names, and those that ``part`` has under the same id, go with their claims, events,
          expectations, wants, entries of the timeline and parties. An id that nothing bears is passed over.
        - Their reports go, with times and mentions of places, but for those that a story that stays holds, too.
        - A report of ``part`` takes the place of the same report as another story had it, whose claims stay as they
          are. It may be of no story, as one that is unread.
        - Where two stories hold one report and each has a claim or a party of it, both under one id, that of the story
          that goes goes. A party that only the story that goes has stays with another that names it.
        - A place is of no story: it goes with its last mention. It is read as in the surest of the readings that came
          in with its mentions, also where the report of that reading has gone meanwhile; the next ``keep_dossier``
          settles that.
        - By what the dossier was made, names and ratings are those that ``part`` tells.

        Args:
            part: Whole stories, with all their reports.
            gone: The ids of the stories in whose place these are.
            alone: Whether to refuse where one that is to go is not there, or one that stays holds a report of these.

        Raises:
            ChangedMeanwhileError: if that is so.
            UnknownReportError: if a report of ``part`` is not in the store, or has another text there.
            StoreUnusableError: if the store cannot be written.
        """
        ...


class Store(Reader, Writer, Protocol):
    """Reads and writes; closed at the end of a ``with`` block."""

    def close(self) -> None:
        """Lets go of the file or the server."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
