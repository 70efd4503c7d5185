"""Dossiers of different stories as one: what a run over all their reports makes, if no story was torn apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

from crosswire.model.dossier import Dossier, Made
from crosswire.model.place import united

__all__ = ["joined"]

_Kind = TypeVar("_Kind")


def joined(dossiers: Iterable[Dossier]) -> Dossier:
    """One dossier of all that these hold; each report is in one of them alone.

    Args:
        dossiers: Each of one story, or of reports without one; at least one.
    """
    told = sorted(dossiers, key=_order)
    models = {key: name for dossier in told for key, name in sorted(dossier.made.models.items())}
    return Dossier(
        made=Made(by=told[0].made.by, models=models, names=told[0].made.names, ratings=told[0].made.ratings),
        reports=tuple(
            sorted(
                chain.from_iterable(dossier.reports for dossier in told),
                key=lambda report: (report.published.order, report.path, report.id),
            )
        ),
        stories=_all([dossier.stories for dossier in told]),
        parties=_all([dossier.parties for dossier in told]),
        times=_all([dossier.times for dossier in told]),
        claims=_all([dossier.claims for dossier in told]),
        events=_all([dossier.events for dossier in told]),
        expectations=_all([dossier.expectations for dossier in told]),
        wants=_all([dossier.wants for dossier in told]),
        timeline=_all([dossier.timeline for dossier in told]),
        places=united(place for dossier in told for place in dossier.places),
        ratings=told[0].ratings,
    )


def _order(dossier: Dossier) -> tuple[str, str]:
    """As the pipeline orders stories: by when they begin, those without a day last."""
    story = next(iter(dossier.stories), None)
    if story is None:
        return "99999", min((report.id for report in dossier.reports), default="")
    return story.begin or "9999", story.id


def _all(parts: Sequence[tuple[_Kind, ...]]) -> tuple[_Kind, ...]:
    return tuple(chain.from_iterable(parts))
