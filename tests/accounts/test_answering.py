"""What is looked up for an expectation holds all that could answer it, and little else."""

from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.compare import Terms
from crosswire.accounts.expectations.alike import (
    called_off,
    called_off_as,
    can_answer,
    fulfils,
    is_undoing_of,
    tells_contrary,
)
from crosswire.accounts.expectations.answering import Answering
from crosswire.accounts.expectations.arrivals import has_come, is_turned_back
from crosswire.accounts.expectations.signs import Against
from crosswire.accounts.nodes import Node
from crosswire.model.frame import Frame
from tests.accounts.telling import ByTable, arg, frame, node, party

SOLHEIM, COUNCIL = party("Berit Solheim"), party("Fishing Council", "body")
NEAR = ByTable({("cruise", "voyage"): 0.7})
TERMS = Terms({p.id: p for p in (SOLHEIM, COUNCIL)}, {}, NEAR)
VERBS = """travel arrive announce publish open close win lose vote reject send ship reach turn_back hold_up cancel
    postpone talk break submit pass announcement voyage cruise mend""".split()
THINGS = ("silence", "bill", "crew", "harbour", "voyage", "travel")


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    verb = draw(st.sampled_from(VERBS))
    thing = arg("patient", draw(st.sampled_from(THINGS)))
    doers = draw(st.sampled_from([(), (arg("agent", SOLHEIM),), (arg("agent", COUNCIL),), (arg("agent", "crew"),)]))
    return frame(verb, *doers, thing, arg("goal", COUNCIL), negated=draw(st.booleans()))


@given(ours=frames(), theirs=frames())
def test_what_is_not_looked_up_answers_nothing(ours: Frame, theirs: Frame) -> None:
    expected, told = node(ours, stance="expects"), node(theirs)
    if not can_answer(expected, told, TERMS):
        assert fulfils(expected, told, TERMS) == "none"
        assert not tells_contrary(expected, told, TERMS)
        assert not has_come(expected, told, TERMS)
    if not called_off(told) & called_off_as(expected):
        assert not is_undoing_of(expected, told, TERMS)
    if told not in answering(told).turned_back:
        assert not is_turned_back(expected, told, TERMS)


def answering(*done: Node, against: tuple[tuple[Node, Against], ...] = ()) -> Answering:
    return Answering.of(TERMS, told=done, done=done, undone=done, put_off=done, against=against)


def test_deeds_are_given_in_the_order_in_which_they_came() -> None:
    deeds = [node(frame(verb, arg("patient", "harbour"), beside=f"w{n}")) for n, verb in enumerate(VERBS * 2)]
    found = answering(*deeds).done(node(frame("voyage"), stance="expects"))
    assert [deed.frame.predicate for deed in found] == ["voyage", "cruise", "voyage", "cruise"]
    assert list(found) == [deed for deed in deeds if deed in found]


def test_what_was_called_off_is_found_by_what_it_is_called() -> None:
    fair, race = (node(frame("cancel", arg("patient", thing))) for thing in ("fair", "race"))
    assert answering(fair, race).undone(node(frame("fair"), stance="expects")) == [fair]


def test_what_is_put_off_is_found_by_its_day() -> None:
    friday, monday = (node(frame("hold", when=day)) for day in ("2023-09-15", "2023-09-18"))
    assert answering(friday, monday).put_off(node(frame("meet", when="2023-09-15"))) == [friday]


def test_what_goes_against_expectation_is_found_by_what_was_expected() -> None:
    stayed = node(frame("stay", arg("agent", SOLHEIM)))
    told = (stayed, Against("visit", frozenset({"visit", "harbour"})))
    found = answering(against=(told,))
    assert found.against(node(frame("visit"), stance="expects")) == [told]
    assert found.against(node(frame("open"), stance="expects")) == []
