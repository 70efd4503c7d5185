"""Credibility and reliability in words, as they are shown."""

from __future__ import annotations

from dataclasses import dataclass

from crosswire.model.account import Answer, Credibility, Event, Overruling, Reliability
from crosswire.views.plain import one_line

__all__ = ["Standing", "best_supported", "overruling_of", "say_reliability", "standing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An Admiralty credibility, the rule's or a person's, with what it rests on.

    The figure is shown without the scale's words for it, such as "probably true", which would read as a verdict.
    """

    figure: int
    """The person's where one has overruled the rule."""
    why: str
    """Both figures and both reasons where a person has overruled the rule."""
    overruled: bool


def standing(credibility: Credibility | None) -> Standing | None:
    """How a credibility is shown; none where there is none."""
    if credibility is None:
        return None
    by_rule = one_line(credibility.why)
    person = credibility.overruled_by
    if person is None:
        return Standing(figure=credibility.figure, why=by_rule, overruled=False)
    return Standing(
        figure=person.figure,
        why=f"{one_line(person.by)}: {one_line(person.why)}; by the rule {credibility.figure}, {by_rule}",
        overruled=True,
    )


def overruling_of(rated: Event | Answer) -> Overruling | None:
    """The figure that a person gives instead of the rule's, if there is one."""
    return rated.credibility.overruled_by if rated.credibility is not None else None


def best_supported(answers: list[Answer]) -> Answer | None:
    """The answer with most independent origins; the first of those with as many."""
    return min(answers, key=lambda answer: -len(answer.origins), default=None)


def say_reliability(reliability: Reliability | None) -> str:
    """``reliability B``, or that nobody has rated the source."""
    return f"reliability {reliability}" if reliability else "not rated"
