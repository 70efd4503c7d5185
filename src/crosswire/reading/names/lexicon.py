"""World knowledge: titles, role nouns, kinds of body, given names, states, towns. Read once, when first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import Literal, NamedTuple

from babel import Locale

from crosswire.gazetteer import cities, lands, us_states
from crosswire.lexicon import is_a, is_kind_of
from crosswire.model.party import PartyKind
from crosswire.model.spelling import fold

__all__ = ["Gender", "KnownBody", "Lexicon", "Role", "Title", "lexicon"]

Gender = Literal["m", "f", "-"]

_TOWN = 100_000
"""Inhabitants from which a town's name alone tells that a name is a place; smaller ones are often surnames."""

_NO_STATES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AQ", "UM"})
"""Codes in the Unicode list of territories that are no state."""

_REGION_STATES = frozenset({"GE"})
"""States whose English name is also that of a part of another state."""

_FEMALE_ENDS = ("ette", "elle", "lyn", "isha", "ella", "ina")
"""Ends of given names that hardly any man bears, for names that the table has not."""


class Title(NamedTuple):
    """A word before a name: the gender it tells, and the roles it gives."""

    gender: Gender
    roles: tuple[str, ...]


class Role(NamedTuple):
    """A noun for people or bodies by what they do; nouns that share a class may speak of the same one."""

    gender: Gender
    classes: frozenset[str]


class KnownBody(NamedTuple):
    """A body or outlet that is known by name."""

    name: str
    kind: PartyKind
    country: str | None
    firm: bool


_LONG_NOUN = 6
"""Letters that a noun must have more of for its ending to tell a role: ``twist`` has five."""

_ROLE_ENDS = {
    "woman": Role("f", frozenset({"named_by_end"})),
    "women": Role("f", frozenset({"named_by_end"})),
    "man": Role("m", frozenset({"named_by_end"})),
    "men": Role("m", frozenset({"named_by_end"})),
    "ist": Role("-", frozenset({"named_by_end"})),
    "crat": Role("-", frozenset({"named_by_end"})),
}
_NO_ROLES = frozenset(
    """checklist shortlist blacklist playlist wishlist watchlist specimen regimen abdomen acumen nobody somebody
    anybody everybody someone anyone everyone no-one""".split()
)
_THINGS = ("vehicle", "instrumentality")
"""What a noun may name beside a person, so that it tells of none: a trawler."""


@dataclass(frozen=True)
class Lexicon:
    """Look-ups by folded words, each table read when first used."""

    offices: frozenset[str] = frozenset()
    """Further nouns for people by their office."""

    @cached_property
    def titles(self) -> dict[tuple[str, ...], Title]:
        """Titles by their folded words."""
        out: dict[tuple[str, ...], Title] = {}
        for name, gender, *roles in _rows("titles.tsv"):
            out[tuple(fold(name).split())] = Title(_gender(gender), tuple(" ".join(roles).split()))
        return out

    def title(self, words: tuple[str, ...]) -> Title | None:
        """The title of these folded words; of several bearers too (``Senators``)."""
        if not words:
            return None
        return self.titles.get(words) or self.titles.get((*words[:-1], words[-1].removesuffix("s")))

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """Abbreviations of parts of the United States."""
        return frozenset(row[0] for row in _rows("abbreviations.txt"))

    @cached_property
    def roles(self) -> dict[str, Role]:
        """Role nouns by lemma, lower case."""
        return {noun: Role(_gender(gender), frozenset(classes.split())) for noun, gender, classes in _rows("roles.tsv")}

    def role(self, noun: str) -> Role | None:
        """The role that a noun names: from the table, by its ending (``lobbyist``), or as a word for people."""
        known = self.roles.get(noun)
        if known is None and len(noun) > _LONG_NOUN:
            known = next((role for end, role in _ROLE_ENDS.items() if noun.endswith(end)), None)
        if known is None and noun in self.offices:
            return Role("-", frozenset({"office"}))
        if known is None and is_a(noun, "person") and not any(is_kind_of(noun, thing) for thing in _THINGS):
            known = Role("-", frozenset({noun}))
        return known if noun not in _NO_ROLES else None

    @cached_property
    def given(self) -> dict[str, Gender]:
        """Given names, folded, and the gender of most bearers; ``-`` where it is both's."""
        out: dict[str, Gender] = {}
        for gender, names in _rows("given_names.tsv"):
            for name in fold(names).split():
                out[name] = _gender(gender) if out.get(name, gender) == gender else "-"
        return out

    @cached_property
    def family_first(self) -> frozenset[str]:
        """Family names that stand before the given name."""
        return _words("family_first.txt")

    def is_family_first(self, words: Sequence[str]) -> bool:
        """Whether a folded full name has its family name first: ``kim ha neul``, not ``kim archer``."""
        return len(words) > 1 and words[0] in self.family_first and (len(words) > 2 or words[0] not in self.given)

    def given_gender(self, words: Sequence[str]) -> Gender:
        """The gender that a folded full name tells, by its given name."""
        if len(words) < 2 or self.is_family_first(words):
            return "-"
        return self.given.get(words[0], "f" if words[0].endswith(_FEMALE_ENDS) else "-")

    @cached_property
    def body_nouns(self) -> dict[str, frozenset[str]]:
        """Head nouns of the names of bodies, and the classes of role nouns that take them up."""
        return {fold(noun): frozenset(classes.split()) - {"-"} for noun, classes in _rows("body_nouns.tsv")}

    @cached_property
    def outlet_nouns(self) -> dict[str, bool]:
        """Head nouns of the names of outlets; true where the noun alone tells, false where it names much else."""
        return {fold(noun): not weak for noun, weak in _rows("outlet_nouns.tsv", columns=2)}

    @cached_property
    def region_words(self) -> frozenset[str]:
        """Nouns that make a name a stretch of the earth."""
        return _words("region_words.txt")

    @cached_property
    def not_bodies(self) -> frozenset[str]:
        """What is printed in capitals and names no body."""
        return frozenset(row[0] for row in _rows("not_bodies.txt"))

    @cached_property
    def bodies(self) -> dict[str, KnownBody]:
        """Known bodies and outlets by folded name; acronyms by their capitals."""
        out: dict[str, KnownBody] = {}
        for kind, country, names in _rows("bodies.tsv"):
            forms = [n.strip() for n in names.split(";")]
            known = KnownBody(forms[0], _body_kind(kind), None if country == "-" else country, kind == "firm")
            for form in forms:
                out.setdefault(_body_key(form), known)
        return out

    def body(self, name: str) -> KnownBody | None:
        """The known body of that name; acronyms must be in capitals."""
        return self.bodies.get(_body_key(name))

    @cached_property
    def states(self) -> dict[str, str]:
        """ISO 3166-1 codes by folded name or acronym."""
        out: dict[str, str] = {}
        for code, name in Locale("en").territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NO_STATES:
                out[fold(name.partition("(")[0])] = code
                out[fold(name.replace("&", "and").replace(" SAR China", ""))] = code
        for code, _, names, _ in _rows("states.tsv", columns=4):
            for name in names.split(";"):
                out[_state_key(name)] = code
        out.pop("", None)
        return out

    def state(self, name: str) -> str | None:
        """The state of that name; acronyms must be in capitals."""
        return self.states.get(_state_key(name)) or (self.states.get(fold(name)) if name.isupper() else None)

    def state_name(self, code: str, forms: Iterable[str]) -> str:
        """The fullest of the printed forms that is a state's own name; where only its seat is named, the usual name."""
        own = [form for form in forms if fold(form) not in self.capitals]
        return min(own, key=lambda f: (f.isupper(), -len(f), f)) if own else Locale("en").territories[code]

    @cached_property
    def demonyms(self) -> dict[str, str]:
        """ISO 3166-1 codes by folded adjective or name of inhabitants, plurals too."""
        out: dict[str, str] = {}
        for code, words, _, _ in _rows("states.tsv", columns=4):
            for word in words.split(";"):
                out.setdefault(fold(word), code)
                out.setdefault(fold(word) + "s", code)
        return out

    def states_among(self, words: frozenset[str]) -> set[str]:
        """The states whose adjective, or a body of whose government, stands among folded words; the longest match."""
        matches = {name: code for name, code in self.demonyms.items() if words.issuperset(name.split())}
        longest = max((len(name.split()) for name in matches), default=0)
        found = {code for name, code in matches.items() if len(name.split()) == longest}
        if not found:
            bodies = (self.body(word.title()) for word in words)
            found = {body.country for body in bodies if body is not None and body.country}
        return found

    @cached_property
    def capitals(self) -> dict[str, str]:
        """ISO 3166-1 codes by folded name of the seat of government."""
        sovereign = {code for code, *_ in _rows("states.tsv", columns=4)}
        out: dict[str, str] = {}
        for land in lands():
            if land.code in sovereign and land.capital:
                out[fold(land.capital)] = land.code
        for code, _, _, seats in _rows("states.tsv", columns=4):
            for seat in filter(None, seats.split(";")):
                out[fold(seat)] = code
        return out

    @cached_property
    def regions(self) -> frozenset[str]:
        """States of the United States, by folded name."""
        return frozenset(fold(name) for name in us_states())

    @cached_property
    def towns(self) -> frozenset[str]:
        """The world's larger towns, by folded name."""
        return frozenset(fold(city.name) for city in cities() if city.population >= _TOWN)

    @cached_property
    def all_towns(self) -> frozenset[str]:
        """All towns that the gazetteer lists, by folded name."""
        return frozenset(fold(city.name) for city in cities())

    def is_small_town(self, name: str) -> bool:
        """Whether a town of some size has this name; many people do too."""
        return fold(name) in self.all_towns

    def is_place(self, name: str) -> bool:
        """Whether this is the name of a larger town, or of a part of the United States."""
        key = fold(name)
        return key in self.regions or key in self.towns or key in self.capitals

    def may_be_region(self, code: str) -> bool:
        """Whether a state shares its name with a part of another."""
        return code in _REGION_STATES


@lru_cache(maxsize=2)
def lexicon(offices: frozenset[str] = frozenset()) -> Lexicon:
    """The one lexicon, with further nouns for people by their office."""
    return Lexicon(offices)


def _rows(name: str, columns: int = 0) -> Iterator[list[str]]:
    text = (resources.files("crosswire.reading.names") / "data" / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            row = line.split("\t")
            yield row + [""] * (columns - len(row))


def _words(name: str) -> frozenset[str]:
    return frozenset(fold(row[0]) for row in _rows(name))


def _gender(text: str) -> Gender:
    return "m" if text == "m" else "f" if text == "f" else "-"


def _body_kind(text: str) -> PartyKind:
    return "outlet" if text == "outlet" else "body"


def _body_key(name: str) -> str:
    plain = name.replace(".", "").strip()
    return plain if plain.isupper() and len(plain) < 9 else fold(plain.removeprefix("the ").removeprefix("The "))


def _state_key(name: str) -> str:
    plain = name.replace(".", "").strip()
    return plain if plain.isupper() and len(plain) < 5 else fold(plain.removeprefix("the ").removeprefix("The "))
