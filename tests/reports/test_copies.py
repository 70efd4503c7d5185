import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.model.report import Outlet, Report
from crosswire.reports.copies import mark_copies
from crosswire.reports.freeze import freeze

WORDS = [
    f"{a}{b}" for a in ("bar", "cor", "del", "fen", "gul", "hav", "jol", "kes") for b in ("a", "em", "ir", "ost", "un")
]


def story(seed: int, sentences: int = 20) -> list[str]:
    dice = random.Random(seed)  # noqa: S311 - the same story every time
    return [" ".join(dice.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences)]


def report(sentences: list[str], day: str = "2023-03-03", outlet: str | None = None, head: str = "") -> Report:
    paragraphs = "\n\n".join(" ".join(sentences[n : n + 2]) for n in range(0, len(sentences), 2))
    made = freeze(f"Harbour bill fails {head}\n\nPublished {day}\n\n{head}{paragraphs}", "a.txt")
    return replace(made, outlet=Outlet(name=outlet, basis="test")) if outlet else made


def edited(sentences: list[str]) -> list[str]:
    return [line.replace("ir ", "irs ", 1) if n % 2 else line for n, line in enumerate(sentences)]


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
    paper = report(story(1), "2023-03-03", head="PORT ELLIS (Reuters) - ", outlet="The Quay-Side Ilbo")
    third = report(story(1)[:12], "2023-03-04")
    marked = {done.id: done.copy_of for done in mark_copies([paper, third, agency])}
    assert marked == {agency.id: None, paper.id: agency.id, third.id: agency.id}


def test_reports_that_quote_one_speech_are_not_copies() -> None:
    speech = story(9, 4)
    apart = [report(story(n) + speech, f"2023-03-0{n}") for n in (1, 2)]
    assert all(done.copy_of is None for done in mark_copies(apart))


def test_a_flash_in_a_long_report_is_not_its_copy_nor_the_other_way_round() -> None:
    reports = [report(story(1, 2)), report(story(1, 40), "2023-03-04")]
    assert all(done.copy_of is None for done in mark_copies(reports))


def test_marks_of_an_earlier_set_are_cleared() -> None:
    alone = replace(report(story(1)), copy_of="report-0")
    assert mark_copies([alone])[0].copy_of is None


POOL = [
    *(report(story(n), f"2023-03-0{n + 1}") for n in range(3)),
    *(report(edited(story(n)), f"2023-03-0{n + 3}") for n in range(3)),
    report(story(0)[:9], "2023-03-09"),
    report(story(1) + story(5, 6), "2023-03-01"),
]


@settings(deadline=None, max_examples=30)
@given(st.permutations(POOL), st.sets(st.sampled_from(range(len(POOL)))))
def test_a_function_of_the_set(order: list[Report], left_out: set[int]) -> None:
    gone = {POOL[n].id for n in left_out}
    reports = [entry for entry in order if entry.id not in gone]
    marked = mark_copies(reports)
    assert marked == mark_copies(reversed(reports))
    assert mark_copies(marked) == marked
    copies = {done.id: done.copy_of for done in marked}
    assert all(copies[first] is None for first in copies.values() if first is not None)


def test_many_copies_are_no_more_work_than_many_reports() -> None:
    copies = [report(story(1), f"20{year}-03-03") for year in range(10, 24)]
    marked = mark_copies(copies)
    assert sum(done.copy_of is None for done in marked) == 1
