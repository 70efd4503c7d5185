"""The brief as Markdown, checked word for word before anybody sees it (law 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosswire.model.dossier import Dossier
from crosswire.model.story import Story
from crosswire.views.brief.choice import Section, sections_of
from crosswire.views.brief.glosses import Glosses
from crosswire.views.brief.markdown import escaped
from crosswire.views.brief.notes import Note, Notes
from crosswire.views.brief.sentences import Cite, Part, Teller
from crosswire.views.brief.speaking import counted
from crosswire.views.evidence import EvidenceError, check_evidence
from crosswire.views.lines.days import say_days
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.quotations.places import places_of
from crosswire.views.quotations.shelf import WordShelf
from crosswire.views.quotations.wanted import wanted_of

__all__ = ["write_brief"]

_READ_AS = (
    "It says who said what, and does not judge who is right. Words between quotation marks are those of the reports; "
    "after *said:* the speaker's own, as quoted there. What stands in brackets behind them is how they were read here."
)


def write_brief(dossier: Dossier) -> str:
    """The brief of a dossier, a page for each story, that with most reports first.

    Raises:
        EvidenceError: A span or an id of the dossier does not hold, or a quotation does not stand in its report.
    """
    check_evidence(dossier)
    shelf = shelf_of(dossier)
    teller, notes = Teller(shelf, Glosses.of(dossier)), Notes()
    stories = sorted(dossier.stories, key=lambda story: (-len(story.reports), story.begin or "9999", story.id))
    blocks = [block for story in stories for block in _story(story, dossier, teller, notes)]
    if not blocks:
        blocks = ["# Brief", "No story was found: nothing can be set against anything."]
    _check(notes.found.values())
    if dossier.stories:
        blocks.append(_READ_AS)
    unread = sum(1 for report in dossier.reports if report.unread)
    if unread:
        blocks.append(f"{counted(unread, 'report was', 'reports were')} not read: no model for their language.")
    blocks += ["\n".join(notes.lines())] if notes.found else []
    return "\n\n".join(blocks) + "\n"


def _story(story: Story, dossier: Dossier, teller: Teller, notes: Notes) -> Iterator[str]:
    yield f"# {escaped(story.title) or 'Story without a title'}"
    yield f"*{_reports(story, teller.shelf)}*"
    sections = sections_of(story, dossier, teller)
    for section in sections:
        if section.lines:
            yield from _section(section, notes)
    left = [section.left_out for section in sections if section.left_out]
    if left:
        yield f"Left out: {'; '.join(left)}."


def _section(section: Section, notes: Notes) -> Iterator[str]:
    yield f"## {section.title}"
    yield from (f"- {_line(parts, notes)}" for parts in section.lines)


def _line(parts: Iterable[Part], notes: Notes) -> str:
    return "".join(
        notes.mark(part.claim, part.quotation, above=part.above) if isinstance(part, Cite) else part for part in parts
    )


def _reports(story: Story, shelf: Shelf) -> str:
    reports = [shelf.reports[id_] for id_ in story.reports]
    names = sorted({escaped(report.outlet.name) for report in reports if report.outlet.name})
    unknown = sum(1 for report in reports if not report.outlet.name)
    copies = sum(1 for report in reports if report.copy_of)
    if unknown:
        names.append("one of an unknown outlet" if unknown == 1 else f"{unknown} of unknown outlets")
    if copies:
        names.append("one of them a copy of another" if copies == 1 else f"{copies} of them copies of others")
    days = say_days(story.begin, story.end) or "undated"
    return f"{counted(len(reports), 'report', 'reports')}, {days}: {', '.join(names)}."


def _check(notes: Iterable[Note]) -> None:
    """Looks up every quotation in the report that its note names, as `crosswire check` does."""
    quoted: dict[str, list[Note]] = {}
    for note in notes:
        quoted.setdefault(note.quotation.report.id, []).append(note)
    for same in quoted.values():
        shelf = WordShelf([same[0].quotation.report])
        for note in same:
            if not places_of(wanted_of(note.quotation.words), shelf):
                raise EvidenceError(f"the quotation of {note.claim.id!a} does not stand in its report")
