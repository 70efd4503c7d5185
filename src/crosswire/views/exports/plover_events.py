"""The events of a dossier as PLOVER sees them: who did what to whom, by the claims that speak of it.

The type is the one that most claims give, those that tell of it as done before those that expect it: a visit that was
expected and took place is CONSULT, one that is only expected is AGREE. Actors are a list, never pairs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from crosswire.model.account import Event
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Frame, Role
from crosswire.model.place import Place
from crosswire.views.exports.plover_coding import code_of, code_of_saying, is_ahead, is_supposed
from crosswire.views.exports.plover_words import ROOTS, Code
from crosswire.views.exports.whereabouts import Whereabouts, whereabouts_of
from crosswire.views.lines.days import day_of
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["Coded", "Telling", "coded_events"]

_LONG_AGO = timedelta(days=365)
"""From when on what a report tells of is history to it: it is of another year's news."""
_SAID = frozenset(["AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"])
"""What is done by saying something; to stand by what one says is no act towards anybody."""
_TO_WHOM: tuple[Role, ...] = ("recipient", "patient", "partner", "goal", "topic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How one claim tells of an event."""

    claim: Claim
    code: Code
    frame: Frame | None
    """None where the claim itself is what is done: a demand, a threat."""

    @property
    def denied(self) -> bool:
        """Whether it says that it is not so; that somebody refuses is an act of its own."""
        if self.frame is None:
            return False
        return (self.frame.negated and self.code.root != "REJECT") or self.claim.stance == "denies"

    @property
    def ahead(self) -> bool:
        """Whether it tells of it as still to come."""
        if self.frame is None:
            return False
        return self.claim.stance in {"expects", "urges"} or is_ahead(self.frame)

    @property
    def supposed(self) -> bool:
        """Whether it only supposes it."""
        of_frame = self.frame is not None and is_supposed(self.frame)
        return self.claim.stance == "doubts" or self.claim.condition is not None or of_frame

    @property
    def done(self) -> bool:
        """Whether it tells of it as done."""
        return not (self.denied or self.ahead or self.supposed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """An event with its type."""

    event: Event
    code: Code
    put: tuple[str, ...]
    """Of historical, future, hypothetical and negation those that hold for all its claims."""
    actors: tuple[str, ...]
    """Ids of the parties that do it."""
    recipients: tuple[str, ...]
    tellings: tuple[Telling, ...]
    """Those of this type first, as the reports came out."""
    day: str | None
    """The day it was, else the day the first report of it came out; none if nobody knows."""
    place: Place | None


def coded_events(dossier: Dossier) -> tuple[Coded, ...]:
    """The events that are of a PLOVER type, in the order of the dossier."""
    shelf, where = shelf_of(dossier), whereabouts_of(dossier)
    coded = (_coded(event, shelf, where) for event in dossier.events)
    return tuple(one for one in coded if one)


def _coded(event: Event, shelf: Shelf, where: Whereabouts) -> Coded | None:
    claims = shelf.in_order(event.claims)
    joined, shared = _joined(event), _shared_kind(claims)
    tellings = [telling for claim in claims for telling in _told(claim, joined.get(claim.id), shared, shelf)]
    best = [t for t in tellings if t.done] or [t for t in tellings if not t.denied] or tellings
    if not best:
        return None
    code = _commonest([_as_put(telling) for telling in best])
    ours = [telling for telling in best if _as_put(telling) == code]
    actors = _parties(ours, shelf, ("agent",))
    recipients = tuple(party for party in _parties(ours, shelf, _TO_WHOM) if party not in actors)
    places = where.of_event(event)
    return Coded(
        event=event,
        code=code,
        put=tuple(_put(ours, shelf)),
        actors=actors,
        recipients=recipients,
        tellings=(*ours, *(t for t in tellings if t not in ours)),
        day=_day(ours, shelf),
        place=places[0][1] if places else None,
    )


def _shared_kind(claims: Sequence[Claim]) -> str | None:
    """The class of happenings that most claims of an event tell of, where several do and it is of a type."""
    found = Counter(kind for claim in claims for kind in {f.kind for f in claim.frames if not f.act and code_of(f)})
    best = max(found, key=lambda kind: (found[kind], kind), default="")
    return best if found[best] > 1 else None


def _joined(event: Event) -> dict[str, int]:
    """By claim, the first of its predicates by which it was joined to others."""
    places: dict[str, int] = {}
    for step in event.joined:
        for id_, place in ((step.a, step.a_place), (step.b, step.b_place)):
            places[id_] = min(place, places.get(id_, place))
    return places


def _told(claim: Claim, place: int | None, shared: str | None, shelf: Shelf) -> Iterator[Telling]:
    """How a claim tells of the event: by the predicate that joins it to others, else by its main one.

    Where that is of no type, by what saying it does.
    """
    frames = list(claim.frames[:1] if place is None else claim.frames[place : place + 1])
    if place is None:
        frames = [frame for frame in claim.frames if frame.kind == shared and not frame.act] or frames
    for frame in frames[:1]:
        code = code_of(frame)
        if code:
            yield Telling(claim=claim, code=code, frame=frame)
            return
    code = code_of_saying(claim, shelf.reports[claim.report].text)
    if code and code.root in _SAID:
        yield Telling(claim=claim, code=code, frame=None)


def _as_put(telling: Telling) -> Code:
    """The type: cooperation that is still to come is an intention, so the manual."""
    if telling.ahead and not telling.denied and ROOTS[telling.code.root].quad <= 2:
        return Code("AGREE")
    return telling.code


def _commonest(codes: Sequence[Code]) -> Code:
    counted = Counter(codes)
    return max(codes, key=lambda code: (counted[code], -codes.index(code)))


def _parties(tellings: Iterable[Telling], shelf: Shelf, roles: tuple[Role, ...]) -> tuple[str, ...]:
    """The parties in those roles, each once; of a demand or a threat who speaks, and whom it names."""
    found: dict[str, None] = {}
    for telling in tellings:
        if telling.frame:
            of_frame = (a.party for role in roles for a in telling.frame.arguments if a.role == role)
            found |= dict.fromkeys(party for party in of_frame if party)
        elif "agent" in roles:
            links = telling.claim.chain[:1]
            found |= dict.fromkeys(speaker.party for link in links for speaker in link.who if speaker.party)
        else:
            found |= dict.fromkeys(telling.claim.about)
    named = {shelf.parties[party].name: party for party in reversed(found) if party in shelf.parties}
    return tuple(reversed(named.values()))


def _put(tellings: Sequence[Telling], shelf: Shelf) -> Iterator[str]:
    if all(_is_history(telling.claim, shelf) for telling in tellings):
        yield "historical"
    if all(telling.ahead for telling in tellings):
        yield "future"
    if all(telling.supposed for telling in tellings):
        yield "hypothetical"
    if all(telling.denied for telling in tellings):
        yield "negation"


def _is_history(claim: Claim, shelf: Shelf) -> bool:
    end, out = day_of(claim.when.end if claim.when else None), day_of(shelf.reports[claim.report].published.earliest)
    return bool(end and out and out - end > _LONG_AGO)


def _day(tellings: Sequence[Telling], shelf: Shelf) -> str | None:
    """The first day of what was done, as most claims have it; of what is to come the day it was told."""
    times = [t.claim.when or t.claim.said for t in tellings if not t.ahead]
    told = [day_of(time.begin) for time in times if time]
    out = [day_of(shelf.reports[t.claim.report].published.earliest) for t in tellings]
    known = Counter(day for day in told if day) or Counter(sorted(day for day in out if day)[:1])
    return min(known, key=lambda day: (-known[day], day)).isoformat() if known else None
