"""PLOVER records: one an event, actors as lists, and how it is put told apart."""

import json
from dataclasses import replace
from typing import Any

import pytest

from crosswire.model.account import Joining
from crosswire.reading.language import LanguageModel
from crosswire.views.exports.plover import plover
from tests.views.exports.happenings import dossier_of
from tests.views.visit import visit

_FIELDS = {
    *(
        "id",
        "has_event",
        "date",
        "actor",
        "recipient",
        "event",
        "mode",
        "context",
        "quad_code",
        "event_scale",
        "event_text",
    ),
    *("event_loc", "text", "text_info", "cite_info", "coder", "comment", "crosswire"),
}
_REQUIRED = {"id", "date", "actor", "event"}


def _records(language: LanguageModel, text: str) -> list[dict[str, Any]]:
    made, _ = plover(dossier_of(language, text))
    return [json.loads(line) for line in made.decode().splitlines()]


def _names(entities: list[dict[str, Any]]) -> list[str]:
    return [entity["entity_text"] for entity in entities]


def test_a_record_has_the_fields_of_plover(language: LanguageModel) -> None:
    [record] = _records(language, "Norway condemned Iceland on Tuesday over the nets.")
    assert _REQUIRED <= record.keys() <= _FIELDS
    assert record["event"] == ["ACCUSE"]
    assert (record["quad_code"], record["mode"]) == (3, ["disapprove"])
    assert record["actor"][0] | {"identifier_id": ""} == {
        "code": "NOR",
        "sector": "GOV",
        "entity_text": "Norway",
        "identifier_id": "",
        "identifier_text": "crosswire",
    }
    assert record["date"] == "2024-03-12"


def test_two_who_act_together_are_one_list(language: LanguageModel) -> None:
    records = _records(language, "Norway and Denmark bombed the harbour of Lund on Tuesday.")
    assert [_names(record["actor"]) for record in records] == [["Norway", "Denmark"]]


def test_a_meeting_that_is_to_come_is_an_agreement(language: LanguageModel) -> None:
    [record] = _records(language, "Norway will meet Finland next month.")
    assert record["event"] == ["AGREE"]
    assert "future" in record["mode"]


def test_what_took_place_is_no_agreement(language: LanguageModel) -> None:
    [record] = _records(language, "Norway met Finland on Tuesday.")
    assert (record["event"], record.get("mode", [])) == (["CONSULT"], [])


def test_what_it_is_about_is_told_by_its_words(language: LanguageModel) -> None:
    [record] = _records(language, "Norway sent nuclear technology to Freedonia.")
    assert record["context"] == ["technology", "cbrn"]


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("In 1994, Norway bombed the harbour of Lund.", "historical"),
        ("Norway did not bomb the harbour of Lund.", "negation"),
        ("Norway may have bombed the harbour of Lund.", "hypothetical"),
    ],
)
def test_how_it_is_put_is_marked(sentence: str, mode: str, language: LanguageModel) -> None:
    [record] = _records(language, sentence)
    assert record["event"] == ["ASSAULT"]
    assert mode in record["mode"]


def test_chain_stance_and_words_travel_with_a_record(language: LanguageModel) -> None:
    text = "Two diplomats said that Norway bombed the harbour of Lund."
    record = next(one for one in _records(language, text) if one["event"] == ["ASSAULT"])
    claim = record["crosswire"]["claims"][0]
    assert claim["chain"][0]["kind"] == "anonymous"
    assert claim["stance"] == "asserts"
    start, end = claim["spans"][0]
    assert text[start:end] == record["text"]


def test_the_type_is_of_the_predicate_that_joined_the_claims(language: LanguageModel) -> None:
    dossier = dossier_of(language, "Norway condemned Denmark after Danish ships bombed the harbour of Lund.")
    claim = next(claim for claim in dossier.claims if any(frame.kind == "attack" for frame in claim.frames))
    place = next(n for n, frame in enumerate(claim.frames) if frame.kind == "attack")
    event = next(event for event in dossier.events if claim.id in event.claims)
    step = Joining(a=claim.id, b=claim.id, a_place=place, b_place=place, score=1.0, reasons=())
    joined = replace(event, claims=(claim.id,), joined=(step,))
    [record] = plover(replace(dossier, events=(joined,)))[0].decode().splitlines()
    assert json.loads(record)["event"] == ["ASSAULT"]


def test_events_of_no_type_are_counted() -> None:
    made, left_out = plover(visit())
    assert len(made.decode().splitlines()) + left_out == len(visit().events)
