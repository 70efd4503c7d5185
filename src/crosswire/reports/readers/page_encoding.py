"""The characters of a page, with what its own head declares of them."""

from __future__ import annotations

import re

from crosswire.reports.readers.texts import decoded

__all__ = ["characters"]

_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})|"
    rb"<\?xml\b[^>]{0,80}?encoding\s{0,5}=\s{0,5}[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4096
"""Bytes in which browsers look for a declaration, four times over: pages often put scripts above it."""


def characters(data: bytes, charset: str | None = None) -> str:
    """The text of the bytes, a byte-order mark left out; broken bytes become U+FFFD.

    Args:
        data: The page as it came.
        charset: What the carrier declares.
    """
    declared = _DECLARED.search(data, 0, 4 * _HEAD)
    label = (declared[1] or declared[2]).decode("ascii", "replace") if declared else None
    return decoded(data, charset, label)
