"""What is told of somebody in passing, without a verb: an apposition, a home, a spouse, what was done to a thing.

"Ida Brandt, a member of the council, …"; "Brandt, 56, of Lund"; "his wife, Ida Brandt"; "the stolen car"; what it is
called: "called the vote fair".
"""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.claims.arguments import PartyAt, argument, content_words
from crosswire.claims.attribution import Scene
from crosswire.claims.content import Unit
from crosswire.claims.cues import NAMING_VERBS
from crosswire.claims.predicates import has_kind, kind_of
from crosswire.model.frame import Argument, Frame, Tense

__all__ = ["states_in"]

_SPOUSES = frozenset("wife husband spouse".split())
_ROLE_NOUNS = frozenset({"NOUN", "PROPN"})
_BARE = 2
"""Steps from a name to the "of" that brings its home, over its age: "Brandt, 56, of Lund"."""


def states_in(scene: Scene, unit: Unit, party_at: PartyAt) -> Iterator[Frame]:
    """The frames of what a unit tells of somebody in passing, in text order."""
    for i in sorted(unit.tokens):
        token = scene.tokens[i]
        if token.dep == "appos" and token.pos in _ROLE_NOUNS:
            yield from _apposed(scene, i, party_at)
        elif token.lemma in _SPOUSES and token.pos == "NOUN" and token.dep != "appos":
            yield from _married(scene, i, party_at)
        elif token.dep == "amod" and token.tag == "VBN" and has_kind(token.lemma.lower()):
            yield from _done_to(scene, i, party_at)
        elif token.lower == "of" and token.dep == "prep":
            yield from _at_home(scene, i, party_at)
        elif token.pos == "ADJ" and token.dep in {"oprd", "conj"}:
            yield from _called(scene, i, party_at)


def _apposed(scene: Scene, i: int, party_at: PartyAt) -> Iterator[Frame]:
    """What a name with an indefinite phrase beside it is: "Brandt, a member of the council"; "a pilot, Ida Brandt"."""
    name, told = scene.tokens[i].head, i
    while scene.tokens[name].dep == "appos" and not _is_named(scene, name):
        name = scene.tokens[name].head
    if not _is_named(scene, name) or not _is_indefinite(scene, told):
        name, told = told, scene.tokens[told].head
    if not _is_named(scene, name) or not _is_indefinite(scene, told):
        return
    lemma = scene.tokens[told].lemma.lower()
    arguments = [argument(scene, "agent", name, party_at), argument(scene, "patient", told, party_at)]
    yield _state(scene, told, lemma, f"be_{lemma}", arguments, "present")


def _married(scene: Scene, i: int, party_at: PartyAt) -> Iterator[Frame]:
    """Whose wife or husband somebody is: "his wife, Ida Brandt"."""
    owner = scene.parse.child(i, "poss")
    if owner is None:
        return
    name = scene.parse.child(i, "appos")
    name = i if name is None or not _is_named(scene, name) else name
    arguments = [argument(scene, "agent", owner, party_at), argument(scene, "patient", name, party_at)]
    yield _state(scene, i, scene.tokens[i].lemma, kind_of(scene.tokens[i].lemma), arguments, "present")


def _done_to(scene: Scene, i: int, party_at: PartyAt) -> Iterator[Frame]:
    """What was done to a thing, told by a participle before it: "the stolen car"."""
    lemma = scene.tokens[i].lemma.lower()
    told = scene.tokens[scene.tokens[scene.tokens[i].head].head]
    tense: Tense = "present" if scene.tokens[scene.tokens[i].head].dep == "attr" and told.lemma == "be" else "none"
    thing = [argument(scene, "patient", scene.tokens[i].head, party_at)]
    yield _state(scene, i, lemma, kind_of(lemma), thing, tense)


def _called(scene: Scene, i: int, party_at: PartyAt) -> Iterator[Frame]:
    """What somebody calls a thing: "called the vote free and fair"."""
    first = scene.tokens[i].head if scene.tokens[i].dep == "conj" else i
    verb = scene.tokens[first].head
    thing = scene.parse.child(verb, "dobj") if scene.tokens[first].dep == "oprd" else None
    if thing is None or scene.tokens[verb].lemma not in NAMING_VERBS:
        return
    lemma = scene.tokens[i].lemma.lower()
    arguments = [argument(scene, "agent", thing, party_at), argument(scene, "patient", i, party_at)]
    yield _state(scene, i, "be", kind_of(lemma) if has_kind(lemma) else f"be_{lemma}", arguments, "past")


def _at_home(scene: Scene, i: int, party_at: PartyAt) -> Iterator[Frame]:
    """Where somebody is from: "Ida Brandt, 56, of Lund"."""
    name = scene.tokens[i].head
    for _ in range(_BARE):
        if scene.tokens[name].pos == "NUM":
            name = scene.tokens[name].head
    place = scene.parse.child(i, "pobj")
    if scene.tokens[i - 1].text != "," or place is None or scene.tokens[name].pos != "PROPN":
        return
    if not scene.tokens[place].text[0].isupper() or not _is_named(scene, name):
        return
    arguments = [argument(scene, "agent", name, party_at), argument(scene, "place", place, party_at)]
    yield _state(scene, i, "of", "live", arguments, "present")


def _state(scene: Scene, i: int, predicate: str, kind: str, arguments: list[Argument], tense: Tense) -> Frame:
    return Frame(
        predicate=predicate,
        kind=kind,
        span=scene.tokens[i].span,
        negated=False,
        modal="",
        tense=tense,
        arguments=tuple(arguments),
        words=tuple(sorted({w for a in arguments for w in a.words})) or content_words(scene, [i]),
    )


def _is_named(scene: Scene, i: int) -> bool:
    return scene.tokens[i].pos == "PROPN" and scene.party_at(i) is not None


def _is_indefinite(scene: Scene, i: int) -> bool:
    """Whether a phrase says what somebody is rather than which one: "a member", "an aide to the mayor"."""
    return scene.tokens[i].pos in _ROLE_NOUNS and any(
        scene.tokens[c].dep == "det" and scene.tokens[c].lower in {"a", "an"} for c in scene.parse.children[i]
    )
