"""The scorer of event types."""

import pytest

from bench.event_coding import code_between, macro_f1
from crosswire.reading.language import LanguageModel
from tests.views.exports.happenings import dossier_of


def test_f1_is_the_mean_over_the_classes_of_the_gold() -> None:
    assert macro_f1(["a", "a", "b"], ["a", "a", "b"]) == 1
    assert macro_f1(["a", "a", "b", "b"], ["a", "a", "a", "a"]) == pytest.approx(1 / 3)
    assert macro_f1(["a"], ["none"]) == 0


def test_the_act_between_source_and_target_is_coded(language: LanguageModel) -> None:
    text = "Norway praised Finland, while Denmark bombed the harbour of Lund."
    claims = dossier_of(language, text).claims
    praised = code_between(claims, text, "Norway", "Finland")
    bombed = code_between(claims, text, "Denmark", "the harbour of Lund")
    assert (praised and praised.root, bombed and bombed.root) == ("SUPPORT", "ASSAULT")
    assert code_between((), text, "Norway", "Finland") is None
