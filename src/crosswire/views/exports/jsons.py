"""JSON as exports write it: letters as they are, no NaN, and half a character (a lone surrogate) as an escape."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from crosswire.views.exports.halves import spelled

__all__ = ["Json", "json_bytes", "json_lines"]

Json = dict[str, Any]


def json_bytes(value: object) -> bytes:
    """A JSON document, indented, as UTF-8."""
    return spelled(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def json_lines(records: Iterable[Json]) -> bytes:
    """A JSON document a line, as UTF-8."""
    return spelled("".join(json.dumps(one, ensure_ascii=False, allow_nan=False) + "\n" for one in records)).encode()
