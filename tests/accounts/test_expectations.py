"""What was expected, and what came of it; silence is not an outcome."""

from dataclasses import replace

import pytest

from crosswire.accounts.events import group_nodes
from crosswire.accounts.expectations.find import Outcomes
from crosswire.model.account import Expectation
from crosswire.model.claim import Stance
from crosswire.model.frame import Frame
from crosswire.model.party import Party
from tests.accounts.telling import Told, arg, frame, nodes, party, places, reports_of, terms, told

SOLHEIM, RASK = party("Berit Solheim"), party("Piet Rask")
BERGEN, OSLO = party("Bergen", "place"), party("Oslo", "place")
QUAY = party("Old Quay", "place")
EVERYBODY = (SOLHEIM, RASK, BERGEN, OSLO, QUAY)
FRIDAY = "2023-09-15"


def outcomes(*tellings: Told) -> tuple[Expectation, ...]:
    compared = nodes(tellings)
    known = places(*EVERYBODY, within={"Old Quay": ["Bergen"]})
    told_by = terms(compared, *EVERYBODY)
    return Outcomes(reports_of(tellings), known, told_by).of(group_nodes(compared, told_by))


def visit(
    *where: Party,
    who: Party = SOLHEIM,
    when: str | None = FRIDAY,
    kind: str = "travel",
    negated: bool = False,
    modal: str = "",
) -> Frame:
    goals = [arg("goal", place) for place in where]
    return frame(kind, arg("agent", who), *goals, when=when, negated=negated, modal=modal, beside="fishing minister")


def expected(
    text: str = "She is to visit Bergen on Friday.", day: str | None = "2023-09-11", *, of: Frame | None = None
) -> Told:
    return told(text, of or visit(BERGEN, modal="expect"), stance="expects", published=day)


def later(text: str, of: Frame, stance: Stance = "asserts", day: str | None = "2023-09-16") -> Told:
    return told(text, of, outlet="Harbour Post", published=day, stance=stance)


def verdict(*others: Told, of: Told | None = None) -> str:
    (line,) = outcomes(of or expected(), *others)
    return line.verdict


def test_law_8_silence_leaves_it_open() -> None:
    (line,) = outcomes(expected())
    assert line.verdict == "open"
    assert line.outcome == ()
    assert line.expects == "She is to visit Bergen on Friday."
    assert line.by_when == FRIDAY
    assert line.why == "no later report of the story tells what came of it"


def test_a_later_report_that_tells_of_it_as_done() -> None:
    done = later("She visited Bergen.", visit(BERGEN))
    (line,) = outcomes(expected(), done)
    assert line.verdict == "happened"
    assert line.outcome == (done.claim.id,)
    assert line.why == "a later report tells of it as done"


def test_to_arrive_is_to_have_travelled() -> None:
    assert verdict(later("She arrived in Bergen.", visit(BERGEN, kind="arrive"))) == "happened"


def test_a_place_within_the_expected_one_will_do() -> None:
    assert verdict(later("She visited the Old Quay.", visit(QUAY))) == "happened"


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (
            later("She did not visit Bergen.", visit(BERGEN, negated=True)),
            "a later report tells that it did not come about",
        ),
        (later("She visited Bergen.", visit(BERGEN), "denies"), "a later report tells that it did not come about"),
        (later("She visited Oslo.", visit(OSLO)), "expected in Bergen, told of Oslo"),
    ],
    ids=["negated", "denied", "elsewhere"],
)
def test_a_later_report_that_tells_otherwise(outcome: Told, why: str) -> None:
    (line,) = outcomes(expected(), outcome)
    assert (line.verdict, line.why, line.outcome) == ("otherwise", why, (outcome.claim.id,))


@pytest.mark.parametrize(
    "no_outcome",
    [
        later("She visited Bergen.", visit(BERGEN), day="2023-09-10"),
        later("She visited Bergen in May.", visit(BERGEN, when="2023-05")),
        later("She visited Bergen the day before.", visit(BERGEN, when="2023-09-10")),
        later("Rask visited Bergen.", visit(BERGEN, who=RASK)),
        later("She may have visited Bergen.", visit(BERGEN, modal="may")),
        later("She may have visited Bergen.", visit(BERGEN), "doubts"),
        later("She will visit Bergen.", visit(BERGEN), "expects"),
        later("She must visit Bergen.", visit(BERGEN), "urges"),
        later("She closed a railway line.", frame("close", arg("agent", SOLHEIM), arg("patient", "line"), when=FRIDAY)),
    ],
    ids=lambda t: str(t.report.published.earliest) + " " + str(t.report.text),
)
def test_what_is_no_outcome(no_outcome: Told) -> None:
    lines = {line.claim: line for line in outcomes(expected(), no_outcome)}
    assert lines[expected().claim.id].verdict == "open"


def test_a_report_is_no_outcome_of_its_own_expectation() -> None:
    both = "She is to visit Bergen again. She visited Bergen."
    of = told(
        both,
        visit(BERGEN, modal="expect"),
        stance="expects",
        claim="She is to visit Bergen again",
        published="2023-09-15",
    )
    assert verdict(told(both, visit(BERGEN), claim="She visited Bergen", published="2023-09-15"), of=of) == "open"


def test_where_a_report_s_day_is_not_known_nothing_is_later() -> None:
    done = later("She visited Bergen.", visit(BERGEN))
    assert verdict(done, of=expected(day=None)) == "open"
    assert verdict(later("She visited Bergen.", visit(BERGEN), day=None)) == "open"


def test_the_day_of_the_expectation_itself_is_late_enough() -> None:
    """Two reports of one day: the morning's plan, and the evening's deed."""
    assert (
        verdict(
            later("She visited Bergen.", visit(BERGEN, when="2023-09-11"), day="2023-09-11"),
            of=expected(of=visit(BERGEN, when="2023-09-11")),
        )
        == "happened"
    )


def test_what_is_only_mentioned_is_not_told_as_done() -> None:
    praise = frame("praise", arg("agent", RASK))
    mention = told(
        "Rask praised her visit.",
        praise,
        replace(visit(BERGEN, when=None), tense="none"),
        outlet="Post",
        published="2023-09-16",
    )
    assert verdict(mention) == "open"


def test_only_what_is_expected_is_listed_and_by_its_main_predicate() -> None:
    two = told("She is to come and to speak.", visit(BERGEN), visit(BERGEN, kind="speak"), stance="expects")
    lines = outcomes(
        two, later("She left.", visit(OSLO, kind="depart")), later("He called for it.", visit(kind="call"), "urges")
    )
    assert [line.claim for line in lines] == [two.claim.id]


def test_several_outcomes_are_all_named() -> None:
    first, second = later("She visited Bergen.", visit(BERGEN)), later("Bergen saw her.", visit(BERGEN))
    (line,) = outcomes(expected(), first, second)
    assert line.outcome == tuple(sorted([first.claim.id, second.claim.id]))


def test_the_order_of_claims_does_not_matter() -> None:
    tellings = [
        expected(),
        expected("Bergen awaits her.", "2023-09-12"),
        later("She visited Bergen.", visit(BERGEN)),
        later("She did not visit Bergen.", visit(BERGEN, negated=True)),
    ]
    lines = outcomes(*tellings)
    assert len(lines) == 2
    assert outcomes(*reversed(tellings)) == lines
    assert [line.claim for line in lines] == sorted(line.claim for line in lines)


@pytest.mark.parametrize("stance", ["urges", "doubts"])
def test_who_speaks_against_a_plan_does_not_tell_how_it_went(stance: Stance) -> None:
    against = later(
        "She should not, or may not, visit Bergen.", visit(BERGEN, negated=True, modal="may"), stance, "2023-09-12"
    )
    plan = expected()
    assert {line.claim: line.verdict for line in outcomes(plan, against)}[plan.claim.id] == "open"


NOT_TO = visit(BERGEN, modal="expect", negated=True)


@pytest.mark.parametrize(
    ("outcome", "is_so"),
    [
        (later("She did not visit Bergen.", visit(BERGEN, negated=True), "denies"), "happened"),
        (later("She visited Bergen.", visit(BERGEN)), "otherwise"),
    ],
    ids=["as expected", "against expectation"],
)
def test_what_was_expected_not_to_happen(outcome: Told, is_so: str) -> None:
    assert verdict(outcome, of=expected("She is expected not to visit Bergen.", of=NOT_TO)) == is_so
