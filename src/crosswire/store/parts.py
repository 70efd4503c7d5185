"""A dossier as rows of the tables, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from sqlalchemy import Table

from crosswire.store import tables
from crosswire.store.plain import Plain

__all__ = ["DOSSIER", "Part", "Row", "Rows", "from_rows", "members", "things", "to_rows", "values_of"]

Row = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """Where a kind of part stands in the plain data of the whole that it is part of, and the table of its rows."""

    path: tuple[str, ...]
    table: Table
    parts: tuple[Part, ...] = ()
    single: bool = False
    """There is one or none, not a list of them."""

    @cached_property
    def values(self) -> dict[str, tuple[str, ...]]:
        """The columns that hold the part's own values, and where in the part's plain data each of these stands."""
        return {column.name: column.info["path"] for column in self.table.columns if "path" in column.info}

    @cached_property
    def grouped(self) -> set[str]:
        """Fields that are several columns, such as a span."""
        return {path[0] for path in self.values.values() if len(path) > 1}

    @cached_property
    def number(self) -> str:
        """The column of the row's own number."""
        (key,) = self.table.primary_key.columns
        return key.name

    @cached_property
    def whole(self) -> str | None:
        """The column of the number of the row that it is part of; none for a part of the dossier as such."""
        return self.table.info.get("whole")


_REPORT_PARTS = (
    Part(("body",), tables.body),
    Part(("changes",), tables.changes),
    Part(("arrivals",), tables.report_arrivals),
)

DOSSIER = Part(
    (),
    tables.dossiers,
    (
        Part(("reports",), tables.settled_reports, _REPORT_PARTS),
        Part(("stories",), tables.stories, (Part(("reports",), tables.story_reports),)),
        Part(("parties",), tables.parties, (Part(("mentions",), tables.mentions),)),
        Part(("times",), tables.times),
        Part(
            ("places",),
            tables.places,
            (
                Part(("within",), tables.within),
                Part(("passed_over",), tables.passed_over),
                Part(("mentions",), tables.place_mentions),
            ),
        ),
        Part(
            ("claims",),
            tables.claims,
            (
                Part(("spans",), tables.claim_spans),
                Part(("chain",), tables.links, (Part(("who",), tables.speakers),)),
                Part(("said",), tables.said, single=True),
                Part(("when",), tables.whens, single=True),
                Part(("denies",), tables.denied),
                Part(("about",), tables.about),
                Part(
                    ("frames",),
                    tables.frames,
                    (
                        Part(("arguments",), tables.arguments),
                        Part(("quantities",), tables.quantities),
                        Part(("when",), tables.frame_whens, single=True),
                    ),
                ),
            ),
        ),
        Part(
            ("events",),
            tables.events,
            (
                Part(("claims",), tables.event_claims),
                Part(("origins",), tables.origins, (Part(("claims",), tables.origin_claims),)),
                Part(
                    ("questions",),
                    tables.questions,
                    (
                        Part(
                            ("answers",),
                            tables.answers,
                            (Part(("claims",), tables.answer_claims), Part(("origins",), tables.answer_origins)),
                        ),
                        Part(("relations",), tables.relations),
                    ),
                ),
                Part(("joined",), tables.joinings),
            ),
        ),
        Part(
            ("expectations",),
            tables.expectations,
            (Part(("who",), tables.expectation_who), Part(("outcome",), tables.expectation_outcomes)),
        ),
        Part(("wants",), tables.wants, (Part(("claims",), tables.want_claims),)),
        Part(
            ("timeline",),
            tables.timeline,
            (
                Part(("claims",), tables.timeline_claims),
                Part(("given",), tables.timeline_given, (Part(("claims",), tables.given_claims),)),
            ),
        ),
        Part(("ratings",), tables.ratings),
    ),
    single=True,
)


def to_rows(
    plain: Mapping[str, Plain], standing: Mapping[str, Sequence[Row]], after: Mapping[Table, int] | None = None
) -> dict[Table, list[Row]]:
    """The rows of a dossier and all its parts, those of a whole before those of its parts.

    Args:
        plain: The dossier as plain data.
        standing: For each thing of some kinds what else its row holds: its place, whose it is.
        after: The highest numbers that are taken.
    """
    rows = Rows(after or {})
    rows.add(DOSSIER, [plain], standing=standing)
    return rows.by_table


class Rows:
    """Rows that are to be added to tables, numbered."""

    def __init__(self, after: Mapping[Table, int]) -> None:
        """Begins to number after the highest numbers that are taken."""
        self.by_table: dict[Table, list[Row]] = {}
        self._after = after

    def add(
        self,
        part: Part,
        things: Iterable[Plain],
        whole: Mapping[str, Any] | None = None,
        standing: Mapping[str, Sequence[Row]] | None = None,
    ) -> None:
        """Adds things of a kind, and all their parts.

        Args:
            part: The kind.
            things: As plain data.
            whole: The number of what they are part of, by its column.
            standing: As for ``to_rows``; it tells of parts of these things.
        """
        mine = self.by_table.setdefault(part.table, [])
        own = (standing or {}).get(part.path[0]) if part.path and not whole else None
        for place, thing in enumerate(things):
            number = {part.number: self._after.get(part.table, 0) + len(mine) + 1}
            stands = {"place": place} if own is None else own[place]
            mine.append({**number, **(whole or {}), **stands, **values_of(part, thing)})
            for below in part.parts:
                self.add(below, members(below, thing), number if below.whole else None, standing)


def values_of(part: Part, thing: Plain) -> Row:
    """The values that the row of a thing has of the thing itself."""
    return {name: _look_up(thing, path) for name, path in part.values.items()}


def members(part: Part, thing: Plain) -> Sequence[Plain]:
    """The parts of that kind of a thing."""
    found = _look_up(thing, part.path)
    if part.single:
        return [] if found is None else [found]
    return found  # type: ignore[no-any-return]  # a list, as the dossier has it


def from_rows(rows: Mapping[Table, Sequence[Row]]) -> dict[str, Plain] | None:
    """The plain data that the rows were made of, if there are any."""
    return next(iter(_read(DOSSIER, rows)[None]), None)


def things(part: Part, rows: Mapping[Table, Sequence[Row]]) -> list[Plain]:
    """The things of a kind that is part of the dossier as such, from their rows and those of all their parts."""
    return _read(part, rows).get(None, [])


def _read(part: Part, rows: Mapping[Table, Sequence[Row]]) -> dict[int | None, list[Plain]]:
    """The things of that kind by the number of the whole they are part of (none where they are part of everything)."""
    below = [(each, _read(each, rows)) for each in part.parts]
    out: dict[int | None, list[Plain]] = defaultdict(list)
    for row in sorted(rows[part.table], key=_order(part.table)):
        thing = _thing(part, row)
        for each, members in below:
            found = members.get(row[part.number] if each.whole else None, [])
            thing = _with(thing, each.path, (found[0] if found else None) if each.single else found)
        out[row[part.whole] if part.whole else None].append(thing)
    return out


def _order(table: Table) -> Callable[[Row], Any]:
    """In which order rows of a table stand; a column that holds nothing last."""
    columns = table.info["order"]
    if columns == ("place",):
        return itemgetter("place")
    return lambda row: tuple((row[column] is None, row[column]) for column in columns)


def _thing(part: Part, row: Row) -> Plain:
    thing: Plain = {}
    for name, path in part.values.items():
        if len(path) == 1:
            thing[path[0]] = row[name]
        else:
            thing = _with(thing, path, row[name])
    for field in part.grouped:
        # A span or a certainty that was none left a null in each of its columns.
        if all(value is None for value in thing[field].values()):
            thing[field] = None
    return thing


def _look_up(thing: Plain, path: Sequence[str]) -> Plain:
    for name in path:
        if thing is None:
            return None
        thing = thing[name]
    return thing


def _with(thing: Plain, path: Sequence[str], value: Plain) -> Plain:
    """The thing with a value put where the path leads; the value itself where the path is empty."""
    if not path:
        return value
    *way, last = path
    at = thing
    for name in way:
        at = at.setdefault(name, {})
    at[last] = value
    return thing
