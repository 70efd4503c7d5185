"""What a speaker says should be done: "must", "should", "needs to", "let us", and the plain command."""

from __future__ import annotations

from collections.abc import Iterator

from crosswire.accounts.wants.grammar import infinitive, phrase
from crosswire.accounts.wants.things import Wish
from crosswire.model.account import WantKind
from crosswire.model.claim import Claim
from crosswire.model.parse import Parse

__all__ = ["calls_in"]

_DUTY: dict[str, WantKind] = {"must": "demands", "should": "asks", "ought": "asks"}
_DUTY_VERBS = frozenset({"need", "have"})


def calls_in(parse: Parse, claim: Claim) -> Iterator[Wish]:
    """What an urging claim puts as a duty, the outermost verb alone; what somebody should be is no deed."""
    inside = {i for span in claim.spans for i in parse.within(span)}
    for i in sorted(inside):
        found = _call(parse, i, inside)
        if found is not None:
            yield found
            return


def _call(parse: Parse, i: int, inside: set[int]) -> Wish | None:
    token = parse.tokens[i]
    if token.lower in _DUTY and token.dep == "aux" and token.head in inside:
        return _duty(parse, token.head, _DUTY[token.lower])
    deed = infinitive(parse, i)
    if token.lemma in _DUTY_VERBS and token.tag in {"VBZ", "VBP"} and deed is not None and deed in inside:
        return _duty(parse, i, "demands") if parse.tokens[deed].lemma != "be" else None
    if token.tag == "VB" and token.dep in {"ROOT", "ccomp"} and _is_bare(parse, i):
        together = token.lemma == "let"
        return Wish("asks" if together else "demands", i, None, None, phrase(parse, i), deed=True)
    return None


def _duty(parse: Parse, verb: int, kind: WantKind) -> Wish | None:
    below = [parse.tokens[c] for c in parse.children[verb]]
    if parse.tokens[verb].lemma == "be" or any(t.lemma == "have" and t.dep == "aux" for t in below):
        return None
    who = parse.child(verb, "nsubj", "nsubjpass")
    if who is None:
        return None
    first = min(parse.subtree(who))
    before = frozenset(c for c in parse.children[verb] if c < first)
    return Wish(kind, verb, None, parse.child(verb, "nsubj"), phrase(parse, verb, before), deed=True)


def _is_bare(parse: Parse, verb: int) -> bool:
    below = [parse.tokens[c] for c in parse.children[verb]]
    return not any(t.dep in {"aux", "auxpass", "expl"} for t in below) and (
        parse.tokens[verb].lemma == "let" or not any(t.dep in {"nsubj", "nsubjpass", "mark"} for t in below)
    )
