"""Near meanings in search: which words of the claims stand near a word that is looked for.

The lemmas of what the claims tell are kept beside the dossier, each with the forms it takes there and with where it
points (``reading.meaning``). A word of a query is widened to the nearest of them; which these are is shown. So what was
found explains itself, and the index of words does the finding.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.query import And, Near, Node, Or, Words
from crosswire.model.report import Report
from crosswire.model.spelling import fold
from crosswire.reading.meaning import WordMeaning
from crosswire.store.interfaces import Reader, Store

__all__ = ["NearWord", "NearWords", "Widened", "keep_near_words", "lemmas_of", "near_words_in"]

_KIND = "near words"
"""What a store remembers them as."""
_MOST = 20_000
"""Lemmas that are kept, the most used: 20 MB in a store, 40 MB in memory."""
_NEAR = 0.5
"""Cosine from which a word is offered: "ship" and "vessel" are 0.76, "talks" and "discussing" 0.74, "dead" and "killed"
0.65, "ferry" and "port" 0.47. Below it stand more chance neighbours than kin."""
_FEW = 8
"""Words that a word is widened to, at most."""
_ASKED = 1000
"""Words of queries whose near ones are held: pages of one search ask for the same."""
_SHORT = 3
"""Letters of a word that has near ones, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearWord:
    """A word of the claims that is near in meaning to another."""

    word: str
    """Its lemma."""
    likeness: float
    """Cosine, to two decimals."""
    forms: tuple[str, ...]
    """The forms that it takes in the claims, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Widened:
    """A word of a query, and what else was looked for in its place, the nearest first."""

    word: str
    near: tuple[NearWord, ...]


class NearWords:
    """The words of a dossier's claims, and where they point."""

    def __init__(self, forms: Mapping[str, Sequence[str]], vectors: NDArray[np.float16], meaning: WordMeaning) -> None:
        """Takes words and their vectors.

        Args:
            forms: By lemma the forms that it takes in the claims.
            vectors: A row a lemma, in their order, at length one.
            meaning: Says where the words of a query point.
        """
        self._forms = dict(forms)
        self._lemmas = list(forms)
        self._vectors = vectors
        self._wide = vectors.astype(np.float32)
        self._meaning = meaning
        self._found: dict[str, tuple[NearWord, ...]] = {}

    @classmethod
    def of(cls, dossier: Dossier, meaning: WordMeaning, before: NearWords | None = None) -> NearWords:
        """Those of a dossier; vectors that were there before are not looked up again."""
        forms = _forms(dossier)
        known = before.rows() if before is not None else {}
        meaning.learn(lemma for lemma in forms if lemma not in known)
        rows = [known[lemma] if lemma in known else meaning.vector(lemma).astype(np.float16) for lemma in forms]
        return cls(forms, np.stack(rows) if rows else np.zeros((0, 1), np.float16), meaning)

    @classmethod
    def unpacked(cls, data: bytes, meaning: WordMeaning) -> NearWords | None:
        """What ``packed`` wrote; none where it is damaged."""
        head, _, body = data.partition(b"\n")
        try:
            forms = json.loads(head)
            vectors = np.frombuffer(body, np.float16).reshape(len(forms), -1)
        except (TypeError, ValueError):
            return None
        return cls(forms, vectors, meaning)

    def packed(self) -> bytes:
        """Words as a line of JSON, then their vectors."""
        return json.dumps(self._forms).encode() + b"\n" + self._vectors.tobytes()

    def rows(self) -> dict[str, NDArray[np.float16]]:
        """The vector of each lemma."""
        return dict(zip(self._lemmas, self._vectors, strict=True))

    def near(self, word: str) -> tuple[NearWord, ...]:
        """Words of the claims near in meaning to a word, the nearest first; its own forms are left out."""
        sought = fold(word)
        if len(sought) < _SHORT or not sought.isalpha() or not self._lemmas:
            return ()
        if sought not in self._found:
            if len(self._found) >= _ASKED:
                self._found.clear()
            self._found[sought] = self._look_up(sought)
        return self._found[sought]

    def _look_up(self, sought: str) -> tuple[NearWord, ...]:
        likeness = self._wide @ self._meaning.vector(sought)
        near_enough = np.flatnonzero(likeness >= _NEAR)
        nearest = near_enough[np.argsort(-likeness[near_enough], kind="stable")][: 2 * _FEW]
        found = (
            NearWord(
                word=self._lemmas[at],
                likeness=round(float(likeness[at]), 2),
                forms=tuple(self._forms[self._lemmas[at]]),
            )
            for at in nearest
        )
        return tuple(near for near in found if sought not in (near.word, *near.forms))[:_FEW]

    def widened(self, query: Node) -> tuple[Node, tuple[Widened, ...]]:
        """A query whose single words may also be words near to them; and which these are.

        Phrases, fields, and what is not wanted stay as they are written.
        """
        told: list[Widened] = []
        return self._wider(query, told), tuple(told)

    def _wider(self, node: Node, told: list[Widened]) -> Node:
        match node:
            case And(of):
                return And(tuple(self._wider(each, told) for each in of))
            case Or(of):
                return Or(tuple(self._wider(each, told) for each in of))
            case Words((word,), phrase=False):
                near = self.near(word)
                if not near:
                    return node
                told.append(Widened(word=word, near=near))
                return Near(word, tuple(dict.fromkeys(form for one in near for form in one.forms)))
            case _:
                return node


def near_words_in(store: Reader, meaning: WordMeaning) -> NearWords:
    """Those that a run left in the store; made from its dossier where there are none.

    Raises:
        StoreError: The store cannot be read.
    """
    kept = _recalled(store, meaning)
    if kept is not None:
        return kept
    dossier = store.dossier()
    return NearWords({}, np.zeros((0, 1), np.float16), meaning) if dossier is None else NearWords.of(dossier, meaning)


def keep_near_words(dossier: Dossier, store: Store, meaning: WordMeaning) -> None:
    """Leaves those of a dossier in the store.

    Raises:
        StoreError: The store cannot be read or written.
    """
    made = NearWords.of(dossier, meaning, _recalled(store, meaning))
    store.remember(_KIND, {meaning.made_by: made.packed()})


def _recalled(store: Reader, meaning: WordMeaning) -> NearWords | None:
    data = store.recall(_KIND, meaning.made_by)
    return None if data is None else NearWords.unpacked(data, meaning)


def lemmas_of(reports: Iterable[Report], claims: Iterable[Claim]) -> frozenset[str]:
    """The lemmas of what claims of these reports tell, so that they can be looked up ahead."""
    return frozenset(_used(reports, claims)[0])


def _forms(dossier: Dossier) -> dict[str, list[str]]:
    """By lemma the forms it takes, of the lemmas that most claims use; in order of the alphabet."""
    used, forms = _used(dossier.reports, dossier.claims)
    most = sorted(used, key=lambda lemma: (-used[lemma], lemma))[:_MOST]
    return {lemma: sorted({lemma, *forms[lemma]}) for lemma in sorted(most)}


def _used(reports: Iterable[Report], claims: Iterable[Claim]) -> tuple[Counter[str], Mapping[str, set[str]]]:
    """How often each lemma is used, and the forms that it takes."""
    texts = {report.id: report.text for report in reports}
    used: Counter[str] = Counter()
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for frame in claim.frames:
            used.update(_told(frame.words))
            verb = fold(frame.predicate.partition("_")[0])
            form = fold(frame.span.of(texts[claim.report]))
            if _tells(verb) and _tells(form):
                used[verb] += 1
                forms[verb].add(form)
    return used, forms


def _told(lemmas: Sequence[str]) -> Iterator[str]:
    return (lemma for lemma in map(fold, lemmas) if _tells(lemma))


def _tells(word: str) -> bool:
    return len(word) >= _SHORT and word.isalpha()
