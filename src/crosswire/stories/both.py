"""Stories of whole reports and of parts: a report that tells of two stories belongs to both.

Where some reports are taken apart, stories are settled anew without them, so that no report ties two stories into one.
What is left of such a report, and a part that is most of it, is settled with the others as a report of its own would
be. Any other part goes to the story of the report that it has most in common with.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crosswire.stories.outline import Outline
from crosswire.stories.parts import Part, taken_apart
from crosswire.stories.passages import lead_of_passages, outline_of_passages
from crosswire.stories.settle import settled
from crosswire.stories.ties import Sense, Telling, ties_of

__all__ = ["Group", "grouped_by_parts"]

_MOST = 0.5
"""Share of a report's words beyond which a part stands for it."""

Group = Mapping[str, frozenset[int] | None]
"""The reports of a story, each with the sentences of it that tell of it; none for those that do as a whole."""


def grouped_by_parts(tellings: Mapping[str, Telling], groups: Sequence[Sequence[str]], sense: Sense) -> list[Group]:
    """The stories, in order of their reports.

    Args:
        tellings: The reports, by their ids; of copies the first alone.
        groups: The stories of these reports as wholes.
        sense: Where words point in meaning.
    """
    home = {report: number for number, group in enumerate(groups) for report in group}
    apart = taken_apart(tellings, ties_of(tellings, home, sense), home)
    if not apart:
        return [dict.fromkeys(group) for group in groups]
    units = sorted(_units(tellings, apart, sense), key=lambda outline: outline.report)
    wholes = [telling.outline for report, telling in sorted(tellings.items()) if report not in apart]
    found = settled([*wholes, *units])
    home = {name: number for number, group in enumerate(found) for name in group}
    told: defaultdict[int, dict[str, set[int] | None]] = defaultdict(dict)
    for outline in wholes:
        told[home[outline.report]][outline.report] = None
    for report, parts in sorted(apart.items()):
        for part in parts:
            name = _name(report, part)
            number = home[name] if name in home else home[_nearest(part, apart)]
            mine = told[number].setdefault(report, set())
            if mine is not None:
                mine.update(part.passages)
    return _once(told.values(), tellings)


def _units(tellings: Mapping[str, Telling], apart: Mapping[str, Sequence[Part]], sense: Sense) -> Iterator[Outline]:
    """What is settled of reports that were taken apart."""
    for report, parts in sorted(apart.items()):
        telling = tellings[report]
        whole = sum(passage.length for passage in telling.passages)
        for part in parts:
            passages = [telling.passages[at] for at in part.passages]
            most = sum(passage.length for passage in passages) > _MOST * whole
            if most or all(other in apart for other in part.others):
                lead = sense(lead_of_passages(telling.text, passages))
                yield outline_of_passages(_name(report, part), telling.outline, passages, lead)


def _name(report: str, part: Part) -> str:
    return f"{report}/{part.passages[0]}"


def _nearest(part: Part, apart: Mapping[str, object]) -> str:
    """The report, not taken apart itself, that a part has most in common with."""
    return max((other for other in part.others if other not in apart), key=lambda other: (part.others[other], other))


def _once(stories: Iterable[Mapping[str, set[int] | None]], tellings: Mapping[str, Telling]) -> list[Group]:
    """Each set of reports as one story; a report of which all is told in one story is told there as a whole."""
    by_reports: dict[tuple[str, ...], dict[str, frozenset[int] | None]] = {}
    for story in stories:
        held = by_reports.setdefault(tuple(sorted(story)), {})
        for report, numbers in story.items():
            mine = None if numbers is None else frozenset(numbers | (held.get(report) or frozenset()))
            whole = mine is not None and len(mine) == len(tellings[report].passages)
            held[report] = None if whole else mine
    return [story for _, story in sorted(by_reports.items())]
