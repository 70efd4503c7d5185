"""One line for one want, whoever tells of it and in however many words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from crosswire.accounts.wants.who import Somebody
from crosswire.model.account import Want, WantKind

__all__ = ["ToldWish", "gathered"]

_SHARE = 0.5
"""Of the words of the shorter telling, how many must be in the other for a leader's wish to be the state's."""
_WISHING = frozenset({"wants", "needs"})
"""Kinds that tell of no act: what a leader wishes for is his state's, what he asks for is asked by him."""


@dataclass(frozen=True, slots=True)
class ToldWish:
    """A wish as one claim tells it."""

    kind: WantKind
    holder: Somebody
    giver: Somebody | None
    what: str
    meant: str | None
    words: frozenset[str]
    """Lemmas of the content words of ``what``."""
    claim: str
    at: int
    """Place of the token that tells of it in its report."""

    @property
    def key(self) -> tuple[int, str, str, str]:
        """What they are sorted by: who tells most first."""
        return (-len(self.words), self.what, self.kind, self.claim)


def gathered(told: Iterable[ToldWish]) -> tuple[Want, ...]:
    """The wants, by party and thing, each with all claims that tell of it.

    Where a state and those who act for it are told to want one thing, it is the state's want.
    """
    wishes = sorted(told, key=lambda wish: wish.key)
    by_holder: dict[str, list[ToldWish]] = defaultdict(list)
    states = {
        (wish.claim, wish.at, wish.holder.name): state
        for wish in wishes
        if (state := _state_of(wish, wishes)) is not None
    }
    for wish in wishes:
        holder = states.get((wish.claim, wish.at, wish.holder.name), wish.holder)
        by_holder[holder.name].append(replace(wish, holder=holder))
    lines = [_line(group) for theirs in by_holder.values() for group in _groups(theirs)]
    return tuple(sorted(lines, key=lambda w: (w.party, w.what, w.kind, w.from_party or "", w.claims)))


def _state_of(wish: ToldWish, wishes: Sequence[ToldWish]) -> Somebody | None:
    """The state that is told to want the same as one who acts for it, if one is."""
    party = wish.holder.party
    if party is None or not party.country or party.kind in {"state", "place"} or wish.kind not in _WISHING:
        return None
    for other in wishes:
        theirs = other.holder.party
        if theirs is not None and theirs.kind == "state" and theirs.country == party.country:
            least = min(len(wish.words), len(other.words))
            if least and len(wish.words & other.words) >= _SHARE * least:
                return other.holder
    return None


def _groups(wishes: Iterable[ToldWish]) -> list[list[ToldWish]]:
    """Wishes of one holder that are one: one kind, one giver as far as told, the words of one within the other's."""
    groups: list[list[ToldWish]] = []
    for wish in wishes:
        home = next((group for group in groups if all(_one(wish, other) for other in group)), None)
        if home is None:
            groups.append([wish])
        else:
            home.append(wish)
    return groups


def _one(a: ToldWish, b: ToldWish) -> bool:
    givers = {wish.giver.name for wish in (a, b) if wish.giver is not None}
    nested = a.words <= b.words or b.words <= a.words
    return a.kind == b.kind and len(givers) < 2 and nested and bool(a.words & b.words or a.what == b.what)


def _line(group: Sequence[ToldWish]) -> Want:
    """In the words of the telling that says most, then the shortest."""
    best = min(group, key=lambda wish: (-len(wish.words), len(wish.what), wish.what, wish.meant or ""))
    givers = sorted({wish.giver.name for wish in group if wish.giver is not None})
    return Want(
        party=best.holder.name,
        from_party=givers[0] if givers else None,
        what=best.what,
        claims=tuple(sorted({wish.claim for wish in group})),
        kind=best.kind,
        meant=best.meant,
    )
