"""Factuality: whether the text puts an event as a fact, as one that did not happen, or as open."""

from collections.abc import Callable

import pytest

from crosswire.claims.attribution import Scene
from crosswire.claims.factuality import Factuality, factuality
from crosswire.reading.language import LanguageModel
from tests.claims.saying import full_reading

Put = Callable[[str], Factuality]

SO = {
    "implicative": ("The crew managed to [close] the dam.", "The crew began to [close] the dam."),
    "forced": ("The storm forced the crew to [leave].", "The mayor made the crew [leave]."),
    "fact": (
        "The mayor knows that the dam [failed].",
        "The mayor does not know that the dam [failed].",
        "The mayor regrets that the dam [failed].",
    ),
    "report": ("The mayor said that the dam [failed].", "The dam [failed], the mayor said."),
    "cause": ("The crew did not leave because the dam [held].", "The crew did not leave after the dam [held]."),
    "taken for granted": ("The mayor did not mention the [visit].", "The mayor did not say who [opened] the gate."),
    "two negatives": ("The crew did not fail to [close] the dam.", "The crew did not refuse to [close] the dam."),
    "relative": ("The crew that [opened] the gate will not leave.",),
    "will": ("The crew will [close] the dam.", "The crew is going to [close] the dam."),
    "not only": ("The crew not only [closed] the dam but left.",),
}
NOT_SO = {
    "not": ("The crew did not [close] the dam.", "The crew never [closed] the dam.", "The dam no longer [holds]."),
    "nobody": ("Nobody [closed] the dam.", "No crew [closed] the dam.", "Few crews [closed] the dam."),
    "nor": ("The crew did not leave, nor did it [close] the dam.",),
    "could not": ("The crew could not [close] the dam.", "The crew was unable to [close] the dam."),
    "implicative": (
        "The crew failed to [close] the dam.",
        "The crew did not manage to [close] the dam.",
        "The crew forgot to [close] the dam.",
        "The mayor declined to [comment].",
        "The company's failure to [close] the dam angered the mayor.",
    ),
    "kept from": (
        "The storm prevented the crew from [closing] the dam.",
        "The guards prevented an [attack].",
        "The crew left without [closing] the dam.",
        "The crew left instead of [closing] the dam.",
        "The crew decided against [closing] the dam.",
    ),
    "no event": ("There was no [attack].", "No [attack] began.", "There was no hint of [trouble]."),
    "allow": ("The mayor did not allow the crew to [close] the dam.",),
    "neg-raising": ("The mayor does not think that the dam [failed].", "The crew does not want to [leave]."),
    "yet to": ("The crew has yet to [close] the dam.",),
    "nearly": ("The crew nearly [closed] the dam.",),
    "ruled out": ("The mayor ruled out that the dam [failed].", "The mayor called off the [visit]."),
    "not taken place": ("The [meeting] did not take place.", "The [attack] did not happen."),
    "untrue": ("The claim that the dam [failed] is false.", "It is not true that the dam [failed]."),
    "refused request": ("The judge denied a request to [close] the dam.",),
}
OPEN = {
    "modal": ("The dam may [fail].", "The dam might [fail].", "The dam could [fail].", "The dam may not [hold]."),
    "adverb": ("Perhaps the dam [failed].", "The dam possibly [failed]."),
    "condition": (
        "If the dam [fails], the crew will leave.",
        "Unless the dam [fails], the crew will stay.",
        "Had the dam [failed], the crew would have left.",
    ),
    "whether": ("The mayor asked whether the dam [failed].",),
    "attempt": ("The crew tried to [close] the dam.", "The crew made an attempt to [close] the dam."),
    "wish": ("The crew wants to [close] the dam.", "The mayor hopes that the dam [holds]."),
    "able": ("The crew is able to [close] the dam.",),
    "duty": ("The crew should [close] the dam.",),
    "command": ("[Close] the dam.", "The mayor demanded that the crew [close] the dam."),
    "question": ("Did the dam [fail]?",),
    "denial": ("The mayor denied that the dam [failed].",),
    "possibility": ("There is a possibility that the dam [failed].", "The mayor spoke of the risk of an [attack]."),
    "not ruled out": ("The mayor cannot rule out that the dam [failed].",),
    "likely not": ("The dam is unlikely to [fail].", "The mayor doubts that the dam [failed]."),
    "counterfactual": ("The dam would have [failed].",),
}
AHEAD = (
    "The crew will [close] the dam.",
    "The crew is going to [close] the dam.",
    "The crew plans to [close] the dam.",
    "The crew agreed to [close] the dam.",
    "The mayor urged the crew to [close] the dam.",
    "The crew went to the valley to [close] the dam.",
    "Crew to [close] dam",
)
NOT_AHEAD = (
    "The crew [closed] the dam.",
    "The crew may have [closed] the dam.",
    "The crew managed to [close] the dam.",
)
WEAKER = (
    ("The crew will [close] the dam.", "The crew plans to [close] the dam."),
    ("The crew plans to [close] the dam.", "The crew tried to [close] the dam."),
    ("The crew probably [closed] the dam.", "The crew possibly [closed] the dam."),
    ("The crew [closed] the dam.", "The crew allegedly [closed] the dam."),
    ("The mayor said the crew [left].", "The mayor thinks the crew [left]."),
    ("The crew [opened] the gate.", "The crew is thought to have [opened] the gate."),
    ("The crew is thought to have [opened] the gate.", "The crew is accused of [opening] the gate."),
    ("The crew must have [left].", "The crew might have [left]."),
    ("The crew will [close] the dam.", "The crew will [close] the dam if it rains."),
)


@pytest.fixture(name="put")
def _put(language: LanguageModel) -> Put:
    """How a sentence puts the word in brackets."""

    def how(sentence: str) -> Factuality:
        text, at = sentence.replace("[", "").replace("]", ""), sentence.index("[")
        parse = Scene(full_reading(language, text)).parse
        return factuality(parse, parse.at(at))

    return how


def rows(table: dict[str, tuple[str, ...]]) -> list[str]:
    return [sentence for sentences in table.values() for sentence in sentences]


@pytest.mark.parametrize("sentence", rows(SO))
def test_put_as_so(put: Put, sentence: str) -> None:
    assert put(sentence).value >= 2


@pytest.mark.parametrize("sentence", rows(NOT_SO))
def test_put_as_not_so(put: Put, sentence: str) -> None:
    assert put(sentence).value <= -1


@pytest.mark.parametrize("sentence", rows(OPEN))
def test_put_as_open(put: Put, sentence: str) -> None:
    assert -1 < put(sentence).value < 1


@pytest.mark.parametrize("sentence", AHEAD)
def test_put_ahead(put: Put, sentence: str) -> None:
    assert put(sentence).ahead


@pytest.mark.parametrize("sentence", NOT_AHEAD)
def test_put_as_over(put: Put, sentence: str) -> None:
    assert not put(sentence).ahead


@pytest.mark.parametrize(("surer", "weaker"), WEAKER)
def test_weaker_words_leave_less(put: Put, surer: str, weaker: str) -> None:
    assert put(surer).value > put(weaker).value > 0


@pytest.mark.parametrize("sentence", [*rows(SO), *rows(NOT_SO), *rows(OPEN)])
def test_every_token_has_a_value_on_the_scale(language: LanguageModel, sentence: str) -> None:
    parse = full_reading(language, sentence.replace("[", "").replace("]", "")).parse
    for token in parse.tokens:
        found = factuality(parse, token.i)
        assert 0 < abs(found.value) <= 3
        assert all(0 <= bearing.word < len(parse.tokens) for bearing in found.bearings)
        assert len(factuality(parse, token.i, within={token.i}).bearings) <= len(found.bearings)
