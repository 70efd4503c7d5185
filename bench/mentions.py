"""Annotated mentions of events as the nodes that accounts compare, and reports grouped as stories are.

What a set marks as a mention is read as a claim of its own: its frame is the one that ``claims/frames`` makes at the
head of the marked words, in the clause that holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bench.reports import governing
from crosswire.accounts.compare import Terms
from crosswire.accounts.comparing.tellings import lead_of
from crosswire.accounts.events import group_nodes
from crosswire.accounts.nodes import Node
from crosswire.accounts.parties import unite
from crosswire.accounts.resolve import in_story_terms
from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit, units
from crosswire.claims.frames import frame_at
from crosswire.model.claim import Claim
from crosswire.model.ids import content_id
from crosswire.model.meaning import Meaning
from crosswire.model.reading import Reading
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reading.times.find import find_times
from crosswire.readings import reading_of
from crosswire.stories.group import group_reports
from crosswire.stories.outline import Outline, outline_of, packed_sense

__all__ = ["Compared", "Mention", "compared", "grouped", "head_lemmas", "readings_of"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that a set marks as telling of an event."""

    id: str
    span: Span


@dataclass(frozen=True, slots=True)
class Compared:
    """The mentions of reports that tell of one matter, as nodes, and what they are compared by."""

    nodes: tuple[Node, ...]
    ids: Mapping[str, str]
    """The mention of each node, by its claim's id."""
    terms: Terms


def readings_of(reports: Sequence[Report], language: LanguageModel) -> list[Reading]:
    """The reports, read by the steps of the pipeline."""
    return [
        reading_of(report, parse, find_times(report, parse), NONE_ADDED)
        for report, parse in zip(reports, language.parse_all(reports), strict=True)
    ]


def compared(
    readings: Sequence[Reading], mentions: Mapping[str, Sequence[Mention]], meaning: Meaning, prior: float = 0.0
) -> Iterator[Compared]:
    """The mentions of each story that the readings fall into; ``mentions`` by the ids of their reports.

    ``prior`` is the log-odds by which two mentions of the set are one event oftener than two nodes of a story are. A
    mention is a word or two, so which is nearest to another tells nothing, as it does of whole claims.
    """
    by_id = {reading.report.id: reading for reading in readings}
    stories = group_reports([r.report for r in readings], {r.report.id: _outline(r) for r in readings})
    for story in stories.stories:
        ours = [by_id[report] for report in story.reports]
        ids: dict[str, str] = {}
        claims = []
        for reading in ours:
            scene = Scene(reading)
            for mention in mentions.get(reading.report.id, ()):
                claim = _claim(scene, mention)
                ids[claim.id] = mention.id
                claims.append(claim)
        parties = unite(ours)
        told = in_story_terms(claims, ours, parties, story.id)
        nodes = sorted((Node(claim, claim.frames[0], 0) for claim in told), key=lambda node: node.key)
        terms = Terms.of(nodes, {party.id: party for party in parties}, meaning, ours, prior=prior)
        yield Compared(tuple(nodes), ids, replace(terms, nearest=None))


def _outline(reading: Reading) -> Outline:
    """What a reading's report is about."""
    sense = packed_sense(word_meaning().vector(lead_of(reading.parse)))
    return outline_of(reading.report, reading.parse, reading.times, sense)


def grouped(stories: Iterable[Compared]) -> dict[str, str]:
    """The event that each mention falls into, by the grouping of accounts."""
    return {
        story.ids[node.claim.id]: f"{number}:{n}"
        for number, story in enumerate(stories)
        for n, group in enumerate(group_nodes(story.nodes, story.terms))
        for node in group.nodes
    }


def head_lemmas(readings: Iterable[Reading], mentions: Mapping[str, Sequence[Mention]]) -> dict[str, str]:
    """The lemma of each mention's head: what is one event for a reader who looks at nothing else."""
    return {
        mention.id: reading.parse.tokens[governing(reading.parse, mention.span)].lemma.lower()
        for reading in readings
        for mention in mentions.get(reading.report.id, ())
    }


def _claim(scene: Scene, mention: Mention) -> Claim:
    """A claim that tells of the mention alone."""
    parse, report = scene.parse, scene.reading.report
    head = governing(parse, mention.span)
    sentence = parse.sentences[parse.sentence_of[head]]
    whole = range(sentence.first, sentence.last)
    unit = next((u for u in units(scene, whole) if head in u.tokens), Unit(head, frozenset(whole)))
    times = [time for time, inside in scene.times if any(i in unit.tokens for i in inside)]

    frame = frame_at(scene, unit, head, scene.party_id_at, times)
    return Claim(
        id=content_id("mention", report.id, mention.id),
        report=report.id,
        story=None,
        spans=(mention.span,),
        cue=None,
        quoted=False,
        voice="own",
        chain=(),
        stance="asserts",
        certainty=None,
        said=None,
        when=frame.when,
        confidence=1.0,
        rule="marked/1",
        frames=(frame,),
    )
