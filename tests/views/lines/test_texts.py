"""The reports with each claim's place: the pieces are the text, and a claim's pieces are its words."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crosswire.model.spans import Span, joined
from crosswire.views.lines.shelf import shelf_of
from crosswire.views.lines.texts import Text, texts
from crosswire.views.plain import visible
from tests.views.visit import visit
from tests.views.visit_reports import COURIER

_LENGTH = len(COURIER.text)


def _text(outlet: str) -> Text:
    return next(text for text in texts(shelf_of(visit())) if text.outlet == outlet)


def test_the_pieces_put_together_are_the_text() -> None:
    reports = {report.outlet.name: report for report in visit().reports}
    for text in texts(shelf_of(visit())):
        name = None if text.unknown else text.outlet
        assert "".join(piece.text for piece in text.pieces) == visible(reports[name].text)


def test_of_nested_claims_the_longer_comes_first() -> None:
    text = _text("Marenta Courier")
    piece = next(piece for piece in text.pieces if piece.text == "aboard a ship")
    assert piece.claims == (1, 2)
    assert [line.number for line in piece.starts] == [2]


def test_furniture_is_told_apart_from_the_body() -> None:
    text = _text("Marenta Courier")
    assert any(piece.furniture and "Share this page" in piece.text for piece in text.pieces)
    assert not any(piece.furniture and "Lornia" in piece.text for piece in text.pieces)


def test_what_is_known_of_a_report_says_how_and_leads_to_its_words() -> None:
    text = _text("Marenta Courier")
    published = next(fact for fact in text.facts if fact.name == "published")
    assert (published.value, published.why, published.placed) == ("4 March 2024", "stated: printed", True)
    assert next(piece.text for piece in text.pieces if "published" in piece.begins) == "4 March 2024"


def test_a_copy_an_unknown_outlet_and_a_missing_date_are_named() -> None:
    assert _text("Selm Mail").copy_of == _text("Marenta Courier").number == 1
    unknown = next(text for text in texts(shelf_of(visit())) if text.unknown)
    assert (unknown.outlet, unknown.published, unknown.undated) == ("unknown outlet (report 5)", "undated", True)


_SPAN = st.tuples(st.integers(0, _LENGTH - 1), st.integers(1, 80)).map(lambda p: Span(p[0], min(_LENGTH, p[0] + p[1])))


@given(st.lists(st.lists(_SPAN, min_size=1, max_size=3), min_size=1, max_size=8))
def test_whatever_overlaps_a_claims_pieces_are_its_words(places: list[list[Span]]) -> None:
    some = visit().claims[0]
    claims = tuple(
        replace(some, id=f"claim-{n}", report=COURIER.id, spans=tuple(spans)) for n, spans in enumerate(places)
    )
    shelf = shelf_of(replace(visit(), claims=claims))
    pieces = next(text for text in texts(shelf) if text.number == shelf.report_numbers[COURIER.id]).pieces
    assert "".join(piece.text for piece in pieces) == COURIER.text
    for claim in claims:
        number = shelf.claim_numbers[claim.id]
        words = "".join(piece.text for piece in pieces if number in piece.claims)
        assert words == "".join(span.of(COURIER.text) for span in joined(claim.spans))
        assert sum(line.number == number for piece in pieces for line in piece.starts) == 1
