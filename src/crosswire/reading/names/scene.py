"""What has been mentioned so far, and how prominently: the ground on which descriptions and pronouns are taken up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from crosswire.model.parse import Parse
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.places import Place

__all__ = ["SPEECH", "THOUGHT", "Scene", "Seen"]

_OPENING, _CLOSING = frozenset("“«„"), frozenset("”»")
_TOGGLES = frozenset({'"', "''", "``"})
"""Marks that both open and close."""

_CLAUSES_ABOVE = 2
"""Clauses whose subjects a description inside does not mean; further out, writers forget the rule."""

SPEECH = frozenset(
    "say tell add write state note explain announce claim warn insist argue ask reply respond declare confirm deny "
    "report suggest comment stress admit acknowledge reveal tweet post testify recall continue conclude remark observe "
    "mention describe call predict quip joke go reiterate allege assert urge promise".split()
)
"""Verbs whose subject speaks."""

THOUGHT = frozenset(
    "believe think fear hope expect doubt worry know want see agree disagree complain feel hold".split()
)
"""Verbs whose subject thinks or wants."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention on the scene."""

    draft: Draft
    place: Place
    sentence: int
    subject: bool


@dataclass(slots=True)
class Scene:
    """Mentions in the order of the text, as the reading goes on."""

    parse: Parse
    seen: list[Seen] = field(default_factory=list)
    states: dict[int, Draft] = field(default_factory=dict)
    """The states mentioned so far, the latest last."""
    _heads: dict[int, Draft] = field(default_factory=dict)
    _quoted: list[bool] = field(init=False)

    def __post_init__(self) -> None:
        self._quoted = list(_inside_quotes(self.parse))

    def foresee(self, drafts: Iterable[Draft]) -> None:
        """Names are known from the start; they can be looked up by place before the reading reaches them."""
        for draft in drafts:
            for place in draft.places:
                for i in range(place.first, place.last):
                    self._heads[i] = draft

    def put(self, draft: Draft, place: Place) -> None:
        """A mention that the reading has come to."""
        draft.add(place)
        for i in range(place.first, place.last):
            self._heads.setdefault(i, draft)
        self._heads[place.head] = draft
        if draft.kind == "state":
            self.states.pop(id(draft), None)
            self.states[id(draft)] = draft
        at = self.parse.sentence_of[place.head]
        self.seen.append(Seen(draft, place, at, self.is_subject(place.head)))

    def at(self, token: int | None) -> Draft | None:
        """The party mentioned at a token."""
        return None if token is None else self._heads.get(token)

    def back(self) -> Iterator[Seen]:
        """Mentions so far, latest first."""
        return reversed(self.seen)

    def is_subject(self, token: int) -> bool:
        """Whether the token, or what it is coordinated with, is a subject."""
        word = self.parse.tokens[token]
        while word.dep == "conj" and word.head != word.i:
            word = self.parse.tokens[word.head]
        return word.dep in {"nsubj", "nsubjpass"}

    def clause(self, token: int) -> int:
        """The verb that governs a token most nearly."""
        for up in self.parse.ancestors(token):
            if self.parse.tokens[up].pos in {"VERB", "AUX"}:
                return up
        return token

    def mates(self, token: int) -> list[int]:
        """What the verb over a token governs, and the subject it shares with the verb above it."""
        verb = self.clause(token)
        mates = list(self.parse.children[verb])
        word = self.parse.tokens[verb]
        if word.dep in {"xcomp", "conj", "advcl"} and self.parse.child(verb, "nsubj", "nsubjpass", "mark") is None:
            subject = self.parse.child(word.head, "nsubj", "nsubjpass")
            if subject is not None and self.parse.child(word.head, "dobj") is None:
                mates.append(subject)
        return mates

    def over(self, token: int) -> list[Draft]:
        """Who governs a token: subjects of its clause and the one above, and nouns that these say more of.

        Names and pronouns may mean one of them; a description hardly ever does.
        """
        found: list[Draft] = []
        clauses = 0
        for up in self.parse.ancestors(token):
            subject = self.parse.child(up, "nsubj", "nsubjpass")
            found += [draft for draft in (self.at(up), self.at(subject)) if draft is not None]
            clauses += subject is not None
            if clauses == _CLAUSES_ABOVE:
                break
        return found

    def quoted(self, token: int) -> bool:
        """Whether the token stands between quotation marks."""
        return self._quoted[token]

    def speakers_of(self, token: int) -> list[Draft]:
        """Who speaks the quotation a token stands in, and to whom: by the verb over it, else the last such verb."""
        for up in self.parse.ancestors(token):
            if not self._quoted[up] and self.parse.tokens[up].lemma in SPEECH:
                return self._talk(up)
        for seen in self.back():
            verb = self.parse.tokens[self.parse.tokens[seen.place.head].head]
            if seen.subject and verb.lemma in SPEECH and not self._quoted[seen.place.head]:
                return self._talk(verb.i)
        return []

    def _talk(self, verb: int) -> list[Draft]:
        roles = {"nsubj", "dobj", "dative"}
        found = (self.at(c) for c in self.parse.children[verb] if self.parse.tokens[c].dep in roles)
        return [draft for draft in found if draft is not None]

    def paragraph(self, token: int) -> int:
        """The paragraph a token stands in."""
        return self.parse.sentences[self.parse.sentence_of[token]].paragraph


def _inside_quotes(parse: Parse) -> Iterator[bool]:
    paragraph, inside = -1, False
    for token in parse.tokens:
        here = parse.sentences[parse.sentence_of[token.i]].paragraph
        if here != paragraph:
            paragraph, inside = here, False
        if token.text in _OPENING:
            inside = True
        elif token.text in _CLOSING:
            inside = False
        elif token.text in _TOGGLES:
            inside = not inside
        yield inside
