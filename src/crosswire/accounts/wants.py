"""Who wants what from whom, as claimed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node
from crosswire.model.account import Want
from crosswire.model.frame import Argument
from crosswire.model.party import Party
from crosswire.model.report import Report
from crosswire.model.spelling import fold

__all__ = ["find_wants"]

_NO_THINGS = frozenset(
    "it this that these those what which who he she they him her them one something anything".split()
)


@dataclass(frozen=True)
class _Wish:
    party: Party
    giver: Party | None
    what: str
    claim: str


def find_wants(
    groups: Sequence[Group], parties: Mapping[str, Party], reports: Mapping[str, Report]
) -> tuple[Want, ...]:
    """The wants of a story, one line for each party and thing, with all claims that tell of it.

    Where a state and those who act for it are told to want one thing, it is the state's want.
    """
    grouped: dict[tuple[str, str | None, str], list[_Wish]] = defaultdict(list)
    for group in groups:
        wishes = [wish for node in group.nodes for wish in _wishes(node, parties, reports)]
        states = {wish.party.country: wish.party for wish in wishes if wish.party.kind == "state"}
        for wish in wishes:
            holder = states.get(wish.party.country, wish.party) if wish.party.country else wish.party
            giver = wish.giver.name if wish.giver is not None else None
            grouped[holder.name, giver, fold(wish.what)].append(wish)
    return tuple(
        Want(
            party=party,
            from_party=giver,
            what=min(wish.what for wish in wishes),
            claims=tuple(sorted({wish.claim for wish in wishes})),
        )
        for (party, giver, _), wishes in sorted(
            grouped.items(), key=lambda item: (item[0][0], item[0][2], item[0][1] or "")
        )
    )


def _wishes(node: Node, parties: Mapping[str, Party], reports: Mapping[str, Report]) -> Iterator[_Wish]:
    text = reports[node.claim.report].text
    if node.place == 0 and node.claim.stance == "urges":
        yield from _urged(node, parties, text)
    if node.frame.kind != "want" or node.frame.negated or node.claim.stance == "denies":
        return
    giver = _giver(node, parties)
    things = [a for a in node.others if a.role == "patient" and a.head not in _NO_THINGS and a.kind != "want"]
    for holder in _holders(node, parties):
        for thing in things:
            what = _phrase(thing, text)
            if what:
                yield _Wish(holder, giver, what, node.claim.id)


def _urged(node: Node, parties: Mapping[str, Party], text: str) -> Iterator[_Wish]:
    """What a speaker calls for: the content itself, from the first other party that it names."""
    for speaker in (who for link in node.claim.chain[:1] for who in link.who):
        holder = parties.get(speaker.party or "")
        if holder is not None and holder.kind != "place":
            others = [parties[p] for p in node.claim.about if p in parties and p != holder.id]
            what = " ".join(span.of(text) for span in node.claim.spans)
            yield _Wish(holder, others[0] if others else None, " ".join(what.split()), node.claim.id)


def _giver(node: Node, parties: Mapping[str, Party]) -> Party | None:
    """From whom: the party after "from", or the one whose the thing is said to be."""
    from_whom = [a.party for a in node.others if a.role == "source"]
    whose = [p for a in node.others if a.role == "patient" for p in a.named]
    doers = {a.party for a in node.agents}
    return next((parties[p] for p in (*from_whom, *whose) if p is not None and p in parties and p not in doers), None)


def _holders(node: Node, parties: Mapping[str, Party]) -> Iterable[Party]:
    known = [parties[a.party] for a in node.agents if a.party is not None and a.party in parties]
    return [party for party in known if party.kind != "place"]


def _phrase(thing: Argument, text: str) -> str:
    """The thing in the words of the report, without the article that opens it."""
    words = thing.span.of(text).split()
    return " ".join(words[1:] if words and words[0].lower() in {"a", "an", "the", "any", "some"} else words)
