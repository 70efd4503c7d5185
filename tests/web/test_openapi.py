"""The OpenAPI description, and that every JSON address keeps to it."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.views.visit import visit
from tests.web.room import open_room


@pytest.fixture(scope="module")
def room() -> Iterator[str]:
    with open_room(visit()) as address:
        yield address


@pytest.fixture(scope="module")
def description(room: str) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"{room}/openapi.json")


OPERATIONS = 9
"""JSON addresses."""


@pytest.mark.parametrize("number", range(OPERATIONS))
def test_whatever_is_asked_the_answer_keeps_to_the_description(
    description: schemathesis.BaseSchema, number: int
) -> None:
    operations = [found.ok() for found in description.get_all_operations() if isinstance(found, Ok)]
    assert len(operations) == OPERATIONS

    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(case=operations[number].as_strategy())
    def keeps(case: schemathesis.Case[Any]) -> None:
        # No schema tells which texts are queries: one that is none is refused, with the reason.
        asks = case.path == "/search.json"
        case.call_and_validate(excluded_checks=[positive_data_acceptance] if asks else [])

    keeps()


def test_each_page_is_the_same_as_json(room: str) -> None:
    for path in ("/stories", "/parties", "/outlets", "/search?q=gas"):
        told = httpx.get(room + path.replace("?", ".json?") if "?" in path else f"{room}{path}.json").json()
        assert told["address"] == path
        assert httpx.get(room + path).text.count(told["title"].split(":")[0]) > 0


def test_what_is_there_is_of_its_described_shape(room: str) -> None:
    described = httpx.get(f"{room}/openapi.json").json()
    story = httpx.get(f"{room}/stories.json").json()["stories"][0]["address"]
    told = httpx.get(f"{room}{story}.json").json()
    shape = described["components"]["schemas"]["StoryPage"]
    assert told.keys() == shape["properties"].keys()
    for kind in ("EventPage", "PartyPage", "ReportPage", "OutletPage", "FoundPage"):
        assert kind in described["components"]["schemas"]
    assert all(path.endswith(".json") for path in described["paths"])


@pytest.mark.parametrize("of", ["story", "event", "report", "party", "outlet"])
def test_what_is_there_keeps_to_its_description(room: str, description: schemathesis.BaseSchema, of: str) -> None:
    story = httpx.get(f"{room}/stories.json").json()["stories"][0]["id"]
    told = httpx.get(f"{room}/stories/{story}.json").json()
    paths = {
        "story": ("/stories/{id_}.json", {"id_": story}),
        "event": ("/events/{id_}.json", {"id_": told["events"][0]["id"]}),
        "report": ("/reports/{id_}.json", {"id_": told["reports"][0]["id"]}),
        "party": ("/parties/{id_}.json", {"id_": told["speakers"][0]["party"]["id"]}),
        "outlet": ("/outlets/{name}.json", {"name": "Northern Wire"}),
    }
    path, values = paths[of]
    answer = description[path]["GET"].Case(path_parameters=values).call_and_validate()
    assert answer.status_code == 200
