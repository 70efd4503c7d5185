"""Which mentions speak of a place: "met in Seoul" does, "Seoul said" speaks of the state."""

from __future__ import annotations

from crosswire.gazetteer.keys import DIRECTIONS, key_of
from crosswire.gazetteer.look_up import named
from crosswire.model.parse import Parse, Token
from crosswire.model.party import Mention, Party
from crosswire.model.spelling import fold, is_acronym
from crosswire.reading.names.lexicon import lexicon
from crosswire.reading.places.namings import Beside

__all__ = ["is_directions", "is_people", "is_place_use", "is_well_known", "stands_after_in"]

_INSIDE = frozenset("in at near outside around across inside throughout within beyond off along through into".split())
"""Prepositions after which a name is a place."""

_ONLY_PLACES = frozenset({"in", "near", "outside", "across", "throughout", "inside", "around"})
"""Prepositions that hardly ever stand before a person."""

_TO_AND_FROM = frozenset({"to", "from", "of", "for", "toward", "towards", "via"})

_MOTION = frozenset(
    "go come travel arrive depart leave return fly flee drive head move visit trip journey tour flight train route "
    "road way arrival departure set run bring take carry reach near approach land evacuate deport extradite relocate "
    "ship sail cross enter march border base live mile kilometer kilometre hour north south east west coast capital "
    "city town part pipeline transit retreat withdraw deploy migrate escape ferry bus boat plane convoy rail railway "
    "highway suburb outskirt rest most".split()
)
"""Words after whose ``to``, ``from``, ``of`` or object a name is a place."""

_PLACE_NOUNS = frozenset(
    "region province state county city area border coast shore airport port base district town suburb resort peninsula "
    "island strait valley desert mountain road street neighborhood neighbourhood facility site headquarters".split()
)
"""Nouns before which a name tells where."""

_LARGE, _TOWN = 100_000, 15_000
"""Inhabitants from which the name of a city after ``in`` is a place, where it was read as a person's or a body's."""


def is_place_use(parse: Parse, party: Party, mention: Mention, beside: Beside, text: str) -> bool:
    """Whether a mention of a party by name speaks of a place."""
    name = mention.span.of(text)
    inside = parse.within(mention.span)
    if mention.kind != "name" or not inside or is_directions(name) or is_people(name):
        return False
    if party.kind == "place":
        return True
    located = stands_after_in(parse, inside, _INSIDE) or _is_located(parse, inside)
    if party.kind == "state":
        is_seat = lexicon().state(name) is None
        return located or bool(is_seat and (beside.within or beside.countries or beside.kind))
    if is_acronym(name):
        return False
    if party.kind == "body" or " " in name:
        return party.kind in {"body", "person"} and located and is_well_known(name, _TOWN)
    return party.kind == "person" and _is_region_or_in(parse, inside, name)


def is_directions(name: str) -> bool:
    """``the North``, ``Southern``: no name by itself, unless it is a region's (``Far East``)."""
    return set(key_of(name).split()) <= DIRECTIONS and not any(e.kind == "region" for e in named(name))


def is_people(name: str) -> bool:
    """``Thai``, ``the Swiss``: of a people, unless a state has that name too."""
    return fold(name) in lexicon().demonyms and lexicon().state(name) is None


def is_well_known(name: str, people: int = _LARGE) -> bool:
    """Whether the tables have a city of so many people, or a larger place by its usual name."""
    return any(e.population >= people or (e.kind not in {"city", "district"} and e.usual) for e in named(name))


def stands_after_in(parse: Parse, inside: range, prepositions: frozenset[str] = _ONLY_PLACES) -> bool:
    """``in Gao``, ``near the Alps``; by the words' order, for the tree is often wrong around names it does not know."""
    first = inside[0] - 1
    while first >= 0 and parse.tokens[first].lower in {"the", "city", "town", "of"}:
        first -= 1
    return first >= 0 and parse.tokens[first].lower in prepositions


def _is_region_or_in(parse: Parse, inside: range, name: str) -> bool:
    """A single name read as a person's: ``in Gao``; ``the Sahel``, where a region has that name."""
    if inside[0] and parse.tokens[inside[0] - 1].lower == "the":
        return any(e.usual and e.source.startswith("region") for e in named(name))
    return stands_after_in(parse, inside) and is_well_known(name)


def _is_located(parse: Parse, inside: range) -> bool:
    """``a trip to Chile``, ``left Chile``, ``Chile's coast``, not ``Chile said``, ``talks with Chile``."""
    head = _head(parse, inside)
    while head.dep == "conj" and head.head != head.i:
        head = parse.tokens[head.head]
    over = parse.tokens[head.head]
    if head.dep == "pobj":
        return over.lower in _INSIDE or (
            over.lower in _TO_AND_FROM and parse.tokens[over.head].lemma.lower() in _MOTION
        )
    if head.dep == "dobj":
        return over.lemma.lower() in _MOTION
    return head.dep in {"poss", "compound", "nmod"} and over.lemma.lower() in _PLACE_NOUNS


def _head(parse: Parse, inside: range) -> Token:
    outside = (parse.tokens[i] for i in reversed(inside) if parse.tokens[i].head not in inside)
    return next(outside, parse.tokens[inside[-1]])
