"""What ``crosswire ask`` does: the claims that a query finds, best first."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.messages import printable
from crosswire.cli.screen import Screen
from crosswire.cli.sources import look_up, one_store
from crosswire.model.excerpt import ClaimsExcerpt
from crosswire.model.query import Node, QueryError, parse_query
from crosswire.near import NearWords, Widened, near_words_in
from crosswire.reading.meaning import word_meaning
from crosswire.store import Store, open_store
from crosswire.views.claim_list import claim_records, print_claims
from crosswire.views.evidence import check_evidence
from crosswire.views.exports.records import dump_records

__all__ = ["ask"]


def ask(query: str, places: Sequence[str], *, limit: int, as_json: bool, near: bool = False) -> Code:
    """Lists the claims that have what the query asks for on standard output.

    Args:
        query: As the user wrote it.
        places: Reports, dossiers, stores.
        limit: Claims to list, at most.
        as_json: Whether they are listed as JSON.
        near: Whether words near in meaning are looked for too.

    Raises:
        NothingReadError: if no place holds a report.
        WrongUsageError: if the query cannot be read.
    """
    try:
        wanted = parse_query(query)
    except QueryError as error:
        raise WrongUsageError(str(error)) from error
    found, widened, lost = _asked(wanted, places, limit, near=near)
    by_id = {claim.id: claim for claim in found.dossier.claims}
    claims = [by_id[id_] for id_ in found.claims]
    if as_json:
        typer.echo(dump_records(claim_records(claims, found.dossier)).encode(), nl=False)
    else:
        _say_widened(widened)
        print_claims(claims, found.dossier, Screen())
        if found.total > len(claims):
            typer.echo(f"of {found.total}; --limit shows more")
    sys.stdout.flush()
    return Code.NOT_ALL_READ if lost else Code.ALL_READ


def _asked(
    wanted: Node, places: Sequence[str], limit: int, *, near: bool
) -> tuple[ClaimsExcerpt, Sequence[Widened], bool]:
    """What is found, words near to those asked for, and whether something could not be read; of a store, as it is."""
    with one_store(places) as store:
        if store is not None:
            return *_found(wanted, store, limit, near_words_in(store, word_meaning()) if near else None), False
    dossier, lost = look_up(places)
    with open_store(None) as made:
        made.add_reports(dossier.reports)
        made.keep_dossier(dossier)
        return *_found(wanted, made, limit, NearWords.of(dossier, word_meaning()) if near else None), lost


def _found(wanted: Node, store: Store, limit: int, near: NearWords | None) -> tuple[ClaimsExcerpt, Sequence[Widened]]:
    """The claims of a store, with what is needed to show them."""
    widened: Sequence[Widened] = ()
    if near is not None:
        wanted, widened = near.widened(wanted)
    found = store.pages().search(wanted, limit)
    check_evidence(found.dossier)
    return found, widened


def _say_widened(widened: Sequence[Widened]) -> None:
    for one in widened:
        typer.echo(printable(f"{one.word}, and near to it {', '.join(each.word for each in one.near)}"))
