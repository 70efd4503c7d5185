"""What one run leaves to the next: what was made of the same reports by the same rules is not made again.

Everything is found under a digest of all that it was made of: the things themselves, the language model, the names that
a user added, and the program. So a run with a memory gives what a run without one gives. What cannot be read, or was
made by another version, is made again; what a run had no use for is dropped at its end.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Protocol, TypeVar

from crosswire.accounts.likenesses import Scores
from crosswire.model.ids import content_id
from crosswire.store.plain import compact_converter

__all__ = ["Memory", "Remembering", "Shelf", "Things", "pack_scores", "program_digest", "unpack_scores"]

_Kind = TypeVar("_Kind")

_SCORES, _PAIRS = "pairs", "pairs compared"

Things = Mapping[str, Mapping[str, bytes]]
"""What was made, packed: by what such things are called, then by key."""


class Remembering(Protocol):
    """Where things are kept: a store, or a shelf."""

    def recall(self, kind: str, key: str) -> bytes | None:
        """What was remembered under that key, if anything."""
        ...

    def remember(self, kind: str, new: Mapping[str, bytes], still: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, and of what was kept before that whose keys are ``still`` used."""
        ...

    def amend(self, kind: str, new: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, drops what is ``gone``, and leaves the rest."""
        ...


class Shelf:
    """Keeps things for as long as it is there, to be handed to another process or written to a file."""

    def __init__(self, things: Things | None = None) -> None:
        self._things = {kind: dict(by_key) for kind, by_key in (things or {}).items()}

    def recall(self, kind: str, key: str) -> bytes | None:
        """What was remembered under that key, if anything."""
        return self._things.get(kind, {}).get(key)

    def remember(self, kind: str, new: Mapping[str, bytes], still: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, and of what was kept before that whose keys are ``still`` used."""
        before = self._things.get(kind, {})
        self._things[kind] = {key: data for key, data in before.items() if key in still} | dict(new)

    def amend(self, kind: str, new: Mapping[str, bytes], gone: Collection[str] = ()) -> None:
        """Keeps what is new of that kind, drops what is ``gone``, and leaves the rest."""
        self.remember(kind, new, self._things.get(kind, {}).keys() - set(gone))

    @property
    def things(self) -> Things:
        """All that it keeps."""
        return self._things


class Memory:
    """Recalls things by what they are made of, and counts those that it has to make."""

    def __init__(self, store: Remembering | None = None, *made_with: str) -> None:
        """Remembers from run to run what a store keeps; nothing without one.

        Args:
            store: Where things are kept.
            made_with: What everything is made with: the language model, names that a user added.
        """
        self.made: Counter[str] = Counter()
        """How many things were made, by kind."""
        self._store = store
        self._made_with = made_with
        self._new: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
        self._used: defaultdict[str, set[str]] = defaultdict(set)
        self._scores: dict[str, bytes] = {}
        """Scores of this run, packed, by what their stories are kept under."""
        self._scored: dict[str, tuple[str, ...]] = {}
        """The reports of each."""

    def recall(self, kind: type[_Kind], what: str, parts: Callable[[], object], make: Callable[[], _Kind]) -> _Kind:
        """A thing of that kind, as it was made before or made now.

        Args:
            kind: A class of plain data.
            what: What such things are called, many of them.
            parts: Gives all that the thing is made of, told apart by ``repr``.
            make: Makes it.
        """
        if self._store is None:
            self.made[what] += 1
            return make()
        key = self._key(what, repr(parts()))
        self._used[what].add(key)
        found = _unpacked(self._new[what].get(key) or self._store.recall(what, key), kind)
        if found is None:
            found = make()
            self.made[what] += 1
            self._new[what][key] = _packed(found)
        return found

    def recall_all(
        self, kind: type[_Kind], what: str, parts: Sequence[str], make: Callable[[Sequence[str]], Sequence[_Kind]]
    ) -> list[_Kind]:
        """Things that cost less when many are made at once, in order of what each is made of.

        Args:
            kind: As for ``recall``.
            what: What such things are called, many of them.
            parts: What each is made of.
            make: Makes those that were not made before.
        """
        if self._store is None:
            self.made[what] += len(parts)
            return list(make(parts))
        keys = [self._key(what, part) for part in parts]
        self._used[what].update(keys)
        found = {key: _unpacked(self._new[what].get(key) or self._store.recall(what, key), kind) for key in keys}
        missing = {key: part for key, part in zip(keys, parts, strict=True) if found[key] is None}
        for key, made in zip(missing, make(list(missing.values())), strict=True):
            found[key] = made
            self._new[what][key] = _packed(made)
        self.made[what] += len(missing)
        return [thing for key in keys if (thing := found[key]) is not None]

    def holds(self, what: str, parts: object) -> bool:
        """Whether a thing that is made of that need not be made."""
        if self._store is None:
            return False
        key = self._key(what, repr(parts))
        return key in self._new[what] or self._store.recall(what, key) is not None

    def take(self, things: Things) -> None:
        """Takes what another process made by the same program, of the same things, for this one."""
        for what, by_key in things.items():
            self._new[what].update(by_key)
            self.made[what] += len(by_key)

    def lend(self, what: str, parts: Iterable[str]) -> dict[str, bytes]:
        """What memory holds of the things that another process is going to use, packed, by key.

        Args:
            what: What such things are called.
            parts: What each is made of: ``repr`` of it, as for ``recall``, or the text itself, as for ``recall_all``.
        """
        if self._store is None:
            return {}
        keys = [self._key(what, part) for part in parts]
        self._used[what].update(keys)
        found = {key: self._new[what].get(key) or self._store.recall(what, key) for key in keys}
        return {key: data for key, data in found.items() if data is not None}

    @property
    def new(self) -> Things:
        """What it had to make, or took, packed."""
        return self._new

    def lend_scores(self, reports: Collection[str]) -> list[bytes]:
        """Scores of pairs of contents, packed, of the stories of an earlier run that hold one of these reports."""
        if self._store is None:
            return []
        keys = sorted({key for report in reports for key in self._scored_before[1].get(report, ())})
        return [data for key in keys if (data := self._store.recall(_SCORES, key)) is not None]

    def take_scores(self, reports: Iterable[str], scores: bytes, made: int) -> None:
        """Takes the scores of a story, packed.

        Args:
            reports: Those of the story.
            scores: What its account used.
            made: How many of them no earlier run had.
        """
        self.made[_PAIRS] += made
        if self._store is not None:
            held = tuple(sorted(reports))
            key = self._key(_SCORES, *held)
            self._scores[key], self._scored[key] = scores, held

    def keep(self) -> None:
        """Hands on to the next run what this one used."""
        if self._store is None:
            return
        for kind, used in self._used.items():
            new = {key: data for key, data in self._new[kind].items() if key in used}
            self._store.remember(kind, new, used)
        if self._scored:
            self._store.remember(_SCORES, {**self._scores, self._key(_SCORES): _packed(self._scored)})

    def keep_new(self) -> None:
        """Hands on to the next run what this one made, beside all that is kept: it looked at a part of it only."""
        if self._store is None:
            return
        for kind, new in self._new.items():
            self._store.amend(kind, new)
        if self._scored:
            held, by_report = self._scored_before
            gone = {key for reports in self._scored.values() for report in reports for key in by_report.get(report, ())}
            still = {key: reports for key, reports in held.items() if key not in gone} | self._scored
            new = {**self._scores, self._key(_SCORES): _packed(still)}
            self._store.amend(_SCORES, new, gone - new.keys())

    @cached_property
    def _scored_before(self) -> tuple[dict[str, tuple[str, ...]], Mapping[str, Sequence[str]]]:
        """What scores of earlier runs are kept under, with the reports of each; and that by report."""
        index = self._store.recall(_SCORES, self._key(_SCORES)) if self._store is not None else None
        held = _unpacked(index, dict[str, tuple[str, ...]]) or {}
        by_report: defaultdict[str, list[str]] = defaultdict(list)
        for key, reports in held.items():
            for report in reports:
                by_report[report].append(key)
        return held, by_report

    def _key(self, *parts: str) -> str:
        return content_id("remembered", program_digest(), *self._made_with, *parts)


@cache
def program_digest() -> str:
    """SHA-256 over the program's own files: what other code made is never taken for what this one would make."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for file in sorted(path for path in here.rglob("*") if path.is_file() and path.suffix not in {".pyc", ".so"}):
        name, data = str(file.relative_to(here)).encode(), file.read_bytes()
        digest.update(b"".join((len(name).to_bytes(8, "big"), name, len(data).to_bytes(8, "big"), data)))
    return digest.hexdigest()


def pack_scores(scores: Scores) -> bytes:
    """The scores that an account used."""
    rows: dict[str, dict[str, float]] = {}
    for (a, b), score in sorted(scores.used.items()):
        rows.setdefault(a, {})[b] = score
    return _packed(rows)


def unpack_scores(packed: Iterable[bytes]) -> Scores:
    """What accounts of an earlier run used, for one of this run."""
    before: dict[tuple[str, str], float] = {}
    for data in packed:
        rows = _unpacked(data, dict[str, dict[str, float]])
        before.update(((a, b), score) for a, row in (rows or {}).items() for b, score in row.items())
    return Scores(before)


def _packed(thing: object) -> bytes:
    plain = compact_converter().unstructure(thing)
    return zlib.compress(json.dumps(plain, separators=(",", ":")).encode("ascii"), level=1)


def _unpacked(data: bytes | None, kind: type[_Kind]) -> _Kind | None:
    """The thing that was packed; none where there are no such bytes, or they are not of such a thing."""
    if data is None:
        return None
    try:
        return compact_converter().structure(json.loads(zlib.decompress(data)), kind)
    except (zlib.error, ValueError, TypeError, KeyError, AttributeError):
        return None
