"""JSON as exports write it: letters as they are, no NaN, and half a character (a lone surrogate) as an escape."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

__all__ = ["Json", "json_bytes", "json_lines"]

Json = dict[str, Any]

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def json_bytes(value: object) -> bytes:
    """A JSON document, indented, as UTF-8."""
    return _encoded(json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n")


def json_lines(records: Iterable[Json]) -> bytes:
    """A JSON document a line, as UTF-8."""
    return _encoded("".join(json.dumps(one, ensure_ascii=False, allow_nan=False) + "\n" for one in records))


def _encoded(text: str) -> bytes:
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()
