"""Ratings by a person: the reliability of sources, and a credibility instead of the rule's.

They are told in TOML (``docs/origins-and-credibility.md``). Crosswire never rates a source by itself. What cannot be
meant is named in one line, and the rest is used.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast, get_args

from crosswire.accounts.origins.outlets import outlet_key
from crosswire.model.account import Answer, Credibility, Event, Origin, Overruling, Reliability
from crosswire.model.dossier import Dossier, Rating
from crosswire.model.ids import text_digest
from crosswire.model.report import Problem
from crosswire.model.spelling import fold

__all__ = ["NO_RATINGS", "Overrule", "Ratings", "RatingsError", "rated_by", "read_ratings"]

_RATING_KEYS = frozenset({"grade", "by", "why"})
_OVERRULE_KEYS = frozenset({"answer", "event", "figure", "by", "why"})
_WORST_FIGURE = 6


class RatingsError(ValueError):
    """The file is no TOML; the message says so in one line."""


@dataclass(frozen=True, slots=True)
class Overrule:
    """A figure that a person gives to an answer or an event, by its id."""

    id: str
    number: int
    """Which entry of the file it is, from 1."""
    overruling: Overruling


@dataclass(frozen=True, slots=True)
class Ratings:
    """What one file says, and what in it could not be meant."""

    file: str = ""
    sha256: str = ""
    """Of the file's text in UTF-8."""
    sources: tuple[Rating, ...] = ()
    overrules: tuple[Overrule, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def noted(self) -> str | None:
        """As a dossier notes it: the file's name and its SHA-256; none without a file."""
        return f"{self.file} {self.sha256}" if self.file else None


NO_RATINGS = Ratings()
"""Those of a user who rates nothing."""


def read_ratings(text: str, file: str = "ratings.toml") -> Ratings:
    """The ratings in TOML text.

    Raises:
        RatingsError: if it is no TOML.
    """
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RatingsError(f"{file}: is no TOML: {error}") from error
    reader = _Reader(file, told)
    sources, overrules = tuple(reader.sources()), tuple(reader.overrules())
    reader.others()
    return Ratings(file, text_digest(text), sources, overrules, tuple(reader.problems))


class _Reader:
    """Reads the entries of one file, and gathers what it cannot use."""

    def __init__(self, file: str, told: dict[str, object]) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._told = told
        by = told.get("by", "")
        self._by = " ".join(by.split()) if isinstance(by, str) else ""

    def others(self) -> None:
        """Names what is no part of such a file."""
        for key, value in self._told.items():
            if key not in {"by", "outlet", "party", "overrule"}:
                self._say(f'"{_clean(key)}" is not known; there are by, [outlet], [party] and [[overrule]]')
            elif key == "by" and not isinstance(value, str):
                self._say("by must be a text")

    def sources(self) -> Iterator[Rating]:
        """The reliabilities."""
        for kind in ("outlet", "party"):
            table = self._told.get(kind, {})
            if not isinstance(table, dict):
                self._say(f"[{kind}] must be a table of names and grades")
                continue
            for name, value in table.items():
                rating = self._source(kind, name, value if isinstance(value, dict) else {"grade": value})
                if rating is not None:
                    yield rating

    def _source(self, kind: str, name: str, told: Mapping[str, object]) -> Rating | None:
        where = f'{kind} "{_clean(name)}"'
        grade = told.get("grade")
        if grade not in get_args(Reliability):
            self._say(f'{where}: "{_clean(str(grade))}" is no reliability; they are A to F')
            return None
        if not self._fits(where, told, _RATING_KEYS):
            return None
        return Rating(
            kind="outlet" if kind == "outlet" else "party",
            name=" ".join(name.split()),
            reliability=cast(Reliability, grade),
            by=self._text(told, "by") or self._by,
            why=self._text(told, "why"),
        )

    def overrules(self) -> Iterator[Overrule]:
        """The figures given instead of the rule's; each must say who gives it and why."""
        entries = self._told.get("overrule", [])
        if not isinstance(entries, list):
            self._say("entries begin with [[overrule]]")
            return
        first: dict[str, int] = {}
        for number, entry in enumerate(entries, start=1):
            if not isinstance(entry, dict):
                self._say("entries begin with [[overrule]]")
                return
            found = self._overrule(number, entry)
            if found is not None and first.setdefault(found.id, number) == number:
                yield found
            elif found is not None:
                self._say(f'overrule {number}: "{_clean(found.id)}" is overruled by entry {first[found.id]} already')

    def _overrule(self, number: int, told: Mapping[str, object]) -> Overrule | None:
        where = f"overrule {number}"
        if not self._fits(where, told, _OVERRULE_KEYS):
            return None
        figure, by, why = told.get("figure"), self._text(told, "by") or self._by, self._text(told, "why")
        named = self._text(told, "answer"), self._text(told, "event")
        if sum(map(bool, named)) != 1:
            self._say(f"{where}: the id of one answer or one event is wanted")
        elif isinstance(figure, bool) or not isinstance(figure, int) or not 1 <= figure <= _WORST_FIGURE:
            self._say(f'{where}: "{_clean(str(figure))}" is no figure; they are 1 to {_WORST_FIGURE}')
        elif not by or not why:
            self._say(f"{where}: {'why' if by else 'by'} is missing: who overrules a rule says so, and why")
        else:
            return Overrule("".join(named), number, Overruling(figure=figure, by=by, why=why))
        return None

    def _fits(self, where: str, told: Mapping[str, object], known: frozenset[str]) -> bool:
        """Whether an entry has known keys only, and texts where texts belong."""
        for key, value in told.items():
            if key not in known:
                self._say(f'{where}: "{_clean(key)}" is not known; there are {", ".join(sorted(known))}')
                return False
            if key not in {"figure", "grade"} and not isinstance(value, str):
                self._say(f"{where}: {key} must be a text")
                return False
        return True

    def _text(self, told: Mapping[str, object], key: str) -> str:
        value = told.get(key, "")
        return " ".join(value.split()) if isinstance(value, str) else ""

    def _say(self, reason: str) -> None:
        self.problems.append(Problem(self._file, reason))


def _clean(text: str) -> str:
    """Text as it may stand in a message: one line, not long."""
    return "".join(c if c.isprintable() else " " for c in text)[:80]


def rated_by(dossier: Dossier, ratings: Ratings) -> tuple[Dossier, list[Problem]]:
    """The dossier with a person's ratings, and what could not be used of them.

    The rule's figure stays beside the person's. A rated source that no report leans on is no problem: one file serves
    many dossiers.
    """
    if ratings is NO_RATINGS:
        return dossier, []
    known = {id_ for event in dossier.events for id_ in (event.id, *_answers(event))}
    problems = list(ratings.problems)
    for one in ratings.overrules:
        if one.id not in known:
            reason = f'overrule {one.number}: the dossier has no answer and no event "{_clean(one.id)}"'
            problems.append(Problem(ratings.file, reason))
    figures = {one.id: one.overruling for one in ratings.overrules}
    grades = _Grades(dossier, ratings)
    rated = replace(
        dossier,
        made=replace(dossier.made, ratings=ratings.noted),
        events=tuple(_event(event, figures, grades) for event in dossier.events),
        ratings=ratings.sources,
    )
    return rated, problems


def _answers(event: Event) -> Iterator[str]:
    for question in event.questions:
        for answer in question.answers:
            yield answer.id


class _Grades:
    """The reliability of origins, by the names that the user rates and all that the reports call the same party."""

    def __init__(self, dossier: Dossier, ratings: Ratings) -> None:
        named = {fold(one.name): one.reliability for one in ratings.sources if one.kind == "party"}
        self._outlets = {outlet_key(one.name): one.reliability for one in ratings.sources if one.kind == "outlet"}
        self._parties = dict(named)
        for party in dossier.parties:
            forms = [fold(form) for form in (party.name, *party.aliases)]
            grade = next((named[form] for form in forms if form in named), None)
            if grade is not None:
                self._parties.update(dict.fromkeys(forms, grade))

    def of(self, origin: Origin) -> Reliability | None:
        """The reliability that the user gives to it, if any."""
        if origin.kind == "outlet":
            return self._outlets.get(outlet_key(origin.label))
        return self._parties.get(fold(origin.label))


def _event(event: Event, figures: Mapping[str, Overruling], grades: _Grades) -> Event:
    return replace(
        event,
        origins=tuple(replace(origin, reliability=grades.of(origin)) for origin in event.origins),
        questions=tuple(
            replace(question, answers=tuple(_answer(answer, figures) for answer in question.answers))
            for question in event.questions
        ),
        credibility=_overruled(event.credibility, figures.get(event.id)),
    )


def _answer(answer: Answer, figures: Mapping[str, Overruling]) -> Answer:
    return replace(answer, credibility=_overruled(answer.credibility, figures.get(answer.id)))


def _overruled(credibility: Credibility | None, overruling: Overruling | None) -> Credibility | None:
    if overruling is None:
        return credibility
    by_rule = credibility or Credibility(figure=6, why="follows from: no answer to whether it is so")
    return replace(by_rule, overruled_by=overruling)
