"""The days on which a time by the clock falls, where it is told in another zone than the report is written in.

Dawn on Friday in Seoul is Thursday evening in Washington. A reader in Washington, and the next report, may call it by
either day, so both are kept. Hours are those of winter; where a state has several zones, all of them are allowed for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import floor
from typing import NamedTuple

from crosswire.gazetteer import country_of_city, lands, us_states
from crosswire.model.parse import Parse
from crosswire.reading.times.words import Word

__all__ = ["Zone", "shifted_days", "zone_of_dateline", "zone_told"]


class Zone(NamedTuple):
    """Hours ahead of UTC, from the westernmost zone meant to the easternmost, and what it is called."""

    west: float
    east: float
    name: str


_ABBREVIATED = {
    "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7, "mdt": -6, "mt": -7,
    "pst": -8, "pdt": -7, "pt": -8, "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
    "msk": 3, "jst": 9, "kst": 9, "ist": 5.5, "aest": 10,
}  # fmt: skip
"""Short names of zones. IST is India's: the news in English names Israel's and Ireland's less often so."""

_BY_HOURS = {
    (-10, -5): "US",
    (-8, -3.5): "CA",
    (-8, -5): "MX",
    (-6, -6): "CR GT HN NI SV BZ",
    (-5, -5): "CO PE PA JM HT CU BS",
    (-6, -5): "EC",
    (-4, -4): "VE BO DO PR TT BB",
    (-4, -3): "CL PY",
    (-3, -3): "AR UY",
    (-5, -2): "BR",
    (0, 0): "GB IE PT IS GH SN CI ML MR GM SL LR GN BF TG",
    (0, 1): "ES MA EH",
    (1, 1): "FR DE IT BE NL LU CH AT DK NO SE PL CZ SK HU SI HR BA RS ME MK AL MT XK VA NG NE TD CM GA CG AO DZ TN BJ",
    (1, 2): "CD",
    (2, 2): "FI EE LV LT UA MD RO BG GR CY IL PS LB EG LY ZA ZM ZW MZ MW BW NA RW BI SD SS LS SZ",
    (3, 3): "TR BY SY JO IQ SA KW QA BH YE ET ER DJ SO KE UG TZ MG",
    (2, 12): "RU",
    (3.5, 3.5): "IR",
    (4, 4): "AE OM AM AZ GE MU",
    (4.5, 4.5): "AF",
    (5, 5): "PK UZ TM TJ MV KZ",
    (5.5, 6): "IN LK NP BD BT KG",
    (6.5, 7): "MM TH VN LA KH",
    (7, 9): "ID",
    (8, 8): "CN HK MO TW SG MY PH BN",
    (7, 8): "MN",
    (9, 9): "JP KR KP",
    (8, 11): "AU",
    (10, 12): "PG SB FJ",
    (12, 13): "NZ",
}
"""Hours ahead of UTC, and the ISO 3166-1 codes of the states that keep them."""

_HOURS = {code: hours for hours, codes in _BY_HOURS.items() for code in codes.split()}

_PARTS = {"MO": (4, 12), "AF": (12, 18), "EV": (17, 24), "NI": (19, 29), "DT": (7, 19), "MI": (12, 13)}
"""The hours of a day that its parts take in."""


def zone_of_dateline(dateline: str) -> Zone | None:
    """The zone of a dateline's place; none where it has none, or it cannot be told which state that lies in."""
    return next((zone for part in dateline.split(",") if (zone := _zone_of_place(part.strip()))), None)


@lru_cache(maxsize=1024)
def _zone_of_place(name: str) -> Zone | None:
    key = name.casefold()
    code = country_of_city(name)
    if key in {state.casefold() for state in us_states()}:
        code = "US"
    code = next((land.code for land in lands() if land.name.casefold() == key), code)
    hours = _HOURS.get(code or "")
    return None if hours is None else Zone(*hours, name)


def zone_told(words: Sequence[Word], first: int, last: int, parse: Parse) -> Zone | None:
    """The zone told with a time, ``9 a.m. KST``, ``dawn in Seoul``, ``6 p.m. Seoul time``; none where none is.

    The words of the time are ``first`` to ``last`` (half-open).
    """
    short = next((word.lower for word in words[first:last] if word.kind == "zone"), None)
    if short is not None:
        return Zone(_ABBREVIATED[short], _ABBREVIATED[short], short.upper())
    at = last + 1 if last < len(words) and words[last].kind == "in" else last
    if at >= len(words):
        return None
    place = next((e for e in parse.entities if e.first == words[at].token and e.label == "GPE"), None)
    if place is None or place.last >= len(parse.tokens):
        return None
    if at == last and parse.tokens[place.last].lower != "time":
        return None
    return _zone_of_place(" ".join(token.text for token in parse.tokens[place.first : place.last]))


def shifted_days(value: str, there: Zone, here: Zone) -> tuple[int, int]:
    """Days from the day of a time ``there`` to the first and last day that it can be ``here``.

    ``value`` is a TIMEX3 time, ``2023-09-08TMO`` or ``2023-09-08T06:30``.
    """
    _, _, time = value.partition("T")
    if time in _PARTS:
        begins, ends = _PARTS[time]
    else:
        begins = ends = int(time[:2])
    earliest, latest = begins - there.east + here.west, ends - there.west + here.east
    return floor(earliest / 24), floor(latest / 24)
