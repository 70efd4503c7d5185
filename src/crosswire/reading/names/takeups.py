"""Descriptions to parties: new ones, and those taken up by ``the official`` or ``the network``."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.model.parse import Token
from crosswire.reading.names.drafts import Draft, Place, RoleWords
from crosswire.reading.names.lexicon import Lexicon, Role
from crosswire.reading.names.phrases import BEFORE_NAME, Phrase
from crosswire.reading.names.scene import Scene

__all__ = ["TakeUps"]

_REACH = 40
"""Sentences back to which a description may reach for what it takes up."""

_SHORT_REACH = 3
"""The same for nouns that fit nearly anybody: ``the people``."""

_WIDE = frozenset({"person", "relation", "family", "member"})

_NEAR = 1
"""Sentences back within which the one person in view may be described in new words."""

_UMBRELLA = {"official": "office", "source": "source", "investigator": "force", "expert": "expert"}
"""Nouns that take up any noun of a class."""

_NEVER_IN_VIEW = frozenset({"body", "group", "government", "suspect", "victim", "head", "military"})
"""Classes of nouns that are as a rule somebody new."""

_ANYONE = frozenset({"person"})
_TENSE = frozenset({"former", "ex", "late", "then"})
_RELATION = frozenset({"relation", "family"})
_LOOSE = frozenset({"relation", "family", "body", "crowd", "person", "group", "member"})
"""Classes too wide for two of their nouns to speak of the same one."""

_GOVERNING = frozenset({"government"})


@dataclass(slots=True)
class TakeUps:
    """Resolves the descriptions of one report, in the order of the text."""

    scene: Scene
    lexicon: Lexicon
    states: dict[str, Draft]
    """The states that the report names, by code."""
    new: list[Draft] = field(default_factory=list)
    _owned: dict[tuple[int, str], Draft] = field(default_factory=dict)

    def resolve(self, phrase: Phrase, text: str) -> None:
        """Puts the phrase on the scene: as evidence on a named party, as a take-up, or as a new party."""
        named = self._said_of(phrase)
        if named is not None:
            named.roles.add(RoleWords(phrase.noun, phrase.others))
            named.learn_gender(phrase.role.gender)
            if self._is_apposed(phrase):
                self._put(named, phrase, f"in apposition to {named.name}")
            return
        if self._is_predicate(phrase) or self.scene.parse.tokens[phrase.head].dep in BEFORE_NAME:
            return
        draft, why = self._find(phrase, text)
        if draft is None:
            draft, why = self._make(phrase, text), "a description that takes up nobody named before"
        draft.roles.add(RoleWords(phrase.noun, phrase.others))
        self._put(draft, phrase, why)

    def _put(self, draft: Draft, phrase: Phrase, why: str) -> None:
        self.scene.put(draft, Place(phrase.first, phrase.last, phrase.head, "description", why))

    # what is said of a party rather than speaks of one

    def _said_of(self, phrase: Phrase) -> Draft | None:
        """The party of which the phrase is said by apposition, copula or as the noun before a name."""
        parse = self.scene.parse
        token = parse.tokens[phrase.head]
        after = self.scene.at(phrase.head + 1)
        if after is not None and after.kind == "person" and token.tag == "NN" and self._belongs(token):
            return self._agreeing(after, phrase)
        if token.dep == "appos" or self._follows_comma(phrase):
            target = token.head if token.dep == "appos" else phrase.first - 2
            return self._agreeing(self.scene.at(target), phrase)
        for child in parse.children[phrase.head]:
            if parse.tokens[child].dep == "appos" and child > phrase.head and self.scene.at(child):
                near = parse.subtree(child)[0] - phrase.last <= 1
                return self._agreeing(self.scene.at(child), phrase) if near else None
        if token.dep == "attr":
            return self._agreeing(self._subject(token.head), phrase)
        return self._agreeing(self._named_after_comma(phrase), phrase)

    def _belongs(self, token: Token) -> bool:
        """Whether a noun and the name after it are one phrase in the tree."""
        name = self.scene.parse.tokens[token.i + 1]
        while name.dep == "compound" and name.head > name.i:
            name = self.scene.parse.tokens[name.head]
        return name.head == token.i or token.head == name.i

    def _follows_comma(self, phrase: Phrase) -> bool:
        """``Ann Smith, the minister, ...`` where the parse does not see the apposition."""
        tokens = self.scene.parse.tokens
        if phrase.plural or phrase.first < 2 or tokens[phrase.first - 1].text != ",":
            return False
        after = tokens[phrase.last].lower if phrase.last < len(tokens) else "."
        return after in {",", ".", ";", ")", "who"} and tokens[phrase.first].lower in {"a", "an", "the"}

    def _named_after_comma(self, phrase: Phrase) -> Draft | None:
        """``A former judge, Ann Smith, ...`` where the parse does not see the apposition."""
        tokens = self.scene.parse.tokens
        if phrase.plural or phrase.last + 1 >= len(tokens) or tokens[phrase.last].text != ",":
            return None
        draft = self.scene.at(phrase.last + 1)
        place = next((p for p in draft.places if p.first == phrase.last + 1), None) if draft else None
        if draft is None or place is None or draft.kind != "person" or len(draft.words) < 2:
            return None
        closed = place.last >= len(tokens) or tokens[place.last].lower in {",", ".", "in", "on", "of", ";"}
        return draft if closed else None

    def _is_apposed(self, phrase: Phrase) -> bool:
        return self.scene.parse.tokens[phrase.head].dep not in {"attr", *BEFORE_NAME}

    def _subject(self, verb: int) -> Draft | None:
        parse = self.scene.parse
        subject = parse.child(verb, "nsubj")
        if subject is None:
            return None
        if parse.tokens[subject].lower in {"who", "which", "that"} and parse.tokens[verb].dep == "relcl":
            return self.scene.at(parse.tokens[verb].head)
        return self.scene.at(subject)

    def _agreeing(self, draft: Draft | None, phrase: Phrase) -> Draft | None:
        if draft is None or phrase.plural != draft.plural or draft.kind in {"state", "place"}:
            return None
        if draft.kind == "person" and "body" in phrase.role.classes:
            return None
        if draft.kind in {"body", "outlet"} and not phrase.role.classes & {"body", "group", "government"}:
            return None
        return None if self._genders_clash(draft, phrase) else draft

    def _genders_clash(self, draft: Draft, phrase: Phrase) -> bool:
        return "-" not in {draft.gender, phrase.role.gender} and draft.gender != phrase.role.gender

    def _is_predicate(self, phrase: Phrase) -> bool:
        """``is an analyst``, ``works as an analyst``: said of somebody, and nobody new."""
        token = self.scene.parse.tokens[phrase.head]
        over = self.scene.parse.tokens[token.head]
        return token.dep in {"attr", "oprd"} or (token.dep == "pobj" and over.lower == "as")

    # what speaks of a party

    def _find(self, phrase: Phrase, text: str) -> tuple[Draft | None, str]:
        state = self._state(phrase, text)
        if state is not None:
            return state, f"government of {state.name}"
        if phrase.owner is not None:
            owned = self._owned_by(phrase)
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
        reach = _SHORT_REACH if phrase.role.classes & _WIDE else _REACH
        loose: Draft | None = None
        for seen in self.scene.back():
            if now - seen.sentence > reach:
                break
            fit = self._fit(phrase, seen.draft)
            if fit > 1:
                return seen.draft
            loose = loose or (seen.draft if fit else None)
        return loose

    def _owned_by(self, phrase: Phrase) -> Draft | None:
        owner = self.scene.at(phrase.owner)
        return self._owned.get((id(owner), phrase.noun)) if owner else None

    def _state(self, phrase: Phrase, text: str) -> Draft | None:
        """``the French government`` is France; ``the government`` the last one so called."""
        if not phrase.role.classes & _GOVERNING or phrase.plural:
            return None
        codes = self._countries(phrase)
        if codes and phrase.noun == "government":
            return self._state_of(codes[0], phrase, text)
        if codes or not phrase.definite or phrase.others:
            return None
        governments = [s.draft for s in self.scene.back() if s.draft.kind == "state"]
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

    def _fit(self, phrase: Phrase, draft: Draft) -> int:
        """How well the phrase takes the party up: 0 not at all, more the closer its words are."""
        if draft.plural != phrase.plural or self._genders_clash(draft, phrase):
            return 0
        if draft.kind in {"body", "outlet"}:
            return self._fit_body(phrase, draft)
        if draft.kind not in {"person", "role"} or phrase.bare != (not phrase.definite):
            return 0
        return max((self._fit_role(phrase, role, draft) for role in draft.roles), default=0)

    def _fit_body(self, phrase: Phrase, draft: Draft) -> int:
        tokens = self.scene.parse.tokens
        nouns = {t.lower for t in tokens[phrase.first : phrase.head] if t.pos in {"NOUN", "PROPN"}}
        if "body" not in phrase.role.classes or phrase.bare or nouns - set(draft.words):
            return 0
        classes = phrase.role.classes - {"body"}
        if phrase.noun in draft.words:
            return 2
        if draft.classes & classes:
            return 2
        return int(any(r.noun == phrase.noun for r in draft.roles))

    def _fit_role(self, phrase: Phrase, role: RoleWords, draft: Draft) -> int:
        known = self.lexicon.role(role.noun)
        if known is None:
            return 0
        same = role.noun == phrase.noun
        if phrase.bare and not same:
            return 0
        umbrella = _UMBRELLA.get(phrase.noun) in known.classes or bool(
            phrase.role.classes & _ANYONE and draft.kind == "role" and self._is_anyone(phrase, known)
        )
        if not (same or umbrella or (phrase.role.classes & known.classes) - _LOOSE):
            return 0
        if (phrase.others & _TENSE) != (role.others & _TENSE) and (same or phrase.others & _TENSE):
            return 0
        extra = phrase.others - role.others - _TENSE
        if extra and draft.kind == "role":
            return 0
        if any(self.lexicon.demonyms.get(w) for w in extra) and any(self.lexicon.demonyms.get(w) for w in role.others):
            return 0
        if not same and extra & phrase.names and not phrase.others & role.others:
            return 0
        return 3 if same and not extra else 2 if same or (phrase.others & role.others) else 1

    def _is_anyone(self, phrase: Phrase, known: Role) -> bool:
        """``the woman`` takes up a student; ``the woman who wrote it`` tells apart somebody of her own."""
        parse = self.scene.parse
        told_apart = any(parse.tokens[c].dep in {"relcl", "acl"} for c in parse.children[phrase.head])
        return "body" not in known.classes and not told_apart

    def _in_view(self, phrase: Phrase) -> Draft | None:
        """The one named person of this sentence and the last whom a definite ``the billionaire`` can mean."""
        if phrase.plural or not phrase.definite or not phrase.others or phrase.last > phrase.head + 1:
            return None
        if phrase.role.classes & (_RELATION | _NEVER_IN_VIEW):
            return None
        now = self.scene.parse.sentence_of[phrase.head]
        near: list[Draft] = []
        for seen in self.scene.back():
            if now - seen.sentence > _NEAR:
                break
            leads = seen.subject or seen.sentence == now
            if seen.draft.kind == "person" and leads and not self._genders_clash(seen.draft, phrase):
                near.append(seen.draft)
        here = {id(self.scene.at(i)) for i in self.scene.mates(phrase.head)}
        left = {id(d): d for d in near if id(d) not in here}
        return next(iter(left.values())) if len(left) == 1 else None

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
