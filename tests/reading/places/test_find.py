"""Where on earth the names of a report lead."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from crosswire.model.place import Place, great_circle_km
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.reading.names.find import find_parties
from crosswire.reading.places.find import find_places
from tests.making import make_report
from tests.reading.places.readings import READINGS, Reading

NEAR_KM = 130


def placed(text: str, dateline: str = "") -> Report:
    if not dateline:
        return make_report(text)
    report = make_report(f"{dateline} — {text}")
    start = len(dateline) + 3
    return replace(
        report, body=(Span(start, len(report.text)),), dateline=dateline, where={"dateline": Span(0, len(dateline))}
    )


def places_in(report: Report, language: LanguageModel) -> dict[str, Place]:
    parse = next(iter(language.parse_all([report])))
    found = find_places(report, parse, find_parties(report, parse))
    return {mention.span.of(report.text): place for place in found for mention in place.mentions}


@pytest.fixture(scope="module")
def found(language: LanguageModel) -> Mapping[Reading, dict[str, Place]]:
    reports = {reading: placed(reading.text, reading.dateline) for reading in READINGS}
    parses = {parse.report: parse for parse in language.parse_all({r.id: r for r in reports.values()}.values())}
    out = {}
    for reading, report in reports.items():
        places = find_places(report, parses[report.id], find_parties(report, parses[report.id]))
        out[reading] = {mention.span.of(report.text): place for place in places for mention in place.mentions}
    return out


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: f"{reading.words} in {reading.within}")
def test_leads_to(reading: Reading, found: Mapping[Reading, dict[str, Place]]) -> None:
    place = found[reading][reading.words]
    assert place.latitude is not None
    assert place.longitude is not None
    assert place.country == reading.country
    assert great_circle_km((place.latitude, place.longitude), (reading.north, reading.east)) < NEAR_KM
    assert not reading.within or reading.within in {container.name for container in place.within}
    assert place.plain


def test_a_name_of_many_places_is_unsure(language: LanguageModel) -> None:
    place = places_in(make_report("A fire broke out in Springfield at night."), language)["Springfield"]
    assert not place.plain
    assert place.passed_over
    assert all(other.within and other.why for other in place.passed_over)


def test_what_only_the_report_places(language: LanguageModel) -> None:
    text = "The train stopped in Oldquarry, in Primorsky Krai, before dawn."
    place = places_in(make_report(text), language)["Oldquarry"]
    assert place.kind == "unknown"
    assert [container.name for container in place.within][:2] == ["Primorsky Krai", "Russian Far East"]
    assert (place.source, place.latitude) == ("", None)


def test_two_of_a_name_in_one_report(language: LanguageModel) -> None:
    report = make_report("He left Portland, Maine, on Friday. She lives in Portland, Oregon.")
    parse = next(iter(language.parse_all([report])))
    found = [p for p in find_places(report, parse, find_parties(report, parse)) if p.name == "Portland"]
    assert {container.name for place in found for container in place.within} >= {"Maine", "Oregon"}


@pytest.mark.parametrize(
    "text",
    ["Chile said on Monday that it would wait.", "Talks with Chile failed.", "Pablo Jordan said he would wait."],
)
def test_who_acts_is_no_place(text: str, language: LanguageModel) -> None:
    assert places_in(make_report(text), language) == {}


def test_the_city_is_the_one_just_named(language: LanguageModel) -> None:
    found = places_in(make_report("Floods reached Goma on Tuesday. Thousands left the city by boat."), language)
    assert found["the city"] == found["Goma"]


def test_the_city_is_neither_of_two(language: LanguageModel) -> None:
    found = places_in(make_report("Roads from Lyon to Marseille were cut. Thousands left the city."), language)
    assert "the city" not in found


def test_a_part_and_a_site_lie_in_what_they_are_called_by(language: LanguageModel) -> None:
    found = places_in(make_report("He flew from Lagos International Airport in Nigeria."), language)
    airport = found["Lagos International Airport"]
    assert airport.kind == "site"
    assert airport.within[0].name == "Lagos"


def test_the_order_of_parties_does_not_matter(language: LanguageModel) -> None:
    report = make_report("He went from Tripoli to Beirut in Lebanon, and on to Athens, Greece.")
    parse = next(iter(language.parse_all([report])))
    parties = find_parties(report, parse)
    assert find_places(report, parse, parties) == find_places(report, parse, parties[::-1])


def test_a_state_lies_in_no_other(language: LanguageModel) -> None:
    found = places_in(
        make_report("He went from North Korea to Russia, North Korea's neighbour in the north."), language
    )
    assert found["Russia"].kind == "country"
