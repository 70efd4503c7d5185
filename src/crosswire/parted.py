"""Reports that tell of two stories: of their readings and claims each story gets those of its part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crosswire.accounts.resolve import in_story_terms
from crosswire.model.claim import Claim
from crosswire.model.ids import content_id
from crosswire.model.parse import Entity, Parse, Sentence
from crosswire.model.party import Mention
from crosswire.model.reading import Reading
from crosswire.model.spans import Span

__all__ = ["Found", "cut_to"]

Found = tuple[Reading, tuple[Claim, ...]]
"""What a report was found to say, and its claims."""
Spans = Sequence[Span]


def cut_to(story: str, parts: Mapping[str, Spans], reading: Reading, claims: Iterable[Claim]) -> Found:
    """What a report says of one of the stories that it tells of.

    Args:
        story: The story.
        parts: By story the sentences that tell of it, the report's own story first.
        reading: What the report was found to say.
        claims: Its claims. Those whose words are all told of another story are that one's, all others its own story's.
    """
    told = tuple(claim for claim in claims if _story_of(claim, parts) == story)
    spans = [*parts[story], *(speaker.span for claim in told for link in claim.chain for speaker in link.who)]
    before = [replace(party, mentions=_inside(party.mentions, spans)) for party in reading.parties]
    # Whom no claim of a part names is no party of its story.
    named = {party for claim in told for party in claim.parties}
    kept = [party for party in before if party.mentions and party.id in named]
    parties = [replace(party, id=content_id("party", story, party.id)) for party in kept]
    cut = replace(
        reading,
        parse=_cut_parse(reading.parse, parts[story]),
        times=tuple(time for time in reading.times if _is_inside(time.span, parts[story])),
        parties=tuple(parties),
        quotes=tuple(quote for quote in reading.quotes if _is_inside(quote.outer, parts[story])),
        places=tuple(
            replace(place, mentions=mentions)
            for place in reading.places
            if (mentions := _inside(place.mentions, parts[story]))
        ),
    )
    return cut, in_story_terms(told, [replace(reading, parties=tuple(kept))], parties, story)


def _story_of(claim: Claim, parts: Mapping[str, Spans]) -> str:
    own = next(iter(parts))
    return next((story for story, told in parts.items() if all(_is_inside(s, told) for s in claim.spans)), own)


def _is_inside(span: Span, told: Spans) -> bool:
    return any(one.start <= span.start and span.end <= one.end for one in told)


def _inside(mentions: Iterable[Mention], told: Spans) -> tuple[Mention, ...]:
    return tuple(mention for mention in mentions if _is_inside(mention.span, told))


def _cut_parse(parse: Parse, told: Spans) -> Parse:
    """The grammar of some of a report's sentences, as of a report that has no others."""
    kept = [s for s in parse.sentences if _is_inside(parse.span(s.first, s.last), told)]
    firsts = [0]
    for sentence in kept:
        firsts.append(firsts[-1] + sentence.last - sentence.first)
    moved = [(sentence, first - sentence.first) for sentence, first in zip(kept, firsts, strict=False)]
    return Parse(
        report=parse.report,
        made_by=parse.made_by,
        tokens=tuple(
            token._replace(i=token.i + by, head=token.head + by)
            for sentence, by in moved
            for token in parse.tokens[sentence.first : sentence.last]
        ),
        sentences=tuple(
            Sentence(i=n, first=sentence.first + by, last=sentence.last + by, paragraph=sentence.paragraph)
            for n, (sentence, by) in enumerate(moved)
        ),
        entities=tuple(
            Entity(entity.first + by, entity.last + by, entity.label)
            for sentence, by in moved
            for entity in parse.entities
            if sentence.first <= entity.first and entity.last <= sentence.last
        ),
    )
