"""What is new in a dossier, and the lines that say so."""

from dataclasses import replace
from itertools import pairwise

import pytest

from crosswire.model.account import Event
from crosswire.model.dossier import Dossier
from crosswire.model.placing import change
from crosswire.reading.language import LanguageModel
from crosswire.views.changes import Changes, changes_between
from crosswire.views.changes_in_lines import count_changes, lines_of
from crosswire.views.why.find import find
from tests.making import bare_dossier, dossier_of, make_report
from tests.views.visit import visit

EXPECTED = make_report(
    "Ilse Tarn is expected to open the dry dock in Aldmouth on Friday, two harbour officials said.", "2031-03-10"
)
OPENED = make_report(
    "Ilse Tarn opened the dry dock in Aldmouth on Friday, the harbour board said. Three people were hurt.",
    "2031-03-16",
    "The Fen Argus",
)
AGAIN = make_report(
    "Ilse Tarn opened the dry dock in Aldmouth on Friday. Nine people were hurt, police said.", "2031-03-16", "Echo"
)


@pytest.fixture(scope="module")
def rounds(language: LanguageModel) -> list[Dossier]:
    """Dossiers of one story as its reports come."""
    return [dossier_of(language, *reports) for reports in ((EXPECTED,), (EXPECTED, OPENED), (EXPECTED, OPENED, AGAIN))]


def renamed(event: Event) -> Event:
    """The event with other ids, as it gets where its story has one more report."""
    return replace(
        event,
        id=f"{event.id}0",
        questions=tuple(
            replace(
                question,
                answers=tuple(replace(answer, id=f"{answer.id}0") for answer in question.answers),
                relations=tuple(replace(each, a=f"{each.a}0", b=f"{each.b}0") for each in question.relations),
            )
            for question in event.questions
        ),
    )


def test_everything_is_new_at_first() -> None:
    dossier = visit()
    (story,) = changes_between(None, dossier).stories
    assert story.before == ()
    assert {report.id for report in story.reports} == set(story.story.reports)
    assert len(story.claims) == len(dossier.claims)
    assert story.conflicts
    assert story.outcomes


def test_nothing_is_new_in_the_same() -> None:
    assert not changes_between(visit(), visit())
    assert count_changes(Changes()) == "nothing new"
    assert list(lines_of(Changes(), visit())) == []


def test_a_conflict_is_told_by_its_claims_not_by_ids() -> None:
    before = visit()
    after = replace(before, events=tuple(renamed(event) for event in before.events))
    assert not changes_between(before, after)


def test_what_each_report_brings(rounds: list[Dossier]) -> None:
    first = changes_between(None, rounds[0])
    assert count_changes(first).startswith("1 new report, ")
    second, third = (changes_between(*pair) for pair in pairwise(rounds))
    (story,) = second.stories
    assert [report.id for report in story.reports] == [OPENED.id]
    assert [one.verdict for one in story.outcomes] == ["happened"]
    assert [was.id for was in story.before] == [rounds[0].stories[0].id]
    assert not story.conflicts
    (story,) = third.stories
    assert not story.outcomes
    assert [conflict.asks for conflict in story.conflicts] == ["how many"]


def test_lines_have_ids_that_lead_somewhere(rounds: list[Dossier]) -> None:
    changes = changes_between(rounds[0], rounds[2])
    lines = list(lines_of(changes, rounds[2]))
    ids = [line.split()[1] for line in lines if line.split()[0] in {"claim", "conflict", "outcome"}]
    assert ids
    assert all(find(id_, rounds[2]) for id_ in ids)
    assert count_changes(changes).endswith(" in 1 story")


def test_stories_that_are_one_now(rounds: list[Dossier]) -> None:
    after = rounds[1]
    (whole,) = after.stories
    apart = [replace(whole, id=f"story-{number}", reports=(report,)) for number, report in enumerate(whole.reports)]
    before = replace(after, stories=tuple(apart))
    (story,) = changes_between(before, after).stories
    assert len(story.before) == 2
    assert next(lines_of(changes_between(before, after), after)).endswith("(2 stories before)")


def test_a_story_that_fell_into_two(rounds: list[Dossier]) -> None:
    before = rounds[1]
    (whole,) = before.stories
    apart = [replace(whole, id=f"story-{number}", reports=(report,)) for number, report in enumerate(whole.reports)]
    after = replace(before, stories=tuple(apart))
    changes = changes_between(before, after)
    assert [story.parted for story in changes.stories] == [True, True]
    assert count_changes(changes) == "nothing new in 2 stories, 2 of them made of others"
    assert next(lines_of(changes, after)).endswith("(part of another story before)")


def test_why_a_report_belongs_there_and_why_stories_became_one(rounds: list[Dossier]) -> None:
    changes = changes_between(rounds[0], rounds[1])
    ties = {OPENED.id: ("both name 'tarn'", "they name\nother countries")}
    merged = change(
        OPENED.id, [(OPENED.id,), (EXPECTED.id,)], [(EXPECTED.id, OPENED.id)], ["both tell of \x1b[31m'dock'"]
    )
    other = change("report-x", [("report-x",), ("report-y",)], [("report-x", "report-y")], ["both name 'nobody'"])
    _, first, second, third, *_ = lines_of(changes, rounds[1], ties, [merged, other])
    assert first.startswith("  merged    both tell of")
    assert second.startswith("  report    The Fen Argus")
    assert third == "            both name 'tarn'; they name other countries"


def test_a_report_of_two_stories_is_one_new_report(rounds: list[Dossier]) -> None:
    (story,) = changes_between(None, rounds[0]).stories
    both = Changes(stories=(story, replace(story, claims=(), conflicts=(), outcomes=())))
    assert count_changes(both).startswith("1 new report, ")


def test_lines_are_few_and_safe() -> None:
    dossier = visit()
    lines = list(lines_of(changes_between(None, dossier), dossier))
    assert all("\n" not in line and "\x1b" not in line and "\u202e" not in line for line in lines)
    assert len(lines) < 50


def test_a_report_of_no_story() -> None:
    report = replace(make_report("Korean text."), unread="no language model for Korean")
    changes = changes_between(None, bare_dossier(report))
    assert count_changes(changes) == "1 new report"
    assert list(lines_of(changes, bare_dossier(report))) == [
        "in no story",
        "  report    The Test Gazette, 12 September 2023, untitled; kept, but not read: no language model for Korean",
    ]
