"""A list of claims: in a terminal, and as plain records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from crosswire.model.claim import Claim, Link
from crosswire.model.dossier import Dossier
from crosswire.model.report import Report
from crosswire.model.time import Time
from crosswire.views.lines.claims import claim_line
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import one_line

__all__ = ["claim_records", "print_claims"]


def print_claims(claims: Sequence[Claim], dossier: Dossier, console: Console) -> None:
    """Prints the claims, each with chain, stance, certainty, words, outlet, day and place; and how many they are."""
    if not claims:
        console.print(Text("No claim found."))
        return
    shelf = shelf_of(dossier)
    for claim in claims:
        _print_claim(claim, shelf, console)
    console.print(Text("1 claim" if len(claims) == 1 else f"{len(claims)} claims", style="dim"))


def _print_claim(claim: Claim, shelf: Shelf, console: Console) -> None:
    line, report = claim_line(claim.id, shelf), shelf.reports[claim.report]
    hops = " → ".join(f"{hop.name} ({hop.note})" if hop.note else hop.name for hop in line.hops)
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(ratio=1)
    grid.add_column(justify="right", no_wrap=True)
    grid.add_row(Text(hops or "in its own voice", style="bold"), Text(claim.stance))
    console.print(grid)
    marks = ("“", "”") if claim.voice == "direct" else ("", "")
    said = Text.assemble(*marks[:1], line.words, *marks[1:])
    if line.certainty:
        said.append(f"\nhow sure: {line.certainty}", style="dim")
    place = f"{one_line(report.path)}:{report.line_at(claim.spans[0].start)}"
    said.append(f"\n{line.outlet}, {line.published} – {place}", style="dim")
    console.print(Padding(said, (0, 0, 1, 2)))


def claim_records(claims: Sequence[Claim], dossier: Dossier) -> list[dict[str, Any]]:
    """The claims as plain data; spans are ``[start, end]`` in code points of the report's frozen text."""
    reports = {report.id: report for report in dossier.reports}
    return [_record(claim, reports[claim.report]) for claim in claims]


def _record(claim: Claim, report: Report) -> dict[str, Any]:
    return {
        "id": claim.id,
        "report": report.id,
        "path": report.path,
        "line": report.line_at(claim.spans[0].start),
        "outlet": report.outlet.name,
        "published": [report.published.earliest, report.published.latest],
        "spans": [list(span) for span in claim.spans],
        "words": claim.words(report.text),
        "cue": {"span": list(claim.cue), "words": claim.cue.of(report.text)} if claim.cue else None,
        "chain": [_link(link) for link in claim.chain],
        "stance": claim.stance,
        "certainty": asdict(claim.certainty) if claim.certainty else None,
        "said": _time(claim.said, report),
        "when": _time(claim.when, report),
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def _link(link: Link) -> dict[str, Any]:
    who = [{"name": s.name, "words": s.text, "span": list(s.span), "party": s.party} for s in link.who]
    return {"who": who, "kind": link.kind, "number": link.number, "role": link.role}


def _time(time: Time | None, report: Report) -> dict[str, Any] | None:
    if time is None:
        return None
    return {"value": time.value, "begin": time.begin, "end": time.end, "words": time.span.of(report.text)}
