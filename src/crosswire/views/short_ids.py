"""Short ids: as much of an id as a user copies into `crosswire why`."""

from __future__ import annotations

__all__ = ["SHORT", "short_id"]

SHORT = 8
"""Digits of a short id: of ten thousand things two share one about once in a hundred dossiers."""


def short_id(id_: str) -> str:
    """The first digits of an id, without what it is an id of: ``1f0c9a3e`` of ``event-1f0c9a3e…``."""
    return id_.rpartition("-")[2][:SHORT]
