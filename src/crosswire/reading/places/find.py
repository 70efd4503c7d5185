"""The places of one report.

1. gather    the names that stand for places
2. plain     those that are plain by themselves
3. weigh     the rest, in the light of these
4. take-ups  "the city", "the port"
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from crosswire.model.parse import Parse
from crosswire.model.party import Party
from crosswire.model.place import Place, united
from crosswire.model.report import Report
from crosswire.model.spelling import fold
from crosswire.reading.names.lexicon import lexicon
from crosswire.reading.places.gather import DATELINE, gather
from crosswire.reading.places.guess import Guess
from crosswire.reading.places.lead import place_of
from crosswire.reading.places.namings import Naming
from crosswire.reading.places.takeups import take_ups
from crosswire.reading.places.weigh import Setting, likeliest

__all__ = ["find_places"]

_PLAIN_ALONE = 0.8
"""How sure a place must be by itself to tell of the others."""


def find_places(report: Report, parse: Parse, parties: Sequence[Party]) -> tuple[Place, ...]:
    """The places that one report names, in order of first mention.

    Args:
        report: The report.
        parse: Its parse.
        parties: Its parties, whose mentions by name are looked through.
    """
    namings = gather(report, parse, parties)
    setting = _setting(report, parse, parties, namings)
    setting.sure = [best.entry for naming in namings for best in _plain(naming, setting)]
    places = [place for naming in namings if (place := place_of(report.id, naming, setting)) is not None]
    return tuple(sorted(take_ups(report, parse, united(places)), key=lambda p: (p.mentions[0].span, p.id)))


def _setting(report: Report, parse: Parse, parties: Iterable[Party], namings: Sequence[Naming]) -> Setting:
    setting = Setting()
    demonyms = lexicon().demonyms
    setting.states.update(
        demonyms[fold(t.text)] for t in parse.tokens if t.text[:1].isupper() and fold(t.text) in demonyms
    )
    for party in parties:
        if party.country and party.kind not in {"place", "role"}:
            setting.states[party.country] += sum(m.kind != "pronoun" for m in party.mentions)
    dated = [n for n in namings if n.mentions[0].why == DATELINE]
    for naming in dated:
        guesses, sure = likeliest(naming, setting)
        if sure >= _PLAIN_ALONE and guesses[0].entry.country:
            setting.home, setting.home_why = guesses[0].entry.country, "the dateline is"
            return setting
    outlet = lexicon().body(report.outlet.name) if report.outlet.name else None
    if outlet is not None and outlet.country:
        setting.home, setting.home_why = outlet.country, "the outlet is"
    return setting


def _plain(naming: Naming, setting: Setting) -> Iterator[Guess]:
    guesses, sure = likeliest(naming, setting)
    if sure >= _PLAIN_ALONE and naming.country is None:
        yield guesses[0]
