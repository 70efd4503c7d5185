"""The examples, and what is read from them, by the same code that reads reports."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from crosswire import pipeline
from crosswire.model.dossier import Dossier
from crosswire.model.parse import Parse
from crosswire.model.report import Published, Report
from crosswire.reading.language import LanguageModel
from crosswire.reports.freeze import freeze_told
from crosswire.reports.intake import Told

__all__ = ["DAY", "UnspokenError", "examples", "must", "parse_of", "read", "speaking"]

_EXAMPLES = Path(__file__).with_name("examples.toml")

DAY = "2024-05-15"
"""When the examples are read as if published, a Wednesday."""


class UnspokenError(Exception):
    """A rule without an example, or an example that does not make its rule speak."""


@cache
def examples() -> dict[str, dict[str, list[str]]]:
    """The sentences of ``examples.toml`` by section and rule."""
    return tomllib.loads(_EXAMPLES.read_text(encoding="utf-8"))


@cache
def _model() -> LanguageModel:
    return LanguageModel.load()


def _report_of(text: str, outlet: str = "The Example", day: str = DAY) -> Report:
    told = Published(earliest=day, latest=day, basis="stated", why="example")
    return freeze_told(Told(path="example.txt", text=text, outlet=outlet, published=told, language="en", clean=True))


def parse_of(text: str) -> Parse:
    """The grammar of an example."""
    return _model().parse(_report_of(text))


@cache
def read(*texts: str) -> Dossier:
    """The dossier of some reports of different outlets, a day apart."""
    reports = [
        _report_of(text, outlet=f"Outlet {number}", day=f"2024-05-{14 + number}")
        for number, text in enumerate(texts, 1)
    ]
    return pipeline.make_dossier(reports, {report.id: _model().parse(report) for report in reports})


def speaking(section: str, rule: str) -> list[str]:
    """The examples of a rule.

    Raises:
        UnspokenError: if there is none.
    """
    try:
        return examples()[section][rule]
    except KeyError:
        raise UnspokenError(f"no example of {rule} in [{section}]") from None


def must(found: bool, rule: str, text: str) -> None:
    """Raises unless the rule was found to speak."""
    if not found:
        raise UnspokenError(f"{rule} says nothing to: {text}")
