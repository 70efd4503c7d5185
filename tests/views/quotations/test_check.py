"""Whole quotations: who a draft gives them to, and who says them in a report."""

import io

import pytest
from rich.console import Console

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.reading.language import LanguageModel
from crosswire.reports.drafts import draft_of
from crosswire.views.quotations.blocks import print_checked, quotation_records
from crosswire.views.quotations.check import Checked, Draft, check_quotations
from tests.making import dossier_of, make_report

FIRST = make_report(
    "Mayor Mira Toll said on Monday: “The dam will be opened before the flood comes.”\n"
    "“Nobody asked the farmers,” said Jon Brekke, who heads the growers’ union, “and nobody will.”\n"
    "A senior engineer said the “north wall has moved by two inches since May.”\n",
    outlet="Fen Courier",
    published="2024-03-05",
)
SECOND = make_report(
    "FENMOUTH – “The dam will be opened before the flood comes,” Toll told the council.\n"
    "The minister said: “Every village in the valley has been warned twice.”\n",
    outlet="Marsh Post",
    published="2024-03-04",
)


@pytest.fixture(scope="module")
def dossier(language: LanguageModel) -> Dossier:
    return dossier_of(language, FIRST, SECOND)


def check(text: str, dossier: Dossier) -> tuple[Checked, ...]:
    loaded = draft_of(text, "notes.md", markdown=True)
    reading, claims = pipeline.read_draft(loaded)
    draft = Draft(reading=reading, claims=claims, bylines=loaded.bylines)
    return check_quotations(draft, dossier, pipeline.same_as([*dossier.parties, *reading.parties]))


@pytest.mark.parametrize(
    ("text", "verdict", "matches"),
    [
        ('Mira Toll said: "The dam will be opened before the flood comes."', "stands", ["same", "same"]),
        ('Jon Brekke said: "The dam will be opened before the flood comes."', "given to another", ["other", "other"]),
        ('Brekke said: "Nobody asked the farmers, and nobody will."', "stands", ["same"]),
        ('In capitals: "Nobody asked the farmers."', "stands", ["not told"]),
        ('Mira Toll said: "The north wall has moved by two inches since May."', "not found", []),
        ('Mira Toll said: "North wall has moved by two inches since May."', "given to another", ["other"]),
        ('Mira Toll said: "Every village in the valley has been warned twice."', "stands", ["not told"]),
        ('Mira Toll said: "The dam will never be opened before the flood comes."', "not found", []),
        ("> Nobody asked the farmers\n> — Jon Brekke\n", "stands", ["same"]),
        ("> Nobody asked the farmers\n> — Mira Toll\n", "given to another", ["other"]),
        ("> “Nobody asked the farmers”\n> — Mira Toll\n", "given to another", ["other"]),
        ('Jon Brekke said the "farmers" were not asked.', "stands", ["same"]),
        ('Mira Toll said the "farmers" were not asked.', "stands", ["not told"]),
        ("The Marsh Post wrote: “The dam will be opened before the flood comes.”", "stands", ["passes on", "other"]),
    ],
)
def test_verdicts(text: str, verdict: str, matches: list[str], dossier: Dossier) -> None:
    (one,) = check(text, dossier)
    assert (one.verdict, [found.match for found in one.found]) == (verdict, matches)


def test_two_halves_of_a_quotation(dossier: Dossier) -> None:
    checked = check('"The dam will be opened," Toll said, "before the flood comes."', dossier)
    assert [(one.verdict, one.found[0].match) for one in checked] == [("stands", "same")] * 2


def test_the_best_come_first(dossier: Dossier) -> None:
    (one,) = check('Mira Toll said: "The dam will be opened before the flood comes."', dossier)
    assert [found.place.report.outlet.name for found in one.found] == ["Marsh Post", "Fen Courier"]


def test_quotations_within_others_are_not_checked_twice(dossier: Dossier) -> None:
    checked = check('He wrote: "They called it \'the wall\' then." And "dam".', dossier)
    assert [one.short for one in checked] == [False, True]


def shown(checked: tuple[Checked, ...]) -> str:
    out = io.StringIO()
    draft = draft_of("x", "no\x1b[2Jtes\u202e.md", markdown=True).report
    print_checked(checked, draft, Console(file=out, width=80, color_system=None))
    return out.getvalue()


def test_blocks_fit_the_terminal_and_are_safe(dossier: Dossier) -> None:
    text = (
        'Jon Brekke said: "Nobody asked the [bold]farmers[/bold] \u202e ' + "and " * 200 + '" and "dam" \n\n“Not closed'
    )
    told = shown(check(text, dossier))
    assert all(len(line) <= 80 for line in told.splitlines())
    assert all(line.isprintable() for line in told.splitlines())
    assert "[bold]farmers[/bold]" in told
    assert "the mark at one end of it is missing" in told
    assert "short" in told


def test_no_quotation() -> None:
    assert shown(()).startswith("No quotation in ")


def test_records(dossier: Dossier) -> None:
    text = 'Brekke said: "The dam will be opened before the flood comes." Now: "The dam will be shut before the flood."'
    checked = check(text, dossier)
    other, missing = quotation_records(checked, draft_of(text, "notes.md", markdown=True).report)
    assert (other["verdict"], other["given_to"], other["found"][0]["by"]) == (
        "given to another",
        "Brekke",
        "Toll",
    )
    (start, end) = other["found"][0]["spans"][0]
    assert SECOND.text[start:end] == "The dam will be opened before the flood comes"
    assert missing["nearest"]["differences"] == [{"missing": "opened", "added": "shut"}]
