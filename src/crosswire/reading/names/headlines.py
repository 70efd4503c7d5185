"""Headlines in title case: capitals tell nothing there, so only names known from the rest of the report are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.model.parse import Parse, Sentence, Token
from crosswire.model.spelling import GENERATIONS, fold
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.places import Place, head_of, printed

__all__ = ["Headlines", "is_headline", "is_in_capitals"]

_SMALL_WORD = 4
"""Letters up to which a word of a headline may be without a capital: ``with``, ``from``."""

_VERBS = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})

_FEWEST_WORDS = 3
"""Words that a sentence must have for its capitals to be a way of writing, and not an acronym and its like."""


def is_headline(parse: Parse, sentence: Sentence) -> bool:
    """Whether all long words of a sentence are capitalised, so that capitals tell nothing.

    Headlines capitalise verbs of any length. A sentence that ends with a full stop may have names alone for long
    words; it must have two that are in no name.
    """
    tokens: Sequence[Token] = parse.tokens[sentence.first : sentence.last]
    long = [t for t in tokens if len(t.text) > _SMALL_WORD and t.text[0].isalpha()]
    if len(long) < 4 or not all(t.text[0].isupper() for t in long):
        return False
    if any(t.text.islower() and t.tag in _VERBS for t in tokens):
        return False
    if tokens[-1].text != ".":
        return True
    named = {i for e in parse.entities for i in range(e.first, e.last) if e.first < sentence.last}
    return sum(t.i not in named for t in long) > 1


def is_in_capitals(parse: Parse, sentence: Sentence) -> bool:
    """Whether all words of a sentence are in capitals."""
    words = [t.text for t in parse.tokens[sentence.first : sentence.last] if t.text[0].isalpha()]
    return len(words) >= _FEWEST_WORDS and all(word.isupper() for word in words)


@dataclass(slots=True)
class Headlines:
    """Finds known names in the headlines of one report."""

    text: str
    parse: Parse
    drafts: Sequence[Draft]

    def mention(self) -> None:
        """Names in title-case sentences: the longest that the rest of the report knows, surnames too."""
        known = self._known_words()
        longest = max(map(len, known), default=0)
        for sentence in self.parse.sentences:
            if not is_headline(self.parse, sentence) and not is_in_capitals(self.parse, sentence):
                continue
            i = sentence.first
            while i < sentence.last:
                found = self._known_at(i, min(i + longest, sentence.last), known)
                if found is None:
                    i += 1
                    continue
                draft, last = found
                draft.forms.add(printed(self.text, self.parse, i, last))
                head = head_of(self.parse, i, last)
                draft.add(Place(i, last, head, "name", f"name of {draft.name}, as in the text below"))
                i = last

    def _known_words(self) -> dict[tuple[str, ...], Draft]:
        """Words of every printed name, and each surname that one person bears."""
        out: dict[tuple[str, ...], Draft] = {}
        people = [d for d in self.drafts if d.kind == "person"]
        bearers = Counter(_surname(d) for d in people)
        for draft in self.drafts:
            for form in {*draft.forms, draft.name}:
                out.setdefault(tuple(fold(form).split()), draft)
        for draft in people:
            surname = _surname(draft)
            if bearers[surname] == 1:
                out.setdefault(surname, draft)
        return out

    def _known_at(self, first: int, last: int, known: dict[tuple[str, ...], Draft]) -> tuple[Draft, int] | None:
        if not self.parse.tokens[first].text[0].isupper():
            return None
        for end in range(last, first, -1):
            draft = known.get(tuple(fold(printed(self.text, self.parse, first, end)).split()))
            if draft is not None and self.parse.tokens[end - 1].text[0].isalnum():
                return draft, end
        return None


def _surname(draft: Draft) -> tuple[str, ...]:
    return tuple(w for w in draft.words if w not in GENERATIONS)[-1:]
