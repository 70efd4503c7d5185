"""Names that no table knows, but whose words tell where they are: "Selby airport", "northern Mali"."""

from __future__ import annotations

from crosswire.gazetteer.keys import DIRECTIONS, key_of
from crosswire.gazetteer.look_up import named

__all__ = ["named_after", "part_of"]

_SITE_NOUNS = frozenset(
    "airport airfield airbase base port harbour harbor station hospital stadium university college prison jail "
    "barracks cosmodrome spaceport refinery plant dam bridge tunnel cathedral mosque temple church synagogue palace "
    "museum camp crossing checkpoint courthouse court square zoo mine arena hotel terminal shipyard dockyard school "
    "academy cemetery park beach bay pier depot observatory reactor complex".split()
)
_BETWEEN = frozenset(
    "international regional central general military air naval nuclear power national municipal city state main train "
    "railway bus space launch oil test high refugee civil".split()
)


def named_after(name: str) -> str | None:
    """The town that a site is called by: ``Lagos`` of ``Lagos International Airport`` and of ``Port of Lagos``."""
    words = name.split()
    if len(words) > 2 and key_of(words[0]) in _SITE_NOUNS and words[1] == "of":
        words = [*words[2:], words[0]]
    if len(words) < 2 or key_of(words[-1]) not in _SITE_NOUNS:
        return None
    while words and key_of(words[-1]) in _SITE_NOUNS | _BETWEEN:
        words.pop()
    town = " ".join(words)
    return town if town and any(e.kind in {"city", "division"} for e in named(town)) else None


def part_of(name: str) -> str | None:
    """The name of what a part is told of by its direction: ``Mali`` of ``northern Mali``."""
    first, _, rest = name.partition(" ")
    return rest if rest and key_of(first) in DIRECTIONS and named(rest) else None
