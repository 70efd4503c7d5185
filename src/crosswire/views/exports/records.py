"""Plain records as JSON text: one a line, so that two lists can be compared line by line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from crosswire.views.exports.halves import spelled

__all__ = ["dump_records"]


def dump_records(records: Iterable[dict[str, Any]]) -> str:
    """A JSON list of the records, in their order, as text that UTF-8 can hold."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False, allow_nan=False) for record in records)
    return spelled(f"[\n{lines}\n]\n" if lines else "[]\n")
