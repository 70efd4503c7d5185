"""The ways in which the news puts one thing: "were swept away" for "destroyed", "moved to safety" for "evacuated".

A deed is told by its verb, or by an empty verb and the noun beside it ("are in custody", "joined the walkout"). Things
counted are told by one word or by its kin: ships are vessels, and whoever is counted is one of the people.
"""

from __future__ import annotations

from collections.abc import Mapping

from crosswire.accounts.comparing.terms import Terms
from crosswire.lexicon import are_one_kind, is_a
from crosswire.model.frame import Frame

__all__ = ["ANYBODY", "HARMS", "PEOPLE", "deed", "is_of_people", "is_person", "one_sort"]

HARMS: Mapping[str, str] = {kind: kind for kind in ("kill", "injure", "missing")} | dict.fromkeys(
    ("miss", "be_miss", "be_missing"), "missing"
)
"""Kinds of harm; "are missing" is read as a verb or as an adjective."""
_VERBS = {
    "destroy": """sweep_away wash_away carry_away wipe_out wipe_away flatten level raze gut burn_down reduce_to
        destroy""",
    "evacuate": "displace relocate uproot rehouse move_out evacuate",
    "walk off": "walk_off down_tool stop_work strike_on walk_off_job",
    "divert": "divert reroute redirect",
    "cut jobs": "dismiss_from lay_off shed",
    "arrest": "arrest",
}
_DEED = {verb: name for name, verbs in _VERBS.items() for verb in verbs.split()}
_WITH_NOUN = {
    "evacuate": (
        "move bring take lead carry flee drive force force_out leave depart travel make",
        "safety shelter high_ground home homeless",
    ),
    "arrest": ("remain be hold keep stay take place languish", "custody detention prison jail cell bar arrest"),
    "walk off": ("join go be stage begin walk enter leave", "walkout strike stoppage job picket"),
    "protest": ("join attend gather march be", "march rally protest demonstration vigil"),
    "divert": ("send direct supply", "elsewhere instead"),
    "cut jobs": ("cut axe slash shed eliminate decrease", "job post position"),
    "missing": ("search search_for look look_for seek", "missing"),
}
"""By deed the verbs that tell it only with one of the nouns beside them."""
_LASTING = frozenset("last take_up run_for drag_on go_on stretch endure take continue".split())
"""Verbs that only say how long something took, which is their subject."""

PEOPLE = frozenset(
    """people person man woman child victim body civilian soldier sailor worker resident student pupil passenger
    tourist protester protestor demonstrator migrant refugee patient villager miner crew crewman member other
    employee staff nurse driver teacher dockworker fisherman hostage prisoner inmate survivor inhabitant local
    homeowner family supporter activist rider marcher participant picketer suspect evacuee citizen fan""".split()
)
ANYBODY = frozenset("people person victim other body member local participant".split())
"""Words that leave open who is counted."""
_LIVING = frozenset("people person resident inhabitant local villager citizen evacuee homeowner victim".split())
_TAKEN = frozenset("people person suspect protester protestor demonstrator activist picketer marcher".split())
_WORKING = frozenset("worker employee member staff people dockworker nurse driver teacher miner job post".split())
_AT_SEA = frozenset("sailor fisherman crewman crew member people".split())
_ARMED = frozenset("soldier troop trooper fighter serviceman infantryman".split())
_VESSELS = frozenset("ship vessel boat trawler freighter tanker ferry".split())
_HOUSES = frozenset("house home dwelling building property".split())
_SORTS = (_LIVING, _TAKEN, _WORKING, _AT_SEA, _ARMED, _VESSELS, _HOUSES)
"""Words of each of which one report may use one, and another another, of the same things."""
_ALIKE = 0.6
"""Nearness in meaning from which two words may stand for the same things: "shop" and "store"."""


def deed(frame: Frame) -> str:
    """What a frame tells, by whatever words; its kind where no other way of putting it is known."""
    if frame.kind in HARMS:
        return HARMS[frame.kind]
    beside = {word for a in frame.arguments for word in (a.head, *a.words)} | {*frame.words}
    for name, (verbs, nouns) in _WITH_NOUN.items():
        telling = verbs.split()
        if (frame.predicate in telling or frame.kind in telling) and beside.intersection(nouns.split()):
            return name
    if frame.predicate == "hold" and any(a.role == "patient" and a.head in PEOPLE for a in frame.arguments):
        return "arrest"
    if any(frame.kind == f"be_{q.unit}" for q in frame.quantities):
        return "be"
    if frame.kind in _LASTING or frame.predicate in _LASTING:
        subjects = [a.kind for a in frame.arguments if a.role in {"agent", "patient"} and a.kind != a.head]
        return subjects[0] if subjects else frame.kind
    return _DEED.get(frame.predicate) or _DEED.get(frame.kind) or frame.kind


def is_of_people(unit: str) -> bool:
    """Whether people are counted, or nothing is named that is."""
    return not unit or is_person(unit)


def is_person(unit: str) -> bool:
    """Whether a word names people: by the lexicon, or as news does."""
    return unit in PEOPLE or unit in _ARMED or is_a(unit, "person")


def one_sort(a: str, b: str, terms: Terms) -> bool:
    """Whether two words for what is counted may be meant of the same things."""
    if a == b or not a or not b:
        return True
    if any(a in sort and b in sort for sort in _SORTS):
        return True
    if is_a(a, "artifact") and are_one_kind(a, b):
        return True
    if is_person(a) and is_person(b):
        return bool(ANYBODY & {a, b})
    return terms.near(a, b) >= _ALIKE
