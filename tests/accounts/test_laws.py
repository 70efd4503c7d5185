"""The laws of the design on short stories, read and set against each other end to end."""

from collections.abc import Callable

import pytest

from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import Row, event_of, made_of, words
from tests.accounts.telling import answers, relations

Reader = Callable[..., Dossier]


@pytest.fixture(scope="module")
def read(language: LanguageModel) -> Reader:
    def story(*rows: Row) -> Dossier:
        dossier = made_of(language, *rows)
        assert len(dossier.stories) == 1, "the reports of a test are one story"
        return dossier

    return story


def test_law_7_a_day_refines_a_month_and_another_day_conflicts(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-20",
            "Berit Solheim opened the fishing harbour in Bergen in September, an aide said on Monday.",
        ),
        ("Harbour Post", "2023-09-21", "Berit Solheim opened the fishing harbour in Bergen on September 12."),
        (
            "Coast Echo",
            "2023-09-21",
            "Berit Solheim opened the fishing harbour in Bergen on September 13, the mayor said.",
        ),
    )
    event = event_of(dossier, "in September", "on September 12", "on September 13")
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "when").items()}
    assert kinds == {
        ("2023-09", "2023-09-12"): "refine",
        ("2023-09", "2023-09-13"): "refine",
        ("2023-09-12", "2023-09-13"): "conflict",
    }
    (entry,) = dossier.timeline
    assert (entry.begin, entry.end, entry.precision, entry.relation) == ("2023-09-12", "2023-09-13", "day", "conflict")
    assert [date.value for date in entry.given] == ["2023-09", "2023-09-12", "2023-09-13"]
    assert sorted(i for date in entry.given for i in date.claims) == list(entry.claims)


def test_law_7_three_times_are_kept_apart(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-20",
            "Berit Solheim opened the fishing harbour in Bergen on September 12, an aide said on Monday.",
        )
    )
    (claim,) = dossier.claims
    assert claim.said is not None
    assert claim.when is not None
    assert (claim.when.value, claim.said.value, dossier.reports[0].published.day) == (
        "2023-09-12",
        "2023-09-18",
        "2023-09-20",
    )
    assert [entry.begin for entry in dossier.timeline] == ["2023-09-12"]


def test_law_6_a_deed_its_denial_and_a_plan_are_three_answers(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Poland has sold anti-ship missiles to Norway, Berit Solheim said."),
        ("Harbour Post", "2023-09-12", "Poland denied that it has sold anti-ship missiles to Norway."),
        ("Coast Echo", "2023-09-13", "Poland will sell anti-ship missiles to Norway, an aide said."),
    )
    event = event_of(dossier, "has sold", "it has sold", "will sell")
    assert answers(event.questions, "whether") == {"yes": 1, "no": 1, "expected": 1}
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "whether").items()}
    assert kinds == {("no", "yes"): "conflict", ("expected", "yes"): "update", ("expected", "no"): "conflict"}
    assert [line.verdict for line in dossier.expectations] == ["open"]


def test_law_6_to_deny_that_it_did_not_happen_is_not_to_say_that_it_did_not(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Berit Solheim did not inspect the fishing harbour in Bergen, the union said."),
        (
            "Harbour Post",
            "2023-09-12",
            "The mayor denied that Berit Solheim did not inspect the fishing harbour in Bergen.",
        ),
    )
    event = event_of(dossier, "Berit Solheim did not inspect")
    assert len(answers(event.questions, "whether")) == 2


def test_numbers_that_grow_from_day_to_day(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "The police said the storm injured at least 14 people in Bergen on Sunday."),
        ("Harbour Post", "2023-09-12", "The police said the storm injured 19 people in Bergen on Sunday."),
        ("Coast Echo", "2023-09-14", "The police said the storm injured 23 people in Bergen on Sunday."),
    )
    event = event_of(dossier, "14 people", "19 people", "23 people")
    found = sorted(kind for kind, _ in relations(event.questions, "how many").values())
    assert found == ["refine", "refine", "update"]


def test_two_tolls_of_one_sinking_are_of_one_event(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "The police said 14 people died when the ferry sank near Bergen on Sunday."),
        ("Harbour Post", "2023-09-11", "The mayor said 19 people died when the ferry sank near Bergen on Sunday."),
    )
    event = event_of(dossier, "14 people died", "19 people died")
    (found,) = relations(event.questions, "how many").values()
    assert found[0] == "conflict"


def test_at_least_is_shown_in_words(read: Reader) -> None:
    dossier = read(("Evening Star", "2023-09-11", "The police said the storm injured at least 14 people in Bergen."))
    texts = [a.text for event in dossier.events for q in event.questions if q.asks == "how many" for a in q.answers]
    assert texts
    assert not any("inf" in text for text in texts)


def test_law_5_officials_of_one_state_are_one_voice_and_an_unknown_outlet_is_none(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-12", "Berit Solheim left Bergen by train on Monday, two Norwegian officials said."),
        (
            "Harbour Post",
            "2023-09-12",
            "Berit Solheim left Bergen by train on Monday, a senior Norwegian official said.",
        ),
        (None, "2023-09-12", "On Monday Berit Solheim left Bergen by train."),
        ("Coast Echo", "2023-09-12", "Berit Solheim left Bergen by a fast train on Monday."),
    )
    event = event_of(dossier, "On Monday Berit Solheim left", "by a fast train")
    assert len(event.claims) == 4
    assert len(event.origins) == 2
    assert answers(event.questions, "when") == {"2023-09-11": 2}


def test_law_8_a_plan_and_what_came_of_it(read: Reader) -> None:
    plan = (
        "Evening Star",
        "2023-09-11",
        "Berit Solheim is expected to open the fishing harbour in Bergen on Friday, an aide said.",
    )
    silence = ("Harbour Post", "2023-09-16", "Berit Solheim praised the fishing harbour in Bergen.")
    done = ("Coast Echo", "2023-09-16", "Berit Solheim opened the fishing harbour in Bergen on Friday.")
    undone = ("Coast Echo", "2023-09-16", "Berit Solheim did not open the fishing harbour in Bergen on Friday.")

    def verdicts(*later: Row) -> list[tuple[str, list[str]]]:
        dossier = read(plan, *later)
        return [(line.verdict, [words(dossier, claim) for claim in line.outcome]) for line in dossier.expectations]

    assert verdicts() == [("open", [])]
    assert verdicts(silence) == [("open", [])]
    assert verdicts(silence, done) == [("happened", [done[2].rstrip(".")])]
    assert verdicts(undone) == [("otherwise", [undone[2].rstrip(".")])]


def test_a_visit_to_another_place_is_not_the_one_that_was_expected(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Berit Solheim is expected to visit Bergen on Friday, an aide said."),
        ("Harbour Post", "2023-09-16", "Berit Solheim visited Stavanger on Friday."),
    )
    assert [line.verdict for line in dossier.expectations] == ["otherwise"]


def test_what_was_unlikely_and_did_not_happen_went_as_expected(read: Reader) -> None:
    dossier = read(
        (
            "Evening Star",
            "2023-09-11",
            "Berit Solheim is unlikely to open the fishing harbour in Bergen on Friday, an aide said.",
        ),
        ("Harbour Post", "2023-09-16", "Berit Solheim did not open the fishing harbour in Bergen on Friday."),
    )
    assert "otherwise" not in [line.verdict for line in dossier.expectations]


def test_where_two_reports_differ_and_where_one_is_more_exact(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-12", "Berit Solheim and Anna Holm met in Oslo on Monday."),
        ("Harbour Post", "2023-09-12", "Berit Solheim and Anna Holm met in Norway on Monday."),
        (
            "Coast Echo",
            "2023-09-12",
            "Berit Solheim and Anna Holm met in Copenhagen on Monday.\n\nHolm lives in Oslo, Norway.",
        ),
    )
    event = event_of(dossier, "in Oslo on Monday", "in Norway", "in Copenhagen")
    kinds = {pair: kind for pair, (kind, _) in relations(event.questions, "where").items()}
    assert kinds["Norway", "Oslo"] == "refine"
    assert kinds["Copenhagen", "Oslo"] == "conflict"


def test_who_wants_what_from_whom(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Norway wants coastal radar from Poland, two officials said."),
        ("Harbour Post", "2023-09-12", "Norway does not want tanks. Poland needs fish."),
    )
    assert {(want.party, want.from_party) for want in dossier.wants if "radar" in want.what} == {("Norway", "Poland")}
    assert {(want.party, want.what) for want in dossier.wants if "radar" not in want.what} == {("Poland", "fish")}


def test_every_claim_of_an_account_can_be_opened(read: Reader) -> None:
    dossier = read(
        ("Evening Star", "2023-09-11", "Norway wants coastal radar from Poland. It is expected to buy it on Friday."),
        ("Harbour Post", "2023-09-16", "Norway bought coastal radar from Poland on Friday, two officials said."),
    )
    known = {claim.id for claim in dossier.claims}
    of_events = {claim for event in dossier.events for claim in event.claims}
    of_answers = {c for event in dossier.events for q in event.questions for a in q.answers for c in a.claims}
    of_origins = {c for event in dossier.events for origin in event.origins for c in origin.claims}
    of_lines = {c for want in dossier.wants for c in want.claims} | {
        c for entry in dossier.timeline for c in entry.claims
    }
    assert of_events
    assert of_lines
    assert of_events | of_answers | of_origins | of_lines <= known
    for event in dossier.events:
        assert {c for q in event.questions for a in q.answers for c in a.claims} <= set(event.claims)
        for question in event.questions:
            ids = {answer.id for answer in question.answers}
            assert all({relation.a, relation.b} <= ids for relation in question.relations)
            assert all(set(a.origins) <= {origin.id for origin in event.origins} for a in question.answers)
