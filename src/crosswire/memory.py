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
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar

from crosswire.accounts.likenesses import Scores
from crosswire.model.ids import content_id
from crosswire.store.plain import compact_converter

__all__ = ["Memory", "Remembering", "Shelf", "Things", "program_digest"]

_Kind = TypeVar("_Kind")

_SCORES = "pairs"

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
        """All that it keeps, but for the scores of pairs: those are of a story, not of a report."""
        return {kind: by_key for kind, by_key in self._things.items() if kind != _SCORES}


class Memory:
    """Recalls things by what they are made of, and counts those that it has to make."""

    def __init__(self, store: Remembering | None = None, *made_with: str, scores: Scores | None = None) -> None:
        """Remembers from run to run what a store keeps; nothing without one.

        Args:
            store: Where things are kept.
            made_with: What everything is made with: the language model, names that a user added.
            scores: Scores that this process has already; if none are given, those that are kept.
        """
        self.made: Counter[str] = Counter()
        """How many things were made, by kind."""
        self._store = store
        self._made_with = made_with
        self._new: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
        self._used: defaultdict[str, set[str]] = defaultdict(set)
        self.scores = scores or Scores(self._kept_scores())
        """Scores of pairs of contents, by their digests."""

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

    def keep(self) -> None:
        """Hands on to the next run what this one used."""
        if self._store is None:
            return
        for kind, used in self._used.items():
            new = {key: data for key, data in self._new[kind].items() if key in used}
            self._store.remember(kind, new, used)
        self._store.remember(_SCORES, {self._key(_SCORES): _packed(_in_rows(self.scores.used))})
        self.made["pairs compared"] = self.scores.made

    def keep_new(self) -> None:
        """Hands on to the next run what this one made, beside all that is kept: it looked at a part of it only."""
        if self._store is not None:
            for kind, new in self._new.items():
                self._store.amend(kind, new)

    def _key(self, *parts: str) -> str:
        return content_id("remembered", program_digest(), *self._made_with, *parts)

    def _kept_scores(self) -> dict[tuple[str, str], float]:
        if self._store is None:
            return {}
        rows = _unpacked(self._store.recall(_SCORES, self._key(_SCORES)), dict[str, dict[str, float]])
        return {(a, b): score for a, row in (rows or {}).items() for b, score in row.items()}


@cache
def program_digest() -> str:
    """SHA-256 over the program's own files: what other code made is never taken for what this one would make."""
    digest = hashlib.sha256()
    here = Path(__file__).parent
    for file in sorted(path for path in here.rglob("*") if path.is_file() and path.suffix not in {".pyc", ".so"}):
        name, data = str(file.relative_to(here)).encode(), file.read_bytes()
        digest.update(b"".join((len(name).to_bytes(8, "big"), name, len(data).to_bytes(8, "big"), data)))
    return digest.hexdigest()


def _in_rows(scores: Mapping[tuple[str, str], float]) -> dict[str, dict[str, float]]:
    rows: dict[str, dict[str, float]] = {}
    for (a, b), score in sorted(scores.items()):
        rows.setdefault(a, {})[b] = score
    return rows


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
