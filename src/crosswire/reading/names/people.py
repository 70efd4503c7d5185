"""Names of people to parties: full names first, then the short ones that stand for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crosswire.model.parse import Parse
from crosswire.model.spelling import GENERATIONS, same_full_name, stands_in
from crosswire.reading.names.drafts import Draft, RoleWords
from crosswire.reading.names.kinds import Kinds
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.places import Place, head_of, printed
from crosswire.reading.names.roster import Roster
from crosswire.reading.names.segments import Name

__all__ = ["People"]

_CERTAIN_LEAD = 2
"""How many times more often than the next a namesake must have been named to be meant by a bare name."""


@dataclass(slots=True)
class People:
    """Links the names of people in one report."""

    text: str
    parse: Parse
    lexicon: Lexicon
    kinds: Kinds
    roster: Roster
    _full: dict[int, Draft] = field(default_factory=dict)
    """Those with a full name, in the order in which they came."""
    _by_word: dict[str, dict[int, Draft]] = field(default_factory=lambda: defaultdict(dict))
    """The same by each word of their names."""

    def of(self, names: Sequence[Name]) -> list[Draft]:
        """The people of these names, each with its mentions: full names first, then the short ones."""
        for name in names:
            if name.added is not None:
                self._know(self.roster.draft(name.added))
        for name in names:
            if name.added is None and len(_bare(name.words)) > 1:
                self._add_full(name)
        self._fold_parts()
        alone: dict[tuple[str, ...], Draft] = {}
        for name in names:
            draft = self.roster.draft(name.added) if name.added else self._person(name)
            if draft is None:
                draft = alone.setdefault(name.words, Draft(kind="person", name=name.text, words=name.words))
            self._mention(draft, name)
        return [d for d in [*self._full.values(), *alone.values()] if d.places]

    def _add_full(self, name: Name) -> None:
        known = next((d for d in self._sharing(name.words[-1:]) if same_full_name(d.words, name.words)), None)
        if known is None:
            self._know(Draft(kind="person", name=name.text, words=name.words))
        elif len(name.text) > len(known.name):
            known.rename(name.text, name.words)
            self._know(known)

    def _know(self, draft: Draft) -> None:
        self._full[id(draft)] = draft
        for word in draft.words:
            self._by_word[word][id(draft)] = draft

    def _sharing(self, words: Sequence[str]) -> list[Draft]:
        """The people with full names who have one of these words in theirs, in the order in which they came."""
        found = {key: draft for word in words for key, draft in self._by_word.get(word, {}).items()}
        return [draft for key, draft in found.items() if key in self._full]

    def _fold_parts(self) -> None:
        """``Ames Orton`` is no one else than ``Ruth Ames Orton``."""
        for key, draft in list(self._full.items()):
            longer = sum(stands_in(draft.words, d.words) == 3 for d in self._sharing(draft.words[-1:]))
            if not draft.told and longer == 1:
                del self._full[key]

    def _person(self, name: Name) -> Draft | None:
        """The full-named person that this name stands for, if one does."""
        near = self._sharing(name.words)
        exact = [d for d in near if d.words == name.words or same_full_name(d.words, name.words)]
        if len(_bare(name.words)) > 1 and exact:
            return exact[0]
        fits = [(stands_in(name.words, d.words), d) for d in near if self._genders_agree(name, d)]
        best = max((fit for fit, _ in fits), default=0)
        if not best:
            return None
        return self._salient([d for fit, d in fits if fit == best or fit >= 2], name)

    def _salient(self, drafts: Sequence[Draft], name: Name) -> Draft | None:
        """Of namesakes: one whose title this print repeats, else the one named far more often so far, else the last.

        Nobody where the last two were named in one sentence.
        """
        titled = [d for d in drafts if name.title and name.title.roles and self._had_title(d, name)]
        gendered = [d for d in drafts if name.title and name.title.gender == d.gender != "-"]
        pool = titled or gendered or list(drafts)
        counts = sorted(((len(d.places), d) for d in pool), key=lambda pair: -pair[0])
        if len(counts) == 1 or counts[0][0] >= _CERTAIN_LEAD * max(1, counts[1][0]):
            return counts[0][1]
        last = sorted(pool, key=lambda d: -(d.places[-1].first if d.places else -1))
        ends = [self.parse.sentence_of[d.places[-1].first] if d.places else -1 for d in last[:2]]
        return None if ends[0] == ends[1] >= 0 else last[0]

    def _had_title(self, draft: Draft, name: Name) -> bool:
        return name.title is not None and bool({r.noun for r in draft.roles} & set(name.title.roles))

    def _genders_agree(self, name: Name, draft: Draft) -> bool:
        return name.title is None or not draft.clashes(name.title.gender)

    def _mention(self, draft: Draft, name: Name) -> None:
        draft.forms.add(name.text)
        if name.title is not None:
            draft.forms.add(printed(self.text, self.parse, name.start, name.last))
            draft.learn_gender(name.title.gender)
            before = frozenset(t.lower for t in self.parse.tokens[max(0, name.start - 4) : name.first])
            draft.roles |= {RoleWords(role, before) for role in name.title.roles}
        if self.kinds.is_of_an_outlet(name) or self._interviews(name):
            draft.roles.add(RoleWords("journalist", frozenset()))
        draft.learn_gender(self.lexicon.given_gender(name.words))
        why = name.why or ("named in full" if name.text == draft.name else f"name of {draft.name}")
        draft.add(Place(name.start, name.last, head_of(self.parse, name.first, name.last), "name", why))

    def _interviews(self, name: Name) -> bool:
        """``she told Ann Smith in an interview``: Ann Smith asked the questions."""
        head = self.parse.tokens[head_of(self.parse, name.first, name.last)]
        verb = self.parse.tokens[head.head]
        if verb.lemma != "tell" or head.dep not in {"dobj", "dative"}:
            return False
        below = (
            g for c in (*self.parse.children[verb.i], *self.parse.children[head.i]) for g in self.parse.children[c]
        )
        return any(self.parse.tokens[g].lemma == "interview" and self.parse.tokens[g].dep == "pobj" for g in below)


def _bare(words: Iterable[str]) -> list[str]:
    return [w for w in words if w not in GENERATIONS]
