"""The summary in a terminal."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from crosswire.model.dossier import Dossier
from crosswire.model.spans import Span
from crosswire.views.evidence import EvidenceError
from crosswire.views.summary import summarise
from tests.views.visit import visit


def _printed(dossier: Dossier, width: int = 80, colour: bool = False) -> str:
    out = io.StringIO()
    summarise(
        dossier, Console(file=out, width=width, force_terminal=colour, color_system="truecolor" if colour else None)
    )
    return out.getvalue()


@pytest.fixture(scope="module")
def text() -> str:
    return _printed(visit())


def test_it_fits_in_80_columns_and_two_screens(text: str) -> None:
    assert max(map(len, text.splitlines())) <= 80
    assert len(text.splitlines()) <= 100


@pytest.mark.parametrize(
    "words",
    [
        "Varga visits <b>Marenta</b> for gas talks",
        "5 reports, 4–9 March 2024",
        "1 a copy",
        "1 undated",
        "1 of an unknown outlet",
        "3 Ilse Varga arrives in Port Selm",
        "2 assert, 1 expects, in 3 reports",
        "2 deny, in 1 report, credibility 5: Lornia, Marenta",
        "Marenta sells gas to Lornia </script> – whether it is so?",
        "2 more only seem to differ",
        "reported to have happened: Ilse Varga arrived",
        "no report of it yet",
        "Lornia: wants cheaper gas (from Marenta)",
        "7–9 March 2024",
    ],
)
def test_it_says(text: str, words: str) -> None:
    assert words in " ".join(text.split())


def test_report_text_can_neither_steer_the_terminal_nor_be_markup(text: str) -> None:
    assert not set(text) & {"\x1b", "\u202e", "\x07", "\r"}
    hostile = replace(visit(), stories=(replace(visit().stories[0], title="[red]a[/red] \x1b]0;owned\x07 [/nothing]"),))
    printed = _printed(hostile, colour=True)
    assert "[red]a[/red]" in printed
    assert "\x1b]0" not in printed
    assert "\x07" not in printed


def test_a_dossier_without_stories_says_so() -> None:
    assert "No story found; reports read: 5." in _printed(replace(visit(), stories=()))


def test_sections_without_lines_say_so() -> None:
    bare = replace(visit(), events=(), expectations=(), wants=(), timeline=())
    printed = _printed(bare)
    for sentence in ("No line has two", "No two answers", "No report says what it expects", "who wants what", "a day."):
        assert sentence in printed


def test_evidence_that_does_not_hold_is_never_shown() -> None:
    broken = replace(visit().claims[0], spans=(Span(0, 10**6),))
    with pytest.raises(EvidenceError):
        _printed(replace(visit(), claims=(broken, *visit().claims[1:])))
