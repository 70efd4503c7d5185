"""The indexes of words of both databases find the same."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from crosswire.model.query import And, Named, Near, Or, Words
from crosswire.store import open_store
from crosswire.store.database import DatabaseStore
from crosswire.store.databases import Wording
from crosswire.store.words import COLUMNS
from tests.postgres import Server

VOCABULARY = (
    "the dam dams damming leaked leaking leaks o'brien brien l'été ete toll tolls mira 42 42nd 4.2 1e5 -7 0x1f n°5 "
    "u.s us co-op coop www.fen.example/a?b=c mira@fen.example & | ! ( ) : * <-> ' '' "
    "\\ \\' '42':1 \\. \\N \t \n \r a:b "
    "Łódź Київ київ 東京 東京都 ½ ² ﬁre ⅷ 🛳 e\u0301 \u0301 ا\u064e كتاب \x10 \x00 \ue000 ꙮ ɐ "
) + "x" * 600
words = st.sampled_from(sorted(set(VOCABULARY.split(" ")) - {""}))
texts = st.lists(words, max_size=9).map(" ".join) | st.text(max_size=12).map(
    lambda t: t.encode("utf-8", "replace").decode()
)
asked = st.sampled_from(sorted({part for part in VOCABULARY.split() if part.isalnum()})) | words | texts
leaves = st.one_of(
    st.builds(Words, st.lists(asked, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Near, asked, st.lists(asked, max_size=3).map(tuple)),
    st.builds(Named, st.just("by"), st.lists(asked, min_size=1, max_size=4).map(tuple)),
)
wordings = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda kind, of: kind(tuple(of)), st.sampled_from([And, Or]), st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=3,
)


@pytest.fixture(scope="module")
def both(postgres: Server) -> Iterator[tuple[DatabaseStore, DatabaseStore]]:
    with postgres.places(postgres.store) as place, open_store(None) as one, open_store(place()) as other:
        yield one, other


def fill(store: DatabaseStore, rows: list[tuple[str, str]]) -> None:
    """Claims with these contents and speakers."""
    told: list[dict[str, str | int]] = [
        {"claim_row": number, **dict.fromkeys(COLUMNS, ""), "content": content, "speakers": speakers}
        for number, (content, speakers) in enumerate(rows, start=1)
    ]
    with store.writing() as connection:
        connection.execute(delete(store.database.words.table))
        store.database.words.fill(connection, told)


def found(store: DatabaseStore, wording: Wording) -> set[int]:
    index = store.database.words
    with store.reading() as connection:
        return set(connection.scalars(select(index.row).where(index.has(wording))))


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(rows=st.lists(st.tuples(texts, texts), max_size=5), wanted=st.lists(wordings, min_size=1, max_size=4))
@example(
    rows=[("", "mira one two three toll | anna")], wanted=[Named("by", ("toll", "mira")), Named("by", ("anna", "one"))]
)
@example(rows=[("", "mira 1 2 3 4 toll"), ("", "mira 1 2 3 4 5 toll")], wanted=[Named("by", ("toll", "mira"))])
@example(rows=[("the dam leaked", ""), ("leaked the dam", "")], wanted=[Words(("dams", "leaking"), phrase=True)])
@example(rows=[("x" * 600, ""), ("x" * 490 + "y", "")], wanted=[Words(("x" * 600,))])
def test_they_find_the_same(
    both: tuple[DatabaseStore, DatabaseStore], rows: list[tuple[str, str]], wanted: list[Wording]
) -> None:
    one, other = both
    fill(one, rows)
    fill(other, rows)
    for wording in wanted:
        assert found(one, wording) == found(other, wording)


def test_a_column_of_more_words_than_a_vector_holds_is_cut(both: tuple[DatabaseStore, DatabaseStore]) -> None:
    _, other = both
    many = " ".join(f"word{number}" for number in range(60_000))
    fill(
        other,
        [(f"first {many} last", ""), ("w" * 3_000_000, ""), (" ".join("w" * 499 + str(n) for n in range(9999)), "")],
    )
    assert found(other, Words(("first",))) == {1}
    assert found(other, Words(("last",))) == set()
