"""How a claim is made: stance, certainty, chain, and denials that only point."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from crosswire.claims import certainty, chains, denials, stance
from crosswire.model.claim import Claim, Stance
from tools.rules.claims import say_claim
from tools.rules.docstrings import doc, quoted
from tools.rules.reading import examples, must, read, speaking

__all__ = ["certainties", "stances", "whole_chains"]


def stances() -> Iterator[str]:
    """The five stances."""
    yield from ("## Stances", "", *doc(stance), "")
    for told in get_args(Stance):
        yield from (f"### {told}", "")
        for holds in (holds for kind, holds in vars(stance)["_BY_CONTENT"] if kind == told):
            yield from (*doc(holds), "")
        texts = speaking("stances", told)
        for text in texts:
            claims = read(text).claims
            must(any(claim.stance == told for claim in claims), told, text)
            yield from (*quoted(text), *(f"- {say_claim(claim, text)}" for claim in claims), "")


def certainties() -> Iterator[str]:
    """Likelihood words with their bands."""
    yield from ("## Certainty", "", *doc(certainty), "", "| words | per cent | in |", "| --- | --- | --- |")
    for text in speaking("certainty", ""):
        found = [claim.certainty for claim in read(text).claims if claim.certainty]
        must(bool(found), "certainty", text)
        yield from (f"| {one.words} | {one.low}–{one.high} | {text} |" for one in found[:1])


def whole_chains() -> Iterator[str]:
    """Chains of one link and of several."""
    yield from ("## Chains", "", *doc(chains), "")
    for what, texts in examples()["chains"].items():
        yield from (f"### {what}", "")
        for text in texts:
            claims = [claim for claim in read(text).claims if claim.chain]
            must(bool(claims), what, text)
            yield from (*quoted(text), *(f"- {_say_links(claim)}: {say_claim(claim, text)}" for claim in claims), "")
    yield from ("### Denials that only point", "", *doc(denials), "")
    for text in speaking("denials", ""):
        claims = [claim for claim in read(text).claims if claim.stance == "denies" and len(claim.frames) > 1]
        must(bool(claims), "denials", text)
        told = (f"- {say_claim(claim, text)}, that is: {claim.frames[0].predicate}" for claim in claims)
        yield from (*quoted(text), *told, "")


def _say_links(claim: Claim) -> str:
    return " → ".join(", ".join(filter(None, (hop.kind, hop.number, hop.role))) for hop in claim.chain)
