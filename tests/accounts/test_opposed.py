"""A denial and what it denies, brought into one event, and what is kept apart."""

from dataclasses import replace

import pytest

from crosswire.accounts.events import Group
from crosswire.accounts.nodes import Node
from crosswire.accounts.opposed import Opposition
from crosswire.model.party import Party
from tests.accounts.telling import Told, arg, by, frame, nodes, parties_of, party, reports_of, terms, told

BRANDT, RASK, HOLM = party("Ida Brandt"), party("Jon Rask", country="NO"), party("Anna Holm")
NORWAY, POLAND = party("Norway", "state", "NO"), party("Poland", "state", "PL")
EVERYBODY = (BRANDT, RASK, HOLM, NORWAY, POLAND)


def opposition(*tellings: Told) -> Opposition:
    return Opposition(terms(nodes(tellings), *EVERYBODY), reports_of(tellings))


def stand(one: Told, other: Told) -> bool:
    (a, b) = (nodes([t])[0] for t in (one, other))
    found = opposition(one, other)
    assert found.stand(a, b) == found.stand(b, a)
    return found.stand(a, b)


def sold(
    text: str,
    *,
    negated: bool = False,
    by_whom: Party = NORWAY,
    what: str = "anti-ship missiles",
    when: str | None = None,
) -> Told:
    return told(
        text, frame("supply", arg("agent", by_whom), arg("patient", what), negated=negated, when=when), outlet=text
    )


def test_the_same_doer_and_thing_stand_opposed() -> None:
    assert stand(sold("yes"), sold("no", negated=True))


def test_one_who_acts_for_a_state_stands_for_it() -> None:
    assert stand(sold("yes"), sold("no", negated=True, by_whom=RASK))


@pytest.mark.parametrize(
    "no",
    [
        sold("doer", negated=True, by_whom=POLAND),
        sold("thing", negated=True, what="dried fish"),
        sold("yes too"),
    ],
    ids=lambda t: str(t.report.text),
)
def test_another_doer_or_thing_or_no_no_at_all(no: Told) -> None:
    assert not stand(sold("yes"), no)


def test_words_for_one_sort_of_thing_are_one_thing() -> None:
    ferry = told("The ferry sank.", frame("sink", arg("patient", "ferry")))
    boat = told("The vessel did not sink.", frame("sink", arg("patient", "vessel"), negated=True))
    truck = told("The truck did not sink.", frame("sink", arg("patient", "truck"), negated=True))
    assert stand(ferry, boat)
    assert not stand(ferry, truck)


def test_another_word_for_the_deed_denies_it_too() -> None:
    shut = told("Brandt shut the port.", frame("shut", arg("agent", BRANDT), arg("patient", "port")))
    close = told("Brandt did not close it.", frame("close", arg("agent", BRANDT), arg("patient", "port"), negated=True))
    assert stand(shut, close)


def test_what_was_long_ago_is_not_denied_today() -> None:
    before = told("It sank in 2017.", frame("sink", arg("patient", "ferry"), when="2017"))
    today = told("The ferry did not sink.", frame("sink", arg("patient", "ferry"), negated=True))
    assert not stand(before, today)


def test_another_day_is_another_thing() -> None:
    assert not stand(sold("yes", when="2023-09-11"), sold("no", negated=True, when="2023-09-12"))


def test_a_bare_no_of_the_speaker_is_about_his_own_deed() -> None:
    gave_in = told("Brandt gave in.", frame("concede", arg("agent", BRANDT)))
    was_none = frame("concede", arg("topic", "this"), negated=True)
    his_own = told("This was no concession.", was_none, stance="denies", chain=[by(BRANDT)], cue=True)
    another = told("This was none.", was_none, stance="denies", chain=[by(HOLM)], cue=True)
    assert stand(gave_in, his_own)
    assert not stand(gave_in, another)


def charged(text: str) -> Told:
    at = text.index("charges") if "charges" in text else 0
    frames = frame("prosecute", arg("topic", "formal"), negated="no " in text.lower())
    whole = told(text, frames, outlet=text)
    placed = replace(frames, span=type(frames.span)(at, at + 7))
    return Told(whole.report, replace(whole.claim, frames=(placed,)))


def test_no_before_the_thing_denies_all_of_it() -> None:
    of_rask = told(
        "Rask was charged with fraud.", frame("prosecute", arg("patient", RASK), arg("partner", "tax fraud"))
    )
    assert stand(of_rask, charged("There are no formal charges."))
    assert not stand(of_rask, charged("He faces not quite charges, no doubt."))


def test_we_can_stand_for_any_group_of_the_speaker() -> None:
    norway = told("Norway will pay for the dam.", frame("pay", arg("agent", NORWAY), arg("topic", "old dam")))
    we = arg("agent", BRANDT)._replace(head="we")
    ours = told("We will not pay for the dam.", frame("pay", we, arg("topic", "old dam"), negated=True))
    hers = told(
        "I will not pay for the dam.", frame("pay", arg("agent", BRANDT), arg("topic", "old dam"), negated=True)
    )
    assert stand(norway, ours)
    assert not stand(norway, hers)


@pytest.mark.parametrize("kind", ["know", "think", "say", "want"])
def test_two_thoughts_are_not_set_against_each_other(kind: str) -> None:
    yes = told("yes", frame(kind, arg("agent", BRANDT)))
    no = told("no", frame(kind, arg("agent", BRANDT), negated=True))
    a, b = nodes([yes])[0], nodes([no])[0]
    assert not opposition(yes, no).may_stand(a, b)


def grouped(*tellings: Told) -> list[set[str]]:
    """The words of the claims that come together where each began by itself."""
    alone = [Group((node,)) for node in nodes(tellings)]
    return [{_text(n, tellings) for n in group.nodes} for group in opposition(*tellings).joined(alone)]


def _text(node: Node, tellings: tuple[Told, ...]) -> str:
    return next(t.report.text for t in tellings if t.claim.id == node.claim.id)


def test_a_denial_that_stands_alone_comes_to_what_it_denies() -> None:
    found = grouped(sold("yes"), sold("no", negated=True), sold("fish", what="dried fish"))
    assert sorted(found, key=len) == [{"fish"}, {"yes", "no"}]


def test_what_was_thought_before_and_what_is_thought_now_come_together() -> None:
    text = "The police initially thought that a bomb was sent, but now say that two parcels were mailed."
    before = told(text, frame("supply", arg("patient", "bomb")), claim="a bomb was sent")
    after = told(text, frame("supply", arg("patient", "two parcels")), claim="two parcels were mailed")
    both = (before, after)
    alone = [Group((node,)) for node in nodes(both)]
    assert len(opposition(*both).joined(alone)) == 1
    assert parties_of(EVERYBODY)
