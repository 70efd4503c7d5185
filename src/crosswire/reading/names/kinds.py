"""What kind of party a name stands for: one name, one kind a report."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crosswire.model.parse import Parse
from crosswire.model.party import PartyKind
from crosswire.model.spelling import GENERATIONS, is_acronym
from crosswire.reading.names.clues import is_attribute, is_location, is_plural, tells_age
from crosswire.reading.names.lexicon import Lexicon
from crosswire.reading.names.segments import Name

__all__ = ["Kinds"]

_DOMAIN = re.compile(r"[\w.-]+\.(?:com|org|net|info|news|tv|co|io)(?:\.\w\w)?")
_DESIGNATION = re.compile(r"\S+-\d\w*")
"""``COVID-19``, ``F-16``: illnesses and machines."""

_TIMES_OF_DAY = frozenset("morning evening sunday saturday weekly national".split())
_BY_LABEL: dict[str, PartyKind] = {"PERSON": "person", "ORG": "body", "GPE": "place", "FAC": "place", "LOC": "place"}


@dataclass(slots=True)
class Kinds:
    """Decides kinds over all names of a report at once."""

    parse: Parse
    lexicon: Lexicon
    names: Sequence[Name]
    _labels: dict[tuple[str, ...], Counter[str]] = field(init=False)
    _people: set[tuple[str, ...]] = field(init=False)
    _all: set[tuple[str, ...]] = field(init=False)
    _attributes: set[tuple[str, ...]] = field(init=False)
    """Names that the report prints before other nouns only: ``Tiny`` in ``Tiny bits``."""
    _locations: set[tuple[str, ...]] = field(init=False)
    """Names that the report prints after ``in`` and the like only."""
    _longer: dict[str, list[tuple[str, ...]]] = field(init=False)
    """Labelled names of several words by the first."""
    _ends: dict[int, Name] = field(init=False)
    """Names by the token after them."""
    _firms: set[str] = field(init=False)
    """First words of longer names that the model takes for bodies."""
    _somewhere: set[tuple[str, ...]] = field(init=False)
    """Names that the report prints so at least once."""
    _acting: set[tuple[str, ...]] = field(init=False)
    """Names that are a subject at least once."""
    _peoples: set[str] = field(init=False)
    """Adjectives of peoples: a report that prints ``Moravian`` takes ``Moravia`` for a place."""
    _surnames: set[str] = field(init=False)
    _given: set[str] = field(init=False)
    _known: dict[tuple[tuple[str, ...], bool], PartyKind | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._surnames, self._given = set(), set()
        self._labels = defaultdict(Counter)
        self._ends = {name.last: name for name in self.names}
        for name in self.names:
            if name.label:
                self._labels[name.words][name.label] += 1
        self._all = {n.words for n in self.names}
        self._peoples = {self.parse.tokens[e.first].text for e in self.parse.entities if e.label == "NORP"}
        self._attributes = self._all - {n.words for n in self.names if not is_attribute(self.parse, n)}
        self._locations = self._all - {n.words for n in self.names if not is_location(self.parse, n)}
        self._somewhere = {n.words for n in self.names if is_location(self.parse, n)}
        self._longer = defaultdict(list)
        for words in [words for words in self._labels if len(words) > 1]:
            self._longer[words[0]].append(words)
        self._firms = {w[0] for w in list(self._labels) if len(w) > 1 and self._label(w) == "ORG"}
        self._acting = {n.words for n in self.names if self.parse.tokens[n.last - 1].dep == "nsubj"}
        self._people = {n.words for n in self.names if self._is_person_here(n)}
        for name in sorted(self.names, key=lambda n: n.label != "PERSON"):
            if len(name.words) > 1 and (name.words in self._people or self.of(name) == "person"):
                *given, surname = [w for w in name.words if w not in GENERATIONS] or name.words
                self._surnames.add(surname)
                self._given |= set(given)
        self._known.clear()

    def _is_person_here(self, name: Name) -> bool:
        """Whether the words around one print of a name leave no doubt that it is a person's."""
        if self._by_table(name):
            return name.title is not None
        return (
            bool(name.title) or tells_age(self.parse, name) or self._has_role_before(name) or self.is_of_an_outlet(name)
        )

    def of(self, name: Name) -> PartyKind | None:
        """The kind that all prints of this name in the report get; none for what is no party."""
        if name.added is not None:
            return name.added.kind
        key = (name.words, name.text.isupper())
        if key not in self._known:
            self._known[key] = self._decide(name)
        return self._known[key]

    def _decide(self, name: Name) -> PartyKind | None:
        if name.words in self._people or self._is_part_of_a_person(name):
            return "person"
        if _DESIGNATION.fullmatch(name.text):
            return None
        if self._is_region_here(name):
            return "place"
        return self._by_table(name) or self._by_shape(name) or self._by_whole(name) or self._by_model(name)

    def _is_region_here(self, name: Name) -> bool:
        """``Georgia`` in a report that names other parts of the United States, and not Georgia's capital."""
        code = self.lexicon.state(name.text)
        if code is None or not self.lexicon.may_be_region(code):
            return False
        keys = {" ".join(words) for words in self._all}
        return bool(keys & self.lexicon.regions - {" ".join(name.words)}) and not any(
            self.lexicon.capitals.get(key) == code for key in keys
        )

    def _by_whole(self, name: Name) -> PartyKind | None:
        """``Meridian`` where the report names Meridian Bank too; but no person whom a foundation is named after."""
        n = len(name.words)
        label = self._label(name.words)
        if label == "NORP" or (label == "PERSON" and n > 1):
            return None
        wholes = [w for w in self._longer[name.words[0]] if len(w) > n and w[:n] == name.words]
        return "body" if wholes and all(set(w[n:]) <= set(self.lexicon.body_nouns) for w in wholes) else None

    def _is_part_of_a_person(self, name: Name) -> bool:
        """``Jordan`` after ``Ann Jordan``; but ``AN`` is no part of ``Li An``, nor ``Georgia`` of ``Georgia Hall``."""
        if len(name.words) > 1 or (is_acronym(name.text) and self._by_table(name)):
            return False
        word = name.words[0]
        if self._is_body_too(name):
            return False
        return word in self._surnames or (word in self._given and not self._by_table(name))

    def _is_body_too(self, name: Name) -> bool:
        """``Harland``, taken for a firm, where ``Harland Motors`` is one beside ``Ann Harland``."""
        return name.words[0] in self._firms and self._label(name.words) == "ORG"

    def _label(self, words: tuple[str, ...]) -> str:
        """What the language model says of these words most often; empty if nothing."""
        return next((label for label, _ in self._labels[words].most_common(1)), "")

    def _has_role_before(self, name: Name) -> bool:
        """``analyst Ann Smith``: a role noun for a person stands right before, and it is no state's or body's name."""
        if not name.first or name.title or self._by_table(name):
            return False
        before = self.parse.tokens[name.first - 1]
        role = self.lexicon.role(before.lower)
        if (
            role is None
            or before.tag != "NN"
            or "body" in role.classes
            or before.head not in range(name.first, name.last)
        ):
            return False
        if role.classes & {"relation", "family"} and (is_acronym(name.text) or name.label == "ORG"):
            return False
        return not role.classes & {"state", "government", "group", "police", "military", "authority", "media"}

    def is_of_an_outlet(self, name: Name) -> bool:
        """``The Echo's Ann Smith``: somebody who works there."""
        tokens = self.parse.tokens
        if len(name.words) < 2 or name.first < 2 or tokens[name.first - 1].text not in {"'s", "’s", "'", "’"}:
            return False
        if self._by_table(name) or self._by_shape(name) or tokens[name.last - 1].pos != "PROPN":
            return False
        before = self._ends.get(name.first - 1)
        return before is not None and self._by_model(before) not in {"place", "person", None}

    def _by_table(self, name: Name) -> PartyKind | None:
        if self.lexicon.state(name.text):
            return "state"
        known = self.lexicon.body(name.text)
        return known.kind if known else None

    def _by_shape(self, name: Name) -> PartyKind | None:
        """What the words of the name itself tell."""
        words = name.words
        if len(words) > 1:
            if self._is_outlet(words):
                return "outlet"
            if self._is_body(words):
                return "body"
            if words[-1] in self.lexicon.region_words:
                return "place"
        if _DOMAIN.fullmatch(name.text):
            return "outlet"
        if self.lexicon.is_place(name.text):
            return "body" if self._is_firm_like_a_town(name) else "place"
        if self.lexicon.is_small_town(name.text) and name.words in self._somewhere:
            return "place"
        given = words[1] if len(words) > 2 and len(words[0]) == 1 else words[0]
        if len(words) > 1 and (given in self.lexicon.given or self.lexicon.is_family_first(words)):
            return "person"
        return None

    def _is_firm_like_a_town(self, name: Name) -> bool:
        """``Toyota``: a larger town's name that the report puts nowhere and the model never takes for a place."""
        key = " ".join(name.words)
        if key in self.lexicon.regions or key in self.lexicon.capitals or name.words in self._somewhere:
            return False
        labels = self._labels[name.words]
        return set(labels) == {"ORG"} and (is_acronym(name.text) or (name.words in self._acting and labels["ORG"] > 1))

    def _is_outlet(self, words: Sequence[str]) -> bool:
        """``Herald News``, ``Boston Star``, ``Daily Echo``; not ``Gold Star``."""
        if words[0] in {"daily", "radio"}:
            return True
        lexicon = self.lexicon
        first = " ".join(words[:-1])
        dated = (
            words[0] in _TIMES_OF_DAY or lexicon.is_place(first) or first in lexicon.demonyms or lexicon.state(first)
        )
        return lexicon.outlet_nouns.get(words[-1], False) or (words[-1] in lexicon.outlet_nouns and bool(dated))

    def _is_body(self, words: Sequence[str]) -> bool:
        nouns = self.lexicon.body_nouns
        if len(words) > 1 and words[-1].endswith("s") and self.lexicon.is_place(" ".join(words[:-1])):
            return words[-1] not in self.lexicon.region_words
        return words[-1] in nouns or any(a in nouns and b in {"of", "for"} for a, b in pairwise(words))

    def _by_model(self, name: Name) -> PartyKind | None:
        """What the language model says of this name most often, where its shape allows it."""
        label = self._label(name.words)
        if not label or name.text in self.lexicon.not_bodies:
            return None
        if len(name.words) > 1 and label == "ORG" and name.words[-1] in self._surnames:
            return "person"
        if is_acronym(name.text):
            return "body" if label in {"ORG", "GPE", "PERSON"} else None
        if label == "NORP":
            return "group" if is_plural(self.parse, name) else None
        if label == "ORG" and len(name.words) == 1 and (name.words in self._attributes or not name.words[0].isalpha()):
            return None
        if label == "PERSON" and self._tells_no_person(name):
            return None
        if label == "PERSON" and f"{name.text}n" in self._peoples:
            return "place"
        if is_plural(self.parse, name) and name.words[-1].removesuffix("s") in self._surnames:
            return "group"
        if label in {"ORG", "PERSON"} and name.words in self._locations:
            return "place"
        return _BY_LABEL.get(label)

    def _tells_no_person(self, name: Name) -> bool:
        return any(c.isdigit() for c in name.text) or all(w in self.lexicon.demonyms for w in name.words)
