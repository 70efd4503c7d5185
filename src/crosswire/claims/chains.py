"""Chains: from the heads of noun phrases that speak to links, origin first.

An act of saying inside what another says gets the other's chain after its own. A source taken up again ("the
officials") brings along the relay it first came through.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.cues import DOCUMENT_NOUNS, FIRST_PERSON
from crosswire.claims.grammar import noun_phrase, whole_phrase
from crosswire.claims.numbers import Number, number_at
from crosswire.model.claim import Link, LinkKind, Speaker
from crosswire.model.party import Party

__all__ = ["DEEPEST", "Chains", "parents_of"]

DEEPEST = 5
"""Sayings inside sayings that are followed, at most: more is nobody's sentence."""

_NUMBER = 5
"""Tokens of a number at the head of a phrase, at most."""
_SOME = frozenset("some several many few various multiple numerous dozens most".split())
_KINDS: dict[str, LinkKind] = {
    "person": "named",
    "body": "named",
    "state": "named",
    "place": "named",
    "outlet": "media",
    "role": "anonymous",
    "group": "anonymous",
}


def parents_of(attributions: Sequence[Attribution]) -> list[list[Attribution]]:
    """For each attribution those in whose content it stands, nearest first."""
    nearest = [_parent(attribution, attributions) for attribution in attributions]
    out: list[list[Attribution]] = []
    for first in nearest:
        above: list[int] = []
        at = first
        while at is not None and at not in above and len(above) <= DEEPEST:
            above.append(at)
            at = nearest[at]
        out.append([attributions[n] for n in above])
    return out


def _parent(attribution: Attribution, others: Sequence[Attribution]) -> int | None:
    """The place of the smallest whose content holds the cue and which is not part of the content itself.

    Who denies or welcomes what somebody said does not pass it on: that the outlet tells.
    """
    holding = [
        n
        for n, other in enumerate(others)
        if other is not attribution
        and other.rule != "said_of"
        and not other.attitude
        and other.content.issuperset(attribution.cue)
        and not attribution.content.issuperset(other.cue)
    ]
    return min(holding, key=lambda n: (len(others[n].content), others[n].cue), default=None)


@dataclass
class Chains:
    """Makes the chains of one report; call it in text order, for later sources take up earlier ones."""

    scene: Scene

    def __post_init__(self) -> None:
        self._came_through: dict[str, tuple[Link, ...]] = {}

    def chain(self, attribution: Attribution, parents: Sequence[Attribution]) -> tuple[Link, ...]:
        """The chain of an attribution that stands in what ``parents``, nearest first, say."""
        own = self._links(attribution)
        outer = tuple(link for parent in parents for link in self._links(parent) if link.who)
        chain = _without_repeats((*(link for link in own if link.who or not outer), *outer))
        return self._with_relay(chain)

    def _links(self, attribution: Attribution) -> tuple[Link, ...]:
        if attribution.impersonal and not attribution.sources:
            return (Link(who=(), kind="anonymous"),)
        groups = (attribution.origins, attribution.sources, attribution.relays)
        outside = attribution.extent
        return tuple(self._link(heads, outside) for heads in groups if heads and not self._is_first_person(heads))

    def _is_first_person(self, heads: tuple[int, ...]) -> bool:
        """The "I" of "I said" inside a quotation: the speaker of the quotation, who has a link already."""
        return all(self.scene.tokens[h].lower in FIRST_PERSON for h in heads)

    def _link(self, heads: tuple[int, ...], outside: frozenset[int]) -> Link:
        parties = [self.scene.party_at(h) for h in heads]
        who = tuple(self._speaker(h, party, outside) for h in heads for party in self._parties(h))
        kind = self._kind(heads[0], parties[0])
        if kind != "anonymous":
            return Link(who=who, kind=kind)
        return Link(who=who, kind=kind, number=self._number(heads[0]), role=self._role(heads[0], parties[0]))

    def _parties(self, head: int) -> list[Party | None]:
        return [*self.scene.parties_at(head)] or [None]

    def _speaker(self, head: int, party: Party | None, outside: frozenset[int]) -> Speaker:
        """A speaker in the words of the text, post and all; the name is the party's, else the bare noun phrase."""
        phrase = noun_phrase(self.scene.parse, head)
        whole = whole_phrase(self.scene.parse, head, outside)
        span = self.scene.span(whole.start, whole.stop)
        name = party.name if party else self.scene.span(phrase.start, phrase.stop).of(self.scene.text)
        return Speaker(party=party.id if party else None, name=name, text=span.of(self.scene.text), span=span)

    def _kind(self, head: int, party: Party | None) -> LinkKind:
        token = self.scene.tokens[head]
        if token.lemma in DOCUMENT_NOUNS and token.pos == "NOUN":
            return "document"
        if party is not None:
            return _KINDS[party.kind]
        return "named" if token.pos == "PROPN" else "anonymous"

    def _number(self, head: int) -> str:
        for child in self.scene.parse.children[head]:
            if self.scene.tokens[child].lower in _SOME:
                return "some"
        counted = self._count(head)
        if counted is not None and counted.value > 1:
            return str(int(counted.value)) if counted.value.is_integer() else str(counted.value)
        return (
            "some"
            if self.scene.tokens[head].tag in {"NNS", "NNPS"} or self.scene.tokens[head].lower == "they"
            else "one"
        )

    def _count(self, head: int) -> Number | None:
        """The number that opens the phrase: "two dozen" of "two dozen harbour officials"."""
        phrase = noun_phrase(self.scene.parse, head)
        opening = [i for i in range(phrase.start, head) if self.scene.tokens[i].pos not in {"DET", "ADV"}]
        first = opening[0] if opening else head
        found = (number_at(self.scene.parse, i) for i in range(min(first + _NUMBER, head) - 1, first - 1, -1))
        number = next((n for n in found if n is not None and n.first <= first), None)
        return number if number is not None and self.scene.tokens[number.last].text != "-" else None

    def _role(self, head: int, party: Party | None) -> str:
        if self.scene.tokens[head].pos == "PRON" and party is not None:
            return party.name
        phrase = noun_phrase(self.scene.parse, head)
        counted = self._count(head)
        number = range(counted.first, counted.last) if counted else range(0)
        kept = [
            i
            for i in phrase
            if i > head or (i not in number and self.scene.tokens[i].dep not in {"det", "nummod", "predet"})
        ]
        return self.scene.span(kept[0], kept[-1] + 1).of(self.scene.text) if kept else ""

    def _with_relay(self, chain: tuple[Link, ...]) -> tuple[Link, ...]:
        if not chain or len(chain[0].who) != 1 or (party := chain[0].who[0].party) is None:
            return chain
        if len(chain) > 1:
            self._came_through.setdefault(party, chain[1:])
            return chain
        if chain[0].kind == "anonymous":
            return (*chain, *self._came_through.get(party, ()))
        return chain


def _without_repeats(links: Sequence[Link]) -> tuple[Link, ...]:
    out: list[Link] = []
    for link in links:
        named = {speaker.party or speaker.name for speaker in link.who}
        if not out or not named or named != {speaker.party or speaker.name for speaker in out[-1].who}:
            out.append(link)
    return tuple(out)
