"""What a report recalls from long before it: "in 2017, a ferry sank in the same strait"."""

from __future__ import annotations

from datetime import date, timedelta

from crosswire.accounts.nodes import Node
from crosswire.model.report import Report

__all__ = ["is_long_ago"]

_LONG = timedelta(days=300)
"""Before the report: what came so long before is told for comparison, or for how it began."""


def is_long_ago(node: Node, report: Report) -> bool:
    """Whether a frame tells of days that were over long before its report came out."""
    when, out = node.frame.when, report.published.earliest
    if when is None or when.end is None or out is None:
        return False
    return date.fromisoformat(out) - date.fromisoformat(when.end[:10]) > _LONG
