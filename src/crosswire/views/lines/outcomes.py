"""What was expected and what came of it; who wants what from whom."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.account import Expectation, Verdict, Want
from crosswire.views.lines.claims import ClaimLine, claim_line, claim_lines
from crosswire.views.lines.days import say_value
from crosswire.views.lines.shelf import Shelf
from crosswire.views.plain import one_line

__all__ = ["Outcome", "Wanted", "Wanter", "outcomes", "wanters"]

_VERDICTS: dict[Verdict, str] = {
    "happened": "reported to have happened",
    "partly": "reported to have happened in part",
    "otherwise": "reported otherwise",
    "open": "no report of it yet",
}
"""In the order they are shown. What happened is a report's word, never ours; silence is no outcome (law 8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One expectation, and the claims that tell what came of it."""

    by_when: str
    condition: str
    """The words on which it hangs; empty where it hangs on nothing."""
    verdict: Verdict
    says: str
    why: str
    expected: ClaimLine
    outcome: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing wanted, and from whom."""

    kind: str
    what: str
    meant: str
    """``what`` with names for its pronouns, where that says more."""
    from_whom: str
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanter:
    """A party, and all that it is said to want."""

    party: str
    wants: tuple[Wanted, ...]


def outcomes(expectations: tuple[Expectation, ...], shelf: Shelf) -> tuple[Outcome, ...]:
    """The expectations: those with an outcome first, each kind in reading order."""
    order = list(_VERDICTS)
    found = [_outcome(expectation, shelf) for expectation in expectations]
    return tuple(sorted(found, key=lambda line: (order.index(line.verdict), line.expected.number)))


def _outcome(expectation: Expectation, shelf: Shelf) -> Outcome:
    return Outcome(
        condition=_condition(expectation, shelf),
        by_when=one_line(say_value(expectation.by_when)) if expectation.by_when else "",
        verdict=expectation.verdict,
        says=_VERDICTS[expectation.verdict],
        why=one_line(expectation.why),
        expected=claim_line(expectation.claim, shelf),
        outcome=claim_lines(expectation.outcome, shelf),
    )


def _condition(expectation: Expectation, shelf: Shelf) -> str:
    if expectation.condition is None:
        return ""
    return one_line(expectation.condition.of(shelf.reports[shelf.claims[expectation.claim].report].text))


def wanters(wants: tuple[Want, ...], shelf: Shelf) -> tuple[Wanter, ...]:
    """Wants by party: the party with most claims first, and in it the thing with most claims."""
    by_party: dict[str, list[Wanted]] = {}
    for want in wants:
        by_party.setdefault(shelf.party(want.party), []).append(
            Wanted(
                kind=want.kind,
                what=one_line(want.what),
                meant=one_line(want.meant or ""),
                from_whom=shelf.party(want.from_party) if want.from_party else "",
                claims=claim_lines(want.claims, shelf),
            )
        )
    found = [
        Wanter(party=party, wants=tuple(sorted(things, key=lambda thing: (-len(thing.claims), thing.what))))
        for party, things in by_party.items()
    ]
    return tuple(sorted(found, key=lambda wanter: (-sum(len(w.claims) for w in wanter.wants), wanter.party)))
