"""The tables, as a person may query them.

``reports`` and ``parses`` last: they hold what was read. The others hold the latest dossier and are written anew with
it, or a story at a time. In those each table numbers its rows, and a part of a larger thing carries the number of the
whole under the same name, so that they join by it; ``place`` is the order among the parts of one whole, or, of things
that are part of the dossier as such, a number that rises from the first to the last of them (``order``). A column named
after a thing alone (``claim`` in ``event_claims``) holds that thing's id. A span is two columns, half-open, in code
points from 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
)
from sqlalchemy.types import TypeEngine

from crosswire.store.texts import Text

__all__ = [
    "Bytes",
    "about",
    "answer_claims",
    "answer_origins",
    "answers",
    "arguments",
    "arrivals",
    "body",
    "changed_reports",
    "changes",
    "claim_spans",
    "claims",
    "denied",
    "derived",
    "dossiers",
    "event_claims",
    "events",
    "expectation_outcomes",
    "expectation_who",
    "expectations",
    "frame_whens",
    "frames",
    "given_claims",
    "joinings",
    "kept",
    "links",
    "mentions",
    "origin_claims",
    "origins",
    "parses",
    "parties",
    "passed_over",
    "place_mentions",
    "places",
    "quantities",
    "questions",
    "ratings",
    "relations",
    "remembered",
    "report_arrivals",
    "reports",
    "said",
    "schema_versions",
    "settled_reports",
    "speakers",
    "stories",
    "story_changes",
    "story_reports",
    "timeline",
    "timeline_claims",
    "timeline_given",
    "times",
    "want_claims",
    "wants",
    "whens",
    "within",
]


Bytes = BigInteger().with_variant(Integer(), "sqlite")
"""How large a file was: some are larger than four bytes can tell. SQLite's whole numbers hold it as they are."""

_Number = BigInteger().with_variant(Integer(), "sqlite")
"""The number of a row. A row that goes leaves its number unused, so that a store that is followed for months needs
more of them than four bytes can tell."""

kept = MetaData()
"""What lasts. A change here needs a migration that carries the rows over."""

derived = MetaData()
"""The latest dossier, which can be made again. A change here needs a migration that only makes the tables anew."""

_Columns = list[Column[Any]]

_LOOKED_UP_BY = frozenset({"id", "report", "story", "party", "claim", "event"})

# ---------------------------------------------------------------- what lasts

schema_versions = Table(
    "schema_versions",
    kept,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
)

reports = Table(
    "reports",
    kept,
    Column("id", Text, primary_key=True),
    Column("path", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("fields", JSON, nullable=False),
)

arrivals = Table(
    "arrivals",
    kept,
    Column("id", Text, primary_key=True),
    Column("report", Text, ForeignKey(reports.c.id), nullable=False, index=True),
    Column("path", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", Bytes, nullable=False),
    Column("media", Text),
    Column("url", Text),
    Column("fetched", Text),
)
"""Each time a report came in; the id is made of all the rest."""

parses = Table(
    "parses",
    kept,
    Column("report", Text, ForeignKey(reports.c.id), primary_key=True),
    Column("made_by", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

remembered = Table(
    "remembered",
    kept,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""What was made of reports on the way to the dossier, each under a digest of all that it was made of: it saves time."""

story_changes = Table(
    "story_changes",
    kept,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Column("why", JSON, nullable=False),
)
"""How stories became others: when that was noticed, by which report; the reports of each story, before and after."""
Index("ix_story_changes_at", story_changes.c.at)

changed_reports = Table(
    "changed_reports",
    kept,
    Column("change", Text, ForeignKey(story_changes.c.id), primary_key=True),
    Column("report", Text, primary_key=True),
    Index("ix_changed_reports_report", "report"),
)
"""The reports of the stories of each change, by which it is looked up."""

# ---------------------------------------------------------------- how the others are written down here


def _part(name: str, one: str, columns: _Columns, of: Table | None = None, order: Sequence[str] = ("place",)) -> Table:
    """A table with a row for each ``one``; a part ``of`` the rows of another, or of the dossier as such.

    A row goes with the one that it is part of. Rows are read in ``order`` of these columns.
    """
    keys: _Columns = [Column(f"{one}_row", _Number, primary_key=True, autoincrement=False)]
    info: dict[str, Any] = {"order": order}
    if of is not None:
        (whole,) = of.primary_key.columns
        keys.append(Column(whole.name, ForeignKey(whole, ondelete="CASCADE"), nullable=False, index=True))
        info["whole"] = whole.name
    place = Column("place", _Number if of is None else Integer, nullable=False)
    return Table(name, derived, *keys, place, *columns, info=info)


def _its_story() -> Column[Any]:
    """The story by whose accounts it was made, which the thing itself does not tell."""
    return Column("story", Text, index=True)


def _is(name: str, kind: type[TypeEngine[Any]] | TypeEngine[Any], *path: str, none: bool = False) -> Column[Any]:
    """A column, and where in the plain data its value stands: under its own name unless a path is given.

    What is looked up by id, its own or that of its story, report or party, is indexed.
    """
    return Column(name, kind, nullable=none, index=name in _LOOKED_UP_BY, info={"path": path or (name,)})


def _text(name: str, *path: str, none: bool = False) -> Column[Any]:
    return _is(name, Text, *path, none=none)


def _ref(name: str) -> Column[Any]:
    """The whole part is one id."""
    return Column(name, Text, nullable=False, index=True, info={"path": ()})


def _span(name: str = "span", none: bool = False) -> _Columns:
    return [_is(f"{name}_{side}", Integer, name, side, none=none) for side in ("start", "end")]


def _only_span() -> _Columns:
    """The whole part is one span."""
    return [_is(f"span_{side}", Integer, side) for side in ("start", "end")]


def _support() -> _Columns:
    """The ids of the reports that lead to the origins; the figure by the rule and what it follows from.

    A person's own figure is JSON: figure, by whom, why.
    """
    return [
        _is("reports", JSON),
        _is("credibility", Integer, "credibility", "figure", none=True),
        _text("credibility_why", "credibility", "why", none=True),
        _is("overruled_by", JSON(none_as_null=True), "credibility", "overruled_by", none=True),
    ]


def _time() -> _Columns:
    return [
        _text("report"),
        *_span(),
        _text("type"),
        _text("value"),
        _text("begin", none=True),
        _text("end", none=True),
        _text("precision"),
        _text("mod", none=True),
        _text("why"),
    ]


# ---------------------------------------------------------------- reports and stories

dossiers = _part(
    "dossiers",
    "dossier",
    [
        _text("format"),
        _text("made_by", "made", "by"),
        _is("models", JSON, "made", "models"),
        _text("names", "made", "names", none=True),
        _text("ratings", "made", "ratings", none=True),
    ],
)

settled_reports = _part(
    "settled_reports",
    "report",
    [
        _text("id"),
        _text("path"),
        _text("outlet_name", "outlet", "name", none=True),
        _text("outlet_basis", "outlet", "basis"),
        _text("title", none=True),
        _is("authors", JSON),
        _text("dateline", none=True),
        _text("genre"),
        *(_text(f"published_{of}", "published", of, none=True) for of in ("earliest", "latest")),
        *(_text(f"published_{of}", "published", of) for of in ("basis", "why")),
        _text("copy_of", none=True),
        _text("language"),
        *(_text(name, none=True) for name in ("section", "url", "guid", "modified", "version_of", "unread")),
        _is("credits", JSON),
        _is("found_at", JSON, "where"),
    ],
    order=("published_earliest", "path", "id"),
)
"""The reports as the dossier has them: with what the other reports told about them."""
Index("ix_settled_reports_outlet_name", settled_reports.c.outlet_name)

body = _part("body", "paragraph", _only_span(), of=settled_reports)
changes = _part("changes", "change", [*_span("before", none=True), *_span("after", none=True)], of=settled_reports)
report_arrivals = _part(
    "report_arrivals",
    "arrival",
    [_text("path"), _text("sha256"), _is("size", Bytes), *(_text(n, none=True) for n in ("media", "url", "fetched"))],
    of=settled_reports,
)
"""The arrivals that were known when the dossier was made."""
stories = _part("stories", "story", [_text("id"), _text("title"), _text("begin", none=True), _text("end", none=True)])
story_reports = _part("story_reports", "story_report", [_ref("report")], of=stories)

# ---------------------------------------------------------------- parties and times

parties = _part(
    "parties",
    "party",
    [_its_story(), _text("id"), _text("name"), _text("kind"), _is("aliases", JSON), _text("country", none=True)],
)
Index("ix_parties_name", parties.c.name)
mentions = _part("mentions", "mention", [_text("report"), *_span(), _text("kind"), _text("why")], of=parties)
times = _part("times", "time", _time())
places = _part(
    "places",
    "place",
    [
        _text("id"),
        _text("name"),
        _text("kind"),
        *(_is(name, Float, none=True) for name in ("latitude", "longitude")),
        _text("country", none=True),
        _text("source"),
        _is("confidence", Float),
        _text("why"),
    ],
    order=("id",),
)
within = _part("within", "container", [_text("source"), _text("name"), _text("kind")], of=places)
"""What a place lies in, nearest first."""
passed_over = _part("passed_over", "alternative", [_text(n) for n in ("source", "name", "within", "why")], of=places)
place_mentions = _part(
    "place_mentions",
    "place_mention",
    [_text("report"), *_span(), _text("kind"), _text("why")],
    of=places,
    order=("report", "span_start", "span_end", "kind", "why"),
)

# ---------------------------------------------------------------- claims

claims = _part(
    "claims",
    "claim",
    [
        _text("id"),
        _text("report"),
        _text("story", none=True),
        *_span("cue", none=True),
        *_span("condition", none=True),
        _is("refutes", Boolean),
        _is("quoted", Boolean),
        _text("voice"),
        _text("stance"),
        _text("certainty_words", "certainty", "words", none=True),
        _is("certainty_low", Integer, "certainty", "low", none=True),
        _is("certainty_high", Integer, "certainty", "high", none=True),
        _is("confidence", Float),
        _text("rule"),
    ],
)
Index("ix_claims_place", claims.c.place)
claim_spans = _part("claim_spans", "claim_span", _only_span(), of=claims)
said = _part("said", "said", _time(), of=claims)
"""When a claim was said."""
whens = _part("whens", "when", _time(), of=claims)
"""When what a claim tells of happened or is to happen."""
links = _part("links", "link", [_text("kind"), _text("number", none=True), _text("role", none=True)], of=claims)
speakers = _part(
    "speakers", "speaker", [_text("party", none=True), _text("name"), _text("words", "text"), *_span()], of=links
)
denied = _part("denied", "denied_claim", [_ref("claim")], of=claims)
"""What a denial stands against."""
about = _part("about", "named", [_ref("party")], of=claims)
"""The parties that a claim's content names."""
frames = _part(
    "frames",
    "frame",
    [
        _text("predicate"),
        _text("kind"),
        *_span(),
        _is("negated", Boolean),
        _text("modal"),
        _text("tense"),
        _is("act", Boolean),
        _is("words", JSON),
        _is("circumstances", JSON),
    ],
    of=claims,
)
frame_whens = _part("frame_whens", "frame_when", _time(), of=frames)
arguments = _part(
    "arguments",
    "argument",
    [
        _text("role"),
        _text("head"),
        _text("kind"),
        _is("words", JSON),
        _text("party", none=True),
        _is("named", JSON),
        *_span(),
    ],
    of=frames,
)
quantities = _part(
    "quantities",
    "quantity",
    [_is("low", Float), _is("high", Float), _text("unit"), *_span(), _text("hedge"), _is("ordinal", Boolean)],
    of=frames,
)

# ---------------------------------------------------------------- accounts

events = _part("events", "event", [_text("id"), _text("story"), _text("label"), _is("core", JSON), *_support()])
"""``core``: the ids of the claims that say what the label says."""
event_claims = _part("event_claims", "event_claim", [_ref("claim")], of=events)
origins = _part(
    "origins",
    "origin",
    [
        _text("id"),
        _text("label"),
        _text("kind"),
        _text("number", none=True),
        _is("why", JSON),
        _text("reliability", none=True),
        _is("core", Boolean),
    ],
    of=events,
)
origin_claims = _part("origin_claims", "origin_claim", [_ref("claim")], of=origins)
questions = _part("questions", "question", [_text("asks")], of=events)
answers = _part(
    "answers",
    "answer",
    [_text("id"), _text("value"), _text("answer", "text"), _is("typed", JSON, none=True), *_support()],
    of=questions,
)
answer_claims = _part("answer_claims", "answer_claim", [_ref("claim")], of=answers)
answer_origins = _part("answer_origins", "answer_origin", [_ref("origin")], of=answers)
relations = _part("relations", "relation", [_text("a"), _text("b"), _text("kind"), _text("why")], of=questions)
joinings = _part(
    "joinings",
    "joining",
    [
        *(_text(claim) for claim in ("a", "b")),
        *(_is(place, Integer) for place in ("a_place", "b_place")),
        _is("score", Float),
        _is("reasons", JSON),
    ],
    of=events,
)
"""The steps by which an event came together; a place is that of a frame among those of its claim."""
expectations = _part(
    "expectations",
    "expectation",
    [
        _its_story(),
        _text("claim"),
        _text("expects"),
        _text("by_when", none=True),
        *_span("condition", none=True),
        _text("verdict"),
        _text("why"),
    ],
)
expectation_who = _part("expectation_who", "expecting", [_ref("name")], of=expectations)
expectation_outcomes = _part("expectation_outcomes", "outcome", [_ref("claim")], of=expectations)
wants = _part(
    "wants",
    "want",
    [
        _its_story(),
        _text("party"),
        *(_text(name, none=True) for name in ("from_party", "meant")),
        *(_text(name) for name in ("kind", "what")),
    ],
)
want_claims = _part("want_claims", "want_claim", [_ref("claim")], of=wants)
timeline = _part(
    "timeline",
    "entry",
    [
        *(_text(name) for name in ("begin", "end", "precision", "event", "label", "status", "why")),
        *(_text(name, none=True) for name in ("time", "clock", "relation")),
        _is("ahead", Boolean),
    ],
)
timeline_claims = _part("timeline_claims", "entry_claim", [_ref("claim")], of=timeline)
timeline_given = _part(
    "timeline_given", "given", [_text(name) for name in ("value", "begin", "end", "precision")], of=timeline
)
given_claims = _part("given_claims", "given_claim", [_ref("claim")], of=timeline_given)
ratings = _part("ratings", "rating", [_text(n) for n in ("kind", "name", "reliability", "by", "why")])
"""What a person says of sources."""
