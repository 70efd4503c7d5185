"""The rules of claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import crosswire.claims
from crosswire.claims import direct
from crosswire.claims.indirect import RULES
from crosswire.model.claim import Claim
from crosswire.views.lines.claims import NOBODY, spoken_links
from tools.rules.docstrings import doc, quoted, rules_in
from tools.rules.reading import must, read, speaking

__all__ = ["claim_rules", "claims", "say_claim"]

_BETTER = {"quotation_introduced": vars(direct)["_brought_up"]}
"""Where another function's docstring says more than that of the one that makes the claim."""


@cache
def claim_rules() -> Mapping[str, object]:
    """Each rule of ``Claim.rule``, without its version, and what holds its docstring."""
    return {**{rule.__name__: rule for rule in RULES}, **rules_in(crosswire.claims), **_BETTER}


def claims() -> Iterator[str]:
    """Each rule by its name in ``Claim.rule``."""
    yield from ("## Claims", "", "`rule` of a claim is one of these, with the version of all rules behind a slash.", "")
    yield from ("Of each claim: who says it, the stance, and the words.", "")
    for rule, documented in claim_rules().items():
        yield from (f"### {rule}", "", *doc(documented))
        for text in speaking("claims", rule):
            found = read(text).claims
            must(any(claim.rule.partition("/")[0] == rule for claim in found), rule, text)
            yield from (*quoted(text), *(f"- {say_claim(claim, text)} (`{claim.rule}`)" for claim in found), "")


def say_claim(claim: Claim, text: str) -> str:
    """A claim in a line: who says it, the stance, the words."""
    return f"{_say_chain(claim)} {claim.stance}: “{' '.join(claim.words(text).split())}”"


def _say_chain(claim: Claim) -> str:
    links = [" and ".join(speaker.name for speaker in link.who) or NOBODY for link in spoken_links(claim)]
    return f"**{' → '.join(links) or 'the outlet itself'}**"
