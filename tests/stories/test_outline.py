"""What a report is about, from its grammar."""

import pytest

from crosswire.model.report import Published
from crosswire.reading.language import LanguageModel
from crosswire.reading.times.find import find_times
from crosswire.stories.outline import Outline, outline_of, packed_sense, unpacked_sense
from tests.making import make_report

TEXT = """Berit Solheim opened the new quay in Bergen on June 10, 2021. Three trawlers sailed in, the minister said."""


@pytest.fixture(scope="module")
def outline(language: LanguageModel) -> Outline:
    report = make_report(TEXT, "2021-06-11")
    parse = language.parse(report)
    return outline_of(report, parse, find_times(report, parse), packed_sense([1.0, 0.0]))


def test_terms_are_lemmas_of_words_that_tell(outline: Outline) -> None:
    assert {"solheim", "quay", "bergen", "trawler", "sail", "minister"} <= outline.terms.keys()
    assert not {"say", "the", "in", "."} & outline.terms.keys()


def test_names_places_numbers_and_days(outline: Outline) -> None:
    assert {"berit", "solheim", "bergen"} <= set(outline.names) <= outline.terms.keys()
    assert outline.countries == ("NO",)
    assert "three" in outline.numbers
    assert outline.days == ("2021-06-10",)


def test_it_came_out_when_the_report_did(language: LanguageModel, outline: Outline) -> None:
    assert (outline.earliest, outline.latest) == ("2021-06-11", "2021-06-11")
    undated = make_report(TEXT, None)
    assert undated.published == Published(earliest=None, latest=None, basis="none", why="test")
    assert outline_of(undated, language.parse(undated)).latest is None


def test_of_days_those_around_its_own_are_looked_at(language: LanguageModel) -> None:
    text = "The quay opened on June 10, 2021. Work began on 3 May 2017. A tunnel will open on 1 July 2021."
    for day, days in (("2021-06-11", ("2021-06-10", "2021-07-01")), (None, ())):
        report = make_report(text, day)
        parse = language.parse(report)
        assert outline_of(report, parse, find_times(report, parse)).days == days


def test_what_stands_further_down_tells_less(language: LanguageModel) -> None:
    report = make_report(
        "The quay is open. " + "The weather was fine and the sea was calm. " * 12 + "A tunnel will follow."
    )
    terms = outline_of(report, language.parse(report)).terms
    assert terms["tunnel"] < terms["quay"] < terms["sea"]


def test_where_a_lead_points_is_kept_to_a_hundredth() -> None:
    a, b = unpacked_sense(packed_sense([0.3, -0.2, 0.1])), unpacked_sense(packed_sense([3.0, -2.0, 1.2]))
    assert float(a @ b) == pytest.approx(0.9988, abs=0.01)
    assert float(a @ a) == pytest.approx(1)
    assert unpacked_sense(packed_sense([0.0, 0.0])).size == 0
    assert unpacked_sense("").size == 0
