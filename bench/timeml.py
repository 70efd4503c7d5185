"""News and histories with their time expressions marked, and the scorer that comes with them."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

__all__ = ["SCORES", "SETS", "Collection", "Document", "Mark", "collection"]

SETS = {"TimeBank": "news", "AQUAINT": "news", "wikiwars/train": "narrative"}
"""The folders of the sets, and the genre of what is in them."""
SCORES = ("strict", "relaxed", "type", "value")
"""The F1 scores: the span is the same, the spans overlap; they overlap and the type, or the value, is right."""

Mark = tuple[int, int, str | None, str | None]
"""Start, end, type and value of a time expression."""


@dataclass(frozen=True)
class Document:
    """A text with its time expressions marked."""

    name: str
    genre: str
    text: str
    created: str
    """When it was written: a day, or a day and a time; empty where that is not told."""
    gold: tuple[Mark, ...]


@dataclass(frozen=True)
class Collection:
    """The sets that are there, and their scorer."""

    sets: dict[str, list[Document]]
    missing: list[str]
    """The files and folders that are not there."""
    _scorer: ModuleType

    def scores(
        self,
        documents: Sequence[Document],
        found: Mapping[str, Sequence[Mark]],
        errors: list[tuple[object, ...]] | None = None,
    ) -> dict[str, float]:
        """The ``SCORES`` of what was found in each document, by its name; ``errors`` takes the differences."""
        gold = {document.name: (document.text, document.created, document.gold) for document in documents}
        figures = self._scorer.score(gold, found, errors)
        return {score: figures[score]["f1"] if score in figures else figures[f"{score}_f1"] for score in SCORES}


def collection(folder: Path) -> Collection:
    """What ``time/`` of a folder holds, to be scored by the scorer in its ``scorers/``; empty without that."""
    path = folder / "scorers" / "score_timex.py"
    if not path.is_file():
        return Collection({}, [str(path)], ModuleType(path.stem))
    scorer = _loaded(path)
    places = {name: folder / "time" / name for name in SETS}
    there = [name for name, place in places.items() if any(place.glob("*.tml"))]
    return Collection(
        {name: _documents(scorer, places[name], SETS[name]) for name in there},
        [str(place) for name, place in places.items() if name not in there],
        scorer,
    )


def _documents(scorer: ModuleType, folder: Path, genre: str) -> list[Document]:
    return [
        Document(name, genre, text, created or "", tuple(gold))
        for name, (text, created, gold) in scorer.load_gold(str(folder)).items()
    ]


def _loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
