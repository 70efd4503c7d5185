"""Two parties taken up as one: ``they`` after two people named side by side, ``the two leaders``."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from crosswire.model.parse import Token
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.phrases import Phrase
from crosswire.reading.names.scene import Scene, Seen

__all__ = ["Pairs"]

_REACH = 5
"""Sentences back in which exactly two must fit ``the two leaders``."""

_BY_STATE = frozenset({"government", "state"})
_SINGLE = frozenset({"person", "state", "body", "outlet"})


@dataclass(slots=True)
class Pairs:
    """Finds the two that are meant, or nobody where there may be others."""

    scene: Scene
    lexicon: Lexicon

    def of_pronoun(self, token: Token) -> list[Draft]:
        """The last subject, of this sentence or the one before, where it is two parties side by side or taken up."""
        now = self.scene.parse.sentence_of[token.i]
        for seen in self.scene.back():
            if now - seen.sentence > 1:
                return []
            if seen.place.first >= token.i:
                continue
            if seen.draft.plural:
                return []
            together = self._together(seen)
            if together and seen.subject:
                return together
        return []

    def _together(self, seen: Seen) -> list[Draft]:
        """The parties that a mention stands in a row with, or shares its words with: two people, two states."""
        scene = self.scene
        near = takewhile(lambda s: s.sentence >= seen.sentence, scene.back())
        same = [s.draft for s in near if s.place.first == seen.place.first and s.place.last == seen.place.last]
        joined = same if len(same) > 1 else [d for i in self._row(seen.place.head) if (d := scene.at(i)) is not None]
        unique = list({id(draft): draft for draft in joined}.values())
        alike = len({draft.kind for draft in unique}) == 1 and unique[0].kind in _SINGLE
        whole = len(unique) > 1 and alike and not any(draft.plural for draft in unique)
        return sorted(unique, key=lambda draft: min(draft.places)[:2]) if whole else []

    def _row(self, head: int) -> list[int]:
        """The heads of all that a token is coordinated with, itself too."""
        tokens, children = self.scene.parse.tokens, self.scene.parse.children
        while tokens[head].dep == "conj" and tokens[head].head != head:
            head = tokens[head].head
        row = [head]
        for at in row:
            row += [c for c in children[at] if tokens[c].dep == "conj"]
        return row

    def of_phrase(self, phrase: Phrase) -> list[Draft]:
        """``the two leaders``, ``both men``: the two of that kind in view, if there are exactly two."""
        tokens = self.scene.parse.tokens[phrase.first : phrase.head]
        words = {token.lower for token in tokens}
        if not phrase.plural or phrase.others or not ("both" in words or {"the", "two"} <= words):
            return []
        now = self.scene.parse.sentence_of[phrase.head]
        found: dict[int, Draft] = {}
        for seen in self.scene.back():
            if now - seen.sentence > _REACH:
                break
            if seen.sentence < now and self._fits(phrase, seen.draft):
                found[id(seen.draft)] = seen.draft
        return sorted(found.values(), key=lambda draft: min(draft.places)[:2]) if len(found) == 2 else []

    def _fits(self, phrase: Phrase, draft: Draft) -> bool:
        if phrase.role.classes & _BY_STATE:
            return draft.kind == "state"
        if draft.kind != "person" or draft.clashes(phrase.role.gender):
            return False
        if "person" in phrase.role.classes:
            return True
        classes = phrase.role.classes
        return any(
            r.noun == phrase.noun or (k and k.classes & classes)
            for r in draft.roles
            for k in [self.lexicon.role(r.noun)]
        )
