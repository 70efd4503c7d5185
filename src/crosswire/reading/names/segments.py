"""Names as stretches of tokens: runs of capitalised words, cut where a title, a nationality or a second name begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.model.parse import Parse, Sentence
from crosswire.model.spelling import GENERATIONS, fold
from crosswire.reading.names.added import AddedName
from crosswire.reading.names.lexicon import Lexicon, Title
from crosswire.reading.names.places import printed
from crosswire.reading.names.runs import HYPHENS, Runs

__all__ = ["Name", "Names"]

_INITIAL = re.compile(r"[A-Z]\.")


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
    added: AddedName | None = None
    """The party that the user says is called so."""
    why: str = ""
    """How the user's words lead to it."""


@dataclass(slots=True)
class Names:
    """Finds the names of one parse."""

    text: str
    parse: Parse
    lexicon: Lexicon
    _runs: Runs = field(init=False)

    def __post_init__(self) -> None:
        self._runs = Runs(self.text, self.parse, self.lexicon)

    def of(self, sentence: Sentence) -> Iterator[Name]:
        """The names of a sentence in which capitals tell, in text order."""
        for first, last in self._runs.of(sentence):
            yield from self._cut(first, last)

    def _cut(self, first: int, last: int, lead: int | None = None) -> Iterator[Name]:
        """The names in one run; a nationality that stands before it begins at ``lead``."""
        if first >= last:
            return
        if self.lexicon.state(printed(self.text, self.parse, first, last)):
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

    def _last_title(self, first: int, last: int) -> tuple[int, int, Title] | None:
        """Start and end of the last title in a run with something after it, and the title."""
        if fold(self.parse.tokens[last - 1].text) in self.lexicon.body_nouns or self.lexicon.body(
            printed(self.text, self.parse, first, last)
        ):
            return None
        for end in range(last - 1, first, -1):
            title = self._runs.title_at(first, end)
            if title is None or self._names_a_body(title[0], end, last):
                continue
            return title[0], end, title[1]
        return None

    def _names_a_body(self, start: int, end: int, last: int) -> bool:
        """Whether title and name are one firm: ``General Motors``."""
        one = self._runs.entity[start] >= 0 and self._runs.entity[start] == self._runs.entity[last - 1]
        return (
            one and self._runs.labels[start] == "ORG" and end - start == 1 and self.parse.tokens[start].text[-1] != "."
        )

    def _person_at_end(self, after: int, last: int) -> int:
        """Where the person of ``Director of National Intelligence Ann Smith`` starts; ``last`` if there is none."""
        at = last
        while (
            at > after
            and self._runs.labels[at - 1] == "PERSON"
            and self._runs.entity[at - 1] == self._runs.entity[last - 1]
        ):
            at -= 1
        land = self._leading_state(after + 1, last)
        if land:
            return land
        words = [fold(t.text) for t in self.parse.tokens[after:last]]
        inside = [
            after + n + 1
            for n, word in enumerate(words[:-1])
            if word in self.lexicon.body_nouns and words[n + 1] not in {"of", "for", "and"}
        ]
        return max([*inside, at]) if at < last else max([*inside, 0]) or last

    def _leading_state(self, first: int, last: int) -> int:
        """Where the state ends with which a run begins, ``the`` before it left out; 0 if there is none."""
        first += self.parse.tokens[first].lower == "the" if first < last else 0
        for end in range(last, first, -1):
            if self.lexicon.state(printed(self.text, self.parse, first, end)):
                return end
        return 0

    def _leading_demonym(self, first: int, last: int) -> int | None:
        """Where a nationality at the start of the run ends, if there is one."""
        for length in (2, 1):
            if (
                first + length <= last
                and fold(printed(self.text, self.parse, first, first + length)) in self.lexicon.demonyms
            ):
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
            if self._runs.entity[i - 1] != self._runs.entity[i]
            and self._runs.labels[i - 1]
            and self._runs.labels[i]
            and fold(self.parse.tokens[i].text) not in GENERATIONS
            and not _INITIAL.fullmatch(self.parse.tokens[i - 1].text)
            and self.parse.tokens[i].text not in HYPHENS
        ]
        return list(pairwise([first, *cuts, last]))

    def _name(self, first: int, last: int, start: int, title: Title | None, lead: int | None = None) -> Name:
        labels = [label for label in self._runs.labels[first:last] if label]
        words = tuple(fold(printed(self.text, self.parse, first, last)).split())
        if start == first and self._has_own_article(first):
            start = first = first - 1
        return Name(
            first=first,
            last=last,
            start=start,
            words=words,
            text=printed(self.text, self.parse, first, last).lstrip("-–—"),
            label=labels[-1] if labels else "",
            title=title,
            lead=lead,
            country=self.lexicon.demonyms.get(fold(printed(self.text, self.parse, lead, first)))
            if lead is not None
            else None,
        )

    def _has_own_article(self, first: int) -> bool:
        """``the firm told The Echo``: an article in capitals within a sentence is part of the name."""
        if not first or self.parse.tokens[first - 1].text != "The":
            return False
        sentence = self.parse.sentence_of[first]
        return (
            first > 1 and self.parse.sentence_of[first - 2] == sentence and self.parse.tokens[first - 2].pos != "PUNCT"
        )
