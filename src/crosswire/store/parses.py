"""A parse as few bytes, and back.

Columns of numbers and one list of the distinct words, as JSON under zlib: about a tenth of the tokens written out one
by one. Places that the model fixes (a token's, a sentence's own number) are not written.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from itertools import count
from typing import Any, NamedTuple

from crosswire.model.parse import Entity, Parse, Sentence, Token

__all__ = ["PackedParse", "pack", "packed", "unpack"]

_LAYOUT = 1
"""Written first; a later layout gets a later number and its own way to be read."""


class PackedParse(NamedTuple):
    """A parse as a store keeps it."""

    report: str
    made_by: str
    data: bytes

    @property
    def parse(self) -> Parse:
        """The parse.

        Raises:
            ValueError: if the bytes are not those of a packed parse.
        """
        return unpack(self.data, self.report, self.made_by)


class _Words:
    """Each distinct word once, and its number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def numbers(self, words: Iterable[str]) -> list[int]:
        return [self._numbers.setdefault(word, len(self._numbers)) for word in words]

    def listed(self) -> list[str]:
        return list(self._numbers)


def pack(parse: Parse) -> bytes:
    """The tokens, sentences and names of a parse; its report and its model are the caller's to keep."""
    words = _Words()
    tokens, sentences, entities = parse.tokens, parse.sentences, parse.entities
    columns = {
        "layout": _LAYOUT,
        "start": [token.start for token in tokens],
        "length": [token.end - token.start for token in tokens],
        "text": words.numbers(token.text for token in tokens),
        "lemma": words.numbers(token.lemma for token in tokens),
        "pos": words.numbers(token.pos for token in tokens),
        "tag": words.numbers(token.tag for token in tokens),
        "dep": words.numbers(token.dep for token in tokens),
        "head": [token.head - token.i for token in tokens],
        "sentences": [[s.first, s.last, s.paragraph] for s in sentences],
        "entities": [[e.first, e.last, *words.numbers([e.label])] for e in entities],
        "words": words.listed(),
    }
    return zlib.compress(json.dumps(columns, separators=(",", ":")).encode("ascii"))


def packed(parse: Parse) -> PackedParse:
    """A parse made ready to be kept, or sent."""
    return PackedParse(parse.report, parse.made_by, pack(parse))


def unpack(data: bytes, report: str, made_by: str) -> Parse:
    """The parse that was packed.

    Raises:
        ValueError: if the bytes are not those of a packed parse.
    """
    try:
        return _rebuilt(json.loads(zlib.decompress(data)), report, made_by)
    except (zlib.error, KeyError, IndexError, TypeError) as error:
        raise ValueError(f"not a packed parse: {error}") from error


def _rebuilt(columns: dict[str, Any], report: str, made_by: str) -> Parse:
    if columns["layout"] != _LAYOUT:
        raise ValueError(f"a parse of layout {columns['layout']}")
    word: Sequence[str] = columns["words"]
    texts, lemmas, poses, tags, deps = (
        [word[n] for n in columns[name]] for name in ("text", "lemma", "pos", "tag", "dep")
    )
    starts = columns["start"]
    ends = [start + length for start, length in zip(starts, columns["length"], strict=True)]
    heads = [i + offset for i, offset in enumerate(columns["head"])]
    return Parse(
        report=report,
        made_by=made_by,
        tokens=tuple(map(Token, count(), starts, ends, texts, lemmas, poses, tags, deps, heads)),
        sentences=tuple(Sentence(i, *fields) for i, fields in enumerate(columns["sentences"])),
        entities=tuple(Entity(first, last, word[label]) for first, last, label in columns["entities"]),
    )
