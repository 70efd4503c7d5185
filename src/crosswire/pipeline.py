"""The whole flow on one screen.

1. reports   what can be read becomes reports, frozen, one at a time into the store; then settled against each other
2. parse     the language model, once a report: the store keeps what it made
3. stories   the reports that follow one matter
4. reading   times, parties, places, quotations; an undated report is dated from the others of its story, and read again
5. claims    who says what, on whose word
6. accounts  the claims of each story set against each other, by their frames and by the meaning of their words
7. dossier   all of it, kept in the store and handed to the views

The dossier is a function of the set of reports in the store (law 2). What is kept between runs saves time and changes
nothing: parses, and what a report was found to say, under a digest of all that it was made of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from crosswire.accounts.parties import same_parties
from crosswire.accounts.ratings import NO_RATINGS, Ratings, rated_by
from crosswire.claims.find import find_claims
from crosswire.crew import Crew
from crosswire.memory import Memory
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier, Made
from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.place import united
from crosswire.model.reading import Reading
from crosswire.model.report import Problem, Report
from crosswire.near import keep_near_words
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import word_meaning
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED
from crosswire.reading.times.find import find_times
from crosswire.readings import date_stories, look_at, made_with, reading_of, stories_of
from crosswire.reports.copies import mark_copies
from crosswire.reports.drafts import Draft
from crosswire.reports.language import language_name
from crosswire.reports.load import load_reports
from crosswire.reports.outlets import settle_outlets
from crosswire.store import Store
from crosswire.told import Progress, Tell, tell_all

__all__ = ["PROVISIONAL", "Progress", "make_dossier", "read", "read_draft", "same_as", "settled_reports"]

_AT_ONCE = 100
"""Reports that are added to the store in one transaction, and held in memory until then."""

PROVISIONAL = "provisional"
"""What a store remembers while its dossier is not that of a settled set: when that began."""

_MOST_READINGS = 5
"""How often all is read, where others add reports to the store meanwhile: whoever is last leaves a dossier of all."""


def ignore(stage: str, done: int, total: int | None) -> None:
    """Progress that nobody watches."""


def read(
    places: Iterable[Path | str],
    *,
    store: Store,
    language_model: str | None = None,
    stdin: BinaryIO | None = None,
    fields: Mapping[str, str] | None = None,
    allow_private: bool = False,
    names: AddedNames = NONE_ADDED,
    ratings: Ratings = NO_RATINGS,
    progress: Progress = ignore,
    made: Counter[str] | None = None,
    jobs: int | None = 1,
) -> tuple[Dossier, list[Problem]]:
    """Reads files, folders and addresses into the store, and makes the dossier of all reports that it holds.

    Args:
        places: Files and folders, ``-`` for standard input, and addresses (``https://...``).
        store: Where reports, parses and the dossier are kept.
        language_model: The spaCy model to read with; the best one installed if none is named.
        stdin: What ``-`` reads.
        fields: For what a field of JSON tells, which field it is: ``{"text": "body"}``.
        allow_private: Whether addresses may lead into private networks and to this machine itself.
        names: Names that the user adds, which win over all others.
        ratings: A person's ratings of sources, and figures instead of the rule's.
        progress: Told how far it is.
        made: Counts, by kind, what was made and not found in the store.
        jobs: Processes that parse and read reports; none for as many as the machine and the reports are good for.
            How many they are changes nothing but the time it takes.

    Raises:
        ModelMissingError: if no language model is installed.
        ReaderDiedError: if one of several processes died; what was parsed by then is kept.
    """
    model = LanguageModel.load(language_model)
    with Crew(model, language_model, names, jobs) as crew:
        loaded = load_reports(places, stdin=stdin, fields=fields, allow_private=allow_private)
        problems = take_in(crew.called_by(loaded, store), store, progress)
        for _ in range(_MOST_READINGS):
            reports = settled_reports(store.reports(), model)
            memory = Memory(store, *made_with(model.made_by, names))
            parses = crew.parses(reports, store, memory, progress)
            all_told = make_dossier(reports, parses, names, progress, memory, crew.tell)
            dossier, not_used = rated_by(all_told, ratings)
            store.keep_dossier(dossier)
            store.remember(PROVISIONAL, {})
            memory.keep()
            keep_near_words(dossier, store, word_meaning())
            if made is not None:
                made.update(memory.made)
            if store.report_ids() == {report.id for report in reports}:
                break
    return dossier, [*problems, *not_used]


def read_draft(draft: Draft, language_model: str | None = None) -> tuple[Reading, tuple[Claim, ...]]:
    """What a text of the user's own says, and on whose word: read as a report is, with its block quotes as quotations.

    Raises:
        ModelMissingError: if no language model is installed.
    """
    report = draft.report
    parse = LanguageModel.load(language_model).parse(report)
    reading = reading_of(report, parse, find_times(report, parse), NONE_ADDED)
    marked = [quote for quote in reading.quotes if not any(block.outer.covers(quote.outer) for block in draft.blocks)]
    quotes = sorted([*marked, *draft.blocks], key=lambda quote: (quote.outer.start, -quote.outer.end))
    reading = replace(reading, quotes=tuple(quotes))
    return reading, find_claims(reading)


def same_as(parties: Iterable[Party]) -> dict[str, int]:
    """For the id of each party a number, the same for those that are one by their names."""
    return {party.id: number for number, group in enumerate(same_parties(parties)) for party in group}


def take_in(loaded: Iterable[Report | Problem], store: Store, progress: Progress = ignore) -> list[Problem]:
    """Adds reports to the store as they come, and gives the problems in order of their paths."""
    problems: set[Problem] = set()
    waiting: list[Report] = []
    done = 0
    for one in loaded:
        if isinstance(one, Problem):
            problems.add(one)
            continue
        waiting.append(one)
        done += 1
        progress("taking in", done, None)
        if len(waiting) == _AT_ONCE:
            store.add_reports(waiting)
            waiting.clear()
    store.add_reports(waiting)
    return sorted(problems, key=lambda problem: (problem.path, problem.reason))


def settled_reports(
    reports: Iterable[Report], model: LanguageModel, named: Mapping[str, str] = MappingProxyType({})
) -> list[Report]:
    """The reports, each with what the others tell of it: its outlet's name, whose copy or version it is.

    Args:
        reports: The set.
        model: The language model that they are to be read with.
        named: Names of outlets by their domains, as reports beyond the set tell them.
    """
    return [_with_model(report, model) for report in mark_copies(settle_outlets(reports, named))]


def _with_model(report: Report, model: LanguageModel) -> Report:
    """The report, marked as one that stays unread where the model is of another language."""
    if report.language == model.language:
        return report
    return replace(report, unread=f"no language model for {language_name(report.language)}")


def make_dossier(
    reports: Sequence[Report],
    parses: Mapping[str, Parse],
    names: AddedNames = NONE_ADDED,
    progress: Progress = ignore,
    memory: Memory | None = None,
    tell: Tell = tell_all,
    together: Sequence[Sequence[str]] | None = None,
) -> Dossier:
    """The dossier of a set of reports; those that are unread have no parse, belong to no story, and are listed.

    Args:
        reports: As the set settled them.
        parses: Of those that can be read, by the report's id.
        names: Names that the user adds.
        progress: Told how far it is.
        memory: What was made before.
        tell: Tells the stories, wherever that is done.
        together: The ids of the reports of each story; settled if none are given.
    """
    memory = memory or Memory()
    unread = [report for report in reports if report.unread]
    reports = [report for report in reports if not report.unread]
    looks = {report.id: look_at(report, parses, memory) for report in reports}
    stories = stories_of(reports, looks, memory, together)
    told = tell(date_stories(stories, reports, looks), parses, names, memory, progress)
    accounts = [one.account for one in told]
    return Dossier(
        made=_made({look.made_by for look in looks.values()}, names, word_meaning().made_by),
        reports=tuple(
            sorted(
                [*(report for one in told for report in one.reports), *unread],
                key=lambda report: (report.published.order, report.path, report.id),
            )
        ),
        stories=tuple(one.story for one in told),
        parties=tuple(p for account in accounts for p in account.parties),
        times=tuple(time for one in told for time in one.times),
        claims=tuple(c for account in accounts for c in account.claims),
        events=tuple(e for account in accounts for e in account.events),
        expectations=tuple(x for account in accounts for x in account.expectations),
        wants=tuple(w for account in accounts for w in account.wants),
        timeline=tuple(t for account in accounts for t in account.timeline),
        places=united(place for one in told for place in one.places),
    )


def _made(by: Iterable[str], names: AddedNames, meaning: str) -> Made:
    models = sorted(by)
    return Made(
        by=f"crosswire {version('crosswire')}",
        models={"en": models[-1], "meaning": meaning} if models else {},
        names=names.noted,
    )
