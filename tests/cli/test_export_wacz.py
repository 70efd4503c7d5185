"""The WACZ of an export: its digests hold, and the texts come back from it."""

import zipfile
from io import BytesIO
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

from crosswire.model.ids import text_digest
from crosswire.model.report import Report
from crosswire.reports.load import load_reports
from crosswire.views.exports.dossier import load
from tests.cli.running import crosswire, kept_file
from tests.views.visit import visit
from tests.views.visit_reports import HOSTILE


def _made(folder: Path) -> Path:
    out = folder / "texts.wacz"
    ran = crosswire("export", kept_file(visit(), folder / "dossier.json"), "--to", "wacz", "--out", out)
    assert ran.exit_code == 0, ran.output
    assert "the bytes that came in are not kept" in ran.stderr
    return out


def test_each_text_is_a_record_whose_digest_is_that_of_the_report(tmp_path: Path) -> None:
    with zipfile.ZipFile(_made(tmp_path)) as archive:
        warc = archive.read("archive/data.warc.gz")
    held = {}
    for record in ArchiveIterator(BytesIO(warc), check_digests="raise"):
        if record.rec_type == "resource":
            held[record.rec_headers["WARC-Target-URI"]] = record.content_stream().read()
    for report in visit().reports:
        assert text_digest(held[f"file:{report.id}.txt"].decode()) == report.sha256
    assert load(held["file:dossier.json"].decode()) == visit()


def test_the_texts_are_read_back(tmp_path: Path) -> None:
    back = {one.text for one in load_reports([_made(tmp_path)]) if isinstance(one, Report)}
    assert {report.text for report in visit().reports if report != HOSTILE} < back
