import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.ids import text_digest
from crosswire.reports.freeze import freeze
from crosswire.reports.paragraphs import settled
from tests.reports.heads import HEADS, LEAD, MORE, Head
from tests.reports.pages import PAGES
from tests.reports.papers import PAPERS

ALL = {**HEADS, **PAPERS, **PAGES}
LINES = st.sampled_from(
    [line for head in ALL.values() for line in head.text.split("\n")]
    + ["(", "By ", "---", "Title:", " / AFP", "\r", "\x00", "3 March 2023.", "[Reuters]", "•", "Опять дожди.", "山"]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(LINES, max_size=12).map("\n".join), st.lists(LINES).map(" ".join))


@pytest.mark.parametrize("head", ALL.values(), ids=ALL)
def test_tells_what_the_head_tells(head: Head) -> None:
    report = freeze(head.text, "a.txt")
    assert report.title == head.title
    assert (report.outlet.name, report.outlet.basis) == (head.outlet, head.basis)
    assert report.authors == head.authors
    assert report.dateline == head.dateline
    assert report.genre == head.genre
    assert (report.published.earliest, report.published.latest) == head.published
    assert report.published.basis == ("stated" if head.published[0] else "none")


@pytest.mark.parametrize("head", ALL.values(), ids=ALL)
def test_body_is_the_headline_and_the_paragraphs(head: Head) -> None:
    report = freeze(head.text, "a.txt")
    body = [re.sub(r"\s+", " ", span.of(report.text)) for span in report.body]
    assert body == [*([head.title] if head.title else []), *head.body]
    assert not any(words in paragraph for words in head.out for paragraph in body[1:])


def test_where_points_at_the_words() -> None:
    report = freeze(HEADS["headline twice, caption, place in the byline"].text, "a.txt")
    words = {field: span.of(report.text) for field, span in report.where.items()}
    assert words == {
        "title": report.title,
        "outlet": "bay AgriNews",
        "authors": "Jane Doe",
        "dateline": "Berlin",
        "published": "March 3, 2023",
    }
    assert report.where["title"] in report.body


def test_a_date_without_its_year_is_kept_for_inference() -> None:
    report = freeze(f"PORT ELLIS, March 3 (Reuters) - {LEAD}", "a.txt")
    assert report.published.earliest is None
    assert report.published.why == 'the head says only "March 3"'


def test_an_agency_in_the_middle_is_a_source_and_stays() -> None:
    report = freeze(f"{LEAD} (Reuters)\n\n{MORE} (AFP)", "a.txt")
    assert [span.of(report.text) for span in report.body] == [f"{LEAD} (Reuters)", MORE]
    assert report.outlet.name == "Agence France-Presse"


def test_a_report_of_one_paragraph_loses_label_and_credit() -> None:
    report = freeze(f"2023-03-03 {LEAD} (Reuters)", "a.txt")
    assert [span.of(report.text) for span in report.body] == [LEAD]
    assert report.outlet.name == "Reuters"
    assert report.published.day == "2023-03-03"


def test_a_second_byline_at_the_foot_adds_nobody() -> None:
    report = freeze(f"Harbour bill fails\nBy Jane Doe\n{LEAD}\n{MORE}\n{LEAD}\nBy John Roe", "a.txt")
    assert report.authors == ("Jane Doe",)
    assert freeze(f"Harbour bill fails\n{LEAD}\nBy John Roe (jroe@quayside.com)", "a.txt").authors == ("John Roe",)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEAD, "en"),
        ("Le projet de loi sur le port a échoué vendredi à deux voix près, et la ministre est sortie.", "fr"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert freeze(text, "a.txt").language == language


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_body_spans_are_sorted_disjoint_inside_and_never_blank(text: str) -> None:
    report = freeze(text, "a.txt")
    ends = [0, *(span.end for span in report.body)]
    assert all(end <= span.start < span.end <= len(report.text) for end, span in zip(ends, report.body, strict=False))
    assert all(span.of(report.text).strip() == span.of(report.text) for span in report.body)
    assert all(0 <= span.start < span.end <= len(report.text) for span in report.where.values())
    assert "title" not in report.where or report.where["title"] in report.body


@settings(deadline=None)
@given(TEXTS)
def test_freezing_settles_once_and_never_changes_the_text_again(text: str) -> None:
    report = freeze(text, "a.txt")
    assert report.text == settled(text)
    assert freeze(report.text, "b.txt").text == report.text
    assert report.sha256 == text_digest(report.text)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], exclude_characters="\ufeff")))
def test_a_text_of_visible_characters_is_frozen_as_it_is(text: str) -> None:
    assert settled(text) == text


def test_line_ends_and_controls_are_settled() -> None:
    assert settled("\ufeffa\r\nb\rc\x00d\u2028e\x0cf\x85g\ud800") == "a\nb\ncd\ne\nf\ng\ufffd"


@settings(deadline=None)
@given(TEXTS)
def test_the_path_is_no_part_of_the_id(text: str) -> None:
    assert freeze(text, "a.txt").id == freeze(text, "/elsewhere/b.txt").id
    assert freeze(text, "a.txt").id != freeze(text + "\nMore.", "a.txt").id


@pytest.mark.parametrize("run", [" ", "| ", "By ", "Jane Doe, ", "(A ", "told the ", "- ", "News\n", "a/", "."])
def test_long_runs_are_read_in_no_time(run: str) -> None:
    freeze("a" + run * 20_000 + "b", "a.txt")
