"""The wants of a story: what its sentences tell of wanting, with names, claims, and each want once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.accounts.wants.calls import calls_in
from crosswire.accounts.wants.gather import ToldWish, gathered
from crosswire.accounts.wants.grammar import conjuncts
from crosswire.accounts.wants.things import Wish
from crosswire.accounts.wants.who import Somebody, Who, usual_names
from crosswire.accounts.wants.wishes import wishes_in
from crosswire.model.account import Want
from crosswire.model.claim import Claim
from crosswire.model.party import Party
from crosswire.model.reading import Reading
from crosswire.model.spans import Span

__all__ = ["find_wants"]

_SOMEBODY = frozenset({"asks", "demands", "offers", "refuses"})
"""Kinds that tell of an act, so that who does it can be known by a description alone."""
_MARKS = " \t\r\n\u00a0,;:[](){}"
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


def find_wants(
    claims: Iterable[Claim],
    readings: Sequence[Reading],
    parties: Sequence[Party],
    heads: Mapping[str, Mapping[int, Party]],
) -> tuple[Want, ...]:
    """The wants of a story, one line for each party and thing, with all claims that tell of it.

    Args:
        claims: The claims of the story, in its terms.
        readings: The readings of its reports.
        parties: Its parties.
        heads: By report, the party that each token heads a mention of.
    """
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: c.id):
        by_report[claim.report].append(claim)
    names = usual_names(parties, {reading.report.id: reading.report for reading in readings})
    return gathered(
        told
        for reading in readings
        for told in _of_report(
            Who(reading.report, reading.parse, heads[reading.report.id], names, parties), by_report[reading.report.id]
        )
    )


def _of_report(who: Who, claims: Sequence[Claim]) -> Iterator[ToldWish]:
    for wish in wishes_in(who.parse):
        claim = _telling(wish, who, claims)
        if claim is not None and (claim.stance != "denies" or wish.kind == "refuses"):
            yield from _told(wish, claim, who)
    for claim in claims:
        if claim.stance == "urges":
            for wish in calls_in(who.parse, claim):
                yield from _told(wish, claim, who)


def _telling(wish: Wish, who: Who, claims: Iterable[Claim]) -> Claim | None:
    """The claim that tells of a wish: the one whose cue it is, else the shortest that holds the word for it."""
    word = who.parse.tokens[wish.at].span
    what = who.parse.span(wish.what.start, wish.what.stop)
    handing = [c for c in claims if c.cue is not None and c.cue.overlaps(word) and _share(c, what)]
    if handing:
        return min(handing, key=lambda c: (-_share(c, what), c.id))
    holding = [c for c in claims if any(span.covers(word) for span in c.spans)]
    holding = holding or [c for c in claims if 2 * _share(c, what) >= what.end - what.start]
    return min(holding, key=lambda c: (sum(s.end - s.start for s in c.spans), c.id), default=None)


def _share(claim: Claim, what: Span) -> int:
    """Code points of ``what`` in the claim."""
    return sum(max(0, min(span.end, what.end) - max(span.start, what.start)) for span in claim.spans)


def _told(wish: Wish, claim: Claim, who: Who) -> Iterator[ToldWish]:
    agent = wish.kind in _SOMEBODY
    if wish.holder is None:
        holders = [who.speaker(claim)]
    else:
        holders = [who.means(one, claim, agent=agent, at=wish.at) for one in conjuncts(who.parse, wish.holder)]
    giver = who.means(wish.giver, claim, agent=wish.deed) if wish.giver is not None else None
    for holder in holders:
        if holder is None or (holder.party is not None and holder.party.kind == "place"):
            continue
        if wish.kind == "refuses" and not wish.deed and who.is_person(wish.what):
            continue
        yield ToldWish(
            kind=wish.kind,
            holder=holder,
            giver=None if giver is None or _same(giver, holder) else giver,
            what=_words(wish, who),
            meant=_meant(wish, who),
            words=_content(wish, who),
            claim=claim.id,
            at=wish.at,
        )


def _same(one: Somebody, other: Somebody) -> bool:
    return one.name == other.name or (one.party is not None and one.party is other.party)


def _words(wish: Wish, who: Who) -> str:
    span = who.parse.span(wish.what.start, wish.what.stop).trimmed(who.report.text, _MARKS)
    return " ".join(span.of(who.report.text).split())


def _content(wish: Wish, who: Who) -> frozenset[str]:
    tokens = (who.parse.tokens[i] for i in wish.what)
    return frozenset(t.lemma.lower() for t in tokens if t.pos in _CONTENT and t.lemma.isalnum())


def _meant(wish: Wish, who: Who) -> str | None:
    """The words with a name in place of each pronoun that means a party; none where there is no such pronoun."""
    text, parse = who.report.text, who.parse
    named: Mapping[int, str] = {
        i: name for i in wish.what if parse.tokens[i].tag in {"PRP", "PRP$"} and (name := who.named(i)) is not None
    }
    if not named:
        return None
    out, at = [], parse.tokens[wish.what.start].start
    for i, name in sorted(named.items()):
        token = parse.tokens[i]
        out += [text[at : token.start], _whose(name) if token.tag == "PRP$" else name]
        at = token.end
    out.append(text[at : parse.tokens[wish.what.stop - 1].end])
    return " ".join("".join(out).split())


def _whose(name: str) -> str:
    """The name as a possessive."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"
