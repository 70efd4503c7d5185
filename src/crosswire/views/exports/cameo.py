"""CAMEO codes for PLOVER types: the first code of the conversion table of PLOVER (2021) that fits type and mode."""

from __future__ import annotations

from crosswire.views.exports.plover_words import Code

__all__ = ["cameo_of", "goldstein_of", "quad_class_of"]

_ROOTS = {
    "AGREE": "030",
    "CONSULT": "040",
    "SUPPORT": "050",
    "CONCEDE": "080",
    "COOPERATE": "060",
    "AID": "070",
    "RETREAT": "084",
    "REQUEST": "100",
    "ACCUSE": "110",
    "REJECT": "120",
    "THREATEN": "130",
    "PROTEST": "140",
    "SANCTION": "160",
    "MOBILIZE": "150",
    "COERCE": "170",
    "ASSAULT": "190",
}
_MODES = {
    Code("CONSULT", "visit"): "042",
    Code("CONSULT", "phone"): "041",
    Code("RETREAT", "release"): "0841",
    Code("RETREAT", "return"): "0842",
    Code("RETREAT", "access"): "086",
    Code("RETREAT", "disarm"): "0873",
    Code("RETREAT", "ceasefire"): "0871",
    Code("RETREAT", "withdraw"): "0874",
    Code("ACCUSE", "investigate"): "090",
    Code("ACCUSE", "disapprove"): "111",
    Code("ACCUSE", "allege"): "112",
    Code("REJECT", "meet"): "125",
    Code("PROTEST", "demo"): "141",
    Code("PROTEST", "hunger"): "142",
    Code("PROTEST", "strike"): "143",
    Code("PROTEST", "boycott"): "143",
    Code("PROTEST", "obstruct"): "144",
    Code("PROTEST", "riot"): "145",
    Code("SANCTION", "discontinue"): "160",
    Code("SANCTION", "withdraw"): "161",
    Code("SANCTION", "expel"): "166",
    Code("SANCTION", "convict"): "173",
    Code("MOBILIZE", "police"): "153",
    Code("MOBILIZE", "troops"): "154",
    Code("COERCE", "seize"): "171",
    Code("COERCE", "restrict"): "172",
    Code("COERCE", "censor"): "1721",
    Code("COERCE", "curfew"): "1723",
    Code("COERCE", "martial-law"): "1724",
    Code("COERCE", "arrest"): "173",
    Code("COERCE", "deport"): "174",
    Code("COERCE", "cyber"): "176",
    Code("ASSAULT", "abduct"): "181",
    Code("ASSAULT", "beat"): "182",
    Code("ASSAULT", "sexual"): "1821",
    Code("ASSAULT", "torture"): "1822",
    Code("ASSAULT", "explosives"): "183",
    Code("ASSAULT", "targeted"): "186",
    Code("ASSAULT", "crowd-control"): "175",
    Code("ASSAULT", "firearms"): "193",
    Code("ASSAULT", "heavy-weapons"): "194",
    Code("ASSAULT", "aerial"): "195",
}
_GOLDSTEIN = {
    "03": 4.0,
    "04": 1.0,
    "05": 3.5,
    "06": 6.0,
    "07": 7.0,
    "08": 5.0,
    "09": -2.0,
    "10": -5.0,
    "11": -2.0,
    "12": -4.0,
    "13": -4.4,
    "14": -6.5,
    "15": -7.2,
    "16": -4.0,
    "17": -7.0,
    "18": -9.0,
    "19": -10.0,
}
"""The Goldstein scale's value for each root of CAMEO."""
_LAST = {1: "05", 2: "08", 3: "13", 4: "20"}
"""Of each quad class of GDELT the last root."""


def cameo_of(code: Code) -> str:
    """The CAMEO code, of three or four digits."""
    return _MODES.get(code, _ROOTS[code.root])


def goldstein_of(cameo: str) -> float:
    """How cooperative, 10, or conflictual, -10, the root of the code is."""
    return _GOLDSTEIN[cameo[:2]]


def quad_class_of(cameo: str) -> int:
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
    return next(quad for quad, last in _LAST.items() if cameo[:2] <= last)
