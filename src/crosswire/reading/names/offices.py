"""Who is meant by an office: ``the Norwegian fisheries minister`` on the day a report came out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, takewhile

from crosswire.model.spelling import fold
from crosswire.reading.names.added import AddedName
from crosswire.reading.names.drafts import Draft
from crosswire.reading.names.fits import BY_ALL_WORDS, fit
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.phrases import Phrase
from crosswire.reading.names.roster import Roster
from crosswire.reading.names.scene import Scene

__all__ = ["Offices"]

_NO_WORDS = frozenset({"DET", "ADP", "PART", "PUNCT", "CCONJ"})

_REACH = 40
"""Sentences back in which the report may have given the office to somebody."""

_OF_TODAY = frozenset({"current", "incumbent", "new"})
"""Words that leave an office the one of the day."""


@dataclass(slots=True)
class Offices:
    """Finds the holder of an office among those that the user tells of."""

    scene: Scene
    lexicon: Lexicon
    roster: Roster

    def holder(self, phrase: Phrase) -> tuple[Draft, str] | None:
        """Who holds the office that the phrase names on the report's day, and why; nobody where two may be meant."""
        if phrase.plural or phrase.fresh or not (phrase.definite or phrase.owner is not None):
            return None
        words, lands, within = self._parts(phrase)
        titles = {words - _OF_TODAY, words - _OF_TODAY - {w for draft in within for w in draft.words}}
        held = (self.roster.holders(title, of) for title in titles for of in self._places(lands, within))
        found = [holder for holders in held for holder in holders[:2]]
        if len(found) != 1 or self._is_of_the_report(phrase, found[0][0]):
            return None
        party, office = found[0]
        return self.roster.draft(party), f"{self.roster.added.file}: {office} on {self.roster.day}"

    def _parts(self, phrase: Phrase) -> tuple[frozenset[str], frozenset[str], list[Draft]]:
        """The phrase's words, the codes of states named in it, and the bodies and states that stand in it."""
        tokens = [t for t in self.scene.parse.tokens[phrase.first : phrase.last] if t.pos not in _NO_WORDS]
        words = [fold(token.text) for token in tokens]
        lands: set[str] = set()
        left = set(words)
        for name in [*(f"{a} {b}" for a, b in pairwise(words)), *words]:
            code = self.lexicon.demonyms.get(name) or self.lexicon.states.get(name)
            if code and left.issuperset(name.split()):
                lands.add(code)
                left -= set(name.split())
        within = [draft for token in tokens if (draft := self.scene.at(token.i)) is not None]
        lands |= {draft.country for draft in within if draft.kind == "state" and draft.country}
        return frozenset(left), frozenset(lands), [d for d in within if d.kind != "state"]

    def _places(self, lands: frozenset[str], within: list[Draft]) -> set[str | None]:
        """What the office may be of: the one state named in the phrase, or a body; nothing where none is named."""
        if lands:
            return {*lands} if len(lands) == 1 else set()
        return {fold(form) for draft in within for form in (draft.name, *draft.forms)} or {None}

    def _is_of_the_report(self, phrase: Phrase, party: AddedName) -> bool:
        """Whether the report itself gives the office to somebody else."""
        holder = self.roster.drafts.get(party.name)
        now = self.scene.parse.sentence_of[phrase.head]
        near = takewhile(lambda seen: now - seen.sentence <= _REACH, self.scene.back())
        return any(
            seen.draft.kind == "person"
            and seen.draft is not holder
            and fit(phrase, seen.draft, self.scene.parse, self.lexicon) == BY_ALL_WORDS
            for seen in near
        )
