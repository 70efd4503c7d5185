"""FollowTheMoney: entities of its schemata, with their properties and no others."""

import json
import re
from typing import Any

import pytest

from bench.exports.entities import PROPERTIES, RANGES, REQUIRED
from crosswire.views.exports.ftm import ftm_entities
from tests.views.visit import visit


def _entities() -> list[dict[str, Any]]:
    return [json.loads(line) for line in ftm_entities(visit()).decode().split("\n") if line]


@pytest.mark.parametrize("entity", _entities(), ids=lambda entity: entity["id"])
def test_an_entity_has_properties_of_its_schema_as_lists_of_texts(entity: dict[str, Any]) -> None:
    properties = entity["properties"]
    assert properties.keys() <= PROPERTIES[entity["schema"]]
    assert all(properties.get(name) for name in REQUIRED.get(entity["schema"], ["name"]))
    for values in properties.values():
        assert values
        assert all(isinstance(value, str) and value for value in values)
        assert len(set(values)) == len(values)
    assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day) for day in properties.get("date", []))
    assert all(len(name) <= 384 for name in properties["name"])


def test_entities_lead_to_entities_of_the_right_schema() -> None:
    schemata = {entity["id"]: entity["schema"] for entity in _entities()}
    for entity in _entities():
        for name, wanted in RANGES.items():
            assert {schemata[id_] for id_ in entity["properties"].get(name, [])} <= wanted


def test_a_note_says_who_how_and_how_sure() -> None:
    note = next(entity for entity in _entities() if "likely" in entity["properties"].get("summary", [""])[0])
    assert note["properties"]["summary"] == [
        "port officials → Harbour Times → The Lornian Post expects, how sure: “likely” (55–80 %)"
    ]
    assert json.loads(note["properties"]["notes"][0])["stance"] == "expects"


def test_a_denial_is_not_lost_in_an_event() -> None:
    sold = next(entity for entity in _entities() if entity["properties"]["name"][0].startswith("Marenta sells gas"))
    assert any("denies: any gas was sold" in note for note in sold["properties"]["notes"])
