"""Noun phrases that describe a party by what it does: ``a senior official from the ministry``, ``the network``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crosswire.model.parse import Parse, Token
from crosswire.reading.names.lexicon import Lexicon, Role
from crosswire.reading.names.scene import SPEECH, THOUGHT

__all__ = ["BEFORE_NAME", "Phrase", "role_phrases"]

BEFORE_NAME = frozenset({"compound", "nmod", "amod", "npadvmod"})
"""What a noun is to a name that it stands before; such a noun speaks of nobody but the bearer of that name."""

_LEFT = frozenset("det amod compound nmod nummod poss quantmod advmod predet case".split())
_COMPLEMENT = frozenset("of from at for in with within inside on to".split())
_MASS = frozenset({"police", "media", "military", "government", "group", "authority", "crowd"})
"""Classes of nouns that need no determiner to be somebody."""

_TIME = frozenset("monday tuesday wednesday thursday friday saturday sunday week month year day night".split())
_LONGEST_TAIL = 8
"""Tokens that a complement may have to be taken in: ``from the office of the president`` has six."""

_DEFINITE = frozenset("the this that these those both".split())
_INDEFINITE = frozenset(
    "a an another some several many few most other any each every all no one two three four five dozens".split()
)
_ALONE = frozenset("others another some many few several those".split())
_SINGLE = frozenset({"one", "each", "any", "another"})
_SHARES = frozenset(
    "one two three four five six seven some several many most few none both all any each dozens".split()
)


@dataclass(slots=True)
class Phrase:
    """One description. Tokens ``first`` to ``last`` (half-open), ``head`` the role noun."""

    first: int
    last: int
    head: int
    noun: str
    """Lemma, lower case."""
    role: Role
    definite: bool
    plural: bool
    bare: bool
    """No determiner and no modifier: ``officials``."""
    owner: int | None
    """The head of a possessor: ``Smith`` in ``Smith's office``."""
    others: frozenset[str]
    """Its other words, lower case, small words left out."""
    names: frozenset[str]
    """Those of them that are names."""
    fresh: bool = False
    """A share of those meant before or a further one: never a take-up."""


def role_phrases(parse: Parse, lexicon: Lexicon) -> Iterator[Phrase]:
    """The descriptions of a parse, in order of their head nouns."""
    for token in parse.tokens:
        found = _noun(parse, token, lexicon)
        if found is None or (token.dep in BEFORE_NAME and not _stands_before_name(parse, token)):
            if _speaks_alone(parse, token):
                yield _share(parse, token, "people", lexicon.roles["people"])
            continue
        phrase = _phrase(parse, token, *found)
        if not _is_office_or_thing(parse, phrase):
            yield phrase
        share = _share_of(parse, token)
        if share is not None:
            yield _share(parse, share, *found)


def _share(parse: Parse, token: Token, noun: str, role: Role) -> Phrase:
    """Some of those that a noun names: always somebody new."""
    phrase = _phrase(parse, token, noun, role)
    phrase.plural, phrase.definite, phrase.bare, phrase.fresh = token.lower not in _SINGLE, False, False, True
    return phrase


def _speaks_alone(parse: Parse, token: Token) -> bool:
    """``Others said``, ``some believe``: a quantity that speaks, with no noun."""
    speaks = token.dep == "nsubj" and parse.tokens[token.head].lemma in SPEECH | THOUGHT
    return token.lower in _ALONE and speaks and parse.child(token.i, "prep") is None


def _stands_before_name(parse: Parse, token: Token) -> bool:
    """``spokesman`` in ``Kremlin spokesman Ann Smith``: a role noun that a name follows."""
    return token.tag == "NN" and token.head > token.i and parse.tokens[token.i + 1].pos == "PROPN"


def _is_office_or_thing(parse: Parse, phrase: Phrase) -> bool:
    """``ran for mayor``, ``a source of income``, ``the office``: no determiner before one, or no one at all."""
    token = parse.tokens[phrase.head]
    if phrase.noun == "source":
        return phrase.last > phrase.head + 1 and parse.tokens[phrase.head + 1].lower == "of"
    if phrase.noun == "office" and phrase.definite and not phrase.others:
        return True
    told_apart = phrase.plural or phrase.role.classes & _MASS or phrase.owner is not None
    opened = any(parse.tokens[i].dep in {"det", "nummod", "poss"} for i in parse.children[phrase.head])
    return not (told_apart or opened) and token.dep in {"pobj", "attr", "dobj", "oprd", "conj"}


def _noun(parse: Parse, token: Token, lexicon: Lexicon) -> tuple[str, Role] | None:
    """The role noun that a token is, by its lemma or, for capitalised ones, by its letters; ``front-runner`` is one."""
    if token.pos not in {"NOUN", "PROPN"} and not token.tag.startswith("NN"):
        return None
    forms = [token.lemma.lower(), token.lower, token.lower.removesuffix("s")]
    if token.i > 1 and parse.tokens[token.i - 1].text == "-":
        forms = [f"{parse.tokens[token.i - 2].lower}-{form}" for form in forms] + forms
    return next(((form, role) for form in forms if (role := lexicon.role(form))), None)


def _share_of(parse: Parse, token: Token) -> Token | None:
    """``two`` of ``two of the officials``."""
    over = parse.tokens[token.head]
    if token.dep != "pobj" or over.lower != "of":
        return None
    share = parse.tokens[over.head]
    return share if share.lower in _SHARES and share.i == over.i - 1 else None


def _phrase(parse: Parse, token: Token, noun: str, role: Role) -> Phrase:
    first = _left_edge(parse, token)
    last = _right_edge(parse, token)
    left = parse.tokens[first : token.i]
    owner = parse.child(token.i, "poss")
    opener = left[0].lower if left else ""
    others = {t.lower for t in parse.tokens[first:last] if t.pos in {"NOUN", "PROPN", "ADJ"} and t.i != token.i}
    if token.i > 1 and parse.tokens[token.i - 1].text == "-" and parse.tokens[token.i - 2].lower == "ex":
        others.add("former")
    return Phrase(
        first=first,
        last=last,
        head=token.i,
        noun=noun,
        role=role,
        definite=opener in _DEFINITE,
        plural=token.tag in {"NNS", "NNPS"} or token.lower in {"people", "police", "personnel", "media"},
        bare=not left and last == token.i + 1,
        owner=owner,
        others=frozenset(others),
        names=frozenset(t.lower for t in parse.tokens[first : token.i] if t.pos == "PROPN"),
        fresh=opener in _INDEFINITE
        or any(t.lower in {"other", "another", "second", "third", "separate"} for t in left),
    )


def _left_edge(parse: Parse, token: Token) -> int:
    first = token.i
    around = parse.children[token.i]
    if token.dep in BEFORE_NAME:
        around = tuple(sorted({*around, *(c for c in parse.children[token.head] if c < token.i)}))
    for child in reversed(around):
        if child < token.i and parse.tokens[child].dep in _LEFT | {"punct"}:
            low = parse.subtree(child)[0]
            if parse.tokens[child].dep == "punct" and parse.tokens[child].text not in {"-", "–"}:
                break
            first = min(first, low)
    return first


def _right_edge(parse: Parse, token: Token) -> int:
    """Past the complements that follow directly: ``from the ministry``, ``briefed on the matter``."""
    last = token.i + 1
    for child in parse.children[token.i]:
        if child != last:
            continue
        below = parse.subtree(child)
        end = below[-1] + 1
        word = parse.tokens[child]
        fits = (word.dep == "prep" and word.lower in _COMPLEMENT) or word.dep in {"acl", "amod"}
        if (
            not fits
            or end - token.i > _LONGEST_TAIL + 1
            or any(parse.tokens[b].text in {",", ";", "“", '"'} for b in below)
        ):
            break
        if any(parse.tokens[b].lower in _TIME or parse.tokens[b].dep == "pcomp" for b in below):
            break
        last = end
    return last
