"""Whether two claims are one teller's."""

from __future__ import annotations

from crosswire.model.claim import Claim

__all__ = ["one_teller"]


def one_teller(a: Claim, b: Claim) -> bool:
    """Whether the same voice of one report tells both."""
    if a.report != b.report:
        return False
    tellers = [[(who.party or who.name) for link in claim.chain[:1] for who in link.who] for claim in (a, b)]
    return tellers[0] == tellers[1]
