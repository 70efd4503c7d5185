"""TimelineJS (Knight Lab): the timeline as JSON that TimelineJS opens.

TimelineJS reads its texts as HTML, so every word of a report is escaped. A date is as precise as the reports give it: a
month has no day. What has no date of the calendar has no place on a timeline and is left out.
"""

from __future__ import annotations

import html
import re
from datetime import date

from crosswire.model.account import TimelineEntry
from crosswire.model.dossier import Dossier
from crosswire.model.ids import content_id
from crosswire.views.exports.jsons import Json, json_bytes
from crosswire.views.exports.statements import makers
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.days import day_of, say_days
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import one_line

__all__ = ["timelinejs"]

_STATUSES = {"happened": "Told as happened", "expected": "Expected", "claimed": "Claimed", "denied": "Denied"}
_WIDE = {"year": 1, "decade": 1, "century": 1, "month": 2}
"""For what is no more precise than that, how many parts of a date are told."""
_PARTS = ("year", "month", "day")
_NO_WORDS = "…"
"""Stands for a headline where there is none."""
_CLOCK = re.compile(r"T(\d\d):(\d\d)")


def timelinejs(dossier: Dossier) -> tuple[bytes, int]:
    """The timeline as JSON, and how many of its entries have no date and are left out."""
    shelf = shelf_of(dossier)
    events = [event for entry in dossier.timeline for event in [_event(entry, shelf)] if event]
    events.sort(key=lambda event: (*(event["start_date"].get(part, 0) for part in _PARTS), event["unique_id"]))
    titles = "; ".join(story.title for story in dossier.stories) or "No story"
    facts = f"{len(dossier.reports)} reports, {len(dossier.claims)} claims. Made by {makers(dossier.made)}."
    return (
        json_bytes(
            {"title": {"text": {"headline": _safe(titles) or _NO_WORDS, "text": _safe(facts)}}, "events": events}
        ),
        len(dossier.timeline) - len(events),
    )


def _event(entry: TimelineEntry, shelf: Shelf) -> Json | None:
    days = sorted(day for day in (day_of(entry.begin), day_of(entry.end)) if day)
    if not days:
        return None
    first, last = days[0], days[-1]
    parts = _WIDE.get(entry.precision, len(_PARTS))
    begin, end = _date(first, parts), _date(last, parts)
    clock = _CLOCK.match(entry.time or "")
    if clock and first == last:
        begin |= {"hour": int(clock[1]), "minute": int(clock[2])}
    status = _STATUSES[entry.status]
    out: Json = {
        "unique_id": content_id(
            "moment", entry.event, entry.begin, entry.end, entry.label, entry.status, *entry.claims
        ),
        "start_date": begin,
        "display_date": _safe(say_days(entry.begin, entry.end)),
        "group": status,
        "text": {
            "headline": _safe(entry.label) or _NO_WORDS,
            "text": _text(status, claim_lines(entry.claims, shelf)) + _given(entry),
        },
    }
    if end != _date(first, parts):
        out["end_date"] = end
    return out


def _date(day: date, parts: int) -> Json:
    return dict(zip(_PARTS[:parts], (day.year, day.month, day.day), strict=False))


def _text(status: str, lines: tuple[ClaimLine, ...]) -> str:
    """What is said, by whom, how, and where: a list of claims."""
    told = "".join(f"<li>{_line(line)}</li>" for line in lines)
    return f"<p>{status}, by {len(lines)} {'claim' if len(lines) == 1 else 'claims'}:</p><ul>{told}</ul>"


def _given(entry: TimelineEntry) -> str:
    """The dates that its claims give, where they differ."""
    differ = entry.given if entry.relation != "agree" else ()
    days = [say_days(date.begin, date.end) or date.value for date in differ]
    return f"<p>Dates given: {_safe('; '.join(days))}</p>" if days else ""


def _line(line: ClaimLine) -> str:
    notes = [line.stance, f"how sure: {line.certainty}" if line.certainty else "", line.published]
    return f"{_safe(line.chain)}: <q>{_safe(line.words)}</q> ({_safe('; '.join(note for note in notes if note))})"


def _safe(text: str) -> str:
    return html.escape(one_line(text))
