"""The parties of a story: those of its reports, made one where their names are one's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from crosswire.model.ids import content_id
from crosswire.model.party import Party, PartyKind
from crosswire.model.reading import Reading
from crosswire.model.spelling import GENERATIONS, fold

__all__ = ["same_parties", "unite"]

_SMALL = frozenset({"of", "the", "and", "for", "&"})

_CERTAIN_LEAD = 3
"""How many times more mentions than the next namesake a person must have to be meant by a lone surname."""

_LONG_NAME = 5
"""Letters from which given names that differ in one are taken for one name with a slip of the pen."""


def unite(readings: Sequence[Reading], lone: Collection[str] = ()) -> tuple[Party, ...]:
    """The parties of a story, each with the mentions of all reports; the same for any order of the readings (law 2).

    People are joined when given name and surname agree, and a lone surname goes to the one who bears it; bodies when
    their names have the same words or one is the other's acronym; states by country. Unnamed roles stay apart: two
    reports' "officials" need not be the same.

    Args:
        readings: All reports of the story.
        lone: People who are called by one word and no more, folded: no surname of anybody else.
    """
    groups = same_parties((p for reading in readings for p in reading.parties), lone)
    return tuple(sorted((_joined(group) for group in groups), key=lambda p: (p.name, p.id)))


def same_parties(told: Iterable[Party], lone: Collection[str] = ()) -> list[list[Party]]:
    """Parties in groups that are one by their names, as ``unite`` joins them."""
    parties = sorted(told, key=lambda p: p.id)
    by_kind: dict[str, list[Party]] = defaultdict(list)
    for party in {p.id: p for p in parties}.values():
        by_kind["body" if party.kind in {"outlet", "group"} else party.kind].append(party)
    return [
        *_same(by_kind["state"], lambda p: p.country or fold(p.name)),
        *_same(by_kind["place"], lambda p: fold(p.name)),
        *_same(by_kind["role"], lambda p: p.id),
        *_bodies(by_kind["body"]),
        *_people(p for p in by_kind["person"] if fold(p.name) not in lone),
        *_same((p for p in by_kind["person"] if fold(p.name) in lone), lambda p: fold(p.name)),
    ]


def _same(parties: Iterable[Party], key: Callable[[Party], Hashable]) -> list[list[Party]]:
    groups: dict[Hashable, list[Party]] = defaultdict(list)
    for party in parties:
        groups[key(party)].append(party)
    return list(groups.values())


# people


def _people(parties: Iterable[Party]) -> list[list[Party]]:
    """Those with a full name first, the fullest first; then the lone names, each to the one that it can stand for."""
    ranked = sorted(parties, key=lambda p: (-len(_words(p.name)), -len(p.name), p.name, p.id))
    full = [party for party in ranked if len(_words(party.name)) > 1]
    lone = [party for party in ranked if len(_words(party.name)) < 2]
    groups = _people_in_full(full)
    bearers = _Bearers(groups)
    homes = [(party, bearers.of(party)) for party in lone]
    for party, home in homes:
        if home is not None:
            home.append(party)
    return groups + _same((p for p, home in homes if home is None), lambda p: fold(p.name))


def _people_in_full(ranked: Iterable[Party]) -> list[list[Party]]:
    """Each with the only group of that surname in which every name may be one with its own."""
    groups: list[list[Party]] = []
    of_surname: dict[str, list[tuple[set[str], list[Party]]]] = defaultdict(list)
    for party in ranked:
        namesakes = of_surname[_words(party.name)[-1]]
        fits = [at for at in namesakes if party.name in at[0] or all(_one_person(party.name, n) for n in at[0])]
        if len(fits) == 1:
            names, group = fits[0]
            names.add(party.name)
            group.append(party)
        else:
            groups.append([party])
            namesakes.append(({party.name}, groups[-1]))
    return groups


def _one_person(one: str, other: str) -> bool:
    """Surname and given name agree, and neither has a middle name that the other contradicts."""
    a, b = _words(one), _words(other)
    if a[-1] != b[-1]:
        return False
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    if not (_initial(a[0], b[0]) or _slip(a[0], b[0])):
        return False
    short, long = sorted((a[1:-1], b[1:-1]), key=len)
    return all(any(_initial(m, n) for n in long) for m in short)


def _initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


def _slip(one: str, other: str) -> bool:
    """Whether two given names differ by one letter left out or put in: ``Vincent`` and ``Vicent``."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG_NAME or len(long) - len(short) != 1:
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1))


class _Bearers:
    """The people whom a lone name can stand for, by surname and by first name."""

    def __init__(self, groups: Iterable[list[Party]]) -> None:
        self._by_word: dict[tuple[int, str], list[tuple[int, list[Party]]]] = defaultdict(list)
        for group in groups:
            weight = _weight(group)
            for key in {(end, _words(p.name)[end]) for p in group for end in (-1, 0)}:
                self._by_word[key].append((weight, group))

    def of(self, party: Party) -> list[Party] | None:
        """The group that a lone name stands for: the only one with that surname, or the one spoken of far more."""
        word = _words(party.name)[-1]
        for end in (-1, 0):
            fits = sorted(self._by_word.get((end, word), ()), key=lambda at: at[0], reverse=True)
            if len(fits) == 1 or (len(fits) > 1 and fits[0][0] >= _CERTAIN_LEAD * fits[1][0]):
                return fits[0][1]
            if fits:
                return None
        return None


def _weight(group: Iterable[Party]) -> int:
    return sum(len(p.mentions) for p in group)


# bodies


@dataclass(eq=False)
class _Body:
    """One body: all parties that are it, and all that it may be known by."""

    members: list[Party] = field(default_factory=list)
    keys: set[Hashable] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)

    def allows(self, party: Party) -> bool:
        """Whether it is not a body of another country."""
        return party.country is None or not self.countries or party.country in self.countries


def _bodies(parties: Iterable[Party]) -> list[list[Party]]:
    """By the words of any of their names, and by acronyms; two countries' bodies of one name stay apart."""
    bodies: dict[int, _Body] = {}
    known_by: dict[Hashable, set[int]] = defaultdict(set)
    for number, party in enumerate(sorted(parties, key=lambda p: (-len(p.name), p.name, p.id))):
        keys = _keys(party)
        fits = sorted(n for n in {n for key in keys for n in known_by[key]} if bodies[n].allows(party))
        home = max(fits, key=lambda n: len(bodies[n].members), default=number)
        body = bodies.setdefault(home, _Body())
        body.members.append(party)
        body.countries |= {party.country} if party.country else set()
        for key in keys - body.keys:
            known_by[key].add(home)
        body.keys |= keys
        for n in fits:
            if n != home:
                _take_over(body, home, bodies.pop(n), n, known_by)
    return [body.members for body in bodies.values()]


def _take_over(body: _Body, home: int, other: _Body, n: int, known_by: dict[Hashable, set[int]]) -> None:
    """Makes another body part of this one."""
    body.members += other.members
    body.countries |= other.countries
    body.keys |= other.keys
    for key in other.keys:
        known_by[key].discard(n)
        known_by[key].add(home)


def _keys(party: Party) -> set[Hashable]:
    """What a body may be known by: its words in any order, and its acronym with and without small words."""
    out: set[Hashable] = set()
    for name in (party.name, *party.aliases):
        plain = name.replace(".", "")
        if plain.isupper():
            out.add(plain)
            continue
        words = fold(name).split()
        large = [w for w in words if w not in _SMALL]
        out.add(frozenset(large))
        out |= {"".join(w[0] for w in row).upper() for row in (words, large) if len(row) > 1}
    return out


# one party of many


def _joined(group: Sequence[Party]) -> Party:
    forms = {form for p in group for form in (p.name, *p.aliases)}
    name = _fullest(group)
    countries = Counter(sorted(p.country for p in group if p.country))
    return Party(
        id=content_id("party", min(p.id for p in group)),  # stays as reports are added, but for few
        name=name,
        kind=_kind(group),
        aliases=tuple(sorted(forms - {name})),
        country=countries.most_common(1)[0][0] if countries else None,
        mentions=tuple(sorted(m for p in group for m in p.mentions)),
    )


def _fullest(group: Iterable[Party]) -> str:
    """Of the names the reports settled on the one with most words, then the one most reports give, then the longest."""
    reports = Counter(p.name for p in group)
    return min(reports, key=lambda n: (n.replace(".", "").isupper(), -len(_words(n)), -reports[n], -len(n), n))


def _kind(group: Iterable[Party]) -> PartyKind:
    kinds = Counter(sorted(p.kind for p in group))
    return kinds.most_common(1)[0][0]


def _words(name: str) -> list[str]:
    """The folded words of a person's name, without generation; never empty."""
    words = fold(name).split() or [name]
    return [w for w in words if w not in GENERATIONS] or words
