"""Slips of the language model put right in the parse."""

import pytest

from crosswire.model.parse import Parse, Token
from crosswire.reading.language import LanguageModel
from tests.making import make_report


def by_word(parse: Parse) -> dict[str, Token]:
    return {token.lower: token for token in parse.tokens}


def heads(parse: Parse, word: str) -> dict[str, str]:
    """What a word governs, by label."""
    at = by_word(parse)[word].i
    return {parse.tokens[c].dep: parse.tokens[c].lower for c in parse.children[at]}


def test_what_is_said_is_a_clause_even_where_its_verb_passes_for_a_participle(language: LanguageModel) -> None:
    parse = language.parse(
        make_report(
            "A passenger ferry carrying more than 80 people capsized in high seas off the northern coast of Peru on"
            " Tuesday, killing at least six people and leaving dozens missing, the coast guard said."
        )
    )
    assert by_word(parse)["capsized"].dep == "ccomp"
    assert heads(parse, "capsized")["nsubj"] == "ferry"


@pytest.mark.parametrize("text", ["The boat was overloaded.", "He said the boat was not overloaded, as it was new."])
def test_a_participle_that_tells_what_was_done_is_a_passive(language: LanguageModel, text: str) -> None:
    parse = language.parse(make_report(text))
    assert heads(parse, "overloaded")["nsubjpass"] == "boat"


def test_a_cleft_clause_hangs_on_whom_it_tells_of(language: LanguageModel) -> None:
    parse = language.parse(make_report("It was the Board that blocked this treaty."))
    assert by_word(parse)["blocked"].dep == "relcl"
    assert parse.tokens[by_word(parse)["blocked"].head].text == "Board"
