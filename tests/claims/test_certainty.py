"""Likelihood words and their ICD 203 bands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.claims.certainty import bands_in, least_sure
from crosswire.model.claim import Certainty
from tests.claims.saying import Hear

ICD_203 = {
    "almost no chance": (1, 5),
    "a remote possibility": (1, 5),
    "a remote chance": (1, 5),
    "very unlikely": (5, 20),
    "highly improbable": (5, 20),
    "unlikely": (20, 45),
    "improbable": (20, 45),
    "a roughly even chance": (45, 55),
    "roughly even odds": (45, 55),
    "likely": (55, 80),
    "probable": (55, 80),
    "probably": (55, 80),
    "very likely": (80, 95),
    "highly probable": (80, 95),
    "almost certain": (95, 99),
    "almost certainly": (95, 99),
    "nearly certain": (95, 99),
}
"""The directive's seven terms with their synonyms, in per cent."""

OTHERS = {
    "may": (20, 55),
    "might": (20, 55),
    "could": (20, 55),
    "possible": (20, 55),
    "perhaps": (20, 55),
    "allegedly": (20, 80),
    "reportedly": (20, 80),
    "a strong possibility": (80, 95),
    "in all likelihood": (80, 95),
    "a slim chance": (5, 20),
    "a 70 percent chance": (70, 70),
    "a 5% chance": (5, 5),
    "a 60 to 70 per cent probability": (60, 70),
    "60-70% odds": (60, 70),
}

FLAT = [
    "the ferry sank",
    "the ferry sank in May",
    "a likeable captain",
    "the maybe-later crowd",
    "unlikelihood",
    "the ferry will sink",
    "the mayor was certain",
    "50 percent of the crew left",
    "",
]


def certainty_of(text: str) -> Certainty | None:
    return least_sure([certainty for _, certainty in bands_in(text)])


@pytest.mark.parametrize(("words", "band"), [*ICD_203.items(), *OTHERS.items()])
def test_band_of_a_likelihood_word(words: str, band: tuple[int, int]) -> None:
    certainty = certainty_of(f"there is {words} that the ferry sinks")
    assert certainty is not None
    assert (certainty.low, certainty.high) == band
    assert certainty.words in words


@pytest.mark.parametrize("content", FLAT)
def test_flat_statements_have_none(content: str) -> None:
    assert certainty_of(content) is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("it is likely that the ferry might sink", "might"),
        ("it might sink and will probably burn", "might"),
        ("it will almost certainly burn and is unlikely to sink", "unlikely"),
    ],
)
def test_of_several_words_the_least_sure_counts(content: str, words: str) -> None:
    """Law 4: never stronger than its source wrote it."""
    certainty = certainty_of(content)
    assert certainty is not None
    assert certainty.words == words


@pytest.mark.parametrize(
    "content",
    [
        "the ferry is not likely to sink",
        "the ferry is not very likely to sink",
        "it isn't likely",
        "it isn’t probable",
    ],
)
def test_not_likely_is_unlikely(content: str) -> None:
    certainty = certainty_of(content)
    assert certainty is not None
    assert certainty.high <= 45


@pytest.mark.parametrize(("content", "hedged"), [("THE FERRY SANK IN MAY", False), ("THE FERRY MAY SINK", True)])
def test_month_of_may_in_capitals(content: str, hedged: bool) -> None:
    assert (certainty_of(content) is not None) == hedged


@given(st.text(max_size=200))
def test_any_text_has_a_band_or_none(text: str) -> None:
    certainty = certainty_of(text)
    assert certainty is None or (0 <= certainty.low <= certainty.high < 100 and certainty.words in text)


@given(st.lists(st.sampled_from([*ICD_203, *OTHERS, "the ferry", "sinks", "not"]), max_size=6))
def test_more_hedges_never_make_it_surer(words: list[str]) -> None:
    one, more = certainty_of(" . ".join(words)), certainty_of(" . ".join([*words, "unlikely"]))
    assert more is not None
    assert one is None or more.low + more.high <= one.low + one.high


def test_band_travels_with_the_claim(hear: Hear) -> None:
    (claim,) = hear("Ida Brandt said the ferry is very likely to sink.").claims
    assert claim.certainty is not None
    assert (claim.certainty.words, claim.certainty.low, claim.certainty.high) == ("very likely", 80, 95)


def test_band_is_the_speakers_not_ours(hear: Hear) -> None:
    sure, unsure = (hear(f"Ida Brandt said the ferry {how} sank.").claims[0] for how in ("", "probably"))
    assert sure.certainty is None
    assert unsure.certainty is not None
    assert sure.confidence == unsure.confidence


DENIED = [
    "Ida Brandt denied that the ferry might sink.",
    "Ida Brandt denied the possibility that the ferry had sunk.",
    "Ida Brandt ruled out the possibility that the ferry had sunk.",
    "Ida Brandt said the company denied that the ferry might sink.",
    "Ida Brandt said the ferry could not leave.",
]


@pytest.mark.parametrize("sentence", DENIED)
def test_words_of_what_is_denied_are_not_the_speakers(hear: Hear, sentence: str) -> None:
    assert hear(sentence).claims[0].certainty is None


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Ida Brandt said the ferry could leave.", "could"),
        ("Ida Brandt said the ferry may not leave.", "may"),
        ("Officials are almost certain that the ferry sank.", "almost certain"),
        ("The ferry allegedly sank.", "allegedly"),
    ],
)
def test_words_of_content_and_cue_are(hear: Hear, sentence: str, words: str) -> None:
    certainty = hear(sentence).claims[0].certainty
    assert certainty is not None
    assert certainty.words == words
