"""The brief: every word of it stands where it says, and is by whom it says."""

import re
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.reports.drafts import draft_of
from crosswire.reports.markdown import plain_lines
from crosswire.views.brief.write import write_brief
from crosswire.views.evidence import EvidenceError
from crosswire.views.exports.dossier import dump, load
from crosswire.views.quotations.check import Checked, Draft, check_quotations
from crosswire.views.quotations.places import places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.wanted import wanted_of
from tests.making import bare_dossier, dossier_of, make_report
from tests.views.brief.stories import COURIER, HERALD, HOSTILE, POST
from tests.views.visit import visit

MARKED = re.compile(r"“([^”]*)”\.?(?: \([^)]*\))?\.?\[\^(\d+)\]")
PAGE = 750
"""Words of a story's page, its notes not counted."""


@pytest.fixture(scope="module")
def dam(language: LanguageModel) -> Dossier:
    return dossier_of(language, COURIER, POST, HERALD)


def checked(text: str, dossier: Dossier) -> tuple[Checked, ...]:
    loaded = draft_of(text, "brief.md", markdown=True)
    reading, claims = pipeline.read_draft(loaded)
    draft = Draft(reading=reading, claims=claims, bylines=loaded.bylines)
    return check_quotations(draft, dossier, pipeline.same_as([*dossier.parties, *reading.parties]))


def page(text: str) -> str:
    return text.partition("\n[^1]:")[0]


def notes(text: str) -> dict[str, str]:
    return dict(re.findall(r"^\[\^(\d+)\]: (.*)$", text, re.MULTILINE))


def test_every_quotation_of_the_sample_stands_and_is_rightly_given(sample: Dossier) -> None:
    found = checked(write_brief(sample), sample)
    assert len(found) > 10
    assert [(one.words, one.given_to) for one in found if one.verdict != "stands"] == []


@pytest.mark.parametrize("name", ["sample", "dam", "visit"])
def test_each_quotation_stands_in_the_report_that_its_note_names(name: str, request: pytest.FixtureRequest) -> None:
    dossier: Dossier = visit() if name == "visit" else request.getfixturevalue(name)
    text = write_brief(dossier)
    by_claim = {claim.id.rpartition("-")[2][:8]: claim.report for claim in dossier.claims}
    reports = {report.id: report for report in dossier.reports}
    pointed = MARKED.findall(page(text))
    assert len(pointed) >= 4
    quoted = [(words, notes(text)[number]) for words, number in pointed]
    quoted += [(words, note) for note in notes(text).values() for words in re.findall(r": “([^”]*)”$", note)]
    for words, note in quoted:
        ((id_),) = re.findall(r"\(([0-9a-f]{8})\)", note)
        (plain,) = plain_lines(words)
        assert places_of(wanted_of(plain), WordShelf([reports[by_claim[id_]]])), words


@pytest.mark.parametrize("name", ["sample", "dam"])
def test_nothing_is_quoted_twice(name: str, request: pytest.FixtureRequest) -> None:
    quoted = [words for words, _ in MARKED.findall(page(write_brief(request.getfixturevalue(name))))]
    assert len(set(quoted)) == len(quoted)


def test_a_story_takes_a_page(sample: Dossier) -> None:
    assert 300 < len(page(write_brief(sample)).split()) < PAGE


def test_what_is_left_out_is_counted(sample: Dossier) -> None:
    assert re.search(r"Left out: .*\d+ further events told by one origin", write_brief(sample))


def test_both_sides_of_a_dispute_are_told_and_never_blended(dam: Dossier) -> None:
    text = write_brief(dam)
    disputed = text.partition("## Disputed")[2].partition("\n## ")[0]
    sides = disputed.split("\n\n  - ")[1:]
    assert len(sides) == 2
    assert [("denied" in side or "did not leak" in side, "is not so" in side) for side in sides].count(
        (True, True)
    ) == 1
    supported = text.partition("## Best supported")[2].partition("\n## ")[0]
    assert "denied" not in supported


def test_an_unnamed_source_is_said_to_be_unnamed(language: LanguageModel) -> None:
    text = write_brief(dossier_of(language, COURIER))
    (line,) = [line for line in text.splitlines() if "told the Valley Times" in line and line.startswith(("-", "  -"))]
    assert "(unnamed)" in line or "source unnamed" in line


def test_a_weekday_is_explained_outside_the_marks(dam: Dossier) -> None:
    text = write_brief(dam)
    assert "(Sunday: 3 March 2024" in text
    assert not re.search(r"“[^”]*3 March 2024", text)


def test_one_report_alone(language: LanguageModel) -> None:
    text = write_brief(dossier_of(language, POST))
    assert "*1 report, 6 March 2024: Marsh Post.*" in text
    assert "Told by one origin alone" in text
    assert "2 independent" not in text


def test_a_copy_is_no_report_more(language: LanguageModel) -> None:
    copy = replace(make_report(COURIER.text, outlet="Selm Mail", published="2024-03-06"), copy_of=COURIER.id)
    told = [
        re.findall(r"(?:independent origins?) in \d+ reports?", page(write_brief(dossier_of(language, *reports))))
        for reports in ((COURIER, POST, HERALD), (COURIER, POST, HERALD, copy))
    ]
    assert told[0] == told[1] != []


def test_an_empty_dossier() -> None:
    assert write_brief(bare_dossier()) == "# Brief\n\nNo story was found: nothing can be set against anything.\n"


def test_what_a_report_writes_is_no_markup(language: LanguageModel) -> None:
    text = write_brief(dossier_of(language, HOSTILE, COURIER))
    assert "burst" in text
    assert not re.search(r"<\w|`|\]\(|\x1b|\u202e", text)
    allowed = ("# ", "## ", "- ", "  - ", "*", "[^", "Left out", "It says", "")
    assert all(line.startswith(allowed) for line in text.splitlines())
    assert sum(line.startswith("# ") for line in text.splitlines()) <= 2


def test_a_hostile_dossier_is_told_safely() -> None:
    text = write_brief(visit())
    assert not re.search(r"<\w|`|\]\(|\x1b|\u202e", text)
    assert [one.words for one in checked(text, visit()) if one.verdict == "not found"] == []


def test_an_answer_of_a_kind_that_is_not_known_is_told_as_it_stands() -> None:
    event = visit().events[1]
    (question,) = event.questions
    answers = (replace(question.answers[0], value="rumoured"), *question.answers[1:])
    changed = replace(event, questions=(replace(question, answers=answers),))
    assert "Rumoured: 2 independent origins" in write_brief(replace(visit(), events=(changed,)))


def test_words_that_do_not_hold_are_an_error(dam: Dossier) -> None:
    first, *others = dam.reports
    with pytest.raises(EvidenceError):
        write_brief(replace(dam, reports=(replace(first, text=first.text.upper()), *others)))


def test_the_order_of_reports_changes_nothing(language: LanguageModel) -> None:
    told = {write_brief(dossier_of(language, *reports)) for reports in permutations((COURIER, POST, HERALD))}
    assert len(told) == 1


def test_it_is_the_same_of_a_dossier_file(dam: Dossier) -> None:
    assert write_brief(load(dump(dam))) == write_brief(dam)


def test_the_items_in_the_docs_are_those_of_the_sample(sample: Dossier) -> None:
    docs = Path(__file__).parent.parent.parent.parent / "docs" / "brief-and-why.md"
    (example,) = re.findall(r"```markdown\n(.*?)\n```", docs.read_text(encoding="utf-8"), re.DOTALL)
    told = re.sub(r"\[\^\d+\]", "", write_brief(sample))
    assert [line for line in re.sub(r"\[\^\d+\]", "", example).splitlines() if line not in told.splitlines()] == []
