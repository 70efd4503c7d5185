"""ninjs 3.1: held to its fields and their types, and read back by Crosswire's own reader."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bench.exports.ninjs import SCHEMA
from crosswire.model.report import Report
from crosswire.reports.load import load_reports
from crosswire.views.exports.ninjs import ninjs_files
from tests.views.visit import visit
from tests.views.visit_reports import HOSTILE, POST, WIRE


def _item(report: Report) -> dict[str, Any]:
    item: dict[str, Any] = json.loads(ninjs_files(visit())[f"{report.id}.json"])
    return item


@pytest.mark.parametrize("name", ninjs_files(visit()))
def test_an_item_has_the_fields_of_the_standard_and_no_others(name: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(ninjs_files(visit())[name]))


def test_a_report_comes_back(tmp_path: Path) -> None:
    for name, data in ninjs_files(visit()).items():
        (tmp_path / name).write_bytes(data)
    back = {Path(one.path).stem: one for one in load_reports([tmp_path]) if isinstance(one, Report)}
    assert back.keys() == {report.id for report in visit().reports}
    for report in (report for report in visit().reports if report != HOSTILE):
        one = back[report.id]
        assert (one.title, one.outlet.name, one.published.day) == (
            report.title,
            report.outlet.name,
            report.published.day,
        )
        for span in report.body:
            assert " ".join(span.of(report.text).split()) in " ".join(one.text.split())


def test_whom_a_report_leans_on_are_its_sources() -> None:
    sources = {(one["name"], one["role"]) for one in _item(POST)["infoSources"]}
    assert ("The Lornian Post", "publisher") in sources
    assert ("port officials", "source, anonymous") in sources
    assert ("Harbour Times", "source, media") in sources


def test_claims_carry_stance_chain_and_certainty() -> None:
    claims = [json.loads(one["value"]) for one in _item(POST)["descriptions"]]
    denied = next(claim for claim in claims if claim["stance"] == "denies")
    assert [who["name"] for who in denied["chain"][0]["who"]] == ["Marenta", "Lornia"]
    likely = next(claim for claim in claims if claim["certainty"])
    assert likely["certainty"] == {"words": "likely", "low": 55, "high": 80}
    for claim in claims:
        assert claim["words"] == " … ".join(POST.text[start:end] for start, end in claim["spans"])


def test_what_is_not_known_is_left_out() -> None:
    undated = next(report for report in visit().reports if not report.published.day)
    assert "versionCreated" not in _item(undated)
    assert _item(WIRE)["versionCreated"] == "2024-03-09T00:00:00+00:00"
