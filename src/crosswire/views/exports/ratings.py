"""How a person rates an answer. What a rule makes of it is no rating by a person."""

from __future__ import annotations

from typing import NamedTuple

from crosswire.model.account import Answer, Event

__all__ = ["Rating", "rating_of"]


class Rating(NamedTuple):
    """A figure of the Admiralty scale of credibility, 1 (confirmed) to 5 (improbable), 6 where it cannot be judged."""

    figure: int
    by: str
    why: str


def rating_of(rated: Answer | Event) -> Rating | None:
    """The rating that a person gives in place of the rule's, if there is one; older dossiers have no such field."""
    given = getattr(getattr(rated, "credibility", None), "overruled_by", None)
    return Rating(given.figure, given.by, given.why) if given is not None else None
