"""The parties of one report that the user tells of: each made a draft when the report first leads to it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from crosswire.model.spelling import fold
from crosswire.reading.names.added import AddedName, AddedNames, Office
from crosswire.reading.names.drafts import Draft, RoleWords
from crosswire.reading.names.lexicon import Lexicon

__all__ = ["Roster"]


@dataclass(slots=True)
class Roster:
    """Drafts of added parties, by name."""

    added: AddedNames
    lexicon: Lexicon
    day: str | None
    """When the report came out, where that is known to the day."""
    drafts: dict[str, Draft] = field(default_factory=dict)
    _held: dict[frozenset[str], dict[str | None, list[tuple[AddedName, Office]]]] = field(default_factory=dict)

    def draft(self, party: AddedName) -> Draft:
        """The one draft of a party; it has the roles of the offices that it holds on the day."""
        if party.name not in self.drafts:
            self.drafts[party.name] = self._made(party)
        return self.drafts[party.name]

    def _made(self, party: AddedName) -> Draft:
        words = tuple(fold(party.name).split())
        draft = Draft(kind=party.kind, name=party.name, words=words, country=party.country, told=True)
        if party.kind == "state" and party.country:
            draft.words = (party.country.lower(),)
        if party.kind == "person":
            draft.gender = self.lexicon.given_gender(words)
        draft.plural = party.kind == "group"
        held = [office for office in party.offices if self.day and office.held_on(self.day)]
        draft.roles = {RoleWords(noun, office.words - {noun}) for office in held for noun in self._nouns(office)}
        return draft

    def _nouns(self, office: Office) -> list[str]:
        return [word for word in office.words if self.lexicon.role(word)]

    def holders(self, title: frozenset[str], of: str | None) -> list[tuple[AddedName, Office]]:
        """Who holds an office of these words on the day: of a state by its code, of a body by its folded name."""
        if title not in self._held:
            self._held[title] = defaultdict(list)
            for party, office in self.added.by_office.get(title, ()):
                if self.day is not None and office.held_on(self.day):
                    self._held[title][self._place(office)].append((party, office))
        return self._held[title].get(of, [])

    def _place(self, office: Office) -> str | None:
        if office.of is None:
            return None
        of = fold(office.of)
        return self.lexicon.state(office.of) or self.lexicon.demonyms.get(of) or of
