"""Which claims of a dossier are asked for: by speaker, stance, words and outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosswire.model.claim import Claim, Stance
from crosswire.model.dossier import Dossier
from crosswire.model.spelling import fold
from crosswire.views.lines.claims import spoken_links
from crosswire.views.lines.shelf import Shelf, shelf_of

__all__ = ["Selection", "select"]

_WORD = re.compile(r"\w+(?:'\w+)*")
_ENDINGS = ("s", "es", "d", "ed", "ing")
_LONG = 4
"""Letters of a word, at least, for what is left of it without its ending to be the same word: "sing" is not "s"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a claim must have to be shown; what is left empty asks for nothing."""

    by: str = ""
    """Words of one name of one who speaks in the chain: party name, alias, or as printed. Capitals and accents do not
    count; a claim in the outlet's own voice is by the outlet."""
    stance: Stance | None = None
    about: str = ""
    """Words that all stand in the content, in whatever inflection, or in a name of a party that the content names."""
    outlet: str = ""
    """Words of the outlet's name."""


def select(dossier: Dossier, selection: Selection) -> tuple[Claim, ...]:
    """The claims of a dossier that have all that is asked for, in reading order."""
    shelf = shelf_of(dossier)
    return tuple(claim for claim in shelf.claims.values() if _is_wanted(claim, selection, shelf))


def _is_wanted(claim: Claim, selection: Selection, shelf: Shelf) -> bool:
    return (
        (selection.stance is None or claim.stance == selection.stance)
        and _holds([shelf.reports[claim.report].outlet.name or ""], selection.outlet)
        and _holds(_speakers(claim, shelf), selection.by)
        and _is_about(claim, selection.about, shelf)
    )


def _holds(names: Iterable[str], wanted: str) -> bool:
    """Whether one of the names has all the words that are wanted."""
    words = set(_words(wanted))
    return not wanted or (bool(words) and any(words <= set(_words(name)) for name in names))


def _speakers(claim: Claim, shelf: Shelf) -> Iterator[str]:
    """Every name of everyone who speaks in the chain; the outlet's where nobody else does."""
    links = spoken_links(claim)
    if not links:
        yield shelf.reports[claim.report].outlet.name or ""
    for speaker in (speaker for link in links for speaker in link.who):
        yield from (speaker.name, speaker.text)
        yield from _names(speaker.party, shelf)


def _names(party: str | None, shelf: Shelf) -> tuple[str, ...]:
    known = shelf.parties.get(party or "")
    return (known.name, *known.aliases) if known else ()


def _is_about(claim: Claim, wanted: str, shelf: Shelf) -> bool:
    words = _words(wanted)
    if not words:
        return not wanted
    text = shelf.reports[claim.report].text
    there = {word for span in claim.spans for word in _words(span.of(text))}
    there |= {word for frame in claim.frames for lemma in (frame.predicate, *frame.words) for word in _words(lemma)}
    there |= {word for party in claim.about for name in _names(party, shelf) for word in _words(name)}
    bare = {form for word in there for form in _forms(word)}
    return all(bare & _forms(word) for word in words)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _forms(word: str) -> set[str]:
    """The word, and what it may be an inflection of: "denies" of "deny", "sailing" of "sail" and "saile"."""
    out = {word}
    if word.endswith("ies") and len(word) > _LONG:
        out.add(f"{word[:-3]}y")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LONG:
            out.add(word.removesuffix(ending))
    return out
