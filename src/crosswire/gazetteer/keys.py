"""How names of places are looked up: one key for the spellings of a name."""

from __future__ import annotations

import re
from functools import lru_cache

from crosswire.model.spelling import fold

__all__ = ["DIRECTIONS", "GENERIC", "key_of", "without_generic"]

GENERIC = frozenset(
    "oblast oblasti krai kray okrug rayon raion province provincia prefecture governorate muhafazat region state "
    "county district department departement canton territory voivodeship voivodship republic autonomous municipality "
    "division parish emirate city metropolitan subdistrict township borough village town administrative "
    "special".split()
)
"""Words that tell what kind of division a name is; news leaves them out, puts them in and changes them."""

DIRECTIONS = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern upper lower inner outer mainland rural downtown midtown "
    "uptown greater far".split()
)
"""Words before a place's name that tell a part of it."""

_APART = re.compile(r"[()\"]+")
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


@lru_cache(maxsize=65536)
def key_of(name: str) -> str:
    """The key of a name: no case, accents, apostrophes or article; ``St. Louis`` and ``Saint Louis`` are one."""
    words = fold(_APART.sub(" ", name)).replace("'", "").replace("`", "").replace("ʼ", "").split()
    if len(words) > 1:
        if words[0] == "the":
            words = words[1:]
        words[0] = _SHORT.get(words[0], words[0])
    return " ".join(words)


def without_generic(name: str) -> str:
    """A name without the words for a kind of division: ``Amur`` of ``Amur Oblast``.

    Names that would be left with nothing, or with a direction (``Southern District``), are kept whole.
    """
    words = name.split()
    kept = [w for w in words if key_of(w) not in GENERIC]
    while kept and key_of(kept[0]) in {"of", "the"}:
        kept = kept[1:]
    return " ".join(kept) if kept and not {key_of(w) for w in kept} <= DIRECTIONS | {"capital"} else name
