"""What was expected and what came of it; what nobody has told the outcome of yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from crosswire.model.account import Expectation, Verdict
from crosswire.model.claim import Claim
from crosswire.views.brief.sentences import Line, Part, Teller

__all__ = ["came_of", "still_open"]

_VERDICTS: dict[Verdict, str] = {
    "otherwise": "Expected, and reported otherwise.",
    "partly": "Expected, and reported to have come in part.",
    "happened": "Expected, and reported to have happened.",
}
_NAMED = 4
"""Claims of the same that are pointed to."""
_LIKEST = 3
"""Of the claims that tell an outcome, the likest to what was expected, of which the clearest is quoted."""


def came_of(expectations: Sequence[Expectation], teller: Teller) -> Iterator[Line]:
    """The expectations with an outcome, those that went otherwise first; those with one outcome on one line."""
    groups: dict[tuple[Verdict, frozenset[str]], list[Expectation]] = defaultdict(list)
    for expectation in expectations:
        if expectation.verdict != "open":
            groups[expectation.verdict, frozenset(expectation.outcome)].append(expectation)
    order = list(_VERDICTS)
    ranked = sorted(groups.items(), key=lambda item: (order.index(item[0][0]), -len(item[1]), item[1][0].claim))
    for (verdict, _), same in ranked:
        yield partial(_line, verdict, same, teller)


def still_open(expectations: Sequence[Expectation], teller: Teller) -> Iterator[Line]:
    """The expectations without an outcome, the clearest first; those with a day before those without."""
    waiting = [(x.by_when is None, teller.shelf.claims[x.claim]) for x in expectations if x.verdict == "open"]
    for _, claim in sorted(
        waiting, key=lambda item: (teller.clarity(item[1])[0] > 3, item[0], teller.clarity(item[1]))
    ):
        yield partial(_open, claim, teller)


def _open(claim: Claim, teller: Teller) -> tuple[Part, ...] | None:
    return None if teller.is_known(claim.id) else teller.tell(claim)


def _line(verdict: Verdict, same: Sequence[Expectation], teller: Teller) -> tuple[Part, ...] | None:
    parts: list[Part] = [f"**{_VERDICTS[verdict]}** "]
    claims = [expectation.claim for expectation in same]
    outcome = same[0].outcome[:_LIKEST]
    if teller.clearest([*claims, *outcome]) is None:
        return None
    parts += _told(claims, "", "What was expected is told above.", teller)
    others = [teller.shelf.claims[id_] for id_ in claims if not teller.is_known(id_)]
    if others:
        parts += [" Expected also here", *(teller.cite(claim) for claim in others[:_NAMED]), "."]
    parts += _told(outcome, " What came of it: ", " What came of it is told above.", teller)
    return tuple(parts)


def _told(ids: Sequence[str], opening: str, otherwise: str, teller: Teller) -> Iterator[Part]:
    """The clearest of the claims, or a pointer to it where it was told before."""
    claim = teller.clearest(ids, fresh=False)
    if claim is not None and teller.is_fresh(claim):
        yield opening
        yield from teller.tell(claim)
    elif claim is not None:
        yield otherwise
        yield teller.cite(claim)
