"""The table of certainty, on a text of our own in the CAT format."""

from pathlib import Path

import pytest

from bench import certainty

WORDS = "The crew did not close the dam . The crew will leave the valley . The dam may fail ."
EVENTS = {"close": ("NEG", "CERTAIN", "NON_FUTURE"), "leave": ("POS", "CERTAIN", "FUTURE")}
WRONG = {"fail": ("POS", "CERTAIN", "NON_FUTURE")}


def _cat(words: list[str], events: dict[str, tuple[str, str, str]]) -> str:
    sentence, tokens = 0, []
    for n, word in enumerate(words, 1):
        tokens.append(f'<token t_id="{n}" sentence="{sentence}">{word}</token>')
        sentence += word == "."
    mentions = [
        f'<EVENT_MENTION polarity="{polarity}" certainty="{sure}" time="{time}">'
        f'<token_anchor t_id="{words.index(word) + 1}"/></EVENT_MENTION>'
        for word, (polarity, sure, time) in events.items()
    ]
    return f"<Document>{''.join(tokens)}<Markables>{''.join(mentions)}</Markables></Document>"


def test_table_of_a_small_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "certainty" / "meantime"
    folder.mkdir(parents=True)
    (folder / "small.xml").write_text(_cat(WORDS.split(), EVENTS | WRONG), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["certainty", str(tmp_path)])
    certainty.main()
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("missing:") for line in lines) == 3
    rows = {line.split()[0]: line.split()[1:5] for line in lines if line.startswith("meantime/")}
    assert rows["meantime/polarity/NEG"] == ["1.000", "1.000", "1.000", "1"]
    assert rows["meantime/time/FUTURE"] == ["1.000", "1.000", "1.000", "1"]
    assert rows["meantime/certainty/CERTAIN"] == ["0.800", "1.000", "0.667", "3"]
