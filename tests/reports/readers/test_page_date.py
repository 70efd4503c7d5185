import pytest

from crosswire.model.report import Published
from crosswire.reports.intake import Intake
from crosswire.reports.readers.page import read_page
from tests.reports.readers.webpages import PARAGRAPHS, TITLE, meta, page, schema


def published(text: str, url: str | None = None, fetched: str | None = "2024-02-01T08:00:00+00:00") -> Published | None:
    return read_page(Intake(path="a.html", data=text.encode(), url=url, fetched=fetched)).published


def day(text: str, url: str | None = None, fetched: str | None = "2024-02-01T08:00:00+00:00") -> str | None:
    told = published(text, url, fetched)
    return told.day if told else None


@pytest.mark.parametrize(
    ("made", "url", "basis", "why"),
    [
        (page(head=schema(datePublished="2023-09-07T05:31:00+09:00")), None, "metadata", "schema.org datePublished: "),
        (
            page(head=meta("article:published_time", "2023-09-07")),
            None,
            "metadata",
            "meta tag article:published_time: ",
        ),
        (page(head=meta("pubdate", "Thu, 07 Sep 2023 05:31:00 +0900")), None, "metadata", "meta tag pubdate: "),
        (page(head=meta("publish-date", "1694068260000")), None, "metadata", "meta tag publish-date: "),
        (
            page(below='<time pubdate datetime="2023-09-07">Thursday</time>'),
            None,
            "metadata",
            "time of publication on an element: ",
        ),
        (page(), "https://post.example/2023/09/07/quay.html", "metadata", "address: "),
        (page(), "https://post.example/harbour/quay-20230907.html", "metadata", "address: "),
        (page(), "https://post.example/2023/sep/07/quay", "metadata", "address: "),
        (page(below="<p>Published : Sept. 7, 2023 - 05:31</p>"), None, "stated", "date shown by the headline: "),
        (page(above="<span>7 September 2023</span>"), None, "stated", "date shown by the headline: "),
        (page(below='<time datetime="2023-09-07T05:31">today</time>'), None, "stated", "date shown by the headline: "),
    ],
)
def test_every_way_tells_the_day_and_itself(made: str, url: str | None, basis: str, why: str) -> None:
    told = published(made, url)
    assert told is not None
    assert (told.day, told.basis) == ("2023-09-07", basis)
    assert told.why.startswith(why)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Donnerstag, 7. September 2023"),
        ("fr", "Publié le 7 septembre 2023 à 5h31"),
        ("es", "7 de septiembre de 2023"),
        ("ru", "7 сентября 2023, 05:31"),
        ("ko", "2023년 9월 7일"),
        ("ja", "2023年9月7日"),
        ("tr", "07 Eylül 2023"),
        ("th", "7 กันยายน 2566"),
    ],
)
def test_dates_in_the_words_of_the_page(language: str, words: str) -> None:
    assert day(page(below=f"<div>{words}</div>", attributes=f' lang="{language}"')) == "2023-09-07"


@pytest.mark.parametrize(
    "foot",
    [
        "<p>© 2021 Quayside Post</p>",
        "<p>Copyright 1998-2023</p>",
        "<div>Quayside Post 2023. All rights reserved.</div>",
    ],
)
def test_a_year_in_the_foot_is_no_date(foot: str) -> None:
    assert published(page(foot=foot)) is None


def test_the_dateline_by_the_headline_wins_over_the_foot() -> None:
    made = page(below="<p>7 September 2023</p>", foot="<p>Last updated 3 January 2024 © 2024</p>")
    assert day(made) == "2023-09-07"


def test_days_that_the_story_speaks_of_are_not_its_own() -> None:
    told = (
        "The quay was opened on 4 May 2009 by the king, and closed for a year in 2015 after the great storm of March."
    )
    assert day(page(paragraphs=(told, *PARAGRAPHS)), "https://post.example/2023/09/07/quay") == "2023-09-07"


def test_lists_of_other_reports_and_changes_are_not_its_own() -> None:
    other = (
        '<aside><ul class="related"><li><time itemprop="datePublished" datetime="2023-01-02">x</time></li></ul></aside>'
    )
    made = page(below=f"{other}<p>Updated 9 September 2023</p><p>Published 7 September 2023</p>")
    assert day(made) == "2023-09-07"


def test_a_change_alone_is_the_last_resort() -> None:
    told = published(page(head=schema(dateModified="2023-09-07")))
    assert told is not None
    assert told.why == "schema.org dateModified: 2023-09-07"


def test_disagreement_is_told() -> None:
    made = page(head=schema(datePublished="2023-09-07"), below="<p>8 September 2023</p>")
    told = published(made, "https://post.example/2023/09/05/quay")
    assert told is not None
    assert told.day == "2023-09-07"
    assert told.why == (
        "schema.org datePublished: 2023-09-07; date shown by the headline says 2023-09-08; address says 2023-09-05"
    )


def test_a_time_in_utc_is_of_the_day_that_the_paper_prints() -> None:
    stamp = schema(datePublished="2023-09-08T02:18:11Z")
    assert day(page(head=stamp, below="<p>Sept. 7, 2023</p>")) == "2023-09-07"
    assert day(page(head=stamp), "https://post.example/2023/09/07/quay") == "2023-09-07"
    assert day(page(head=stamp, below="<p>Sept. 6, 2023</p>")) == "2023-09-08"
    assert day(page(head=stamp.replace("Z", "+02:00"), below="<p>Sept. 7, 2023</p>")) == "2023-09-08"


def test_day_and_month_in_either_order_stay_open_until_another_way_tells() -> None:
    told = published(page(below="<p>07/09/2023</p>"))
    assert told is not None
    assert (told.earliest, told.latest) == ("2023-07-09", "2023-09-07")
    assert day(page(below="<p>07/09/2023</p>"), "https://post.example/2023/9/7/quay") == "2023-09-07"


def test_nothing_is_published_after_it_was_fetched() -> None:
    assert day(page(head=schema(datePublished="2024-03-01"))) is None
    assert day(page(head=schema(datePublished="2024-03-01")), fetched=None) == "2024-03-01"
    assert day(page(head=schema(datePublished="2024-01-31")), fetched="yesterday") == "2024-01-31"


def test_the_headline_itself_may_hold_a_date_that_is_none_of_its_own() -> None:
    title = f"{TITLE} on 1 May 2022"
    assert day(page(title=title, below="<p>7 September 2023</p>")) == "2023-09-07"
