"""Accounts: the claims of a story set against each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosswire.model.spans import Span
from crosswire.model.time import Precision

__all__ = [
    "Answer",
    "Asks",
    "Credibility",
    "Event",
    "Expectation",
    "Given",
    "Joining",
    "Origin",
    "OriginKind",
    "Overruling",
    "Question",
    "Relation",
    "RelationKind",
    "Reliability",
    "TimelineEntry",
    "Typed",
    "TypedKind",
    "Verdict",
    "Want",
    "WantKind",
    "Words",
]

Asks = Literal["whether", "when", "where", "who", "what", "how many", "how", "why"]
RelationKind = Literal["agree", "refine", "update", "conflict", "unsure"]
Verdict = Literal["happened", "partly", "otherwise", "open"]
WantKind = Literal["wants", "needs", "asks", "demands", "offers", "refuses"]
OriginKind = Literal["named", "unnamed", "outlet", "document"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
"""Of a source, on the Admiralty scale; A is completely reliable, E unreliable, F cannot be judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where chains end: one independent voice behind an event, and the claims that lead to it."""

    id: str
    label: str
    claims: tuple[str, ...]
    kind: OriginKind = "named"
    """``"outlet"`` where an outlet says so itself, and does not tell from whom it has it."""
    number: str | None = None
    """How many unnamed people the reports say speak here, at the most: ``"3"``, ``"some"``."""
    why: tuple[str, ...] = ()
    """Why several claims were taken for one voice, in words."""
    reliability: Reliability | None = None
    """Set by a person, or not at all."""
    core: bool = True
    """Whether one of its claims says what the event's label says, so that it counts for the event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruling:
    """The credibility that a person gives instead of the rule's."""

    figure: int
    by: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Credibility:
    """How well other accounts bear something out, on the Admiralty scale; not whether it is true."""

    figure: int
    """By the written rule: 1 confirmed by other sources, 2 probably, 3 possibly true, 4 doubtful, 5 improbable,
    6 cannot be judged."""
    why: str
    """What the figure follows from."""
    overruled_by: Overruling | None = None


TypedKind = Literal["polarity", "days", "order", "place", "parties", "number", "ordinal", "words"]


class Words(NamedTuple):
    """The very words of a claim that give an answer."""

    claim: str
    span: Span
    """In the text of the claim's report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """An answer's value as data that can be compared; which fields hold it is told by ``kind``."""

    kind: TypedKind
    begin: str | None = None
    """Of days: the first, ISO 8601."""
    end: str | None = None
    """Of days: the last."""
    low: float | None = None
    """Of a number, and of one in a row: the least that is meant; none where nothing bounds it below."""
    high: float | None = None
    """The most that is meant; none where nothing bounds it above."""
    unit: str = ""
    """What is counted."""
    within: tuple[str, ...] = ()
    """Of a place: what it lies in, by the reports and the map."""
    parties: tuple[str, ...] = ()
    """Of a set of parties: their ids, sorted."""
    words: tuple[Words, ...] = ()
    """The words of the reports that give it, where the grammar singles them out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One value given to a question, with the claims that give it. Never a verdict."""

    id: str
    value: str
    """Typed by the question: a TIMEX3 value for when, ``yes`` or ``no`` for whether, a number for how many."""
    text: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    """The ids of the origins behind it, which are the event's."""
    reports: tuple[str, ...] = ()
    """The ids of the reports that lead to these; a report, its copies and its versions are one."""
    typed: Typed | None = None
    """The value as data."""
    credibility: Credibility | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """How two answers to one question stand to each other, with the reason in words."""

    a: str
    b: str
    kind: RelationKind
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One side of an event, the answers given to it, and how they stand to each other."""

    asks: Asks
    answers: tuple[Answer, ...]
    relations: tuple[Relation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """One step by which an event came together: two frames of claims that were taken to tell of one thing."""

    a: str
    """The id of the first claim."""
    b: str
    """The id of the second; the same where two verbs of the very same claims are one event."""
    a_place: int
    """The place of the frame among those of the first claim; 0 is the main one."""
    b_place: int
    score: float
    """What spoke for one event, less what spoke against it; two decimals."""
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening, plan or state that claims speak of, across reports."""

    id: str
    story: str
    label: str
    claims: tuple[str, ...]
    origins: tuple[Origin, ...]
    questions: tuple[Question, ...]
    joined: tuple[Joining, ...] = ()
    """How its claims were brought together, the likeliest pair first: one step fewer than it has frames, at most."""
    reports: tuple[str, ...] = ()
    """The ids of the reports that lead to the origins; a report, its copies and its versions are one."""
    core: tuple[str, ...] = ()
    """Of its claims those that say what the label says: the others speak of it in telling of something else."""
    credibility: Credibility | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """A claim about what is to come, and what came of it; open while nobody reports on it (law 8)."""

    claim: str
    expects: str
    by_when: str | None
    """The last day it can come about by its own words, ISO 8601."""
    verdict: Verdict
    outcome: tuple[str, ...]
    """The claims that tell what came of it, the nearest in words first."""
    why: str
    who: tuple[str, ...] = ()
    """The names of those who expect it: the origin of the claim's chain; empty for the outlet itself."""
    condition: Span | None = None
    """The words on which it hangs, in the claim's report: "if the wind allows"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Who wants what from whom, as claimed."""

    party: str
    from_party: str | None
    what: str
    """In the words of a report."""
    claims: tuple[str, ...]
    kind: WantKind = "wants"
    """By the word that tells of it: a wish, a lack, a request, a demand; what is offered; what is refused."""
    meant: str | None = None
    """``what`` with names for its pronouns, where these are known; none where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One date that claims give a happening."""

    value: str
    """TIMEX3."""
    begin: str
    end: str
    precision: Precision
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One line of the timeline. Where its claims differ on the date it runs from the first to the last of them."""

    begin: str
    end: str
    precision: str
    event: str
    label: str
    status: Literal["happened", "expected", "claimed", "denied"]
    claims: tuple[str, ...]
    time: str | None = None
    """Time of day, TIMEX3: ``T14:30``, ``TEV``; none where the claims tell none, or tell several."""
    clock: str | None = None
    """The words that tell it, with the zone where they name one: ``2:30 p.m. ET``."""
    ahead: bool = False
    """Whether it begins after the last report of its story came out."""
    given: tuple[Given, ...] = ()
    """Each date that its claims give, where there are several."""
    relation: RelationKind | None = None
    """How these stand to each other; conflict where any two of them do."""
    why: str = ""
    """The reason, in words."""
