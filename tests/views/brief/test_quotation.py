"""Which words of a report are quoted for a claim, and how they look."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crosswire.model.spans import Span
from crosswire.reading.language import LanguageModel
from crosswire.views.brief.quotation import Quotation, from_cue, told_as, whole_sentence
from crosswire.views.quotations.places import places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.wanted import wanted_of
from tests.making import dossier_of, make_report


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the dam  is\nopen", "the dam is open"),
        ("it is “wide open,”", "it is ‘wide open’"),
        ('it is "wide" open', "it is ‘wide’ open"),
        ("it is open.", "it is open"),
        ("it lies in the U.S.", "it lies in the U.S."),
        ("it is open...", "it is open..."),
        ("the \u202edam\u202c is open", "the … dam … is open"),
        ("the da\u00adm is o\u200bpen", "the dam is open"),
        ("is it open?", "is it open?"),
    ],
)
def test_words_as_they_look_between_marks(text: str, words: str) -> None:
    assert Quotation(make_report(text), (Span(0, len(text)),)).words == words


@example("a'\u200ba")
@given(st.text(alphabet="abc “”\"'.,…\u202e\u200b\n", min_size=1, max_size=40))
def test_what_is_quoted_is_found_again(text: str) -> None:
    report = make_report(text)
    words = Quotation(report, (Span(0, len(text)),)).words
    wanted = wanted_of(words)
    assert not wanted.size or "…" in words or places_of(wanted, WordShelf([report]))


def quotations(text: str, language: LanguageModel) -> list[tuple[str | None, str]]:
    """For each claim the words from its cue on, and how it is told."""
    dossier = dossier_of(language, make_report(text, outlet="Fen Courier", published="2024-03-05"))
    (report,) = dossier.reports
    found = []
    for claim in dossier.claims:
        from_it = from_cue(claim, report)
        found.append((from_it.words if from_it else None, told_as(claim, report).words))
    return found


@pytest.mark.parametrize(
    ("text", "from_it", "told"),
    [
        (
            "Mira Toll denied that the dam had leaked.",
            "denied that the dam had leaked",
            "Mira Toll denied that the dam had leaked",
        ),
        (
            "Mira Toll, the mayor, said the dam would be opened.",
            "said the dam would be opened",
            "Mira Toll, the mayor, said the dam would be opened",
        ),
        (
            "The dam had leaked, an engineer who asked not to be named said on Monday.",
            None,
            "The dam had leaked, an engineer who asked not to be named said on Monday",
        ),
        (
            "According to Mira Toll, the dam had leaked.",
            None,
            "According to Mira Toll, the dam had leaked",
        ),
    ],
)
def test_the_words_that_attribute_it_are_quoted_with_it(
    text: str, from_it: str | None, told: str, language: LanguageModel
) -> None:
    assert (from_it, told) in quotations(text, language)


def test_the_whole_sentence_goes_no_further_than_its_stop(language: LanguageModel) -> None:
    text = "It rained. Mr. Toll, who heads the union, said the dam had leaked. It was dark."
    dossier = dossier_of(language, make_report(text, outlet="Fen Courier"))
    claim = next(c for c in dossier.claims if "leaked" in c.spans[0].of(text))
    assert whole_sentence(claim, dossier.reports[0]).words == "Mr. Toll, who heads the union, said the dam had leaked"
