"""Parses and dossiers: an empty one, and for Hypothesis those of every shape."""

from typing import Any, get_args, get_type_hints

from hypothesis import strategies as st

from crosswire.model.account import (
    Answer,
    Credibility,
    Event,
    Expectation,
    Given,
    Joining,
    Origin,
    Overruling,
    Question,
    Relation,
    RelationKind,
    TimelineEntry,
    Typed,
    Want,
    Words,
)
from crosswire.model.claim import Certainty, Claim, Link, Speaker
from crosswire.model.dossier import Dossier, Made, Rating
from crosswire.model.frame import Argument, Circumstance, Frame, Quantity
from crosswire.model.parse import Entity, Parse, Sentence, Token
from crosswire.model.party import Mention, Party
from crosswire.model.place import Alternative, Container, Place
from crosswire.model.report import Arrival, Change, Outlet, Published, Report, in_order
from crosswire.model.spans import Span
from crosswire.model.story import Story
from crosswire.model.time import Time
from tests.making import make_report

letters = st.characters(exclude_categories=())
"""Any code point, halves of surrogate pairs among them."""
words = st.text(letters, max_size=5)
numbers = st.integers(0, 9999)
amounts = st.floats(allow_nan=False)
spans = st.builds(Span, numbers, numbers)


def few(things: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(things, max_size=2).map(tuple)


def any_of(kind: Any, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Objects of that kind: the given parts as given, the others by their type."""
    others = {name: by_type(hint) for name, hint in get_type_hints(kind).items() if name not in parts}
    return st.builds(kind, **parts, **others)


def by_type(hint: Any) -> st.SearchStrategy[Any]:
    known: dict[Any, st.SearchStrategy[Any]] = {
        str: words,
        str | None: st.none() | words,
        int: numbers,
        float: amounts,
        float | None: st.none() | amounts,
        bool: st.booleans(),
        Span: spans,
        Span | None: st.none() | spans,
        RelationKind | None: st.none() | st.sampled_from(get_args(RelationKind)),
        tuple[str, ...]: few(words),
    }
    return known[hint] if hint in known else st.sampled_from(get_args(hint))


times = any_of(Time)
frames = any_of(
    Frame,
    arguments=few(any_of(Argument)),
    quantities=few(any_of(Quantity)),
    when=st.none() | times,
    circumstances=few(any_of(Circumstance)),
)
typed = any_of(Typed, words=few(any_of(Words)))
claims = any_of(
    Claim,
    spans=few(spans),
    chain=few(any_of(Link, who=few(any_of(Speaker)))),
    certainty=st.none() | any_of(Certainty),
    said=st.none() | times,
    when=st.none() | times,
    frames=few(frames),
)
credibility = st.none() | any_of(Credibility, overruled_by=st.none() | any_of(Overruling))
answers = any_of(Answer, typed=st.none() | typed, credibility=credibility)
events = any_of(
    Event,
    origins=few(any_of(Origin, reliability=st.none() | st.sampled_from("ABCDEF"))),
    questions=few(any_of(Question, answers=few(answers), relations=few(any_of(Relation)))),
    joined=few(any_of(Joining)),
    credibility=credibility,
)


def described(report: Report) -> st.SearchStrategy[Report]:
    """The report, with anything told about its text."""
    return any_of(
        Report,
        **{name: st.just(getattr(report, name)) for name in ("id", "sha256", "text")},
        body=few(spans),
        outlet=any_of(Outlet),
        published=any_of(Published),
        where=st.dictionaries(words, spans, max_size=2),
        changes=few(st.builds(Change, st.none() | spans, st.none() | spans)),
        arrivals=st.lists(any_of(Arrival), max_size=2).map(in_order),
    )


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[list[Report], Dossier]:
    """Reports as they were added, and a dossier of them that tells other things about the same texts."""
    texts = draw(st.lists(st.text(letters, max_size=40), max_size=3, unique=True))
    added = [draw(described(make_report(text))) for text in texts]
    dossier = draw(
        any_of(
            Dossier,
            made=any_of(Made, models=st.dictionaries(words, words, max_size=2)),
            reports=st.tuples(*(described(report) for report in added)),
            stories=few(any_of(Story)),
            parties=few(any_of(Party, mentions=few(any_of(Mention)))),
            places=few(
                any_of(
                    Place,
                    within=few(any_of(Container)),
                    passed_over=few(any_of(Alternative)),
                    mentions=few(any_of(Mention)),
                )
            ),
            times=few(times),
            claims=few(claims),
            events=few(events),
            expectations=few(any_of(Expectation)),
            wants=few(any_of(Want)),
            timeline=few(any_of(TimelineEntry, given=few(any_of(Given)))),
            ratings=few(any_of(Rating)),
        )
    )
    return added, dossier


@st.composite
def parses(draw: st.DrawFn) -> Parse:
    """Tokens that know their place, in no grammar at all."""
    size = draw(st.integers(0, 6))
    tokens = []
    for i in range(size):
        start = draw(numbers)
        text, lemma, pos, tag, dep = draw(st.tuples(*[words] * 5))
        tokens.append(Token(i, start, start + len(text), text, lemma, pos, tag, dep, draw(st.integers(0, size - 1))))
    sentences = draw(few(st.tuples(numbers, numbers, numbers)))
    return Parse(
        report=draw(words),
        made_by=draw(words),
        tokens=tuple(tokens),
        sentences=tuple(Sentence(i, *fields) for i, fields in enumerate(sentences)),
        entities=draw(few(any_of(Entity))),
    )
