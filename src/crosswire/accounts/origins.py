"""Origins: where chains end, and which of them are one voice (law 5).

1. A chain ends at its first link; an empty chain at the outlet.
2. A copy speaks with the voice of its original, an edited version with that of the first.
3. Unnamed officials of one state are one voice, unless the text tells them apart by what they serve.
4. What a report tells in its own voice leans on the sources that it gives the same to elsewhere: a headline, say.
5. A report whose outlet is unknown supports nothing on its own: its claims count only where a report of a known
   outlet leans on the same origin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from crosswire.model.account import Origin
from crosswire.model.claim import Claim, Link, Speaker
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spelling import fold

__all__ = ["Origins"]

_NO_SERVICE = frozenset(
    """official officials officer officers source sources senior high-ranking ranking top former current unnamed
    government state national federal western allied other another from the of a an with familiar who close to and
    in on person people diplomat diplomats spokesman spokeswoman spokesperson""".split()
)
"""Words of a post that do not tell what it serves."""


@dataclass(frozen=True)
class Origins:
    """Tells the origins behind claims of one story."""

    reports: Mapping[str, Report]
    parties: Mapping[str, Party]

    @cached_property
    def _served(self) -> dict[str, str]:
        """For each unnamed official the body that the text says he serves: "an official of the Coast Guard"."""
        bodies = [(m.report, m.span, p.id) for p in self.parties.values() if p.kind == "body" for m in p.mentions]
        out: dict[str, str] = {}
        for role in (p for p in self.parties.values() if p.kind == "role"):
            inside = [
                body
                for mention in role.mentions
                for report, span, body in bodies
                if report == mention.report and mention.span.covers(span)
            ]
            if inside:
                out[role.id] = min(inside)
        return out

    def of(self, claims: Iterable[Claim]) -> tuple[Origin, ...]:
        """The independent origins behind the claims, by label; see the module for what makes two one."""
        groups: dict[str, list[tuple[str, Claim]]] = defaultdict(list)
        told = list(claims)
        leaning = {claim.report for claim in told if any(link.who for link in claim.chain)}
        for claim in told:
            if claim.report in leaning and not any(link.who for link in claim.chain):
                continue
            for voice, label in self.voices(claim).items():
                groups[voice].append((label, claim))
        out = [
            Origin(
                id=content_id("origin", voice),
                label=min(members, key=lambda member: (-len(member[0]), member[0]))[0],
                claims=tuple(sorted({claim.id for _, claim in members})),
            )
            for voice, members in groups.items()
            if any(self._known_outlet(claim) for _, claim in members)
        ]
        return tuple(sorted(out, key=lambda origin: (origin.label, origin.id)))

    def voices(self, claim: Claim) -> dict[str, str]:
        """The voices that a claim goes back to, each with a name to show; equal keys are one voice.

        Two who speak together are two voices.
        """
        link = next((link for link in claim.chain if link.who), None)
        if link is None:
            outlet = self._original(self.reports[claim.report]).outlet.name
            return {self._outlet_voice(claim): outlet or "outlet not told"}
        return {self._voice_of(speaker, link): speaker.name for speaker in link.who}

    def _outlet_voice(self, claim: Claim) -> str:
        report = self._original(self.reports[claim.report])
        return f"outlet {fold(report.outlet.name)}" if report.outlet.name else f"report {report.id}"

    def _original(self, report: Report) -> Report:
        seen = {report.id}
        while (before := report.copy_of or report.version_of or "") in self.reports and before not in seen:
            report = self.reports[before]
            seen.add(report.id)
        return report

    def _voice_of(self, speaker: Speaker, link: Link) -> str:
        party = self.parties.get(speaker.party or "")
        if party is None:
            return f"name {fold(speaker.name)}"
        if party.kind == "outlet":
            return f"outlet {fold(party.name)}"
        if party.kind == "role" and party.country:
            return f"officials {self._served.get(party.id, party.country)} {_service(link)}".rstrip()
        return f"party {self._first_printed(party).id}"

    def _first_printed(self, party: Party) -> Party:
        """Of an unnamed source of a copy the same source in the original, told by its words."""
        printed_in = {mention.report for mention in party.mentions}
        originals = {self._original(self.reports[report]).id for report in printed_in if report in self.reports}
        if party.kind != "role" or originals <= printed_in:
            return party
        twins = (
            other
            for other in self.parties.values()
            if other.kind == "role" and fold(other.name) == fold(party.name) and other.id != party.id
        )
        return next((twin for twin in twins if any(m.report in originals for m in twin.mentions)), party)

    def _known_outlet(self, claim: Claim) -> bool:
        return self._original(self.reports[claim.report]).outlet.name is not None


def _service(link: Link) -> str:
    """What the words for an unnamed official tell of his service: "fisheries" of "a senior fisheries official"."""
    words = (link.role or "").split()
    return " ".join(sorted(word for word in words if word.islower() and word not in _NO_SERVICE))
