"""What ``crosswire check`` does: looks up each quotation of a text in the reports."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import typer

from crosswire import pipeline
from crosswire.cli.endings import Code, NothingReadError
from crosswire.cli.screen import Screen
from crosswire.cli.sources import look_up
from crosswire.model.dossier import Dossier
from crosswire.reports.drafts import load_draft
from crosswire.reports.intake import UnreadableError
from crosswire.views.exports.records import dump_records
from crosswire.views.quotations.blocks import print_checked, quotation_records
from crosswire.views.quotations.check import Draft, check_quotations

__all__ = ["check_file"]


def check_file(file: str, places: Sequence[str], *, as_json: bool) -> Code:
    """Checks the quotations of a file on standard output.

    Raises:
        NothingReadError: if the file is no text, or no place holds a report.
        OSError: if the file cannot be read.
    """
    try:
        loaded = load_draft(Path(file), sys.stdin.buffer if sys.stdin else None)
    except UnreadableError as error:
        raise NothingReadError(f"{file}: {error}") from error
    dossier, lost = look_up(places)
    dossier = _without_copy(dossier, loaded.digest)
    reading, claims = pipeline.read_draft(loaded)
    draft = Draft(reading=reading, claims=claims, bylines=loaded.bylines)
    checked = check_quotations(draft, dossier, pipeline.same_as([*dossier.parties, *reading.parties]))
    if as_json:
        typer.echo(dump_records(quotation_records(checked, reading.report)).encode(), nl=False)
    else:
        print_checked(checked, reading.report, Screen())
    sys.stdout.flush()
    stand = all(one.verdict == "stands" for one in checked)
    return Code.ALL_READ if stand and not lost else Code.NOT_ALL_READ


def _without_copy(dossier: Dossier, digest: str) -> Dossier:
    """The dossier without the file itself, which may lie in a folder of reports: it is no evidence for itself."""
    others = tuple(report for report in dossier.reports if all(came.sha256 != digest for came in report.arrivals))
    if not others:
        raise NothingReadError
    return replace(dossier, reports=others)
