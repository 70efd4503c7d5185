"""Names in sentences that are capitals throughout, where neither letters nor the language model tell a name.

Only what tables know is found: states, bodies, towns after a preposition of place, and people by a given name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.parse import Parse, Sentence
from crosswire.model.spelling import fold
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.places import printed
from crosswire.reading.names.scene import SPEECH, THOUGHT
from crosswire.reading.names.segments import Name

__all__ = ["Capitals"]

_LONGEST = 5
"""Words of the longest known name that is looked for: ``the Democratic Republic of the Congo`` without its article."""

_WORDS = frozenset("us who it am pm as is or no so to in on at an be by do go he if me my of up we un may will".split())
"""Words that are also spelt as an acronym or a given name is; in capitals they are nobody, but for ``THE US``."""

_WHERE = frozenset("in at near outside from to".split())

_ENDS = frozenset({"ed", "s", "d", "es"})


@dataclass(slots=True)
class Capitals:
    """Finds names in the sentences of one report that are in capitals."""

    text: str
    parse: Parse
    lexicon: Lexicon

    def of(self, sentence: Sentence) -> Iterator[Name]:
        """The names of one such sentence."""
        i = sentence.first
        while i < sentence.last:
            found = self._known(i, sentence) or self._person(i, sentence)
            if found is None:
                i += 1
            else:
                yield found
                i = found.last

    def _known(self, first: int, sentence: Sentence) -> Name | None:
        before = self.parse.tokens[first - 1].lower if first > sentence.first else ""
        for last in range(min(first + _LONGEST, sentence.last), first, -1):
            text = printed(self.text, self.parse, first, last)
            key = fold(text)
            if not (text[0].isalnum() and self.parse.tokens[last - 1].text[0].isalnum()):
                continue
            if key in _WORDS and before != "the":
                continue
            if key in self.lexicon.states or self.lexicon.state(text):
                return self._name(first, last, "GPE")
            if key in self.lexicon.bodies or self.lexicon.body(text):
                return self._name(first, last, "ORG")
            if before in _WHERE and self.lexicon.is_place(text):
                return self._name(first, last, "GPE")
        return None

    def _person(self, first: int, sentence: Sentence) -> Name | None:
        """A given name, an initial if there is one, and the word after it, which must not be a verb of speech."""
        tokens = self.parse.tokens
        last = first + 1
        if fold(tokens[first].text) not in self.lexicon.given or tokens[first].lower in _WORDS:
            return None
        while last < sentence.last and len(fold(tokens[last].text)) == 1 and tokens[last].text[0].isalpha():
            last += 1
        if last >= sentence.last or not tokens[last].text.isalpha() or self._speaks(tokens[last].lower):
            return None
        return self._name(first, last + 1, "PERSON")

    def _speaks(self, word: str) -> bool:
        stems = {word, *(word.removesuffix(end) for end in _ENDS)}
        return word in {"said", "told", "met", "was", "has", "had"} | _WHERE | _WORDS or bool(
            stems & (SPEECH | THOUGHT)
        )

    def _name(self, first: int, last: int, label: str) -> Name:
        text = printed(self.text, self.parse, first, last)
        return Name(first=first, last=last, start=first, words=tuple(fold(text).split()), text=text, label=label)
