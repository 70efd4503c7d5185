"""As much of a story as fits on a page, the most important first; what is left out is counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.model.dossier import Dossier
from crosswire.model.story import Story
from crosswire.views.brief.disputed import disputed
from crosswire.views.brief.expected import came_of, still_open
from crosswire.views.brief.sentences import Line, Part, Teller, words_in
from crosswire.views.brief.speaking import counted
from crosswire.views.brief.supported import supported, told_alone
from crosswire.views.brief.wanted import wanted

__all__ = ["Section", "sections_of"]

_FEW = 4
"""Lines on what several tell or dispute; with fewer, what one origin tells alone is worth the room."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, the lines under it, and what was left out of it in words; empty if nothing was."""

    title: str
    lines: tuple[tuple[Part, ...], ...]
    left_out: str


def sections_of(story: Story, dossier: Dossier, teller: Teller) -> list[Section]:
    """The sections of a story in the order of the page, with those that are left out whole.

    What is disputed is chosen first, so that nothing of it is told as supported. Words are what a section may fill but
    for its last line: together with headings and opening some 600, a page.
    """
    shelf = teller.shelf
    events = [event for event in dossier.events if event.story == story.id]
    expectations = [x for x in dossier.expectations if shelf.claims[x.claim].story == story.id]
    wants = [want for want in dossier.wants if any(shelf.claims[id_].story == story.id for id_ in want.claims)]

    against = _filled("Disputed", 90, ("question in dispute", "questions in dispute"), disputed(events, teller))
    shared = _filled(
        "Best supported",
        135,
        ("event told by several origins", "events told by several origins"),
        supported(events, teller),
    )
    came = _filled(
        "Expected, and what came of it",
        45,
        ("expectation with an outcome", "expectations with an outcome"),
        came_of(expectations, teller),
    )
    open_ = _filled(
        "Open: no report tells yet what came of it",
        40,
        ("open expectation", "open expectations"),
        still_open(expectations, teller),
    )
    wishes = _filled(
        "Who wants what", 55, ("party that wants something", "parties that want something"), wanted(wants, teller)
    )
    room = 0 if len(shared.lines) + len(against.lines) >= _FEW else 150
    alone = _filled(
        "Told by one origin alone",
        room,
        ("event told by one origin", "events told by one origin"),
        told_alone(events, teller),
    )
    return [shared, against, alone, came, open_, wishes]


def _filled(title: str, words: int, left_out: tuple[str, str], found: Iterable[Line]) -> Section:
    """The lines that fit into so many words, and the one that runs over."""
    lines: list[tuple[Part, ...]] = []
    used = more = 0
    for tell in found:
        line = tell() if used < words else ()
        if line:
            lines.append(line)
            used += words_in(line)
        else:
            more += line is not None
    return Section(title, tuple(lines), counted(more, *(f"further {name}" for name in left_out)) if more else "")
