"""The columns of the tables, and how each is filled. Fields that older dossiers do not have are none there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from crosswire.model.account import Answer, Event, TimelineEntry
from crosswire.model.claim import Claim
from crosswire.model.time import Time
from crosswire.views.exports.ratings import rating_of

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
    "Filled",
    "Kind",
]

Kind = Literal["text", "whole", "number", "truth", "texts"]
Cell = str | int | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Filled:
    """A column, and how a thing fills it."""

    name: str
    kind: Kind
    says: str
    """What the cells tell."""
    cell: Callable[[Any], Cell]


def _named(thing: object, field: str, default: Cell = None) -> Cell:
    """A field that dossiers of older versions do not have."""
    value: Cell = getattr(thing, field, default)
    return value


def _when(time: Time | None) -> Cell:
    return time.value if time else None


def _chain(claim: Claim) -> str:
    return " → ".join(" and ".join(speaker.name for speaker in link.who) for link in claim.chain)


def _band(claim: Claim, end: Literal["low", "high"]) -> int | None:
    if claim.certainty is None:
        return None
    return claim.certainty.low if end == "low" else claim.certainty.high


def _figure(rated: Event | Answer) -> int | None:
    figure: int | None = getattr(getattr(rated, "credibility", None), "figure", None)
    return figure


def _figure_why(rated: Event | Answer) -> str | None:
    why: str | None = getattr(getattr(rated, "credibility", None), "why", None)
    return why


def _rated(rated: Event | Answer, field: Literal["figure", "by"]) -> Cell:
    rating = rating_of(rated)
    return getattr(rating, field) if rating else None


def _given(entry: TimelineEntry) -> tuple[str, ...]:
    return tuple(date.value for date in getattr(entry, "given", ()))


REPORTS = (
    Filled("report", "text", "id", lambda r: r.id),
    Filled("path", "text", "where it came from", lambda r: r.path),
    Filled("outlet", "text", "who published it, if known", lambda r: r.outlet.name),
    Filled("outlet_basis", "text", "how the outlet is known", lambda r: r.outlet.basis),
    Filled("title", "text", "its headline", lambda r: r.title),
    Filled("authors", "texts", "its authors", lambda r: r.authors),
    Filled("dateline", "text", "where and when it says it was filed", lambda r: r.dateline),
    Filled("genre", "text", "news, opinion, analysis ...", lambda r: r.genre),
    Filled("published_earliest", "text", "first day it can have come out", lambda r: r.published.earliest),
    Filled("published_latest", "text", "last day it can have come out", lambda r: r.published.latest),
    Filled("published_basis", "text", "stated, metadata, inferred or none", lambda r: r.published.basis),
    Filled("copy_of", "text", "id of the report it reprints", lambda r: r.copy_of),
    Filled("version_of", "text", "id of the report it is a later version of", lambda r: r.version_of),
    Filled("language", "text", "ISO 639-1", lambda r: r.language),
    Filled("url", "text", "its address", lambda r: r.url),
    Filled("sha256", "text", "of the frozen text in UTF-8", lambda r: r.sha256),
    Filled("text", "text", "the frozen text", lambda r: r.text),
)
CLAIMS = (
    Filled("claim", "text", "id", lambda c: c[0].id),
    Filled("report", "text", "id of its report", lambda c: c[0].report),
    Filled("story", "text", "id of its story", lambda c: c[0].story),
    Filled("words", "text", "the content as it stands in the report", lambda c: c[1]),
    Filled("start", "whole", "first code point of the content", lambda c: min(span.start for span in c[0].spans)),
    Filled("end", "whole", "behind its last code point", lambda c: max(span.end for span in c[0].spans)),
    Filled("spans", "texts", "each stretch as start-end", lambda c: tuple(f"{s.start}-{s.end}" for s in c[0].spans)),
    Filled("stance", "text", "asserts, denies, expects, doubts or urges", lambda c: c[0].stance),
    Filled("voice", "text", "own, direct, indirect or mixed", lambda c: c[0].voice),
    Filled("quoted", "truth", "whether it stands in quotation marks", lambda c: c[0].quoted),
    Filled("chain", "text", "who said it, the origin first", lambda c: _chain(c[0])),
    Filled("sure", "text", "the words that tell how sure", lambda c: c[0].certainty and c[0].certainty.words),
    Filled("sure_low", "whole", "lower end of their ICD 203 band, per cent", lambda c: _band(c[0], "low")),
    Filled("sure_high", "whole", "upper end", lambda c: _band(c[0], "high")),
    Filled("said", "text", "TIMEX3: when it was said", lambda c: _when(c[0].said)),
    Filled("when", "text", "TIMEX3: when what it tells of was or is to be", lambda c: _when(c[0].when)),
    Filled("when_begin", "text", "first day of that", lambda c: c[0].when and c[0].when.begin),
    Filled("when_end", "text", "last day of that", lambda c: c[0].when and c[0].when.end),
    Filled("about", "texts", "ids of the parties that the content names", lambda c: c[0].about),
    Filled("denies", "texts", "ids of the claims that it stands against", lambda c: c[0].denies),
    Filled("confidence", "number", "of the reading, 0 to 1", lambda c: c[0].confidence),
    Filled("rule", "text", "the rule that made it, and its version", lambda c: c[0].rule),
)
CHAINS = (
    Filled("claim", "text", "id", lambda h: h[0].id),
    Filled("hop", "whole", "1 is the origin; two who speak together share one", lambda h: h[1]),
    Filled("kind", "text", "named, anonymous, media, document or own", lambda h: h[2].kind),
    Filled("number", "text", "how many unnamed sources", lambda h: h[2].number),
    Filled("role", "text", "what post an unnamed source holds", lambda h: h[2].role),
    Filled("party", "text", "id", lambda h: h[3].party),
    Filled("name", "text", "the fullest name that the reports give", lambda h: h[3].name),
    Filled("words", "text", "the words of this place", lambda h: h[3].text),
    Filled("start", "whole", "where they stand in the report", lambda h: h[3].span.start),
    Filled("end", "whole", "behind them", lambda h: h[3].span.end),
)
EVENTS = (
    Filled("event", "text", "id", lambda e: e.id),
    Filled("story", "text", "id", lambda e: e.story),
    Filled("label", "text", "in words of a report", lambda e: e.label),
    Filled("claims", "texts", "ids", lambda e: e.claims),
    Filled("origins", "texts", "ids", lambda e: tuple(origin.id for origin in e.origins)),
    Filled("credibility", "whole", "Admiralty figure, 1 to 6, that follows from a rule", _figure),
    Filled("credibility_why", "text", "what it follows from", _figure_why),
    Filled("rated", "whole", "the figure that a person gives instead", lambda e: _rated(e, "figure")),
    Filled("rated_by", "text", "who gives it", lambda e: _rated(e, "by")),
)
ANSWERS = (
    Filled("event", "text", "id", lambda a: a[0].id),
    Filled("asks", "text", "whether, when, where, who, what, how many, how or why", lambda a: a[1].asks),
    Filled("answer", "text", "id", lambda a: a[2].id),
    Filled("value", "text", "typed by the question", lambda a: a[2].value),
    Filled("text", "text", "in words", lambda a: a[2].text),
    Filled("claims", "texts", "ids of the claims that give it", lambda a: a[2].claims),
    Filled("origins", "texts", "ids of the voices behind it", lambda a: a[2].origins),
    Filled("credibility", "whole", "Admiralty figure, 1 to 6, that follows from a rule", lambda a: _figure(a[2])),
    Filled("credibility_why", "text", "what it follows from", lambda a: _figure_why(a[2])),
    Filled("rated", "whole", "the figure that a person gives instead", lambda a: _rated(a[2], "figure")),
    Filled("rated_by", "text", "who gives it", lambda a: _rated(a[2], "by")),
)
RELATIONS = (
    Filled("event", "text", "id", lambda r: r[0].id),
    Filled("asks", "text", "the question", lambda r: r[1].asks),
    Filled("a", "text", "id of an answer", lambda r: r[2].a),
    Filled("b", "text", "id of the other", lambda r: r[2].b),
    Filled("is", "text", "agree, refine, update, conflict or unsure", lambda r: r[2].kind),
    Filled("why", "text", "in words", lambda r: r[2].why),
)
ORIGINS = (
    Filled("event", "text", "id", lambda o: o[0].id),
    Filled("origin", "text", "id", lambda o: o[1].id),
    Filled("label", "text", "who it is", lambda o: o[1].label),
    Filled("kind", "text", "named, unnamed, outlet or document", lambda o: _named(o[1], "kind")),
    Filled("number", "text", "how many unnamed people, at the most", lambda o: _named(o[1], "number")),
    Filled("reliability", "text", "A to F, as a person rates the source", lambda o: _named(o[1], "reliability")),
    Filled("claims", "texts", "ids of the claims that lead to it", lambda o: o[1].claims),
)
EXPECTATIONS = (
    Filled("claim", "text", "id", lambda x: x.claim),
    Filled("expects", "text", "what is expected", lambda x: x.expects),
    Filled("by_when", "text", "the last day it can come about", lambda x: x.by_when),
    Filled("who", "texts", "who expects it; none for the outlet itself", lambda x: _named(x, "who", ())),
    Filled("verdict", "text", "happened, partly, otherwise or open", lambda x: x.verdict),
    Filled("outcome", "texts", "ids of the claims that tell what came of it", lambda x: x.outcome),
    Filled("why", "text", "in words", lambda x: x.why),
)
WANTS = (
    Filled("party", "text", "who wants", lambda w: w.party),
    Filled("from", "text", "from whom", lambda w: w.from_party),
    Filled("what", "text", "in words of a report", lambda w: w.what),
    Filled("kind", "text", "what sort of want it is", lambda w: _named(w, "kind")),
    Filled("meant", "text", "the same with names for its pronouns", lambda w: _named(w, "meant")),
    Filled("claims", "texts", "ids", lambda w: w.claims),
)
TIMELINE = (
    Filled("begin", "text", "first day", lambda t: t.begin),
    Filled("end", "text", "last day", lambda t: t.end),
    Filled("precision", "text", "day, month, year ...", lambda t: t.precision),
    Filled("event", "text", "id", lambda t: t.event),
    Filled("label", "text", "in words of a report", lambda t: t.label),
    Filled("status", "text", "happened, expected, claimed or denied", lambda t: t.status),
    Filled("time", "text", "time of day, TIMEX3", lambda t: _named(t, "time")),
    Filled("given", "texts", "each date that its claims give, where they differ", _given),
    Filled("relation", "text", "how these dates stand to each other", lambda t: _named(t, "relation")),
    Filled("claims", "texts", "ids", lambda t: t.claims),
)
PARTIES = (
    Filled("party", "text", "id", lambda p: p.id),
    Filled("name", "text", "the fullest that the reports give", lambda p: p.name),
    Filled("kind", "text", "person, body, state, outlet, role, group or place", lambda p: p.kind),
    Filled("aliases", "texts", "its other names", lambda p: p.aliases),
    Filled("country", "text", "ISO 3166-1 alpha-2", lambda p: p.country),
    Filled("mentions", "whole", "how often the reports name it or take it up", lambda p: len(p.mentions)),
)
TIMES = (
    Filled("report", "text", "id", lambda t: t[0].report),
    Filled("words", "text", "as they stand in the report", lambda t: t[1]),
    Filled("start", "whole", "where they stand", lambda t: t[0].span.start),
    Filled("end", "whole", "behind them", lambda t: t[0].span.end),
    Filled("type", "text", "DATE, TIME, DURATION or SET", lambda t: t[0].type),
    Filled("value", "text", "TIMEX3", lambda t: t[0].value),
    Filled("mod", "text", "TIMEX3 mod", lambda t: t[0].mod),
    Filled("begin", "text", "first day meant", lambda t: t[0].begin),
    Filled("last", "text", "last day meant", lambda t: t[0].end),
    Filled("precision", "text", "day, month, year ...", lambda t: t[0].precision),
    Filled("why", "text", "why it is read so", lambda t: t[0].why),
)
PLACES = (
    Filled("place", "text", "id", lambda p: p.id),
    Filled("name", "text", "in English", lambda p: p.name),
    Filled("kind", "text", "country, division, city ...", lambda p: p.kind),
    Filled("latitude", "number", "degrees north", lambda p: p.latitude),
    Filled("longitude", "number", "degrees east", lambda p: p.longitude),
    Filled("country", "text", "ISO 3166-1 alpha-2", lambda p: p.country),
    Filled("within", "texts", "what it lies in, nearest first", lambda p: tuple(c.name for c in p.within)),
    Filled("source", "text", "which table knows it", lambda p: p.source),
    Filled("confidence", "number", "that the name leads here, 0 to 1", lambda p: p.confidence),
    Filled("mentions", "whole", "how often the reports name it", lambda p: len(p.mentions)),
    Filled("why", "text", "why it is read so", lambda p: p.why),
)
