"""The whole page."""

from __future__ import annotations

import re
from pathlib import Path

from tools.rules.accounts import accounts
from tools.rules.claims import claims
from tools.rules.manner import certainties, stances, whole_chains
from tools.rules.names import names
from tools.rules.reading import DAY
from tools.rules.times import times

__all__ = ["OUT", "render"]

OUT = Path(__file__).parents[2] / "docs" / "reading-rules.md"

_PARTING = "\n\n"
_BLANK = re.compile("\n{3,}")


def render() -> str:
    """The page as Markdown.

    Raises:
        UnspokenError: if a rule has no example, or one that it says nothing to.
    """
    parts = (_opening(), times(), names(), claims(), stances(), certainties(), whole_chains(), accounts())
    lines = "\n".join(line for part in parts for line in (*part, ""))
    return f"{_BLANK.sub(_PARTING, lines).rstrip()}\n"


def _opening() -> list[str]:
    return [
        "# The rules of reading",
        "",
        "Every time, name and claim in a dossier says which rule made it. Here is each rule under the name it has",
        "there, with what it makes of a sentence. This page is written from the rules themselves, and what is read",
        "from the examples is what Crosswire reads: `python -m tools.rules` writes it anew, and a test fails when it",
        f"is out of date. The examples are read as if published on {DAY}, a Wednesday.",
    ]
