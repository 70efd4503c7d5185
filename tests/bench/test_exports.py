"""The checks of exports: they pass what is right, and see what is not."""

import json
from dataclasses import replace

import pytest

from bench.exports.checks import CHECKS
from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.views.exports.formats import FORMATS, Export, export
from tests.views.exports.happenings import dossier_of

_TEXT = "A quarrel over nets\n\nNorway condemned Iceland on Tuesday over the nets. Denmark sent two ships to Bergen."


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    return dossier_of(language, _TEXT)


def test_every_format_has_a_check() -> None:
    assert CHECKS.keys() == FORMATS.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_an_export_of_what_was_read_is_right(name: str, dossier: Dossier) -> None:
    if name == "ninjs":
        dossier = replace(dossier, reports=tuple(replace(r, title="A quarrel over nets") for r in dossier.reports))
    assert list(CHECKS[name](export(dossier, name), dossier)) == []


@pytest.mark.parametrize(
    ("name", "file", "before", "after"),
    [
        ("csv", "claims.csv", "asserts", "denies"),
        ("ninjs", None, '"type": "text"', '"mood": "dark"'),
        ("web-annotation", "annotations.jsonld", '"exact": "', '"exact": "x'),
        ("plover", "plover.jsonl", '"quad_code": 3', '"quad_code": 4'),
        ("gdelt", "crosswire.export.CSV", "\t", " "),
        ("stix", "stix.json", '"spec_version": "2.1"', '"spec_version": "9"'),
        ("ftm", "ftm.jsonl", '"fileName"', '"fileMood"'),
        ("geojson", "places.geojson", '"FeatureCollection"', '"Features"'),
    ],
)
def test_what_is_not_right_is_seen(name: str, file: str | None, before: str, after: str, dossier: Dossier) -> None:
    made = export(dossier, name)
    file = file or next(iter(made.files))
    assert before in made.files[file].decode()
    spoilt = made.files[file].decode().replace(before, after).encode()
    assert list(CHECKS[name](Export(files={**made.files, file: spoilt}), dossier))


def test_a_timeline_with_an_id_twice_is_seen(dossier: Dossier) -> None:
    event = {"start_date": {"year": 2024}, "text": {"headline": "x"}, "unique_id": "1"}
    twice = Export(files={"timeline.json": json.dumps({"events": [event, event]}).encode()})
    assert list(CHECKS["timelinejs"](twice, dossier)) == ["an id is there twice"]
