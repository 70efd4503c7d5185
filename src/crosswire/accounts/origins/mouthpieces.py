"""Mouthpieces: spokesmen, press secretaries and offices speak for the body or person whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from crosswire.accounts.origins.mentions import Mentions
from crosswire.model.party import Mention, Party
from crosswire.model.report import Report
from crosswire.model.spans import Span
from crosswire.model.spelling import fold

__all__ = ["Mouthpieces"]

_POST = r"(?:spokes(?:man|woman|person|people|men|women)|press (?:secretary|officer|office|service)|mouthpiece)"
_WORDS = r"(?:[a-z]+ ){0,2}"
"""Up to two words of a post: "deputy press secretary"."""

_BETWEEN = re.compile(rf"(?:['’]s?)? {_WORDS}{_POST},? ", re.IGNORECASE)
"""Between the one spoken for and the name: "Harbour Board spokesman Jon Rask"."""
_AFTER_NAME = re.compile(rf", (?:an? |the )?{_WORDS}{_POST} (?:for|of|at) (?:the )?", re.IGNORECASE)
"""Between the name and the one spoken for: "Jon Rask, a spokesman for the Harbour Board"."""
_APPOSED = re.compile(r", (?:the |an? )?", re.IGNORECASE)
_POST_AFTER = re.compile(rf"(?:['’]s?)? {_WORDS}{_POST}\b", re.IGNORECASE)
"""After a name apposed: "Jon Rask, the Harbour Board's spokesman"."""
_POST_BEFORE = re.compile(rf"\b{_POST} (?:for|of) (?:the )?$", re.IGNORECASE)
_OWNER = re.compile(rf"(?:an? |the )?(.{{2,60}}?)(?:['’]s?)? {_WORDS}(?:{_POST}|office)$", re.IGNORECASE)
_IS_POST = re.compile(rf"\b{_POST}\b|['’]s?(?: [a-z]+)? office$|\boffice of\b", re.IGNORECASE)

_NEAR = 60
"""Characters between a name and the one it speaks for, at most."""
_SPOKEN_FOR = frozenset({"body", "state", "person", "outlet", "group"})


@dataclass(frozen=True)
class Mouthpieces:
    """Tells for whom somebody speaks, where the reports of a story tie the two."""

    reports: Mapping[str, Report]
    parties: Mapping[str, Party]
    mentions: Mentions

    def principal(self, party: Party, words: str) -> tuple[Party, str] | None:
        """The one for whom a party speaks, with the reason; none where the text does not tell.

        Args:
            party: Who speaks.
            words: The words for the post: "Harbour Board spokesman".
        """
        principal = self._tied.get(party.id)
        if principal is None and party.kind == "role":
            principal = self._owner(party, words)
        if principal is None:
            return None
        return principal, f"{party.name} speaks for {principal.name}"

    def _owner(self, role: Party, words: str) -> Party | None:
        """Whose spokesman or office an unnamed one is: by the party named in the description, or the one in front."""
        for form in (words, role.name, *role.aliases):
            if _IS_POST.search(form) and (found := _OWNER.match(" ".join(form.split()))):
                owner = self._by_name.get(fold(found[1]))
                if owner is not None:
                    return owner
        if not _IS_POST.search(role.name):
            return None
        return next((p for p in self.mentions.named_inside(role) if p.kind in _SPOKEN_FOR), None)

    @cached_property
    def _by_name(self) -> Mapping[str, Party]:
        """Bodies, states and people by each of their names; names that two share are left out."""
        out: dict[str, set[str]] = {}
        for party in self.parties.values():
            if party.kind in _SPOKEN_FOR:
                for form in (party.name, *party.aliases):
                    out.setdefault(fold(form), set()).add(party.id)
        return {form: self.parties[min(ids)] for form, ids in out.items() if len(ids) == 1}

    @cached_property
    def _tied(self) -> Mapping[str, Party]:
        """For each named person the one that the text says they speak for; the first tie by report and place."""
        out: dict[str, Party] = {}
        for report, found in self.mentions.by_report.items():
            for mention, id_ in found if report in self.reports else ():
                if id_ not in out and self.parties[id_].kind == "person":
                    tied = next(self._ties(mention, id_), None)
                    if tied is not None:
                        out[id_] = tied
        return out

    def _ties(self, mention: Mention, person: str) -> Iterator[Party]:
        text = self.reports[mention.report].text
        for other, principal in self.mentions.near(mention, before=2 * _NEAR, after=_NEAR):
            fits = principal.id != person and other.kind == "name" and principal.kind in _SPOKEN_FOR - {"person"}
            if fits and _are_tied(text, mention.span, other.span):
                yield principal


def _are_tied(text: str, name: Span, principal: Span) -> bool:
    """Whether the words say that the one named, or described, is the other's spokesman."""
    before, after = text[max(0, principal.start - _NEAR) : principal.start], text[principal.end :][:_NEAR]
    if name.covers(principal):
        inside = text[principal.end : name.end]
        return bool(_POST_AFTER.match(inside) or _POST_BEFORE.search(text[name.start : principal.start]))
    if principal.end <= name.start:
        gap = text[principal.end : name.start]
        return bool(_BETWEEN.fullmatch(gap) or (gap == ", " and _POST_BEFORE.search(before)))
    gap = text[name.end : principal.start]
    return bool(_AFTER_NAME.fullmatch(gap) or (_APPOSED.fullmatch(gap) and _POST_AFTER.match(after)))
