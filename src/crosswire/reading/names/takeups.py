"""Descriptions to parties: new ones, and those taken up by ``the official`` or ``the network``."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.reading.names.drafts import Draft, RoleWords
from crosswire.reading.names.evidence import Evidence
from crosswire.reading.names.fits import BY_ALL_WORDS, fit
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.offices import Offices
from crosswire.reading.names.pairs import Pairs
from crosswire.reading.names.phrases import BEFORE_NAME, Phrase
from crosswire.reading.names.places import Place
from crosswire.reading.names.scene import Scene

__all__ = ["TakeUps"]

_REACH = 40
"""Sentences back to which a description may reach for what it takes up."""

_SHORT_REACH = 3
"""The same for nouns that fit nearly anybody (``the people``) and for plurals with no article (``officials``)."""

_WIDE = frozenset({"person", "relation", "family", "member"})

_NEAR = 1
"""Sentences back within which the one person in view may be described in new words."""

_IN_VIEW = 2
"""People in view among whom grammar may rule out all but one; among more, nobody is in view."""

_NEVER_IN_VIEW = frozenset({"body", "group", "government", "suspect", "victim", "head", "military"})
"""Classes of nouns that are as a rule somebody new."""

_RELATION = frozenset({"relation", "family"})
_GOVERNING = frozenset({"government"})


@dataclass(slots=True)
class TakeUps:
    """Resolves the descriptions of one report, in the order of the text."""

    scene: Scene
    lexicon: Lexicon
    evidence: Evidence
    offices: Offices
    pairs: Pairs
    states: dict[str, Draft]
    """The states that the report names, by code."""
    new: list[Draft] = field(default_factory=list)
    _owned: dict[tuple[int, str], Draft] = field(default_factory=dict)

    def resolve(self, phrase: Phrase, text: str) -> None:
        """Puts the phrase on the scene: as evidence on a named party, as a take-up, or as a new party."""
        named = self.evidence.said_of(phrase)
        if named is not None:
            named.roles.add(RoleWords(phrase.noun, phrase.others))
            named.learn_gender(phrase.role.gender)
            if self.evidence.is_apposed(phrase):
                self._put(named, phrase, f"in apposition to {named.name}")
            return
        if self.evidence.is_predicate(phrase) or self.scene.parse.tokens[phrase.head].dep in BEFORE_NAME:
            return
        pair = self.pairs.of_phrase(phrase)
        if pair:
            for one in pair:
                self._put(one, phrase, f"taken up together: {' and '.join(d.name for d in pair)}")
            return
        draft, why = self._find(phrase, text)
        if draft is None:
            draft, why = self._make(phrase, text), "a description that takes up nobody named before"
        draft.roles.add(RoleWords(phrase.noun, phrase.others))
        self._put(draft, phrase, why)

    def _put(self, draft: Draft, phrase: Phrase, why: str) -> None:
        self.scene.put(draft, Place(phrase.first, phrase.last, phrase.head, "description", why))

    # what speaks of a party

    def _find(self, phrase: Phrase, text: str) -> tuple[Draft | None, str]:
        state = self._state(phrase, text)
        if state is not None:
            return state, f"government of {state.name}"
        held = self.offices.holder(phrase)
        if held is not None:
            if not held[0].places:
                self.new.append(held[0])
            return held
        if phrase.owner is not None:
            owned = self._owned_by(phrase) or self._serving(phrase)
            return (owned, f"the same {phrase.noun} of the same owner") if owned else (None, "")
        if phrase.fresh or not (phrase.definite or phrase.bare):
            return None, ""
        taken = self._nearest(phrase)
        if taken is not None:
            return taken, f"takes up {taken.name}"
        focus = self._in_view(phrase)
        return (focus, f"the one person in view is {focus.name}") if focus else (None, "")

    def _nearest(self, phrase: Phrase) -> Draft | None:
        """The last party that the phrase fits well, else the last that it fits at all."""
        now = self.scene.parse.sentence_of[phrase.head]
        reach = _SHORT_REACH if phrase.bare or phrase.role.classes & _WIDE else _REACH
        barred = self.scene.over(phrase.head)
        loose: Draft | None = None
        for seen in self.scene.back():
            if now - seen.sentence > reach:
                break
            if seen.draft.kind == "person" and seen.draft in barred:
                continue
            close = fit(phrase, seen.draft, self.scene.parse, self.lexicon)
            if close > 1:
                return seen.draft
            loose = loose or (seen.draft if close else None)
        return loose

    def _owned_by(self, phrase: Phrase) -> Draft | None:
        owner = self.scene.at(phrase.owner)
        return self._owned.get((id(owner), phrase.noun)) if owner else None

    def _serving(self, phrase: Phrase) -> Draft | None:
        """``the ministry's spokesman`` after ``Ann Smith, a spokesman for the ministry``."""
        owner = self.scene.at(phrase.owner)
        if owner is None or owner.kind not in {"body", "outlet", "state"} or phrase.plural:
            return None
        now = self.scene.parse.sentence_of[phrase.head]
        for seen in self.scene.back():
            if now - seen.sentence > _REACH:
                break
            known = any(role.noun == phrase.noun and role.others & phrase.others for role in seen.draft.roles)
            if known and fit(phrase, seen.draft, self.scene.parse, self.lexicon) == BY_ALL_WORDS:
                return seen.draft
        return None

    def _state(self, phrase: Phrase, text: str) -> Draft | None:
        """``the French government`` is France; ``the government`` the last one so called."""
        if not phrase.role.classes & _GOVERNING or phrase.plural:
            return None
        codes = self._countries(phrase)
        if codes and phrase.noun == "government":
            return self._state_of(codes[0], phrase, text)
        if codes or not phrase.definite or phrase.others:
            return None
        governments = list(reversed(self.scene.states.values()))
        if phrase.noun == "regime" and len(governments) == 1:
            return governments[0]
        return next((d for d in governments if any(r.noun == phrase.noun for r in d.roles)), None)

    def _state_of(self, code: str, phrase: Phrase, text: str) -> Draft:
        """The state of that code: named somewhere in the report, else known by its government only."""
        state = self.states.get(code)
        if state is None:
            state = Draft(kind="state", name=self.lexicon.state_name(code, ()), words=(code.lower(),), country=code)
            self.states[code] = state
            self.new.append(state)
        tokens = self.scene.parse.tokens
        first = phrase.first + (tokens[phrase.first].dep == "det")
        state.forms.add(text[tokens[first].start : tokens[phrase.head].end])
        return state

    def _countries(self, phrase: Phrase) -> list[str]:
        """Codes of the states and nationalities before the phrase's noun."""
        return [c for w in self._pairs(phrase) if (c := self.lexicon.demonyms.get(w) or self.lexicon.state(w))]

    def _pairs(self, phrase: Phrase) -> list[str]:
        """The phrase's words before its noun, and each two together: ``south korean``."""
        words = [t.text for t in self.scene.parse.tokens[phrase.first : phrase.head]]
        return [f"{a} {b}".lower() for a, b in pairwise(words)] + [w if w.isupper() else w.lower() for w in words]

    def _in_view(self, phrase: Phrase) -> Draft | None:
        """The one named person of this sentence and the last whom a definite ``the billionaire`` can mean."""
        if phrase.plural or not phrase.definite or not phrase.others or phrase.last > phrase.head + 1:
            return None
        if phrase.role.classes & (_RELATION | _NEVER_IN_VIEW) or self._names_a_body(phrase):
            return None
        now = self.scene.parse.sentence_of[phrase.head]
        near: list[Draft] = []
        for seen in self.scene.back():
            if now - seen.sentence > _NEAR:
                break
            leads = seen.subject or seen.sentence == now
            if seen.draft.kind == "person" and leads and not seen.draft.clashes(phrase.role.gender):
                near.append(seen.draft)
        barred = self.scene.over(phrase.head) + [self.scene.at(i) for i in self.scene.mates(phrase.head)]
        left = {id(d): d for d in near if d not in barred}
        return next(iter(left.values())) if len(left) == 1 and len({id(d) for d in near}) <= _IN_VIEW else None

    def _names_a_body(self, phrase: Phrase) -> bool:
        """``the U.N. envoy`` is nobody of whom the report has not said that they work there."""
        inside = (self.scene.at(i) for i in range(phrase.first, phrase.head))
        return any(draft is not None and draft.kind in {"body", "outlet"} for draft in inside)

    def _make(self, phrase: Phrase, text: str) -> Draft:
        tokens = self.scene.parse.tokens
        draft = Draft(
            kind="role",
            name=" ".join(text[tokens[phrase.first].start : tokens[phrase.last - 1].end].split()),
            gender=phrase.role.gender,
            plural=phrase.plural,
        )
        draft.country = next(iter(self._countries(phrase)), None)
        self.new.append(draft)
        owner = self.scene.at(phrase.owner)
        if owner is not None:
            self._owned[(id(owner), phrase.noun)] = draft
        return draft
