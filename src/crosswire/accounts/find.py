"""Claims of a story -> its account: the whole stage on one screen.

1. resolve       each party by the story's own id and name
2. events        frames that tell of one thing brought together; what takes it up, counts its toll or denies it
3. questions     answers and how they stand to each other; denials and what they deny
4. origins       the independent voices behind each, and the credibility that follows
5. expectations  what was expected, and what later reports tell
6. wants         who wants what
7. timeline
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.accounts.compare import Terms
from crosswire.accounts.core import asides
from crosswire.accounts.credibility import rated
from crosswire.accounts.events import Group, group_nodes
from crosswire.accounts.expectations.find import Outcomes
from crosswire.accounts.heads import heads_of
from crosswire.accounts.likenesses import Scores
from crosswire.accounts.nodes import Node, nodes_of
from crosswire.accounts.origins import Origins
from crosswire.accounts.parties import unite
from crosswire.accounts.places import Places
from crosswire.accounts.questions import Asker, Ground
from crosswire.accounts.refuted import pointed
from crosswire.accounts.resolve import in_story_terms
from crosswire.accounts.taken_up import with_taken_up
from crosswire.accounts.timeline import make_timeline
from crosswire.accounts.tolls import with_tolls
from crosswire.accounts.wants.find import find_wants
from crosswire.model.account import Event, Expectation, TimelineEntry, Want
from crosswire.model.claim import Claim
from crosswire.model.ids import content_id
from crosswire.model.meaning import Meaning
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.story import Story
from crosswire.model.time import Time

__all__ = ["Account", "account_for"]


_LINE = 70
"""Characters of a line that reads well as the name of an event."""
_OPENERS = frozenset("he she it they this that these those who which where when while as although and but".split())


@dataclass(frozen=True, slots=True)
class Account:
    """All that was made of the claims of one story."""

    parties: tuple[Party, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    expectations: tuple[Expectation, ...]
    wants: tuple[Want, ...]
    timeline: tuple[TimelineEntry, ...]


def account_for(
    story: Story,
    readings: Sequence[Reading],
    claims: Sequence[Claim],
    meaning: Meaning | None = None,
    lone: Collection[str] = (),
    scores: Scores | None = None,
) -> Account:
    """Sets the claims of a story's reports against each other.

    Args:
        story: The story.
        readings: Those of its reports.
        claims: Theirs.
        meaning: What is near in meaning; without it claims are compared by their own words only.
        lone: People called by one word, folded.
        scores: What earlier accounts scored; none if nothing is kept.
    """
    parties = unite(readings, lone)
    by_id = {party.id: party for party in parties}
    told = in_story_terms(claims, readings, parties, story.id)
    reports = {reading.report.id: reading.report for reading in readings}
    places = Places.of(list(reports.values()), parties, [place for reading in readings for place in reading.places])
    origins = Origins(reports, by_id)
    parses = {reading.report.id: reading.parse for reading in readings}
    heads = heads_of(readings, parties)
    nodes = nodes_of(told)
    terms = Terms.of(nodes, by_id, meaning, readings)
    alike = group_nodes(nodes, terms, scores)
    ground = Ground(origins, places, reports, terms)
    groups = _set_together(alike, nodes, ground)
    aside = asides(alike, terms, reports)
    asker = Asker(ground)
    events = tuple(_event(story, group, asker, aside) for group in groups)
    by_event = {event.id: group for event, group in zip(events, groups, strict=True)}

    def label_of(event: Event, ids: Sequence[str]) -> str:
        return _label(Group(tuple(n for n in by_event[event.id].nodes if n.claim.id in ids)), ground)

    dated = {event.id: _times(group) for event, group in zip(events, groups, strict=True)}
    return Account(
        parties=parties,
        claims=pointed(told, events),
        events=events,
        expectations=Outcomes(reports, places, terms, parses, heads).of(groups),
        wants=find_wants(told, readings, parties, heads),
        timeline=make_timeline(events, {c.id: c for c in told}, dated, label_of, reports, story.end),
    )


def _set_together(alike: Sequence[Group], nodes: Sequence[Node], ground: Ground) -> list[Group]:
    """The events, each with what takes it up, counts its toll or denies it; mentions by themselves are no events."""
    grouped = {node.key for group in alike for node in group.nodes}
    mentions = [Group((node,)) for node in nodes if node.key not in grouped]
    taken_up = with_taken_up(alike, ground.reports)
    tolls = with_tolls([*taken_up, *mentions], ground.terms, ground.places, ground.reports)
    loose = {group.nodes for group in mentions}
    opposed = ground.contraries.joined(ground.opposition.joined(tolls))
    return [group for group in opposed if group.nodes not in loose]


def _event(story: Story, group: Group, asker: Asker, aside: Container[tuple[str, int]]) -> Event:
    """An event with its answers; ``aside`` are the frames, by key, that do not say what most of it says."""
    core = Group(tuple(node for node in group.nodes if node.key not in aside) or group.nodes)
    event_id = content_id("event", story.id, *(part for node in group.nodes for part in node.key))
    event = Event(
        id=event_id,
        story=story.id,
        label=_label(core, asker.ground),
        claims=tuple(sorted(claim.id for claim in group.claims)),
        origins=(),
        questions=asker.questions(event_id, group),
        joined=group.joined,
        core=tuple(sorted(claim.id for claim in core.claims)),
    )
    origins = asker.ground.origins
    settled = origins.settled(event, group.telling)
    voices = tuple(replace(o, core=not set(event.core).isdisjoint(o.claims)) for o in settled.origins)
    settled = replace(settled, origins=voices, reports=origins.reports_behind(voices, core.claims))
    return rated(settled, {claim.id: claim for claim in group.claims})


def _label(group: Group, ground: Ground) -> str:
    """One of the claims in its own words: put as most put it, whole, by its main predicate, and about a line long."""
    stances = Counter(node.claim.stance for node in group.nodes if node.tells)
    usual = min(stances, key=lambda stance: (-stances[stance], stance), default="asserts")

    def words(node: Node) -> str:
        return ground.words(node.claim)

    def rank(node: Node) -> tuple[bool, bool, bool, bool, bool, int, str]:
        text = words(node)
        return (
            node.claim.stance != usual,
            node.place != 0,
            len(node.claim.spans) > 1,
            not any(a.party for a in node.agents),
            text.split(maxsplit=1)[0].lower() in _OPENERS if text.split() else True,
            abs(len(text) - _LINE),
            text,
        )

    return words(min(group.nodes, key=rank))


def _times(group: Group) -> Mapping[str, Time]:
    return {node.claim.id: node.frame.when for node in group.nodes if node.frame.when is not None}
