"""What the words above an event make of it: those that take it as a complement, a purpose, what something waits for.

What is taken for granted holds whatever stands above it: "the visit" of "did not discuss the visit", the cause that
"because" gives, the answer that "who" asks for. There the way up ends.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from crosswire.claims.bearings import Bearing, condition_of, infinitive_mark, negators, opening_of
from crosswire.claims.cues import NOUNS
from crosswire.claims.grammar import is_finite
from crosswire.claims.signatures import (
    AGAINST,
    AMONG,
    EVEN,
    FROM,
    KEPT,
    LATER,
    PURPOSE,
    REFUSED,
    REJECTED,
    STOPPED,
    TOO,
    YET,
    Complement,
    Signature,
    signature_of,
)
from crosswire.model.parse import Parse, Token

__all__ = ["Step", "shares", "step_from"]


class Step(NamedTuple):
    """One step up: to which token, and what is met on the way."""

    to: int | None
    """None where nothing above bears on the event."""
    bearing: Bearing | None = None
    alone: bool = False
    """Whether what stands with the token reached does not bear on it: "did not stay but left"."""


_END = Step(None)
_SOME = Signature(EVEN, -EVEN)
_SOME_AHEAD = Signature(EVEN, -EVEN, ahead=True)
"""An infinitive below a word of no class: "cost a fortune to build", "money to build it"."""
_DEFINITE = frozenset("the this that these those".split())
_OCCURRING = frozenset(
    """begin start occur happen arise emerge materialize materialise follow come take exist continue resume hold make
    give reach plan need expect announce file approve obtain require order""".split()
)
"""Verbs whose subject happens if they do: "no attack began", "a deal was reached"."""
_HAPPENING = frozenset("happen occur materialize materialise".split())
_UNTRUE = frozenset("false untrue baseless unfounded groundless fabricated".split())
_WAITING = frozenset("until till once when before whenever".split())
_ASIDE = frozenset("because during after before despite through since amid following by as at".split())
"""Prepositions whose phrase stands outside what the verb denies: "did not leave because of the storm"."""
_BESIDE = frozenset({("instead", "of"), ("rather", "than"), ("short", "of")})
_PREVENTING = frozenset(
    "prevent block stop bar ban prohibit deter dissuade keep discourage restrain constrain exempt refrain".split()
)
"""Verbs that take "from" with what is kept from happening."""
_REFUSING = frozenset("refuse reject deny dismiss decline rebuff spurn ignore question doubt dispute downplay".split())
_BEFORE_NOUNS = frozenset("of for against to".split())
_ANY = frozenset("nothing nobody none anything anyone any".split())
_INFINITIVE_ONLY = frozenset("due remain".split())
"""Words that look ahead to an infinitive but to nothing else: "due to leave", not "due to leaving"."""
_SINGLED_OUT = frozenset("first second third last latest only".split())
"""Adjectives with which an infinitive tells of a deed: "the first to leave"."""
_QUESTION_WORDS = frozenset("WDT WP WP$ WRB".split())


def step_from(parse: Parse, i: int) -> Step:
    """The step from a predicate to what governs it."""
    token = parse.tokens[i]
    way = _WAYS.get(token.dep)
    return _END if way is None or token.head == i else way(parse, token)


def _met(parse: Parse, at: int, complement: Complement) -> Bearing | None:
    """What the word, or it and its particle, says of an event that it takes so; of "go" only "going to" looks ahead."""
    token = parse.tokens[at]
    if token.lemma == "go" and token.lower != "going":
        return None
    lemma = token.lemma.lower()
    found = None
    for child in parse.children[at]:
        if parse.tokens[child].dep in {"prt", "prep", "advmod"}:
            found = found or signature_of(f"{lemma}_{parse.tokens[child].lower}", complement)
    found = found or signature_of(lemma, complement)
    return None if found is None else Bearing(at, found)


def _from_clause(parse: Parse, token: Token) -> Step:
    """From a complement: "managed to leave", "said that they left", "stopped leaving"."""
    above = parse.tokens[token.head]
    to = infinitive_mark(parse, token.i)
    if to is not None:
        met = _held_off(parse, above) or _met(parse, above.i, "infinitive")
        return Step(above.i, met or Bearing(to, _SOME_AHEAD if above.lemma == "be" else _SOME))
    if token.dep == "xcomp" and not is_finite(parse, token.i):
        if above.lemma in {"stop", "quit"}:
            return Step(above.i, Bearing(above.i, STOPPED))
        return Step(above.i, _met(parse, above.i, "infinitive") if token.pos in {"VERB", "AUX"} else None)
    if _is_asked(parse, token.i):
        return _END
    return Step(above.i, _met(parse, _carrier(parse, above), "clause"))


def _carrier(parse: Parse, above: Token) -> int:
    """The noun or adjective that takes the clause where the parse hangs it on "be": "there is a chance that"."""
    carrier = parse.child(above.i, "attr", "acomp") if above.lemma == "be" else None
    return above.i if carrier is None else carrier


def _is_asked(parse: Parse, verb: int) -> bool:
    """Whether "who", "when" or "how" opens the clause: that something of the kind is so is taken for granted."""
    return parse.tokens[opening_of(parse, verb)].tag in _QUESTION_WORDS


def _held_off(parse: Parse, above: Token) -> Bearing | None:
    """What has yet to be, or is too late, hard or early to be."""
    below = {parse.tokens[c].lower: c for c in parse.children[above.i]}
    if above.lemma in {"have", "be"} and "yet" in below:
        return Bearing(below["yet"], YET)
    if above.pos in {"ADJ", "ADV"} and "too" in below:
        return Bearing(below["too"], TOO)
    return None


def _from_modifier(parse: Parse, token: Token) -> Step:
    """From a clause that a noun takes: "the plan to leave", "nothing that left", "denied a request to leave"."""
    noun = parse.tokens[token.head]
    above = parse.tokens[noun.head]
    to = infinitive_mark(parse, token.i)
    if noun.dep in {"dobj", "nsubjpass"} and noun.lemma in NOUNS and above.lemma in _REFUSING:
        return Step(above.i, Bearing(above.i, REJECTED if to is None else REFUSED))
    onwards = None if _is_definite(parse, noun.i) else noun.i
    if to is not None:
        if any(parse.tokens[c].lower in _SINGLED_OUT for c in parse.children[noun.i]):
            return Step(noun.i, Bearing(to, KEPT))
        if noun.dep == "dobj" and above.lemma in {"have", "get", "give"}:
            onwards = noun.i
        return Step(onwards, _met(parse, noun.i, "infinitive") or Bearing(to, _SOME_AHEAD))
    untrue = next((c for c in parse.children[above.i] if parse.tokens[c].lower in _UNTRUE), None)
    if untrue is not None and noun.dep == "nsubj" and noun.lemma in NOUNS:
        return Step(above.i, Bearing(untrue, AGAINST))
    if token.dep == "acl" and is_finite(parse, token.i):
        return Step(onwards, _met(parse, noun.i, "clause"))
    return Step(noun.i) if noun.lower in _ANY or negators(parse, noun.i) else _END


def _from_adverbial(parse: Parse, token: Token) -> Step:
    """From a clause of purpose, time or manner; a condition or a cause stands by itself."""
    if condition_of(parse, token.i) is not None:
        return _END
    above = parse.tokens[token.head]
    to = infinitive_mark(parse, token.i)
    if to is not None:
        return Step(above.i, _met(parse, above.i, "infinitive") or Bearing(to, PURPOSE))
    if not is_finite(parse, token.i):
        return Step(above.i, Bearing(above.i, KEPT))
    below = [parse.tokens[c] for c in parse.children[token.i]]
    mark = next((t for t in below if t.lower in _WAITING), None)
    present = any(t.tag in {"VBZ", "VBP"} for t in [token, *(t for t in below if t.dep in {"aux", "auxpass"})])
    past = token.tag == "VBD" and parse.tokens[token.head].tag == "VBD"
    if mark is not None and (present or (mark.lower in {"until", "till"} and not past)):
        return Step(None, Bearing(mark.i, LATER))
    return _END


def _from_preposition(parse: Parse, token: Token) -> Step:
    """From what a preposition governs: "prevented from leaving", "without leaving", "the risk of a strike"."""
    preposition = parse.tokens[token.head]
    above = parse.tokens[preposition.head]
    word, gerund = preposition.lower, token.dep == "pcomp"
    beside = preposition.i > 0 and (parse.tokens[preposition.i - 1].lower, word) in _BESIDE
    if word == "without" or beside or (word == "against" and gerund):
        return Step(above.i, Bearing(preposition.i, AGAINST))
    if gerund:
        return Step(above.i, _of_gerund(parse, preposition, above))
    phrase = signature_of(f"{above.lemma}_{word}", "noun")
    met = _met(parse, above.i, "noun") if word in _BEFORE_NOUNS else phrase and Bearing(above.i, phrase)
    if met is not None:
        return Step(None if _is_definite(parse, above.i) else above.i, met)
    return _END if word in _ASIDE or _is_definite(parse, token.i) else Step(above.i)


def _of_gerund(parse: Parse, preposition: Token, above: Token) -> Bearing:
    if preposition.lower == "from" and above.lemma not in _PREVENTING:
        return Bearing(preposition.i, FROM)
    met = _met(parse, above.i, "infinitive") or _met(parse, above.i, "noun")
    if met is not None and above.lemma not in _INFINITIVE_ONLY:
        return met
    of_noun = above.pos == "NOUN" and preposition.lower in {"of", "to", "for"}
    return Bearing(preposition.i, AMONG if of_noun or preposition.lower == "about" else KEPT)


def _from_conjunct(parse: Parse, token: Token) -> Step:
    """From a second predicate, which shares what stands with the first where it has no subject or auxiliary."""
    first = parse.tokens[token.head]
    infinitive = infinitive_mark(parse, first.i) is not None
    if infinitive_mark(parse, token.i) is not None and not infinitive:
        met = _met(parse, first.i, "infinitive")
        if met is not None:
            return Step(first.i, met)
    if infinitive and is_finite(parse, token.i):
        return _END
    return Step(first.i, alone=not shares(parse, token))


def shares(parse: Parse, token: Token) -> bool:
    """Whether a second predicate shares the auxiliaries and the negation of the first: "did not eat or sleep"."""
    first = parse.tokens[token.head]
    below = {parse.tokens[c].dep for c in parse.children[token.i]}
    own = below & {"nsubj", "nsubjpass", "aux", "auxpass", "expl"}
    between = {parse.tokens[c].lower for c in parse.children[first.i] if first.i < c < token.i}
    return not own and token.tag == first.tag and token.tag != "VBD" and not between & {"but", "yet"}


def _from_argument(parse: Parse, token: Token) -> Step:
    """From an event that is the subject or object of another: "prevented an attack", "no attack began"."""
    above = parse.tokens[token.head]
    if token.dep in {"dobj", "nsubjpass"} and token.lemma not in NOUNS:
        met = _met(parse, above.i, "noun")
        if met is not None:
            return Step(above.i, met)
    if _is_definite(parse, token.i) and not _is_told_to_happen(parse, token, above):
        return _END
    borne = token.dep == "dobj" or above.lemma in _OCCURRING or condition_of(parse, above.i) is not None
    return Step(above.i) if borne else _END


def _is_told_to_happen(parse: Parse, token: Token, above: Token) -> bool:
    """Whether the verb says nothing of an event but that it happens: "the visit took place"."""
    place = parse.child(above.i, "dobj") if above.lemma == "take" else None
    happening = above.lemma in _HAPPENING or (place is not None and parse.tokens[place].lower == "place")
    return token.dep == "nsubj" and happening


def _from_part(parse: Parse, token: Token) -> Step:  # noqa: ARG001 - the ways up are called alike
    """From a word that says the same as the one above it: "was happy", "takeover bid"."""
    return Step(token.head)


def _from_first_part(parse: Parse, token: Token) -> Step:
    """From the first part of a compound: there is no strike in "no strike threat"; "strike leader" tells of one."""
    return Step(token.head) if negators(parse, token.head) else _END


def _from_beside(parse: Parse, token: Token) -> Step:  # noqa: ARG001 - the ways up are called alike
    """From a clause that only stands beside another: "the dam, he said, held"."""
    return Step(token.head, alone=True)


def _is_definite(parse: Parse, noun: int) -> bool:
    """Whether a noun phrase is taken for granted: "the visit", "his visit"; a plain name too."""
    token = parse.tokens[noun]
    if token.pos not in {"NOUN", "PROPN", "PRON"}:
        return False
    below = [parse.tokens[c] for c in parse.children[noun]]
    return token.pos == "PROPN" or any(t.dep == "poss" or (t.dep == "det" and t.lower in _DEFINITE) for t in below)


_WAYS: Mapping[str, Callable[[Parse, Token], Step]] = {
    **dict.fromkeys("xcomp ccomp csubj csubjpass".split(), _from_clause),
    **dict.fromkeys("acl relcl".split(), _from_modifier),
    "advcl": _from_adverbial,
    "parataxis": _from_beside,
    **dict.fromkeys("pobj pcomp".split(), _from_preposition),
    "conj": _from_conjunct,
    **dict.fromkeys("dobj nsubj nsubjpass dative".split(), _from_argument),
    "compound": _from_first_part,
    **dict.fromkeys("attr acomp oprd prep aux auxpass prt".split(), _from_part),
}
"""How each dependency leads up."""
