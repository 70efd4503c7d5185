"""Which party a word of a report means, and what it is called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.accounts.wants.grammar import phrase
from crosswire.accounts.wants.words import AGENT_ENDINGS, COLLECTIVES, NO_AGENTS
from crosswire.model.claim import Claim
from crosswire.model.parse import Parse, Token
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.spelling import GENERATIONS, fold

__all__ = ["Somebody", "Who", "usual_names"]

_FIRST = frozenset("i we me us my our".split())
_THIRD = frozenset("he she him her his hers".split())
_LONGEST = 14
"""Words of a description that still names somebody."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """Who wants or is asked: a party, or a description that fits none."""

    name: str
    party: Party | None


@dataclass(frozen=True)
class Who:
    """Who the words of one report mean."""

    report: Report
    parse: Parse
    at: Mapping[int, Party]
    """Parties by the token that heads a mention of them."""
    names: Mapping[str, str]
    """What each party is called, by id."""
    story: Sequence[Party] = ()
    """The parties of the story."""

    def means(self, word: int, claim: Claim, *, agent: bool, at: int = -1) -> Somebody | None:
        """Whom a noun or pronoun means; none where that is nobody, or cannot be told.

        Args:
            word: The head of the phrase.
            claim: The claim it stands in: "I" is its speaker.
            agent: Whether the verb can only have somebody for its subject, so that a description will do.
            at: The word that tells of the wish: what hangs on it is no part of a name.
        """
        party = self.at.get(word)
        token = self.parse.tokens[word]
        named = self._beside(word)
        if named is not None and (party is None or party.kind in {"role", "group"} or party is named):
            return Somebody(self._whole(named, word), named)
        if party is not None:
            if token.lower in _THIRD and party.id in _speakers(claim) and _is_quoted(claim, token.span):
                return None  # who speaks of himself says "I"
            if party.kind in {"role", "group"} and token.pos == "NOUN":
                return Somebody(self._words(word, at), party)
            return Somebody(self.names.get(party.id, party.name), party)
        if token.lower in _FIRST:
            return self.speaker(claim)
        if (
            token.pos in {"PROPN", "NOUN"}
            and token.text[:1].isupper()
            and (known := self._by_last_name(token)) is not None
        ):
            return Somebody(self.names.get(known.id, known.name), known)
        if token.pos == "NOUN" and (whose := self.parse.child(word, "poss")) is not None and token.lemma in _WORDS_OF:
            return self.means(whose, claim, agent=agent, at=at)
        return Somebody(self._words(word, at), None) if agent and _acts(token) else None

    def _beside(self, word: int) -> Party | None:
        """The body that stands beside a common noun as its name: "the union, Local 9, wants"."""
        if self.parse.tokens[word].pos != "NOUN":
            return None
        beside = (c for c in self.parse.children[word] if self.parse.tokens[c].dep == "appos" and c > word)
        found = (self.at.get(c) for c in beside if self.parse.tokens[c].pos == "PROPN")
        return next((party for party in found if party is not None and party.kind not in {"role", "group"}), None)

    def _whole(self, party: Party, word: int) -> str:
        """Its name, with the number that belongs to it."""
        name = self.names.get(party.id, party.name)
        for c in self.parse.children[word]:
            number = self.parse.child(c, "nummod") if self.at.get(c) is party else None
            if number == c + 1 and not name.endswith(self.parse.tokens[number].text):
                return f"{name} {self.parse.tokens[number].text}"
        return name

    def _by_last_name(self, token: Token) -> Party | None:
        """The person or body whose name ends in a word that the reading of this report took for no name."""
        word = fold(token.text)
        ends = [p for p in self.story if p.kind in {"person", "body"} and fold(p.name).split()[-1:] == [word]]
        return ends[0] if len(ends) == 1 else None

    def speaker(self, claim: Claim) -> Somebody | None:
        """The origin of the claim; in an opinion that names none, its outlet."""
        for link in claim.chain[:1]:
            for speaker in link.who:
                party = next((p for p in self.at.values() if p.id == speaker.party), None)
                name = self.names.get(speaker.party or "", speaker.name)
                return Somebody(name if party is None or party.kind not in {"role", "group"} else speaker.name, party)
        if not claim.chain and self.report.genre == "opinion" and self.report.outlet.name:
            return Somebody(self.report.outlet.name, None)
        return None

    def is_person(self, words: range) -> bool:
        """Whether the words are somebody's name: to reject him is not to turn a thing down."""
        found = self.at.get(words[-1])
        return found is not None and found.kind == "person"

    def named(self, word: int) -> str | None:
        """The name for a pronoun that means a party."""
        party = self.at.get(word)
        return self.names.get(party.id, party.name) if party is not None and party.kind != "role" else None

    def _words(self, head: int, at: int) -> str:
        beside = (c for c in self.parse.children[head] if self._is_aside(c, head) or at in self.parse.subtree(c))
        words = phrase(self.parse, head, frozenset(beside))
        comma = next((i for i in words if i > head and self.parse.tokens[i].text == ","), words.stop)
        last = min(comma, words.start + _LONGEST)
        span = self.parse.span(words.start, max(last, head + 1))
        out = " ".join(span.of(self.report.text).split()).removesuffix("’s").removesuffix("'s")
        return out[4:] if out.lower().startswith("the ") else out

    def _is_aside(self, child: int, head: int) -> bool:
        return self.parse.tokens[child].dep in {"relcl", "conj", "cc"} and child > head


_WORDS_OF = frozenset("comment remark statement speech letter message tweet word address post plea office".split())
"""What somebody asks with: "his remarks called for calm"."""


def _acts(token: Token) -> bool:
    """Whether a common noun can be for somebody who acts: people in the plural, a body, the name of a doer."""
    lemma = token.lemma.lower()
    if token.pos != "NOUN" or lemma in NO_AGENTS:
        return False
    return token.tag == "NNS" or lemma in COLLECTIVES or lemma.endswith(AGENT_ENDINGS)


def _is_quoted(claim: Claim, word: Span) -> bool:
    return claim.voice == "direct" and any(span.covers(word) for span in claim.spans)


def _speakers(claim: Claim) -> set[str | None]:
    return {speaker.party for link in claim.chain[:1] for speaker in link.who}


def usual_names(parties: Iterable[Party], reports: Mapping[str, Report]) -> dict[str, str]:
    """By id what to call each party: of its fullest name's ways of printing, the one that most reports have.

    "Ida M. Brandt" and "Ida Brandt" are two ways of printing one name.
    """
    out: dict[str, str] = {}
    for party in parties:
        alike = {name for name in (party.name, *party.aliases) if _bare(name) == _bare(party.name)}
        printed = {
            (m.report, words)
            for m in party.mentions
            if m.report in reports and (words := m.span.of(reports[m.report].text)) in alike
        }
        counts = Counter(words for _, words in printed)
        out[party.id] = min(alike, key=lambda name: (-counts[name], -len(name), name))
    return out


def _bare(name: str) -> list[str]:
    return [word for word in fold(name).split() if len(word) > 1 and word not in GENERATIONS]
