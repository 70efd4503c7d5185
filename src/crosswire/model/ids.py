"""Ids made from content: the same parts give the same id on any machine (law 3)."""

from __future__ import annotations

import hashlib

__all__ = ["content_id", "text_digest"]

_ID_HEX_DIGITS = 16
"""64 bits: in a store of ten million things the chance that any two share an id is about 3 in a million."""


def content_id(kind: str, *parts: str | int) -> str:
    """An id such as ``claim-1f0c…``, made of SHA-256 over the parts, each with its length before it.

    The length keeps ``("ab", "c")`` and ``("a", "bc")`` apart.

    Args:
        kind: What the id names; the prefix of the id and part of what is hashed.
        parts: The content, in an order that the caller fixes.
    """
    digest = hashlib.sha256()
    for part in (kind, *parts):
        data = str(part).encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return f"{kind}-{digest.hexdigest()[:_ID_HEX_DIGITS]}"


def text_digest(text: str) -> str:
    """SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
