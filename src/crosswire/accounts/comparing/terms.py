"""What the nodes of a story are compared by: its parties, how much each word tells, and what is near in meaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crosswire.accounts.comparing.nearest import Nearest
from crosswire.accounts.comparing.profiles import Profile, is_named, profile_of
from crosswire.accounts.comparing.tellings import Telling, one_happening, telling_of
from crosswire.accounts.nodes import Node
from crosswire.model.meaning import Meaning
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.spans import Span

__all__ = ["Terms"]


_LEAST = 0.5
"""What a word weighs that is in every other claim: in a story of few claims that is most words."""


@dataclass(frozen=True)
class Terms:
    """What a story's nodes are compared by; keeps what it has worked out of nodes, predicates and reports."""

    parties: Mapping[str, Party]
    weight: Mapping[str, float]
    """Of each word: the powers of two between the claims of the story and those that hold the word.

    So coarse, for a report more seldom changes what pairs of claims of other reports score.
    """
    meaning: Meaning | None = None
    tellings: Mapping[str, Telling] = field(default_factory=dict)
    """What each report tells as a whole, by the report's id."""
    nearest: Nearest | None = None
    told: Mapping[str, str] = field(default_factory=dict)
    """By report a digest of what all its claims say, in the story's terms: what nearness to any of them depends on."""
    prior: float = 0.0
    """Log-odds by which two of these nodes are one event oftener than two of a story's are."""
    _profiles: dict[tuple[str, int, str, Span], Profile] = field(default_factory=dict, repr=False, compare=False)
    _near: dict[tuple[str, str], float] = field(default_factory=dict, repr=False, compare=False)
    _happenings: dict[tuple[str, str], float] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        nodes: Iterable[Node],
        parties: Mapping[str, Party],
        meaning: Meaning | None = None,
        readings: Iterable[Reading] = (),
        *,
        prior: float = 0.0,
    ) -> Terms:
        """Word weights from the nodes themselves: the rarer among claims, the more it tells; a copy adds nothing."""
        nodes, readings = list(nodes), list(readings)
        copies = {reading.report.id for reading in readings if reading.report.copy_of is not None}
        by_claim: dict[str, set[str]] = {}
        for node in nodes:
            if node.claim.report not in copies:
                by_claim.setdefault(node.claim.id, set()).update(node.words)
        counts = Counter(word for words in by_claim.values() for word in words)
        counts.update({word for node in nodes for word in node.words} - counts.keys())
        total = (len(by_claim) + 1).bit_length()
        weight = {word: max(_LEAST, float(total - count.bit_length())) for word, count in counts.items()}
        tellings = {reading.report.id: telling_of(reading) for reading in readings}
        if meaning is not None:
            predicates = {node.frame.predicate for node in nodes}
            meaning.learn({*counts, *predicates, *(telling.lead for telling in tellings.values())})
        nearest = Nearest.of(nodes, weight, meaning) if meaning is not None else None
        told = nearest.told_digests if nearest is not None else {}
        return cls(parties, weight, meaning, tellings, prior=prior, nearest=nearest, told=told)

    def profile(self, node: Node) -> Profile:
        """A node made ready to be compared."""
        # A deed told by a noun of a claim goes by the place of the claim's main frame.
        key = (*node.key, node.frame.predicate, node.frame.span)
        found = self._profiles.get(key)
        if found is None:
            found = self._profiles[key] = profile_of(node, self.parties, self.weight, self.meaning)
        return found

    def near(self, a: str, b: str) -> float:
        """How near two words are in meaning; 0 where nothing says so."""
        if self.meaning is None:
            return 0.0
        pair = (a, b) if a < b else (b, a)
        found = self._near.get(pair)
        if found is None:
            found = self._near[pair] = self.meaning.likeness(*pair)
        return found

    def one_happening(self, a: str, b: str) -> float:
        """How sure it is that two reports, by their ids, tell of one happening; of reports unknown, that they do."""
        if a == b or a not in self.tellings or b not in self.tellings:
            return 1.0
        pair = (a, b) if a < b else (b, a)
        found = self._happenings.get(pair)
        if found is None:
            found = one_happening(self.tellings[pair[0]], self.tellings[pair[1]], self.meaning)
            self._happenings[pair] = found
        return found

    def side(self, party: str | None) -> str | None:
        """The state that a party acts for: a state itself, its bodies, its officials and leaders."""
        found = self.parties.get(party or "")
        return found.country if found is not None and found.kind != "place" else None

    def named(self, parties: Iterable[str]) -> bool:
        """Whether one of them has a name, rather than a post or a description."""
        return is_named(parties, self.parties)
