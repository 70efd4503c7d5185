"""The Admiralty figure, by its written rule."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.credibility import Weighing, figure_of, rated
from crosswire.model.account import Answer, Event, Origin, OriginKind, Question, Relation
from crosswire.model.claim import Certainty, Claim, Stance
from tests.accounts.telling import told


@pytest.mark.parametrize(
    ("found", "figure"),
    [
        (Weighing(2, sure=2, identified=2), 1),
        (Weighing(3, sure=2, identified=1), 2),
        (Weighing(3, sure=1, identified=1), 3),
        (Weighing(1, sure=1, identified=1), 3),
        (Weighing(3, against=2, sure=3, identified=3), 3),
        (Weighing(2, against=2, sure=2, identified=2), 4),
        (Weighing(1, against=2), 5),
        (Weighing(0), 6),
        (Weighing(0, against=3), 6),
        (Weighing(0, both=1), 6),
    ],
)
def test_the_table(found: Weighing, figure: int) -> None:
    assert figure_of(found) == figure


numbers = st.integers(0, 5)


@given(numbers, numbers, numbers, numbers)
def test_no_contradiction_ever_improves_it(speak_for: int, against: int, sure: int, identified: int) -> None:
    before = Weighing(speak_for, against, min(sure, speak_for), min(identified, sure, speak_for))
    assert figure_of(replace(before, against=against + 1)) >= figure_of(before)


@given(numbers, numbers)
def test_another_voice_for_it_never_makes_it_worse(speak_for: int, against: int) -> None:
    before = Weighing(speak_for, against, speak_for, speak_for)
    after = Weighing(speak_for + 1, against, speak_for + 1, speak_for + 1)
    assert figure_of(after) <= figure_of(before)


def claim(n: int, stance: Stance = "asserts", certainty: Certainty | None = None) -> Claim:
    return replace(told(f"The ferry sank, said {n}.", stance=stance).claim, certainty=certainty)


def origin(n: int, claims: tuple[str, ...], kind: OriginKind = "named") -> Origin:
    return Origin(id=f"origin-{n}", label=f"voice {n}", claims=claims, kind=kind)


def event(yes: list[Claim], no: list[Claim], shared: bool = False) -> Event:
    """An event that so many say happened, each an origin, and so many deny; the first may say both."""
    origins = [origin(n, (c.id,)) for n, c in enumerate([*yes, *no])]
    answers = []
    for value, mine in (("yes", yes), ("no", no)):
        ids = {c.id for c in mine}
        behind = [o.id for o in origins if ids & set(o.claims)] + (["origin-0"] if shared and value == "no" else [])
        answers.append(
            Answer(id=value, value=value, text=f"it is {value}", claims=tuple(sorted(ids)), origins=tuple(behind))
        )
    given_ = tuple(answer for answer in answers if answer.claims)
    relations = (Relation(a="yes", b="no", kind="conflict", why="test"),) if no and yes else ()
    return Event(
        id="event",
        story="story",
        label="The ferry sank",
        claims=(),
        origins=tuple(origins),
        questions=(Question(asks="whether", answers=given_, relations=relations),),
    )


def figures(of: Event, claims: list[Claim]) -> tuple[dict[str, int], str]:
    done = rated(of, {c.id: c for c in claims})
    assert done.credibility is not None
    found = {a.value: a.credibility.figure for q in done.questions for a in q.answers if a.credibility}
    return found, f"{done.credibility.figure} {done.credibility.why}"


def test_two_named_and_sure_voices_bear_each_other_out() -> None:
    claims = [claim(1), claim(2)]
    found, why = figures(event(claims, []), claims)
    assert found == {"yes": 1}
    assert why.startswith("1 that it is yes: follows from: 2 independent origins, no account against it, two or more")


def test_hedged_voices_do_not() -> None:
    for hedged in (claim(1, "doubts"), claim(1, certainty=Certainty("may", 20, 55))):
        claims = [hedged, claim(2)]
        assert figures(event(claims, []), claims)[0] == {"yes": 3}
    claims = [claim(1, certainty=Certainty("very likely", 80, 95)), claim(2)]
    assert figures(event(claims, []), claims)[0] == {"yes": 1}


def test_outlets_and_unnamed_people_may_have_one_source_nobody_sees() -> None:
    claims = [claim(1), claim(2)]
    before = event(claims, [])
    unnamed = replace(before, origins=tuple(replace(o, kind="unnamed") for o in before.origins))
    assert figures(unnamed, claims)[0] == {"yes": 2}


def test_accounts_against_count_by_their_origins() -> None:
    yes, no = [claim(1), claim(2), claim(3)], [claim(4, "denies")]
    found, why = figures(event(yes, no), [*yes, *no])
    assert found == {"yes": 3, "no": 5}
    assert why == "3 that it is yes: follows from: 3 independent origins, 1 independent origin against it"


def test_who_says_both_counts_on_neither_side() -> None:
    yes, no = [claim(1), claim(2)], [claim(3, "denies")]
    found, why = figures(event(yes, no, shared=True), [*yes, *no])
    assert found == {"yes": 4, "no": 4}
    assert why.endswith("1 independent origin saying both this and the contrary")


def test_an_event_nobody_affirms_has_the_figure_of_its_denial() -> None:
    no = [claim(1, "denies"), claim(2, "denies")]
    assert figures(event([], no), no)[1].startswith("1 that it is no")


def test_an_event_that_nobody_says_anything_of_has_none() -> None:
    assert rated(replace(event([], []), questions=()), {}).credibility is None
