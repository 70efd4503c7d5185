"""Web Annotation: every selector leads to the words of its claim, by position and by quote."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.web_annotation import selected, web_annotation_files
from tests.views.visit import visit


def _collection() -> dict[str, Any]:
    collection: dict[str, Any] = json.loads(web_annotation_files(visit())["annotations.jsonld"])
    return collection


def test_it_is_a_collection_with_a_page_of_all_claims() -> None:
    collection = _collection()
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["first"]["type"] == "AnnotationPage"
    assert collection["total"] == len(collection["first"]["items"]) == len(visit().claims)


def test_each_annotation_has_what_the_model_asks_for() -> None:
    items = _collection()["first"]["items"]
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert item["target"]
        for body in item["body"]:
            assert body["purpose"] in {"describing", "tagging", "classifying"}
        for target in item["target"]:
            assert target["type"] == "SpecificResource"
            assert target["source"]["id"] in web_annotation_files(visit())


def test_every_selector_leads_to_the_words_in_the_file_beside_it() -> None:
    files = web_annotation_files(visit())
    claims = {f"urn:crosswire:{claim.id}": claim for claim in visit().claims}
    reports = {report.id: report for report in visit().reports}
    for item in _collection()["first"]["items"]:
        claim = claims[item["id"]]
        text = reports[claim.report].text
        for span, target in zip(claim.spans, item["target"], strict=True):
            beside = files[target["source"]["id"]].decode()
            assert selected(beside, target["selector"]) == span.of(text)
            assert target["source"]["cw:sha256"] == reports[claim.report].sha256


def test_a_body_carries_stance_chain_certainty_and_rule() -> None:
    bodies = [item["body"][2] for item in _collection()["first"]["items"]]
    likely = next(body for body in bodies if "cw:certainty" in body)
    assert likely["cw:stance"] == "expects"
    assert likely["cw:certainty"] == {"words": "likely", "low": 55, "high": 80}
    assert [who["name"] for link in likely["cw:chain"] for who in link["who"]] == ["port officials", "Harbour Times"]
    assert all(body["cw:rule"] for body in bodies)


@given(st.text(min_size=2, max_size=60), st.data())
def test_selectors_that_do_not_hold_are_refused(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    quote = {"type": "TextQuoteSelector", "exact": text[start:end], "prefix": text[:start], "suffix": text[end:]}
    assert selected(text, [position, quote]) == text[start:end]
    with pytest.raises(EvidenceError):
        selected(text, [position, quote | {"exact": text[start:end] + "x"}])
    with pytest.raises(EvidenceError):
        selected(text, [position, quote | {"suffix": text[end:] + "x"}])
