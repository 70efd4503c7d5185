"""Names that a user adds: who they are, how they are called, which offices they held and when.

They are read from a TOML file (``docs/names.md``) once, and win over all that Crosswire knows by itself.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import cast, get_args

from crosswire.model.ids import text_digest
from crosswire.model.party import PartyKind
from crosswire.model.spelling import fold

__all__ = ["AddedName", "AddedNames", "AddedNamesError", "Office", "load_added", "read_added"]

_KINDS = tuple(kind for kind in get_args(PartyKind) if kind != "role")

_KEYS = frozenset({"name", "kind", "country", "aliases", "offices"})
_OFFICE_KEYS = frozenset({"title", "of", "from", "to"})

_MOST_WORDS = 16
"""Words that a name may have; looking names up takes time by the longest."""

_SHARED = 8
"""Parties kept of those that share an alias: by two already nobody is meant."""

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_COUNTRY = re.compile(r"[A-Z]{2}")
_SMALL = frozenset({"of", "the", "for", "and", "to", "in"})


class AddedNamesError(ValueError):
    """The file cannot be used; the message names it, the entry and the reason in one line."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office and when it was held, first and last day, ISO 8601; none where that is not told."""

    title: str
    of: str | None = None
    since: str | None = None
    until: str | None = None

    def held_on(self, day: str) -> bool:
        """Whether it was held on that day; first and last day count."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    @property
    def words(self) -> frozenset[str]:
        """The folded words of the title, small words left out: ``minister of fisheries`` is ``fisheries minister``."""
        return frozenset(fold(self.title).split()) - _SMALL

    def __str__(self) -> str:
        """``fisheries minister of Norway``."""
        return f"{self.title} of {self.of}" if self.of else self.title


@dataclass(frozen=True, slots=True)
class AddedName:
    """One party that the user tells of."""

    name: str
    kind: PartyKind
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    aliases: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True)
class AddedNames:
    """All that one file adds, indexed so that a report is read in time by its own length."""

    file: str
    """The name of the file, for reasons."""
    parties: tuple[AddedName, ...] = ()
    sha256: str = ""
    """Of the file's text in UTF-8."""

    @property
    def noted(self) -> str | None:
        """As a dossier notes it: the file's name and its SHA-256; none where nothing is added."""
        return f"{self.file} {self.sha256}" if self.parties else None

    @cached_property
    def forms(self) -> Mapping[tuple[str, ...], tuple[tuple[AddedName, str], ...]]:
        """Who is called so, by the folded words of a name or alias, with its spelling; names before aliases."""
        out: dict[tuple[str, ...], tuple[tuple[AddedName, str], ...]] = {}
        for party in self.parties:
            out[tuple(fold(party.name).split())] = ((party, party.name),)
        own = frozenset(out)
        for party in self.parties:
            for alias in party.aliases:
                words = tuple(fold(alias).split())
                called = out.get(words, ())
                if words not in own and len(called) < _SHARED and all(other is not party for other, _ in called):
                    out[words] = (*called, (party, alias))
        return out

    @cached_property
    def longest(self) -> Mapping[str, int]:
        """By the first word of a name or alias, how many words the longest one has that begins so."""
        out: dict[str, int] = {}
        for words in self.forms:
            out[words[0]] = max(len(words), out.get(words[0], 0))
        return out

    @cached_property
    def by_surname(self) -> Mapping[str, tuple[AddedName, ...]]:
        """People by the last word of their name."""
        out: dict[str, list[AddedName]] = defaultdict(list)
        for party in self.parties:
            if party.kind == "person":
                out[fold(party.name).split()[-1]].append(party)
        return {word: tuple(people) for word, people in out.items()}

    @cached_property
    def lone(self) -> frozenset[str]:
        """People whose whole name is one word, folded: it is no surname of others."""
        return frozenset(word for word, people in self.by_surname.items() if any(fold(p.name) == word for p in people))

    @cached_property
    def by_office(self) -> Mapping[frozenset[str], tuple[tuple[AddedName, Office], ...]]:
        """Who held an office, by the words of its title."""
        out: dict[frozenset[str], list[tuple[AddedName, Office]]] = defaultdict(list)
        titles = {office.title: office.words for party in self.parties for office in party.offices}
        for party in self.parties:
            for office in party.offices:
                out[titles[office.title]].append((party, office))
        return {words: tuple(held) for words, held in out.items()}

    @cached_property
    def office_nouns(self) -> frozenset[str]:
        """The noun of each title: the last word before a complement, ``minister`` of ``minister of fisheries``."""
        titles = {office.title for party in self.parties for office in party.offices}
        return frozenset(re.split(r" (?:of|for|to|in) ", fold(title))[0].split()[-1] for title in titles)


def load_added(path: Path) -> AddedNames:
    """The names in a TOML file.

    Raises:
        AddedNamesError: if it cannot be read, or says something that cannot be meant.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AddedNamesError(f"{path.name}: cannot be read: {error}") from error
    return read_added(text, path.name)


def read_added(text: str, file: str = "names.toml") -> AddedNames:
    """The names in TOML text.

    Raises:
        AddedNamesError: if it says something that cannot be meant.
    """
    try:
        told = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise AddedNamesError(f"{file}: is no TOML: {error}") from error
    entries = told.pop("party", [])
    if told:
        raise AddedNamesError(f'{file}: "{_clean(next(iter(told)))}" is not known; entries begin with [[party]]')
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise AddedNamesError(f"{file}: entries begin with [[party]]")
    parties = tuple(_Entry(file, n, entry).read() for n, entry in enumerate(entries, start=1))
    seen: dict[str, int] = {}
    for n, party in enumerate(parties, start=1):
        if (first := seen.setdefault(fold(party.name), n)) != n:
            raise AddedNamesError(f'{file}: party {n} ("{_clean(party.name)}"): has the name of party {first}')
    return AddedNames(file, parties, text_digest(text))


def _clean(text: str) -> str:
    """Text as it may stand in a message: one line, not long."""
    return "".join(c if c.isprintable() else " " for c in text)[:80]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One ``[[party]]`` of a file, being read."""

    file: str
    number: int
    told: dict[str, object]

    def read(self) -> AddedName:
        self._no_others(self.told, _KEYS)
        name = self._text(self.told, "name")
        kind = self._text(self.told, "kind")
        if kind not in _KINDS:
            raise self._error(f'kind "{_clean(kind)}" is none of {", ".join(_KINDS)}')
        country = self._text(self.told, "country") if "country" in self.told else None
        if country is not None and not _COUNTRY.fullmatch(country):
            raise self._error(f'country "{_clean(country)}" is no ISO 3166-1 code of two capitals, such as NO')
        aliases = self.told.get("aliases", [])
        if not isinstance(aliases, list) or not all(isinstance(alias, str) for alias in aliases):
            raise self._error("aliases must be a list of texts")
        for form in (name, *aliases):
            if not 0 < len(fold(form).split()) <= _MOST_WORDS or not any(c.isalnum() for c in form):
                raise self._error(f'"{_clean(form)}" is no name of one to {_MOST_WORDS} words')
        return AddedName(name, cast(PartyKind, kind), country, tuple(aliases), tuple(self._offices()))

    def _offices(self) -> Iterator[Office]:
        offices = self.told.get("offices", [])
        if not isinstance(offices, list) or not all(isinstance(office, dict) for office in offices):
            raise self._error("offices must be a list of tables: { title, of, from, to }")
        for office in offices:
            self._no_others(office, _OFFICE_KEYS)
            since, until = self._day(office, "from", "-01-01"), self._day(office, "to", "-12-31")
            if since and until and until < since:
                raise self._error(f"an office ends on {until}, before it begins on {since}")
            title, of = self._text(office, "title"), self._text(office, "of") if "of" in office else None
            if not frozenset(fold(title).split()) - _SMALL:
                raise self._error(f'"{_clean(title)}" is no title of an office')
            yield Office(title, of, since, until)

    def _no_others(self, told: dict[str, object], known: frozenset[str]) -> None:
        other = next((key for key in told if key not in known), None)
        if other is not None:
            raise self._error(f'"{_clean(other)}" is not known; there are {", ".join(sorted(known))}')

    def _text(self, told: Mapping[str, object], key: str) -> str:
        value = told.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self._error(f"{key} must be a text" if key in told else f"{key} is missing")
        return " ".join(value.split())

    def _day(self, office: Mapping[str, object], key: str, rest: str) -> str | None:
        """A day, or the first or last one (by ``rest``) of a month or year."""
        value = office.get(key)
        if value is None:
            return None
        day = value.isoformat()[:10] if isinstance(value, date) else value
        if not isinstance(day, str) or not _DAY.fullmatch(day):
            raise self._error(f'{key} "{_clean(str(value))}" is no date, such as 2021-10-14')
        try:
            if len(day) == len("2021-10"):
                date.fromisoformat(f"{day}-01")
                return f"{day}-{'01' if key == 'from' else '31'}"
            return date.fromisoformat(day if len(day) > len("2021") else day + rest).isoformat()
        except ValueError as error:
            raise self._error(f'{key} "{day}" is no date') from error

    def _error(self, reason: str) -> AddedNamesError:
        name = self.told.get("name")
        called = f' ("{_clean(name)}")' if isinstance(name, str) else ""
        return AddedNamesError(f"{self.file}: party {self.number}{called}: {reason}")
