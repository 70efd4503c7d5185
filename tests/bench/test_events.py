"""Mentions as nodes, and the fit of weights."""

import numpy as np
import pytest

from bench.fit_events import fitted, pairs_of
from bench.mentions import Mention, compared, grouped, head_lemmas, readings_of
from bench.reports import report_of
from crosswire.accounts.comparing.weights import WEIGHTS
from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from tests.accounts.telling import ByTable

TEXTS = (
    "Berit Solheim opened the new fishing harbour in Bergen on Monday . Piet Rask praised the harbour .",
    "The fishing harbour in Bergen was opened by Berit Solheim . Piet Rask sued a newspaper in Bergen .",
)
WORDS = (("opened", "praised"), ("opened", "sued"))


def test_mentions_are_grouped_as_claims_are(language: LanguageModel) -> None:
    reports = [report_of(f"r{n}", text, [Span(0, len(text))]) for n, text in enumerate(TEXTS)]
    mentions = {
        report.id: [
            Mention(f"{word}{n}", Span(report.text.index(word), report.text.index(word) + len(word))) for word in words
        ]
        for n, (report, words) in enumerate(zip(reports, WORDS, strict=True))
    }
    readings = readings_of(reports, language)
    assert head_lemmas(readings, mentions)["opened1"] == "open"
    stories = [*compared(readings, mentions, ByTable({}))]
    found = grouped(stories)
    assert found.keys() == {"opened0", "praised0", "opened1", "sued1"}
    assert found["opened0"] == found["opened1"]
    assert len(set(found.values())) == 3
    rows, pairs = pairs_of(stories[0], [*WEIGHTS])
    assert rows.shape == (len(pairs), len(WEIGHTS) + 1)


def test_a_finding_that_goes_with_one_event_weighs_more_than_one_that_does_not() -> None:
    rows = np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1], [0, 0, 1], [1, 0, 1], [0, 1, 1]], dtype=np.float64)
    same = np.array([1, 0, 0, 0, 1, 1], dtype=np.float64)
    weights = fitted(rows, same)
    assert weights[0] > weights[1]
    sure = 1 / (1 + np.exp(-rows @ weights))
    assert sure.sum() == pytest.approx(same.sum(), abs=0.01)
