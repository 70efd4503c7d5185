"""Who says what: the parties at the origin of each chain, with their claims; outlets in their own voice last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from crosswire.model.claim import Claim
from crosswire.model.party import PartyKind
from crosswire.views.lines.claims import NOBODY, ClaimLine, claim_lines, spoken_links
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line

__all__ = ["Speaking", "speakers"]

_KINDS: dict[PartyKind, str] = {
    "person": "person",
    "body": "body",
    "state": "state",
    "outlet": "outlet",
    "role": "unnamed",
    "group": "group",
    "place": "place",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """One who speaks, and all that it is said to say."""

    name: str
    kind: str
    own: bool
    """An outlet in its own voice."""
    aliases: tuple[str, ...]
    claims: tuple[ClaimLine, ...]
    home: frozenset[int]
    """Numbers of the claims that lead back to here; of two who speak together, the first."""


@dataclass(frozen=True, slots=True)
class _Voice:
    name: str
    kind: str
    own: bool
    aliases: tuple[str, ...]
    claims: list[str] = field(default_factory=list)
    home: set[int] = field(default_factory=set)


def speakers(shelf: Shelf) -> tuple[Speaking, ...]:
    """Named and unnamed speakers by number of claims, then outlets in their own voice."""
    voices: dict[str, _Voice] = {}
    for claim in shelf.in_order(shelf.claims):
        for n, (key, voice) in enumerate(_voices(claim, shelf)):
            known = voices.setdefault(key, voice)
            known.claims.append(claim.id)
            if n == 0:
                known.home.add(shelf.claim_numbers[claim.id])
    found = [
        Speaking(
            name=voice.name,
            kind=voice.kind,
            own=voice.own,
            aliases=voice.aliases,
            claims=claim_lines(voice.claims, shelf),
            home=frozenset(voice.home),
        )
        for voice in voices.values()
    ]
    return tuple(sorted(found, key=lambda s: (s.own, -len(s.claims), s.name)))


def _voices(claim: Claim, shelf: Shelf) -> Iterator[tuple[str, _Voice]]:
    """Each who speaks at the origin: two where two speak together."""
    links = spoken_links(claim)
    if not links:
        name = shelf.outlet(claim.report)
        yield f"own {name}", _Voice(name, "in its own voice", own=True, aliases=())
        return
    if not links[0].who:
        yield "nobody", _Voice(NOBODY, "unnamed", own=False, aliases=())
    for speaker in links[0].who:
        party = shelf.parties.get(speaker.party or "")
        if party is not None:
            aliases = tuple(one_line(alias) for alias in party.aliases)
            yield f"party {party.id}", _Voice(one_line(party.name), _KINDS[party.kind], own=False, aliases=aliases)
        else:
            name = one_line(speaker.name or speaker.text) or NOBODY
            kind = "unnamed" if links[0].kind == "anonymous" else ""
            yield f"name {name.casefold()}", _Voice(name, kind, own=False, aliases=())
