"""Who wants what from whom, as claimed."""

from dataclasses import replace

import pytest

from crosswire.accounts.events import Group
from crosswire.accounts.wants import find_wants
from crosswire.model.account import Want
from crosswire.model.claim import Stance
from crosswire.model.frame import Argument, Role
from crosswire.model.party import Party
from crosswire.model.spans import Span
from tests.accounts.telling import Told, arg, by, frame, nodes, parties_of, party, reports_of, told

NORWAY, POLAND = party("Norway", "state", "NO"), party("Poland", "state", "PL")
SOLHEIM = party("Berit Solheim", country="NO")
RASK = party("Piet Rask")
HARBOUR = party("Bergen", "place", "NO")
EVERYBODY = (NORWAY, POLAND, SOLHEIM, RASK, HARBOUR)


def wants(*tellings: Told) -> list[tuple[str, str | None, str]]:
    return [(want.party, want.from_party, want.what) for want in found(*tellings)]


def found(*tellings: Told) -> tuple[Want, ...]:
    """The wants where all the claims are of one event."""
    return find_wants([Group(tuple(nodes(tellings)))], parties_of(EVERYBODY), reports_of(tellings))


def wish(
    text: str,
    who: Party,
    *things: str,
    of: tuple[Party, ...] = (),
    source: Party | None = None,
    negated: bool = False,
    stance: Stance = "asserts",
    outlet: str = "Evening Star",
) -> Told:
    """A wish for things that the text names with these words."""
    patients = [in_text(text, "patient", thing, *of) for thing in things]
    givers = [arg("source", source)] if source else []
    return told(
        text, frame("want", arg("agent", who), *patients, *givers, negated=negated), stance=stance, outlet=outlet
    )


def in_text(text: str, role: Role, thing: str, *named: Party) -> Argument:
    start = text.index(thing)
    return arg(role, thing, *named)._replace(span=Span(start, start + len(thing)))


def test_who_wants_what_from_whom() -> None:
    asked = wish("Norway wants coastal radar from Poland.", NORWAY, "coastal radar", source=POLAND)
    (want,) = found(asked)
    assert want == Want(party="Norway", from_party="Poland", what="coastal radar", claims=(asked.claim.id,))


def test_whose_thing_it_is_is_from_whom_it_is_wanted() -> None:
    assert wants(wish("Norway wants Poland's radar.", NORWAY, "Poland's radar", of=(POLAND,))) == [
        ("Norway", "Poland", "Poland's radar")
    ]


def test_nobody_wants_a_thing_from_himself() -> None:
    assert wants(wish("Norway wants Norway's radar back.", NORWAY, "Norway's radar", of=(NORWAY,))) == [
        ("Norway", None, "Norway's radar")
    ]


def test_where_nobody_is_named_to_give_it() -> None:
    assert wants(wish("Rask wants a new boat.", RASK, "a new boat")) == [("Piet Rask", None, "new boat")]


def test_several_things_are_several_wants() -> None:
    assert wants(wish("Norway wants radar and nets.", NORWAY, "radar", "nets")) == [
        ("Norway", None, "nets"),
        ("Norway", None, "radar"),
    ]


def test_who_acts_for_a_state_wants_for_it_where_both_are_told_to_want_one_thing() -> None:
    state, minister = wish("Norway wants radar.", NORWAY, "radar"), wish("Solheim seeks radar.", SOLHEIM, "radar")
    assert wants(state, minister) == [("Norway", None, "radar")]
    assert wants(minister) == [("Berit Solheim", None, "radar")]
    apart = [Group(tuple(nodes([one]))) for one in (state, minister)]
    lines = find_wants(apart, parties_of(EVERYBODY), reports_of([state, minister]))
    assert [want.party for want in lines] == ["Berit Solheim", "Norway"]


def test_what_a_speaker_calls_for_is_wanted_in_the_words_of_the_report() -> None:
    text = "Rask urged Poland to send the nets at once."
    call = told(
        text, frame("send", arg("agent", POLAND)), stance="urges", chain=[by(RASK)], claim="to send the nets at once"
    )
    about = Told(call.report, replace(call.claim, about=(POLAND.id,)))
    assert wants(about) == [("Piet Rask", "Poland", "to send the nets at once")]
    assert wants(call) == [("Piet Rask", None, "to send the nets at once")]


def test_one_want_of_two_reports_is_one_line_with_both_claims() -> None:
    tellings = [
        wish("Norway wants radar.", NORWAY, "radar"),
        wish("It is radar that Solheim wants.", SOLHEIM, "radar", outlet="Harbour Post"),
    ]
    (want,) = found(*tellings)
    assert want.claims == tuple(sorted(t.claim.id for t in tellings))
    assert found(*reversed(tellings)) == (want,)


def test_the_article_is_left_out_and_no_other_word() -> None:
    assert wants(wish("Rask wants The Annual Quay Award.", RASK, "The Annual Quay Award")) == [
        ("Piet Rask", None, "Annual Quay Award")
    ]
    assert wants(wish("Rask wants another boat.", RASK, "another boat")) == [("Piet Rask", None, "another boat")]


@pytest.mark.parametrize(
    "nothing",
    [
        wish("Norway does not want radar.", NORWAY, "radar", negated=True),
        wish("Norway wants it.", NORWAY, "it"),
        wish("Norway wants them.", NORWAY, "them"),
        wish("Norway wants something.", NORWAY, "something"),
        wish("Norway is wanting.", NORWAY),
        wish("Bergen wants radar.", HARBOUR, "radar"),
        told("Norway buys radar.", frame("buy", arg("agent", NORWAY), arg("patient", "radar"))),
        told("Radar is wanted.", frame("want", arg("patient", "radar"))),
    ],
    ids=lambda t: str(t.report.text),
)
def test_what_is_no_want(nothing: Told) -> None:
    assert wants(nothing) == []


def test_law_4_a_want_that_is_denied_is_none() -> None:
    assert wants(wish("Norway denies that it wants radar.", NORWAY, "radar", stance="denies")) == []


def test_lines_are_in_order_of_party_and_thing() -> None:
    tellings = [
        wish("Rask wants a boat.", RASK, "boat"),
        wish("Poland wants fish.", POLAND, "fish"),
        wish("Norway wants radar.", NORWAY, "radar"),
        wish("Norway wants nets.", NORWAY, "nets"),
    ]
    assert [(who, what) for who, _, what in wants(*tellings)] == [
        ("Norway", "nets"),
        ("Norway", "radar"),
        ("Piet Rask", "boat"),
        ("Poland", "fish"),
    ]
    assert found(*tellings) == found(*reversed(tellings))
