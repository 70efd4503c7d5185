"""ClaimReview: what a person has rated, and nothing that a rule made of it."""

import json
from dataclasses import replace
from typing import Any

from crosswire.model.account import Credibility, Overruling
from crosswire.model.dossier import Dossier
from crosswire.views.exports.claimreview import claimreview
from crosswire.views.exports.formats import export
from tests.views.visit import visit


def _unrated() -> Dossier:
    events = []
    for event in visit().events:
        questions = tuple(
            replace(question, answers=tuple(replace(answer, credibility=None) for answer in question.answers))
            for question in event.questions
        )
        events.append(replace(event, questions=questions, credibility=None))
    return replace(visit(), events=tuple(events))


def _rated(figure: int, *, by_a_person: bool = True, by: str = "Ida Brandt") -> Dossier:
    """The visit, its first answer about gas rated so."""
    dossier = _unrated()
    event = dossier.events[1]
    question = event.questions[0]
    ruling = Overruling(figure=figure, by=by, why="saw the contract") if by_a_person else None
    credibility = Credibility(figure=4, why="one origin", overruled_by=ruling)
    rated = replace(question.answers[0], credibility=credibility)
    question = replace(question, answers=(rated, *question.answers[1:]))
    event = replace(event, questions=(question,))
    return replace(dossier, events=(dossier.events[0], event, *dossier.events[2:]))


def _graph(dossier: Dossier) -> list[dict[str, Any]]:
    graph: list[dict[str, Any]] = json.loads(claimreview(dossier)[0])["@graph"]
    return graph


def test_nothing_rated_is_an_empty_graph_and_a_line_that_says_so() -> None:
    made = export(_unrated(), "claimreview")
    assert json.loads(made.files["claimreview.jsonld"])["@graph"] == []
    assert made.notes == ("no answer was rated by a person: the graph is empty",)


def test_what_only_a_rule_rated_is_no_review() -> None:
    assert _graph(_rated(1, by_a_person=False)) == []


def test_a_review_has_what_schema_org_asks_for() -> None:
    [review] = _graph(_rated(2))
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "Marenta sells gas to Lornia </script> – whether: has bought gas"
    assert review["author"] == {"@type": "Person", "name": "Ida Brandt"}
    assert review["reviewBody"] == "saw the contract"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Probably true",
        "ratingValue": 4,
        "bestRating": 5,
        "worstRating": 1,
    }
    claim = review["itemReviewed"]
    assert claim["@type"] == "Claim"
    assert claim["firstAppearance"]["datePublished"] == claim["datePublished"] == "2024-03-05"
    assert {author["name"] for author in claim["author"]} >= {"port officials"}
    assert claim["appearance"][0]["cw:claim"]["stance"] == "asserts"


def test_what_cannot_be_judged_has_no_value() -> None:
    [review] = _graph(_rated(6))
    assert review["reviewRating"] == {"@type": "Rating", "alternateName": "Cannot be judged"}


def test_who_rates_may_be_unnamed() -> None:
    [review] = _graph(_rated(3, by=""))
    assert "author" not in review
