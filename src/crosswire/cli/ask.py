"""What ``crosswire ask`` does: the claims that a query finds, best first."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.messages import printable
from crosswire.cli.screen import Screen
from crosswire.cli.sources import look_up
from crosswire.model.query import QueryError, parse_query
from crosswire.near import NearWords, Widened
from crosswire.reading.meaning import word_meaning
from crosswire.store import open_store
from crosswire.views.claim_list import claim_records, print_claims
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
    dossier, lost = look_up(places)
    wanted, widened = NearWords.of(dossier, word_meaning()).widened(wanted) if near else (wanted, ())
    with open_store(None) as store:
        store.add_reports(dossier.reports)
        store.keep_dossier(dossier)
        found = store.find(wanted, limit)
    by_id = {claim.id: claim for claim in dossier.claims}
    claims = [by_id[id_] for id_ in found.claims]
    if as_json:
        typer.echo(dump_records(claim_records(claims, dossier)).encode(), nl=False)
    else:
        _say_widened(widened)
        print_claims(claims, dossier, Screen())
        if found.total > len(claims):
            typer.echo(f"of {found.total}; --limit shows more")
    sys.stdout.flush()
    return Code.NOT_ALL_READ if lost else Code.ALL_READ


def _say_widened(widened: Sequence[Widened]) -> None:
    for one in widened:
        typer.echo(printable(f"{one.word}, and near to it {', '.join(each.word for each in one.near)}"))
