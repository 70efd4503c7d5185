"""A dossier as rows of the tables, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Table

from crosswire.store import tables
from crosswire.store.plain import Plain

__all__ = ["DOSSIER", "Part", "Row", "from_rows", "things", "to_rows"]

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


def to_rows(plain: Mapping[str, Plain]) -> dict[Table, list[Row]]:
    """The rows of a dossier and all its parts, those of a whole before those of its parts."""
    rows: dict[Table, list[Row]] = {}
    _write(DOSSIER, [plain], {}, rows)
    return rows


def _write(part: Part, things: Iterable[Plain], whole: Row, rows: dict[Table, list[Row]]) -> None:
    mine = rows.setdefault(part.table, [])
    for place, thing in enumerate(things):
        number = {part.number: len(mine) + 1}
        values = {name: _look_up(thing, path) for name, path in part.values.items()}
        mine.append({**number, **whole, "place": place, **values})
        for below in part.parts:
            found = _look_up(thing, below.path)
            members = found if not below.single else [] if found is None else [found]
            _write(below, members, number if below.whole else {}, rows)


def from_rows(rows: Mapping[Table, Sequence[Row]]) -> dict[str, Plain] | None:
    """The plain data that the rows were made of, if there are any; rows of one table come by ``place``."""
    return next(iter(_read(DOSSIER, rows)[None]), None)


def things(part: Part, rows: Mapping[Table, Sequence[Row]]) -> list[Plain]:
    """The things of a kind that is part of the dossier as such, from their rows and those of all their parts."""
    return _read(part, rows).get(None, [])


def _read(part: Part, rows: Mapping[Table, Sequence[Row]]) -> dict[int | None, list[Plain]]:
    """The things of that kind by the number of the whole they are part of (none where they are part of everything)."""
    below = [(each, _read(each, rows)) for each in part.parts]
    out: dict[int | None, list[Plain]] = defaultdict(list)
    for row in rows[part.table]:
        thing = _thing(part, row)
        for each, members in below:
            found = members.get(row[part.number] if each.whole else None, [])
            thing = _with(thing, each.path, (found[0] if found else None) if each.single else found)
        out[row[part.whole] if part.whole else None].append(thing)
    return out


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
