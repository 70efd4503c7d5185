"""Names to parties within one report: full names first, then the short ones that stand for them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from crosswire.model.parse import Parse
from crosswire.model.party import PartyKind
from crosswire.model.spelling import initials, is_acronym
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.headlines import Headlines
from crosswire.reading.names.kinds import Kinds
from crosswire.reading.names.lexicon import KnownBody, Lexicon
from crosswire.reading.names.people import People
from crosswire.reading.names.places import Place, head_of, printed
from crosswire.reading.names.roster import Roster
from crosswire.reading.names.segments import Name
from crosswire.reading.names.towns import speaks_for_state

__all__ = ["Linker"]

_LONGEST_PART = 12
"""Words of the longest short name that is looked for at the ends of longer ones."""

_POINTS = frozenset({("north",), ("south",), ("east",), ("west",)})

_SMALL = frozenset({"of", "the", "and", "for", "&", "'s"})


@dataclass(slots=True)
class Linker:
    """Links the names of one report."""

    text: str
    parse: Parse
    lexicon: Lexicon
    names: Sequence[Name]
    roster: Roster
    drafts: list[Draft] = field(default_factory=list)
    _points: list[Name] = field(default_factory=list)
    _by_words: dict[tuple[PartyKind, tuple[str, ...]], Draft] = field(default_factory=dict)
    """States and places."""
    _bodies: dict[frozenset[tuple[str, int]], list[Draft]] = field(default_factory=lambda: defaultdict(list))
    """Bodies, outlets and groups, by their words in any order."""
    _kinds: Kinds = field(init=False)

    def __post_init__(self) -> None:
        self._kinds = Kinds(self.parse, self.lexicon, self.names)

    def link(self) -> list[Draft]:
        """The named parties of the report, each with its named mentions."""
        people: list[Name] = []
        self._add_told()
        for name in self.names:
            kind = self._kinds.of(name)
            if name.added is not None and kind != "person":
                self._place(self.roster.draft(name.added), name, name.why)
            elif kind == "person":
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
        self.drafts += People(self.text, self.parse, self.lexicon, self._kinds, self.roster).of(people)
        Headlines(self.text, self.parse, self.drafts).mention()
        return self.drafts

    def _add_told(self) -> None:
        """The parties that the user tells of come first, so that others with a name of theirs join them."""
        for name in self.names:
            if name.added is not None and name.added.kind != "person":
                draft = self.roster.draft(name.added)
                draft.forms.add(name.text)
                if draft not in self.drafts:
                    self.drafts.append(draft)
                    self._by_words[draft.kind, draft.words] = draft
                    if draft.kind in {"body", "outlet", "group"}:
                        draft.classes = self._classes(draft, None)
                        self._bodies[_content(draft.words)].append(draft)

    # bodies, states, towns, groups

    def _add_body(self, name: Name, kind: PartyKind) -> None:
        known = self.lexicon.body(name.text)
        if name.lead is not None and known is None:
            name.text = printed(self.text, self.parse, name.lead, name.last)
            name.start = name.lead
        country = name.country or (known.country if known else None)
        label = known.name if known else name.text
        key = _content(label.lower().split() if known else name.words)
        for draft in self._bodies[key]:
            if not country or draft.country in {None, country}:
                break
        else:
            draft = Draft(kind=kind, name=name.text, country=country, plural=kind == "group")
            draft.words = tuple(label.lower().split()) if known else name.words
            self.drafts.append(draft)
            self._bodies[key].append(draft)
        draft.country = draft.country or country
        draft.classes |= self._classes(draft, known)
        self._named(draft, name)

    def _classes(self, draft: Draft, known: KnownBody | None) -> frozenset[str]:
        """Classes of the role nouns that may take a body up; of what has no telling noun, a firm's."""
        if draft.kind == "outlet":
            return frozenset({"outlet"})
        nouns = [self.lexicon.body_nouns[w] for w in draft.words if w in self.lexicon.body_nouns]
        if known is None and draft.words and draft.words[-1] in self.lexicon.outlet_nouns:
            return frozenset({"outlet", "company"})
        told = frozenset[str]().union(*nouns)
        return frozenset({"company"}) if (known.firm if known else not nouns) else told

    def _named(self, draft: Draft, name: Name) -> None:
        draft.forms.add(name.text)
        if is_acronym(draft.name) or (len(name.text) > len(draft.name) and not is_acronym(name.text)):
            draft.rename(name.text)
        self._place(draft, name, "named" if name.text == draft.name else f"name of {draft.name}")

    def _join_acronyms(self) -> None:
        """Acronyms to the names they shorten, and short names to the one longer name that ends or starts with them."""
        bodies = [d for d in self.drafts if d.kind in {"body", "outlet"}]
        longer = _by_parts(bodies)
        home: dict[int, Draft] = {}
        for draft in bodies:
            if id(draft) in home:
                continue
            if is_acronym(draft.name):
                found = self._explained(draft) or longer[draft.name.replace(".", "")]
            else:
                found = [d for d in longer[draft.words] if self._is_tail(draft, d)]
            wholes = {id(whole): whole for whole in (_home(d, home) for d in found) if whole is not draft}
            if len(wholes) == 1:
                (whole,) = wholes.values()
                left = self._merged(draft, whole)
                if left is not None:
                    home[id(left)] = draft if left is whole else whole
        self.drafts = [d for d in self.drafts if id(d) not in home]

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

    def _merged(self, one: Draft, into: Draft) -> Draft | None:
        """Makes the two one, and gives the one that is left over; none where the user tells of both."""
        if one.told and into.told:
            return None
        if one.told:
            one, into = into, one
        for place in one.places:
            into.add(place)
        into.places.sort()
        into.forms |= one.forms | {one.name}
        into.country = into.country or one.country
        return one

    def _add_state(self, name: Name) -> None:
        code = self.lexicon.state(name.text)
        if code is None:
            return
        self._named_state(code, name)

    def _named_state(self, code: str, name: Name) -> None:
        draft = self._keyed("state", (code.lower(),), name)
        draft.country = code
        draft.forms.add(name.text)
        draft.rename(self.lexicon.state_name(code, draft.forms))
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
        draft = self._by_words.get((kind, words))
        if draft is None:
            draft = self._by_words[kind, words] = Draft(kind=kind, name=name.text, words=words)
            self.drafts.append(draft)
        return draft

    def _place(self, draft: Draft, name: Name, why: str) -> None:
        draft.add(Place(name.start, name.last, head_of(self.parse, name.first, name.last), "name", why))


def _content(words: Iterable[str]) -> frozenset[tuple[str, int]]:
    """The words of a body's name in any order: ``Department of Justice`` is ``Justice Department``."""
    return frozenset(Counter(w for w in words if w not in _SMALL).items())


def _by_parts(bodies: Iterable[Draft]) -> dict[str | tuple[str, ...], list[Draft]]:
    """Bodies by the acronyms of their names, and by the words that their names begin or end with."""
    out: dict[str | tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in bodies:
        n = min(len(draft.words), _LONGEST_PART + 1)
        parts = {words for i in range(1, n) for words in (draft.words[:i], draft.words[-i:])}
        keys: list[str | tuple[str, ...]] = [*initials(draft.name.split()), *parts]
        for key in keys:
            out[key].append(draft)
    return out


def _home(draft: Draft, home: Mapping[int, Draft]) -> Draft:
    """The draft that this one has become part of."""
    while id(draft) in home:
        draft = home[id(draft)]
    return draft
