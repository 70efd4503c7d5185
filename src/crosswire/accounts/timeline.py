"""The timeline: each event by the days that its claims give it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from crosswire.model.account import Event, TimelineEntry
from crosswire.model.claim import Claim
from crosswire.model.time import Time

__all__ = ["make_timeline"]

Status = Literal["happened", "expected", "claimed", "denied"]


def make_timeline(
    events: Sequence[Event],
    claims: Mapping[str, Claim],
    times: Mapping[str, Mapping[str, Time]],
    label: Callable[[Event, Sequence[str]], str],
) -> tuple[TimelineEntry, ...]:
    """One entry for each day or range that claims give an event, in order of time.

    Args:
        events: The events of a story.
        claims: Its claims by id.
        times: For each event's id, the time that each of its claims (by id) gives it.
        label: The words for an entry, from its event and the claims that give it this time.
    """
    out = []
    for event in events:
        by_value: dict[str, list[str]] = {}
        for claim_id, time in times.get(event.id, {}).items():
            if time.begin and time.end:
                by_value.setdefault(time.value, []).append(claim_id)
        for ids in by_value.values():
            time = times[event.id][ids[0]]
            status, deciding = _status([claims[i] for i in ids])
            out.append(
                TimelineEntry(
                    begin=str(time.begin),
                    end=str(time.end),
                    precision=time.precision,
                    event=event.id,
                    label=label(event, [claim.id for claim in deciding]),
                    status=status,
                    claims=tuple(sorted(ids)),
                )
            )
    return tuple(sorted(out, key=lambda e: (e.begin, e.end, e.label, e.event)))


def _status(claims: Sequence[Claim]) -> tuple[Status, list[Claim]]:
    """What the claims make of it, and those that do.

    The outlets' own telling of a thing done is "happened", what others say "claimed".
    """
    ways: tuple[tuple[Status, Callable[[Claim], bool]], ...] = (
        ("happened", lambda claim: claim.stance == "asserts" and not claim.chain),
        ("claimed", lambda claim: claim.stance in {"asserts", "doubts"}),
        ("denied", lambda claim: claim.stance == "denies"),
    )
    for status, decides in ways:
        deciding = [claim for claim in claims if decides(claim)]
        if deciding:
            return status, deciding
    return "expected", list(claims)
