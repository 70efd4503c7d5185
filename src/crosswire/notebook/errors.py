"""What can go wrong when a dossier is opened."""

from __future__ import annotations

from collections.abc import Sequence

from crosswire.model.report import Problem

__all__ = ["NoReportsError"]

_TOLD = 3
"""Problems that the message names."""


class NoReportsError(ValueError):
    """None of the places holds a report. ``problems`` says of each thing that could not be read why."""

    def __init__(self, problems: Sequence[Problem] = ()) -> None:
        reasons = [f"{problem.path}: {problem.reason}" for problem in problems]
        more = f"; and {len(reasons) - _TOLD} more" if len(reasons) > _TOLD else ""
        super().__init__("; ".join(["no report was read", *reasons[:_TOLD]]) + more)
        self.problems = tuple(problems)
