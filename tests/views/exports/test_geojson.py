"""GeoJSON: valid by RFC 7946, and what is said at a place says by whom."""

import json
from dataclasses import replace
from typing import Any

from geojson_pydantic import FeatureCollection

from crosswire.model.account import Answer, Question
from crosswire.model.dossier import Dossier
from crosswire.model.party import Mention
from crosswire.model.place import Place
from crosswire.model.spans import Span
from crosswire.views.exports.geojson import geojson
from tests.views.visit import visit


def _with_harbour(latitude: float | None = 55.25) -> Dossier:
    """The visit, with its harbour on the map and an event said to be there."""
    dossier = visit()
    event = dossier.events[0]
    mentions = []
    for report in dossier.reports:
        start = report.text.find("Port Selm")
        if start >= 0:
            mentions.append(Mention(report.id, Span(start, start + len("Port Selm")), "name", "name"))
    harbour = Place(
        id="place-1",
        name="Port Selm",
        kind="city",
        latitude=latitude,
        longitude=None if latitude is None else 12.5,
        country="XX",
        within=(),
        source="test 1",
        confidence=0.9,
        why="named",
        mentions=tuple(mentions),
    )
    where = Question(
        asks="where",
        answers=(Answer(id="answer-1", value="Port Selm", text="Port Selm", claims=event.claims, origins=()),),
        relations=(),
    )
    event = replace(event, questions=(*event.questions, where))
    return replace(dossier, events=(event, *dossier.events[1:]), places=(harbour,))


def _features(dossier: Dossier) -> list[dict[str, Any]]:
    text = geojson(dossier)
    FeatureCollection.model_validate_json(text)
    features: list[dict[str, Any]] = json.loads(text)["features"]
    return features


def test_places_and_events_are_points_in_the_order_of_the_standard() -> None:
    place, event = _features(_with_harbour())
    assert place["geometry"] == {"type": "Point", "coordinates": [12.5, 55.25]}
    assert place["properties"]["is"] == "place"
    assert event["geometry"] == place["geometry"]
    assert event["properties"]["label"] == "Ilse Varga arrives in Port Selm"


def test_what_is_said_of_an_event_carries_stance_chain_and_certainty() -> None:
    claims = _features(_with_harbour())[1]["properties"]["claims"]
    reach = next(claim for claim in claims if claim["certainty"])
    assert (reach["stance"], reach["certainty"]) == ("expects", "“likely” (55–80 %)")
    assert reach["chain"] == "port officials → Harbour Times → The Lornian Post"


def test_a_place_without_coordinates_is_left_out() -> None:
    assert _features(_with_harbour(latitude=None)) == []


def test_names_and_ratings_of_a_person_are_among_what_made_it() -> None:
    made = replace(visit().made, names="names.toml 0f", ratings="ratings.toml 1e")
    told = json.loads(geojson(replace(visit(), made=made)))["made"]
    assert (told["names"], told["ratings"]) == ("names.toml 0f", "ratings.toml 1e")
