import zipfile
from pathlib import Path

import pytest

from tests.cli.running import crosswire
from tests.reports.heads import LEAD
from tests.reports.loading import load


def test_what_is_captured_is_read_back(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(LEAD)
    out = tmp_path / "kept.wacz"
    result = crosswire("capture", tmp_path / "in", "-", "--out", out, stdin=b"The harbour master said nothing at all.")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"Captured 2: {out}\n"
    reports, problems = load([out])
    assert {report.text for report in reports} == {LEAD, "The harbour master said nothing at all."}
    assert problems == []
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None


def test_what_cannot_be_captured_is_named_and_the_rest_is_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LEAD)
    out = tmp_path / "kept.wacz"
    result = crosswire(
        "capture", tmp_path / "a.txt", tmp_path / "gone", "ftp://wire.example/b", "--out", out, "--quiet"
    )
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        f"crosswire: {tmp_path / 'gone'}: does not exist",
        "crosswire: ftp://wire.example/b: is not an address of http or https",
    ]
    assert len(load([out])[0]) == 1


def test_nothing_captured_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "kept.wacz"
    out.write_bytes(b"as it was")
    result = crosswire("capture", tmp_path / "gone", "--out", out)
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, "crosswire: nothing was captured")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("kept.wacz", b"as it was")]


@pytest.mark.parametrize("words", [["capture"], ["capture", "a", "--no-such-option"]])
def test_wrong_usage(words: list[str]) -> None:
    assert crosswire(*words).exit_code == 2
