"""Where a report prints the names that a user adds: literal words, found before anything is guessed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from crosswire.model.parse import Parse
from crosswire.model.spelling import fold, same_full_name
from crosswire.reading.names.added import AddedName, AddedNames
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.places import printed
from crosswire.reading.names.runs import HYPHENS
from crosswire.reading.names.segments import Name

__all__ = ["Aliases"]


class _Print(NamedTuple):
    """A stretch of tokens that spells a name or alias."""

    first: int
    last: int
    party: AddedName
    why: str


@dataclass(slots=True)
class Aliases:
    """Finds added names in one report, and puts them in the place of what the rules took for names there."""

    text: str
    parse: Parse
    lexicon: Lexicon
    added: AddedNames
    names: Sequence[Name]
    """What the rules take for names."""
    _words: list[tuple[str, ...]] = field(init=False)
    """The folded words of each token: none of a hyphen."""
    _at: dict[int, Name] = field(init=False)
    """The name that each token stands in."""

    def __post_init__(self) -> None:
        self._words = [tuple(fold(token.text).split()) for token in self.parse.tokens]
        self._at = {i: name for name in self.names for i in range(name.first, name.last)}

    def with_added(self) -> list[Name]:
        """The names of the report, those of added parties marked as theirs."""
        prints = [*self._literal(), *self._other_forms()]
        longer = self._longer_names(prints)
        taken = [p for p in prints if not self._is_another(p, longer)]
        if not taken:
            return list(self.names)
        covered = {i: p for p in reversed(taken) for i in range(p.first, p.last)}
        whole = {(n.first, n.last): n for n in self.names}
        kept = [n for n in self.names if not any(i in covered for i in range(n.first, n.last))]
        return sorted([*kept, *self._names(taken, whole)], key=lambda n: n.first)

    # where they are printed

    def _literal(self) -> Iterator[_Print]:
        """The longest spelling at each token; none where it is two parties'."""
        i = 0
        while i < len(self._words):
            found = self._longest_at(i)
            if found is None:
                i += 1
                continue
            last, called = found
            if len(called) == 1:
                party, form = called[0]
                what = "name" if form == party.name else "alias"
                yield _Print(i, last, party, f"{self.added.file}: {what}")
            i = last

    def _longest_at(self, first: int) -> tuple[int, list[tuple[AddedName, str]]] | None:
        words = self._words[first]
        most = self.added.longest.get(words[0], 0) if words else 0
        best: tuple[int, list[tuple[AddedName, str]]] | None = None
        spelt: list[str] = []
        sentence = self.parse.sentences[self.parse.sentence_of[first]]
        for at in range(first, sentence.last):
            if not self._words[at] and self.parse.tokens[at].text not in HYPHENS:
                break
            spelt += self._words[at]
            if len(spelt) > most:
                break
            if not self._words[at]:
                continue
            called = [
                (party, form)
                for party, form in self.added.forms.get(tuple(spelt), ())
                if _is_printed_so(form, printed(self.text, self.parse, first, at + 1))
            ]
            best = (at + 1, called) if called else best
        return best

    def _other_forms(self) -> Iterator[_Print]:
        """``Ida M. Brandt`` where the file has ``Ida Brandt``."""
        for name in self.names:
            if len(name.words) < 2 or name.words in self.added.forms:
                continue
            people = self.added.by_surname.get(name.words[-1], ())
            fits = [p for p in people if same_full_name(fold(p.name).split(), name.words)]
            if len(fits) == 1:
                yield _Print(name.first, name.last, fits[0], f"{self.added.file}: a form of {fits[0].name}")

    # whether they are meant

    def _is_another(self, one: _Print, longer: Mapping[tuple[str, ...], list[Name]]) -> bool:
        """Whether the same words are clearly somebody else's here: part of another's full name, or short for it."""
        around = self._at.get(one.first)
        inside = around is not None and around.first <= one.first and one.last <= around.last
        if around is not None and inside and (around.first, around.last) != (one.first, one.last):
            return not self._is_led_in(one, around)
        if len(self._spelt(one)) > 1 or one.why.endswith(": name"):
            return False
        return any(self._may_be_short_for(one.party, name) for name in longer[self._spelt(one)])

    def _is_led_in(self, one: _Print, around: Name) -> bool:
        """Whether what stands before a full name in one run is no part of it: ``Harbourmaster Ida Brandt``."""
        before = [word for i in range(around.first, one.first) for word in self._words[i]]
        named = any(word in self.lexicon.given or len(word) == 1 for word in before)
        return one.party.kind == "person" and around.last == one.last and len(self._spelt(one)) > 1 and not named

    def _longer_names(self, prints: Sequence[_Print]) -> Mapping[tuple[str, ...], list[Name]]:
        """By its words, each print's longer names in the report that begin or end so and are no added party's."""
        ours = {(p.first, p.last) for p in prints}
        spelt = {self._spelt(p) for p in prints}
        sizes = {len(words) for words in spelt}
        out: dict[tuple[str, ...], list[Name]] = defaultdict(list)
        for name in self.names:
            if (name.first, name.last) in ours:
                continue
            for n in sizes:
                for words in {name.words[:n], name.words[-n:]} if n < len(name.words) else ():
                    if words in spelt:
                        out[words].append(name)
        return out

    def _may_be_short_for(self, party: AddedName, name: Name) -> bool:
        """Whether one of the party's short names may be short for this name: a person's for no street or firm."""
        end = name.words[-1]
        lexicon = self.lexicon
        thing = end in lexicon.body_nouns or end in lexicon.outlet_nouns or end in lexicon.region_words
        return party.kind != "person" or not thing

    def _spelt(self, one: _Print) -> tuple[str, ...]:
        return tuple(word for i in range(one.first, one.last) for word in self._words[i])

    # what becomes of them

    def _names(self, prints: Iterable[_Print], whole: dict[tuple[int, int], Name]) -> Iterator[Name]:
        """The prints as names; what the rules know of a title before one is kept."""
        end = 0
        for one in sorted(prints, key=lambda p: (p.first, -p.last)):
            if one.first < end:
                continue
            end = one.last
            before = whole.get((one.first, one.last))
            yield Name(
                first=one.first,
                last=one.last,
                start=before.start if before else one.first,
                words=self._spelt(one),
                text=printed(self.text, self.parse, one.first, one.last),
                label="",
                title=before.title if before else None,
                added=one.party,
                why=one.why,
            )


def _is_printed_so(form: str, text: str) -> bool:
    """Whether a text has the capitals of a spelling: ``UN`` is no ``Un``; capitals throughout are no hindrance."""
    if form.isupper() and not text.isupper():
        return False
    if text.isupper() and len(text) > 1 and not form.isupper():
        return len(text.split()) > 1 or len(text) > 4
    return all(a[0].isupper() <= b[0].isupper() for a, b in zip(form.split(), text.split(), strict=False))
