"""Indirect speech: a cue in the grammar of the sentence, and the clause or noun phrase it governs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from crosswire.claims.attribution import Attribution, Scene
from crosswire.claims.rules.acts import accused_of, bound_to, document_shows, named_as, noun_said, said_of, urged_to
from crosswire.claims.rules.asides import according_to, as_reported_by, citing, in_survey, quoted_as_saying, reported_by
from crosswire.claims.rules.attitudes import asks, is_minded, owns, thinks_of, would_do
from crosswire.claims.rules.clauses import interposed, is_sure_that, reported_clause, trailing_cue
from crosswire.claims.rules.figures import put_at
from crosswire.claims.rules.nouns import noun_with_clause
from crosswire.claims.rules.unnamed import hearsay_adverb, held_to_be, impersonal

__all__ = ["RULES", "find_indirect"]

Rule = Callable[[Scene, int], Iterator[Attribution]]

RULES: tuple[Rule, ...] = (
    according_to,
    quoted_as_saying,
    as_reported_by,
    reported_clause,
    interposed,
    urged_to,
    bound_to,
    accused_of,
    document_shows,
    named_as,
    noun_with_clause,
    noun_said,
    is_sure_that,
    said_of,
    reported_by,
    citing,
    impersonal,
    held_to_be,
    hearsay_adverb,
    trailing_cue,
    thinks_of,
    would_do,
    asks,
    is_minded,
    owns,
    in_survey,
    put_at,
)
"""All rules, in the order in which they are tried on each token."""

_NO_CUES = frozenset({"PUNCT", "DET", "PRON", "NUM", "SYM", "CCONJ", "PART", "SPACE"})
"""Parts of speech that no rule starts from."""


def find_indirect(scene: Scene) -> Iterator[Attribution]:
    """All attributions that the grammar shows, in text order of their cues."""
    for token in scene.tokens:
        if token.pos in _NO_CUES:
            continue
        for rule in RULES:
            yield from rule(scene, token.i)
