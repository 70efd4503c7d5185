"""How answers stand to each other: each kind of relation on invented reports, and look-alikes that do not conflict."""

from collections.abc import Callable

import pytest

from crosswire.model.account import Asks
from crosswire.reading.language import LanguageModel
from tests.accounts.dossiers import made_of

Related = Callable[..., set[str]]


@pytest.fixture(scope="module")
def related(language: LanguageModel) -> Related:
    def kinds(asks: Asks, one: str, other: str, later: str = "2023-09-12") -> set[str]:
        """The kinds of relation between answers to a question in two reports of two outlets."""
        dossier = made_of(language, ("Evening Star", "2023-09-12", one), ("Harbour Post", later, other))
        claims = {claim.id: claim.report for claim in dossier.claims}
        found: set[str] = set()
        for question in (q for event in dossier.events for q in event.questions if q.asks == asks):
            reports = {answer.id: {claims[c] for c in answer.claims} for answer in question.answers}
            found |= {r.kind for r in question.relations if reports[r.a] != reports[r.b]}
        return found

    return kinds


FERRY = "when the ferry Nordlys sank near Bergen on Sunday"

SAME_DAY: dict[tuple[Asks, str, str], str] = {
    # agree
    (
        "when",
        "Ida Brandt and Jon Rask met in Oslo from September 4 to September 10.",
        "Ida Brandt and Jon Rask met in Oslo last week.",
    ): "agree",
    # refine
    ("when", "Ida Brandt resigned in September.", "Ida Brandt resigned on September 11."): "refine",
    (
        "where",
        "Ida Brandt and Jon Rask met in Oslo on Monday.",
        "Ida Brandt and Jon Rask met in Norway on Monday.",
    ): "refine",
    (
        "who",
        "Norway bought coastal radar from Poland on Monday.",
        "Norway and Sweden bought coastal radar from Poland on Monday.",
    ): "refine",
    ("how many", f"About 800 people died {FERRY}.", f"The police said 780 people died {FERRY}."): "refine",
    ("how many", f"Dozens of people died {FERRY}.", f"The police said 43 people died {FERRY}."): "refine",
    ("how many", f"Nearly 60 people died {FERRY}.", f"The police said 57 people died {FERRY}."): "refine",
    ("how many", f"38 people died {FERRY}.", f"The police said 20 sailors died {FERRY}."): "refine",
    (
        "how many",
        "Turnout in the vote in Norway was 71 percent.",
        "The police said turnout in the vote in Norway was 71.4 percent.",
    ): "refine",
    ("how many", f"More than 40 people died {FERRY}.", f"The police said 43 people died {FERRY}."): "refine",
    (
        "how many",
        "The strike at the port of Bergen lasted more than a month.",
        "The strike at the port of Bergen lasted 35 days.",
    ): "refine",
    (
        "why",
        "Ida Brandt resigned because of the storm.",
        "Ida Brandt resigned because of the storm in Bergen.",
    ): "refine",
    # conflict
    (
        "when",
        "Ida Brandt opened the fishing harbour in Bergen on September 10.",
        "Ida Brandt opened the fishing harbour in Bergen on September 11.",
    ): "conflict",
    (
        "where",
        "Ida Brandt and Jon Rask met in Oslo on Monday.",
        "Ida Brandt and Jon Rask met in Copenhagen on Monday.",
    ): "conflict",
    ("how many", f"14 people died {FERRY}.", f"The police said 19 people died {FERRY}."): "conflict",
    ("how many", f"Dozens of people died {FERRY}.", f"The police said nine people died {FERRY}."): "conflict",
    ("when", "Ida Brandt left Bergen before the vote.", "Ida Brandt left Bergen after the vote."): "conflict",
    (
        "whether",
        "Poland has sold missiles to Norway.",
        "Poland denied that it has sold missiles to Norway.",
    ): "conflict",
    # update
    ("whether", "Jon Rask has not been charged yet.", "Jon Rask was charged with fraud."): "update",
}


@pytest.mark.parametrize(("asks", "one", "other"), SAME_DAY)
def test_two_reports_of_one_day(related: Related, asks: Asks, one: str, other: str) -> None:
    assert related(asks, one, other) == {SAME_DAY[asks, one, other]}
    assert related(asks, other, one) == {SAME_DAY[asks, one, other]}


def test_a_later_toll_is_an_update(related: Related) -> None:
    assert related("how many", f"14 people died {FERRY}.", f"19 people died {FERRY}.", "2023-09-14") == {"update"}


def test_a_plan_and_the_later_deed_are_an_update(related: Related) -> None:
    plan, deed = "Ida Brandt is expected to resign on Friday, an aide said.", "Ida Brandt resigned on Friday."
    assert related("whether", plan, deed, "2023-09-16") == {"update"}


DENIED = {
    "a promise": (
        "Jon Rask said that the council of Fenmouth will not pay for the dam.",
        "Ida Brandt said that the council of Fenmouth will pay for the dam.",
    ),
    "a deed": (
        "Ida Brandt has sold the ferry Nordlys to Poland, the union said.",
        "Ida Brandt denied selling the ferry Nordlys to Poland.",
    ),
}


@pytest.mark.parametrize("what", DENIED)
def test_a_denial_and_what_it_denies_stand_in_conflict(related: Related, what: str) -> None:
    assert related("whether", *DENIED[what]) == {"conflict"}


LOOK_ALIKES: list[tuple[Asks, str, str]] = [
    # precision, rounding, spelling, scope, condition, another thing
    ("how many", f"800 people died {FERRY}.", f"The police said 798 people died {FERRY}."),
    ("how many", f"12 people died {FERRY}.", f"30 people were injured {FERRY}."),
    ("where", "Ida Brandt and Jon Rask met in Odesa on Monday.", "Ida Brandt and Jon Rask met in Odessa on Monday."),
    ("whether", "If Ida Brandt resigns, Jon Rask will leave.", "Ida Brandt did not resign."),
    ("whether", "Ida Brandt did not resign on Monday.", "Ida Brandt resigned on Tuesday."),
    ("whether", "Ida Brandt does not know Jon Rask.", "Ida Brandt knows that the dam broke."),
    ("when", "Ida Brandt opened the harbour until Friday.", "Ida Brandt opened the harbour on Monday."),
    ("who", "Norway's foreign ministry expelled Jon Rask.", "Norway expelled Jon Rask."),
]


@pytest.mark.parametrize(("asks", "one", "other"), LOOK_ALIKES)
def test_what_only_looks_like_a_conflict(related: Related, asks: Asks, one: str, other: str) -> None:
    assert "conflict" not in related(asks, one, other)
    assert "conflict" not in related(asks, other, one)


@pytest.mark.parametrize(("one", "other"), [(one, other) for _, one, other in SAME_DAY])
def test_the_reason_names_both_values(language: LanguageModel, one: str, other: str) -> None:
    dossier = made_of(language, ("Evening Star", "2023-09-12", one), ("Harbour Post", "2023-09-12", other))
    for question in (q for event in dossier.events for q in event.questions if q.asks in {"where", "how many", "who"}):
        answers = {answer.id: answer for answer in question.answers}
        for relation in question.relations:
            assert answers[relation.a].value in relation.why
            assert answers[relation.b].value in relation.why
