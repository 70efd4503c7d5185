"""Names of outlets: which spellings are one outlet's."""

from __future__ import annotations

import re
from functools import lru_cache

from crosswire.model.spelling import fold

__all__ = ["outlet_key"]

_DOMAIN = re.compile(r"\.(?:com|net|org|info|tv|news|co|[a-z]{2})\b", re.IGNORECASE)
_EDITION = frozenset(
    "agency daily digital edition english global group international media network news newspaper newswire online "
    "service site television tv web website wire world".split()
)
"""Words after an outlet's name for one of its editions or for what it is."""


@lru_cache(maxsize=4096)
def outlet_key(name: str) -> str:
    """What the names of one outlet share: ``The Fen Post``, ``FenPost.com`` and ``Fen Post Online`` are one.

    Words for an edition or a kind of outlet are left out at the end, as long as a word of the name is left.
    """
    words = fold(_DOMAIN.sub("", name.partition(" (")[0])).removeprefix("the ").split()
    while len(words) > 1 and words[-1] in _EDITION:
        words.pop()
    return "".join(words)
