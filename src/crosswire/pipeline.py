"""The whole flow on one screen.

1. reports   what can be read becomes reports, frozen, one at a time into the store; then settled against each other
2. parse     the language model, once a report: the store keeps what it made
3. stories   the reports that follow one matter
4. reading   times, parties, places, quotations; an undated report is dated from the others of its story, and read again
5. claims    who says what, on whose word
6. accounts  the claims of each story set against each other
7. dossier   all of it, kept in the store and handed to the views

The dossier is a function of the set of reports in the store (law 2): only parses are kept between runs, for they are
a function of one report alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO

from crosswire.accounts.find import Account, account_for
from crosswire.accounts.parties import same_parties
from crosswire.claims.find import find_claims
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier, Made
from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.place import united
from crosswire.model.reading import Reading
from crosswire.model.report import Problem, Report
from crosswire.model.story import Story
from crosswire.model.time import Time
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.added import AddedNames
from crosswire.reading.names.find import NONE_ADDED, find_parties
from crosswire.reading.places.find import find_places
from crosswire.reading.quotes import find_quotes
from crosswire.reading.times.find import find_times
from crosswire.reports.copies import mark_copies
from crosswire.reports.drafts import Draft
from crosswire.reports.language import language_name
from crosswire.reports.load import load_reports
from crosswire.reports.outlets import settle_outlets
from crosswire.store import Store
from crosswire.stories.dating import date_undated
from crosswire.stories.group import group_reports, make_story

__all__ = ["Progress", "make_dossier", "read", "read_draft", "same_as"]

Progress = Callable[[str, int, int | None], None]
"""Called with the name of a stage, how many it has done, and of how many, where that is known beforehand."""

_AT_ONCE = 100
"""Reports that are added to the store in one transaction, and held in memory until then."""


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
    progress: Progress = ignore,
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
        progress: Told how far it is.

    Raises:
        ModelMissingError: if no language model is installed.
    """
    problems = take_in(load_reports(places, stdin=stdin, fields=fields, allow_private=allow_private), store, progress)
    model = LanguageModel.load(language_model)
    reports = [_with_model(report, model) for report in mark_copies(settle_outlets(store.reports()))]
    dossier = make_dossier(reports, _parses(reports, store, model, progress), names, progress)
    store.keep_dossier(dossier)
    return dossier, problems


def read_draft(draft: Draft, language_model: str | None = None) -> tuple[Reading, tuple[Claim, ...]]:
    """What a text of the user's own says, and on whose word: read as a report is, with its block quotes as quotations.

    Raises:
        ModelMissingError: if no language model is installed.
    """
    report = draft.report
    parse = LanguageModel.load(language_model).parse(report)
    reading = _reading(report, parse, find_times(report, parse), NONE_ADDED)
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
) -> Dossier:
    """The dossier of a set of reports; those that are unread have no parse, belong to no story, and are listed."""
    unread = [report for report in reports if report.unread]
    reports = [report for report in reports if not report.unread]
    stories = group_reports(reports, parses)
    by_id = {report.id: report for report in reports}
    readings: list[Reading] = []
    accounts: list[Account] = []
    settled: list[Story] = []
    for number, story in enumerate(stories):
        progress("setting claims against each other", number, len(stories))
        ours = _read_story([by_id[r] for r in story.reports], parses, names)
        claims = [claim for reading in ours for claim in find_claims(reading)]
        readings.extend(ours)
        told = make_story([reading.report for reading in ours])
        accounts.append(account_for(told, ours, claims))
        settled.append(told)
    progress("setting claims against each other", len(stories), len(stories))
    return Dossier(
        made=_made(parses, names),
        reports=tuple(
            sorted(
                [*(reading.report for reading in readings), *unread],
                key=lambda report: (report.published.earliest or "9999", report.path, report.id),
            )
        ),
        stories=tuple(settled),
        parties=tuple(p for account in accounts for p in account.parties),
        times=tuple(time for reading in readings for time in reading.times),
        claims=tuple(c for account in accounts for c in account.claims),
        events=tuple(e for account in accounts for e in account.events),
        expectations=tuple(x for account in accounts for x in account.expectations),
        wants=tuple(w for account in accounts for w in account.wants),
        timeline=tuple(t for account in accounts for t in account.timeline),
        places=united(place for reading in readings for place in reading.places),
    )


def _parses(reports: Sequence[Report], store: Store, model: LanguageModel, progress: Progress) -> dict[str, Parse]:
    readable = [report for report in reports if not report.unread]
    kept = {report.id: store.parse(report.id, model.made_by) for report in readable}
    out = {report: parse for report, parse in kept.items() if parse is not None}
    new = [report for report in readable if report.id not in out]
    for number, parse in enumerate(model.parse_all(new)):
        progress("reading", number, len(new))
        store.keep_parse(parse)
        out[parse.report] = parse
    if new:
        progress("reading", len(new), len(new))
    return out


def _read_story(reports: Sequence[Report], parses: Mapping[str, Parse], names: AddedNames) -> list[Reading]:
    times = {report.id: find_times(report, parses[report.id]) for report in reports}
    dated = date_undated(reports, times)
    days = {report.id: report.published for report in dated}
    for before, after in zip(reports, dated, strict=True):
        # "On Tuesday" in a reprint is the original's Tuesday.
        day = days.get(after.copy_of or after.id, after.published)
        if before.published != day:
            times[after.id] = find_times(replace(after, published=day), parses[after.id])
    return [_reading(report, parses[report.id], times[report.id], names) for report in dated]


def _reading(report: Report, parse: Parse, times: tuple[Time, ...], names: AddedNames) -> Reading:
    parties = find_parties(report, parse, names)
    return Reading(
        report=report,
        parse=parse,
        times=times,
        parties=parties,
        quotes=find_quotes(report),
        places=find_places(report, parse, parties),
    )


def _made(parses: Mapping[str, Parse], names: AddedNames) -> Made:
    models = sorted({parse.made_by for parse in parses.values()})
    return Made(
        by=f"crosswire {version('crosswire')}",
        models={"en": models[-1]} if models else {},
        names=f"{names.file} {names.sha256}" if names.parties else None,
    )
