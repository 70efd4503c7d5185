from pathlib import Path

import pytest

from crosswire.bulk.errors import BulkError
from crosswire.bulk.run import Told
from crosswire.cli import bulk
from crosswire.model.report import Problem
from crosswire.views.exports.extras import MissingExtraError
from tests.cli.running import crosswire


def tells(monkeypatch: pytest.MonkeyPatch, told: Told | Exception) -> None:
    def run(*_: object, **__: object) -> Told:
        if isinstance(told, Exception):
            raise told
        return told

    monkeypatch.setattr(bulk, "run_bulk", run)


def test_what_came_of_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tells(monkeypatch, Told(1234, 56, []))
    result = crosswire("bulk", "--in", "news", "--out", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        f"1,234 reports, 56 stories: {tmp_path / 'tables'}",
        f"The reading room: crosswire serve {tmp_path}",
    ]


def test_many_problems_are_told_in_few_lines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tells(monkeypatch, Told(1, 1, [Problem(f"a.jsonl!{n}", "has no field of text") for n in range(1020)]))
    result = crosswire("bulk", "--in", "news", "--out", tmp_path, "--quiet")
    assert (result.exit_code, result.stdout) == (1, "")
    assert len(result.stderr.splitlines()) == 21
    assert (
        result.stderr.splitlines()[-1] == f"crosswire: 1,000 more that could not be read, in {tmp_path}/tables/problems"
    )


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (BulkError("out: holds a run of another place: name another folder, or remove this one"), 1),
        (MissingExtraError("needs daft: pip install 'crosswire[bulk]'"), 2),
    ],
)
def test_a_run_that_cannot_go_on_ends_in_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, code: int
) -> None:
    tells(monkeypatch, error)
    result = crosswire("bulk", "--in", "news", "--out", tmp_path)
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"crosswire: {error}\n")


def test_no_report_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tells(monkeypatch, Told(0, 0, []))
    assert crosswire("bulk", "--in", "news", "--out", tmp_path).stderr == "crosswire: no report was read\n"
