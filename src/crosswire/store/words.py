"""What claims are looked up by: their words, and the names of all who play a part in them.

One row a claim, in a full-text index of the database: the words of its content, and the names, with all aliases, of
those who speak, of the parties and places that it names, of its outlet and its story. All of it is folded: capitals,
accents and hyphens do not count.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from crosswire.model.claim import Claim
from crosswire.model.dossier import Dossier
from crosswire.model.party import Party
from crosswire.model.place import Place
from crosswire.model.spans import Span
from crosswire.model.spelling import fold
from crosswire.store.owners import Owners

__all__ = ["COLUMNS", "word_rows"]

COLUMNS = ("content", "speakers", "about", "parties", "places", "outlet", "story")
"""The columns of the index: ``about`` is content and parties named in it together."""


_Names: TypeAlias = "Mapping[tuple[str | None, str], str]"


def word_rows(dossier: Dossier, owners: Owners, after: int = 0) -> Iterator[dict[str, str | int]]:
    """The rows of a dossier's claims; ``claim_row`` counts the claims, as their table does, after those that it has."""
    texts = {report.id: report.text for report in dossier.reports}
    outlets = {report.id: report.outlet.name or "" for report in dossier.reports}
    names = _names(dossier.parties, owners.parties)
    titles = {story.id: story.title for story in dossier.stories}
    places = _places(dossier.places)
    for row, claim in enumerate(dossier.claims, start=after + 1):
        content = claim.words(texts.get(claim.report, ""))
        speakers = list(_speakers(claim, names)) or [outlets.get(claim.report, "")]
        about = [_name(party, claim, names) for party in claim.about]
        yield {
            "claim_row": row,
            "content": _plain(content),
            "speakers": _row(speakers),
            "about": _row([content, *about]),
            "parties": _row([*speakers, *about]),
            "places": _row(_named_in(claim, places)),
            "outlet": _plain(outlets.get(claim.report, "")),
            "story": _plain(titles.get(claim.story or "", "")),
        }


def _plain(text: str) -> str:
    """Folded, and without the half surrogate pairs that broken files hold, which no database takes."""
    return fold(text).encode("utf-8", "replace").decode()


def _row(names: list[str]) -> str:
    return " | ".join(dict.fromkeys(_plain(name) for name in names if name))


def _names(parties: Sequence[Party], stories: Sequence[str | None]) -> _Names:
    """The names of each party, by its id in its story, and by its id alone."""
    names: dict[tuple[str | None, str], str] = {}
    for party, story in zip(parties, stories, strict=True):
        names[story, party.id] = names[None, party.id] = " | ".join((party.name, *party.aliases))
    return names


def _name(party: str | None, claim: Claim, names: _Names) -> str:
    """The names that a party has in the story of a claim."""
    return names.get((claim.story, party or ""), names.get((None, party or ""), ""))


def _speakers(claim: Claim, names: _Names) -> Iterator[str]:
    for speaker in (speaker for link in claim.chain for speaker in link.who):
        yield from (_name(speaker.party, claim, names), speaker.name, speaker.text)


def _places(places: tuple[Place, ...]) -> dict[str, list[tuple[Span, str]]]:
    """For each report where a place is named: the span, and its names with those of what it lies in."""
    out: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for place in places:
        named = " | ".join((place.name, *(around.name for around in place.within)))
        for mention in place.mentions:
            out[mention.report].append((mention.span, named))
    return out


def _named_in(claim: Claim, places: Mapping[str, list[tuple[Span, str]]]) -> list[str]:
    return [named for at, named in places.get(claim.report, ()) if any(span.covers(at) for span in claim.spans)]
