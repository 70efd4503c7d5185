"""Which PLOVER type a sentence is of, by what it tells and how it puts it."""

import pytest

from crosswire.reading.language import LanguageModel
from crosswire.views.exports.cameo import cameo_of, goldstein_of, quad_class_of
from crosswire.views.exports.plover_coding import code_of, code_of_saying
from crosswire.views.exports.plover_words import NOUNS, ROOTS, VERBS, Code
from tests.views.exports.happenings import dossier_of


def _codes(language: LanguageModel, sentence: str) -> list[str]:
    """The types of what the main predicates tell and of what saying it does."""
    codes = []
    for claim in dossier_of(language, sentence).claims:
        codes += [code_of(frame) for frame in claim.frames]
        codes.append(code_of_saying(claim, sentence))
    return [code.root for code in codes if code]


@pytest.mark.parametrize(
    ("sentence", "root"),
    [
        ("Norway condemned Iceland over the nets.", "ACCUSE"),
        ("Norwegian police arrested two Danish sailors.", "COERCE"),
        ("Norway's foreign minister met his Finnish counterpart.", "CONSULT"),
        ("Norway held talks with Finland.", "CONSULT"),
        ("Norway sent food aid to Malawi.", "AID"),
        ("Norway imposed sanctions on Freedonia.", "COERCE"),
        ("Norway lifted sanctions on Freedonia.", "CONCEDE"),
        ("Norway suspended aid to Freedonia.", "SANCTION"),
        ("Norway cancelled the meeting with Freedonia.", "REJECT"),
        ("Norway refused to release the sailors.", "REJECT"),
        ("Norway threatened to expel the ambassador.", "THREATEN"),
        ("Norway demanded that Finland return the boat.", "REQUEST"),
        ("Norway agreed to send doctors to Malawi.", "AGREE"),
        ("Norway will meet Finland next month.", "AGREE"),
        ("Rebels bombed a bridge near Lund.", "ASSAULT"),
        ("Workers went on strike for better pay.", "PROTEST"),
        ("Warplanes struck the harbour of Lund.", "ASSAULT"),
        ("Norway deployed troops along the border.", "MOBILIZE"),
        ("Norway released three prisoners.", "RETREAT"),
        ("Norway praised Finland for its help.", "SUPPORT"),
    ],
)
def test_a_sentence_is_of_its_type(sentence: str, root: str, language: LanguageModel) -> None:
    assert root in _codes(language, sentence)


def test_what_was_not_done_was_not_refused(language: LanguageModel) -> None:
    assert "REJECT" not in _codes(language, "Norway did not meet Finland.")
    assert "REJECT" in _codes(language, "Norway will not meet Finland.")


def test_what_nobody_does_to_anybody_is_of_no_type(language: LanguageModel) -> None:
    assert _codes(language, "The sky over Bergen was grey.") == []


def test_every_word_is_of_a_type_that_there_is() -> None:
    assert {code.root for code in (*VERBS.values(), *NOUNS.values())} <= ROOTS.keys()


def test_every_type_has_a_cameo_code_of_its_quad_class() -> None:
    for code in {*VERBS.values(), *NOUNS.values(), *map(Code, ROOTS)}:
        cameo = cameo_of(code)
        assert -10 <= goldstein_of(cameo) <= 10
        # CONCEDE is verbal in PLOVER and material in GDELT, where both are CAMEO's 08.
        assert quad_class_of(cameo) == (2 if code.root == "CONCEDE" else ROOTS[code.root].quad)
