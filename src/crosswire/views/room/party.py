"""The page of a party."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.excerpt import PartyExcerpt, Said
from crosswire.views.evidence import check_evidence
from crosswire.views.lines.claims import ClaimLine, claim_lines
from crosswire.views.lines.outcomes import Wanted, wanters
from crosswire.views.lines.shelf import Shelf, shelf_of
from crosswire.views.plain import one_line
from crosswire.views.room.addresses import party_at, search_at, words_at
from crosswire.views.room.cards import StoryLine, story_line

__all__ = ["Called", "PartyPage", "Spoken", "party_page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The first claims of one kind, how many there are in all, and a search that finds them by the party's name."""

    title: str
    id: str
    total: int
    claims: tuple[ClaimLine, ...]
    search: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """How words lead to the party, how many do, and one of them, in its place."""

    words: str
    why: str
    kind: str
    times: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyPage:
    """A party: what it said, denied and expected, what was said about it, in all stories."""

    title: str
    address: str
    kind: str
    country: str
    aliases: tuple[str, ...]
    spoken: tuple[Spoken, ...]
    wants: tuple[Wanted, ...]
    stories: tuple[StoryLine, ...]
    called: tuple[Called, ...]


def party_page(excerpt: PartyExcerpt) -> PartyPage:
    """The page of a party.

    Raises:
        EvidenceError: A span or an id of the excerpt does not hold (law 1).
    """
    check_evidence(excerpt.dossier)
    shelf = shelf_of(excerpt.dossier)
    party = shelf.parties[excerpt.party]
    name = one_line(party.name) or "nameless"
    by = f'by:"{name.replace(chr(34), " ")}"'
    kinds: tuple[tuple[str, str, Said, str], ...] = (
        ("Denied", "denied", excerpt.denied, f"{by} stance:denies"),
        ("Said", "said", excerpt.said, f"{by} -stance:denies -stance:expects"),
        ("Expected", "expected", excerpt.expected, f"{by} stance:expects"),
        ("Said about it", "about", excerpt.about, f"about{by[2:]}"),
    )
    return PartyPage(
        title=name,
        address=party_at(party.id),
        kind="unnamed" if party.kind == "role" else party.kind,
        country=one_line(party.country or ""),
        aliases=tuple(one_line(alias) for alias in party.aliases),
        spoken=tuple(_spoken(title, id_, said, query, shelf) for title, id_, said, query in kinds),
        wants=tuple(want for wanter in wanters(excerpt.dossier.wants, shelf) for want in wanter.wants),
        stories=tuple(story_line(card) for card in excerpt.stories),
        called=tuple(_called(excerpt, shelf)),
    )


def _spoken(title: str, id_: str, said: Said, query: str, shelf: Shelf) -> Spoken:
    return Spoken(
        title=title, id=id_, total=said.total, claims=claim_lines(said.claims, shelf), search=search_at(query)
    )


def _called(excerpt: PartyExcerpt, shelf: Shelf) -> list[Called]:
    """Those in reports that the excerpt holds have their words; of the others the reason is enough."""
    out = []
    for naming in excerpt.namings:
        report = shelf.reports.get(naming.report)
        words = one_line(report.text[naming.start : naming.end]) if report else ""
        back = f"{party_at(excerpt.party)}#called"
        out.append(
            Called(
                words=words,
                why=one_line(naming.why),
                kind=naming.kind,
                times=naming.times,
                address=words_at(naming.report, span=(naming.start, naming.end), back=back),
            )
        )
    return out
