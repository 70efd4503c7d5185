"""A language model's rules for parts of speech, each kind of token looked up once.

spaCy's attribute ruler tries each of its patterns at each token: 17 of 100 parts of a small model's time. Nearly all of
them look at one token, at its word, its tag and its relation to its head; what these make of a token is remembered.
The other patterns are tried as ever, and what is found is the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from spacy.matcher import Matcher

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["remember_rules"]

_OF_WORD = frozenset({"ORTH", "TEXT", "LOWER", "IS_ALPHA", "IS_DIGIT", "IS_LOWER", "IS_PUNCT", "IS_SPACE", "IS_TITLE"})
_SEEN = _OF_WORD | {"TAG", "DEP"}
"""What a word, its tag and its relation say; a pattern that asks for more is tried at each token."""
_MOST = 200_000
"""Kinds of tokens that are remembered at once: some 40 MB."""

_Match = tuple[int, int, int]


def remember_rules(nlp: Language) -> None:
    """Has the attribute ruler of a model, if it has one of spaCy's, look each kind of token up once."""
    if "attribute_ruler" not in nlp.pipe_names or nlp.get_pipe_meta("attribute_ruler").factory != "attribute_ruler":
        return
    ruler: Any = nlp.get_pipe("attribute_ruler")
    if isinstance(ruler.matcher, Matcher):
        ruler.matcher = _Remembering(nlp, [each["patterns"] for each in ruler.patterns])


class _Remembering:
    """Stands for the matcher of an attribute ruler: finds what it finds, in another order."""

    def __init__(self, nlp: Language, patterns: Sequence[Sequence[Sequence[Mapping[str, Any]]]]) -> None:
        """Takes the patterns of each rule; rules are called by their numbers."""
        self._of_one, self._others = Matcher(nlp.vocab), Matcher(nlp.vocab)
        for number, ways in enumerate(patterns):
            of_one = [way for way in ways if len(way) == 1 and way[0].keys() <= _SEEN]
            for matcher, some in (self._of_one, of_one), (self._others, [way for way in ways if way not in of_one]):
                if some:
                    matcher.add(str(number), some)  # type: ignore[arg-type]  # lists of lists of dicts
        self._known: dict[tuple[int, ...], tuple[int, ...]] = {}

    def __call__(self, doc: Doc, *, allow_missing: bool = False, as_spans: Literal[False] = False) -> list[_Match]:
        """Rules with the stretches of tokens that they fit; spans are not asked for."""
        if len(self._known) > _MOST:
            self._known.clear()
        out = self._others(doc, allow_missing=allow_missing, as_spans=as_spans)
        for place, kind in enumerate(map(tuple, doc.to_array(["ORTH", "TAG", "DEP"]).tolist())):
            found = self._known.get(kind)
            if found is None:
                here = self._of_one(doc[place : place + 1], allow_missing=allow_missing)
                found = self._known[kind] = tuple(rule for rule, _, _ in here)
            out += [(rule, place, place + 1) for rule in found]
        return out
