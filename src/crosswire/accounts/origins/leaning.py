"""Leaning: which sightings of voices go back to other sightings.

What is told in an outlet's own voice goes back to the sources that the same report, or another, gives it to; what is
told on the word of an outlet goes back to that outlet's own report of it, and so to its sources.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from crosswire.accounts.origins.merged import Merged
from crosswire.accounts.origins.voices import Sighting, told_apart
from crosswire.model.claim import Claim

__all__ = ["Leads", "Leaning"]

_WEAKER = frozenset({"expects", "doubts"})
"""What may be said in an outlet's own voice of a thing that its source asserts."""

Leads = Mapping[int, Sequence[int]]
"""For the place of each sighting that goes back to others, their places; none of them where it is left out."""


@dataclass(frozen=True)
class Leaning:
    """The sightings behind some claims, and what each goes back to."""

    sightings: Sequence[Sighting]

    @cached_property
    def leads(self) -> Leads:
        """What each sighting goes back to; those without an entry are ends."""
        leads: dict[int, Sequence[int]] = {}
        own = [n for n, one in enumerate(self.sightings) if one.own]
        for n in own:
            sources = self._sources_in_the_report(n)
            if sources is not None:
                leads[n] = sources
        for n, one in enumerate(self.sightings):
            if one.headline and one.voice.kind == "unnamed" and (named := list(self._named_below(n))):
                leads[n] = named
        for n in own:
            if n not in leads and (elsewhere := list(self._told_through(n))):
                leads[n] = elsewhere
        for n, one in enumerate(self.sightings):
            if not one.own and n not in leads and (cited := list(self._cited(n, leads))):
                leads[n] = cited
        return leads

    def ends(self, merged: Merged) -> list[frozenset[str]]:
        """For each sighting the keys of the voices that it goes back to in the end, with the reasons.

        Sightings that only lead round in a circle are one voice.
        """
        out = []
        for n, one in enumerate(self.sightings):
            seen = self._reached(n)
            found = frozenset(self.sightings[t].voice.key for t in seen if t not in self.leads)
            if not found and self.leads[n]:
                found = self._circle(seen, merged)
            elif n in self.leads and one.outlet is not None:
                elsewhere = [t for t in self.leads[n] if self.sightings[t].home.id != one.home.id] if one.own else []
                reasons = [_say_why_elsewhere(one, self.sightings[t]) for t in elsewhere] or [_say_why(one)]
                for key, why in product(found, reasons):
                    merged.note(key, why)
            out.append(found)
        return out

    def _reached(self, n: int) -> set[int]:
        seen, todo = {n}, [n]
        while todo:
            for t in self.leads.get(todo.pop(), ()):
                if t not in seen:
                    seen.add(t)
                    todo.append(t)
        return seen

    def _circle(self, seen: set[int], merged: Merged) -> frozenset[str]:
        circle = sorted({self.sightings[t].voice.key for t in seen})
        names = sorted({self.sightings[t].outlet or "an unknown outlet" for t in seen})
        for key in circle[1:]:
            merged.join(circle[0], key, f"{' and '.join(names)} cite each other")
        return frozenset(circle[:1])

    @cached_property
    def _by_home(self) -> Mapping[str, list[int]]:
        out: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.sightings):
            out[one.home.id].append(n)
        return out

    @cached_property
    def _by_publisher(self) -> Mapping[str, list[int]]:
        out: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.sightings):
            if one.publisher is not None:
                out[one.publisher].append(n)
        return out

    @cached_property
    def _by_relay(self) -> Mapping[str, list[int]]:
        """What reports of known outlets have through an outlet."""
        out: dict[str, list[int]] = defaultdict(list)
        for n, one in enumerate(self.sightings):
            if one.publisher is not None:
                for key in set(one.through) - {one.publisher}:
                    out[key].append(n)
        return out

    def _sources_in_the_report(self, n: int) -> Sequence[int] | None:
        """The sources that the report gives the same to: a headline goes back to the officials named below it.

        Empty where the report has the very same words as somebody's, who says it with another stance.
        """
        own = self.sightings[n].claim
        beside = [t for t in self._by_home[self.sightings[n].home.id] if not self.sightings[t].own]
        found = [t for t in beside if _bears_out(self.sightings[t].claim, own)]
        if found:
            return found
        same_words = any(_share_words(self.sightings[t].claim, own) for t in beside)
        return [] if same_words else None

    def _named_below(self, n: int) -> Iterator[int]:
        """Whom the report names for what its headline gives to somebody unnamed: "Minister: we knew"."""
        one = self.sightings[n]
        for t in self._by_home[one.home.id]:
            other = self.sightings[t]
            same = other.claim.report == one.claim.report and not other.headline and not other.own
            if same and other.voice.kind == "named" and _bears_out(other.claim, one.claim):
                yield t

    def _told_through(self, n: int) -> Iterator[int]:
        """The sources that other reports say this outlet has it from."""
        one = self.sightings[n]
        for t in self._by_relay.get(one.voice.key, ()):
            if _side(self.sightings[t].claim) == _side(one.claim):
                yield t

    def _cited(self, n: int, leads: Leads) -> Iterator[int]:
        """For an outlet that speaks, or somebody unnamed whom it cites: what the outlet's own reports tell of it."""
        one = self.sightings[n]
        if one.voice.kind == "outlet":
            theirs = list(self._published(n, [one.voice.key]))
            if all(not self.sightings[t].own or t in leads for t in theirs):
                yield from theirs
        elif one.voice.kind == "unnamed" and one.through:
            theirs = [t for t in self._published(n, one.through) if not self.sightings[t].own]
            unnamed = [t for t in theirs if self.sightings[t].voice.kind == "unnamed"]
            if unnamed:
                yield from (t for t in unnamed if _may_be_one(one, self.sightings[t]))
            else:
                yield from theirs

    def _published(self, n: int, outlets: Sequence[str]) -> Iterator[int]:
        """What other reports, by these outlets, have on the same side."""
        one = self.sightings[n]
        for t in sorted({t for key in outlets for t in self._by_publisher.get(key, ())}):
            other = self.sightings[t]
            if other.home.id != one.home.id and _side(other.claim) == _side(one.claim):
                yield t


def _side(claim: Claim) -> str:
    """Saying that it is so, denying it and calling for it are three things."""
    return claim.stance if claim.stance in {"denies", "urges"} else "says"


def _bears_out(source: Claim, own: Claim) -> bool:
    """Whether the source says at least as much: what is told as done does not lean on who expected it."""
    return source.stance == own.stance or (source.stance == "asserts" and own.stance in _WEAKER)


def _share_words(one: Claim, other: Claim) -> bool:
    return one.report == other.report and any(a.overlaps(b) for a in one.spans for b in other.spans)


def _may_be_one(one: Sighting, other: Sighting) -> bool:
    """Whether an unnamed source may be one whom the outlet itself describes, by the noun for them."""
    return other.voice.noun == one.voice.noun and not told_apart(one.voice, other.voice)


def _say_why_elsewhere(own: Sighting, source: Sighting) -> str:
    return f"{source.outlet} says that {own.outlet} has it from {source.voice.name}"


def _say_why(one: Sighting) -> str:
    if one.own:
        return f"{one.outlet} tells it in its own voice too"
    if one.voice.kind == "outlet":
        return f"{one.outlet} has it from {one.voice.name}"
    if one.headline:
        return f"{one.outlet} has “{one.voice.name}” in its headline, and names the source below"
    return f"{one.outlet} has it from “{one.voice.name}”, through an outlet that tells more"
