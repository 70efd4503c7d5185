"""What a captured file is called: an address that tells no more of a machine than its user typed."""

from __future__ import annotations

import re
from urllib.parse import quote

__all__ = ["file_address"]

_ABSOLUTE = re.compile(r"/|\\|[A-Za-z]:[/\\]")
_NOWHERE = frozenset({"", ".", ".."})


def file_address(name: str, nth: int = 1) -> str:
    """The ``file:`` address of a file: as it was typed, if that is relative; of an absolute path, the name alone.

    The folders of a machine say whose it is and what else is on it.

    Args:
        name: As the user gave it.
        nth: Of the files with this name, which one it is; from the second on that stands behind a ``?``.
    """
    parts = [part for part in name.split("/") if part not in _NOWHERE]
    if _ABSOLUTE.match(name):
        parts = [name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]]
    path = quote("/".join(parts) or "file", safe="/", errors="replace")
    return f"file:{path}" + (f"?{nth}" if nth > 1 else "")
