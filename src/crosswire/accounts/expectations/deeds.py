"""Deeds told by a noun with its doer: "a clear retreat by the governor"; what is said at a news conference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from crosswire.accounts.nodes import Node
from crosswire.model.claim import Claim
from crosswire.model.frame import Argument, Frame
from crosswire.model.parse import Parse
from crosswire.model.party import Party

__all__ = ["SPEAKING", "deeds_in"]

SPEAKING = frozenset("talk speak comment discuss answer address respond say".split())
"""What who breaks a silence does."""
_TALKS = frozenset("conference briefing interview".split())
_FORCING = frozenset({"force", "make", "compel", "oblige", "cause"})
_CALLED = frozenset({"attr", "appos", "oprd"})
"""A noun that says what something was: "the vote was a retreat by the governor"."""


def deeds_in(parse: Parse, claim: Claim, at: Mapping[int, Party]) -> Iterator[Node]:
    """The deeds that a claim of the outlet's own, or of a speaker, tells by a noun and "by"."""
    yield from _meeting_the_press(parse, claim, at)
    if claim.stance == "asserts":
        yield from _brought_about(parse, claim)
    if claim.stance != "asserts":
        return
    for span in claim.spans:
        for i in parse.within(span):
            token = parse.tokens[i]
            if token.pos == "NOUN" and token.dep in _CALLED and not _is_negated(parse, i):
                doer = _doer(parse, i)
                if doer is not None and doer in at:
                    yield Node(claim, _frame(parse, i, doer, at[doer]), 0)


def _meeting_the_press(parse: Parse, claim: Claim, at: Mapping[int, Party]) -> Iterator[Node]:
    """Who says a thing at a news conference has held it: the words in the clause of the cue, the speaker by party."""
    verbs = parse.within(claim.cue) if claim.cue is not None else range(0)
    speakers = {who.party for link in claim.chain for who in link.who}
    for i in (c for verb in verbs for c in parse.children[verb] if parse.tokens[c].lower in {"at", "in", "during"}):
        noun = parse.child(i, "pobj")
        if noun is None or parse.tokens[noun].lemma.lower() not in _TALKS:
            continue
        for doer in sorted(t for t, party in at.items() if party.id in speakers and parse.tokens[t].head in verbs):
            held = _frame(parse, noun, doer, at[doer])
            talk = Argument("patient", held.predicate, held.kind, held.words, None, (), held.span)
            yield Node(claim, replace(held, predicate="hold", kind="hold", arguments=(*held.arguments, talk)), 0)
            yield Node(claim, replace(held, predicate=f"news_{held.predicate}", kind="briefing"), 0)


def _brought_about(parse: Parse, claim: Claim) -> Iterator[Node]:
    """What somebody is told to have been made to do: "forcing buses to turn around"; also by those with them."""
    for i in (i for span in claim.spans for i in parse.within(span)):
        token = parse.tokens[i]
        whom, deed = parse.child(i, "dobj"), parse.child(i, "xcomp", "ccomp")
        if token.lemma not in _FORCING or token.tag not in {"VBG", "VBD"} or deed is None or _is_negated(parse, i):
            continue
        whom = parse.child(deed, "nsubj") if whom is None else whom
        if whom is None or parse.tokens[deed].tag != "VB":
            continue
        particle = parse.child(deed, "prt")
        lemma = "_".join(parse.tokens[t].lemma.lower() for t in (deed, particle) if t is not None)
        aboard = [c for v in (whom, i) for c in parse.children[v] if parse.tokens[c].lower == "with" and c > whom]
        people = [whom, *(o for c in aboard if (o := parse.child(c, "pobj")) is not None)]
        when = claim.frames[0].when if claim.frames else None
        yield Node(claim, replace(_bare(parse, deed, lemma, people), when=when), 0)


def _bare(parse: Parse, verb: int, lemma: str, doers: list[int]) -> Frame:
    agents = tuple(
        Argument(
            role="agent",
            head=parse.tokens[d].lemma.lower(),
            kind=parse.tokens[d].lemma.lower(),
            words=tuple(parse.tokens[t].lemma.lower() for t in (*_before(parse, d), d)),
            party=None,
            named=(),
            span=parse.tokens[d].span,
        )
        for d in doers
    )
    return Frame(
        predicate=lemma,
        kind=lemma,
        span=parse.tokens[verb].span,
        negated=False,
        modal="",
        tense="past",
        arguments=agents,
        words=(lemma,),
    )


def _before(parse: Parse, noun: int) -> list[int]:
    return [c for c in parse.children[noun] if parse.tokens[c].dep in {"amod", "compound"}]


def _is_negated(parse: Parse, noun: int) -> bool:
    governor = parse.tokens[noun].head
    around = [parse.tokens[c] for i in (noun, governor) for c in parse.children[i]]
    return any(t.dep == "neg" or t.lower == "no" for t in around) or any(t.tag == "MD" for t in around)


def _doer(parse: Parse, noun: int) -> int | None:
    by = next((c for c in parse.children[noun] if parse.tokens[c].lower == "by"), None)
    return None if by is None else parse.child(by, "pobj")


def _frame(parse: Parse, noun: int, doer: int, party: Party) -> Frame:
    token = parse.tokens[noun]
    agent = Argument(
        role="agent",
        head=parse.tokens[doer].lemma.lower(),
        kind=parse.tokens[doer].lemma.lower(),
        words=(parse.tokens[doer].lemma.lower(),),
        party=party.id,
        named=(party.id,),
        span=parse.tokens[doer].span,
    )
    lemma = token.lemma.lower()
    return Frame(
        predicate=lemma,
        kind=lemma,
        span=token.span,
        negated=False,
        modal="",
        tense="past",
        arguments=(agent,),
        words=(lemma,),
    )
