"""The web of who leans on whom: from origins through relays to outlets, with how many claims went that way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from crosswire.model.cards import Carried
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import search_at

__all__ = ["Flow", "Web", "web_of"]

_FLOWS = 40
"""Flows drawn and listed, the broadest first: more are a tangle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """How many claims one passes to another. Depth counts hops from the outlet, which is 0."""

    source: str
    target: str
    depth: int
    """Of the target."""
    claims: int
    address: str
    """A search for these claims, and for others of the same names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The flows, broadest first, how many more there are, and how many claims each outlet tells in its own voice."""

    flows: tuple[Flow, ...]
    left_out: int
    own: dict[str, int]


def web_of(carried: Iterable[Carried]) -> Web:
    """The web of these ways."""
    counted: Counter[tuple[str, str, int]] = Counter()
    own: Counter[str] = Counter()
    for way in carried:
        outlet = one_line(way.outlet or "") or "unknown outlet"
        names = [one_line(name) or "nobody named" for name in way.names]
        if not names:
            own[outlet] += way.claims
        for depth, (target, source) in enumerate(pairwise([outlet, *reversed(names)])):
            counted[source, target, depth] += way.claims
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return Web(
        flows=tuple(
            Flow(source=source, target=target, depth=depth, claims=claims, address=_claims_of(source, target, depth))
            for (source, target, depth), claims in ranked[:_FLOWS]
        ),
        left_out=max(0, len(ranked) - _FLOWS),
        own=dict(sorted(own.items())),
    )


def _claims_of(source: str, target: str, depth: int) -> str:
    outlet = f"outlet:{_quoted(target)}" if depth == 0 else f"by:{_quoted(target)}"
    return search_at(f"by:{_quoted(source)} {outlet}")


def _quoted(name: str) -> str:
    """A value of a query; a quotation mark has no place in one."""
    return '"' + name.replace('"', " ") + '"'
