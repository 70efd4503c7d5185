"""The names of a report that stand for places, each with its mentions and what the words beside them tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from crosswire.gazetteer.keys import key_of
from crosswire.gazetteer.look_up import named
from crosswire.model.parse import Parse
from crosswire.model.party import Mention, Party
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.reading.names.lexicon import lexicon
from crosswire.reading.places.beside import KINDS_AFTER, BesideReader
from crosswire.reading.places.namings import Beside, Naming
from crosswire.reading.places.unclaimed import unclaimed
from crosswire.reading.places.uses import is_place_use, stands_after_in

__all__ = ["DATELINE", "gather"]

DATELINE = "dateline"
"""Why the name in a dateline leads to a place."""
_DATELINE_PLACES = re.compile(r"[^/]+")


class _Use(NamedTuple):
    """A mention that speaks of a place, of a party if it is one's."""

    mention: Mention
    party: Party | None
    beside: Beside


def gather(report: Report, parse: Parse, parties: Sequence[Party]) -> list[Naming]:
    """Names that stand for a place each; one sense a report, unless the words beside tell two apart."""
    groups: dict[tuple[str, ...], Naming] = {}
    latest: dict[str, tuple[str, ...]] = {}
    taken: set[Span] = set()
    for naming in _in_dateline(report):
        groups[key_of(naming.name),] = naming
        taken.add(naming.mentions[0].span)
    for use in _uses(report, parse, parties):
        if use.mention.span in taken:
            continue
        taken.add(use.mention.span)
        at = _group_of(use, report.text, groups, latest)
        naming = groups.setdefault(at, _begun(use, report.text))
        naming.add(use.mention, Beside() if naming.country else use.beside)
        naming.is_located |= stands_after_in(parse, parse.within(use.mention.span))
    return list(groups.values())


def _uses(report: Report, parse: Parse, parties: Sequence[Party]) -> list[_Use]:
    names = {m.span for p in parties if p.kind != "role" for m in p.mentions if m.kind == "name"}
    free = list(unclaimed(report.id, report.text, parse, sorted(names)))
    reader = BesideReader(report.text, parse, lexicon(), _outermost({*names, *(m.span for m in free)}))
    covered = {i for mention in free for i in parse.within(mention.span)}
    found = [_Use(mention, None, reader.of(mention)) for mention in free]
    for party in parties:
        for mention in party.mentions:
            if mention.kind == "name" and covered.isdisjoint(parse.within(mention.span)):
                beside = reader.of(mention)
                if is_place_use(parse, party, mention, beside, report.text):
                    found.append(_Use(mention, party, beside))
    return sorted(found, key=lambda use: (use.mention.span, use.party.id if use.party else ""))


def _group_of(
    use: _Use, text: str, groups: dict[tuple[str, ...], Naming], latest: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """Which naming a mention belongs to: a bare name goes with the last of that name, or else with the next."""
    key, land = key_of(_name(use, text)), _land(use, text)
    noun = use.beside.kind if use.beside.kind in KINDS_AFTER else ""
    apart = (land or "", *(() if land else use.beside.within[:1]), noun)
    at = (key, *apart) if any(apart) else latest.get(key, (key,))
    if noun:
        return at  # "Kandahar province" says nothing of what "Kandahar" alone is
    if any(apart) and not land and latest.get(key) == (key,):
        groups[at] = groups.pop((key,))
    latest[key] = at
    return at


def _begun(use: _Use, text: str) -> Naming:
    name = _name(use, text)
    is_place = use.party is not None and use.party.kind == "place" and lexicon().state(name) is not None
    return Naming(name, _land(use, text), is_place)


def _name(use: _Use, text: str) -> str:
    return " ".join(use.mention.span.of(text).split())


def _land(use: _Use, text: str) -> str | None:
    """The state that a name is, if it is one's own name and not its capital's."""
    is_state = use.party is not None and use.party.kind == "state" and lexicon().state(_name(use, text)) is not None
    return use.party.country if use.party is not None and is_state else None


def _outermost(spans: Iterable[Span]) -> list[Span]:
    """The stretches that no other covers, in order."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not out or span.end > out[-1].end:
            out.append(span)
    return out


def _in_dateline(report: Report) -> Iterator[Naming]:
    """``SEOUL, South Korea``; ``GENEVA/PARIS``."""
    whole = report.where.get("dateline")
    if whole is None:
        return
    for match in _DATELINE_PLACES.finditer(whole.of(report.text)):
        name, _, wider = match[0].partition(",")
        span = Span(whole.start + match.start(), whole.start + match.start() + len(name)).trimmed(report.text)
        if named(name):
            mention = Mention(report.id, span, "name", DATELINE)
            naming = Naming(" ".join(name.split()), None)
            naming.add(mention, Beside((" ".join(wider.split()),) if named(wider) else (), frozenset(), "city"))
            yield naming
