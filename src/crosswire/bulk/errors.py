"""What ends a bulk run, in one line."""

from __future__ import annotations

__all__ = ["BulkError"]


class BulkError(Exception):
    """The run cannot go on. The message is one line."""
