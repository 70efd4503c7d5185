"""Names as stretches of tokens: runs of capitalised words, cut where a title, a nationality or a second name begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.model.parse import Parse, Sentence, Token
from crosswire.reading.names.forms import GENERATIONS, PARTICLES, fold
from crosswire.reading.names.lexicon import Lexicon, Title

__all__ = ["Name", "Names", "headlines", "name_segments"]

_NEVER = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY"})
"""Labels of what is no name, whatever its capitals say."""

_SMALL_WORD = 4
"""Letters up to which a word of a headline may be without a capital: ``with``, ``from``."""

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

_LETTER = re.compile(r"[^\W\d_]")
_INITIAL = re.compile(r"[A-Z]\.")
_HYPHENS = frozenset("-‐‑–")
_TIES = re.compile("[-‐‑–]")


@dataclass(slots=True)
class Name:
    """One printed name; tokens ``first`` to ``last`` (half-open), ``start`` counting its title in."""

    first: int
    last: int
    start: int
    words: tuple[str, ...]
    """Folded, title and article left out."""
    text: str
    label: str
    """What the language model takes it for, empty if nothing."""
    title: Title | None = None
    lead: int | None = None
    """Where a nationality that stands before it in the same run begins: ``South Korean Foreign Ministry``."""
    country: str | None = None
    """Of that nationality."""


@dataclass(slots=True)
class Names:
    """Finds the names of one parse."""

    text: str
    parse: Parse
    lexicon: Lexicon
    _labels: list[str] = field(init=False)
    _entity: list[int] = field(init=False)
    _elsewhere: set[str] = field(init=False)
    """Long words that are names within sentences, and so at their start too."""

    def __post_init__(self) -> None:
        self._labels = [""] * len(self.parse.tokens)
        self._entity = [-1] * len(self.parse.tokens)
        for n, entity in enumerate(self.parse.entities):
            for i in range(entity.first, entity.last):
                self._labels[i], self._entity[i] = entity.label, n

        starts = {s.first for s in self.parse.sentences}
        self._elsewhere = {
            t.text for t in self.parse.tokens if t.pos == "PROPN" and t.i not in starts and len(t.text) > _SMALL_WORD
        }

    def all(self) -> Iterator[Name]:
        """The names of all sentences that are not headlines, in text order."""
        for sentence in self.parse.sentences:
            if not _is_headline(self.parse, sentence):
                for first, last in self._runs(sentence):
                    yield from self._cut(first, last)

    # runs of capitalised words

    def _runs(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
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
        if token.lower in PARTICLES and i + 2 < sentence.last and self._labels[i] not in _NEVER:
            if self.parse.tokens[i + 1].text in _HYPHENS:
                return self._name_like(i + 2, sentence)
            named = token.text[0].isupper() or self._labels[i] == "PERSON"
            return named and self._name_like(i + 1, sentence)
        return self._name_like(i, sentence)

    def _name_like(self, i: int, sentence: Sentence) -> bool:
        token, label = self.parse.tokens[i], self._labels[i]
        if label in _NEVER or token.pos in {"PUNCT", "SYM", "NUM", "PRON", "DET"} or not _has_capital(token.text):
            return False
        if token.lower in _CALENDAR or token.lower == "the" or _PARTY_AND_STATE.match(token.text):
            return False
        if token.text in self.lexicon.abbreviations:
            return False
        if i == sentence.first and token.lower in _OPENERS:
            return False
        if any(mark in token.text for mark in _HYPHENS) and self._joins_lands(token.text):
            return False
        if token.pos == "PROPN" or token.text in self._elsewhere:
            return True
        opens = i == sentence.first or self.parse.tokens[i - 1].pos == "PUNCT"
        return (bool(label) or not opens) and token.pos in {"NOUN", "ADJ", "X"}

    def _joins_lands(self, text: str) -> bool:
        """``U.S.-Mexico``, ``House-Senate``: two names that one word ties together, and neither of them alone."""
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
        if token.text in _HYPHENS and tokens[at - 1].end == token.start and token.end == tokens[nxt].start:
            return 2 if self._hyphen_joins(first, nxt, sentence) else 0
        if token.text == "&" or (token.lower in PARTICLES and token.lower not in {"y", "e"}):
            if tokens[nxt].text in _HYPHENS and nxt + 1 < sentence.last:
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
        return self._entity[at] >= 0 and self._entity[at - 1] == self._entity[at] == self._entity[at + 1]

    def _is_body_at(self, at: int) -> bool:
        """``Teachers' Union``: whether the name that goes on here after a possessive is a body's; a person's is not."""
        end = at
        while end < len(self._entity) and self._entity[end] == self._entity[at]:
            end += 1
        words = [fold(t.text) for t in self.parse.tokens[at:end]]
        return self._labels[at] == "ORG" and len(words) < 4 and words[-1] in self.lexicon.body_nouns

    def _hyphen_joins(self, first: int, at: int, sentence: Sentence) -> bool:
        """``Jin-Woo``, ``Kim Jong-un``, ``Miami-Dade`` are one; ``U.S.-Mexico`` and ``Mexican-born`` are not."""
        tokens = self.parse.tokens
        if self._is_land(first, at - 1) and (self._is_land(at, at + 1) or not self._name_like(at, sentence)):
            return False
        if self._name_like(at, sentence):
            return True
        return tokens[at].pos == "PROPN" or (self._labels[at] == "PERSON" and tokens[at].tag not in {"VBN", "VBD"})

    def _is_land(self, first: int, last: int) -> bool:
        """Whether the stretch, its first or its last word is a state, a nationality or a well-known body."""
        ends = self._printed(first, last), self.parse.tokens[last - 1].text, self.parse.tokens[first].text
        return any(self._is_known(name) for name in ends)

    def _is_known(self, name: str) -> bool:
        lexicon = self.lexicon
        return bool(lexicon.state(name) or fold(name) in lexicon.demonyms or lexicon.body(name))

    def _takes_of(self, first: int, at: int) -> bool:
        """Whether the word before ``of`` is one that names take it after: ``Bank``, ``Ministry``, ``Secretary``."""
        word = self.parse.tokens[at - 1].lower
        if fold(word) in self.lexicon.body_nouns:
            return True
        return self.parse.tokens[at].lower == "of" and self._title_at(first, at) is not None

    # cutting a run into names

    def _cut(self, first: int, last: int, lead: int | None = None) -> Iterator[Name]:
        """The names in one run; a nationality that stands before it begins at ``lead``."""
        if first >= last:
            return
        if self.lexicon.state(self._printed(first, last)):
            yield self._name(first, last, first, None)
            return
        title = self._last_title(first, last)
        if title is not None:
            start, after, found = title
            yield from self._cut(first, start)
            if after < last and self.parse.tokens[after].lower != "of":
                yield self._name(after, last, start, found)
                return
            person = self._person_at_end(after, last)
            yield from self._cut(after + 1, person)
            if person < last:
                yield self._name(person, last, person, found)
            return
        people = self._leading_demonym(first, last)
        if people and people < last:
            yield from self._cut(people, last, first)
            return
        for a, b in self._by_entity(first, last):
            yield self._name(a, b, a, None, lead if a == first else None)

    def _title_at(self, first: int, last: int) -> tuple[int, Title] | None:
        """The longest title that ends at ``last``, and where it starts."""
        for length in (3, 2, 1):
            start = last - length
            if start >= first:
                words = tuple(fold(self._printed(start, last)).split())
                if found := self.lexicon.title(words):
                    return start, found
        return None

    def _last_title(self, first: int, last: int) -> tuple[int, int, Title] | None:
        """Start and end of the last title in a run with something after it, and the title."""
        if fold(self.parse.tokens[last - 1].text) in self.lexicon.body_nouns or self.lexicon.body(
            self._printed(first, last)
        ):
            return None
        for end in range(last - 1, first, -1):
            title = self._title_at(first, end)
            if title is None or self._names_a_body(title[0], end, last):
                continue
            return title[0], end, title[1]
        return None

    def _names_a_body(self, start: int, end: int, last: int) -> bool:
        """Whether title and name are one firm: ``General Motors``."""
        one = self._entity[start] >= 0 and self._entity[start] == self._entity[last - 1]
        return one and self._labels[start] == "ORG" and end - start == 1 and self.parse.tokens[start].text[-1] != "."

    def _person_at_end(self, after: int, last: int) -> int:
        """Where the person of ``Director of National Intelligence Ann Smith`` starts; ``last`` if there is none."""
        at = last
        while at > after and self._labels[at - 1] == "PERSON" and self._entity[at - 1] == self._entity[last - 1]:
            at -= 1
        return at

    def _leading_demonym(self, first: int, last: int) -> int | None:
        """Where a nationality at the start of the run ends, if there is one."""
        for length in (2, 1):
            if first + length <= last and fold(self._printed(first, first + length)) in self.lexicon.demonyms:
                return first + length
        return None

    def _by_entity(self, first: int, last: int) -> list[tuple[int, int]]:
        """The run cut where the language model sees one name end and another begin; bodies are left whole."""
        words = [fold(t.text) for t in self.parse.tokens[first:last]]
        if words[-1] in self.lexicon.body_nouns or words[-1] in self.lexicon.outlet_nouns or "of" in words:
            return [(first, last)]
        cuts = [
            i
            for i in range(first + 1, last)
            if self._entity[i - 1] != self._entity[i]
            and self._labels[i - 1]
            and self._labels[i]
            and fold(self.parse.tokens[i].text) not in GENERATIONS
            and not _INITIAL.fullmatch(self.parse.tokens[i - 1].text)
            and self.parse.tokens[i].text not in _HYPHENS
        ]
        return list(pairwise([first, *cuts, last]))

    def _name(self, first: int, last: int, start: int, title: Title | None, lead: int | None = None) -> Name:
        labels = [label for label in self._labels[first:last] if label]
        words = tuple(fold(self._printed(first, last)).split())
        if start == first and self._has_own_article(first):
            start = first = first - 1
        return Name(
            first=first,
            last=last,
            start=start,
            words=words,
            text=self._printed(first, last),
            label=labels[-1] if labels else "",
            title=title,
            lead=lead,
            country=self.lexicon.demonyms.get(fold(self._printed(lead, first))) if lead is not None else None,
        )

    def _has_own_article(self, first: int) -> bool:
        """``the firm told The Echo``: an article in capitals within a sentence is part of the name."""
        if not first or self.parse.tokens[first - 1].text != "The":
            return False
        sentence = self.parse.sentence_of[first]
        return (
            first > 1 and self.parse.sentence_of[first - 2] == sentence and self.parse.tokens[first - 2].pos != "PUNCT"
        )

    def _printed(self, first: int, last: int) -> str:
        return self.text[self.parse.tokens[first].start : self.parse.tokens[last - 1].end]


def name_segments(text: str, parse: Parse, lexicon: Lexicon) -> list[Name]:
    """The names of a parse, headlines left out, in text order."""
    return list(Names(text, parse, lexicon).all())


def headlines(parse: Parse) -> list[Sentence]:
    """The sentences in title case, where only names known from the rest of the report can be told."""
    return [s for s in parse.sentences if _is_headline(parse, s)]


def _is_headline(parse: Parse, sentence: Sentence) -> bool:
    """Whether all long words of a sentence are capitalised, so that capitals tell nothing.

    A sentence that ends with a full stop may have names alone for long words; it must have two that are in no name.
    """
    tokens: Sequence[Token] = parse.tokens[sentence.first : sentence.last]
    long = [t for t in tokens if len(t.text) > _SMALL_WORD and t.text[0].isalpha()]
    if len(long) < 4 or not all(t.text[0].isupper() for t in long):
        return False
    if tokens[-1].text != ".":
        return True
    named = {i for e in parse.entities for i in range(e.first, e.last) if e.first < sentence.last}
    return sum(t.i not in named for t in long) > 1


def _has_capital(text: str) -> bool:
    return any(c.isupper() for c in text) and _LETTER.search(text) is not None
