import codecs
from pathlib import Path

import pytest

from crosswire.model.report import Problem
from crosswire.reports.freeze import freeze_told
from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.kinds import read
from tests.reports.loading import load
from tests.reports.readers.test_mhtml import mhtml
from tests.reports.readers.webpages import PARAGRAPHS, TITLE, meta, page, schema


def test_plain_text_is_what_is_left() -> None:
    text = PARAGRAPHS[0]
    assert list(read(Intake(path="a.html", data=text.encode()), {})) == [Told(path="a.html", text=text)]
    with pytest.raises(UnreadableError, match=r"^is larger than 4 MB"):
        list(read(Intake(path="a", data=b"word " * 900_000), {}))


@pytest.mark.parametrize(
    "data",
    [
        page().encode(),
        b"\n <?xml version='1.0'?>\n<!-- saved -->\n" + page().encode(),
        codecs.BOM_UTF16_LE + page().encode("utf-16-le"),
        page().encode("utf-16-be"),
        mhtml(page().encode()),
    ],
)
def test_pages_are_told_by_content(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "notes.txt").write_bytes(data)
    (report,), problems = load([tmp_path])
    assert problems == []
    assert (report.title, report.path) == (TITLE, (tmp_path / "notes.txt").as_posix())
    assert [span.of(report.text) for span in report.body] == [TITLE, *PARAGRAPHS]


def test_a_report_takes_what_its_page_tells(tmp_path: Path) -> None:
    head = schema(
        type="OpinionNewsArticle",
        datePublished="2023-09-07",
        author={"@type": "Person", "name": "Ana Quist"},
        publisher={"name": "Quayside Post"},
    )
    (tmp_path / "a.html").write_text(page(head=head, paragraphs=("Share this article", *PARAGRAPHS)))
    (report,), _ = load([tmp_path])
    assert (report.outlet.name, report.outlet.basis) == ("Quayside Post", "schema.org publisher")
    assert (report.authors, report.genre, report.language) == (("Ana Quist",), "opinion", "en")
    assert (report.published.day, report.published.basis) == ("2023-09-07", "metadata")
    assert set(report.where) == {"title"}
    assert "Share this article" not in [span.of(report.text) for span in report.body]


def test_words_of_the_text_tell_what_the_page_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        page(paragraphs=(f"PORT ELLIS, Sept 7 (Reuters) - {PARAGRAPHS[0]}", *PARAGRAPHS[1:]), attributes="")
    )
    (report,), _ = load([tmp_path])
    assert (report.dateline, report.language) == ("PORT ELLIS", "en")
    assert report.where["dateline"].of(report.text) == "PORT ELLIS"


def test_a_known_host_tells_the_outlet_where_nothing_else_does(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(head=meta("og:url", "https://www.reuters.com/world/quay")))
    (report,), _ = load([tmp_path])
    assert (report.outlet.name, report.outlet.basis) == ("Reuters", "address")


def test_a_clean_text_is_body_from_end_to_end() -> None:
    report = freeze_told(Told(path="a", text=f"{TITLE}\n\nShare this\n\n{PARAGRAPHS[0]}", title=TITLE, clean=True))
    assert [span.of(report.text) for span in report.body] == [TITLE, "Share this", PARAGRAPHS[0]]
    assert report.title == TITLE


def test_a_label_at_the_headline_tells_the_genre() -> None:
    title = f"Opinion: {TITLE}"
    report = freeze_told(Told(path="a", text="\n\n".join([title, *PARAGRAPHS]), title=title))
    assert (report.genre, report.title) == ("opinion", title)


def test_a_wall_is_one_line_among_the_problems(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(paragraphs=("Subscribe now to read this article.",)))
    (tmp_path / "b.html").write_text(page())
    reports, problems = load([tmp_path])
    assert len(reports) == 1
    reason = "is a page that asks to log in or to subscribe, without the text"
    assert problems == [Problem((tmp_path / "a.html").as_posix(), reason)]
