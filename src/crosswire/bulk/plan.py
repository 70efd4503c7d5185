"""Which parts of which files make a shard, and what a run is made with: written once, so that a run can be taken up."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from crosswire.accounts.ratings import NO_RATINGS, Ratings
from crosswire.bulk.errors import BulkError
from crosswire.bulk.folder import PLAN, write_whole
from crosswire.bulk.objects import Found, found_in, name_of
from crosswire.bulk.parts import Part, parts_of
from crosswire.memory import program_digest
from crosswire.model.report import Problem
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reports.files import reason_of, shown
from crosswire.reports.intake import UnreadableError
from crosswire.store.plain import converter

__all__ = ["FORMAT", "SHARD", "Plan", "load_plan", "planned"]

FORMAT = "crosswire-bulk/1"
SHARD = 1024**2
"""Bytes of small files that are read together; a large file makes parts of about as many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run reads, and with what."""

    place: str
    found: tuple[Found, ...]
    shards: tuple[tuple[Part, ...], ...]
    problems: tuple[Problem, ...]
    """What could not be listed."""
    fields: Mapping[str, str]
    """For what a field of JSON or a column tells, which one it is."""
    model: str | None
    """The language model, as the user named it."""
    made_by: str
    """As it names itself."""
    program: str
    """A digest of the program's own files."""
    names: AddedNames
    """Names that the user adds."""
    ratings: Ratings
    """The user's ratings of sources and answers."""


def planned(
    out: Path,
    place: str,
    fields: Mapping[str, str],
    model: str | None,
    *,
    names: AddedNames = NONE_ADDED,
    ratings: Ratings = NO_RATINGS,
    shard: int = SHARD,
) -> Plan:
    """The plan of a run, made now or left by one that was stopped.

    Args:
        out: The folder of the run.
        place: A folder, a file, or an address of objects.
        fields: For what a field of JSON or a column tells, which one it is.
        model: The language model, as the user named it.
        names: Names that the user adds.
        ratings: The user's ratings of sources and answers.
        shard: Bytes of small files that are read together.

    Raises:
        BulkError: if there is nothing to read, or the folder holds another run.
    """
    if shown(out) != out.as_posix():
        raise BulkError(f"{shown(out)}: no table can be written under a name that is not UTF-8: name another folder")
    found, problems = found_in(place)
    found = _not_below(out, place, found)
    wanted = {
        "place": place,
        "found": [list(each) for each in found],
        "fields": dict(fields),
        "model": model,
        "made_by": LanguageModel.load(model).made_by,
        "program": program_digest(),
        "names": converter().unstructure(names) if names is not NONE_ADDED else None,
        "ratings": converter().unstructure(ratings) if ratings is not NO_RATINGS else None,
    }
    wanted = json.loads(json.dumps(wanted))
    if (out / PLAN).is_file():
        before = _record(out)
        other = [name for name, value in wanted.items() if before.get(name) != value]
        if other:
            raise BulkError(f"{out}: holds a run of {_OTHERS[other[0]]}: name another folder, or remove this one")
        return load_plan(out)
    if out.is_dir() and any(out.iterdir()):
        raise BulkError(f"{out}: is not empty, and holds no bulk run")
    shards = list(_shards(_parts(found, problems), shard))
    record = {
        "format": FORMAT,
        **wanted,
        "shards": [[asdict(part) for part in shard] for shard in shards],
        "problems": [asdict(problem) for problem in problems],
    }
    write_whole(out / PLAN, json.dumps(record, indent=1))
    return load_plan(out)


_OTHERS = {
    "place": "another place",
    "found": "other files, or files as they were before",
    "fields": "other fields",
    "model": "another language model",
    "made_by": "another version of the language model",
    "program": "another version of Crosswire",
    "names": "other names",
    "ratings": "other ratings",
}


def load_plan(out: Path) -> Plan:
    """The plan that a run left.

    Raises:
        BulkError: if it left none that can be read.
    """
    record = _record(out)
    try:
        return Plan(
            place=record["place"],
            found=tuple(Found(*each) for each in record["found"]),
            shards=tuple(tuple(Part(**part) for part in shard) for shard in record["shards"]),
            problems=tuple(Problem(**problem) for problem in record["problems"]),
            fields=record["fields"],
            model=record["model"],
            made_by=record["made_by"],
            program=record["program"],
            names=converter().structure(record["names"], AddedNames) if record["names"] else NONE_ADDED,
            ratings=converter().structure(record["ratings"], Ratings) if record["ratings"] else NO_RATINGS,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BulkError(f"{out / PLAN}: is damaged") from error


def _record(out: Path) -> dict[str, Any]:
    try:
        record = json.loads((out / PLAN).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BulkError(f"{out / PLAN}: cannot be read") from error
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise BulkError(f"{out / PLAN}: is of another version of Crosswire")
    return record


def _not_below(out: Path, place: str, found: list[Found]) -> list[Found]:
    """What was found, without what a run left in a folder of the place that it reads."""
    below = out.resolve()
    if "://" in place or not below.is_relative_to(Path(place).resolve()):
        return found
    return [each for each in found if not Path(each.path).resolve().is_relative_to(below)]


def _parts(found: Iterable[Found], problems: list[Problem]) -> Iterator[Part]:
    for each in found:
        try:
            yield from parts_of(each)
        except OSError as error:
            problems.append(Problem(name_of(each.path), reason_of(error)))
        except UnreadableError as error:
            problems.append(Problem(name_of(each.path), str(error)))


def _shards(parts: Iterable[Part], most: int) -> Iterator[tuple[Part, ...]]:
    shard: list[Part] = []
    size = 0
    for part in parts:
        if shard and size + part.size > most:
            yield tuple(shard)
            shard, size = [], 0
        shard.append(part)
        size += part.size
    if shard:
        yield tuple(shard)
