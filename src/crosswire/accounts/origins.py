"""Origins: where chains end, and which of them are one voice (law 5).

1. A chain ends at its first link; an empty chain at the outlet.
2. A copy speaks with the voice of its original.
3. Unnamed officials of one state are one voice, unless the text tells them apart by what they serve.
4. A report whose outlet is unknown supports nothing on its own: its claims count only where a report of a known
   outlet leans on the same origin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crosswire.model.account import Origin
from crosswire.model.claim import Claim, Speaker
from crosswire.model.ids import content_id
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spelling import fold

__all__ = ["Origins"]


@dataclass(frozen=True)
class Origins:
    """Tells the origins behind claims of one story."""

    reports: Mapping[str, Report]
    parties: Mapping[str, Party]

    def of(self, claims: Iterable[Claim]) -> tuple[Origin, ...]:
        """The independent origins behind the claims, by label; see the module for what makes two one."""
        groups: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            groups[self.voice(claim)].append(claim)
        out = [
            Origin(
                id=content_id("origin", voice),
                label=self._label(members),
                claims=tuple(sorted(claim.id for claim in members)),
            )
            for voice, members in groups.items()
            if any(self._known_outlet(claim) for claim in members)
        ]
        return tuple(sorted(out, key=lambda origin: (origin.label, origin.id)))

    def voice(self, claim: Claim) -> str:
        """What tells one origin from another: equal for claims that go back to one voice."""
        link = next((link for link in claim.chain if link.who), None)
        if link is None:
            return self._outlet_voice(claim)
        return " & ".join(sorted({self._voice_of(speaker) for speaker in link.who}))

    def _outlet_voice(self, claim: Claim) -> str:
        report = self._original(self.reports[claim.report])
        return f"outlet {report.outlet.name}" if report.outlet.name else f"report {report.id}"

    def _original(self, report: Report) -> Report:
        seen = {report.id}
        while report.copy_of is not None and report.copy_of in self.reports and report.copy_of not in seen:
            report = self.reports[report.copy_of]
            seen.add(report.id)
        return report

    def _voice_of(self, speaker: Speaker) -> str:
        party = self.parties.get(speaker.party or "")
        if party is None:
            return f"name {fold(speaker.name)}"
        if party.kind == "role" and party.country:
            return f"officials {party.country}"
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

    def _label(self, members: Sequence[Claim]) -> str:
        claim = min(members, key=lambda c: c.id)
        link = next((link for link in claim.chain if link.who), None)
        if link is not None:
            return " and ".join(speaker.name for speaker in link.who)
        return self._original(self.reports[claim.report]).outlet.name or "outlet not told"

    def _known_outlet(self, claim: Claim) -> bool:
        return self._original(self.reports[claim.report]).outlet.name is not None
