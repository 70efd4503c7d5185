"""Where and when from reports came in, over real files and a real server."""

from collections.abc import Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from crosswire.model.report import Problem
from crosswire.reports import keep
from crosswire.reports import load as loader
from crosswire.reports.capture import WaczWriter
from crosswire.reports.keep import keep_places
from crosswire.reports.load import load_reports
from crosswire.reports.readers import kinds
from tests.reports.heads import LEAD
from tests.reports.loading import load
from tests.reports.readers.test_archive import zipped
from tests.reports.readers.test_feed import LONG
from tests.reports.readers.test_mhtml import mhtml
from tests.reports.readers.webpages import PARAGRAPHS, page
from tests.reports.web.serving import Server, fetcher, moved, ok, serving

PAGE = page().encode()
FEED = (
    "<rss version='2.0'><channel><title>Ellis Digest</title>"
    "<item><title>Ferry</title><link>{site}/ferry</link><description>The ferry was…</description></item>"
    "<item><title>Gone</title><link>{site}/gone</link><description>It was…</description></item>"
    f"<item><title>Whole</title><description>{LONG}</description></item></channel></rss>"
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    html = "Content-Type: text/html; charset=utf-8"
    answers = {
        "/robots.txt": ok(status="404 Not Found"),
        "/ferry": ok(PAGE, html),
        "/moved": moved("/ferry"),
        "/gone": ok(status="404 Not Found"),
    }
    with serving(answers.__getitem__) as running:
        answers["/feed"] = ok(FEED.replace("{site}", running.url("")).encode(), "Content-Type: application/rss+xml")
        circle = "".join(
            f"<item><title>{title}</title><link>{running.url(target)}</link></item>"
            for title, target in (("Round", "/circle"), ("Ferry", "/ferry"))
        )
        answers["/circle"] = ok(f"<rss><channel>{circle}</channel></rss>".encode(), "Content-Type: application/rss+xml")
        for module in (loader, keep):
            monkeypatch.setattr(module, "Fetcher", partial(fetcher, None))
        yield running


def test_a_file_by_its_path_and_the_digest_of_its_bytes(tmp_path: Path) -> None:
    data = LEAD.encode("utf-16")
    (tmp_path / "a.txt").write_bytes(data)
    (report,), _ = load([tmp_path])
    (arrival,) = report.arrivals
    assert (arrival.path, arrival.sha256, arrival.size) == (report.path, sha256(data).hexdigest(), len(data))
    assert (arrival.url, arrival.fetched, arrival.media) == (None, None, None)


def test_a_member_of_an_archive_by_its_own_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"day/b.html": PAGE}))
    (report,), _ = load([tmp_path / "a.zip"])
    (arrival,) = report.arrivals
    assert (arrival.path, arrival.sha256) == (f"{tmp_path / 'a.zip'}!day/b.html", sha256(PAGE).hexdigest())


def test_a_saved_page_notes_itself_where_from_and_when(tmp_path: Path) -> None:
    (tmp_path / "a.mhtml").write_bytes(mhtml(PAGE))
    (report,), _ = load([tmp_path])
    (arrival,) = report.arrivals
    assert (arrival.url, arrival.fetched) == ("https://post.example/2023/09/07/quay", "2023-09-08T10:00:00Z")
    assert arrival.sha256 == sha256(mhtml(PAGE)).hexdigest()


def test_a_page_by_its_address_after_redirects(server: Server) -> None:
    (report,), problems = load([server.url("/moved")])
    (arrival,) = report.arrivals
    assert problems == []
    assert (report.path, report.url) == (server.url("/moved"), server.url("/ferry"))
    assert (arrival.url, arrival.media, arrival.sha256) == (server.url("/ferry"), "text/html", sha256(PAGE).hexdigest())
    assert arrival.fetched is not None
    assert [span.of(report.text) for span in report.body][1:] == list(PARAGRAPHS)


def test_what_an_address_refuses_is_one_line_and_the_rest_is_read(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LEAD)
    secret = server.url("/ferry", host="ana:secret@127.0.0.1")
    reports, problems = load([server.url("/gone"), "ftp://wire.example/a", secret, tmp_path])
    assert len(reports) == 1
    assert problems == [
        Problem("ftp://wire.example/a", "is not an address of http or https"),
        Problem(server.url("/gone"), "answers with 404 Not Found"),
        Problem(server.url("/ferry"), "holds a user name or a password, which would be kept and shown with it"),
    ]


def test_this_machine_is_not_reached_unless_that_is_allowed(server: Server) -> None:
    (problem,) = load_reports([server.url("/ferry")])
    assert isinstance(problem, Problem)
    assert problem.reason.startswith("leads to a private address (127.0.0.1)")
    assert server.heads == []


def test_a_feed_by_its_address_leads_to_the_pages_it_sums_up(server: Server) -> None:
    reports, problems = load([server.url("/feed")])
    assert {report.path for report in reports} == {server.url("/ferry"), f"{server.url('/feed')}!3"}
    assert problems == [Problem(server.url("/gone"), "answers with 404 Not Found")]


def test_a_feed_that_leads_to_itself_comes_to_an_end(server: Server) -> None:
    reports, problems = load([server.url("/circle")])
    assert server.targets.count("/circle") == 2
    assert [report.path for report in reports] == [server.url("/ferry")]
    assert [problem.reason for problem in problems] == [
        f"is a feed entry with a summary at most: {title}" for title in ("Round", "Ferry")
    ]


def test_a_feed_in_a_file_leads_nowhere(server: Server, tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(FEED.replace("{site}", server.url("")))
    reports, problems = load([tmp_path])
    assert (len(reports), len(problems), server.heads) == (1, 2, [])


def test_what_is_kept_gives_the_same_reports(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LEAD)
    places: list[Path | str] = [server.url("/moved"), tmp_path / "a.txt", server.url("/gone")]
    with WaczWriter(tmp_path / "kept.wacz") as writer:
        kept = list(keep_places(places, writer, allow_private=True))
    assert Problem(server.url("/gone"), "answers with 404 Not Found") in kept
    before, after = load(places)[0], load([tmp_path / "kept.wacz"])[0]
    assert [report.id for report in after] == [report.id for report in before]
    assert [report.arrivals[0].sha256 for report in after] == [report.arrivals[0].sha256 for report in before]
    assert {report.url for report in after} == {report.url for report in before}


def test_each_arrival_of_one_text_comes_out(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(LEAD)
    out = list(load_reports([tmp_path]))
    first, told, second = out
    assert isinstance(told, Problem)
    assert not told.lost
    assert not isinstance(first, Problem)
    assert not isinstance(second, Problem)
    assert first.id == second.id
    assert first.arrivals != second.arrivals


def test_json_lines_of_any_size_are_read_a_line_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "_LARGEST", 100)
    lines = [f'{{"body": "{LEAD} The {word} boat followed."}}' for word in ("first", "second", "third")]
    (tmp_path / "a.jsonl").write_text("\n\n".join([lines[0], "[broken", *lines[1:]]))
    reports, problems = load([tmp_path / "a.jsonl"], fields={"text": "body"})
    name = (tmp_path / "a.jsonl").as_posix()
    assert [report.path for report in sorted(reports, key=lambda r: r.path)] == [f"{name}!{n}" for n in (1, 5, 7)]
    assert problems == [Problem(f"{name}!3", "is JSON that is cut off or broken")]


def test_archives_in_archives_end_where_more_comes_out_than_any_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = zipped({f"{n}.txt": f"{LEAD} Boat {n} followed.".encode() for n in range(50)})
    outer = zipped({"b.zip": inner})
    monkeypatch.setattr(loader, "MOST_RATIO", 1)
    monkeypatch.setattr(loader, "_ALLOWED", len(inner) + 3000)
    (tmp_path / "a.zip").write_bytes(outer)
    reports, problems = load([tmp_path])
    assert 0 < len(reports) < 50
    reason = "unpacks to more and more, as only a bomb does; the rest of it is not read"
    assert problems == [Problem((tmp_path / "a.zip").as_posix(), reason)]
