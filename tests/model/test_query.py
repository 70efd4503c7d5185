import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.query import And, Days, Named, Not, Or, QueryError, StanceIs, Sure, Words, parse_query


def test_what_stands_side_by_side_must_all_hold() -> None:
    assert parse_query('by:Varga stance:denies about:"grain ships"') == And(
        (Named("by", ("Varga",)), StanceIs("denies"), Named("about", ("grain", "ships")))
    )


def test_words_and_phrases() -> None:
    assert parse_query("harbour") == Words(("harbour",))
    assert parse_query('"harbour wall"') == Words(("harbour", "wall"), phrase=True)
    assert parse_query("sea-wall") == Words(("sea", "wall"), phrase=True)
    assert parse_query("14:30") == Words(("14", "30"), phrase=True)


def test_or_binds_less_than_what_stands_side_by_side() -> None:
    assert parse_query("a OR b c") == Or((Words(("a",)), And((Words(("b",)), Words(("c",))))))
    assert parse_query("(a OR b) c") == And((Or((Words(("a",)), Words(("b",)))), Words(("c",))))


def test_what_is_excluded() -> None:
    assert parse_query('-outlet:"Harbour Post"') == Not(Named("outlet", ("Harbour", "Post")))
    assert parse_query("NOT (a b)") == Not(And((Words(("a",)), Words(("b",)))))


def test_an_empty_query_asks_for_everything() -> None:
    assert parse_query("") == parse_query("  ") == And(())


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("when:2024", "2024-01-01", "2024-12-31"),
        ("when:2024-02", "2024-02-01", "2024-02-29"),
        ("when:2024-03-09", "2024-03-09", "2024-03-09"),
        ("when:2024-03..2024-05", "2024-03-01", "2024-05-31"),
        ("when:2024-03..", "2024-03-01", ""),
        ("when:..2024-03", "", "2024-03-31"),
    ],
)
def test_days(text: str, begin: str, end: str) -> None:
    assert parse_query(text) == Days("when", begin, end)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("certainty:likely", (55, 80)),
        ('certainty:"very likely"', (80, 95)),
        ("certainty:>=55", (55, 100)),
        ("certainty:<20", (0, 20)),
        ("certainty:20..55", (20, 55)),
        ("certainty:none", None),
    ],
)
def test_certainty(text: str, band: tuple[int, int] | None) -> None:
    assert parse_query(text) == Sure(band)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("speaker:Varga", "speaker: is no field"),
        ("by: Varga", "by: is followed by its value"),
        ("stance:maybe", "stance:maybe: is none of asserts"),
        ("certainty:high", "certainty:high: is none of"),
        ("when:2024-02-30", "when:2024-02-30: is no day"),
        ("when:yesterday", "when:yesterday: is no day"),
        ("when:..", "names no day"),
        ("(a", "opened and not closed"),
        ("a)", "without an opening one"),
        ('"a', "opened and not closed"),
        ('by:"a', "opened and not closed"),
        ("a OR", "OR stands between two things"),
        ("NOT", "NOT stands before"),
        ("%", "no word to look for"),
        ("(" * 60 + "a" + ")" * 60, "parentheses in each other"),
        ("a " * 600, "at most"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(QueryError, match=r"^[^\n]*$") as told:
        parse_query(text)
    assert reason in str(told.value)


@given(st.text(alphabet='ab:"()- ORNT.20%<>', max_size=60) | st.text(max_size=40))
def test_any_text_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        parse_query(text)
    except QueryError as error:
        told = str(error)
    else:
        told = "read"
    assert told
