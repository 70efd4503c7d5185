"""Questions about an event: the answers that claims give, and how each two stand to each other."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.accounts.events import Group
from crosswire.accounts.places import Places
from crosswire.model.account import Asks, Question
from crosswire.model.claim import Stance
from crosswire.model.frame import Quantity
from crosswire.model.party import Party
from tests.accounts.telling import (
    Told,
    answers,
    arg,
    asked_of,
    asker,
    at_least,
    by,
    count,
    frame,
    nodes,
    party,
    places,
    relations,
    told,
)

SOLHEIM = party("Berit Solheim", country="NO")
RASK = party("Piet Rask")
BERGEN, OSLO = party("Bergen", "place", "NO"), party("Oslo", "place", "NO")
NORWAY, POLAND = party("Norway", "state", "NO"), party("Poland", "state", "PL")
EVERYBODY = (SOLHEIM, RASK, BERGEN, OSLO, NORWAY, POLAND)


def asked(*tellings: Told, where: Places | None = None) -> tuple[Question, ...]:
    """What is asked of the one event that all the claims tell of."""
    return asked_of(asker(tellings, *EVERYBODY, where=where), Group(tuple(nodes(tellings))))


# whether


def opened(text: str, stance: Stance = "asserts", outlet: str = "Evening Star", *, negated: bool = False) -> Told:
    harbour = frame("open", arg("agent", SOLHEIM), arg("patient", "fishing harbour"), negated=negated)
    return told(text, harbour, stance=stance, outlet=outlet, cue=True)


SAYS: dict[Stance, str] = {
    "asserts": "yes",
    "denies": "no",
    "expects": "expected",
    "doubts": "possible",
    "urges": "wanted",
}


@pytest.mark.parametrize(("stance", "value"), SAYS.items())
def test_what_each_stance_answers(stance: Stance, value: str) -> None:
    assert answers(asked(opened("one", stance)), "whether") == {value: 1}


@pytest.mark.parametrize("stance", ["asserts", "doubts", "denies"])
def test_a_negated_content_is_a_no(stance: Stance) -> None:
    assert answers(asked(opened("one", stance, negated=True)), "whether") == {"no": 1}


@pytest.mark.parametrize(
    ("one", "other", "kind", "why"),
    [
        ("asserts", "denies", "conflict", "one says that it is not so, the other that it is so"),
        ("expects", "denies", "conflict", "one says that it is to come, the other that it is not so"),
        ("doubts", "denies", "conflict", "one says that it is not so, the other that it may be so"),
        ("urges", "denies", "unsure", "one says that it is not so, the other that it is called for"),
        (
            "asserts",
            "expects",
            "update",
            "one tells as done what the other expects: one says that it is to come, the other that it is so",
        ),
        ("asserts", "doubts", "unsure", "one says that it may be so, the other that it is so"),
        ("expects", "urges", "unsure", "one says that it is to come, the other that it is called for"),
    ],
)
def test_how_two_stances_stand_to_each_other(one: Stance, other: Stance, kind: str, why: str) -> None:
    questions = asked(opened("one", one), opened("other", other, "Harbour Post"))
    pair = sorted((SAYS[one], SAYS[other]))
    assert relations(questions, "whether") == {(pair[0], pair[1]): (kind, why)}


@pytest.mark.parametrize("pair", list(combinations(SAYS, 2)))
def test_law_6_no_two_stances_give_one_answer(pair: tuple[Stance, Stance]) -> None:
    questions = asked(*(opened(stance, stance, outlet=stance) for stance in pair))
    assert answers(questions, "whether") == {SAYS[stance]: 1 for stance in pair}
    assert len(relations(questions, "whether")) == 1


@pytest.mark.parametrize("stance", [stance for stance in SAYS if stance != "denies"])
def test_law_6_a_yes_and_a_no_in_one_stance_are_two_answers(stance: Stance) -> None:
    questions = asked(opened("one", stance), opened("other", stance, "Harbour Post", negated=True))
    assert len(answers(questions, "whether")) == 2


def test_an_apparent_denial_of_what_may_be_another_thing_is_no_conflict() -> None:
    yes = told("star", frame("open", arg("agent", SOLHEIM), arg("patient", "harbour")), outlet="Evening Star")
    no = told("post", frame("open", arg("patient", "bakery")), stance="denies", outlet="Harbour Post")
    (kind, why) = relations(asked(yes, no), "whether")["no", "yes"]
    assert kind == "unsure"
    assert why.endswith("but it is not sure that they speak of one thing")


def test_who_only_mentions_an_event_does_not_answer_whether() -> None:
    mention = told("praised", frame("praise"), frame("travel", arg("agent", SOLHEIM), tense="none"))
    tellers = asker([mention], *EVERYBODY)
    visit = Group(tuple(n for n in nodes([mention]) if n.frame.kind == "travel"))
    assert answers(asked_of(tellers, visit), "whether") == {}


def test_what_is_taken_for_granted_is_told_where_another_claim_denies_it() -> None:
    mention = told("praised", frame("praise"), frame("travel", arg("agent", SOLHEIM), tense="none"))
    denial = told("no", frame("travel", arg("agent", SOLHEIM), negated=True), stance="denies")
    both = (mention, denial)
    visit = Group(tuple(n for n in nodes(both) if n.frame.kind == "travel"))
    questions = asked_of(asker(both, *EVERYBODY), visit)
    assert answers(questions, "whether") == {"yes": 1, "no": 1}
    assert {kind for kind, _ in relations(questions, "whether").values()} == {"conflict"}


@pytest.mark.parametrize(
    ("text", "negated", "cue", "spoke", "came"),
    [
        ("She did not speak when she arrived.", True, False, "no", "yes"),
        ("Rask said that she did not speak when she arrived.", True, True, "no", "yes"),
        ("Rask denied that she spoke when she arrived.", False, True, "no", "no"),
    ],
)
def test_what_stands_beside_a_negated_main_clause_is_not_denied(
    text: str, negated: bool, cue: bool, spoke: str, came: str
) -> None:
    beside = told(
        text,
        frame("speak", arg("agent", SOLHEIM), negated=negated),
        frame("arrive", arg("agent", SOLHEIM)),
        stance="denies",
        cue=cue,
    )
    tellers = asker([beside], *EVERYBODY)
    by_kind = {n.frame.kind: asked_of(tellers, Group((n,))) for n in nodes([beside])}
    assert answers(by_kind["speak"], "whether") == {spoke: 1}
    assert answers(by_kind["arrive"], "whether") == {came: 1}


def test_the_act_of_denying_is_itself_told_as_done() -> None:
    act = frame("deny", arg("agent", RASK), act=True)
    assert answers(asked(told("Rask denied it.", act, stance="denies", cue=True)), "whether") == {"yes": 1}


# when


def arrived(text: str, when: str, outlet: str = "Evening Star") -> Told:
    return told(text, frame("arrive", arg("agent", SOLHEIM), when=when), outlet=outlet)


@pytest.mark.parametrize(
    ("one", "other", "kind", "why"),
    [
        ("2023-09", "2023-09-12", "refine", "2023-09-12 lies within 2023-09"),
        ("2023-09", "2023-09-01", "refine", "2023-09-01 lies within 2023-09"),
        ("2023-09", "2023-09-30", "refine", "2023-09-30 lies within 2023-09"),
        ("2023", "2023-09", "refine", "2023-09 lies within 2023"),
        ("2023-09-12", "2023-W37", "refine", "2023-09-12 lies within 2023-W37"),
        (
            "2023-09-11/2023-09-17",
            "2023-W37",
            "agree",
            "2023-09-11/2023-09-17 and 2023-W37 are two ways to write the same days",
        ),
        ("2023-10", "2023-W39", "unsure", "2023-10 and 2023-W39 overlap"),
        ("2023-09-12", "2023-09-13", "conflict", "2023-09-12 and 2023-09-13 exclude each other"),
        ("2023-08", "2023-09-01", "conflict", "2023-08 and 2023-09-01 exclude each other"),
    ],
)
def test_how_two_times_stand_to_each_other(one: str, other: str, kind: str, why: str) -> None:
    questions = asked(arrived("one", one), arrived("other", other, "Harbour Post"))
    a, b = sorted((one, other))
    assert answers(questions, "when") == {a: 1, b: 1}
    assert relations(questions, "when") == {(a, b): (kind, why)}


def test_one_day_is_one_answer_with_both_origins() -> None:
    questions = asked(arrived("one", "2023-09-12"), arrived("other", "2023-09-12", "Harbour Post"))
    assert answers(questions, "when") == {"2023-09-12": 2}
    assert relations(questions, "when") == {}


def test_a_time_that_no_day_can_be_told_for_answers_nothing() -> None:
    assert answers(asked(arrived("one", "PAST_REF")), "when") == {}


def test_law_7_when_it_was_said_and_published_does_not_answer_when_it_happened() -> None:
    undated = told("She arrived.", frame("arrive", arg("agent", SOLHEIM)), published="2023-09-12")
    assert answers(asked(undated), "when") == {}


# where


def test_where_by_the_places_of_the_story() -> None:
    forum = party("Fishing Forum", "body", "NO")
    known = places(*EVERYBODY, forum, within={"Fishing Forum": ["Bergen"]})
    met = {where.name: told(where.name, frame("meet", arg("place", where))) for where in (forum, BERGEN, OSLO)}
    tellings = tuple(met.values())
    questions = asked_of(asker(tellings, *EVERYBODY, forum, where=known), Group(tuple(nodes(tellings))))
    assert set(answers(questions, "where")) == {"Fishing Forum", "Bergen", "Oslo"}
    assert relations(questions, "where") == {
        ("Bergen", "Fishing Forum"): ("refine", "Fishing Forum lies in Bergen"),
        ("Bergen", "Oslo"): ("conflict", "Bergen and Oslo are two places"),
        ("Fishing Forum", "Oslo"): ("conflict", "Fishing Forum and Oslo are two places"),
    }


# how many


def hurt(text: str, number: Quantity, day: str = "2023-09-12", stance: Stance = "asserts") -> Told:
    return told(text, frame("injure", numbers=[number]), outlet=text, published=day, stance=stance)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (at_least(14, "people"), count(19, "people"), "refine"),
        (at_least(14, "people"), count(14, "people"), "refine"),
        (at_least(14, "people"), at_least(9, "people"), "refine"),
        (count(10, "people", 20), count(14, "people"), "refine"),
        (at_least(14, "people"), count(13, "people"), "conflict"),
        (count(14, "people"), count(19, "people"), "conflict"),
    ],
)
def test_how_two_numbers_of_one_day_stand_to_each_other(one: Quantity, other: Quantity, kind: str) -> None:
    found = relations(asked(hurt("Evening Star", one), hurt("Harbour Post", other)), "how many")
    assert [found_kind for found_kind, _ in found.values()] == [kind]


def test_a_later_number_updates_an_earlier_one() -> None:
    questions = asked(
        hurt("Evening Star", count(14, "people"), "2023-09-12"), hurt("Harbour Post", count(19, "people"), "2023-09-14")
    )
    assert answers(questions, "how many") == {"14 people": 1, "19 people": 1}
    assert relations(questions, "how many") == {
        ("14 people", "19 people"): (
            "update",
            (
                "“14 people” and “19 people” are two numbers of the same thing that exclude each other; "
                "19 people is of 2023-09-14, later than 2023-09-12"
            ),
        )
    }


def test_numbers_of_different_things_stand_in_no_relation() -> None:
    questions = asked(hurt("Evening Star", count(14, "people")), hurt("Harbour Post", count(3, "boat")))
    assert answers(questions, "how many") == {"14 people": 1, "3 boat": 1}
    assert relations(questions, "how many") == {}


def test_a_number_updates_another_only_where_it_is_known_to_be_later() -> None:
    early = hurt("Evening Star", count(14, "people"), "2023-09-12")
    vague = hurt("Harbour Post", count(19, "people"), "2023-09-14")
    published = replace(vague.report.published, earliest="2023-09-10", basis="inferred")
    some_day = Told(replace(vague.report, published=published), vague.claim)
    (found,) = relations(asked(early, some_day), "how many").values()
    assert found[0] != "update"


def test_law_6_who_denies_a_number_a_day_or_a_place_does_not_give_it() -> None:
    fourteen = frame("injure", arg("place", BERGEN), numbers=[count(14, "people")], when="2023-09-12")
    says = told("Fourteen hurt in Bergen on Tuesday.", fourteen, outlet="Evening Star")
    no = told("No, says Rask.", fourteen, outlet="Harbour Post", stance="denies", chain=[by(RASK)], cue=True)
    questions = asked(says, no)
    asks: tuple[Asks, ...] = ("how many", "when", "where")
    assert [answers(questions, ask) for ask in asks] == [{"14 people": 1}, {"2023-09-12": 1}, {"Bergen": 1}]


# laws


TELLINGS = st.lists(
    st.builds(
        lambda stance, when, number, where, outlet, negated: told(
            f"{stance} {when} {number} {where} {outlet} {negated}",
            frame(
                "open",
                *([arg("place", where)] if where else []),
                when=when,
                numbers=[number] if number else [],
                negated=negated,
            ),
            stance=stance,
            outlet=outlet,
        ),
        st.sampled_from(sorted(SAYS)),
        st.sampled_from([None, "2023-09", "2023-09-12", "2023-09-13", "2022"]),
        st.sampled_from([None, count(5, "boat"), at_least(4, "boat"), count(7, "people")]),
        st.sampled_from([None, BERGEN, OSLO, NORWAY, POLAND]),
        st.sampled_from(["Evening Star", "Harbour Post", None]),
        st.booleans(),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda t: t.claim.id,
)


@given(TELLINGS)
def test_each_two_answers_of_one_kind_stand_in_one_relation_with_its_reason(tellings: list[Told]) -> None:
    for question in asked(*tellings):
        ids = [answer.id for answer in question.answers]
        assert len(ids) == len(set(ids))
        assert all(set(answer.claims) <= {t.claim.id for t in tellings} for answer in question.answers)
        pairs = [frozenset({relation.a, relation.b}) for relation in question.relations]
        assert len(pairs) == len(set(pairs))
        assert all(relation.why for relation in question.relations)
        if question.asks != "how many":
            assert len(pairs) == len(ids) * (len(ids) - 1) // 2


@given(TELLINGS)
def test_law_2_the_order_of_claims_does_not_matter(tellings: list[Told]) -> None:
    assert asked(*tellings) == asked(*reversed(tellings))


def test_a_plan_and_a_later_deed_elsewhere_are_an_update() -> None:
    def opening(place: Party, stance: Stance, outlet: str, published: str) -> Told:
        where = frame("open", arg("agent", SOLHEIM), arg("place", place))
        return told(f"It is {place.name}.", where, stance=stance, outlet=outlet, published=published)

    plan = opening(OSLO, "expects", "Evening Star", "2023-09-10")
    deed = opening(BERGEN, "asserts", "Harbour Post", "2023-09-14")
    before = opening(BERGEN, "asserts", "Harbour Post", "2023-09-08")
    ((kind, why),) = relations(asked(plan, deed), "where").values()
    assert kind == "update"
    assert why == "Bergen and Oslo are two places; one was expected, the other is told later as done"
    assert {kind for kind, _ in relations(asked(plan, before), "where").values()} == {"conflict"}
