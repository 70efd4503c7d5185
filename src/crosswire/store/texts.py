"""Text as the databases keep it: whatever code points it holds, the same ones come back.

A file name may hold half a surrogate pair, which is no UTF-8; SQLite keeps such text as bytes. PostgreSQL keeps no
bytes in a column of text, and no U+0000: there each such code point is written as a data link escape (U+0010) and its
four hexadecimal digits, and so is the escape itself. A report is frozen without control characters and without halves
of pairs, so that its text stands in the table as it is, and spans count in it.
"""

from __future__ import annotations

import json
import re
from typing import Any

from sqlalchemy import Text as PlainText
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

__all__ = ["Text", "escaped", "json_text", "unescaped"]

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_KEPT = re.compile("[\x00\x10\ud800-\udfff]")
_ESCAPED = re.compile("\x10([0-9a-f]{4})")
_STRING_OR_INFINITE = re.compile(r'("(?:[^"\\]|\\.)*")|Infinity')


class Text(TypeDecorator[str]):
    """Text of any code points. In PostgreSQL it sorts by code points too, whatever language the database speaks."""

    impl = PlainText
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """What a column is called."""
        return postgresql.TEXT(collation="C") if dialect.name == "postgresql" else PlainText()

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401 - text or bytes
        """The text as the database keeps it."""
        if value is None:
            return None
        if dialect.name == "postgresql":
            return escaped(value)
        return value.encode("utf-8", "surrogatepass") if _LONE_SURROGATE.search(value) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401
        """The text as it was given."""
        if value is None or dialect.name == "postgresql":
            return None if value is None else unescaped(value)
        return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


def escaped(text: str) -> str:
    """The text with all that PostgreSQL does not keep written in digits."""
    return _NOT_KEPT.sub(lambda found: f"\x10{ord(found[0]):04x}", text)


def unescaped(text: str) -> str:
    """The text that was escaped."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "\x10" in text else text


def json_text(value: object) -> str:
    """A value as JSON; what is infinite as a number too large to be any, since JSON has no word for it."""
    text = json.dumps(value)
    return _STRING_OR_INFINITE.sub(lambda found: found[1] or "1e999", text) if "Infinity" in text else text
