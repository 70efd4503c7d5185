"""The comparisons: small functions, each of which looks at one side of two nodes.

Each gives what it found: the name of a weight, how far it holds (0 to 1), and what it rests on. ``REASONS`` puts that
in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from crosswire.accounts.comparing.profiles import Profile
from crosswire.accounts.comparing.terms import Terms
from crosswire.lexicon import kin, mean_the_same

__all__ = ["COMPARISONS", "Comparison", "Finding"]

Finding = tuple[str, float, object]
"""The name of a weight, how far it holds, and what the reason names."""

_ONE_ON_A_DAY = (frozenset({"travel", "meet"}), frozenset({"travel", "arrive"}), frozenset({"meet", "agree"}))
"""Classes that may tell of one event from two sides, where both give it the same days."""
_TWO_SIDES = (frozenset({"want", "acquire"}),)
"""Classes that may tell of one event from two sides."""
_UNRELATED = 0.2
"""Nearness that any two words have."""


_NEAR = 0.3
"""Nearness in meaning of two claims that is worth telling."""
_FEW_NEARER = 3
"""Claims of both reports that are nearer, at most, for two claims to be nearly nearest."""
_MONTH = 31
"""Days: reports may differ by some days over when a thing was, seldom by more."""
_MANY = 100.0
"""Squared weights of shared words that are many: four that one claim in thirty holds."""


def predicates(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """The same word, its kin, the same class of happenings, a word near in meaning; or classes that differ."""
    one, other = a.predicate, b.predicate
    strong = True
    if one.base == other.base or one.word == other.word:
        yield "same word", 1.0, one.base
        if one.says_little:
            strong = False
            yield "says little", 1.0, one.base
    elif one.family == other.family:
        yield "same family", 1.0, (one.word, other.word)
    elif one.kind == other.kind:
        yield "same class", 1.0, (one.word, other.word)
    else:
        strong = False
        both = frozenset({one.kind, other.kind})
        near = terms.near(one.word, other.word)
        if both in _TWO_SIDES or (both in _ONE_ON_A_DAY and a.begin and b.begin and _fit(a, b)):
            yield "two sides", 1.0, (one.word, other.word)
        if mean_the_same(one.word, other.word) or other.word in kin(one.word):
            yield "one meaning", 1.0, (one.word, other.word)
        if near > _UNRELATED:
            yield "near in meaning", (near - _UNRELATED) / (1 - _UNRELATED), (one.word, other.word)
    if strong and a.report != b.report:
        yield "one happening, one word", terms.one_happening(a.report, b.report), None


def mentions(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:  # noqa: ARG001
    """What two claims only mention in telling of something else need not be the same: a wish, a purpose, a kind."""
    if not a.tells and not b.tells:
        yield "only mentioned", 1.0, None


def reports(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """How sure it is that the reports tell of one happening."""
    if a.report == b.report:
        yield "same report", 1.0, None
    else:
        yield "one happening", terms.one_happening(a.report, b.report), None


def agents(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:  # noqa: ARG001 - all are called alike
    """The same doer, one who acts for the same state, another one; or the same kind of doer.

    Unnamed officials and experts are no evidence either way: who found or counted a thing is seldom the point.
    """
    if a.agents & b.agents:
        yield "same doer", 1.0, None
    elif a.sides & b.sides:
        yield "one state's", 1.0, None
    elif a.agents_named and b.agents_named:
        yield "other doer", 1.0, None
    elif a.doers & b.doers:
        yield "same kind of doer", 1.0, a.doers & b.doers


def participants(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """The same object, partner or recipient, by party and by head word; wishes for nothing in common are two."""
    same = a.things & b.things
    if same:
        yield "same party in it", 1.0, frozenset(terms.parties[p].name for p in same if p in terms.parties)
    elif a.things_named and b.things_named:
        yield "other party in it", 1.0, None
    if a.heads & b.heads:
        yield "same thing in it", 1.0, a.heads & b.heads
    if a.predicate.kind == b.predicate.kind == "want" and not a.words & b.words:
        yield "two wishes", 1.0, None


def places(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """The same place, or places in no land in common."""
    same = a.places & b.places
    if same:
        yield "same place", 1.0, frozenset(terms.parties[p].name for p in same if p in terms.parties)
    elif a.places and b.places and not a.lands & b.lands:
        yield "other place", 1.0, None


def people(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """The people that the phrases name: the letter to Ruiz is not the letter to Sato."""
    if a.people and b.people:
        same = a.people & b.people
        if same:
            yield "same people", 1.0, frozenset(terms.parties[p].name for p in same)
        else:
            yield "other people", 1.0, None


def numbers(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:  # noqa: ARG001
    """The same number of the same thing, but for small ones; another number of it; a count of it at all."""
    if a.units or a.numbers:
        same = a.numbers & b.numbers
        if same:
            yield "same number", 1.0, min(same)
        elif a.units & b.units:
            yield "count of one thing", 1.0, a.units & b.units


def times(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:  # noqa: ARG001
    """The same days, days that fit as far as they are told, days that exclude each other, and by more than a month."""
    if a.begin and b.begin:
        if not _fit(a, b):
            yield "other days", 1.0, None
            if _days_between(a, b) > _MONTH:
                yield "another time", 1.0, None
        elif (a.exact and b.exact) or (a.begin == b.begin and a.end == b.end):
            yield "same days", 1.0, (a.value, b.value)
        else:
            yield "days fit", 1.0, (a.value, b.value)


def words(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """Shared content words but for the predicates, each weighed by how rare it is in the story."""
    shared = a.words & b.words
    if shared:
        weight = terms.weight
        both = sum(weight.get(w, 0.0) ** 2 for w in shared)
        length = (a.length * b.length) ** 0.5
        if both and length:
            yield "shared words", both / length, shared
            yield "many shared words", min(1.0, both / _MANY), shared


def senses(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """Whether all their words point the same way, though they may be other words."""
    if terms.meaning is not None and a.sense is not None and b.sense is not None:
        near = terms.meaning.between(a.sense, b.sense)
        if near > _UNRELATED:
            yield "near as a whole", (near - _UNRELATED) / (1 - _UNRELATED), None


def nearest(a: Profile, b: Profile, terms: Terms) -> Iterator[Finding]:
    """Whether the two claims are nearest to each other in meaning of all that their two reports tell."""
    if terms.nearest is not None and a.main and b.main and a.report != b.report:
        found = terms.nearest.between(a.claim, b.claim, _NEAR, _FEW_NEARER)
        if found is not None:
            near, nearer = found
            yield "nearest" if not nearer else "few nearer", 1.0, None
            yield "claims near in meaning", (near - _NEAR) / (1 - _NEAR), None


Comparison = Callable[[Profile, Profile, Terms], Iterator[Finding]]

COMPARISONS: tuple[Comparison, ...] = (
    predicates,
    agents,
    participants,
    places,
    people,
    numbers,
    times,
    words,
    senses,
    nearest,
    mentions,
    reports,
)


def _fit(a: Profile, b: Profile) -> bool:
    """Whether two times overlap; of ranges more than where the one ends and the other begins: "2000 to 2006"."""
    ranges = [profile.value.partition("/") for profile in (a, b)]
    if all(last for _, _, last in ranges) and (ranges[0][2] == ranges[1][0] or ranges[1][2] == ranges[0][0]):
        return False
    return a.begin <= b.end and b.begin <= a.end


def _days_between(a: Profile, b: Profile) -> int:
    """From the last day of the earlier to the first of the later."""
    first, last = min(a.end, b.end), max(a.begin, b.begin)
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
