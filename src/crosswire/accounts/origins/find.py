"""The origins behind claims, and those of an event and its answers (law 5).

1. A chain ends at its first link that names somebody; an empty chain at the outlet.
2. A copy speaks with the voice of its original, an edited version with that of the first.
3. Two reports of one outlet are one voice, whatever the spelling or the edition of its name; where a report credits an
   agency or another outlet, its own voice is theirs.
4. What a report tells in its own voice goes back to the sources that it gives the same to elsewhere: a headline, say.
5. What is told on the word of an outlet goes back to that outlet's own report of it, and so to its sources; and whom
   another report names as an outlet's source stands behind the outlet's own voice. Outlets that cite each other
   are one.
6. A state is one voice, under the name of its capital too. A spokesman, press secretary or office is the voice of whose
   they are, where the text ties the two.
7. Unnamed officials and sources are one voice, unless the text tells them apart: by their state, by what they serve,
   or, within one report, by words such as "another official". Three officials who speak together are one origin.
8. Documents are one where their descriptions may be of one paper.
9. Two who speak together are two voices.
10. A report whose outlet is unknown supports nothing on its own: its claims count only where a report of a known
    outlet leans on the same origin.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from crosswire.accounts.origins.documents import may_be_one_document, sort_of_paper
from crosswire.accounts.origins.leaning import Leaning
from crosswire.accounts.origins.merged import Merged
from crosswire.accounts.origins.voices import Sighting, Voice, Voices, told_apart
from crosswire.model.account import Answer, Event, Origin, OriginKind
from crosswire.model.claim import Claim
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.support import families

__all__ = ["Origins"]

_SEVERAL = 2
_KINDS: tuple[OriginKind, ...] = ("named", "document", "unnamed", "outlet")
"""What is shown of a voice that is known in several ways."""


@dataclass(frozen=True)
class Origins:
    """Tells the origins behind claims of one story."""

    reports: Mapping[str, Report]
    parties: Mapping[str, Party]

    @cached_property
    def _voices(self) -> Voices:
        return Voices(self.reports, self.parties)

    def of(self, claims: Iterable[Claim]) -> tuple[Origin, ...]:
        """The independent origins behind the claims, by label; see the module for what makes two one."""
        return tuple(group.origin() for group in self._groups(claims))

    def settled(self, event: Event, telling: Iterable[Claim]) -> Event:
        """The event with the origins behind it and its answers; each answer names those behind its own claims.

        Args:
            event: An event with its questions.
            telling: The claims that tell of it; one that only mentions it supports nothing.
        """
        by_id = {claim.id: claim for claim in telling}
        groups = self._groups(by_id.values())
        home = {key: group.id for group in groups for key in group.keys}
        of_claim = {claim: group.id for group in reversed(groups) for claim in group.claims}

        def named(answer: Answer) -> Answer:
            found = self._groups(by_id[id_] for id_ in answer.claims if id_ in by_id)
            ids = {home.get(group.first) or of_claim.get(min(group.claims)) for group in found}
            reports = families((by_id[id_].report for group in found for id_ in group.claims), self.reports)
            return replace(answer, origins=tuple(sorted(id_ for id_ in ids if id_ is not None)), reports=reports)

        questions = tuple(
            replace(question, answers=tuple(map(named, question.answers))) for question in event.questions
        )
        origins = tuple(group.origin() for group in groups)
        reports = families((by_id[id_].report for origin in origins for id_ in origin.claims), self.reports)
        return replace(event, origins=origins, questions=questions, reports=reports)

    def reports_behind(self, origins: Iterable[Origin], claims: Iterable[Claim]) -> tuple[str, ...]:
        """The reports of these claims that lead to the origins; a report, its copies and its versions are one."""
        counted = {id_ for origin in origins for id_ in origin.claims}
        return families((claim.report for claim in claims if claim.id in counted), self.reports)

    def _groups(self, claims: Iterable[Claim]) -> list[_Group]:
        told = sorted({claim.id: claim for claim in claims}.values(), key=lambda claim: claim.id)
        sightings = [sighting for claim in told for sighting in self._voices.of(claim)]
        merged = Merged()
        leaning = Leaning(sightings)
        ends = leaning.ends(merged)
        final = [n for n in range(len(sightings)) if n not in leaning.leads]
        self._join_credited([sightings[n] for n in final], merged)
        _join_unnamed([sightings[n] for n in final], merged)
        _join_documents([sightings[n] for n in final], merged)
        why = merged.why()
        groups: dict[str, _Group] = {}
        for one, keys in zip(sightings, ends, strict=True):
            for root in {merged.root(key) for key in keys}:
                group = groups.setdefault(root, _Group(root, why.get(root, set())))
                group.told.append(one)
                if one.voice.key in keys:
                    group.speaking.append(one)
        counted = [group for group in groups.values() if any(one.outlet is not None for one in group.told)]
        return sorted(counted, key=lambda group: (group.label, group.id))

    def _join_credited(self, ends: Sequence[Sighting], merged: Merged) -> None:
        """Takes an outlet's own voice, where it says whose text it has, for that of the agency.

        Of several that it credits the one is meant on which most of the reports lean, so that none is counted that
        may only have said the same again.
        """
        known = {one.home.id: one for one in ends if one.publisher is not None}
        credited = {id_: self._voices.credited(one.home) for id_, one in known.items()}
        leaning = Counter(
            key for id_, one in known.items() for key in {one.publisher, *credited[id_]} if key is not None
        )
        for one in (one for one in ends if one.own and one.publisher is not None and credited[one.home.id]):
            key = min(credited[one.home.id], key=lambda key: (-leaning[key], key))
            merged.join(one.voice.key, key, f"{one.outlet} credits {_credit(one.home, credited[one.home.id], key)}")


def _credit(report: Report, keys: Sequence[str], key: str) -> str:
    return report.credits[keys.index(key)]


@dataclass
class _Seen:
    """An unnamed voice, and the reports that it is seen in."""

    voice: Voice
    reports: set[str]
    primary: bool


class _Unnamed:
    """Unnamed voices taken for one, by what tells others apart from them: however many they are, that is little."""

    def __init__(self, first: _Seen) -> None:
        self.first = first.voice
        self._kinds: dict[tuple[str | None, AbstractSet[str]], Voice] = {}
        """One of each state and service."""
        self._reports: set[str] = set()
        self._of_another: set[str] = set()
        """The reports in which one of them is told from one spoken of before."""
        self.add(first)

    def add(self, seen: _Seen) -> None:
        self._kinds.setdefault((seen.voice.state, seen.voice.serves), seen.voice)
        self._reports |= seen.reports
        if seen.voice.another:
            self._of_another |= seen.reports

    def is_apart(self, seen: _Seen) -> bool:
        """Whether the text tells it from one of them; within one report it can do so by "another"."""
        there = self._reports if seen.voice.another else self._of_another
        return not seen.reports.isdisjoint(there) or any(told_apart(seen.voice, one) for one in self._kinds.values())


def _join_unnamed(ends: Sequence[Sighting], merged: Merged) -> None:
    """Takes unnamed officials and sources for one, unless the text tells them apart.

    Those of originals by known outlets come first, so that a copy or an unknown outlet's report never adds one; of
    these, those of whom most is told.
    """
    seen: dict[str, _Seen] = {}
    for one in ends:
        if one.voice.official:
            found = seen.setdefault(one.voice.key, _Seen(one.voice, set(), primary=False))
            found.reports.add(one.claim.report)
            found.primary |= one.publisher is not None and one.home.id == one.claim.report
    groups: list[_Unnamed] = []
    for voice in sorted(seen.values(), key=_first_those_told_of):
        fits = next((group for group in groups if not group.is_apart(voice)), None)
        if fits is None:
            groups.append(_Unnamed(voice))
        else:
            why = f"nothing tells “{voice.voice.name}” from “{fits.first.name}”"
            merged.join(fits.first.key, voice.voice.key, why)
            fits.add(voice)


def _first_those_told_of(seen: _Seen) -> tuple[bool, bool, bool, bool, str]:
    voice = seen.voice
    return (not seen.primary, not voice.serves, voice.another, voice.state is None, voice.key)


def _join_documents(ends: Sequence[Sighting], merged: Merged) -> None:
    """Takes documents for one where their descriptions allow it; the fullest description first."""
    found = {one.voice.key: one.voice.name for one in ends if one.voice.kind == "document"}
    groups: dict[str, list[list[str]]] = defaultdict(list)
    for key in sorted(found, key=lambda key: (-len(key.split()), key)):
        alike = groups[sort_of_paper(found[key])]
        fits = next((g for g in alike if all(may_be_one_document(found[key], found[k]) for k in g)), None)
        if fits is None:
            alike.append([key])
        else:
            merged.join(fits[0], key, f"“{found[key]}” may be “{found[fits[0]]}”")
            fits.append(key)


class _Group:
    """One voice, and all that leads to it."""

    def __init__(self, root: str, merged: AbstractSet[str]) -> None:
        self.root = root
        self.told: list[Sighting] = []
        """All that go back to it."""
        self.speaking: list[Sighting] = []
        """Those of the voice itself."""
        self._merged = merged
        """Why others were taken for it."""

    @property
    def id(self) -> str:
        return content_id("origin", self.root)

    @property
    def keys(self) -> set[str]:
        return {one.voice.key for one in self.speaking}

    @property
    def first(self) -> str:
        """The key of one of its own that is there whatever else is."""
        return min(self.keys)

    @property
    def claims(self) -> set[str]:
        return {one.claim.id for one in self.told}

    @property
    def label(self) -> str:
        """The longest of its names; of a voice and its mouthpiece the voice."""
        voices = {one.voice for one in self.speaking}
        return min(voices, key=lambda v: (_KINDS.index(v.kind), bool(v.why), -len(v.name), v.name)).name

    def origin(self) -> Origin:
        return Origin(
            id=self.id,
            label=self.label,
            claims=tuple(sorted(self.claims)),
            kind=min((one.voice.kind for one in self.speaking), key=_KINDS.index),
            number=_number(self.speaking),
            why=tuple(sorted({*self._merged, *self._why()})),
        )

    def _why(self) -> Iterable[str]:
        """Reasons that lie in the voice and the reports themselves."""
        yield from (one.voice.why for one in self.speaking if one.voice.why)
        for one in self.told:
            if one.claim.report != one.home.id:
                yield f"{one.outlet or 'the same report'} is read in a copy or a later version too"
        homes = {one.home.id for one in self.speaking}
        if len(homes) >= _SEVERAL:
            by_outlet = {one.home.id for one in self.speaking if one.own}
            if len(by_outlet) >= _SEVERAL:
                yield f"{len(by_outlet)} reports of one outlet are one voice"
            else:
                yield f"{len(homes)} reports give it to {self.label}"


def _number(speaking: Sequence[Sighting]) -> str | None:
    """How many unnamed people are said to speak, at the most."""
    told: dict[str, None] = defaultdict(None)
    for one in speaking:
        if one.voice.kind == "unnamed" and one.number not in {None, "one"}:
            told[str(one.number)] = None
    counts = [number for number in told if number.replace(".", "").isdigit()]
    return max(counts, key=float, default="some" if told else None)
