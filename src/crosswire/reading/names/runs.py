"""Runs of capitalised words, with the small words and marks that names have inside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from crosswire.model.parse import Parse, Sentence, Token
from crosswire.model.spelling import GENERATIONS, PARTICLES, fold
from crosswire.reading.names.lexicon import Lexicon, Title
from crosswire.reading.names.places import printed

__all__ = ["HYPHENS", "Runs"]

_NEVER = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})
"""Labels of what is no name, whatever its capitals say."""

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september "
    "october november december".split()
)
"""``March`` and ``May`` are left to the model: they are words and names too."""

_OPENERS = frozenset(
    "though although while if when as after before because since but and or so yet with without despite in on at from "
    "by to that this these those what who how why where however also once until unless whether both either neither "
    "not no one two many most some all asked speaking according".split()
)
"""Words that the model sometimes takes into the name they stand before when a sentence begins with them."""

_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z]")
"""``D-N.Y.`` after a lawmaker's name."""

_LONG_WORD = 4
"""Letters that a word must have more of to be taken for a name at a sentence's start because it is one elsewhere."""

_LETTER = re.compile(r"[^\W\d_]")
HYPHENS = frozenset("-‐‑–")
_TIES = re.compile("[-‐‑–]")


@dataclass(slots=True)
class Runs:
    """Finds the runs of one parse."""

    text: str
    parse: Parse
    lexicon: Lexicon
    labels: list[str] = field(init=False)
    """For each token the label of the name that the language model sees there, empty if none."""
    entity: list[int] = field(init=False)
    """For each token the number of that name, -1 if none."""
    _elsewhere: set[str] = field(init=False)
    """Long words that are names within sentences, and so at their start too."""
    _surnames: set[str] = field(init=False)
    """Last words of the names that the language model takes for people's."""

    def __post_init__(self) -> None:
        tokens = self.parse.tokens
        self.labels, self.entity = [""] * len(tokens), [-1] * len(tokens)
        for n, entity in enumerate(self.parse.entities):
            for i in range(entity.first, entity.last):
                self.labels[i], self.entity[i] = entity.label, n
        alone = {s.first for s in self.parse.sentences if s.last - s.first < 2 or tokens[s.first + 1].pos != "PROPN"}
        people = [e for e in self.parse.entities if e.label == "PERSON" and e.last - e.first > 1]
        self._surnames = {tokens[e.last - 1].text for e in people if tokens[e.last - 1].pos == "PROPN"}
        self._elsewhere = {t.text for t in tokens if t.pos == "PROPN" and t.i not in alone and len(t.text) > _LONG_WORD}

    def of(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """First and last token (half-open) of each run of a sentence."""
        i = sentence.first
        while i < sentence.last:
            if not self._starts_name(i, sentence):
                i += 1
                continue
            end = self._run_end(i, sentence)
            yield i, end
            i = end

    def _starts_name(self, i: int, sentence: Sentence) -> bool:
        token = self.parse.tokens[i]
        if token.lower in PARTICLES and i + 2 < sentence.last and self.labels[i] not in _NEVER:
            if self.parse.tokens[i + 1].text in HYPHENS:
                return self._name_like(i + 2, sentence)
            named = token.text[0].isupper() or self.labels[i] == "PERSON"
            return named and self._name_like(i + 1, sentence)
        return self._name_like(i, sentence)

    def _name_like(self, i: int, sentence: Sentence) -> bool:
        token, label = self.parse.tokens[i], self.labels[i]
        if label in _NEVER or token.pos in {"PUNCT", "SYM", "NUM", "PRON", "DET"} or not _has_capital(token.text):
            return False
        if token.lower in _CALENDAR or token.lower == "the" or _PARTY_AND_STATE.match(token.text):
            return False
        if token.text in self.lexicon.abbreviations or self._is_party_letter(token):
            return False
        if i == sentence.first and token.lower in _OPENERS:
            return False
        if any(mark in token.text for mark in HYPHENS) and self._joins_lands(token.text):
            return False
        if token.pos == "PROPN" or token.text in self._elsewhere or self._begins_person(i):
            return True
        if token.text in self._surnames and token.pos in {"NOUN", "ADJ", "X"}:
            return True
        opens = i == sentence.first or self.parse.tokens[i - 1].pos == "PUNCT"
        return (bool(label) or not opens) and token.pos in {"NOUN", "ADJ", "X"}

    def _begins_person(self, i: int) -> bool:
        """``Willy Brandt met her``: a given name that the model takes for another kind of word, but in a name."""
        name, after = self.entity[i], i + 1
        inside = name >= 0 and after < len(self.entity) and self.entity[after] == name and self.labels[i] == "PERSON"
        given = fold(self.parse.tokens[i].text) in self.lexicon.given
        return inside and given and self.parse.tokens[after].pos == "PROPN"

    def _is_party_letter(self, token: Token) -> bool:
        """``R`` in ``(R-Ohio)``."""
        return (
            token.text in {"D", "I", "R"}
            and self.parse.tokens[min(token.i + 1, len(self.parse.tokens) - 1)].text == "-"
        )

    def _joins_lands(self, text: str) -> bool:
        """``France-Italy``, ``House-Senate``: two names that one word ties together, and neither of them alone."""
        return all(self._is_known(part) for part in _TIES.split(text))

    def _run_end(self, first: int, sentence: Sentence) -> int:
        end = first + 1
        while end < sentence.last:
            step = self._step(first, end, sentence)
            if not step:
                break
            end += step
        return end

    def _step(self, first: int, at: int, sentence: Sentence) -> int:
        """How many tokens the run goes on by at this place, 0 if it ends."""
        tokens = self.parse.tokens
        token = tokens[at]
        if self._name_like(at, sentence):
            return 1
        if token.lower in GENERATIONS and token.tag != "JJ" and tokens[at - 1].pos == "PROPN":
            return 1
        nxt = at + 1
        if nxt >= sentence.last:
            return 0
        if token.text in HYPHENS and tokens[at - 1].end == token.start and token.end == tokens[nxt].start:
            return 2 if self._hyphen_joins(first, nxt, sentence) else 0
        if token.text == "&" or (token.lower in PARTICLES and token.lower not in {"y", "e"}):
            if tokens[nxt].text in HYPHENS and nxt + 1 < sentence.last:
                return 3 if self._name_like(nxt + 1, sentence) else 0
            return 2 if self._name_like(nxt, sentence) else 0
        if token.tag == "POS":
            if tokens[at - 1].dep != "poss" and tokens[nxt].pos == "PUNCT" and tokens[at - 2].text == "&":
                return 1
            return 2 if self._is_within(at) and self._is_body_at(nxt) else 0
        if token.lower in {"of", "for"} and (self._takes_of(first, at) or self._is_within(at)):
            skip = 2 if tokens[nxt].lower == "the" and nxt + 1 < sentence.last else 1
            return skip + 1 if self._name_like(at + skip, sentence) else 0
        if token.lower in {"and", "y", "e"} and self._is_within(at) and self._name_like(nxt, sentence):
            return 2
        return 0

    def _is_within(self, at: int) -> bool:
        """Whether the language model has the tokens before, here and after in one name."""
        return self.entity[at] >= 0 and self.entity[at - 1] == self.entity[at] == self.entity[at + 1]

    def _is_body_at(self, at: int) -> bool:
        """``Teachers' Union``: whether the name that goes on here after a possessive is a body's; a person's is not."""
        end = at
        while end < len(self.entity) and self.entity[end] == self.entity[at]:
            end += 1
        words = [fold(t.text) for t in self.parse.tokens[at:end]]
        return self.labels[at] == "ORG" and len(words) < 4 and words[-1] in self.lexicon.body_nouns

    def _hyphen_joins(self, first: int, at: int, sentence: Sentence) -> bool:
        """``Ha-joon``, ``Kang Ha-joon``, ``Tyne-Wear`` are one; ``France-Italy`` and ``Peruvian-born`` are not."""
        tokens = self.parse.tokens
        if self._is_land(first, at - 1) and (self._is_land(at, at + 1) or not self._name_like(at, sentence)):
            return False
        if self._name_like(at, sentence):
            return True
        return tokens[at].pos == "PROPN" or (self.labels[at] == "PERSON" and tokens[at].tag not in {"VBN", "VBD"})

    def _is_land(self, first: int, last: int) -> bool:
        """Whether the stretch, its first or its last word is a state, a nationality or a well-known body."""
        ends = (
            printed(self.text, self.parse, first, last),
            self.parse.tokens[last - 1].text,
            self.parse.tokens[first].text,
        )
        return any(self._is_known(name) for name in ends)

    def _is_known(self, name: str) -> bool:
        lexicon = self.lexicon
        return bool(lexicon.state(name) or fold(name) in lexicon.demonyms or lexicon.body(name))

    def _takes_of(self, first: int, at: int) -> bool:
        """Whether the word before ``of`` is one that names take it after: ``Bank``, ``Ministry``, ``Secretary``."""
        word = self.parse.tokens[at - 1].lower
        if fold(word) in self.lexicon.body_nouns:
            return True
        return self.parse.tokens[at].lower == "of" and self.title_at(first, at) is not None

    def title_at(self, first: int, last: int) -> tuple[int, Title] | None:
        """The longest title that ends at ``last``, and where it starts."""
        for length in (3, 2, 1):
            start = last - length
            if start >= first:
                words = tuple(fold(printed(self.text, self.parse, start, last)).split())
                if found := self.lexicon.title(words):
                    return start, found
        return None


def _has_capital(text: str) -> bool:
    return any(c.isupper() for c in text) and _LETTER.search(text) is not None
