"""Names to parties within one report: full names first, then the short ones that stand for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crosswire.model.parse import Parse
from crosswire.model.party import PartyKind
from crosswire.model.spelling import GENERATIONS, initials, is_acronym, same_full_name, stands_in
from crosswire.reading.names.drafts import Draft, RoleWords
from crosswire.reading.names.headlines import Headlines
from crosswire.reading.names.kinds import Kinds
from crosswire.reading.names.lexicon import KnownBody, Lexicon
from crosswire.reading.names.places import Place, head_of, printed
from crosswire.reading.names.segments import Name
from crosswire.reading.names.towns import speaks_for_state

__all__ = ["Linker"]

_CERTAIN_LEAD = 2
"""How many times more often than the next a namesake must have been named to be meant by a bare name."""

_POINTS = frozenset({("north",), ("south",), ("east",), ("west",)})

_SMALL = frozenset({"of", "the", "and", "for", "&", "'s"})


@dataclass(slots=True)
class Linker:
    """Links the names of one report."""

    text: str
    parse: Parse
    lexicon: Lexicon
    names: Sequence[Name]
    drafts: list[Draft] = field(default_factory=list)
    _points: list[Name] = field(default_factory=list)
    _kinds: Kinds = field(init=False)

    def __post_init__(self) -> None:
        self._kinds = Kinds(self.parse, self.lexicon, self.names)

    def link(self) -> list[Draft]:
        """The named parties of the report, each with its named mentions."""
        people: list[Name] = []
        for name in self.names:
            kind = self._kinds.of(name)
            if kind == "person":
                people.append(name)
            elif name.words in _POINTS:
                self._points.append(name)
            elif kind == "state":
                self._add_state(name)
            elif kind == "place":
                self._add_town(name)
            elif kind is not None:
                self._add_body(name, kind)
        self._join_acronyms()
        self._add_points()
        self._add_people(people)
        Headlines(self.text, self.parse, self.drafts).mention()
        return self.drafts

    # people

    def _add_people(self, names: Sequence[Name]) -> None:
        full: list[Draft] = []
        for name in names:
            if len(_bare(name.words)) > 1:
                known = next((d for d in full if same_full_name(d.words, name.words)), None)
                if known is None:
                    known = Draft(kind="person", name=name.text, words=name.words)
                    full.append(known)
                elif len(name.text) > len(known.name):
                    known.name, known.words = name.text, name.words
        self._fold_parts(full)
        alone: dict[tuple[str, ...], Draft] = {}
        for name in names:
            draft = self._person(name, full)
            if draft is None:
                draft = alone.setdefault(name.words, Draft(kind="person", name=name.text, words=name.words))
            self._mention_person(draft, name)
        self.drafts += [d for d in [*full, *alone.values()] if d.places]

    def _fold_parts(self, full: list[Draft]) -> None:
        """``Ames Orton`` is no one else than ``Ruth Ames Orton``."""
        for draft in list(full):
            if sum(stands_in(draft.words, d.words) == 3 for d in full) == 1:
                full.remove(draft)

    def _person(self, name: Name, full: Sequence[Draft]) -> Draft | None:
        """The full-named person that this name stands for, if one does."""
        exact = [d for d in full if d.words == name.words or same_full_name(d.words, name.words)]
        if len(_bare(name.words)) > 1 and exact:
            return exact[0]
        fits = [(stands_in(name.words, d.words), d) for d in full if self._genders_agree(name, d)]
        best = max((fit for fit, _ in fits), default=0)
        if not best:
            return None
        return self._salient([d for fit, d in fits if fit == best or fit >= 2], name)

    def _salient(self, drafts: Sequence[Draft], name: Name) -> Draft:
        """Of namesakes: one whose title this print repeats, else the one named far more often so far, else the last."""
        titled = [d for d in drafts if name.title and name.title.roles and self._had_title(d, name)]
        pool = titled or list(drafts)
        counts = sorted(((len(d.places), d) for d in pool), key=lambda pair: -pair[0])
        if len(counts) == 1 or counts[0][0] >= _CERTAIN_LEAD * max(1, counts[1][0]):
            return counts[0][1]
        return max(pool, key=lambda d: max((p.first for p in d.places), default=-1))

    def _had_title(self, draft: Draft, name: Name) -> bool:
        return name.title is not None and bool({r.noun for r in draft.roles} & set(name.title.roles))

    def _genders_agree(self, name: Name, draft: Draft) -> bool:
        return name.title is None or not draft.clashes(name.title.gender)

    def _mention_person(self, draft: Draft, name: Name) -> None:
        draft.forms.add(name.text)
        if name.title is not None:
            draft.forms.add(printed(self.text, self.parse, name.start, name.last))
            draft.learn_gender(name.title.gender)
            before = frozenset(t.lower for t in self.parse.tokens[max(0, name.start - 4) : name.first])
            draft.roles |= {RoleWords(role, before) for role in name.title.roles}
        if self._kinds.is_of_an_outlet(name) or self._interviews(name):
            draft.roles.add(RoleWords("journalist", frozenset()))
        draft.learn_gender(self.lexicon.given_gender(name.words))
        why = "named in full" if name.text == draft.name else f"name of {draft.name}"
        self._place(draft, name, why)

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

    # bodies, states, towns, groups

    def _add_body(self, name: Name, kind: PartyKind) -> None:
        known = self.lexicon.body(name.text)
        if name.lead is not None and known is None:
            name.text = printed(self.text, self.parse, name.lead, name.last)
            name.start = name.lead
        country = name.country or (known.country if known else None)
        label = known.name if known else name.text
        key = _content(label.lower().split() if known else name.words)
        for draft in self.drafts:
            if draft.kind not in {"body", "outlet", "group"} or (country and draft.country not in {None, country}):
                continue
            if _content(draft.words) == key:
                break
        else:
            draft = Draft(kind=kind, name=name.text, country=country, plural=kind == "group")
            draft.words = tuple(label.lower().split()) if known else name.words
            self.drafts.append(draft)
        draft.country = draft.country or country
        draft.classes |= self._classes(draft, known)
        self._named(draft, name)

    def _classes(self, draft: Draft, known: KnownBody | None) -> frozenset[str]:
        """Classes of the role nouns that may take a body up; of what has no telling noun, a firm's."""
        if draft.kind == "outlet":
            return frozenset({"outlet"})
        nouns = [self.lexicon.body_nouns[w] for w in draft.words if w in self.lexicon.body_nouns]
        told = frozenset[str]().union(*nouns)
        return frozenset({"company"}) if (known.firm if known else not nouns) else told

    def _named(self, draft: Draft, name: Name) -> None:
        draft.forms.add(name.text)
        if is_acronym(draft.name) or (len(name.text) > len(draft.name) and not is_acronym(name.text)):
            draft.name = name.text
        self._place(draft, name, "named" if name.text == draft.name else f"name of {draft.name}")

    def _join_acronyms(self) -> None:
        """Acronyms to the names they shorten, and short names to the one longer name that ends or starts with them."""
        bodies = [d for d in self.drafts if d.kind in {"body", "outlet"}]
        for draft in bodies:
            if draft not in self.drafts:
                continue
            if is_acronym(draft.name):
                letters = draft.name.replace(".", "")
                wholes = [d for d in self._explained(draft) if d in self.drafts] or [
                    d for d in bodies if d is not draft and letters in initials(d.name.split())
                ]
            else:
                wholes = [d for d in bodies if d is not draft and self._is_tail(draft, d)]
            if len(wholes) == 1:
                self._merge(draft, wholes[0])

    def _explained(self, draft: Draft) -> list[Draft]:
        """The name before an acronym in brackets: ``the National Grain Board (BNG)``."""
        tokens = self.parse.tokens
        for place in draft.places:
            closed = place.last < len(tokens) and tokens[place.last].text == ")"
            if closed and place.first > 1 and tokens[place.first - 1].text == "(":
                ends = [d for d in self.drafts for p in d.places if p.last == place.first - 1]
                return [d for d in ends if d is not draft and d.kind in {"body", "outlet"}]
        return []

    def _is_tail(self, short: Draft, long: Draft) -> bool:
        n = len(short.words)
        if not n < len(long.words) or (short.country and long.country and short.country != long.country):
            return False
        if long.words[:n] == short.words:
            return set(long.words[n:]) <= set(self.lexicon.body_nouns)
        return long.words[-n:] == short.words and (n > 1 or short.words[0] in self.lexicon.body_nouns)

    def _merge(self, one: Draft, into: Draft) -> None:
        into.places = sorted({*into.places, *one.places})
        into.forms |= one.forms | {one.name}
        into.country = into.country or one.country
        self.drafts.remove(one)

    def _add_state(self, name: Name) -> None:
        code = self.lexicon.state(name.text)
        if code is None:
            return
        self._named_state(code, name)

    def _named_state(self, code: str, name: Name) -> None:
        draft = self._keyed("state", (code.lower(),), name)
        draft.country = code
        draft.forms.add(name.text)
        draft.name = self.lexicon.state_name(code, draft.forms)
        self._place(draft, name, f"name of {draft.name}")

    def _add_points(self) -> None:
        """``the North``, where the report names one state that begins so."""
        for name in self._points:
            article = name.first - (self.parse.tokens[name.first].lower != "the")
            alone = self.parse.tokens[name.last - 1].dep not in {"compound", "nmod", "amod"}
            states = [d for d in self.drafts if d.kind == "state" and d.name.lower().startswith(f"{name.words[0]} ")]
            if alone and len(states) == 1 and self.parse.tokens[article].lower == "the":
                states[0].forms.add(f"the {printed(self.text, self.parse, name.last - 1, name.last)}")
                self._place(states[0], name, f"short for {states[0].name}")

    def _add_town(self, name: Name) -> None:
        code = self.lexicon.capitals.get(" ".join(name.words))
        if code is not None and speaks_for_state(self.parse, self.lexicon, name.first, name.last):
            self._named_state(code, name)
            return
        self._named(self._keyed("place", name.words, name), name)

    def _keyed(self, kind: PartyKind, words: tuple[str, ...], name: Name) -> Draft:
        for draft in self.drafts:
            if draft.kind == kind and draft.words == words:
                return draft
        draft = Draft(kind=kind, name=name.text, words=words)
        self.drafts.append(draft)
        return draft

    def _place(self, draft: Draft, name: Name, why: str) -> None:
        draft.add(Place(name.start, name.last, head_of(self.parse, name.first, name.last), "name", why))


def _bare(words: Iterable[str]) -> list[str]:
    return [w for w in words if w not in GENERATIONS]


def _content(words: Iterable[str]) -> frozenset[tuple[str, int]]:
    """The words of a body's name in any order: ``Department of Justice`` is ``Justice Department``."""
    return frozenset(Counter(w for w in words if w not in _SMALL).items())
