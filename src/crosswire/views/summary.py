"""The summary in a terminal: what the page says, in about one screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from crosswire.model.dossier import Dossier
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.agreements import Agreement
from crosswire.views.lines.claims import ClaimLine
from crosswire.views.lines.differences import Difference
from crosswire.views.lines.moments import Moment, best_moments
from crosswire.views.lines.outcomes import Outcome, Wanter
from crosswire.views.lines.sheet import StorySheet, sheet_of
from crosswire.views.lines.texts import Text as ReportText
from crosswire.views.plain import clipped

__all__ = ["summarise"]

_Line = TypeVar("_Line")
_Row = tuple[str, Text]

_AGREEMENTS = 5
_DIFFERENCES = 3
_OUTCOMES = 4
_WANTERS = 4
_WANTS = 3
_MOMENTS = 8
_REASONS = 1
"""Lines of each kind: together under two screens. The page has them all."""

_LETTERS = 110
"""Of one text: under two lines of 80 columns."""

_SHORT = 60
"""Of one of several texts on a line."""

_NUMBERS = 4
"""Claim numbers after a line."""


def summarise(dossier: Dossier, console: Console) -> None:
    """Print the summary of a dossier. Numbers in brackets are those of the claims on the dossier page.

    What stands behind them is the id by which `crosswire why` knows the event or the answer.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold (law 1).
    """
    check_evidence(dossier)
    sheet = sheet_of(dossier)
    if not sheet.stories:
        console.print(Text(f"No story found; reports read: {sum(not text.unread for text in sheet.texts)}."))
    for story in sheet.stories:
        _print_story(story, console)
    for reason, number in sorted(Counter(text.unread for text in sheet.texts if text.unread).items()):
        console.print(Text(f"{_count(number)} kept, but not read: {reason}."))


def _print_story(story: StorySheet, console: Console) -> None:
    console.print(Text(clipped(story.title, _LETTERS), style="bold"))
    console.print(Text(_say_reports(story), style="dim"))

    def section(title: str, lines: Sequence[_Line], first: int, row: Callable[[_Line], _Row], nothing: str) -> None:
        _print_section(console, title, len(lines), [row(line) for line in lines[:first]], nothing)

    different = story.differences
    section("AGREE", story.agreements, _AGREEMENTS, _agreement, "No line has two independent origins behind it.")
    section("DIFFER", different.conflicts, _DIFFERENCES, _difference, "No two answers to one question conflict.")
    if different.apparent:
        console.print(Padding(Text(f"{len(different.apparent)} more only seem to differ; see the page."), (0, 0, 0, 2)))
    section("EXPECTED", story.outcomes, _OUTCOMES, _outcome, "No report says what it expects.")
    section("WANTS", story.wanters, _WANTERS, _wanter, "No report says who wants what.")
    rows = [_moment(moment) for moment in best_moments(story.timeline, _MOMENTS)]
    _print_section(console, "TIMELINE", len(story.timeline), rows, "No claim could be given a day.")
    console.print()


def _print_section(console: Console, title: str, number: int, rows: list[_Row], nothing: str) -> None:
    console.print(Text.assemble("\n", (title, "bold"), (f" {number}" if number else "", "dim")))
    if not rows:
        console.print(Padding(Text(nothing), (0, 0, 0, 2)))
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column()
    grid.add_column(ratio=1)
    for left, right in rows:
        grid.add_row(Text(left), right)
    console.print(Padding(grid, (0, 0, 0, 2)))
    if number > len(rows):
        console.print(Padding(Text(f"and {number - len(rows)} more", style="dim"), (0, 0, 0, 2)))


def _say_reports(story: StorySheet) -> str:
    reports = story.reports
    outlets = Counter(report.outlet for report in reports if not report.unknown)
    named = [f"{name} ({n})" if n > 1 else name for name, n in sorted(outlets.items())]
    notes = (
        _noted(reports, lambda report: report.unknown, "of an unknown outlet"),
        _noted(reports, lambda report: report.copy_of is not None, "a copy"),
        _noted(reports, lambda report: report.version_of is not None, "an edited version"),
        _noted(reports, lambda report: report.undated, "undated"),
    )
    return "; ".join(
        part for part in (f"{_count(len(reports))}, {story.days or 'undated'}", ", ".join(named), *notes) if part
    )


def _count(reports: int) -> str:
    return "1 report" if reports == 1 else f"{reports} reports"


def _noted(reports: Iterable[ReportText], test: Callable[[ReportText], bool], note: str) -> str:
    number = sum(map(test, reports))
    return f"{number} {note}" if number else ""


def _agreement(line: Agreement) -> _Row:
    names = ", ".join(backer.name for backer in line.backers)
    way = "" if line.way == "said" else f"{line.way}: "
    return str(len(line.backers)), Text.assemble(
        (way + clipped(line.label, _LETTERS), "bold"),
        _numbers(line.claims),
        _id(line.id),
        f"\n{clipped(f'{line.stances}, in {_count(line.reports)}{_say_credibility(line)}: {names}', _LETTERS)}",
    )


def _say_credibility(line: Agreement) -> str:
    return f", credibility {line.credibility.figure}" if line.credibility is not None else ""


def _difference(line: Difference) -> _Row:
    text = Text.assemble((clipped(line.label, _LETTERS), "bold"), f" – {line.asks}?", _id(line.id))
    for side in line.sides:
        who = ", ".join(dict.fromkeys(claim.chain for claim in side.claims))
        text.append(f"\n{side.letter} {clipped(side.answer, _SHORT)}: {clipped(who, _SHORT)}")
        text.append(_numbers(side.claims))
        text.append(_id(side.short))
    for reason in line.reasons[:_REASONS]:
        text.append(f"\n{reason.pair}: {reason.is_}; {clipped(reason.why, _LETTERS)}", style="dim")
    return "≠", text


def _outcome(line: Outcome) -> _Row:
    by_when = f" by {line.by_when}" if line.by_when else ""
    text = Text.assemble(
        f"{line.expected.chain} {line.expected.stance}{by_when}: ", (clipped(line.expected.words, _LETTERS), "bold")
    )
    text.append(_numbers((line.expected,)))
    text.append(f"\n{line.says}")
    if line.outcome:
        text.append(f": {clipped(line.outcome[0].words, _LETTERS)}")
        text.append(_numbers(line.outcome))
    return "?" if line.verdict == "open" else "→", text


def _wanter(line: Wanter) -> _Row:
    things = [
        f"{want.kind} {clipped(want.what, _SHORT)}" + (f" (from {want.from_whom})" if want.from_whom else "")
        for want in line.wants[:_WANTS]
    ]
    more = f"; and {len(line.wants) - _WANTS} more" if len(line.wants) > _WANTS else ""
    return "", Text.assemble((clipped(line.party, _LETTERS), "bold"), f": {'; '.join(things)}{more}")


def _moment(line: Moment) -> _Row:
    text = Text.assemble(clipped(line.label, _LETTERS), (f" – {line.says}", "dim"))
    if line.given:
        text.append(f"; {line.differ}: {', '.join(days for days, _ in line.given)}", style="dim")
    text.append(_numbers(line.claims))
    text.append(_id(line.id))
    return line.days, text


def _id(id_: str) -> Text:
    """What `crosswire why` knows it by."""
    return Text(f" {id_}" if id_ else "", style="dim")


def _numbers(claims: Iterable[ClaimLine]) -> Text:
    numbers = [str(claim.number) for claim in claims]
    more = " …" if len(numbers) > _NUMBERS else ""
    return Text(f" [{' '.join(numbers[:_NUMBERS])}{more}]", style="dim")
