"""Words near in meaning: which are found, how a query is widened, and what is kept of them."""

from collections.abc import Iterator

import numpy as np
import pytest

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.model.query import And, Named, Near, Node, Not, Or, Words, parse_query
from crosswire.near import NearWords, keep_near_words, near_words_in
from crosswire.reading.language import LanguageModel
from crosswire.reading.meaning import WordMeaning, word_meaning
from crosswire.store import Store, open_store
from tests.making import make_report

TEXT = (
    "BERGEN, Norway – The trawler sank off Bergen on Monday, harbour master Mira Toll said.\n"
    "A tanker struck the boat at night, Toll said. The ship did not stop, she said.\n"
    "The growers held a meeting about wheat prices, said Piotr Maj, a farmer.\n"
)


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    report = make_report(TEXT, outlet="Fen Courier", published="2024-03-05")
    return pipeline.make_dossier([report], {report.id: language.parse(report)})


@pytest.fixture(scope="module")
def meaning() -> WordMeaning:
    return word_meaning()


@pytest.fixture(scope="module")
def words(dossier: Dossier, meaning: WordMeaning) -> NearWords:
    return NearWords.of(dossier, meaning)


@pytest.fixture
def store(dossier: Dossier) -> Iterator[Store]:
    with open_store(None) as opened:
        opened.add_reports(dossier.reports)
        opened.keep_dossier(dossier)
        yield opened


def found(store: Store, dossier: Dossier, query: Node) -> list[str]:
    claims = {claim.id: claim for claim in dossier.claims}
    text = dossier.reports[0].text
    return [" … ".join(span.of(text) for span in claims[id_].spans) for id_ in store.find(query, 100).claims]


def test_near_words_come_nearest_first_with_their_forms(words: NearWords) -> None:
    near = words.near("vessel")
    assert [one.word for one in near][:2] == ["ship", "boat"]
    assert [one.likeness for one in near] == sorted((one.likeness for one in near), reverse=True)
    (sink,) = (one for one in words.near("sinking") if one.word == "sink")
    assert sink.forms == ("sank", "sink")


@pytest.mark.parametrize("word", ["ship", "of", "42", "", "sank"])
def test_a_word_is_not_near_to_itself(words: NearWords, word: str) -> None:
    assert word not in {form for one in words.near(word) for form in one.forms}


def test_single_words_that_are_wanted_are_widened(words: NearWords) -> None:
    query, told = words.widened(parse_query('vessel OR (by:Toll "the boat" -ship)'))
    assert isinstance(query, Or)
    near, rest = query.of
    assert isinstance(near, Near)
    assert near.word == "vessel"
    assert {"ship", "boat"} <= set(near.near)
    assert rest == And((Named("by", ("Toll",)), Words(("the", "boat"), phrase=True), Not(Words(("ship",)))))
    assert [one.word for one in told] == ["vessel"]


def test_a_word_without_near_ones_stays(words: NearWords) -> None:
    assert words.widened(parse_query("xylqqzt")) == (parse_query("xylqqzt"), ())


def test_what_is_near_is_found_behind_the_very_words(store: Store, dossier: Dossier, words: NearWords) -> None:
    assert found(store, dossier, parse_query("vessel")) == []
    widened, _ = words.widened(parse_query("vessel"))
    assert any("boat" in claim for claim in found(store, dossier, widened))
    widened, _ = words.widened(parse_query("ship"))
    first, *others = found(store, dossier, widened)
    assert "ship" in first
    assert any("boat" in claim for claim in others)
    assert not any("ship" in claim for claim in others)


def test_with_other_conditions_the_very_words_come_first_too(store: Store, dossier: Dossier, words: NearWords) -> None:
    widened, _ = words.widened(parse_query("stance:asserts OR stance:denies (ship OR boat)"))
    assert found(store, dossier, widened)
    widened, _ = words.widened(parse_query("(stance:asserts OR stance:denies) ship"))
    assert "ship" in found(store, dossier, widened)[0]


# ---------------------------------------------------------------- what is kept


def test_what_is_kept_is_what_is_made(store: Store, dossier: Dossier, meaning: WordMeaning, words: NearWords) -> None:
    made = near_words_in(store, meaning)
    keep_near_words(dossier, store, meaning)
    kept = near_words_in(store, meaning)
    for each in (made, kept):
        assert each.packed() == words.packed()
        assert each.near("vessel") == words.near("vessel")


def test_what_was_kept_is_not_looked_up_again(dossier: Dossier, words: NearWords) -> None:
    class Silent(WordMeaning):
        def learn(self, words: object) -> None:
            assert not list(words)  # type: ignore[call-overload]

    assert NearWords.of(dossier, Silent(), words).packed() == words.packed()


@pytest.mark.parametrize("data", [b"", b"7\n", b"[]\n", b'{"a": ["a"]}\nxyz', b"\xff\n"])
def test_what_is_damaged_is_made_again(store: Store, meaning: WordMeaning, words: NearWords, data: bytes) -> None:
    store.remember("near words", {meaning.made_by: data})
    assert near_words_in(store, meaning).packed() == words.packed()


def test_an_empty_store_has_none(meaning: WordMeaning) -> None:
    with open_store(None) as store:
        none = near_words_in(store, meaning)
    assert none.near("vessel") == ()
    assert none.rows() == {}


def test_reading_leaves_them_in_the_store(meaning: WordMeaning, tmp_path_factory: pytest.TempPathFactory) -> None:
    report = tmp_path_factory.mktemp("near") / "report.txt"
    report.write_text(TEXT, encoding="utf-8")
    with open_store(None) as store:
        pipeline.read([report], store=store)
        data = store.recall("near words", meaning.made_by)
        assert data is not None
        kept = NearWords.unpacked(data, meaning)
    assert kept is not None
    assert all(vector.dtype == np.float16 for vector in kept.rows().values())
    assert kept.near("vessel")
