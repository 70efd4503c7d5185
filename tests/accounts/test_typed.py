"""Typed answers: what each question's value is as data, with the words that give it; and laws over all of them."""

import math
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.questions.numbers import meant
from crosswire.accounts.questions.relations import ALL_PAIRS, pairs_among
from crosswire.model.account import Asks, Event, Typed
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Hedge, Quantity
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import made_of
from tests.making import make_report

STORY = (
    (
        "Evening Star",
        "2023-09-12",
        "About 40 ferries left Bergen by night on Sunday because of the storm, Ida Brandt said.",
    ),
    ("Harbour Post", "2023-09-12", "Ida Brandt and Jon Rask met in Bergen on Monday. It was the eighth summit."),
    ("Coast Echo", "2023-09-12", "Ida Brandt denied that she met Jon Rask in Bergen on Monday."),
)


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    return made_of(language, *STORY)


def typed(dossier: Dossier, asks: Asks) -> list[Typed]:
    questions = (q for event in dossier.events for q in event.questions if q.asks == asks)
    return [answer.typed for question in questions for answer in question.answers if answer.typed is not None]


def test_days(dossier: Dossier) -> None:
    assert {(t.kind, t.begin, t.end) for t in typed(dossier, "when")} >= {("days", "2023-09-11", "2023-09-11")}


def test_places_with_what_they_lie_in(dossier: Dossier) -> None:
    assert any(t.kind == "place" and "Norway" in t.within for t in typed(dossier, "where"))


def test_numbers_as_ranges(dossier: Dossier) -> None:
    assert ("number", 35.0, 45.0, "ferry") in {(t.kind, t.low, t.high, t.unit) for t in typed(dossier, "how many")}
    assert ("ordinal", 8.0, 8.0, "summit") in {(t.kind, t.low, t.high, t.unit) for t in typed(dossier, "how many")}


def test_doers_are_parties(dossier: Dossier) -> None:
    names = {party.id: party.name for party in dossier.parties}
    assert {"Ida Brandt", "Jon Rask"} in [{names[p] for p in t.parties} for t in typed(dossier, "who")]


def test_reasons_in_the_words_of_the_report(dossier: Dossier) -> None:
    texts = {claim.id: next(r.text for r in dossier.reports if r.id == claim.report) for claim in dossier.claims}
    said = {w.span.of(texts[w.claim]) for t in typed(dossier, "why") for w in t.words}
    assert said == {"because of the storm"}


def test_every_answer_is_typed_and_its_words_stand_in_their_reports(dossier: Dossier) -> None:
    texts = {claim.id: next(r.text for r in dossier.reports if r.id == claim.report) for claim in dossier.claims}
    for answer in (a for event in dossier.events for q in event.questions for a in q.answers):
        assert answer.typed is not None
        for words in answer.typed.words:
            assert words.claim in answer.claims
            assert words.span.of(texts[words.claim]).strip()


def denied(event: Event) -> list[tuple[str, str, str, str]]:
    """How each no of an event stands to what is told, possible or expected."""
    (question,) = (q for q in event.questions if q.asks == "whether")
    value = {answer.id: answer.value for answer in question.answers}
    pairs = [(value[r.a], value[r.b], r.kind, r.why) for r in question.relations]
    return [pair for pair in pairs if "no" in pair[:2] and {"yes", "possible", "expected"} & set(pair[:2])]


def test_law_a_denial_shares_no_event_with_what_it_denies_without_saying_so(dossier: Dossier) -> None:
    found = [
        pair for event in dossier.events if any(q.asks == "whether" for q in event.questions) for pair in denied(event)
    ]
    assert found
    assert all(kind in {"conflict", "update"} or "not sure" in why for _, _, kind, why in found)
    assert any(kind == "conflict" for _, _, kind, _ in found)


def test_a_later_version_of_one_report_revises_the_earlier(language: LanguageModel) -> None:
    body = "The ferry Nordlys sank near Bergen on Sunday.\n\nThe storm killed {} people in Bergen on Sunday."
    first = make_report(body.format(14), published="2023-09-12", outlet="Evening Star")
    edited = make_report(body.format(19), published="2023-09-12", outlet="Evening Star")
    second = replace(edited, version_of=first.id)
    dossier = made_of(language, first, second)
    kinds = {
        relation.kind
        for event in dossier.events
        for question in event.questions
        if question.asks == "how many"
        for relation in question.relations
    }
    assert kinds == {"update"}


RANGES: list[tuple[float, Hedge, tuple[float, float]]] = [
    (40, "", (40, 40)),
    (40, "about", (35, 45)),
    (800_000, "about", (720_000, 880_000)),
    (57, "nearly", (51.3, 57)),
]


@pytest.mark.parametrize(("low", "hedge", "expected"), RANGES)
def test_how_far_about_and_nearly_reach(low: float, hedge: Hedge, expected: tuple[float, float]) -> None:
    assert meant(Quantity(low, low, "boat", Span(0, 1), hedge)) == pytest.approx(expected)


@given(st.floats(0, 1e12), st.sampled_from(["", "about", "nearly"]))
def test_a_number_lies_in_what_it_can_mean(number: float, hedge: Hedge) -> None:
    low, high = meant(Quantity(number, number, "boat", Span(0, 1), hedge))
    assert 0 <= low <= number <= high
    assert meant(Quantity(number, math.inf, "boat", Span(0, 1), hedge))[1] == math.inf


INTERVALS = st.lists(st.tuples(st.integers(0, 500), st.integers(0, 40)), min_size=1, max_size=120, unique=True)


@given(INTERVALS)
def test_of_many_ranges_none_hides_that_it_conflicts(found: Sequence[tuple[int, int]]) -> None:
    ranges = {f"{low}+{length}": (low, low + length) for low, length in found}
    order = sorted(ranges, key=lambda value: (ranges[value], value))
    ends_first = min(order, key=lambda value: (ranges[value][1], value))

    def apart(a: str, b: str) -> bool:
        return ranges[a][1] < ranges[b][0] or ranges[b][1] < ranges[a][0]

    pairs = list(pairs_among(order, [1] * len(order), [ends_first]))
    shown = {value for pair in pairs if apart(*pair) for value in pair}
    assert shown == {value for value in order if any(apart(value, other) for other in order)}
    if len(order) > ALL_PAIRS:
        assert len(pairs) <= 13 * len(order)
