"""What speaks for each of the places that share a name.

Each function adds to the scores of the guesses, in decimal logarithms: a city of ten times the inhabitants is ten times
likelier to be in the news. The weights are rounded estimates of how often such a hint is right, not fitted to any text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from math import log10

from crosswire.gazetteer.entries import Entry
from crosswire.gazetteer.keys import key_of, without_generic
from crosswire.gazetteer.look_up import country, lies_in, named
from crosswire.model.place import great_circle_km
from crosswire.reading.places.guess import Guess
from crosswire.reading.places.namings import Naming

__all__ = ["FAMOUS", "PUT_IN", "Setting", "before_reading", "likeliest"]

FAMOUS = "the best known of that name"
"""The reason that the others of its name are seldom meant by the name alone."""

PUT_IN = "the report puts it in"
"""How the reason begins that the words beside a name tell what it lies in."""

_SMALLEST = 500
_UNLISTED = 4.3
"""The score of a place that no table has: for any name, as likely as a town of twenty thousand."""
_STATE, _KNOWN_REGION, _SEAT = 8.5, 7.5, 1.3
_DIVISION_ALONE, _DISTRICT_ALONE = -1.0, -1.5
_OTHER_SPELLING, _OTHER_NAME = -0.3, -2.0
_LIKE = 0.7
"""How alike two spellings of a name are (difflib): ``Kiev`` and ``Kyiv`` 0.75."""
_BY_FAR, _NEEDS_NO_WORD, _MOST_FOR_FAME = 0.5, 0.7, 1.2
"""Of namesakes, one three times likelier than the next is meant by the bare name: writers say more of the others."""
_NOT_INTRODUCED, _SEAT_NOT_INTRODUCED = -1.0, -0.5
"""Towns abroad are introduced with their state, so one whose state the report never names is less likely."""
_NEAR_KM = 250.0
_MOST_SURE = 0.97

_DIVISIONS = frozenset({"division", "district"})
_CITY_NOUNS = frozenset("city town village port capital suburb".split())
_WIDE_NOUNS = frozenset("region province oblast krai state county prefecture governorate".split())


@dataclass(slots=True)
class Setting:
    """What a report tells of where it plays."""

    states: Counter[str] = field(default_factory=Counter)
    """How often each state is named, by ISO 3166-1 code."""
    home: str | None = None
    """The state of the dateline, or else of the outlet."""
    home_why: str = ""
    sure: list[Entry] = field(default_factory=list)
    """Places of the report that are plain by themselves."""


def before_reading(naming: Naming) -> list[Guess]:
    """The places of that name, each with how likely it is before the report is read."""
    entries = [e for e in named(naming.name) if naming.country is None or e.iso == naming.country]
    if naming.country is not None:
        state = country(naming.country)
        entries = [state] if state is not None else entries
    guesses = _without_namesakes_around([Guess(entry, _prior(entry, naming.name)) for entry in entries], naming)
    guesses.sort(key=lambda g: (-g.score, g.entry.source))
    lead = guesses[0].score - guesses[1].score if len(guesses) > 1 else 0.0
    if lead >= _BY_FAR:
        guesses[0].learn(min(_MOST_FOR_FAME, _NEEDS_NO_WORD * lead / _BY_FAR), FAMOUS)
    return guesses


def _prior(entry: Entry, name: str) -> float:
    """How many people live there; a state, and what the tables have by hand, is in the news more than that."""
    people = log10(max(entry.population, _SMALLEST))
    told = people
    if entry.kind == "country":
        told = _STATE
    elif entry.kind == "division":
        told = people + _DIVISION_ALONE
    elif entry.kind == "district":
        told = people + _DISTRICT_ALONE
    elif entry.kind != "city":
        told = _KNOWN_REGION
    elif entry.seat:
        told = people + _SEAT
    key, own = key_of(name), key_of(entry.name)
    if entry.usual or entry.kind != "city" or key in {own, key_of(without_generic(entry.name))}:
        return told
    return told + (_OTHER_SPELLING if SequenceMatcher(None, key, own).ratio() >= _LIKE else _OTHER_NAME)


def _without_namesakes_around(guesses: list[Guess], naming: Naming) -> list[Guess]:
    """Of a city and the province around it that has its name, the city; the province where the words say so."""
    wide = bool(naming.kinds & _WIDE_NOUNS)
    out: list[Guess] = []
    for guess in guesses:
        others = [g.entry for g in guesses if g is not guess]
        if wide and guess.entry.kind == "city" and any(lies_in(guess.entry, other) for other in others):
            continue
        towns = [other for other in others if other.kind == "city"]
        if not wide and guess.entry.kind in _DIVISIONS and any(lies_in(town, guess.entry) for town in towns):
            continue
        out.append(guess)
    return out


def told_beside(guess: Guess, naming: Naming, setting: Setting) -> None:  # noqa: ARG001 - all are called alike
    """The words beside the name say what it lies in: ``Salem, Oregon``, ``the Lebanese city of Tripoli``."""
    entry = guess.entry
    for name in sorted(naming.within):
        inside = any(lies_in(entry, outer) for outer in named(name))
        guess.learn(4.0 if inside else -2.0, f"{PUT_IN} {name}" if inside else "")
    for code in sorted(naming.countries):
        fits = entry.country == code or code in entry.touches
        guess.learn(3.0 if fits else -2.0, f"the report says it is in {_name(code)}" if fits else "")


def no_state(guess: Guess, naming: Naming, setting: Setting) -> None:  # noqa: ARG001 - all are called alike
    """A name that states have too was read as that of a place: ``Georgia`` in a report on Atlanta."""
    if naming.is_place and guess.entry.kind == "country":
        guess.learn(-4.0)


def noun_beside(guess: Guess, naming: Naming, setting: Setting) -> None:  # noqa: ARG001 - all are called alike
    """The noun beside the name says what it is: ``Washington state``, ``the city of Cordoba``."""
    if naming.kinds & _CITY_NOUNS:
        guess.learn(2.0 if guess.entry.kind == "city" else -1.0, "" if guess.entry.kind != "city" else "called a city")
    elif naming.kinds & _WIDE_NOUNS:
        wide = guess.entry.kind in {"division", "district", "region"}
        guess.learn(2.0 if wide else -2.0, f"called a {min(naming.kinds & _WIDE_NOUNS)}" if wide else "")


def state_named(guess: Guess, naming: Naming, setting: Setting) -> None:
    """The report speaks of its state, by the state's own name or its people's."""
    if naming.country is not None:
        return
    around = {guess.entry.country} if guess.entry.country else guess.entry.touches
    named_there = {code: setting.states[code] for code in sorted(around) if setting.states[code]}
    if named_there:
        share = sum(named_there.values()) / setting.states.total()
        often = max(named_there, key=lambda code: named_there[code])
        guess.learn(0.3 + 1.2 * share, f"the report speaks of {_name(often)}")
    elif FAMOUS not in guess.reasons and _is_foreign(guess.entry, naming, setting):
        guess.learn(_SEAT_NOT_INTRODUCED if guess.entry.seat else _NOT_INTRODUCED)


def _is_foreign(entry: Entry, naming: Naming, setting: Setting) -> bool:
    others = (e.country for e in setting.sure if key_of(e.name) != key_of(naming.name))
    known = {setting.home, *others, *naming.countries}
    return entry.kind == "city" and bool(setting.states) and entry.country not in known


def same_home(guess: Guess, naming: Naming, setting: Setting) -> None:
    """It lies in the state where the report was written."""
    if setting.home and guess.entry.country == setting.home and naming.country is None:
        guess.learn(0.7, f"{setting.home_why} in {_name(setting.home)}")


def near_others(guess: Guess, naming: Naming, setting: Setting) -> None:
    """Other places of the report lie in the same state, the same division, or near by, across a border too."""
    entry = guess.entry
    if entry.kind == "country":
        return
    others = [e for e in setting.sure if e.source != entry.source and key_of(e.name) != key_of(naming.name)]
    together = [e for e in others if e.country and e.country == entry.country]
    beside = [e for e in others if e.kind == entry.kind == "city" and _km(e, entry) <= _NEAR_KM]
    if not together and not beside:
        return
    best = min(together or beside, key=lambda e: (e.division != entry.division, _km(e, entry), e.source))
    same_part = bool(together) and bool(entry.division) and best.division == entry.division
    told = any(e.kind == "division" and e.division == entry.division for e in together)
    weight = 0.4 * bool(together) + (1.4 if told else 0.7) * same_part + 0.8 * bool(beside)
    guess.is_near = bool(beside)
    guess.learn(weight, f"the report speaks of {best.name} too")


EVIDENCE: tuple[Callable[[Guess, Naming, Setting], None], ...] = (
    told_beside,
    no_state,
    noun_beside,
    state_named,
    same_home,
    near_others,
)


def _prefer_near(guesses: list[Guess], naming: Naming, setting: Setting) -> None:
    """Fame abroad weighs less where the report plays in one state, and near a namesake in it."""
    total = max(1, setting.states.total())
    if any(g.is_near and setting.states[g.entry.country or ""] >= total / 2 for g in guesses):
        for guess in guesses:
            if FAMOUS in guess.reasons and _is_foreign(guess.entry, naming, setting):
                guess.learn(_NOT_INTRODUCED)


def likeliest(naming: Naming, setting: Setting) -> tuple[list[Guess], float]:
    """The guesses for a name, the likeliest first, and how sure the first is, 0 to 1."""
    guesses = before_reading(naming)
    for guess in guesses:
        for evidence in EVIDENCE:
            evidence(guess, naming, setting)
    _prefer_near(guesses, naming, setting)
    guesses.sort(key=lambda g: (-g.score, g.entry.source))
    if not guesses:
        return [], 0.0
    best = guesses[0].score
    rest = sum(10 ** (g.score - best) for g in guesses[1:]) + 10 ** (_UNLISTED - best)
    return guesses, min(_MOST_SURE, 1 / (1 + rest))


def _km(a: Entry, b: Entry) -> float:
    return great_circle_km((a.latitude, a.longitude), (b.latitude, b.longitude))


def _name(code: str) -> str:
    state = country(code)
    return state.name if state is not None else code
