"""How well a description fits a party: by its noun, its other words, number and gender."""

from __future__ import annotations

from crosswire.model.parse import Parse
from crosswire.reading.names.drafts import Draft, RoleWords
from crosswire.reading.names.lexicon import Lexicon, Role
from crosswire.reading.names.phrases import Phrase

__all__ = ["BY_ALL_WORDS", "fit"]

BY_ALL_WORDS = 3
"""The best fit: the same noun, and no word that the party has not."""

_UMBRELLA = {"official": "office", "source": "source", "investigator": "force", "expert": "expert"}
"""Nouns that take up any noun of a class."""

_ANYONE = frozenset({"person"})
"""The class of nouns that take up any unnamed person."""

_OF_NAMED = frozenset({"relation", "family", "body", "crowd", "person", "group", "member"})
"""Classes too wide for two of their nouns to speak of the same one."""

_OF_UNNAMED = frozenset({"suspect", "spokesman", "lawmaker", "candidate", "lawyer", "envoy", "victim", "witness"})
"""Classes narrow enough for two nouns to speak of the same unnamed party: ``a gunman``, ``the attacker``."""

_TENSE = frozenset({"former", "ex", "late", "then"})
"""Words that tell holders of an office from those who held it."""


def fit(phrase: Phrase, draft: Draft, parse: Parse, lexicon: Lexicon) -> int:
    """How well a definite or bare description takes a party up: 0 not at all; 1 by kind; 2 by noun; 3 by all words."""
    if draft.plural != phrase.plural or draft.clashes(phrase.role.gender):
        return 0
    if draft.kind in {"body", "outlet"}:
        return _fit_body(phrase, draft, parse)
    if draft.kind not in {"person", "role"}:
        return 0
    return max((_fit_role(phrase, role, draft, parse, lexicon) for role in draft.roles), default=0)


def _fit_body(phrase: Phrase, draft: Draft, parse: Parse) -> int:
    nouns = {t.lower for t in parse.tokens[phrase.first : phrase.head] if t.pos in {"NOUN", "PROPN"}}
    if "outlet" in draft.classes and phrase.noun == "agency" and nouns == {"news"}:
        return 2
    if "body" not in phrase.role.classes or phrase.bare or nouns - set(draft.words):
        return 0
    if phrase.noun == "newspaper" and draft.name.lower().endswith("agency"):
        return 0
    if phrase.noun in draft.words or any(r.noun == phrase.noun for r in draft.roles):
        return 2
    shared = draft.classes & phrase.role.classes - {"body"}
    return 0 if not shared else 1 if shared == {"company"} else 2


def _fit_role(phrase: Phrase, role: RoleWords, draft: Draft, parse: Parse, lexicon: Lexicon) -> int:
    known = lexicon.role(role.noun)
    if known is None or not (role.noun == phrase.noun or _kin(phrase, known, draft, parse)):
        return 0
    same = role.noun == phrase.noun
    if (phrase.others & _TENSE) != (role.others & _TENSE) and (same or phrase.others & _TENSE):
        return 0
    extra = phrase.others - role.others - _TENSE
    if extra and draft.kind == "role":
        return 0
    if any(w in lexicon.demonyms for w in extra) and any(w in lexicon.demonyms for w in role.others):
        return 0
    shared = bool(phrase.others & role.others)
    if not shared and extra & phrase.names:
        return int(same)
    return BY_ALL_WORDS if same and not extra else 2 if same or shared else 1


def _kin(phrase: Phrase, known: Role, draft: Draft, parse: Parse) -> bool:
    """Whether another noun may speak of the same party; a bare plural never does."""
    if phrase.bare:
        return False
    shared = phrase.role.classes & known.classes
    if draft.kind == "person":
        return bool(shared - _OF_NAMED) or _UMBRELLA.get(phrase.noun) in known.classes
    anyone = phrase.role.classes & _ANYONE and "body" not in known.classes and not _told_apart(phrase, parse)
    return bool(shared & _OF_UNNAMED or anyone) or _UMBRELLA.get(phrase.noun) in known.classes


def _told_apart(phrase: Phrase, parse: Parse) -> bool:
    """``the woman`` takes up a student; ``the woman who wrote it`` tells apart somebody of her own."""
    return any(parse.tokens[c].dep in {"relcl", "acl"} for c in parse.children[phrase.head])
