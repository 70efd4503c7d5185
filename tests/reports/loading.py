"""All that places hold, for tests: reports once each, in order of their ids, and problems."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from crosswire.model.report import Problem, Report
from crosswire.reports.load import load_reports


def load(
    places: Iterable[Path | str], stdin: BinaryIO | None = None, fields: dict[str, str] | None = None
) -> tuple[list[Report], list[Problem]]:
    out = list(load_reports(places, stdin=stdin, fields=fields, allow_private=True))
    reports: dict[str, Report] = {}
    for one in out:
        if isinstance(one, Report):
            reports.setdefault(one.id, one)
    return [reports[id_] for id_ in sorted(reports)], [one for one in out if isinstance(one, Problem)]
