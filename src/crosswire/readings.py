"""What each report says, read once: what is seen of it at first, and what it says once its story has dated it.

Both are functions of the report as its set settled it, of the language model, and of the names that a user added; what
an earlier run made of the same is taken from memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from crosswire.accounts.comparing.tellings import lead_of
from crosswire.claims.find import find_claims
from crosswire.memory import Memory, Things
from crosswire.model.claim import Claim
from crosswire.model.parse import Entity, Parse, Sentence, Token
from crosswire.model.party import Party
from crosswire.model.place import Place
from crosswire.model.reading import Quote, Reading
from crosswire.model.report import Published, Report
from crosswire.model.spans import Span
from crosswire.model.time import Time
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import find_parties
from crosswire.reading.places.find import find_places
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times
from crosswire.stories.dating import date_undated
from crosswire.stories.group import Stories, group_reports
from crosswire.stories.outline import Outline, outline_of, packed_sense
from crosswire.stories.passages import Passage, passages_of

__all__ = [
    "Dated",
    "Look",
    "date_stories",
    "is_read_ahead",
    "know_leads",
    "lead_vectors",
    "lent_for",
    "look_at",
    "made_with",
    "outlines_of",
    "read_ahead",
    "read_story",
    "reading_of",
    "stories_of",
]

_LOOKS, _LEADS, _READ = "reports looked at", "leads encoded", "reports read"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is seen of a report before its story is known."""

    made_by: str
    """The language model."""
    times: tuple[Time, ...]
    """By the date that the report itself tells."""
    outline: Outline
    """What it is about, but for where its lead points."""
    lead: str
    """The words of its lead."""
    passages: tuple[Passage, ...]
    """What each of its sentences is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Findings:
    """What a report was found to say, once it is dated."""

    times: tuple[Time, ...]
    parties: tuple[Party, ...]
    quotes: tuple[Quote, ...]
    places: tuple[Place, ...]
    claims: tuple[Claim, ...]


def made_with(model: str, names: AddedNames) -> tuple[str, str, str, str]:
    """What all that is remembered of reports is made with, beside the program.

    Args:
        model: What the language model's parses are said to be made by.
        names: Names that a user added.
    """
    return model, word_meaning().made_by, names.file, names.sha256


def look_at(report: Report, parses: Mapping[str, Parse], memory: Memory) -> Look:
    """What is seen of a report at first."""

    def look() -> Look:
        parse = parses[report.id]
        times = find_times(report, parse)
        return Look(
            made_by=parse.made_by,
            times=times,
            outline=outline_of(report, parse, times),
            lead=lead_of(parse),
            passages=passages_of(report, parse),
        )

    return memory.recall(Look, _LOOKS, lambda: _seen(report), look)


def lead_vectors(leads: Sequence[str], memory: Memory) -> list[str]:
    """Where leads point in meaning, as text."""
    return memory.recall_all(str, _LEADS, leads, word_meaning().written)


def stories_of(
    reports: Sequence[Report],
    looks: Mapping[str, Look],
    memory: Memory,
    together: Sequence[Sequence[str]] | None = None,
) -> Stories:
    """The stories of a set of reports, of which each is seen; ``together`` as ``group_reports`` has it."""

    def sense(words: str) -> str:
        know_leads([words], memory)
        return packed_sense(word_meaning().vector(words))

    passages = {report: look.passages for report, look in looks.items()}
    return group_reports(reports, outlines_of(looks, memory), together, passages, sense)


def outlines_of(looks: Mapping[str, Look], memory: Memory) -> dict[str, Outline]:
    """What each report is about, with where its lead points, by its id."""
    meaning = word_meaning()
    leads = sorted({look.lead for look in looks.values()})
    meaning.take(dict(zip(leads, lead_vectors(leads, memory), strict=True)))
    return {
        report: replace(look.outline, sense=packed_sense(meaning.vector(look.lead))) for report, look in looks.items()
    }


def read_ahead(report: Report, day: Published, parse: Parse, names: AddedNames, memory: Memory) -> Look:
    """Has memory hold all that is to be found in a report by itself, if that day turns out to be its day.

    Whoever sets it against others then finds it there. One that tells no day is left to be read with its story, which
    may date it.
    """
    parses = {report.id: parse}
    look = look_at(report, parses, memory)
    lead_vectors([look.lead], memory)
    times = look.times if report.published.days == day.days else None
    if _is_dated(report, day):
        parts, findings = partial(_parts, report, day), partial(_findings, report, day, times, parses, names)
        memory.recall(_Findings, _READ, parts, findings)
    return look


def _is_dated(report: Report, day: Published) -> bool:
    """Whether no other report can have a say in when it came out."""
    return report.published.basis != "none" and day.basis != "none"


def is_read_ahead(report: Report, day: Published, memory: Memory) -> bool:
    """Whether memory holds that."""
    seen = memory.holds(_LOOKS, _seen(report))
    return seen and (not _is_dated(report, day) or memory.holds(_READ, _parts(report, day)))


@dataclass(frozen=True, slots=True)
class Dated:
    """A report, dated by its story where it tells no day itself."""

    report: Report
    day: Published
    """The day by which its words are understood."""
    times: tuple[Time, ...] | None
    """Its times, where it was looked at by that day."""
    made_by: str
    """The language model."""
    lead: str
    story: str = ""
    """The id of the story, of a report that tells of several."""
    parts: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """By story, first its own, the sentences of such a report that tell of it."""
    listed: bool = True
    """Whether it is listed with this story: one that tells of several is, with the first that holds it."""


def date_stories(stories: Stories, reports: Iterable[Report], looks: Mapping[str, Look]) -> list[list[Dated]]:
    """The reports of each story, with their days; one that tells of several is dated by its own."""
    by_id = {report.id: report for report in reports}
    dated = [_date_story([by_id[report] for report in story.reports], looks) for story in stories.stories]
    own = {
        one.report.id: one
        for story, found in zip(stories.stories, dated, strict=True)
        for one in found
        if story.id == next(iter(stories.parts.get(one.report.id, ())), story.id)
    }
    out = []
    listed: set[str] = set()
    for story in stories.stories:
        found = []
        for report in story.reports:
            parts = stories.parts.get(report, {})
            found.append(
                replace(own[report], story=story.id if parts else "", parts=parts, listed=report not in listed)
            )
            listed.add(report)
        out.append(found)
    return out


def _date_story(reports: Sequence[Report], looks: Mapping[str, Look]) -> list[Dated]:
    """The reports of a story with the days on which they came out, as far as others of the story tell them."""
    dated = date_undated(reports, {report.id: looks[report.id].times for report in reports})
    days = {report.id: report.published for report in dated}
    out = []
    for before, report in zip(reports, dated, strict=True):
        look = looks[report.id]
        # "On Tuesday" in a reprint is the original's Tuesday.
        day = days.get(report.copy_of or report.id, report.published)
        out.append(
            Dated(report, day, look.times if before.published.days == day.days else None, look.made_by, look.lead)
        )
    return out


def lent_for(reports: Iterable[Dated], memory: Memory) -> Things:
    """What memory holds of what these reports say, for a process that is to read them."""
    reports = list(reports)
    return {
        _READ: memory.lend(_READ, [repr(_parts(one.report, one.day)) for one in reports]),
        _LEADS: memory.lend(_LEADS, sorted({one.lead for one in reports})),
    }


def know_leads(leads: Iterable[str], memory: Memory) -> None:
    """Has word meaning know where leads point, each as it was found by itself."""
    meaning = word_meaning()
    new = sorted(lead for lead in set(leads) if not meaning.knows(lead))
    meaning.take(dict(zip(new, lead_vectors(new, memory), strict=True)))


def read_story(
    reports: Iterable[Dated], parses: Mapping[str, Parse], names: AddedNames, memory: Memory
) -> list[tuple[Reading, tuple[Claim, ...]]]:
    """What each report of a story was found to say, and its claims."""
    out = []
    for one in reports:
        report = one.report
        findings = memory.recall(
            _Findings,
            _READ,
            partial(_parts, report, one.day),
            partial(_findings, report, one.day, one.times, parses, names),
        )
        reading = Reading(
            report=report,
            parse=_AskedParse(report.id, one.made_by, parses),
            times=findings.times,
            parties=findings.parties,
            quotes=findings.quotes,
            places=findings.places,
        )
        out.append((reading, findings.claims))
    return out


def _seen(report: Report) -> tuple[Report]:
    return (_by_itself(report),)


def _parts(report: Report, day: Published) -> tuple[Report, tuple[str | None, str | None]]:
    return _by_itself(report), day.days


def _by_itself(report: Report) -> Report:
    """A report without what other reports say about it: whoever reads it looks at nothing else."""
    return replace(report, arrivals=(), copy_of=None, version_of=None, changes=())


def _findings(
    report: Report, day: Published, times: tuple[Time, ...] | None, parses: Mapping[str, Parse], names: AddedNames
) -> _Findings:
    parse = parses[report.id]
    if times is None:
        times = find_times(replace(report, published=day), parse)
    reading = reading_of(report, parse, times, names)
    return _Findings(
        times=times,
        parties=reading.parties,
        quotes=reading.quotes,
        places=reading.places,
        claims=find_claims(reading),
    )


def reading_of(report: Report, parse: Parse, times: tuple[Time, ...], names: AddedNames) -> Reading:
    """A report with all that is found in it, but for its claims."""
    parties = find_parties(report, parse, names)
    return Reading(
        report=report,
        parse=parse,
        times=times,
        parties=parties,
        quotes=find_quotes(report),
        places=find_places(report, parse, parties),
    )


class _AskedParse(Parse):
    """A parse that is taken from where it lies when its grammar is asked for."""

    def __init__(self, report: str, made_by: str, parses: Mapping[str, Parse]) -> None:
        self.__dict__.update(report=report, made_by=made_by, _parses=parses)

    @cached_property
    def _whole(self) -> Parse:
        parses: Mapping[str, Parse] = self.__dict__["_parses"]
        return parses[self.report]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """As in any parse."""
        return self._whole.tokens

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """As in any parse."""
        return self._whole.sentences

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """As in any parse."""
        return self._whole.entities
