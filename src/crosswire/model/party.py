"""Who can speak or act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosswire.model.spans import Span

__all__ = ["Mention", "Party", "PartyKind"]

PartyKind = Literal["person", "body", "state", "outlet", "role", "group", "place"]


class Mention(NamedTuple):
    """One place where a party is named, described or taken up by a pronoun."""

    report: str
    span: Span
    kind: Literal["name", "description", "pronoun"]
    why: str
    """How the words lead to the party: ``"surname of Ida Brandt"``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person, body, state, outlet, or an unnamed role such as "a senior Norwegian official"."""

    id: str
    name: str
    """The fullest name that the reports give."""
    kind: PartyKind
    aliases: tuple[str, ...] = ()
    """Every other name in the reports that leads to it, as printed, sorted."""
    country: str | None = None
    """ISO 3166-1 alpha-2."""
    mentions: tuple[Mention, ...] = ()
