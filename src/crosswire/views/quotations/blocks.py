"""What was found of quotations: a block each in a terminal, and as plain records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from crosswire.model.report import Report
from crosswire.views.lines.days import say_published
from crosswire.views.plain import clipped, one_line
from crosswire.views.quotations.check import Checked, Found
from crosswire.views.quotations.nearest import Difference, Nearest

__all__ = ["print_checked", "quotation_records"]

_LETTERS = 300
"""Of a quotation or a stretch of a report: under four lines of 80 columns."""
_PLACES = 5
"""Places of a quotation that are listed; the JSON has them all."""
_STYLES = {"stands": "green", "given to another": "red", "not found": "red"}


def print_checked(checked: Sequence[Checked], draft: Report, console: Console) -> None:
    """Prints a block for each quotation, and how many stand."""
    if not checked:
        console.print(Text(f"No quotation in {one_line(draft.path)}."))
        return
    for one in checked:
        _print_one(one, draft, console)
    stand = sum(one.verdict == "stands" for one in checked)
    many = "1 quotation" if len(checked) == 1 else f"{len(checked)} quotations"
    console.print(Text(f"{many}: {stand} stand, {len(checked) - stand} do not", style="bold"))


def _print_one(one: Checked, draft: Report, console: Console) -> None:
    where = f"{one_line(draft.path)}:{draft.line_at(one.quote.outer.start)}"
    console.print(Text.assemble((one.verdict.upper(), f"bold {_STYLES[one.verdict]}"), f"  {where}"))
    body = Text(f"“{_clipped(one.words)}”")
    for note in _notes(one):
        body.append(f"\n{note}")
    console.print(Padding(body, (0, 0, 1, 2)))


def _notes(one: Checked) -> list[str]:
    notes = []
    if one.short:
        notes.append("short: one word may stand anywhere")
    if not one.quote.closed:
        notes.append("the mark at one end of it is missing")
    if one.found:
        notes += [_say_found(found, one.given_to) for found in one.found[:_PLACES]]
        if len(one.found[0].place.spans) > 1:
            notes.append(f"in full: “{_clipped(_whole(one.found[0]))}”")
        if len(one.found) > _PLACES:
            notes.append(f"and in {len(one.found) - _PLACES} more places")
    elif one.nearest:
        notes += _say_nearest(one.nearest)
    else:
        notes.append("nothing like it in any report")
    return notes


def _whole(found: Found) -> str:
    """The words from the first to the last, with what an ellipsis, brackets or a named speaker stand for."""
    spans = found.place.spans
    return found.place.report.text[spans[0].start : spans[-1].end]


def _say_found(found: Found, given_to: str | None) -> str:
    where = _where(found.place.report, found.place.spans[0].start)
    giver, by = one_line(given_to or ""), one_line(found.by or "")
    if found.match == "same":
        return f"{where} – by the same, {by}"
    if found.match == "passes on":
        return f"{where} – {by} says it, and {giver} passes it on"
    if found.match == "other":
        return f"given to {giver}, but {by} says it in {where}"
    untold = [f"{where} does not tell by whom" if not by else f"{where} – by {by}"]
    untold.append("not told here by whom" if not giver else f"given here to {giver}")
    return "; ".join(untold)


def _where(report: Report, at: int) -> str:
    outlet = one_line(report.outlet.name or "unknown outlet")
    return f"{outlet}, {say_published(report.published)}, {one_line(report.path)}:{report.line_at(at)}"


def _say_nearest(nearest: Nearest) -> list[str]:
    report = nearest.report
    differs = "; ".join(_say_difference(one) for one in nearest.differences)
    return [
        f"nearest: “{_clipped(nearest.span.of(report.text))}”",
        _where(report, nearest.span.start),
        f"differs in: {differs or 'a gap too wide'}",
    ]


def _say_difference(one: Difference) -> str:
    missing, added = f"“{one_line(one.missing)}”", f"“{one_line(one.added)}”"
    if not one.added:
        return f"{missing} is missing"
    if not one.missing:
        return f"{added} is added"
    return f"{added} stands for {missing}"


def _clipped(text: str) -> str:
    return clipped(one_line(text), _LETTERS)


def quotation_records(checked: Sequence[Checked], draft: Report) -> list[dict[str, Any]]:
    """The quotations as plain data; spans are ``[start, end]`` in code points of the report's frozen text."""
    return [
        {
            "words": one.words,
            "path": draft.path,
            "line": draft.line_at(one.quote.outer.start),
            "verdict": one.verdict,
            "short": one.short,
            "closed": one.quote.closed,
            "given_to": one.given_to,
            "found": [_found_record(found) for found in one.found],
            "nearest": _nearest_record(one.nearest) if one.nearest else None,
        }
        for one in checked
    ]


def _found_record(found: Found) -> dict[str, Any]:
    report, spans = found.place.report, found.place.spans
    return {
        **_report_record(report),
        "line": report.line_at(spans[0].start),
        "spans": [list(span) for span in spans],
        "words": [span.of(report.text) for span in spans],
        "by": found.by,
        "match": found.match,
    }


def _nearest_record(nearest: Nearest) -> dict[str, Any]:
    return {
        **_report_record(nearest.report),
        "line": nearest.report.line_at(nearest.span.start),
        "span": list(nearest.span),
        "words": nearest.span.of(nearest.report.text),
        "alike": round(nearest.alike, 2),
        "differences": [{"missing": one.missing, "added": one.added} for one in nearest.differences],
    }


def _report_record(report: Report) -> dict[str, Any]:
    published = report.published
    return {
        "report": report.id,
        "path": report.path,
        "outlet": report.outlet.name,
        "published": [published.earliest, published.latest],
    }
