import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.report import Problem
from tests.reports.heads import HEADS, LEAD
from tests.reports.loading import load


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every invented report in a file of its own, half of them one folder down."""
    top = tmp_path_factory.mktemp("reports")
    (top / "below").mkdir()
    for n, head in enumerate(HEADS.values()):
        (top / ("below" if n % 2 else ".") / f"{n:02}.txt").write_text(head.text, encoding="utf-8", newline="")
    return top


def test_a_folder_gives_all_its_reports_in_order_of_their_ids(folder: Path) -> None:
    reports, problems = load([folder])
    assert len(reports) == len(HEADS)
    assert problems == []
    assert [report.id for report in reports] == sorted(report.id for report in reports)


def test_the_order_of_the_arguments_changes_nothing(folder: Path) -> None:
    files = sorted(folder.rglob("*.txt"))
    whole = load(files)

    @settings(max_examples=5, deadline=None)
    @given(st.permutations(files), st.lists(st.sampled_from(files)))
    def shuffled(order: list[Path], again: list[Path]) -> None:
        assert load(order + again) == whole

    shuffled()
    assert load([folder / "below", folder]) == whole


def test_paths_are_as_given_and_no_part_of_the_id(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    near, _ = load([Path("below")])
    far, _ = load([folder / "below"])
    assert {report.path for report in near} == {f"below/{path.name}" for path in (folder / "below").iterdir()}
    assert [report.id for report in near] == [report.id for report in far]


def test_the_same_text_twice_is_one_report_and_both_paths_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.txt").write_bytes(LEAD.encode())
    Path("a.txt").write_bytes(LEAD.encode("utf-16"))
    reports, problems = load([Path("b.txt"), Path("a.txt"), Path("b.txt")])
    assert [report.path for report in reports] == ["a.txt"]
    assert problems == [Problem("b.txt", "holds the same text as a.txt, which was read", lost=False)]


def test_standard_input() -> None:
    reports, problems = load([Path("-")], io.BytesIO(LEAD.encode()))
    assert [(report.path, report.text) for report in reports] == [("-", LEAD)]
    assert problems == []
    assert load([Path("-")])[1] == [Problem("-", "standard input is not there to read")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"%PDF-1.4", "is a PDF file that is cut off or damaged"),
        (b"Dismiss\nNews", "has too little text to be a report: 0 words, and 5 are the fewest"),
        (b"Harbour bill fails", "has too little text to be a report: 3 words, and 5 are the fewest"),
        (
            b"a,1,2,3,4,5,6\nb,1,2,3,4,5,6\nc,1,2,3,4,5\nd,12,3,4,5\ne,1,2,3",
            "reads like data or code, not like a report",
        ),
        (b"word " * 900_000, "is larger than 4 MB, which no report is"),
    ],
)
def test_what_is_no_report_is_refused_in_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "x").write_bytes(data)
    assert load([tmp_path / "x"]) == ([], [Problem((tmp_path / "x").as_posix(), reason)])


def test_what_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").mkdir()
    Path("empty/.hidden").write_text(LEAD)
    Path("broken").symlink_to("gone")
    _, problems = load([Path("missing"), Path("empty"), Path("broken"), Path(os.devnull)])
    assert problems == [
        Problem("/dev/null", "is not a file or a folder"),
        Problem("broken", "does not exist"),
        Problem("empty", "nothing to read in empty"),
        Problem("missing", "does not exist"),
    ]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.txt").write_text(LEAD)
    reports, problems = load([tmp_path])
    assert [Path(report.path).name for report in reports] == ["a.txt"]
    assert problems == [Problem((tmp_path / "pipe").as_posix(), "is not a file or a folder")]


def test_a_link_that_leads_to_itself_is_one_line_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "a.txt").write_text(LEAD)
    reports, (problem,) = load([tmp_path])
    assert [Path(report.path).name for report in reports] == ["a.txt"]
    assert problem.path == (tmp_path / "loop").as_posix()
    assert problem.reason in {"is a link that leads to itself", "cannot be read: too many levels of symbolic links"}


def test_a_folder_that_is_gone_meanwhile_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError(2, "No such file or directory")

    (tmp_path / "a.txt").write_text(LEAD)
    monkeypatch.setattr(Path, "resolve", gone)
    reason = "cannot be read: no such file or directory"
    assert load([tmp_path]) == ([], [Problem((tmp_path / "a.txt").as_posix(), reason)])


def test_what_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(LEAD)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert load([path]) == ([], [Problem(path.as_posix(), "cannot be read: permission denied")])


def test_a_name_that_is_no_unicode_is_shown_all_the_same(tmp_path: Path) -> None:
    name = os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")
    Path(name).write_text(LEAD)
    reports, _ = load([tmp_path])
    assert reports[0].path.endswith("caf\ufffd.txt")
