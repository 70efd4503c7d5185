from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.report import Report
from crosswire.reports.copies import mark_copies
from tests.reports.tellings import edited, report, story


@pytest.mark.parametrize(
    "reprint",
    [
        report(story(1), "2023-03-04"),
        report(edited(story(1)), "2023-03-04"),
        report(story(1)[:8], "2023-03-04"),
        report(story(1) + story(2, 5), "2023-03-04"),
    ],
    ids=["whole", "light edits", "cut", "with more at the end"],
)
def test_a_reprint_points_at_the_earliest(reprint: Report) -> None:
    original = report(story(1))
    marked = {done.id: done.copy_of for done in mark_copies([reprint, original])}
    assert marked == {original.id: None, reprint.id: original.id}


def test_the_credited_outlet_is_the_original_even_if_it_is_later() -> None:
    agency = report(story(1), "2023-03-05", outlet="Reuters")
    paper = report(story(1), "2023-03-03", outlet="The Quay-Side Ilbo", credits_to=("Reuters",))
    third = report(story(1)[:12], "2023-03-04")
    marked = {done.id: done.copy_of for done in mark_copies([paper, third, agency])}
    assert marked == {agency.id: None, paper.id: agency.id, third.id: agency.id}


def test_a_credit_may_name_the_original_by_its_initials() -> None:
    agency = report(story(1), "2023-03-05", outlet="Keel News Agency")
    paper = report(story(1), "2023-03-03", outlet="The Quay-Side Ilbo", credits_to=("KNA",))
    assert {done.id: done.copy_of for done in mark_copies([paper, agency])}[paper.id] == agency.id


def test_who_credits_an_outlet_that_is_not_there_is_no_original_of_the_same_day() -> None:
    papers = [report(story(1), outlet=f"The {place} Courier", credits_to=("Reuters",)) for place in ("Fen", "Quay")]
    source = report(story(1)[:15], outlet="The Keel Gazette")
    assert {done.copy_of for done in mark_copies([*papers, source])} == {None, source.id}


def test_reports_that_quote_one_speech_are_not_copies() -> None:
    speech = story(9, 4)
    apart = [report(story(n) + speech, f"2023-03-0{n}") for n in (1, 2)]
    assert all(done.copy_of is None for done in mark_copies(apart))


def test_a_flash_in_a_long_report_is_not_its_copy_nor_the_other_way_round() -> None:
    reports = [report(story(1, 2)), report(story(1, 40), "2023-03-04")]
    assert all(done.copy_of is None for done in mark_copies(reports))


def test_an_edited_reprint_is_a_version_of_the_reprint_and_a_copy_of_the_original() -> None:
    agency = report(story(1), "2023-03-03", outlet="Reuters")
    update = report([*story(1), *story(3, 2)], "2023-03-04", outlet="Reuters")
    reprint = report(story(1), "2023-03-04", outlet="The Fen Courier", credits_to=("Reuters",))
    again = report(story(1)[:16], "2023-03-05", outlet="The Fen Courier", credits_to=("Reuters",))
    marked = {done.id: (done.copy_of, done.version_of) for done in mark_copies([again, update, agency, reprint])}
    assert marked == {
        agency.id: (None, None),
        update.id: (None, agency.id),
        reprint.id: (agency.id, None),
        again.id: (agency.id, reprint.id),
    }


def test_marks_of_an_earlier_set_are_cleared() -> None:
    told = [report(story(1)[n:], outlet="The Fen Courier") for n in range(2)]
    (version,) = (done for done in mark_copies(told) if done.version_of)
    alone = replace(version, copy_of="report-0")
    assert mark_copies([alone]) == [replace(alone, copy_of=None, version_of=None, changes=())]


PAGE = "https://fenpost.example/live"
POOL = [
    *(report(story(n), f"2023-03-0{n + 1}") for n in range(3)),
    *(report(edited(story(n)), f"2023-03-0{n + 3}", "The Fen Courier") for n in range(3)),
    report(story(0)[:9], "2023-03-09", "The Fen Courier", credits_to=("Reuters",)),
    report(story(1) + story(5, 6), "2023-03-01", "Reuters"),
    report(story(1), None, "Reuters", guid="keel:1"),
    report(story(7), None, None, guid="keel:1", url=PAGE),
    report(story(2)[:10] + story(7), None, None, url=PAGE, fetched="2023-03-03T10:00:00+00:00"),
    report(story(8), None, "The Quay Weekly", url=PAGE, fetched="2023-03-03T12:00:00+00:00"),
]


@settings(deadline=None, max_examples=40)
@given(st.permutations(POOL), st.sets(st.sampled_from(range(len(POOL)))))
def test_a_function_of_the_set(order: list[Report], left_out: set[int]) -> None:
    gone = {POOL[n].id for n in left_out}
    reports = [entry for entry in order if entry.id not in gone]
    marked = mark_copies(reports)
    assert marked == mark_copies(reversed(reports))
    assert mark_copies(marked) == marked
    by_id = {done.id: done for done in marked}
    assert all(by_id[done.copy_of].copy_of is None for done in marked if done.copy_of)
    assert all(by_id[done.version_of].version_of is None for done in marked if done.version_of)
    assert all(done.version_of or not done.changes for done in marked)


def test_many_copies_are_no_more_work_than_many_reports() -> None:
    copies = [report(story(1), f"20{year}-03-03") for year in range(10, 24)]
    marked = mark_copies(copies)
    assert sum(done.copy_of is None for done in marked) == 1
