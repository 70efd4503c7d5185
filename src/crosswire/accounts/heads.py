"""Which party each word of a report means: parties by the token that heads a mention of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crosswire.model.parse import Parse
from crosswire.model.party import Mention, Party
from crosswire.model.reading import Reading

__all__ = ["heads_of"]


def heads_of(readings: Sequence[Reading], parties: Iterable[Party]) -> dict[str, Mapping[int, Party]]:
    """For each report, by its id, the parties of the story by the tokens that head their mentions in it."""
    mentions: dict[str, list[tuple[Mention, Party]]] = defaultdict(list)
    for party in parties:
        for mention in party.mentions:
            mentions[mention.report].append((mention, party))
    return {r.report.id: _heads(r.parse, mentions[r.report.id]) for r in readings}


def _heads(parse: Parse, mentions: Iterable[tuple[Mention, Party]]) -> Mapping[int, Party]:
    at: dict[int, Party] = {}
    for mention, party in sorted(mentions, key=lambda found: (found[0].span.start - found[0].span.end, found[0])):
        inside = parse.within(mention.span)
        head = next((i for i in inside if parse.tokens[i].head not in inside or parse.tokens[i].head == i), None)
        if head is not None:
            at[head] = party  # the shortest mention comes last, and is the most exact
    return at
