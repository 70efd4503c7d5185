"""What ``crosswire claims`` does: lists the claims that are asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import get_args

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.screen import Screen
from crosswire.cli.sources import look_up
from crosswire.model.claim import Stance
from crosswire.views.claim_list import claim_records, print_claims
from crosswire.views.exports.records import dump_records
from crosswire.views.selection import Selection, select

__all__ = ["list_claims", "stance_named"]


def list_claims(places: Sequence[str], selection: Selection, *, as_json: bool) -> Code:
    """Lists claims on standard output.

    Raises:
        NothingReadError: if no place holds a report.
    """
    dossier, lost = look_up(places)
    claims = select(dossier, selection)
    if as_json:
        typer.echo(dump_records(claim_records(claims, dossier)).encode(), nl=False)
    else:
        print_claims(claims, dossier, Screen())
    sys.stdout.flush()
    return Code.NOT_ALL_READ if lost else Code.ALL_READ


def stance_named(name: str | None) -> Stance | None:
    """The stance of that name; none if none is named.

    Raises:
        WrongUsageError: if there is no such stance.
    """
    stances: tuple[Stance, ...] = get_args(Stance)
    if name is None:
        return None
    for stance in stances:
        if stance == name:
            return stance
    raise WrongUsageError(f"--stance {name}: one of {', '.join(stances)} is wanted")
