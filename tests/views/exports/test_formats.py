"""All formats alike: the same dossier gives the same bytes, evidence is checked first, and nothing at all will do."""

from dataclasses import replace

import pytest

from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.formats import FORMATS, export
from tests.making import bare_dossier, make_report
from tests.views.visit import visit


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_dossier_gives_the_same_bytes(name: str) -> None:
    assert export(visit(), name) == export(visit(), name)


@pytest.mark.parametrize("name", FORMATS)
def test_a_dossier_of_nothing_can_be_exported(name: str) -> None:
    made = export(bare_dossier(), name)
    assert FORMATS[name].shape != "file" or len(made.files) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_half_a_character_is_written_as_utf8(name: str) -> None:
    for data in export(bare_dossier(make_report("broken \ud83d letter")), name).files.values():
        if name not in {"parquet", "wacz"}:
            data.decode("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_evidence_that_does_not_hold_is_never_exported(name: str) -> None:
    report = replace(visit().reports[0], text="Another text. " * 40)
    with pytest.raises(EvidenceError):
        export(replace(visit(), reports=(report, *visit().reports[1:])), name)


@pytest.mark.parametrize("name", FORMATS)
def test_names_of_files_are_plain(name: str) -> None:
    for file in export(visit(), name).files:
        assert file
        assert all(c.isascii() and (c.isalnum() or c in "-._") for c in file)
