"""STIX 2.1: what stix2 takes, with stance, chain and certainty in the extension."""

import json
from dataclasses import replace
from typing import Any

import stix2

from crosswire.model.account import Answer, Question
from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.frame import Argument, Frame
from crosswire.model.party import Mention
from crosswire.model.place import Place
from crosswire.model.spans import Span
from crosswire.views.exports.stix import stix_bundle
from tests.views.visit import visit
from tests.views.visit_reports import WIRE, place


def _objects(dossier: Dossier) -> list[dict[str, Any]]:
    text = stix_bundle(dossier)
    stix2.parse(text, allow_custom=False, version="2.1")
    objects: list[dict[str, Any]] = json.loads(text)["objects"]
    return objects


def _of(kind: str, dossier: Dossier | None = None) -> list[dict[str, Any]]:
    return [one for one in _objects(dossier or visit()) if one["type"] == kind]


def _extension(made: dict[str, Any]) -> dict[str, Any]:
    extension: dict[str, Any]
    [extension] = made["extensions"].values()
    return extension


def test_every_reference_leads_to_an_object_of_the_bundle() -> None:
    objects = _objects(visit())
    ids = {one["id"] for one in objects}
    assert len(ids) == len(objects)
    for one in objects:
        for key, value in one.items():
            if key.endswith(("_ref", "_refs")):
                assert set([value] if isinstance(value, str) else value) <= ids, key


def test_a_claim_is_a_note_with_its_chain_stance_and_certainty() -> None:
    notes = _of("note")
    assert len(notes) == len(visit().claims)
    likely = next(note for note in notes if "certainty" in _extension(note))
    assert likely["confidence"] == 80
    assert likely["authors"] == ["port officials"]
    assert _extension(likely)["stance"] == "expects"
    assert _extension(likely)["certainty"] == {"words": "likely", "low": 55, "high": 80}


def test_a_report_nobody_knows_the_day_of_is_a_grouping() -> None:
    undated = sum(not report.published.latest for report in visit().reports)
    assert undated
    assert len(_of("report")) == len(visit().reports) - undated
    assert len(_of("grouping")) == undated + len(visit().events)


def test_a_denial_disagrees_with_the_claims_it_stands_against() -> None:
    denial = next(claim for claim in visit().claims if claim.stance == "denies")
    denied = next(claim for claim in visit().claims if claim.stance == "asserts")
    claims = tuple(replace(c, denies=(denied.id,)) if c == denial else c for c in visit().claims)
    [opinion] = _of("opinion", replace(visit(), claims=claims))
    assert opinion["opinion"] == "disagree"
    assert opinion["authors"] == ["Marenta", "Lornia"]
    assert len(opinion["object_refs"]) == 1


def _seen(**changes: Any) -> list[dict[str, Any]]:
    """Sightings of a claim, changed so, that Reke came to a harbour on the map."""
    reke = next(party for party in visit().parties if party.name == "Tomas Reke")
    words = place(WIRE.text, "Ilse Varga arrived in Port Selm on Friday evening")
    frame = Frame(
        predicate="arrive",
        kind="arrive",
        span=place(WIRE.text, "arrived"),
        negated=False,
        modal="",
        tense="past",
        arguments=(Argument("agent", "varga", "varga", ("varga",), reke.id, (), place(WIRE.text, "Ilse Varga")),),
    )
    frame = replace(frame, **{key: value for key, value in changes.items() if key in {"negated", "modal", "tense"}})
    old = next(claim for claim in visit().claims if claim.report == WIRE.id and claim.spans[0].covers(words))
    rest = {key: value for key, value in changes.items() if key == "stance"}
    claim: Claim = replace(old, frames=(frame,), **rest)
    harbour = Place(
        id="place-1",
        name="Port Selm",
        kind="city",
        latitude=55.0,
        longitude=12.0,
        country=None,
        within=(),
        source="test 1",
        confidence=1.0,
        why="named",
        mentions=(Mention(WIRE.id, place(WIRE.text, "Port Selm"), "name", "name"),),
    )
    where = Question(
        asks="where",
        answers=(Answer(id="answer-1", value="Port Selm", text="Port Selm", claims=(claim.id,), origins=()),),
        relations=(),
    )
    event = replace(visit().events[0], questions=(where,))
    claims = tuple(claim if one.id == claim.id else one for one in visit().claims)
    return _of("sighting", replace(visit(), claims=claims, events=(event,), places=(harbour,)))


def test_who_is_told_to_have_been_somewhere_is_a_sighting() -> None:
    [sighting] = _seen()
    assert sighting["sighting_of_ref"].startswith("identity--")
    assert sighting["where_sighted_refs"][0].startswith("location--")
    assert (sighting["first_seen"][:10], sighting["last_seen"][:10]) == ("2024-03-08", "2024-03-08")


def test_what_is_not_told_as_done_is_no_sighting() -> None:
    assert _seen(stance="expects") == []
    assert _seen(stance="denies") == []
    assert _seen(negated=True) == []
    assert _seen(modal="might") == []
    assert _seen(tense="future") == []


def test_days_that_tell_an_hour_are_days() -> None:
    wire = replace(WIRE, published=replace(WIRE.published, earliest="2024-03-09T06:00", latest="2024-03-09T06:00"))
    friday = next(time for time in visit().times if time.begin == "2024-03-08")
    turned = replace(friday, report=WIRE.id, span=Span(0, 1), begin="2024-03-08T21:00", end="2024-03-07T09:00")
    claims = tuple(replace(c, when=turned) if c.report == WIRE.id else c for c in visit().claims)
    reports = tuple(wire if report == WIRE else report for report in visit().reports)
    found = _of("report", replace(visit(), reports=reports, claims=claims))
    [report] = [one for one in found if one["external_references"][0]["external_id"] == WIRE.id]
    assert report["published"] == report["created"] == "2024-03-09T00:00:00.000Z"


def test_a_program_without_a_name_has_one() -> None:
    made = replace(visit().made, by="")
    assert any(one.get("identity_class") == "system" for one in _of("identity", replace(visit(), made=made)))
