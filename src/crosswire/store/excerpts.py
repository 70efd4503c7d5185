"""Part of the dossier in a store: the things that are asked for, with all that they name, as a dossier.

What an excerpt names it holds. Where a thing of the whole dossier names one that the excerpt has no room for, that name
is left out: the other reports of a story, mentions in other reports, what a claim outside the excerpt denies.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Table, select

from crosswire.model.dossier import FORMAT, Dossier
from crosswire.model.ids import text_digest
from crosswire.store.batches import batches
from crosswire.store.errors import DamagedStoreError
from crosswire.store.parts import DOSSIER, Part, Row, things
from crosswire.store.plain import Plain, converter
from crosswire.store.tables import (
    claims,
    dossiers,
    events,
    expectations,
    frames,
    joinings,
    mentions,
    parties,
    place_mentions,
    places,
    ratings,
    reports,
    settled_reports,
    stories,
    timeline,
    times,
    wants,
)

__all__ = ["Wanted", "excerpt"]

_PARTS = {part.path[0]: part for part in DOSSIER.parts}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What an excerpt is to hold; rows are numbers of rows."""

    events: Sequence[str] = ()
    claims: Sequence[str] = ()
    reports: Sequence[str] = ()
    parties: Sequence[str] = ()
    expectation_rows: Sequence[int] = ()
    want_rows: Sequence[int] = ()
    entry_rows: Sequence[int] = ()
    words: bool = False
    """Also the times and places that the reports name."""
    only: frozenset[str] | None = None
    """Of the claims of events those that are held: the events name no others then. None for all."""
    joinings: bool = False
    """Also the steps by which events came together."""
    frames: bool = False
    """Also what claims are compared by, which is most of their rows and shown on no page."""


def excerpt(connection: Connection, wanted: Wanted, name: str) -> Dossier:
    """What is wanted, and whatever that names.

    Args:
        connection: To the store.
        wanted: The things; ids that nothing bears are passed over.
        name: What messages call the store.

    Raises:
        DamagedStoreError: if a text is not the one that was added.
    """
    left_out = {table for table, held in ((frames, wanted.frames), (joinings, wanted.joinings)) if not held}
    look = _Look(connection, frozenset(left_out))
    plain: dict[str, list[Plain]] = {part: [] for part in _PARTS}
    plain["events"] = look("events", events.c.id, wanted.events)
    if wanted.only is not None:
        _cut(plain["events"], wanted.only)
    plain["expectations"] = look("expectations", expectations.c.expectation_row, wanted.expectation_rows)
    plain["wants"] = look("wants", wants.c.want_row, wanted.want_rows)
    plain["timeline"] = look("timeline", timeline.c.entry_row, wanted.entry_rows)
    plain["claims"] = look("claims", claims.c.id, _claims_named(plain, wanted.claims))
    plain["reports"] = _reports(look, _reports_named(plain, wanted.reports), name)
    held = [report["id"] for report in plain["reports"]]
    look.only = {mentions: (mentions.c.report, held), place_mentions: (place_mentions.c.report, held)}
    plain["parties"] = look("parties", parties.c.id, _parties_named(plain, wanted.parties))
    if wanted.words:
        plain["times"] = look("times", times.c.report, held)
        named = select(place_mentions.c.place_row).where(place_mentions.c.report.in_(held)).distinct()
        plain["places"] = look("places", places.c.place_row, connection.scalars(named))
    plain["stories"] = look("stories", stories.c.id, {claim["story"] for claim in plain["claims"] if claim["story"]})
    plain["ratings"] = look.all("ratings", ratings)
    _leave_out_what_is_not_held(plain)
    return converter().structure({**_head(connection), **plain}, Dossier)


class _Look:
    """Looks things up in one store."""

    def __init__(self, connection: Connection, left_out: frozenset[Table]) -> None:
        self.connection = connection
        self._left_out = left_out
        self.only: dict[Table, tuple[Column[str], Sequence[str]]] = {}
        """Of the rows of that table, those where the column has one of the values."""

    def __call__(self, name: str, column: Column[str] | Column[int], values: Iterable[str | int]) -> list[Plain]:
        """The things of that kind whose column holds one of the values."""
        rows: dict[Table, list[Row]] = {}
        self._gather(_PARTS[name], column, values, rows)
        return things(_PARTS[name], rows)

    def all(self, name: str, table: Table) -> list[Plain]:
        """All things of that kind."""
        return self(name, table.c.place, self.connection.scalars(select(table.c.place)).all())

    def _gather(
        self,
        part: Part,
        column: Column[str] | Column[int],
        values: Iterable[str | int],
        rows: dict[Table, list[Row]],
    ) -> None:
        """The rows of that part, and of the parts below it."""
        table = part.table
        only = () if table not in self.only else (self.only[table][0].in_(self.only[table][1]),)
        names = [each.name for each in table.columns]
        found = [
            dict(zip(names, row, strict=True))
            for some in batches(() if table in self._left_out else values)
            for row in self.connection.execute(select(table).where(column.in_(some), *only)).fetchall()
        ]
        rows[table] = found
        numbers = [row[part.number] for row in found]
        for below in part.parts:
            self._gather(below, below.table.c[below.whole or ""], numbers, rows)


def _head(connection: Connection) -> Plain:
    """What stands over the parts of the dossier."""
    row = connection.execute(select(dossiers)).mappings().first()
    if row is None:
        return {"format": FORMAT, "made": {"by": "", "models": {}, "names": None, "ratings": None}}
    return {
        "format": row["format"],
        "made": {"by": row["made_by"], **{name: row[name] for name in ("models", "names", "ratings")}},
    }


def _reports(look: _Look, ids: set[str], name: str) -> list[Plain]:
    """The reports with what they reprint or edit, each with its frozen text."""
    found: dict[str, Plain] = {}
    asked: set[str] = set()
    while ids:
        asked |= ids
        for report in look("reports", settled_reports.c.id, sorted(ids)):
            found[report["id"]] = report
        named = {report[of] for report in found.values() for of in ("copy_of", "version_of")}
        ids = {id_ for id_ in named if id_ is not None and id_ not in asked}
    texts = select(reports.c.id, reports.c.sha256, reports.c.text)
    for some in batches(sorted(found)):
        for row in look.connection.execute(texts.where(reports.c.id.in_(some))):
            if text_digest(row.text) != row.sha256:
                raise DamagedStoreError(f"{name}: the text of {found[row.id]['path']} is not the one that was added")
            found[row.id] |= {"text": row.text, "sha256": row.sha256}
    return [found[id_] for id_ in sorted(found)]


def _cut(plain_events: list[Plain], only: frozenset[str]) -> None:
    """Leaves claims out of events; their answers are brought into order while they still name all."""
    for event in plain_events:
        told = [event, *event["origins"]]
        for asked in event["questions"]:
            asked["answers"].sort(key=lambda answer: (-len(answer["origins"]), -len(answer["claims"]), answer["value"]))
            told += asked["answers"]
        for thing in told:
            thing["claims"] = [id_ for id_ in thing["claims"] if id_ in only]
            if thing.get("typed"):
                thing["typed"]["words"] = [words for words in thing["typed"]["words"] if words["claim"] in only]
        event["joined"] = [step for step in event["joined"] if {step["a"], step["b"]} <= only]


def _claims_named(plain: dict[str, list[Plain]], wanted: Iterable[str]) -> set[str]:
    found = set(wanted)
    for name in ("events", "wants", "timeline"):
        found.update(id_ for thing in plain[name] for id_ in thing["claims"])
    for thing in plain["expectations"]:
        found.update((thing["claim"], *thing["outcome"]))
    return found


def _reports_named(plain: dict[str, list[Plain]], wanted: Iterable[str]) -> set[str]:
    found = {*wanted, *(claim["report"] for claim in plain["claims"])}
    for event in plain["events"]:
        found.update(event["reports"])
        found.update(id_ for asked in event["questions"] for answer in asked["answers"] for id_ in answer["reports"])
    return found


def _parties_named(plain: dict[str, list[Plain]], wanted: Iterable[str]) -> set[str]:
    found = set(wanted)
    for claim in plain["claims"]:
        found.update(claim["about"])
        found.update(who["party"] for link in claim["chain"] for who in link["who"] if who["party"])
    for want in plain["wants"]:
        found.update(id_ for id_ in (want["party"], want["from_party"]) if id_)
    return found


def _leave_out_what_is_not_held(plain: dict[str, list[Plain]]) -> None:
    reports_held = {report["id"] for report in plain["reports"]}
    claims_held = {claim["id"] for claim in plain["claims"]}
    for story in plain["stories"]:
        story["reports"] = [id_ for id_ in story["reports"] if id_ in reports_held]
    for claim in plain["claims"]:
        claim["denies"] = [id_ for id_ in claim["denies"] if id_ in claims_held]
