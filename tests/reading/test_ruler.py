"""Rules that are remembered say what rules that are tried at each token say."""

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from crosswire.reading.language import ENGLISH_MODELS, LanguageModel
from crosswire.reading.ruler import remember_rules

RULES = (
    ([[{"LOWER": "let"}, {"LOWER": "us"}]], {"LEMMA": "we"}, 1),
    ([[{"LOWER": "ferry"}], [{"LOWER": "let"}]], {"POS": "NOUN", "MORPH": "Number=Sing"}, 0),
    ([[{"LOWER": "ferry"}]], {"LEMMA": "ship"}, 0),
    ([[{"LOWER": {"IN": ["us", "me"]}, "IS_TITLE": False}], [{"LOWER": "a"}, {"LOWER": "ferry"}]], {"POS": "PRON"}, 0),
    ([[{"LENGTH": 2}]], {"LEMMA": "two"}, 0),
    ([[{"LOWER": "no", "OP": "+"}]], {"POS": "DET"}, 0),
    ([[{"IS_SPACE": True}]], {"TAG": "_SP"}, 0),
)
WORDS = ("let", "us", "Us", "ferry", "Ferry", "a", "me", "no", "is", "\n", "port")


def ruled(*, remembered: bool) -> Language:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    for patterns, attributes, index in RULES:
        ruler.add(patterns, attributes, index=index)  # type: ignore[attr-defined]  # spaCy's own part
    if remembered:
        remember_rules(nlp)
    return nlp


TRIED, REMEMBERED = ruled(remembered=False), ruled(remembered=True)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_rules_say_the_same(text: str) -> None:
    told = [(t.lemma_, t.pos_, t.tag_, str(t.morph)) for t in TRIED(text)]
    assert [(t.lemma_, t.pos_, t.tag_, str(t.morph)) for t in REMEMBERED(text)] == told


def test_the_language_model_says_the_same(language: LanguageModel) -> None:
    plain = next(spacy.load(name) for name in ENGLISH_MODELS if spacy.util.is_package(name))
    LanguageModel(plain)
    text = (
        "She'd gone to let us in. It's what the crew don't do; there are those that wanna sail.\n\nThat ferry had sunk."
    )
    for one in (text, text.upper(), text):
        assert language._nlp(one).to_bytes() == plain(one).to_bytes()


def test_a_model_without_a_ruler_is_left_as_it_is() -> None:
    nlp = spacy.blank("en")
    remember_rules(nlp)
    assert nlp.pipe_names == []
