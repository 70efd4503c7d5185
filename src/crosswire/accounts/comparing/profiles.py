"""What of a node is compared, made ready once: sets, so that a pair of nodes costs some microseconds."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crosswire.accounts.comparing.families import base, family
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Argument
from crosswire.model.meaning import Meaning, Sense
from crosswire.model.party import Party

__all__ = ["SAYS_LITTLE", "Predicate", "Profile", "is_named", "profile_of"]

SAYS_LITTLE = frozenset(
    """say tell report add note state explain describe mention speak talk call accord be have do make take get go come
    give put keep let know think believe see hear feel want need use try begin start continue seem appear become
    happen occur include show thing way time case part""".split()
)
"""Predicates that a report uses of many things: two claims that share one need not tell of one event."""

_TELLING = 3.0
"""Numbers above this are seldom the same by chance."""
_WHERE = frozenset({"place", "goal", "source"})
_PRONOUNS = frozenset("he she it they we i you this that these those his her their its who which one".split())


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate as it is compared."""

    word: str
    """Its lemma, particle and all."""
    kind: str
    """Its class; the lemma where it stands in none."""
    base: str
    family: str

    @classmethod
    def of(cls, word: str, kind: str) -> Predicate:
        """The predicate of a frame."""
        return cls(word, kind, base(word), family(word))

    @property
    def says_little(self) -> bool:
        """Whether a report uses it of many things."""
        return self.base in SAYS_LITTLE or self.word in SAYS_LITTLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A node as it is compared: what it tells, who takes part, when, how many, in what words."""

    report: str
    claim: str
    main: bool
    """Whether it is its claim's main frame."""
    predicate: Predicate
    tells: bool
    """Whether its claim tells of it, rather than mention it in telling of something else."""
    agents: frozenset[str]
    """Parties that do it."""
    agents_named: bool
    """Whether one of them has a name, rather than a post or a description."""
    sides: frozenset[str]
    """The states that they act for."""
    doers: frozenset[str]
    """What those are that do it and are no party."""
    things: frozenset[str]
    """Parties that take part otherwise: the object, the partner, who gets it."""
    things_named: bool
    heads: frozenset[str]
    """Head words of other participants that are no party."""
    places: frozenset[str]
    """Parties and places where it is, from where, to where."""
    lands: frozenset[str]
    """The states that these places lie in."""
    people: frozenset[str]
    """The people named anywhere in the phrases of those who do not do it."""
    numbers: frozenset[tuple[float, str]]
    units: frozenset[str]
    begin: str
    """First and last day; empty where they cannot be told."""
    end: str
    exact: bool
    """Whether it is one day or a time of day."""
    value: str
    words: frozenset[str]
    """Content words but for the predicate."""
    length: float
    """Of the words as a vector, squared."""
    sense: Sense | None


def profile_of(
    node: Node, parties: Mapping[str, Party], weight: Mapping[str, float], meaning: Meaning | None
) -> Profile:
    """A node made ready, in the terms of its story."""
    frame, when = node.frame, node.frame.when
    agents = _parties(node.agents)
    things = [a for a in node.others if a.role not in _WHERE]
    where = [a for a in node.others if a.role in _WHERE]
    words = node.words - {frame.predicate}
    dated = when is not None and None not in {when.begin, when.end}
    return Profile(
        report=node.claim.report,
        claim=node.claim.id,
        main=node.place == 0,
        predicate=Predicate.of(frame.predicate, frame.kind),
        tells=node.tells,
        agents=agents,
        agents_named=is_named(agents, parties),
        sides=_countries(agents, parties, but="place"),
        doers=frozenset(a.kind for a in node.agents if not a.party) - _PRONOUNS,
        things=_parties(things),
        things_named=is_named(_parties(things), parties),
        heads=frozenset(a.head for a in node.others if not a.party) - _PRONOUNS,
        places=_parties(where),
        lands=_countries(_parties(where), parties),
        people=_people(node.others, parties),
        numbers=frozenset((q.low, q.unit) for q in frame.quantities if q.low > _TELLING),
        units=frozenset(q.unit for q in frame.quantities if q.unit),
        begin=(when.begin or "") if dated and when else "",
        end=(when.end or "") if dated and when else "",
        exact=when is not None and when.precision in {"day", "time"},
        value=when.value if when else "",
        words=words,
        length=math.fsum(weight.get(w, 0.0) ** 2 for w in words),
        sense=meaning.sense({w: weight.get(w, 0.0) for w in node.words | {frame.predicate}}) if meaning else None,
    )


def _parties(arguments: Iterable[Argument]) -> frozenset[str]:
    return frozenset(a.party for a in arguments if a.party)


def is_named(who: Iterable[str], parties: Mapping[str, Party]) -> bool:
    """Whether one of the parties has a name, rather than a post or a description."""
    return any(parties[p].kind not in {"role", "group"} for p in who if p in parties)


def _countries(who: Iterable[str], parties: Mapping[str, Party], but: str = "") -> frozenset[str]:
    known = [parties[p] for p in who if p in parties]
    return frozenset(p.country for p in known if p.country is not None and p.kind != but)


def _people(arguments: Iterable[Argument], parties: Mapping[str, Party]) -> frozenset[str]:
    named = {p for a in arguments for p in (*a.named, a.party) if p is not None and p in parties}
    return frozenset(p for p in named if parties[p].kind == "person")
