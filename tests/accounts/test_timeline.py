"""The timeline: each event by the days that its claims give it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from crosswire.accounts.timeline import make_timeline
from crosswire.model.account import Answer, Event, Question, Relation, RelationKind, TimelineEntry
from crosswire.model.claim import Stance
from tests.accounts.telling import Told, by, on, party, told

SOLHEIM = party("Berit Solheim")


def event(name: str, tellings: Sequence[Told]) -> Event:
    return Event(
        id=name, story="s", label=name, claims=tuple(sorted(t.claim.id for t in tellings)), origins=(), questions=()
    )


def timeline(**events: Sequence[tuple[Told, str]]) -> tuple[TimelineEntry, ...]:
    """Events by name; an entry's words are those of its claims, in order of the alphabet."""
    everything = {t.claim.id: t for given in events.values() for t, _ in given}

    def label(of: Event, ids: Sequence[str]) -> str:
        return f"{of.id}: {' + '.join(sorted(everything[i].report.text for i in ids))}"

    return make_timeline(
        [event(name, [t for t, _ in given]) for name, given in events.items()],
        {i: t.claim for i, t in everything.items()},
        {name: {t.claim.id: on(time) for t, time in given} for name, given in events.items()},
        label,
        {t.report.id: t.report for t in everything.values()},
        "2024-01-01",
    )


def says(text: str, stance: Stance = "asserts", *, own: bool = True) -> Told:
    return told(text, stance=stance, chain=[] if own else [by(SOLHEIM)])


STAR, POST = says("Star"), says("Post")


def test_an_entry_for_each_day_that_claims_give_with_words_of_those_claims() -> None:
    early, late = timeline(arrival=[(STAR, "2023-09-12"), (POST, "2023-09-13")])
    assert (early.begin, early.end, early.precision, early.event) == ("2023-09-12", "2023-09-12", "day", "arrival")
    assert (early.label, early.claims) == ("arrival: Star", (STAR.claim.id,))
    assert (late.label, late.claims) == ("arrival: Post", (POST.claim.id,))


def test_claims_that_give_one_day_are_one_entry() -> None:
    (entry,) = timeline(arrival=[(STAR, "2023-09-12"), (POST, "2023-09-12")])
    assert entry.label == "arrival: Post + Star"
    assert entry.claims == tuple(sorted([STAR.claim.id, POST.claim.id]))


def test_law_7_a_month_is_not_one_of_its_days() -> None:
    month, day = timeline(arrival=[(STAR, "2023-09"), (POST, "2023-09-12")])
    assert (month.begin, month.end, month.precision) == ("2023-09-01", "2023-09-30", "month")
    assert (day.begin, day.end, day.precision) == ("2023-09-12", "2023-09-12", "day")


def test_two_events_of_one_day_are_two_entries() -> None:
    assert [entry.event for entry in timeline(b=[(STAR, "2023-09-12")], a=[(POST, "2023-09-12")])] == ["a", "b"]


def test_what_no_day_can_be_told_for_has_no_entry() -> None:
    assert timeline(arrival=[(STAR, "PAST_REF")], departure=[]) == ()


def test_entries_are_in_order_of_time_whatever_the_order_of_events_and_claims() -> None:
    given = [
        ("arrival", [(STAR, "2023-09-12"), (POST, "2023-09")]),
        ("departure", [(POST, "2023-09-10"), (STAR, "2023-09-10")]),
        ("return", [(STAR, "2023")]),
    ]
    expected = timeline(**dict(given))
    assert [(entry.begin, entry.end) for entry in expected] == [
        ("2023-01-01", "2023-12-31"),
        ("2023-09-01", "2023-09-30"),
        ("2023-09-10", "2023-09-10"),
        ("2023-09-12", "2023-09-12"),
    ]
    for order in permutations(given):
        assert timeline(**dict(order)) == expected
        assert timeline(**{name: claims[::-1] for name, claims in order}) == expected


@pytest.mark.parametrize(
    ("claims", "status"),
    [
        ([says("a")], "happened"),
        ([says("a", own=False)], "claimed"),
        ([says("a", "doubts")], "claimed"),
        ([says("a", "denies")], "denied"),
        ([says("a", "expects")], "expected"),
        ([says("a", "urges")], "expected"),
        ([says("a", own=False), says("b", "denies")], "claimed"),
        ([says("a"), says("b", "denies")], "happened"),
        ([says("a", "expects"), says("b", own=False)], "claimed"),
        ([says("a", "expects"), says("b", "denies")], "denied"),
    ],
    ids=lambda case: (
        " and ".join(f"{'own' if not t.claim.chain else 'other'} {t.claim.stance}" for t in case)
        if isinstance(case, list)
        else case
    ),
)
def test_the_status_of_an_entry(claims: list[Told], status: str) -> None:
    """An outlet's own telling is "happened", what others say is "claimed"; a plan alone is "expected"."""
    (entry,) = timeline(arrival=[(t, "2023-09-12") for t in claims])
    assert entry.status == status


def related(kind: RelationKind, *given: tuple[Told, str], end: str = "2024-01-01") -> tuple[TimelineEntry, ...]:
    """The timeline of one event whose two dates stand in that relation."""
    answers = tuple(
        Answer(id=f"a{n}", value=time, text=time, claims=(t.claim.id,), origins=()) for n, (t, time) in enumerate(given)
    )
    question = Question(asks="when", answers=answers, relations=(Relation(a="a0", b="a1", kind=kind, why="test"),))
    one = Event(id="e", story="s", label="e", claims=(), origins=(), questions=(question,))
    claims = {t.claim.id: t.claim for t, _ in given}
    times = {"e": {t.claim.id: on(time) for t, time in given}}
    reports = {t.report.id: t.report for t, _ in given}
    return make_timeline([one], claims, times, lambda _event, _ids: "label", reports, end)


def test_dates_that_conflict_are_one_entry_from_the_first_to_the_last_that_shows_both() -> None:
    (entry,) = related("conflict", (STAR, "2023-09-10"), (POST, "2023-09-12"))
    assert (entry.begin, entry.end, entry.relation, entry.why) == ("2023-09-10", "2023-09-12", "conflict", "test")
    assert [(g.value, g.claims) for g in entry.given] == [
        ("2023-09-10", (STAR.claim.id,)),
        ("2023-09-12", (POST.claim.id,)),
    ]


def test_law_7_a_more_precise_date_is_the_entry_s_and_the_coarser_is_named() -> None:
    (entry,) = related("refine", (STAR, "2023-09"), (POST, "2023-09-12"))
    assert (entry.begin, entry.end, entry.precision, entry.relation) == ("2023-09-12", "2023-09-12", "day", "refine")
    assert [g.precision for g in entry.given] == ["month", "day"]


def test_dates_of_which_nobody_can_tell_how_they_stand_stay_two_entries() -> None:
    assert len(related("unsure", (STAR, "2023-09-12"), (POST, "2023-09-14"))) == 2


def test_what_begins_after_the_last_report_is_ahead() -> None:
    (entry,) = related("agree", (STAR, "2023-09-14"), end="2023-09-13")
    assert entry.ahead
    (entry,) = related("agree", (STAR, "2023-09-14"), end="2023-09-14")
    assert not entry.ahead


def test_law_4_nothing_that_lies_ahead_of_its_report_is_told_as_happened() -> None:
    (entry,) = timeline(assembly=[(told("The board meets next week.", published="2023-09-12"), "2023-09-18")])
    assert entry.status == "expected"


def test_what_stands_outside_the_body_is_no_entry() -> None:
    page = told("Printed on 12 September")
    page = Told(replace(page.report, body=()), page.claim)
    assert timeline(printed=[(page, "2023-09-12")]) == ()


def test_a_plan_for_one_day_and_a_deed_on_another_are_two_entries() -> None:
    plan = told("The board meets on Monday.", published="2023-09-12", stance="expects")
    done = told("The board met on Tuesday.", published="2023-09-20", outlet="Harbour Post")
    first, second = related("conflict", (plan, "2023-09-18"), (done, "2023-09-19"))
    assert (first.status, second.status) == ("expected", "happened")
