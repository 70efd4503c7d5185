import sys
from pathlib import Path

import pytest

from bench.time_peers import main, of_weekdays
from bench.timeml import Document, Mark

TEXT = "The ferry sank on Tuesday. Wednesday's search failed, and in May 2031 they gave up. On Friday night it rained."

SCORER = """
def load_gold(folder):
    text = "The ferry sank on Tuesday. It was built in 1987."
    return {"ferry": (text, "2031-05-14", [(18, 25, "DATE", "2031-05-13"), (43, 47, "DATE", "1987")])}

def score(gold, found, errors):
    share = sum(map(len, found.values())) / sum(len(marks) for _, _, marks in gold.values())
    return {"strict": {"f1": share}, "relaxed": {"f1": share}, "type_f1": share, "value_f1": share}
"""


def _mark(words: str, value: str | None = None) -> Mark:
    start = TEXT.index(words)
    return start, start + len(words), "DATE", value


def _document(*gold: Mark) -> Document:
    return Document("ferry", "news", TEXT, "2031-05-14", gold)


def _printed(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[str]:
    main([str(argument) for argument in arguments])
    return capsys.readouterr().out.splitlines()


def test_a_sentence_with_a_bare_weekday_alone_is_kept() -> None:
    tuesday, wednesday, month = _mark("Tuesday"), _mark("Wednesday's"), _mark("May 2031")
    night = _mark("Friday night")
    found = [_mark("Tuesday", "2031-05-13"), _mark("The ferry"), _mark("Wednesday")]
    assert of_weekdays(_document(tuesday, wednesday, month, night), found) == ((tuesday,), found[:2])


def test_a_weekday_may_be_a_possessive() -> None:
    wednesday = _mark("Wednesday's")
    assert of_weekdays(_document(wednesday), ()) == ((wednesday,), [])


def test_a_folder_without_data_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _printed(capsys, tmp_path) == [f"missing: {tmp_path / 'scorers' / 'score_timex.py'}"]


@pytest.mark.parametrize(
    ("python", "reason"),
    [
        ((), "no --peers-python"),
        (("--peers-python", sys.executable), "No module named"),
        (("--peers-python", "nowhere"), "No such file"),
    ],
)
def test_the_rows_of_peers_that_are_not_there_are_left_out(
    python: tuple[str, ...],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "scorers").mkdir()
    (tmp_path / "scorers" / "score_timex.py").write_text(SCORER, encoding="utf-8")
    (tmp_path / "time" / "AQUAINT").mkdir(parents=True)
    (tmp_path / "time" / "AQUAINT" / "ferry.tml").touch()
    peers = {"HeidelTime": "heideltime", "recognizers": "recognizers"}
    monkeypatch.setattr("bench.time_peers._PEERS", peers)
    monkeypatch.setattr("bench.time_peers._ours", lambda _: {"ferry": [(18, 25, "DATE", "2031-05-13")]})
    lines = _printed(capsys, tmp_path, *python)
    missing = [line.removeprefix("missing: ") for line in lines if line.startswith("missing:")]
    assert missing[:2] == [str(tmp_path / "time" / name) for name in ("TimeBank", "wikiwars/train")]
    assert [line.split(": ")[0] for line in missing[2:]] == list(peers)
    assert all(reason in line for line in missing[2:])
    rows = [line.split() for line in lines if " Crosswire " in line]
    assert rows == [
        ["AQUAINT", "Crosswire", "2", *["0.500"] * 4],
        ["all", "Crosswire", "2", *["0.500"] * 4],
        ["AQUAINT", "Crosswire", "1", *["1.000"] * 4],
        ["all", "Crosswire", "1", *["1.000"] * 4],
    ]
