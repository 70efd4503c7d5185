"""What ``crosswire why`` does: every step that led to a claim, an event, an answer or a relation."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from crosswire.cli.endings import Code, WrongUsageError
from crosswire.cli.screen import Screen
from crosswire.cli.sources import whole_dossier
from crosswire.views.exports.records import dump_records
from crosswire.views.why.find import NotOneError, find
from crosswire.views.why.show import print_steps, step_record
from crosswire.views.why.tell import tell

__all__ = ["say_why"]


def say_why(id_: str, places: Sequence[str], *, as_json: bool) -> Code:
    """Tells the steps on standard output.

    Raises:
        NothingReadError: if no place holds a report.
        WrongUsageError: if the id names nothing, or several things.
    """
    dossier, lost = whole_dossier(places)
    try:
        found = find(id_, dossier)
    except NotOneError as error:
        raise WrongUsageError(str(error)) from error
    step = tell(found, dossier)
    if as_json:
        typer.echo(dump_records([step_record(step)]).encode(), nl=False)
    else:
        print_steps(step, Screen())
    sys.stdout.flush()
    return Code.NOT_ALL_READ if lost else Code.ALL_READ
