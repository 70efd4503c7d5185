"""Half a character (a lone surrogate), which JSON can spell and UTF-8 cannot hold."""

from __future__ import annotations

import re

__all__ = ["replaced", "spelled"]

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def spelled(json_text: str) -> str:
    """The text of a JSON document with each spelled as an escape: read back it is what it was."""
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", json_text)


def replaced(text: str) -> str:
    """The text with U+FFFD for each, one code point for one: offsets stay true."""
    return _LONE_SURROGATE.sub("\ufffd", text)
