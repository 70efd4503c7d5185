"""The bench of names, on a report of our own in the format that it reads."""

from pathlib import Path

import pytest

from bench.names import name_figures
from bench.tokens import read_cat

WORDS = "Ann Smith , a judge , met the Grain Board in Lima .".split()
CAT = (
    "<Document>"
    + "".join(f'<token t_id="{n}" sentence="0">{word}</token>' for n, word in enumerate(WORDS, start=1))
    + "<Markables>{}</Markables><Relations/></Document>"
)
MARKS = (
    '<HUMAN_PART_PER m_id="1"><token_anchor t_id="1"/><token_anchor t_id="2"/></HUMAN_PART_PER>'
    '<HUMAN_PART_PER m_id="2"><token_anchor t_id="4"/><token_anchor t_id="5"/></HUMAN_PART_PER>'
    '<HUMAN_PART_ORG m_id="3"><token_anchor t_id="8"/><token_anchor t_id="9"/><token_anchor t_id="10"/>'
    "</HUMAN_PART_ORG>"
    '<LOC_GEO m_id="4"><token_anchor t_id="12"/></LOC_GEO>'
)


def test_the_text_of_tokens_and_where_they_stand(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_text(CAT.format(MARKS), encoding="utf-8")
    (annotated,) = read_cat(iter([file]))
    assert annotated.report.text == "Ann Smith, a judge, met the Grain Board in Lima."
    assert annotated.spans["12"].of(annotated.report.text) == "Lima"


def test_names_are_scored_and_descriptions_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "coreference" / "ecbplus"
    folder.mkdir(parents=True)
    (folder / "a.xml").write_text(CAT.format(MARKS), encoding="utf-8")
    figures = {figure.key: figure.value for figure in name_figures(tmp_path)}
    assert figures["names ecbplus: found"] == pytest.approx(1.0)
    assert figures["names ecbplus: type"] == pytest.approx(1.0)
    wrong = CAT.format(MARKS.replace("LOC_GEO", "HUMAN_PART_PER"))
    (folder / "a.xml").write_text(wrong, encoding="utf-8")
    figures = {figure.key: figure.value for figure in name_figures(tmp_path)}
    assert figures["names ecbplus: type"] == pytest.approx(0.667)
    assert name_figures(tmp_path / "nothing") == []
