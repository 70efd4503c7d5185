"""Who wants what, as claimed: for each party the clearest claim that says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from crosswire.model.account import Want
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.quotation import single_marks
from crosswire.views.brief.sentences import Line, Part, Teller

__all__ = ["wanted"]


def wanted(wants: Sequence[Want], teller: Teller) -> Iterator[Line]:
    """A line for each party, that with most claims first."""
    by_party: dict[str, list[Want]] = defaultdict(list)
    for want in wants:
        by_party[teller.shelf.party(want.party)].append(want)
    ranked = sorted(by_party.items(), key=lambda item: (-sum(len(want.claims) for want in item[1]), item[0]))
    for party, mine in ranked:
        yield partial(_line, party, sorted({id_ for want in mine for id_ in want.claims}), teller)


def _titled(party: str) -> str:
    """The party as a title: no stop of its own, and a capital."""
    name = escaped(single_marks(party.rstrip(".")))
    return f"{name[:1].upper()}{name[1:]}"


def _line(party: str, ids: Sequence[str], teller: Teller) -> tuple[Part, ...] | None:
    claim = teller.clearest(ids)
    return None if claim is None else (f"**{_titled(party)}.** ", *teller.tell(claim))
