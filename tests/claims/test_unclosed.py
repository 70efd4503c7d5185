"""Quotations whose closing mark is missing."""

import pytest

from tests.claims.saying import Hear


@pytest.mark.parametrize("mark", ['"', "“"])
def test_an_open_quotation_ends_before_its_speaker(hear: Hear, mark: str) -> None:
    heard = hear(
        f"{mark}The pumps failed on Monday, said Ida Brandt. The council will meet on Friday.\nThe ferry left."
    )
    assert heard.said == [("Ida Brandt", "asserts", "The pumps failed on Monday")]
    assert [said.content for said in heard.own] == ["The council will meet on Friday", "The ferry left"]


def test_without_a_speaker_it_ends_with_its_paragraph(hear: Hear) -> None:
    heard = hear("Ida Brandt said: “The pumps failed on Monday. Nobody came.\nThe ferry left.")
    assert [said.content for said in heard.said] == ["The pumps failed on Monday", "Nobody came"]
    assert [said.content for said in heard.own] == ["The ferry left"]
