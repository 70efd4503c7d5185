"""The columns of the tables, and how each is filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from crosswire.model.account import Answer, Event
from crosswire.model.claim import Claim
from crosswire.views.lines.standing import overruling_of

__all__ = [
    "ANSWERS",
    "CHAINS",
    "CLAIMS",
    "EVENTS",
    "EXPECTATIONS",
    "ORIGINS",
    "PARTIES",
    "PLACES",
    "RELATIONS",
    "REPORTS",
    "TIMELINE",
    "TIMES",
    "WANTS",
    "Cell",
    "Column",
    "Kind",
]

Kind = Literal["text", "whole", "number", "truth", "texts"]
Cell = str | int | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Any cell may be none; no text is empty."""

    name: str
    kind: Kind
    says: str
    """What the cells tell."""
    cell: Callable[[Any], Cell]
    """How the thing that a row is of fills it."""


def _chain(claim: Claim) -> str:
    return " → ".join(" and ".join(speaker.name for speaker in link.who) for link in claim.chain)


def _judged(of: Callable[[Any], Event | Answer]) -> tuple[Column, ...]:
    """How well something is borne out: an event or an answer, which the row is of."""
    return (
        Column(
            "credibility",
            "whole",
            "Admiralty figure, 1 to 6, that follows from a rule",
            lambda row: rule.figure if (rule := of(row).credibility) else None,
        ),
        Column(
            "credibility_why",
            "text",
            "what it follows from",
            lambda row: rule.why if (rule := of(row).credibility) else None,
        ),
        Column(
            "rated",
            "whole",
            "the figure that a person gives instead",
            lambda row: person.figure if (person := overruling_of(of(row))) else None,
        ),
        Column(
            "rated_by", "text", "who gives it", lambda row: person.by if (person := overruling_of(of(row))) else None
        ),
    )


REPORTS = (
    Column("report", "text", "id", lambda r: r.id),
    Column("path", "text", "where it came from", lambda r: r.path),
    Column("outlet", "text", "who published it, if known", lambda r: r.outlet.name),
    Column("outlet_basis", "text", "how the outlet is known", lambda r: r.outlet.basis),
    Column("title", "text", "its headline", lambda r: r.title),
    Column("authors", "texts", "its authors", lambda r: r.authors),
    Column("dateline", "text", "where and when it says it was filed", lambda r: r.dateline),
    Column("genre", "text", "news, opinion, analysis ...", lambda r: r.genre),
    Column("published_earliest", "text", "first day it can have come out", lambda r: r.published.earliest),
    Column("published_latest", "text", "last day it can have come out", lambda r: r.published.latest),
    Column("published_basis", "text", "stated, metadata, inferred or none", lambda r: r.published.basis),
    Column("copy_of", "text", "id of the report it reprints", lambda r: r.copy_of),
    Column("version_of", "text", "id of the report it is a later version of", lambda r: r.version_of),
    Column("language", "text", "ISO 639-1", lambda r: r.language),
    Column("url", "text", "its address", lambda r: r.url),
    Column("sha256", "text", "of the frozen text in UTF-8", lambda r: r.sha256),
    Column("text", "text", "the frozen text", lambda r: r.text),
)
CLAIMS = (
    Column("claim", "text", "id", lambda c: c[0].id),
    Column("report", "text", "id of its report", lambda c: c[0].report),
    Column("story", "text", "id of its story", lambda c: c[0].story),
    Column("words", "text", "the content as it stands in the report", lambda c: c[1]),
    Column("start", "whole", "first code point of the content", lambda c: min(span.start for span in c[0].spans)),
    Column("end", "whole", "behind its last code point", lambda c: max(span.end for span in c[0].spans)),
    Column("spans", "texts", "each stretch as start-end", lambda c: tuple(f"{s.start}-{s.end}" for s in c[0].spans)),
    Column("stance", "text", "asserts, denies, expects, doubts or urges", lambda c: c[0].stance),
    Column("voice", "text", "own, direct, indirect or mixed", lambda c: c[0].voice),
    Column("quoted", "truth", "whether it stands in quotation marks", lambda c: c[0].quoted),
    Column("chain", "text", "who said it, the origin first", lambda c: _chain(c[0])),
    Column("sure", "text", "the words that tell how sure", lambda c: c[0].certainty and c[0].certainty.words),
    Column(
        "sure_low",
        "whole",
        "lower end of their ICD 203 band, per cent",
        lambda c: c[0].certainty and c[0].certainty.low,
    ),
    Column("sure_high", "whole", "upper end", lambda c: c[0].certainty and c[0].certainty.high),
    Column("said", "text", "TIMEX3: when it was said", lambda c: c[0].said and c[0].said.value),
    Column("when", "text", "TIMEX3: when what it tells of was or is to be", lambda c: c[0].when and c[0].when.value),
    Column("when_begin", "text", "first day of that", lambda c: c[0].when and c[0].when.begin),
    Column("when_end", "text", "last day of that", lambda c: c[0].when and c[0].when.end),
    Column("about", "texts", "ids of the parties that the content names", lambda c: c[0].about),
    Column("denies", "texts", "ids of the claims that it stands against", lambda c: c[0].denies),
    Column("confidence", "number", "of the reading, 0 to 1", lambda c: c[0].confidence),
    Column("rule", "text", "the rule that made it, and its version", lambda c: c[0].rule),
)
CHAINS = (
    Column("claim", "text", "id", lambda h: h[0].id),
    Column("hop", "whole", "1 is the origin; two who speak together share one", lambda h: h[1]),
    Column("kind", "text", "named, anonymous, media, document or own", lambda h: h[2].kind),
    Column("number", "text", "how many unnamed sources", lambda h: h[2].number),
    Column("role", "text", "what post an unnamed source holds", lambda h: h[2].role),
    Column("party", "text", "id", lambda h: h[3].party),
    Column("name", "text", "the fullest name that the reports give", lambda h: h[3].name),
    Column("words", "text", "the words of this place", lambda h: h[3].text),
    Column("start", "whole", "where they stand in the report", lambda h: h[3].span.start),
    Column("end", "whole", "behind them", lambda h: h[3].span.end),
)
EVENTS = (
    Column("event", "text", "id", lambda e: e.id),
    Column("story", "text", "id", lambda e: e.story),
    Column("label", "text", "in words of a report", lambda e: e.label),
    Column("claims", "texts", "ids", lambda e: e.claims),
    Column("origins", "texts", "ids", lambda e: tuple(origin.id for origin in e.origins)),
    *_judged(lambda e: e),
)
ANSWERS = (
    Column("event", "text", "id", lambda a: a[0].id),
    Column("asks", "text", "whether, when, where, who, what, how many, how or why", lambda a: a[1].asks),
    Column("answer", "text", "id", lambda a: a[2].id),
    Column("value", "text", "typed by the question", lambda a: a[2].value),
    Column("text", "text", "in words", lambda a: a[2].text),
    Column("claims", "texts", "ids of the claims that give it", lambda a: a[2].claims),
    Column("origins", "texts", "ids of the voices behind it", lambda a: a[2].origins),
    *_judged(lambda a: a[2]),
)
RELATIONS = (
    Column("event", "text", "id", lambda r: r[0].id),
    Column("asks", "text", "the question", lambda r: r[1].asks),
    Column("a", "text", "id of an answer", lambda r: r[2].a),
    Column("b", "text", "id of the other", lambda r: r[2].b),
    Column("is", "text", "agree, refine, update, conflict or unsure", lambda r: r[2].kind),
    Column("why", "text", "in words", lambda r: r[2].why),
)
ORIGINS = (
    Column("event", "text", "id", lambda o: o[0].id),
    Column("origin", "text", "id", lambda o: o[1].id),
    Column("label", "text", "who it is", lambda o: o[1].label),
    Column("kind", "text", "named, unnamed, outlet or document", lambda o: o[1].kind),
    Column("number", "text", "how many unnamed people, at the most", lambda o: o[1].number),
    Column("reliability", "text", "A to F, as a person rates the source", lambda o: o[1].reliability),
    Column("claims", "texts", "ids of the claims that lead to it", lambda o: o[1].claims),
)
EXPECTATIONS = (
    Column("claim", "text", "id", lambda x: x.claim),
    Column("expects", "text", "what is expected", lambda x: x.expects),
    Column("by_when", "text", "the last day it can come about", lambda x: x.by_when),
    Column("who", "texts", "who expects it; none for the outlet itself", lambda x: x.who),
    Column("verdict", "text", "happened, partly, otherwise or open", lambda x: x.verdict),
    Column("outcome", "texts", "ids of the claims that tell what came of it", lambda x: x.outcome),
    Column("why", "text", "in words", lambda x: x.why),
)
WANTS = (
    Column("party", "text", "who wants", lambda w: w.party),
    Column("from", "text", "from whom", lambda w: w.from_party),
    Column("what", "text", "in words of a report", lambda w: w.what),
    Column("kind", "text", "what sort of want it is", lambda w: w.kind),
    Column("meant", "text", "the same with names for its pronouns", lambda w: w.meant),
    Column("claims", "texts", "ids", lambda w: w.claims),
)
TIMELINE = (
    Column("begin", "text", "first day", lambda t: t.begin),
    Column("end", "text", "last day", lambda t: t.end),
    Column("precision", "text", "day, month, year ...", lambda t: t.precision),
    Column("event", "text", "id", lambda t: t.event),
    Column("label", "text", "in words of a report", lambda t: t.label),
    Column("status", "text", "happened, expected, claimed or denied", lambda t: t.status),
    Column("time", "text", "time of day, TIMEX3", lambda t: t.time),
    Column(
        "given",
        "texts",
        "each date that its claims give, where they give several",
        lambda t: tuple(date.value for date in t.given),
    ),
    Column("relation", "text", "how these dates stand to each other", lambda t: t.relation),
    Column("claims", "texts", "ids", lambda t: t.claims),
)
PARTIES = (
    Column("party", "text", "id", lambda p: p.id),
    Column("name", "text", "the fullest that the reports give", lambda p: p.name),
    Column("kind", "text", "person, body, state, outlet, role, group or place", lambda p: p.kind),
    Column("aliases", "texts", "its other names", lambda p: p.aliases),
    Column("country", "text", "ISO 3166-1 alpha-2", lambda p: p.country),
    Column("mentions", "whole", "how often the reports name it or take it up", lambda p: len(p.mentions)),
)
TIMES = (
    Column("report", "text", "id", lambda t: t[0].report),
    Column("words", "text", "as they stand in the report", lambda t: t[1]),
    Column("start", "whole", "where they stand", lambda t: t[0].span.start),
    Column("end", "whole", "behind them", lambda t: t[0].span.end),
    Column("type", "text", "DATE, TIME, DURATION or SET", lambda t: t[0].type),
    Column("value", "text", "TIMEX3", lambda t: t[0].value),
    Column("mod", "text", "TIMEX3 mod", lambda t: t[0].mod),
    Column("begin", "text", "first day meant", lambda t: t[0].begin),
    Column("last", "text", "last day meant", lambda t: t[0].end),
    Column("precision", "text", "day, month, year ...", lambda t: t[0].precision),
    Column("why", "text", "why it is read so", lambda t: t[0].why),
)
PLACES = (
    Column("place", "text", "id", lambda p: p.id),
    Column("name", "text", "in English", lambda p: p.name),
    Column("kind", "text", "country, division, city ...", lambda p: p.kind),
    Column("latitude", "number", "degrees north", lambda p: p.latitude),
    Column("longitude", "number", "degrees east", lambda p: p.longitude),
    Column("country", "text", "ISO 3166-1 alpha-2", lambda p: p.country),
    Column("within", "texts", "what it lies in, nearest first", lambda p: tuple(c.name for c in p.within)),
    Column("source", "text", "which table knows it", lambda p: p.source),
    Column("confidence", "number", "that the name leads here, 0 to 1", lambda p: p.confidence),
    Column("mentions", "whole", "how often the reports name it", lambda p: len(p.mentions)),
    Column("why", "text", "why it is read so", lambda p: p.why),
)
