"""Which sector of PLOVER a party is of, by the kind of party and the words of its name."""

from __future__ import annotations

import re

from crosswire.model.party import Party

__all__ = ["sector_of"]

_WORD = re.compile(r"[a-z]+")
_SECTORS = {
    "MIL": "army navy military forces soldiers troops marines defence defense guard coastguard",
    "COP": "police policeman policemen gendarmerie constabulary sheriff",
    "SPY": "intelligence spy spies",
    "JUD": "court judge judges judiciary prosecutor prosecutors tribunal",
    "LEG": "parliament senate senator senators congress congressman lawmaker lawmakers assembly mp mps",
    "PTY": "party",
    "REB": "rebel rebels insurgents guerrilla militants",
    "GOV": """government ministry minister ministers president presidential prime cabinet embassy ambassador
        administration department chancellor governor mayor commission agency office officials
        official secretary premier kremlin""",
    "IGO": "nations union nato council league",
    "BUS": "company corporation bank inc firm industries airline airlines business",
    "EDU": "university college school professor institute",
    "MED": "hospital doctor doctors medical",
    "JRN": "newspaper journalist journalists news reporters television",
    "LAB": "workers",
    "CVL": "residents people civilians villagers citizens families",
    "REF": "refugees migrants asylum",
}
_OF_WORD = {word: sector for sector, words in reversed(_SECTORS.items()) for word in words.split()}


def sector_of(party: Party) -> str:
    """The sector; empty where neither kind nor name tells it."""
    if party.kind == "state":
        return "GOV"
    if party.kind == "outlet":
        return "JRN"
    return next((_OF_WORD[word] for word in _WORD.findall(party.name.lower()) if word in _OF_WORD), "")
