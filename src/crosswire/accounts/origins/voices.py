"""Voices: who speaks at the end of a chain, before anything is taken for one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from crosswire.accounts.origins.mentions import Mentions
from crosswire.accounts.origins.mouthpieces import Mouthpieces
from crosswire.accounts.origins.outlets import outlet_key
from crosswire.accounts.origins.unnamed import is_another, is_official, noun_of, serves
from crosswire.model.account import OriginKind
from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spelling import fold
from crosswire.model.support import original

__all__ = ["Sighting", "Voice", "Voices", "told_apart"]


class Voice(NamedTuple):
    """One who speaks; equal keys are one."""

    key: str
    kind: OriginKind
    name: str
    why: str = ""
    """Why this voice is taken for another's."""
    state: str | None = None
    """Of an unnamed official the state, ISO 3166-1 alpha-2."""
    serves: frozenset[str] = frozenset()
    """Of an unnamed official the words for what he serves."""
    official: bool = False
    """An unnamed official or source, rather than a witness or an expert."""
    noun: str = ""
    """Of somebody unnamed the noun for them, in the singular: ``witness``."""
    another: bool = False
    """Whether the text tells this one from one whom it spoke of before: "another official"."""


@dataclass(frozen=True)
class Sighting:
    """A voice in one claim."""

    voice: Voice
    claim: Claim
    home: Report
    """The claim's report; of a copy or a version the original."""
    publisher: str | None = None
    """The key of the home's outlet; none where it is not known."""
    own: bool = False
    """The outlet's own voice."""
    headline: bool = False
    """Whether the claim stands in the title."""
    through: tuple[str, ...] = ()
    """Keys of the outlets that passed it on, nearest first."""
    number: str | None = None

    @property
    def outlet(self) -> str | None:
        """The name of the outlet; none where it is not known."""
        return self.home.outlet.name


@dataclass(frozen=True)
class Voices:
    """Tells who speaks in the claims of one story."""

    reports: Mapping[str, Report]
    parties: Mapping[str, Party]
    _found: dict[str, tuple[Claim, tuple[Sighting, ...]]] = field(default_factory=dict, repr=False, compare=False)
    """Of each claim that was asked about, by its id: an event asks, and each of its answers."""

    def of(self, claim: Claim) -> tuple[Sighting, ...]:
        """The voices at the end of the claim's chain: two where two speak together, else the outlet's own."""
        asked, found = self._found.get(claim.id, (None, ()))
        if asked is not claim:
            found = tuple(self._sightings(claim))
            self._found[claim.id] = claim, found
        return found

    def _sightings(self, claim: Claim) -> Iterator[Sighting]:
        home = original(self.reports[claim.report], self.reports)
        outlet = self._outlet(home)
        publisher = outlet.key if home.outlet.name is not None else None
        links = [link for link in claim.chain if link.who]
        if not links:
            yield Sighting(outlet, claim, home, publisher, own=True)
            return
        title = self.reports[claim.report].where.get("title")
        headline = title is not None and all(title.covers(span) for span in claim.spans)
        through = tuple(key for link in links[1:] for key in self._relays(link))
        for speaker in links[0].who:
            voice = self._speaker(speaker, links[0], home)
            yield Sighting(voice, claim, home, publisher, headline=headline, through=through, number=links[0].number)

    def credited(self, report: Report) -> tuple[str, ...]:
        """The keys of the outlets and agencies that a report credits."""
        return tuple(f"outlet {self._known_as(name)}" for name in report.credits)

    def _outlet(self, home: Report) -> Voice:
        name = home.outlet.name
        if name is None:
            return Voice(f"report {home.id}", "outlet", "outlet not told")
        return Voice(f"outlet {self._known_as(name)}", "outlet", name)

    @cached_property
    def _short(self) -> Mapping[str, str]:
        """For each other name of an outlet that the reports give, its key: ``NYT``."""
        return {
            outlet_key(alias): outlet_key(party.name)
            for party in sorted(self.parties.values(), key=lambda p: (p.name, p.id))
            if party.kind == "outlet"
            for alias in party.aliases
        }

    @cached_property
    def _outlets(self) -> frozenset[str]:
        """The outlets whose reports these are."""
        return frozenset(self._known_as(r.outlet.name) for r in self.reports.values() if r.outlet.name)

    def _known_as(self, name: str) -> str:
        key = outlet_key(name)
        return self._short.get(key, key)

    def _relays(self, link: Link) -> Iterator[str]:
        for speaker in link.who:
            party = self.parties.get(speaker.party or "")
            name = party.name if party else speaker.name
            if self._is_outlet(party, name, link):
                yield f"outlet {self._known_as(name)}"

    def _is_outlet(self, party: Party | None, name: str, link: Link) -> bool:
        if link.kind == "media" or (party is not None and party.kind == "outlet"):
            return True
        return (party is None or party.kind in {"body", "group"}) and self._known_as(name) in self._outlets

    @cached_property
    def _mouthpieces(self) -> Mouthpieces:
        return Mouthpieces(self.reports, self.parties, self._mentions)

    @cached_property
    def _mentions(self) -> Mentions:
        return Mentions(self.parties)

    @cached_property
    def _called(self) -> Mapping[str, list[Party]]:
        """Unnamed people by the words for them."""
        out: dict[str, list[Party]] = defaultdict(list)
        for party in self.parties.values():
            if party.kind == "role":
                out[fold(party.name)].append(party)
        return out

    def _speaker(self, speaker: Speaker, link: Link, home: Report) -> Voice:
        party = self.parties.get(speaker.party or "")
        name = party.name if party else speaker.name
        if link.kind == "document":
            return Voice(f"document {fold(name)}", "document", speaker.name)
        if self._is_outlet(party, name, link):
            return Voice(f"outlet {self._known_as(name)}", "outlet", name)
        if party is None:
            return self._nobody_known(speaker, link, home)
        spoken_for = self._mouthpieces.principal(party, link.role or speaker.text)
        if spoken_for is not None:
            principal, why = spoken_for
            kind: OriginKind = "unnamed" if party.kind == "role" else "named"
            return Voice(_key(principal), kind, speaker.name, why)
        if party.kind == "role":
            return self._role(party, speaker, link)
        return Voice(_key(party), "unnamed" if party.kind == "group" else "named", speaker.name)

    def _nobody_known(self, speaker: Speaker, link: Link, home: Report) -> Voice:
        """One whom no party fits: known by name; unnamed people by name only within one report."""
        name = fold(speaker.name)
        if link.kind != "anonymous":
            return Voice(f"name {name}", "named", speaker.name)
        official = is_official(link.role or speaker.name)
        where = "" if official else f" {home.id}"
        return Voice(f"unnamed {name}{where}", "unnamed", speaker.name, official=official, noun=noun_of(speaker.name))

    def _role(self, party: Party, speaker: Speaker, link: Link) -> Voice:
        words = party.name if is_official(party.name) else link.role or party.name
        first = self._first_printed(party)
        bodies = [p for p in self._mentions.named_inside(party) if p.kind == "body"]
        return Voice(
            f"unnamed {first.id}",
            "unnamed",
            speaker.name,
            state=party.country,
            serves=serves(
                f"{words} {link.role or ''}", (form for body in bodies for form in (body.name, *body.aliases))
            ),
            official=is_official(words),
            noun=noun_of(words),
            another=is_another(party.name),
        )

    def _first_printed(self, party: Party) -> Party:
        """Of an unnamed source of a copy the same source in the original, told by its words."""
        printed_in = {mention.report for mention in party.mentions}
        homes = {original(self.reports[id_], self.reports).id for id_ in printed_in if id_ in self.reports}
        if homes <= printed_in:
            return party
        twins = self._called[fold(party.name)] if party.kind == "role" else []
        found = (twin for twin in twins if any(mention.report in homes for mention in twin.mentions))
        return min(found, key=lambda twin: twin.id, default=party)


def _key(party: Party) -> str:
    """A state is one voice, under the name of its capital too."""
    return f"state {party.country}" if party.kind == "state" and party.country else f"party {party.id}"


def told_apart(one: Voice, other: Voice) -> bool:
    """Whether the text tells two unnamed officials or sources apart: by their state, or by what they serve.

    One of whom it tells the service, but no state, is not taken for another state's official.
    """
    if one.state != other.state and all(voice.state or voice.serves for voice in (one, other)):
        return True
    return bool(one.serves and other.serves) and not one.serves & other.serves
