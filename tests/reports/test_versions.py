import pytest

from crosswire.model.report import Report
from crosswire.reports.copies import mark_copies
from tests.reports.tellings import edited, report, story

PAGE = "https://www.fenpost.example/world/harbour"


def versions(*reports: Report) -> dict[str, str | None]:
    """By report what it is a version of; the order in which the reports come in does not matter."""
    marked = mark_copies(reports)
    assert marked == mark_copies(reversed(reports))
    return {done.id: done.version_of for done in marked}


def test_near_copies_of_one_outlet_are_versions_and_no_copies() -> None:
    first = report(story(1), "2023-03-03", "The Fen Courier")
    later = report(edited(story(1)), "2023-03-04", "Fen Courier")
    marked = {done.id: done for done in mark_copies([later, first])}
    assert (marked[later.id].version_of, marked[later.id].copy_of) == (first.id, None)
    assert [change.before.of(first.text) for change in marked[later.id].changes if change.before] == [
        line for line, other in zip(story(1), edited(story(1)), strict=True) if line != other
    ]


def test_reports_of_one_outlet_that_share_standing_lines_are_no_versions() -> None:
    standing = story(9, 4)
    assert set(versions(*(report(story(n) + standing, outlet="The Fen Courier") for n in (1, 2))).values()) == {None}


def test_a_text_that_only_its_furniture_tells_from_the_first_is_a_version_without_changes() -> None:
    first, later = (report(story(1), day, "The Fen Courier") for day in ("2023-03-03", "2023-03-04"))
    marked = {done.id: done for done in mark_copies([later, first])}
    assert marked[later.id].version_of == first.id
    assert marked[later.id].changes == ()


@pytest.mark.parametrize("known", ["outlet told", "outlet told by one", "outlet not told"])
def test_a_page_written_through_at_its_address(known: str) -> None:
    outlets = {"outlet told": ("Keel", "Keel"), "outlet told by one": (None, "Keel"), "outlet not told": (None, None)}
    one, other = outlets[known]
    first = report(story(1), outlet=one, url=PAGE, fetched="2023-03-03T10:00:00Z")
    later = report(
        story(1, 3) + story(2), outlet=other, url=f"{PAGE}/?utm_source=x", fetched="2023-03-03T12:00:00+01:00"
    )
    third = report(story(3), outlet=other, url=PAGE, fetched="2023-03-04T12:00:00Z")
    assert versions(third, later, first) == {first.id: None, later.id: first.id, third.id: first.id}


def test_a_page_under_a_new_headline_that_keeps_some_of_its_words() -> None:
    first = report(story(1), "2023-03-03", url=PAGE)
    later = report(story(1, 5) + story(2, 15), "2023-03-04", url=PAGE, title="Ships back in the harbour")
    assert versions(first, later) == {first.id: None, later.id: first.id}


def test_a_page_that_tells_another_story_each_day() -> None:
    url = "https://fenpost.example/"
    days = [report(story(n), f"2023-03-0{n}", url=url, title="The Fen Post front page") for n in (1, 2)]
    again = report(story(2)[2:], "2023-03-03", url=url, title="The Fen Post front page")
    assert versions(*days, again) == {days[0].id: None, days[1].id: None, again.id: days[1].id}


def test_other_stories_under_other_headlines_at_one_address() -> None:
    days = [report(story(n), f"2023-03-0{n}", url=PAGE, title=f"Harbour news number {n}") for n in (1, 2)]
    assert set(versions(*days).values()) == {None}


def test_the_name_that_the_publisher_gives() -> None:
    first = report(story(1), "2023-03-03", guid="tag:keel,2023:7")
    later = report(story(2), "2023-03-04", guid="tag:keel,2023:7")
    other = report(story(2, 6), "2023-03-04", guid="tag:keel,2023:8")
    assert versions(first, later, other) == {first.id: None, later.id: first.id, other.id: None}


def test_a_reprint_that_gives_the_address_of_the_original_is_a_copy() -> None:
    original = report(story(1), "2023-03-03", "Keel News Agency", url=PAGE)
    reprint = report(story(1), "2023-03-04", "The Quay Weekly", url=PAGE)
    marked = {done.id: done for done in mark_copies([original, reprint])}
    assert (marked[reprint.id].copy_of, marked[reprint.id].version_of) == (original.id, None)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ({"day": "2023-03-03", "modified": "2023-03-05"}, {"day": "2023-03-04", "modified": None}),
        ({"modified": None}, {"modified": "2023-03-03T09:00:00Z"}),
        ({"modified": "2023-03-03T10:00:00+05:00"}, {"modified": "2023-03-03T09:00:00Z"}),
        ({"fetched": "2023-03-03T10:00:00Z"}, {"fetched": "2023-03-03T11:00:00Z"}),
        ({"fetched": "2023-03-03T10:00:00Z"}, {"fetched": None}),
        ({"day": "2023-03-03"}, {"day": None}),
        ({"modified": "2023-03-03"}, {"modified": "9999-12-31T23:00:00-12:00"}),
    ],
)
def test_the_first_version_is_the_one_that_came_out_first(
    first: dict[str, str | None], later: dict[str, str | None]
) -> None:
    one = report(story(1), outlet="Keel", **first)  # type: ignore[arg-type]
    other = report(story(1)[1:], outlet="Keel", **later)  # type: ignore[arg-type]
    assert versions(one, other) == {one.id: None, other.id: one.id}


def test_versions_point_at_the_first_and_form_no_chain() -> None:
    told = [report(story(1) + story(2, n), f"2023-03-0{n}", "Keel") for n in range(1, 6)]
    assert versions(*told) == {told[0].id: None} | {later.id: told[0].id for later in told[1:]}
